import type { Instant } from '../domain/types';
import { DAY_MS, dayOf, type Zone } from './zone';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A local day in words: "Tue 17 Nov". */
export function dayWords(day: number): string {
  const date = new Date(day * DAY_MS);
  const month = MONTHS[date.getUTCMonth()] ?? '';
  return `${WEEKDAYS[date.getUTCDay()] ?? ''} ${date.getUTCDate()} ${month}`;
}

/** An instant on the wall of its zone: "Tue 17 Nov 16:10"; seconds only where there are some. */
export function stamp(zone: Zone, at: Instant): string {
  return `${dayWords(dayOf(zone, at))} ${timeOfDay(wallMs(zone, at) % DAY_MS)}`;
}

/** An end that follows a start: the time alone on the same day, 24:00 for the midnight that ends it, else in full. */
export function endStamp(zone: Zone, start: Instant, end: Instant): string {
  const midnightMs = dayOf(zone, start) * DAY_MS;
  const sinceMs = wallMs(zone, end) - midnightMs;
  return sinceMs >= 0 && sinceMs <= DAY_MS ? timeOfDay(sinceMs) : stamp(zone, end);
}

/** Seconds as people write hours: "1 h 50", "45 min", "8 h", "1 h 05 min 30 s"; fractions of a second are dropped. */
export function duration(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const inHours = hours === 0 ? [] : [`${hours} h`];
  if (rest === 0 && hours > 0) return minutes === 0 ? `${hours} h` : `${hours} h ${twoDigits(minutes)}`;
  const inMinutes = minutes === 0 ? [] : [`${hours === 0 ? minutes : twoDigits(minutes)} min`];
  const inSeconds = rest > 0 || whole === 0 ? [`${rest} s`] : [];
  return [...inHours, ...inMinutes, ...inSeconds].join(' ');
}

/** What lies between two instants, as whoever subtracts one shown time from the other has it. */
export function span(start: Instant, end: Instant): string {
  return duration(Math.floor(end / 1000) - Math.floor(start / 1000));
}

/** What a reader who subtracts wall times would trip over: " (clocks go forward 1 h)", or nothing. */
export function clockChange(zone: Zone, start: Instant, end: Instant): string {
  const shiftS = (zone.offsetAt(end) - zone.offsetAt(start)) / 1000;
  if (shiftS === 0) return '';
  return ` (clocks go ${shiftS > 0 ? 'forward' : 'back'} ${duration(Math.abs(shiftS))})`;
}

function wallMs(zone: Zone, at: Instant): number {
  return at + zone.offsetAt(at);
}

function timeOfDay(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const time = `${twoDigits(Math.floor(seconds / 3600))}:${twoDigits(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? time : `${time}:${twoDigits(seconds % 60)}`;
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}
