import { withPauses } from '../../../src/sla/calendar';
import * as clock from '../../../src/sla/clock';
import { at, calendarOf, everyDay, HOUR_S, text, weekdays } from './given';

// 2026-11-16 is a Monday.
const office = calendarOf();
const split = calendarOf({
  week: weekdays([
    ['09:00', '12:00'],
    ['13:00', '17:00'],
  ]),
});

describe('add', () => {
  test.each<[string, string, [number, string]]>([
    ['within the day', '2026-11-16T10:00:00Z', [2, '2026-11-16T12:00:00Z']],
    ['from before opening', '2026-11-16T06:00:00Z', [1, '2026-11-16T10:00:00Z']],
    ['from after closing', '2026-11-16T17:00:01Z', [1, '2026-11-17T10:00:00Z']],
    ['from the closing instant, which is closed', '2026-11-16T17:00:00Z', [1, '2026-11-17T10:00:00Z']],
    ['from late on Friday', '2026-11-20T16:00:00Z', [2, '2026-11-23T10:00:00Z']],
    ['from the weekend', '2026-11-21T12:00:00Z', [1, '2026-11-23T10:00:00Z']],
    ['an exact fit: the closing instant', '2026-11-16T15:00:00Z', [2, '2026-11-16T17:00:00Z']],
    ['an exact fit of days', '2026-11-16T09:00:00Z', [16, '2026-11-17T17:00:00Z']],
  ])('%s', (_, from, [hours, due]) => {
    expect(text(clock.add(office, at(from), hours * HOUR_S))).toBe(due);
  });

  test('keeps the seconds of the start', () => {
    expect(text(clock.add(office, at('2026-11-16T13:26:36Z'), 20 * HOUR_S))).toBe('2026-11-19T09:26:36Z');
  });

  test('an exact fit before lunch is the start of lunch, one second more is after it', () => {
    expect(text(clock.add(split, at('2026-11-16T09:00:00Z'), 3 * HOUR_S))).toBe('2026-11-16T12:00:00Z');
    expect(text(clock.add(split, at('2026-11-16T09:00:00Z'), 3 * HOUR_S + 1))).toBe('2026-11-16T13:00:01Z');
  });

  test('zero is the next opening', () => {
    expect(text(clock.add(office, at('2026-11-20T17:00:00Z'), 0))).toBe('2026-11-23T09:00:00Z');
    expect(text(clock.add(office, at('2026-11-20T16:59:59Z'), 0))).toBe('2026-11-20T16:59:59Z');
  });

  test('works with milliseconds', () => {
    expect(clock.add(office, at('2026-11-16T10:00:00.250Z'), 1.5)).toBe(at('2026-11-16T10:00:01.750Z'));
  });

  test('refuses to run backwards', () => {
    expect(() => clock.add(office, at('2026-11-16T10:00:00Z'), -1)).toThrow(RangeError);
    expect(() => clock.subtract(office, at('2026-11-16T10:00:00Z'), Number.NaN)).toThrow(RangeError);
  });

  test('gives up beyond the horizon instead of walking on', () => {
    expect(() => clock.add(office, at('2026-11-16T10:00:00Z'), 1e9)).toThrow(clock.HorizonError);
    expect(() => clock.subtract(office, at('2026-11-16T10:00:00Z'), 1e9)).toThrow(clock.HorizonError);
    expect(() => clock.elapsed(office, at('2026-11-16T10:00:00Z'), at('2099-01-01T00:00:00Z'))).toThrow(
      clock.HorizonError,
    );
    expect(() => clock.addBusinessDays(office, at('2026-11-16T10:00:00Z'), 4000)).toThrow(clock.HorizonError);
    expect(() => clock.periods(office, at('2026-11-16T10:00:00Z'), 4000)).toThrow(clock.HorizonError);
  });
});

describe('subtract', () => {
  test.each<[string, string, [number, string]]>([
    ['within the day', '2026-11-16T12:00:00Z', [2, '2026-11-16T10:00:00Z']],
    ['over a night', '2026-11-17T10:00:00Z', [2, '2026-11-16T16:00:00Z']],
    ['over a weekend', '2026-11-23T10:00:00Z', [2, '2026-11-20T16:00:00Z']],
    ['from the weekend', '2026-11-21T12:00:00Z', [1, '2026-11-20T16:00:00Z']],
    ['an exact hit: the opening instant', '2026-11-16T11:00:00Z', [2, '2026-11-16T09:00:00Z']],
    ['zero: the last closing', '2026-11-23T08:00:00Z', [0, '2026-11-20T17:00:00Z']],
  ])('%s', (_, from, [hours, start]) => {
    expect(text(clock.subtract(office, at(from), hours * HOUR_S))).toBe(start);
  });
});

describe('elapsed', () => {
  test('counts open seconds only', () => {
    const friday = at('2026-11-20T16:00:00Z');
    expect(clock.elapsed(office, friday, at('2026-11-23T10:00:00Z'))).toBe(2 * HOUR_S);
    expect(clock.elapsed(office, friday, at('2026-11-22T10:00:00Z'))).toBe(HOUR_S);
  });

  test('is zero when the end is not after the start', () => {
    expect(clock.elapsed(office, at('2026-11-16T10:00:00Z'), at('2026-11-16T10:00:00Z'))).toBe(0);
    expect(clock.elapsed(office, at('2026-11-16T12:00:00Z'), at('2026-11-16T10:00:00Z'))).toBe(0);
  });

  test('is the same however long after closing the work ended', () => {
    const start = at('2026-11-16T15:00:00Z');
    expect(clock.elapsed(office, start, at('2026-11-16T17:05:00Z'))).toBe(2 * HOUR_S);
    expect(clock.elapsed(office, start, at('2026-11-17T08:59:59Z'))).toBe(2 * HOUR_S);
  });
});

describe('opening hours', () => {
  test('hold their start and not their end', () => {
    expect(clock.isOpen(office, at('2026-11-16T09:00:00Z'))).toBe(true);
    expect(clock.isOpen(office, at('2026-11-16T16:59:59Z'))).toBe(true);
    expect(clock.isOpen(office, at('2026-11-16T17:00:00Z'))).toBe(false);
  });

  test('have a last moment that belongs to the window it ends', () => {
    expect(text(clock.prevOpen(office, at('2026-11-16T17:00:00Z')))).toBe('2026-11-16T17:00:00Z');
    expect(text(clock.prevOpen(office, at('2026-11-16T09:00:01Z')))).toBe('2026-11-16T09:00:01Z');
    expect(text(clock.prevOpen(office, at('2026-11-16T09:00:00Z')))).toBe('2026-11-13T17:00:00Z');
  });

  test('come as periods, the first clipped', () => {
    const periods = clock.periods(split, at('2026-11-20T11:00:00Z'), 3);
    expect(periods.map(({ start, end }) => [text(start), text(end)])).toEqual([
      ['2026-11-20T11:00:00Z', '2026-11-20T12:00:00Z'],
      ['2026-11-20T13:00:00Z', '2026-11-20T17:00:00Z'],
      ['2026-11-23T09:00:00Z', '2026-11-23T12:00:00Z'],
    ]);
    expect(text(clock.endOfPeriod(split, at('2026-11-20T12:00:00Z')))).toBe('2026-11-20T17:00:00Z');
  });

  test('keep touching windows apart: midnight ends a day that is open round the clock', () => {
    const always = calendarOf({ week: everyDay([['00:00', '24:00']]) });
    expect(text(clock.endOfPeriod(always, at('2026-11-16T10:00:00Z')))).toBe('2026-11-17T00:00:00Z');
    expect(text(clock.add(always, at('2026-11-16T10:00:00Z'), 48 * HOUR_S))).toBe('2026-11-18T10:00:00Z');
  });
});

describe('business days', () => {
  test.each<[string, string, [number, string]]>([
    ['the same wall time on the next date with hours', '2026-11-20T10:30:00Z', [1, '2026-11-23T10:30:00Z']],
    ['from the weekend they begin on Monday', '2026-11-21T10:30:00Z', [1, '2026-11-23T10:30:00Z']],
    ['after closing: the opening after that wall time', '2026-11-20T18:00:00Z', [1, '2026-11-24T09:00:00Z']],
    ['before opening: the opening of that date', '2026-11-19T07:00:00Z', [1, '2026-11-20T09:00:00Z']],
    ['none: the next opening', '2026-11-20T18:00:00Z', [0, '2026-11-23T09:00:00Z']],
  ])('%s', (_, from, [days, expected]) => {
    expect(text(clock.addBusinessDays(office, at(from), days))).toBe(expected);
  });

  test('keep the wall time when the clocks change', () => {
    const paris = calendarOf({ timeZone: 'Europe/Paris' });
    // Friday 16:00 in summer time, Monday 16:00 in winter time.
    expect(text(clock.addBusinessDays(paris, at('2026-10-23T14:00:00Z'), 1))).toBe('2026-10-26T15:00:00Z');
  });
});

describe('pauses', () => {
  const paused = (...pauses: [string, string][]) =>
    withPauses(
      office,
      pauses.map(([from, to]) => ({ start: at(from), end: at(to) })),
    );

  test('push the due time, are not counted, and pull a start back', () => {
    const calendar = paused(['2026-11-16T10:00:00Z', '2026-11-16T12:00:00Z']);
    expect(text(clock.add(calendar, at('2026-11-16T09:00:00Z'), 2 * HOUR_S))).toBe('2026-11-16T13:00:00Z');
    expect(clock.elapsed(calendar, at('2026-11-16T09:00:00Z'), at('2026-11-16T13:00:00Z'))).toBe(2 * HOUR_S);
    expect(text(clock.subtract(calendar, at('2026-11-16T13:00:00Z'), 2 * HOUR_S))).toBe('2026-11-16T09:00:00Z');
  });

  test('are half-open: an exact fit ends where the pause begins', () => {
    const calendar = paused(['2026-11-16T10:00:00Z', '2026-11-16T12:00:00Z']);
    expect(text(clock.add(calendar, at('2026-11-16T09:00:00Z'), HOUR_S))).toBe('2026-11-16T10:00:00Z');
    expect(text(clock.subtract(calendar, at('2026-11-16T13:00:00Z'), HOUR_S))).toBe('2026-11-16T12:00:00Z');
  });

  test('count once where they overlap, and nothing outside hours', () => {
    const calendar = paused(
      ['2026-11-16T10:00:00Z', '2026-11-16T12:00:00Z'],
      ['2026-11-16T11:00:00Z', '2026-11-16T13:00:00Z'],
      ['2026-11-16T11:00:00Z', '2026-11-16T11:00:00Z'],
      ['2026-11-16T17:00:00Z', '2026-11-17T09:00:00Z'],
    );
    expect(text(clock.add(calendar, at('2026-11-16T09:00:00Z'), 6 * HOUR_S))).toBe('2026-11-17T10:00:00Z');
  });

  test('leave the opening hours alone', () => {
    const calendar = paused(['2026-11-16T10:00:00Z', '2026-11-16T12:00:00Z']);
    const inside = at('2026-11-16T11:00:00Z');
    expect(clock.isOpen(calendar, inside)).toBe(true);
    expect(clock.add(calendar, inside, 0)).toBe(inside);
    expect(text(clock.endOfPeriod(calendar, inside))).toBe('2026-11-16T17:00:00Z');
  });

  test('that cover everything to the horizon are an error, not an endless walk', () => {
    const calendar = paused(['2000-01-01T00:00:00Z', '2060-01-01T00:00:00Z']);
    expect(() => clock.add(calendar, at('2026-11-16T09:00:00Z'), 1)).toThrow(clock.HorizonError);
    expect(() => clock.subtract(calendar, at('2026-11-16T09:00:00Z'), 1)).toThrow(clock.HorizonError);
    expect(clock.elapsed(calendar, at('2026-11-16T09:00:00Z'), at('2026-12-16T09:00:00Z'))).toBe(0);
  });
});
