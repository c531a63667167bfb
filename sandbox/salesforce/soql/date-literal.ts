import { notEmulated } from './refusal';

/** Days of the user's calendar, 'YYYY-MM-DD': from the first up to, not including, the second. */
export interface DayRange {
  readonly from: string;
  readonly until: string;
}

interface Day {
  readonly year: number;
  /** 0 to 11; the arithmetic below lets it run over. */
  readonly month: number;
  readonly day: number;
}

type Unit = 'DAYS' | 'WEEKS' | 'MONTHS' | 'QUARTERS' | 'YEARS';

const iso = ({ year, month, day }: Day): string => new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

/** The calendar day of an instant (ms since the epoch) in an IANA zone. */
function dayIn(at: number, timeZone: string): Day {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const [year = 0, month = 1, day = 1] = format.format(at).split('-').map(Number);
  return { year, month: month - 1, day };
}

/** The first day of the unit that holds the day; weeks begin on Sunday, as in an org with a US locale. */
function startOf(unit: Unit, { year, month, day }: Day): Day {
  if (unit === 'DAYS') return { year, month, day };
  if (unit === 'WEEKS') return { year, month, day: day - new Date(Date.UTC(year, month, day)).getUTCDay() };
  if (unit === 'MONTHS') return { year, month, day: 1 };
  if (unit === 'QUARTERS') return { year, month: month - (month % 3), day: 1 };
  return { year, month: 0, day: 1 };
}

function plus(unit: Unit, { year, month, day }: Day, count: number): Day {
  if (unit === 'DAYS') return { year, month, day: day + count };
  if (unit === 'WEEKS') return { year, month, day: day + 7 * count };
  if (unit === 'MONTHS') return { year, month: month + count, day };
  if (unit === 'QUARTERS') return { year, month: month + 3 * count, day };
  return { year: year + count, month, day };
}

const NAMED: Readonly<Record<string, readonly [Unit, number, number]>> = {
  YESTERDAY: ['DAYS', -1, 0],
  TODAY: ['DAYS', 0, 1],
  TOMORROW: ['DAYS', 1, 2],
  LAST_90_DAYS: ['DAYS', -90, 1],
  NEXT_90_DAYS: ['DAYS', 1, 91],
};

/** Units from the current one: the first, and the one after the last. */
function span(name: string, n: number): readonly [Unit, number, number] {
  const named = NAMED[name];
  if (named !== undefined) return named;
  const single = /^(LAST|THIS|NEXT)_(WEEK|MONTH|QUARTER|YEAR)$/.exec(name);
  if (single !== null) {
    const first = { LAST: -1, THIS: 0, NEXT: 1 }[single[1] ?? ''] ?? 0;
    return [`${single[2] ?? ''}S` as Unit, first, first + 1];
  }
  const several = /^(?:(LAST|NEXT)_N_|N_)(DAYS|WEEKS|MONTHS|QUARTERS|YEARS)(_AGO)?$/.exec(name);
  if (several === null) throw notEmulated(`the date literal ${name}`);
  const unit = several[2] as Unit;
  if (several[1] === 'NEXT') return [unit, 1, n + 1];
  if (several[1] === undefined) return [unit, -n, 1 - n];
  // Of days the current one belongs to the last n; of longer units it does not (SOQL reference, "Date Formats and Date Literals").
  return [unit, -n, unit === 'DAYS' ? 1 : 0];
}

/** The days of `LAST_N_DAYS:30`, `THIS_WEEK`, …; `now` in ms since the epoch. */
export function daysOf(literal: string, now: number, timeZone: string): DayRange {
  const [name = '', n = '0'] = literal.toUpperCase().split(':');
  const [unit, first, last] = span(name, Number(n));
  const start = startOf(unit, dayIn(now, timeZone));
  return { from: iso(plus(unit, start, first)), until: iso(plus(unit, start, last)) };
}

function offsetMs(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** Midnight of a calendar day in a zone, ms since the epoch. */
export function midnight(day: string, timeZone: string): number {
  const guess = Date.parse(`${day}T00:00:00Z`);
  return guess - offsetMs(guess - offsetMs(guess, timeZone), timeZone);
}
