/**
 * The dates of a holiday as Salesforce keeps it (Object Reference, Holiday): one day, or a rule in the words of its
 * recurring events. Days are counted from 1970-01-01, without a zone, as a holiday has none.
 */
export interface HolidayRule {
  /** The day of one that does not recur. */
  readonly on: number | null;
  readonly recurrence: Recurrence | null;
}

export interface Recurrence {
  /** 'RecursDaily', 'RecursYearlyNth' and so on. */
  readonly type: string | null;
  /** Every so many days, weeks or months; nothing = each. */
  readonly interval: number | null;
  /** Sunday 1, Monday 2, Tuesday 4 and so on. */
  readonly mask: number | null;
  readonly dayOfMonth: number | null;
  /** 'First' to 'Fourth', 'Last'. */
  readonly instance: string | null;
  /** 'January' and so on. */
  readonly month: string | null;
  readonly startDay: number | null;
  /** Included; null = for ever. */
  readonly endDay: number | null;
}

const DAY_MS = 86_400_000;
/** 1970-01-01 was a Thursday; Sunday is 0, as in the mask. */
const THURSDAY = 4;
const WEEK = 7;
const MONTHS_A_YEAR = 12;
const ALL_DAYS = 127;
const WORKING_DAYS = 62;

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const INSTANCES = ['First', 'Second', 'Third', 'Fourth'];

/** The number of a date such as '2026-12-24'; null where that is none. */
export function dayOf(date: string | null): number | null {
  const at = date === null ? NaN : Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(at) ? null : Math.floor(at / DAY_MS);
}

/** @param years both included @returns dates such as '2026-12-24', in order */
export function holidayDates(
  { on, recurrence }: HolidayRule,
  years: { readonly from: number; readonly to: number },
): readonly string[] {
  const first = dayAt(years.from * MONTHS_A_YEAR, 1);
  const last = dayAt((years.to + 1) * MONTHS_A_YEAR, 1) - 1;
  const start = recurrence?.startDay ?? on;
  if (start === null) return [];
  if (recurrence === null) return datesOf([start].filter((day) => day >= first && day <= last));
  const from = Math.max(first, start);
  const to = Math.min(last, recurrence.endDay ?? last);
  const days = from > to ? [] : occurrences(recurrence, { start, from, to });
  return datesOf(days.filter((day) => day >= from && day <= to));
}

/** Where the rule begins, and what is asked for of it. */
interface Span {
  readonly start: number;
  readonly from: number;
  readonly to: number;
}

/** Everything in the span, and perhaps some days around it. A rule we do not know falls on its first day alone. */
function occurrences(rule: Recurrence, span: Span): readonly number[] {
  switch (rule.type) {
    case 'RecursDaily':
      return everyFew(span, stepOf(rule));
    case 'RecursEveryWeekday':
      return everyFew(span, 1).filter((day) => isIn(maskOf(rule, WORKING_DAYS), day));
    case 'RecursWeekly':
      return weekly(rule, span);
    case 'RecursMonthly':
    case 'RecursMonthlyNth':
      return monthsOf(span, stepOf(rule)).flatMap((month) => dayInMonth(rule, month, span));
    case 'RecursYearly':
    case 'RecursYearlyNth':
      return monthsOf(span, 1)
        .filter((month) => isMonthOf(rule, month, span))
        .flatMap((month) => dayInMonth(rule, month, span));
    default:
      return [span.start];
  }
}

function stepOf({ interval }: Recurrence): number {
  return interval === null || interval < 1 ? 1 : interval;
}

function maskOf({ mask }: Recurrence, otherwise: number): number {
  const known = (mask ?? 0) & ALL_DAYS;
  return known === 0 ? otherwise : known;
}

function weekdayOf(day: number): number {
  return (((day + THURSDAY) % WEEK) + WEEK) % WEEK;
}

function isIn(mask: number, day: number): boolean {
  return (mask & (1 << weekdayOf(day))) !== 0;
}

/** Counted from the start, from the first one that is not before what is asked for. */
function everyFew({ start, from, to }: Span, step: number): readonly number[] {
  const skipped = Math.max(0, Math.ceil((from - start) / step));
  const first = start + skipped * step;
  return Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, n) => first + n * step);
}

/** Weeks begin on Sunday, as the mask does. */
function weekly(rule: Recurrence, { start, from, to }: Span): readonly number[] {
  const mask = maskOf(rule, 1 << weekdayOf(start));
  const sunday = start - weekdayOf(start);
  const sundays = everyFew({ start: sunday, from: from - WEEK + 1, to }, stepOf(rule) * WEEK);
  return sundays.flatMap((first) => Array.from({ length: WEEK }, (_, n) => first + n)).filter((day) => isIn(mask, day));
}

/** Months since the year 0. */
function monthOf(day: number): number {
  const date = new Date(day * DAY_MS);
  return date.getUTCFullYear() * MONTHS_A_YEAR + date.getUTCMonth();
}

function monthsOf({ start, from, to }: Span, step: number): readonly number[] {
  return everyFew({ start: monthOf(start), from: monthOf(from), to: monthOf(to) }, step);
}

function isMonthOf({ month }: Recurrence, candidate: number, { start }: Span): boolean {
  const named = month === null ? -1 : MONTHS.indexOf(month);
  return candidate % MONTHS_A_YEAR === (named < 0 ? monthOf(start) % MONTHS_A_YEAR : named);
}

/** The n-th or last day in the mask, or the day of the month; a month too short for it has none. */
function dayInMonth(rule: Recurrence, month: number, { start }: Span): readonly number[] {
  const first = dayAt(month, 1);
  const days = Array.from({ length: dayAt(month + 1, 1) - first }, (_, n) => first + n);
  if (rule.type === 'RecursMonthly' || rule.type === 'RecursYearly') {
    const wanted = days[(rule.dayOfMonth ?? new Date(start * DAY_MS).getUTCDate()) - 1];
    return wanted === undefined ? [] : [wanted];
  }
  const candidates = days.filter((day) => isIn(maskOf(rule, 1 << weekdayOf(start)), day));
  const nth = candidates.at(rule.instance === 'Last' ? -1 : Math.max(0, INSTANCES.indexOf(rule.instance ?? '')));
  return nth === undefined ? [] : [nth];
}

function dayAt(month: number, day: number): number {
  const at = new Date(0).setUTCFullYear(Math.floor(month / MONTHS_A_YEAR), month % MONTHS_A_YEAR, day);
  return Math.floor(at / DAY_MS);
}

function datesOf(days: readonly number[]): readonly string[] {
  return days.map((day) => new Date(day * DAY_MS).toISOString().slice(0, 10));
}
