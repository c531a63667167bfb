import * as fc from 'fast-check';
import type { AwaySpan } from '../../../src/domain/types';
import { isMorning } from '../../../src/pipeline/telling/digest';
import { toldFrom, type Hours } from '../../../src/pipeline/telling/told-when';
import { compileCalendar } from '../../../src/sla/calendar';
import { isOpen } from '../../../src/sla/clock';
import { readCalendar } from '../../../src/sla/read-calendar';

const DAY_MS = 86_400_000;
const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'America/St_Johns'];

const calendarOf = (timeZone: string, week: object, holidays: readonly string[] = []) => {
  const reading = readCalendar({ timeZone, week, holidays });
  if (!reading.ok) throw new Error(reading.problems[0]?.message);
  return compileCalendar(reading.calendar.definition);
};
const DAY = [
  ['09:00', '12:30'],
  ['13:30', '17:00'],
];
const NIGHT = [['22:00', '06:00']];
const office = (timeZone: string) =>
  calendarOf(timeZone, { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY }, ['2026-12-25', '2027-01-01']);

const instant = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 11, 31) });
const leave: fc.Arbitrary<AwaySpan> = fc
  .record({
    fromAt: instant,
    days: fc.option(fc.integer({ min: 0, max: 40 }), { freq: 9 }),
    ms: fc.integer({ min: 1, max: DAY_MS }),
  })
  .map(({ fromAt, days, ms }) => ({
    fromAt,
    toAt: days === null ? null : fromAt + days * DAY_MS + ms,
    delegateId: null,
  }));
const hours = fc.record({
  calendar: fc.constantFrom(...ZONES.map(office), ...ZONES.map((zone) => calendarOf(zone, { mon: NIGHT, sat: NIGHT }))),
  away: fc.array(leave, { maxLength: 4 }),
});

const covers =
  (at: number) =>
  ({ fromAt, toAt }: AwaySpan): boolean =>
    fromAt <= at && (toAt === null || toAt > at);

/** Checks many readers and moments; gives what is wrong, in words. */
const expectNever = (wrong: (hours: Hours, from: number) => string | false) =>
  fc.assert(
    fc.property(hours, instant, (one, from) => expect(wrong(one, from)).toBe(false)),
    { numRuns: 2000 },
  );
const isFree = ({ calendar, away }: Hours, at: number): boolean => isOpen(calendar, at) && !away.some(covers(at));

describe('when somebody is told', () => {
  test('is never outside his working hours, nor on his leave, nor before it happened', () => {
    expectNever((one, from) => {
      const at = toldFrom(one, from);
      return at !== null && (at < from || !isFree(one, at)) && new Date(at).toISOString();
    });
  });

  test('is the first such moment', () => {
    expectNever((one, from) => {
      const at = toldFrom(one, from);
      if (at === null) return false;
      const parts = Array.from({ length: 50 }, (_, n) => Math.floor(from + ((at - from) * n) / 50));
      return parts.some((part) => part < at && isFree(one, part)) && 'somebody was free before';
    });
  });

  test('is unknown only on leave without an end', () => {
    expectNever(
      (one, from) => toldFrom(one, from) === null && one.away.every(({ toAt }) => toAt !== null) && 'unknown',
    );
  });

  test('is any hour where that was chosen, leave excepted', () => {
    expectNever((one, from) => {
      const at = toldFrom(one, from, true);
      if (!one.away.some(covers(from))) return at !== from && 'later than need be';
      return at !== null && one.away.some(covers(at)) && 'on leave';
    });
  });

  test('is after the weekend and the holiday on his own wall clock', () => {
    const friday = Date.UTC(2026, 11, 24, 16);
    expect(toldFrom({ calendar: office('Europe/Berlin'), away: [] }, friday)).toBe(Date.UTC(2026, 11, 28, 8));
    expect(toldFrom({ calendar: office('America/New_York'), away: [] }, friday)).toBe(friday);
  });
});

describe('the morning of a person', () => {
  const calendar = office('Europe/Berlin');
  const nine = Date.UTC(2026, 8, 15, 7);
  test.each([
    ['before he begins', nine - 1, false],
    ['as he begins', nine, true],
    ['two hours later', nine + 2 * 3_600_000, false],
    ['on a Sunday', nine + 5 * DAY_MS, false],
    ['on a holiday', Date.UTC(2026, 11, 25, 8), false],
  ])('%s', (_, at, expected) => {
    expect(isMorning({ calendar, away: [] }, at)).toBe(expected);
  });

  test('is none while he is away', () => {
    expect(isMorning({ calendar, away: [{ fromAt: nine, toAt: null, delegateId: null }] }, nine)).toBe(false);
  });
});
