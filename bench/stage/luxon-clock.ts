import { DateTime } from 'luxon';
import type { Instant } from '../../src/domain/types';
import { OFFICE, type BusinessClock } from './business-hours';

type Stretch = readonly [start: Instant, end: Instant];

const HOLIDAYS: ReadonlySet<string | null> = new Set(OFFICE.holidays);
/** Parsed once: nobody would read "09:00" again for every day. */
const WINDOWS = OFFICE.windows.map(([opens, closes]) => [timeOf(opens), timeOf(closes)] as const);

/** The office hours as somebody who uses luxon walks them: one local date at a time, closed ones passed over early. */
export const luxonClock: BusinessClock = {
  add: (from, seconds) => {
    let leftMs = seconds * 1000;
    for (let day = dayOf(from); ; day = day.plus({ days: 1 })) {
      for (const [opens, end] of openOn(day)) {
        const start = Math.max(opens, from);
        if (end <= start) continue;
        if (end - start >= leftMs) return start + leftMs;
        leftMs -= end - start;
      }
    }
  },
  elapsed: (from, to) => {
    let totalMs = 0;
    for (let day = dayOf(from); day.toMillis() < to; day = day.plus({ days: 1 })) {
      for (const [start, end] of openOn(day)) totalMs += Math.max(0, Math.min(end, to) - Math.max(start, from));
    }
    return totalMs / 1000;
  },
};

function dayOf(at: Instant): DateTime {
  return DateTime.fromMillis(at, { zone: OFFICE.timeZone }).startOf('day');
}

function openOn(day: DateTime): readonly Stretch[] {
  if (day.weekday > 5 || HOLIDAYS.has(day.toISODate())) return [];
  return WINDOWS.map(([opens, closes]): Stretch => [day.set(opens).toMillis(), day.set(closes).toMillis()]);
}

function timeOf(text: string): { readonly hour: number; readonly minute: number } {
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  return { hour, minute };
}
