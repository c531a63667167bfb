import fc from 'fast-check';
import { withPauses, type Calendar } from '../../../src/sla/calendar';
import { add, elapsed, subtract } from '../../../src/sla/clock';
import { explainAdd, explainElapsed, explainSubtract } from '../../../src/sla/explain';
import { stepsBetween } from '../../../src/sla/steps';
import { duration } from '../../../src/sla/words';
import { asked, seconds } from './arbitraries';
import { at, calendarOf, everyDay, HOUR_S, runs, weekdays, type CalendarInput } from './given';

const paris = calendarOf({
  timeZone: 'Europe/Paris',
  week: weekdays([['09:00', '18:00']]),
  holidays: ['2026-11-17'],
  overrides: { '2026-12-24': [['09:00', '12:00']], '2026-12-28': [] },
  names: { '2026-11-17': 'Founders Day' },
});

function added(calendar: Calendar, from: string, hours: number): string[] {
  return explainAdd(calendar, at(from), add(calendar, at(from), hours * HOUR_S));
}

describe('a deadline in words', () => {
  test('says what was counted, what was closed and why, and where it ended', () => {
    expect(added(paris, '2026-11-16T15:10:00Z', 4)).toEqual([
      'Mon 16 Nov 16:10 + 1 h 50 to closing at 18:00',
      'Tue 17 Nov closed: Founders Day',
      'Wed 18 Nov 09:00 + 2 h 10 = 11:10 Europe/Paris',
    ]);
  });

  test('says when it began outside hours, and that an exact fit ends at closing', () => {
    expect(added(paris, '2026-11-20T19:30:00Z', 9)).toEqual([
      'Fri 20 Nov 20:30 is outside hours, next opening Mon 23 Nov 09:00',
      'Sat 21 Nov to Sun 22 Nov closed',
      'Mon 23 Nov 09:00 + 9 h = closing at 18:00 Europe/Paris',
    ]);
  });

  test('names special hours and closed dates', () => {
    expect(added(paris, '2026-12-24T08:00:00Z', 20)).toEqual([
      'Thu 24 Dec 09:00 + 3 h to closing at 12:00 (special hours)',
      'Fri 25 Dec 09:00 + 9 h to closing at 18:00',
      'Sat 26 Dec to Sun 27 Dec closed',
      'Mon 28 Dec closed: closed on this date',
      'Tue 29 Dec 09:00 + 8 h = 17:00 Europe/Paris',
    ]);
  });

  test('names pauses', () => {
    const paused = withPauses(paris, [{ start: at('2026-11-18T09:00:00Z'), end: at('2026-11-18T10:30:00Z') }]);
    expect(added(paused, '2026-11-18T08:30:00Z', 1)).toEqual([
      'Wed 18 Nov 09:30 + 30 min to the pause at 10:00',
      'Wed 18 Nov 10:00 paused until 11:30',
      'Wed 18 Nov 11:30 + 30 min = 12:00 Europe/Paris',
    ]);
  });

  test('says when the clocks change, because wall times then do not add up', () => {
    const always = calendarOf({ timeZone: 'Europe/Paris', week: everyDay([['00:00', '24:00']]) });
    expect(added(always, '2026-10-24T20:00:00Z', 28)).toEqual([
      'Sat 24 Oct 22:00 + 2 h to closing at 24:00',
      'Sun 25 Oct 00:00 + 25 h to closing at 24:00 (clocks go back 1 h)',
      'Mon 26 Oct 00:00 + 1 h = 01:00 Europe/Paris',
    ]);
  });

  test('knows a night from a closed day, and a day lost to a break or to the clocks', () => {
    const nights: Partial<CalendarInput> = {
      timeZone: 'America/New_York',
      week: { ...weekdays([['22:00', '06:00']]), sun: [['02:00', '03:00']] },
      breaks: { '2026-03-09': [['20:00', '08:00']] },
    };
    expect(added(calendarOf(nights), '2026-03-06T23:00:00Z', 9)).toEqual([
      'Fri 6 Mar 18:00 is outside hours, next opening Fri 6 Mar 22:00',
      'Fri 6 Mar 22:00 + 8 h to closing at Sat 7 Mar 06:00',
      'Sun 8 Mar closed: its hours are skipped when the clocks change',
      'Mon 9 Mar closed: break',
      'Tue 10 Mar 22:00 + 1 h = 23:00 America/New_York',
    ]);
  });

  test('names the breaks that cut a window, and where they leave off', () => {
    const calendar = calendarOf({
      week: weekdays([['09:00', '18:00']]),
      breaks: {
        '2026-11-16': [['11:30', '13:00']],
        '2026-11-17': [['08:00', '10:00']],
        '2026-11-18': [['16:00', '20:00']],
      },
      names: { '2026-11-17': 'Fire drill' },
    });
    expect(added(calendar, '2026-11-16T10:00:00Z', 17)).toEqual([
      'Mon 16 Nov 10:00 + 1 h 30 to the break at 11:30',
      'Mon 16 Nov 11:30 break until 13:00',
      'Mon 16 Nov 13:00 + 5 h to closing at 18:00',
      'Tue 17 Nov 09:00 break until 10:00: Fire drill',
      'Tue 17 Nov 10:00 + 8 h to closing at 18:00',
      'Wed 18 Nov 09:00 + 2 h 30 = 11:30 UTC',
    ]);
    expect(added(calendar, '2026-11-16T12:00:00Z', 1)).toEqual([
      'Mon 16 Nov 12:00 is outside hours, next opening Mon 16 Nov 13:00',
      'Mon 16 Nov 12:00 break until 13:00',
      'Mon 16 Nov 13:00 + 1 h = 14:00 UTC',
    ]);
    const end = at('2026-11-18T18:00:00Z');
    expect(explainSubtract(calendar, end, subtract(calendar, end, 16 * HOUR_S))).toEqual([
      'Wed 18 Nov 18:00 is outside hours, last closing Wed 18 Nov 16:00',
      'Wed 18 Nov 16:00 break until 18:00',
      'Wed 18 Nov 16:00 - 7 h to opening at 09:00',
      'Tue 17 Nov 18:00 - 8 h to the end of the break at 10:00',
      'Tue 17 Nov 09:00 break until 10:00: Fire drill',
      'Mon 16 Nov 18:00 - 1 h = 17:00 UTC',
    ]);
  });

  test('tells the holiday that keeps a night from beginning, though the night before runs into it', () => {
    const nights = calendarOf({
      week: weekdays([['22:00', '06:00']]),
      holidays: ['2026-11-17'],
      names: { '2026-11-17': 'Founders Day' },
    });
    expect(added(nights, '2026-11-17T02:00:00Z', 5)).toEqual([
      'Tue 17 Nov 02:00 + 4 h to closing at 06:00',
      'Tue 17 Nov closed: Founders Day',
      'Wed 18 Nov 22:00 + 1 h = 23:00 UTC',
    ]);
    expect(added(nights, '2026-11-17T02:00:00Z', 4)).toEqual(['Tue 17 Nov 02:00 + 4 h = closing at 06:00 UTC']);
    expect(added(nights, '2026-11-21T10:00:00Z', 0)).toEqual([
      'Sat 21 Nov 10:00 is outside hours',
      'Sat 21 Nov to Sun 22 Nov closed',
      'opens Mon 23 Nov 22:00, until Tue 24 Nov 06:00 UTC',
    ]);
  });

  test('folds a long walk and says how much it folded', () => {
    const words = added(paris, '2026-11-16T15:00:00Z', 2000);
    expect(words).toHaveLength(41);
    expect(words[20]).toMatch(/^\.\.\. \d+ more steps with 1,?\d{3} h open \.\.\.$/);
  });

  test('of an amount that adds nothing is the opening', () => {
    expect(added(paris, '2026-11-16T18:00:00Z', 0)).toEqual([
      'Mon 16 Nov 19:00 is outside hours',
      'Tue 17 Nov closed: Founders Day',
      'opens Wed 18 Nov 09:00, until 18:00 Europe/Paris',
    ]);
  });
});

describe('a start in words', () => {
  test('is told from its end', () => {
    const paused = withPauses(paris, [{ start: at('2026-11-16T09:00:00Z'), end: at('2026-11-16T10:30:00Z') }]);
    const from = at('2026-11-18T18:00:00Z');
    expect(explainSubtract(paused, from, subtract(paused, from, 16 * HOUR_S))).toEqual([
      'Wed 18 Nov 19:00 is outside hours, last closing Wed 18 Nov 18:00',
      'Wed 18 Nov 18:00 - 9 h to opening at 09:00',
      'Tue 17 Nov closed: Founders Day',
      'Mon 16 Nov 18:00 - 6 h 30 to the end of the pause at 11:30',
      'Mon 16 Nov 10:00 paused until 11:30',
      'Mon 16 Nov 10:00 - 30 min = 09:30 Europe/Paris',
    ]);
    expect(explainSubtract(paris, from, subtract(paris, from, 9 * HOUR_S)).at(-1)).toBe(
      'Wed 18 Nov 18:00 - 9 h = opening at 09:00 Europe/Paris',
    );
    expect(explainSubtract(paris, from, subtract(paris, from, 0)).at(-1)).toBe(
      'closed since Wed 18 Nov 18:00 Europe/Paris',
    );
  });
});

test('elapsed time in words ends with its sum', () => {
  expect(explainElapsed(paris, at('2026-11-16T15:10:00Z'), at('2026-11-18T08:20:30Z'))).toEqual([
    'Mon 16 Nov 16:10 + 1 h 50 to closing at 18:00',
    'Tue 17 Nov closed: Founders Day',
    'Wed 18 Nov 09:00 + 20 min 30 s to 09:20:30',
    '= 2 h 10 min 30 s open, Europe/Paris',
  ]);
  expect(explainElapsed(paris, at('2026-11-16T15:10:00Z'), at('2026-11-16T15:10:00Z'))).toHaveLength(1);
});

test.each([
  [0, '0 s'],
  [59, '59 s'],
  [60, '1 min'],
  [3_600, '1 h'],
  [6_600, '1 h 50'],
  [3_900, '1 h 05'],
  [3_601, '1 h 1 s'],
  [3_905, '1 h 05 min 5 s'],
  [360_000, '100 h'],
])('%i seconds are "%s"', (s, words) => {
  expect(duration(s)).toBe(words);
});

test('the steps of any stretch add up to what it elapsed, in order and without a hole in the days', () => {
  fc.assert(
    fc.property(asked, seconds, ({ calendar, from, pauses }, amount) => {
      const paused = withPauses(
        calendarOf(calendar),
        pauses.map(([start, end]) => ({ start, end })),
      );
      const to = add(paused, from, amount + 1);
      const open = stepsBetween(paused, from, to).filter((step) => step.kind === 'open');
      const sumMs = open.reduce((total, { start, end }) => total + end - start, 0);
      expect(sumMs / 1000).toBe(elapsed(paused, from, to));
      expect(open.map(({ start }) => start)).toEqual(open.map(({ start }) => start).toSorted((a, b) => a - b));
      expect(open.at(-1)?.end).toBe(to);
      expect(explainAdd(paused, from, to).at(-1)).toContain(` ${calendar.timeZone}`);
    }),
    runs(500),
  );
});
