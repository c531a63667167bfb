import type { z } from 'zod';
import { calendarSchema, readWindow, type CalendarDefinition, type Window } from './calendar-schema';
import { compileCalendar, dateOfDay, dayOfDate, type Calendar } from './calendar';
import { DAY_MS } from './zone';

export interface CalendarProblem {
  /** Where in the definition, such as "week.mon[0][1]"; empty for the whole. */
  readonly path: string;
  /** What to change. */
  readonly message: string;
}

export type CalendarReading =
  | { readonly ok: true; readonly calendar: Calendar }
  | { readonly ok: false; readonly problems: readonly CalendarProblem[] };

/** A search for the next opening never goes further: a calendar that would need more is refused when it is saved. */
const MAX_CLOSED_DAYS = 366;
const DAY_S = 86_400;
const MEND = 'join or shorten them';

/**
 * Checks a calendar of unknown origin and compiles it. Refused: a wrong shape, an unknown zone, a week without any
 * window, windows that overlap in the week (across midnight too) or within an override, and exceptions that close it
 * for more than 366 days.
 */
export function readCalendar(input: unknown): CalendarReading {
  const parsed = calendarSchema.safeParse(input);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.map(toProblem) };
  if (Object.values(parsed.data.week).every((windows) => windows.length === 0)) {
    return refuse('week', 'open at least one window in the week: a clock would never end');
  }
  const calendar = compileCalendar(parsed.data);
  const overlaps = findOverlaps(calendar);
  if (overlaps.length > 0) return { ok: false, problems: overlaps };
  const closed = findLongClosing(calendar);
  return closed === null ? { ok: true, calendar } : { ok: false, problems: [closed] };
}

function refuse(path: string, message: string): CalendarReading {
  return { ok: false, problems: [{ path, message }] };
}

/** One fault a schema found, in the shape people read. */
export function toProblem(issue: z.core.$ZodIssue): CalendarProblem {
  const path = issue.path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text === '' ? '' : '.'}${String(key)}`),
    '',
  );
  // The fault of a key of a record is wrapped in an issue that says no more than "Invalid key".
  const inner = issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined;
  return { path, message: inner ?? issue.message };
}

function findOverlaps(calendar: Calendar): CalendarProblem[] {
  // Any week without exceptions stands for all of them: here the one after the last exception.
  const plain = (exceptionDays(calendar.definition).at(-1) ?? 0) + 2;
  const inWeek = [0, 1, 2, 3, 4, 5, 6]
    .map((n) => plain + n)
    .filter((day) => overlap([...overnightInto(calendar, day), ...calendar.windowsOn(day)]))
    .map((day) => ({
      path: 'week',
      message: `windows overlap on ${weekdayOf(day)}, overnight ones included: ${MEND}`,
    }));
  // The eve's overnight window may meet an override: nobody who shortens one date should have to rewrite another.
  const onDates = Object.entries(calendar.definition.overrides)
    .filter(([, windows]) => overlap(windows.map(readWindow)))
    .map(([date]) => ({ path: `overrides.${date}`, message: `windows overlap: ${MEND}` }));
  return [...inWeek, ...onDates];
}

function overnightInto(calendar: Calendar, day: number): Window[] {
  return calendar.windowsOn(day - 1).map(({ startS, endS }) => ({ startS: startS - DAY_S, endS: endS - DAY_S }));
}

/** A window of the day itself begins before an earlier one has ended. */
function overlap(windows: readonly Window[]): boolean {
  const inOrder = windows.toSorted((a, b) => a.startS - b.startS);
  return inOrder.some(({ startS }, i) => startS >= 0 && startS < (inOrder[i - 1]?.endS ?? startS));
}

function weekdayOf(day: number): string {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(day * DAY_MS);
}

/** Ordinary weeks open every seven days, so only long runs of exceptions can close a calendar for a year. */
function findLongClosing(calendar: Calendar): CalendarProblem | null {
  for (const { first, last } of runsOf(exceptionDays(calendar.definition))) {
    if (last - first < MAX_CLOSED_DAYS - 14) continue;
    let lastOpen = first - 8;
    for (let day = first - 7; day <= last + 8; day += 1) {
      if (calendar.openOn(day).length > 0) lastOpen = day;
      else if (day - lastOpen > MAX_CLOSED_DAYS) return closedSince(lastOpen);
    }
  }
  return null;
}

/** Exceptions with no ordinary week between them. */
function runsOf(days: readonly number[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run !== undefined && day - run.last <= 7) run.last = day;
    else runs.push({ first: day, last: day });
  }
  return runs;
}

function closedSince(lastOpen: number): CalendarProblem {
  const since = dateOfDay(lastOpen);
  return {
    path: '',
    message: `no opening for more than ${MAX_CLOSED_DAYS} days after ${since}: take out holidays or overrides`,
  };
}

function exceptionDays({ holidays, overrides, breaks }: CalendarDefinition): number[] {
  const dates = new Set([...holidays, ...Object.keys(overrides), ...Object.keys(breaks)]);
  return [...dates].map(dayOfDate).toSorted((a, b) => a - b);
}
