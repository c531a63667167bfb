import type { HolidayPlace, HolidayRow } from '../../calendar-ports';
import { calendarSchema, readWindow, type CalendarDefinition, type WindowText } from '../../sla/calendar-schema';

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const DAY_END = '24:00';

/** What a row does to a calendar. */
export type RowEffect = 'closes_day' | 'shortens_day' | 'closed_already';

/** Pure: what a row would change. */
export function effectOf(definition: CalendarDefinition, { date, closed }: HolidayRow): RowEffect {
  const windows = windowsOf(definition, date);
  if (definition.holidays.includes(date) || windows.length === 0) return 'closed_already';
  if (closed === null) return 'closes_day';
  return sameWindows(without(windows, closed), windows) ? 'closed_already' : 'shortens_day';
}

/**
 * Pure: a calendar with closed days. A whole day is a holiday, on a closed weekday too: the week may change. From a time on
 * to the end of the day is an override that ends there; any other part is a break. What a date is called already stays.
 */
export function withRows(definition: CalendarDefinition, rows: readonly HolidayRow[]): CalendarDefinition {
  const closed = rows.reduce(withRow, definition);
  return { ...closed, holidays: [...new Set(closed.holidays)].toSorted() };
}

function withRow(definition: CalendarDefinition, row: HolidayRow): CalendarDefinition {
  const { date, name, closed } = row;
  const names = { [date]: name, ...definition.names };
  if (closed === null) return { ...definition, names, holidays: [...definition.holidays, date] };
  if (effectOf(definition, row) === 'closed_already') return definition;
  if (closed[1] === DAY_END) {
    const windows = without(windowsOf(definition, date), closed).map(([start, end]): [string, string] => [start, end]);
    return { ...definition, names, overrides: { ...definition.overrides, [date]: windows } };
  }
  const known = definition.breaks[date] ?? [];
  if (known.some(([from, to]) => from === closed[0] && to === closed[1])) return definition;
  const breaks: [string, string][] = [...known, [closed[0], closed[1]]];
  return { ...definition, names, breaks: { ...definition.breaks, [date]: breaks } };
}

/** Pure: the calendar that follows a place from now on, with its rows up to a year. */
export function withProposal(
  definition: CalendarDefinition,
  proposal: { readonly place: HolidayPlace; readonly rows: readonly HolidayRow[]; readonly untilYear: number },
): CalendarDefinition {
  return { ...withRows(definition, proposal.rows), origin: { ...proposal.place, untilYear: proposal.untilYear } };
}

/** A stored calendar; the schema fills in what an older release left out. */
export function definitionOf(body: unknown): CalendarDefinition {
  return calendarSchema.parse(body);
}

function windowsOf({ overrides, week }: CalendarDefinition, date: string): readonly WindowText[] {
  const weekday = WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? 'sun';
  return overrides[date] ?? week[weekday];
}

/** What is left of windows; one that runs overnight and is cut ends at the cut. */
function without(windows: readonly WindowText[], [from, to]: readonly [string, string]): readonly WindowText[] {
  const cut = { startS: secondsOf(from), endS: secondsOf(to) };
  return windows.flatMap((window): readonly WindowText[] => {
    const { startS, endS } = readWindow(window);
    if (endS <= cut.startS || startS >= cut.endS) return [window];
    const before: readonly WindowText[] = startS < cut.startS ? [[window[0], from]] : [];
    const after: readonly WindowText[] = endS > cut.endS && to !== DAY_END ? [[to, window[1]]] : [];
    return [...before, ...after];
  });
}

function secondsOf(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}

function sameWindows(a: readonly WindowText[], b: readonly WindowText[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
