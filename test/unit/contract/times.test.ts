import fc from 'fast-check';
import { DateTime } from 'luxon';
import {
  clockNow,
  durationWords,
  endOfDay,
  momentWords,
  timeOfDay,
  type CardClock,
} from '../../../extension-ui/contract/src';
import { dateOf } from '../../../extension-ui/contract/src/days';
import { elapsed, periods } from '../../../src/sla/clock';
import { asked } from '../sla/arbitraries';
import { calendarOf, runs } from '../sla/given';

const HOUR = 3_600_000;
const iso = (at: number): string => new Date(at).toISOString();
const TUESDAY = Date.parse('2026-09-15T15:30:00Z');
const BERLIN = { now: TUESDAY, timeZone: 'Europe/Berlin', asOf: iso(TUESDAY) };

/** Eight hours, of which three are used; it runs until 18:00 and from 09:00 on. */
const RUNNING: CardClock = {
  ...{ kind: 'first_touch', status: 'running', dueAt: '2026-09-16T11:30:00.000Z', budget: '8 business hours' },
  ...{ budgetS: 8 * 3600, usedS: 3 * 3600, breachedAt: null, resumeAt: null, explain: [] },
  openSpans: [
    { fromAt: iso(TUESDAY), toAt: '2026-09-15T16:00:00.000Z' },
    { fromAt: '2026-09-16T07:00:00.000Z', toAt: '2026-09-16T16:00:00.000Z' },
  ],
};

test('a card counts as the clock of the service does, however long after it was read', () => {
  fc.assert(
    fc.property(
      asked,
      fc.record({
        usedMs: fc.nat(3 * 24 * HOUR),
        passedMs: fc.nat(48 * HOUR),
        budgetS: fc.integer({ min: 1, max: 400_000 }),
      }),
      ({ calendar: input, from }, { usedMs, passedMs, budgetS }) => {
        const calendar = calendarOf(input);
        const [asOf, now] = [from + usedMs, from + usedMs + passedMs];
        const clock: CardClock = {
          ...{ ...RUNNING, budgetS, usedS: elapsed(calendar, from, asOf) },
          openSpans: periods(calendar, asOf, 40).map(({ start, end }) => ({ fromAt: iso(start), toAt: iso(end) })),
        };
        const shown = clockNow(clock, { asOf: iso(asOf), now, timeZone: input.timeZone });
        expect(shown.leftS).toBeCloseTo(budgetS - elapsed(calendar, from, now), 6);
        expect(shown.late).toBe(elapsed(calendar, from, now) > budgetS);
      },
    ),
    runs(300),
  );
});

describe('a clock in words', () => {
  const shown = (change: Partial<CardClock>, now = TUESDAY) => {
    const { words, due, late, dueSoon, usedPercent } = clockNow({ ...RUNNING, ...change }, { ...BERLIN, now });
    return { words, due, late, dueSoon, usedPercent };
  };

  test('says what is left, and when it is due on the wall of whoever looks', () => {
    expect(shown({})).toEqual({
      ...{ words: '5 h left', due: 'due tomorrow 13:30 Europe/Berlin' },
      ...{ late: false, dueSoon: false, usedPercent: 38 },
    });
  });

  test('stands still while nobody works, and goes on at the next opening', () => {
    expect(shown({}, TUESDAY + 5 * HOUR).words).toBe('4 h 30 m left');
    expect(shown({}, Date.parse('2026-09-16T07:10:00Z')).words).toBe('4 h 20 m left');
  });

  test('is due soon from three quarters on, due at an exact fit, and late a second later', () => {
    const [used75, used100] = [6 * 3600, 8 * 3600];
    expect(shown({ usedS: used75 - 1 })).toMatchObject({ dueSoon: false });
    expect(shown({ usedS: used75 })).toMatchObject({ dueSoon: true, words: '2 h left' });
    expect(shown({ usedS: used100 })).toMatchObject({ dueSoon: true, late: false, words: 'due now', usedPercent: 100 });
    expect(shown({ usedS: used100 + 1 })).toMatchObject({ dueSoon: false, late: true, words: 'less than 1 m late' });
  });

  test('says in words how late it is, and since when', () => {
    const late = shown({ status: 'breached', usedS: 11 * 3600 + 600, dueAt: '2026-09-15T11:20:00.000Z' });
    expect(late).toMatchObject({ words: '3 h 10 m late', due: 'was due today 13:20 Europe/Berlin', late: true });
  });

  test('says until when it waits for the customer', () => {
    const waiting = { status: 'paused', dueAt: null, openSpans: [], resumeAt: '2026-09-21T07:00:00.000Z' } as const;
    expect(shown(waiting)).toMatchObject({
      words: 'waits until Mon 21 Sep 09:00 Europe/Berlin',
      ...{ due: '', late: false },
    });
    expect(shown({ ...waiting, resumeAt: null }).words).toBe('waits for the customer');
    expect(shown({ ...waiting, status: 'breached', usedS: 9 * 3600 }).words).toBe(
      '1 h late, waits until Mon 21 Sep 09:00 Europe/Berlin',
    );
  });

  test('says how it ended', () => {
    const over = { openSpans: [], dueAt: '2026-09-15T11:20:00.000Z' };
    expect(shown({ ...over, status: 'met' })).toMatchObject({ words: 'done in time', due: '', late: false });
    expect(shown({ ...over, status: 'breached', usedS: 9 * 3600 }).words).toBe('done 1 h late');
    expect(shown({ ...over, status: 'cancelled' })).toMatchObject({ words: 'counts no more', due: '', late: false });
  });

  test('does not forget a missed deadline that was moved', () => {
    expect(shown({ status: 'breached' })).toMatchObject({
      words: 'missed before, 5 h left',
      ...{ due: 'due tomorrow 13:30 Europe/Berlin', late: true },
    });
  });

  test('never shows a minute before the deadline', () => {
    expect(shown({ dueAt: '2026-09-16T11:30:01.000Z' }).due).toBe('due tomorrow 13:31 Europe/Berlin');
  });
});

describe('a moment in words', () => {
  test.each([
    ['2026-09-14T08:00:00Z', 'Europe/Berlin', 'yesterday 10:00 Europe/Berlin'],
    ['2026-09-15T21:59:59Z', 'Europe/Berlin', 'today 23:59 Europe/Berlin'],
    ['2026-09-15T22:00:00Z', 'Europe/Berlin', 'tomorrow 00:00 Europe/Berlin'],
    ['2026-09-15T22:00:00Z', 'America/New_York', 'today 18:00 America/New_York'],
    ['2026-09-17T09:20:00Z', 'Europe/Paris', 'Thu 17 Sep 11:20 Europe/Paris'],
    ['2027-01-01T00:00:00Z', 'Asia/Kolkata', 'Fri 1 Jan 2027 05:30 Asia/Kolkata'],
    ['2026-09-15T16:00:00Z', 'Mars/Olympus', 'today 16:00 UTC'],
  ])('%s in %s is "%s"', (at, timeZone, words) => {
    expect(momentWords(at, { now: TUESDAY, timeZone })).toBe(words);
  });

  test('the time of day is on the wall of the viewer', () => {
    expect(timeOfDay('2026-09-15T08:42:31Z', 'Europe/Berlin')).toBe('10:42');
  });
});

describe('a duration in words', () => {
  test.each([
    [0, 'less than 1 m'],
    [59, 'less than 1 m'],
    [60, '1 m'],
    [25 * 60 + 59, '25 m'],
    [3600, '1 h'],
    [3 * 3600 + 10 * 60, '3 h 10 m'],
    [52 * 3600, '52 h'],
    [Number.NaN, 'less than 1 m'],
  ])('%d s is "%s"', (seconds, words) => {
    expect(durationWords(seconds)).toBe(words);
  });
});

describe('a day', () => {
  const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const second = fc.integer({ min: Date.UTC(1975, 0, 1) / 1000, max: Date.UTC(2037, 0, 1) / 1000 });

  test('ends with its last second, wherever that is', () => {
    fc.assert(
      fc.property(zone, second, (timeZone, s) => {
        const date = dateOf(s * 1000, timeZone);
        const end = Date.parse(endOfDay(date, timeZone));
        expect(dateOf(end, timeZone)).toBe(date);
        expect(dateOf(end + 1000, timeZone) > date).toBe(true);
        expect(date).toBe(DateTime.fromSeconds(s, { zone: timeZone }).toISODate());
      }),
      runs(500),
    );
  });

  test.each([
    ['2026-11-24', 'Europe/Berlin', '2026-11-24T22:59:59.000Z'],
    // Clocks go back at midnight, to eleven.
    ['2018-02-17', 'America/Sao_Paulo', '2018-02-18T02:59:59.000Z'],
    // There is no midnight: clocks go forward.
    ['2018-11-03', 'America/Sao_Paulo', '2018-11-04T02:59:59.000Z'],
    ['2026-02-30', 'Europe/Berlin', ''],
    ['', 'Europe/Berlin', ''],
    ['tomorrow', 'Europe/Berlin', ''],
  ])('%s in %s ends at "%s"', (date, timeZone, end) => {
    expect(endOfDay(date, timeZone)).toBe(end);
  });
});
