import fc from 'fast-check';
import type { Recurrence } from '../../../src/crm-adapters/salesforce/holiday-dates';
import { dayOf, holidayDates } from '../../../src/crm-adapters/salesforce/holiday-dates';

const NO_RULE: Recurrence = {
  type: null,
  interval: null,
  mask: null,
  dayOfMonth: null,
  instance: null,
  month: null,
  startDay: dayOf('2026-01-01'),
  endDay: null,
};

const datesOf = (rule: Partial<Recurrence>, from = 2026, to = from): readonly string[] =>
  holidayDates({ on: null, recurrence: { ...NO_RULE, ...rule } }, { from, to });

const SUNDAY = 1;
const MONDAY = 2;
const THURSDAY = 16;
const FRIDAY = 32;
const ANY_DAY = 127;

describe('the dates of a holiday in Salesforce', () => {
  test('that does not recur are its own day, in the years that are asked for', () => {
    const rule = { on: dayOf('2026-12-24'), recurrence: null };
    expect(holidayDates(rule, { from: 2026, to: 2027 })).toEqual(['2026-12-24']);
    expect(holidayDates(rule, { from: 2027, to: 2028 })).toEqual([]);
    expect(holidayDates({ on: null, recurrence: null }, { from: 2026, to: 2026 })).toEqual([]);
  });

  test.each<[string, Partial<Recurrence>, readonly string[]]>([
    [
      'every hundred days',
      { type: 'RecursDaily', interval: 100 },
      ['2026-01-01', '2026-04-11', '2026-07-20', '2026-10-28'],
    ],
    [
      'every working day of a short while',
      { type: 'RecursEveryWeekday', endDay: dayOf('2026-01-06') },
      ['2026-01-01', '2026-01-02', '2026-01-05', '2026-01-06'],
    ],
    [
      'every third week on Monday and Friday',
      { type: 'RecursWeekly', interval: 3, mask: MONDAY + FRIDAY, endDay: dayOf('2026-02-13') },
      ['2026-01-02', '2026-01-19', '2026-01-23', '2026-02-09', '2026-02-13'],
    ],
    [
      'the 31st of every second month, where there is one',
      { type: 'RecursMonthly', interval: 2, dayOfMonth: 31 },
      ['2026-01-31', '2026-03-31', '2026-05-31', '2026-07-31'],
    ],
    [
      'the last Friday of every sixth month',
      { type: 'RecursMonthlyNth', interval: 6, instance: 'Last', mask: FRIDAY },
      ['2026-01-30', '2026-07-31'],
    ],
    [
      'the last day of every sixth month',
      { type: 'RecursMonthlyNth', interval: 6, instance: 'Last', mask: ANY_DAY },
      ['2026-01-31', '2026-07-31'],
    ],
    ['Christmas', { type: 'RecursYearly', dayOfMonth: 25, month: 'December' }, ['2026-12-25']],
    [
      'Thanksgiving',
      { type: 'RecursYearlyNth', instance: 'Fourth', mask: THURSDAY, month: 'November' },
      ['2026-11-26'],
    ],
    ['an unknown rule', { type: 'RecursWithTheMoon' }, ['2026-01-01']],
  ])('are those of %s', (_name, rule, dates) => {
    expect(datesOf(rule)).toEqual(dates);
  });

  test('of the 29th of February are those of leap years', () => {
    expect(datesOf({ type: 'RecursYearly', dayOfMonth: 29, month: 'February' }, 2026, 2032)).toEqual([
      '2028-02-29',
      '2032-02-29',
    ]);
  });

  test('begin with the start and end with the end, both included', () => {
    const rule = { type: 'RecursYearly', dayOfMonth: 1, month: 'May' } as const;
    const span = { startDay: dayOf('2027-05-01'), endDay: dayOf('2028-05-01') };
    expect(datesOf({ ...rule, ...span }, 2025, 2031)).toEqual(['2027-05-01', '2028-05-01']);
  });

  test('of every kind of rule are those that a look at each single day finds', () => {
    fc.assert(
      fc.property(
        ruleArbitrary,
        fc.integer({ min: 1999, max: 2031 }),
        fc.integer({ min: 0, max: 3 }),
        (rule, from, more) => {
          expect(datesOf(rule, from, from + more)).toEqual(lookedUp(rule, from, from + more));
        },
      ),
      { numRuns: 400 },
    );
  });
});

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const INSTANCES = ['First', 'Second', 'Third', 'Fourth', 'Last'];

const day = fc.integer({ min: dayOf('1998-01-01')!, max: dayOf('2032-12-31')! });
const ruleArbitrary: fc.Arbitrary<Recurrence> = fc.record({
  type: fc.constantFrom(
    ...['RecursDaily', 'RecursEveryWeekday', 'RecursWeekly', 'RecursMonthly'],
    ...['RecursMonthlyNth', 'RecursYearly', 'RecursYearlyNth'],
  ),
  interval: fc.option(fc.integer({ min: 0, max: 40 })),
  mask: fc.option(fc.oneof(fc.integer({ min: 0, max: 127 }), fc.constant(SUNDAY))),
  dayOfMonth: fc.option(fc.integer({ min: 1, max: 31 })),
  instance: fc.constantFrom(...INSTANCES),
  month: fc.option(fc.constantFrom(...MONTHS)),
  startDay: day,
  endDay: fc.option(day),
});

/** Walks from the start day by day and asks of each whether the rule names it. */
function lookedUp(rule: Recurrence, from: number, to: number): readonly string[] {
  const start = new Date(rule.startDay! * 86_400_000);
  const found: string[] = [];
  for (const at = new Date(start); at.getUTCFullYear() <= to; at.setUTCDate(at.getUTCDate() + 1)) {
    if (rule.endDay !== null && at.getTime() > rule.endDay * 86_400_000) break;
    if (at.getUTCFullYear() >= from && isNamed(rule, start, at)) found.push(at.toISOString().slice(0, 10));
  }
  return found;
}

function isNamed(rule: Recurrence, start: Date, at: Date): boolean {
  const step = Math.max(1, rule.interval ?? 1);
  const days = Math.round((at.getTime() - start.getTime()) / 86_400_000);
  const months = (at.getUTCFullYear() - start.getUTCFullYear()) * 12 + at.getUTCMonth() - start.getUTCMonth();
  const isMonth = at.getUTCMonth() === (rule.month === null ? start.getUTCMonth() : MONTHS.indexOf(rule.month));
  const isDay = at.getUTCDate() === (rule.dayOfMonth ?? start.getUTCDate());
  switch (rule.type) {
    case 'RecursDaily':
      return days % step === 0;
    case 'RecursEveryWeekday':
      return inMask(rule.mask, '0111110', at);
    case 'RecursWeekly':
      return Math.floor((days + start.getUTCDay()) / 7) % step === 0 && inMask(rule.mask, only(start), at);
    case 'RecursMonthly':
      return months % step === 0 && isDay;
    case 'RecursMonthlyNth':
      return months % step === 0 && isNth(rule, start, at);
    case 'RecursYearly':
      return isMonth && isDay;
    default:
      return isMonth && isNth(rule, start, at);
  }
}

/** Sunday first, '1' = that day. */
function only(date: Date): string {
  return '0000000'
    .split('')
    .map((_, n) => (n === date.getUTCDay() ? '1' : '0'))
    .join('');
}

function inMask(mask: number | null, otherwise: string, at: Date): boolean {
  const bits = (mask ?? 0) === 0 ? otherwise : mask!.toString(2).padStart(7, '0').split('').reverse().join('');
  return bits[at.getUTCDay()] === '1';
}

/** How many days before or after it in its month the mask names too. */
function isNth({ mask, instance }: Recurrence, start: Date, at: Date): boolean {
  if (!inMask(mask, only(start), at)) return false;
  const others = Array.from({ length: 31 }, (_, n) => new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), n + 1)))
    .filter((one) => one.getUTCMonth() === at.getUTCMonth() && inMask(mask, only(start), one))
    .map((one) => one.getUTCDate());
  if (instance === 'Last') return others.every((date) => date <= at.getUTCDate());
  return others.filter((date) => date < at.getUTCDate()).length === INSTANCES.indexOf(instance ?? '');
}
