import type { Instant } from '../domain/types';
import { readWindow, type CalendarDefinition, type Window, type WindowText } from './calendar-schema';
import { disjoint, without, type Segment } from './segment';
import { DAY_MS, instantOf, startOfDay, zoneNamed, type Zone } from './zone';

/** What decided the windows of a date. */
export type DayRule = 'holiday' | 'override' | 'weekday';

/** A calendar ready to walk. Days are local dates, counted in days since 1970-01-01. */
export interface Calendar {
  readonly zone: Zone;
  readonly definition: CalendarDefinition;
  /** The open stretches that begin on that day, in order and disjoint; breaks and clock changes are worked in. */
  readonly openOn: (day: number) => readonly Segment[];
  /** What breaks take out of the windows that begin on that day. */
  readonly breaksOn: (day: number) => readonly Segment[];
  readonly ruleOf: (day: number) => DayRule;
  /** The windows of that day as they are written, before breaks and clock changes. */
  readonly windowsOn: (day: number) => readonly Window[];
  /** Stretches that do not count for one clock; the calendar is open in them all the same. See `withPauses`. */
  readonly pauses: readonly Segment[];
}

/** About 13 years of days; beyond it the oldest computed day is forgotten. */
const CACHED_DAYS = 5000;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/**
 * Compiles a definition that `readCalendar` accepted; the result remembers the days it worked out, so keep one per
 * (calendar id, version). Throws RangeError when this Node does not know the zone.
 */
export function compileCalendar(definition: CalendarDefinition): Calendar {
  const zone = zoneNamed(definition.timeZone);
  if (zone === null) throw new RangeError(`Unknown time zone "${definition.timeZone}"`);
  const { ruleOf, windowsOn } = readDays(definition);
  const breaks = byDay(definition.breaks);
  const segmentsOf = (day: number, windows: readonly Window[]): Segment[] => onTheLine(zone, day, windows);
  const breaksAround = (day: number): Segment[] =>
    // Two days either way: where the zone skips a date, the window of the eve runs on into the day after it.
    disjoint([-2, -1, 0, 1, 2].flatMap((near) => segmentsOf(day + near, breaks.get(day + near) ?? [])));
  const uncut = (day: number): Segment[] => {
    const own = segmentsOf(day, windowsOn(day));
    if (own.length === 0) return [];
    // Windows apart on the wall can meet on the line: a gap moves the end of one beyond the start of the next.
    const earlier = [-2, -1].flatMap((near) => segmentsOf(day + near, windowsOn(day + near)));
    const closedUntil = earlier.reduce((latest, segment) => Math.max(latest, segment.end), Number.NEGATIVE_INFINITY);
    return disjoint(own).flatMap((segment) =>
      without(segment, [{ start: Number.NEGATIVE_INFINITY, end: closedUntil }]),
    );
  };
  const openOn = remembered((day) => uncut(day).flatMap((segment) => without(segment, breaksAround(day))));
  const breaksOn = (day: number): Segment[] => uncut(day).flatMap((segment) => without(segment, openOn(day)));
  return { zone, definition, openOn, breaksOn, ruleOf, windowsOn, pauses: [] };
}

/**
 * The calendar as a clock with these pauses sees it: `add`, `subtract` and `elapsed` skip them (overlapping ones
 * count once), the questions about opening hours do not.
 */
export function withPauses(calendar: Calendar, pauses: readonly Segment[]): Calendar {
  return { ...calendar, pauses: disjoint(pauses) };
}

/** The local day of a date that exists, "2026-12-24". */
export function dayOfDate(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

/** The date of a local day, "2026-12-24". */
export function dateOfDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

function readDays(definition: CalendarDefinition): Pick<Calendar, 'ruleOf' | 'windowsOn'> {
  const holidays = new Set(definition.holidays.map(dayOfDate));
  const overrides = byDay(definition.overrides);
  // 1970-01-01 was a Thursday.
  const week = WEEKDAYS.map((_, day) => definition.week[WEEKDAYS[(day + 4) % 7] ?? 'sun'].map(readWindow));
  const ruleOf = (day: number): DayRule =>
    holidays.has(day) ? 'holiday' : overrides.has(day) ? 'override' : 'weekday';
  const windowsOn = (day: number): readonly Window[] =>
    holidays.has(day) ? [] : (overrides.get(day) ?? week.at(((day % 7) + 7) % 7) ?? []);
  return { ruleOf, windowsOn };
}

function byDay(dates: Readonly<Record<string, readonly WindowText[]>>): ReadonlyMap<number, readonly Window[]> {
  return new Map(Object.entries(dates).map(([date, windows]) => [dayOfDate(date), windows.map(readWindow)]));
}

/** The instants of a day's windows; those of a date (or hour) that the zone skips are gone. */
function onTheLine(zone: Zone, day: number, windows: readonly Window[]): Segment[] {
  if (windows.length === 0) return [];
  const midnightMs = day * DAY_MS;
  const nextDay: Instant = startOfDay(zone, day + 1);
  return windows
    .map(({ startS, endS }) => ({
      start: instantOf(zone, midnightMs + startS * 1000),
      end: instantOf(zone, midnightMs + endS * 1000),
    }))
    .filter(({ start, end }) => end > start && start < nextDay);
}

function remembered(compute: (day: number) => readonly Segment[]): (day: number) => readonly Segment[] {
  const days = new Map<number, readonly Segment[]>();
  return (day) => {
    const known = days.get(day);
    if (known !== undefined) return known;
    const [oldest] = days.size < CACHED_DAYS ? [] : days.keys();
    if (oldest !== undefined) days.delete(oldest);
    const segments = compute(day);
    days.set(day, segments);
    return segments;
  };
}
