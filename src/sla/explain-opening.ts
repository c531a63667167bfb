import type { Instant } from '../domain/types';
import type { Calendar } from './calendar';
import { businessDayAfter, endOfPeriod, nextOpen, prevOpen } from './clock';
import type { Segment } from './segment';
import { linesOf, plusToEnd } from './step-words';
import { stepsBetween } from './steps';
import { clockChange, dayWords, duration, endStamp, stamp } from './words';
import { sameTimeOn, startOfDay } from './zone';

/** Whether the calendar is open at `at`, until when, and what closes it before the next opening. */
export function explainNextOpen(calendar: Calendar, at: Instant): string[] {
  const { zone } = calendar;
  const opening = nextOpen(calendar, at);
  const closing = endOfPeriod(calendar, at);
  const hours = { start: opening, end: closing };
  const until = `until ${endStamp(zone, opening, closing)} ${zone.name}${specialHours(calendar, hours)}`;
  if (opening === at) return [`${stamp(zone, at)} is open, ${until}`];
  return [
    `${stamp(zone, at)} is outside hours`,
    ...closedDays(calendar, at, opening),
    `opens ${stamp(zone, opening)}, ${until}`,
  ];
}

/** Whether a window holds `at` or ends there, and what has been closed since the last one if not. */
export function explainPrevOpen(calendar: Calendar, at: Instant): string[] {
  const { zone } = calendar;
  const closing = prevOpen(calendar, at);
  if (closing === at) return [`${stamp(zone, at)} ${zone.name} is inside a window or at its end`];
  return [
    `${stamp(zone, at)} is outside hours`,
    ...closedDays(calendar, closing, at).toReversed(),
    `closed since ${stamp(zone, closing)} ${zone.name}`,
  ];
}

/** The open stretches, one a line. */
export function explainPeriods(calendar: Calendar, open: readonly Segment[]): string[] {
  const { zone } = calendar;
  const lines = open.map(({ start, end }) => {
    const length = duration((end - start) / 1000);
    const aside = `${specialHours(calendar, { start, end })}${clockChange(zone, start, end)}`;
    return `${stamp(zone, start)} to ${endStamp(zone, start, end)}, ${length}${aside}`;
  });
  return [...lines, `wall times of ${zone.name}`];
}

/** Which dates `addBusinessDays` passed over, and whether the calendar is open when it arrives. */
export function explainBusinessDays(calendar: Calendar, from: Instant, days: number): string[] {
  if (days === 0) return explainNextOpen(calendar, from);
  const { zone } = calendar;
  const day = businessDayAfter(calendar, from, days);
  const skipped = stepsBetween(calendar, from, startOfDay(zone, day)).filter(({ kind }) => kind === 'closed');
  return [
    `${stamp(zone, from)} + ${days} business ${days === 1 ? 'day' : 'days'} = ${dayWords(day)}, same time`,
    ...linesOf(zone, skipped, (step) => plusToEnd(zone, step)),
    ...explainNextOpen(calendar, sameTimeOn(zone, from, day)),
  ];
}

/** " (special hours)" or what the admin calls them, where an override opened this stretch. */
function specialHours(calendar: Calendar, { start, end }: Segment): string {
  const [open] = stepsBetween({ ...calendar, pauses: [] }, start, end).filter(({ kind }) => kind === 'open');
  return open?.kind === 'open' && open.note !== null ? ` (${open.note})` : '';
}

function closedDays(calendar: Calendar, from: Instant, to: Instant): string[] {
  return linesOf(calendar.zone, stepsBetween(calendar, from, to), (step) => plusToEnd(calendar.zone, step));
}
