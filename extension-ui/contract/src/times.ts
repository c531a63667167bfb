import { dayNumber, knownZone, lastSecondOf, wallOf, type Wall } from './days';
import type { CardClock } from './view';
import { MONTHS, TIME_WORDS, WEEKDAYS } from './words-times';

/** How often a card that is seen asks the service. ms */
export const POLL_MS = 60_000;
/** How often it counts on without asking. ms */
export const TICK_MS = 30_000;

/** What a card reads times by: now by the service's clock (ms since the epoch), and the viewer's zone (IANA). */
export interface Reading {
  readonly now: number;
  readonly timeZone: string;
}

/** A clock as it stands at a moment. Business seconds. */
export interface ClockNow {
  /** Below 0 = late by so much. */
  readonly leftS: number;
  /** 0 to 100, of the budget. */
  readonly usedPercent: number;
  readonly late: boolean;
  /** 75 % are used, and it is not late. */
  readonly dueSoon: boolean;
  /** "3 h 10 m late", "2 h left", "waits until ...", "done in time". */
  readonly words: string;
  /** "due tomorrow 11:20 Europe/Paris"; '' = nobody knows, or nobody has to. */
  readonly due: string;
}

/** Of the budget. */
const DUE_SOON_LEFT = 0.25;
const MINUTE_MS = 60_000;

/** Pure: counts a clock on from when it was read. @param now ms since the epoch, by the service's clock */
export function clockNow(clock: CardClock, reading: Reading & { readonly asOf: string }): ClockNow {
  const leftS = clock.budgetS - usedNow(clock, Date.parse(reading.asOf), reading.now);
  const counts = clock.status !== 'met' && clock.status !== 'cancelled';
  const late = clock.status === 'breached' || (counts && leftS < 0);
  const usedPercent = clock.budgetS > 0 ? share(1 - leftS / clock.budgetS) : 100;
  return {
    ...{ leftS, usedPercent, late },
    dueSoon: counts && !late && leftS <= clock.budgetS * DUE_SOON_LEFT,
    words: standing(clock, { leftS, late, reading }),
    due: dueWords(clock, leftS < 0, reading),
  };
}

/** Pure: "today 11:20 Europe/Paris", "tomorrow 11:20 ...", "Tue 24 Nov 11:20 ..."; of another year with the year. */
export function momentWords(at: string, { now, timeZone }: Reading): string {
  const zone = knownZone(timeZone);
  const wall = wallOf(Date.parse(at), zone);
  return `${dayWords(wall, wallOf(now, zone))} ${clockFace(wall)} ${zone}`;
}

/** Pure: "10:42", for "as of 10:42". */
export function timeOfDay(at: string, timeZone: string): string {
  return clockFace(wallOf(Date.parse(at), timeZone));
}

/** Pure: "3 h 10 m", "25 m", "less than 1 m"; days are never said of business time, hours count on. @param seconds 0 or more */
export function durationWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  if (!(minutes > 0)) return TIME_WORDS.short;
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const said = [hours > 0 ? TIME_WORDS.hours(hours) : '', rest > 0 ? TIME_WORDS.minutes(rest) : ''];
  return said.filter((part) => part !== '').join(' ');
}

/** Pure: what a date input gives ("2026-11-24") as the end of that day on the viewer's wall clock, ISO 8601; '' = no date. */
export function endOfDay(date: string, timeZone: string): string {
  const at = lastSecondOf(date, timeZone);
  return at === null ? '' : new Date(at).toISOString();
}

/** Business seconds used by now: what was used when it was read, and what has been open since. */
function usedNow({ usedS, openSpans }: CardClock, asOf: number, now: number): number {
  const ranMs = openSpans.reduce((sum, { fromAt, toAt }) => {
    const [from, to] = [Math.max(Date.parse(fromAt), asOf), Math.min(Date.parse(toAt), now)];
    return sum + Math.max(0, to - from);
  }, 0);
  return usedS + ranMs / 1000;
}

interface Standing {
  readonly leftS: number;
  readonly late: boolean;
  readonly reading: Reading;
}

function standing(clock: CardClock, { leftS, late, reading }: Standing): string {
  if (clock.status === 'met') return TIME_WORDS.met;
  if (clock.status === 'cancelled') return TIME_WORDS.cancelled;
  if (hasEnded(clock)) return TIME_WORDS.missed(durationWords(-leftS));
  const counted = late ? lateWords(leftS) : leftWords(leftS);
  if (!isWaiting(clock)) return counted;
  return late ? `${counted}, ${waitWords(clock, reading)}` : waitWords(clock, reading);
}

/** A missed deadline that was moved since has been missed all the same. */
function lateWords(leftS: number): string {
  return leftS < 0 ? TIME_WORDS.late(durationWords(-leftS)) : `${TIME_WORDS.wasMissed}, ${leftWords(leftS)}`;
}

function leftWords(leftS: number): string {
  return leftS === 0 ? TIME_WORDS.dueNow : TIME_WORDS.left(durationWords(leftS));
}

/** A clock that was missed can wait too. */
function isWaiting({ status, resumeAt }: CardClock): boolean {
  return status === 'paused' || (status === 'breached' && resumeAt !== null);
}

/** Missed, and stopped since. */
function hasEnded({ status, openSpans, resumeAt }: CardClock): boolean {
  return status === 'breached' && openSpans.length === 0 && resumeAt === null;
}

function waitWords({ resumeAt }: CardClock, reading: Reading): string {
  return resumeAt === null ? TIME_WORDS.waits : TIME_WORDS.waitsUntil(momentWords(resumeAt, reading));
}

function dueWords(clock: CardClock, late: boolean, reading: Reading): string {
  if (clock.dueAt === null || clock.status === 'met' || clock.status === 'cancelled') return '';
  // The minute that shows is never earlier than the deadline, as in the fields of the CRM.
  const dueAt = new Date(Math.ceil(Date.parse(clock.dueAt) / MINUTE_MS) * MINUTE_MS).toISOString();
  const moment = momentWords(dueAt, reading);
  return late ? TIME_WORDS.wasDue(moment) : TIME_WORDS.due(moment);
}

function share(used: number): number {
  return Math.min(100, Math.max(0, Math.round(used * 100)));
}

function dayWords(wall: Wall, today: Wall): string {
  const { yesterday, today: same, tomorrow } = TIME_WORDS.days;
  const near = [yesterday, same, tomorrow][dayNumber(wall) - dayNumber(today) + 1];
  if (near !== undefined) return near;
  const weekday = WEEKDAYS[(((dayNumber(wall) + 4) % 7) + 7) % 7] ?? '';
  const year = wall.year === today.year ? '' : ` ${wall.year}`;
  return `${weekday} ${wall.day} ${MONTHS[wall.month - 1] ?? ''}${year}`;
}

function clockFace({ hour, minute }: Wall): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
