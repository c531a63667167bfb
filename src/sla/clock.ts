import type { Instant } from '../domain/types';
import type { Calendar } from './calendar';
import { without, type Segment } from './segment';
import { dayOf, sameTimeOn } from './zone';

/** Nobody waits eleven years: a walk that would take longer is a wrong question, not a slow answer. */
export const HORIZON_DAYS = 4000;

/** The answer lies more than 4,000 days away, because the amount is huge or pauses cover everything. */
export class HorizonError extends Error {
  constructor() {
    super(`The answer lies more than ${HORIZON_DAYS} days away`);
    this.name = 'HorizonError';
  }
}

/** Sees one open stretch; true ends the walk. */
type Visit = (start: Instant, end: Instant) => boolean;

/**
 * The earliest instant with `seconds` open, unpaused seconds behind it since `from`. An exact fit is the closing
 * instant, zero is `nextOpen(from)`. Throws HorizonError.
 */
export function add(calendar: Calendar, from: Instant, seconds: number): Instant {
  if (seconds === 0) return nextOpen(calendar, from);
  let leftMs = inMs(seconds);
  let answer = from;
  const found = forward(calendar, from, (start, end) =>
    eachCounted(calendar, { start, end }, (piece) => {
      answer = piece.start + leftMs;
      leftMs -= piece.end - piece.start;
      return leftMs <= 0;
    }),
  );
  if (!found) throw new HorizonError();
  return answer;
}

/**
 * The latest instant from which `seconds` open, unpaused seconds lead up to `from`. An exact hit is the opening
 * instant, zero is `prevOpen(from)`. Throws HorizonError.
 */
export function subtract(calendar: Calendar, from: Instant, seconds: number): Instant {
  if (seconds === 0) return prevOpen(calendar, from);
  let leftMs = inMs(seconds);
  let answer = from;
  const found = backward(calendar, from, (start, end) =>
    without({ start, end }, calendar.pauses)
      .toReversed()
      .some((piece) => {
        answer = piece.end - leftMs;
        leftMs -= piece.end - piece.start;
        return leftMs <= 0;
      }),
  );
  if (!found) throw new HorizonError();
  return answer;
}

/** Open, unpaused seconds in [from, to); 0 when `to` is not after `from`. Throws HorizonError. */
export function elapsed(calendar: Calendar, from: Instant, to: Instant): number {
  if (to <= from) return 0;
  let totalMs = 0;
  const reached = forward(calendar, from, (start, end) => {
    if (start >= to) return true;
    eachCounted(calendar, { start, end: Math.min(end, to) }, (piece) => {
      totalMs += piece.end - piece.start;
      return false;
    });
    return end >= to;
  });
  if (!reached) throw new HorizonError();
  return totalMs / 1000;
}

/** `from` when open then, else the next opening. Throws HorizonError. */
export function nextOpen(calendar: Calendar, from: Instant): Instant {
  return firstPeriod(calendar, from).start;
}

/** The latest instant up to `from` that lies inside a window or at its end. Throws HorizonError. */
export function prevOpen(calendar: Calendar, from: Instant): Instant {
  let answer = from;
  const found = backward(calendar, from, (_, end) => {
    answer = end;
    return true;
  });
  if (!found) throw new HorizonError();
  return answer;
}

/** True when a window holds `at`: its start does, its end does not. Throws HorizonError. */
export function isOpen(calendar: Calendar, at: Instant): boolean {
  return nextOpen(calendar, at) === at;
}

/** The end of the open stretch that `nextOpen(from)` lies in. Throws HorizonError. */
export function endOfPeriod(calendar: Calendar, from: Instant): Instant {
  return firstPeriod(calendar, from).end;
}

/** The next `count` open stretches, the first clipped to `from`; touching windows stay apart. Throws HorizonError. */
export function periods(calendar: Calendar, from: Instant, count: number): Segment[] {
  const found: Segment[] = [];
  if (count === 0) return found;
  const enough = forward(calendar, from, (start, end) => found.push({ start, end }) >= count);
  if (!enough) throw new HorizonError();
  return found;
}

/**
 * The same wall time on the n-th next date that has a window of its own, then `nextOpen`; 0 is `nextOpen(from)`.
 * Throws HorizonError.
 */
export function addBusinessDays(calendar: Calendar, from: Instant, days: number): Instant {
  const day = businessDayAfter(calendar, from, days);
  return nextOpen(calendar, sameTimeOn(calendar.zone, from, day));
}

/** The n-th next local day that has a window of its own; 0 is the day of `from`, open or not. Throws HorizonError. */
export function businessDayAfter(calendar: Calendar, from: Instant, days: number): number {
  const today = dayOf(calendar.zone, from);
  let day = today;
  for (let left = days; left > 0;) {
    day += 1;
    if (day - today > HORIZON_DAYS) throw new HorizonError();
    if (calendar.openOn(day).length > 0) left -= 1;
  }
  return day;
}

function firstPeriod(calendar: Calendar, from: Instant): Segment {
  const [first] = periods(calendar, from, 1);
  if (first === undefined) throw new HorizonError();
  return first;
}

/** Open stretches from `from` on, the first clipped to it. False when nobody ended the walk before the horizon. */
function forward(calendar: Calendar, from: Instant, visit: Visit): boolean {
  const today = dayOf(calendar.zone, from);
  // Two days back: the eve of a date that the zone skips can hold a window that runs on into today.
  for (let day = today - 2; day <= today + HORIZON_DAYS; day += 1) {
    for (const { start, end } of calendar.openOn(day)) {
      if (end > from && visit(Math.max(start, from), end)) return true;
    }
  }
  return false;
}

/** Open stretches before `from`, latest first, the first clipped to it. */
function backward(calendar: Calendar, from: Instant, visit: Visit): boolean {
  const today = dayOf(calendar.zone, from);
  // One day ahead: clocks set back across midnight make tomorrow begin before today is over.
  for (let day = today + 1; day >= today - HORIZON_DAYS; day -= 1) {
    for (const { start, end } of calendar.openOn(day).toReversed()) {
      if (start < from && visit(start, Math.min(end, from))) return true;
    }
  }
  return false;
}

function eachCounted({ pauses }: Calendar, open: Segment, visit: (piece: Segment) => boolean): boolean {
  return pauses.length === 0 ? visit(open) : without(open, pauses).some(visit);
}

/** Instants are whole milliseconds. */
function inMs(seconds: number): number {
  if (seconds > 0) return Math.round(seconds * 1000);
  throw new RangeError(`Business time runs forward: ${seconds} seconds`);
}
