import fc from 'fast-check';
import type { CalendarInput } from './given';
import { readCalendar } from '../../../src/sla/read-calendar';
import type { Asked } from './oracle';

type WindowPair = [string, string];

/** Instants at which a zone does something odd, and one where nothing happens. */
const ODD_MOMENTS: readonly (readonly [zone: string, moments: readonly string[]])[] = [
  ['America/New_York', ['2026-03-08T07:00:00Z', '2026-11-01T06:00:00Z', '2026-07-01T00:00:00Z']],
  ['Europe/Paris', ['2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z']],
  ['Asia/Kolkata', ['2026-11-20T10:00:00Z']],
  // Clocks move by half an hour.
  ['Australia/Lord_Howe', ['2026-04-04T15:00:00Z', '2026-10-03T15:30:00Z']],
  // 30 December 2011 never happened.
  ['Pacific/Apia', ['2011-12-30T10:00:00Z', '2011-09-24T14:00:00Z']],
  // The gap begins at midnight, the overlap ends there.
  ['America/Sao_Paulo', ['2018-11-04T03:00:00Z', '2018-02-18T02:00:00Z']],
  ['America/Havana', ['2026-03-08T05:00:00Z', '2026-11-01T05:00:00Z']],
  // At 00:01 until 2011: a date begins, ends and begins again.
  ['America/St_Johns', ['2010-11-07T02:31:00Z', '2010-03-14T03:31:00Z', '2026-03-08T05:30:00Z']],
  // Clocks move by two hours.
  ['Antarctica/Troll', ['2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z']],
  ['Pacific/Chatham', ['2026-04-04T14:00:00Z', '2026-09-26T14:00:00Z']],
  // Winter time is the exception: an hour less for Ramadan.
  ['Africa/Casablanca', ['2026-02-15T02:00:00Z', '2026-03-22T02:00:00Z', '2012-07-20T02:00:00Z']],
  // 44 minutes and 30 seconds behind UTC until 1972.
  ['Africa/Monrovia', ['1972-01-07T00:44:30Z']],
  // Half-hour steps of standard time.
  ['Asia/Pyongyang', ['2015-08-14T15:00:00Z', '2018-05-04T15:00:00Z']],
  ['America/Caracas', ['2007-12-09T07:00:00Z', '2016-05-01T07:00:00Z']],
  // 31 December 1994 and 21 August 1993 never happened there.
  ['Pacific/Kiritimati', ['1994-12-31T10:00:00Z']],
  ['Pacific/Kwajalein', ['1993-08-21T12:00:00Z']],
];

/** Every zone this Node knows, and any second from 1972 to 2037. */
const ALL_ZONES = Intl.supportedValuesOf('timeZone');
const ANY_SECOND = { min: Date.UTC(1972, 0, 1) / 1000, max: Date.UTC(2038, 0, 1) / 1000 - 1 };

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

function time(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** Perhaps a few seconds later: an odd window must not be cut to the minute. */
function toTheSecond(windows: fc.Arbitrary<WindowPair[]>): fc.Arbitrary<WindowPair[]> {
  return fc.tuple(windows, fc.option(fc.integer({ min: 1, max: 59 }))).map(([pairs, s]) => {
    const later = (text: string): string =>
      s === null || text === '24:00' ? text : `${text}:${String(s).padStart(2, '0')}`;
    return pairs.map(([start, end]): WindowPair => [later(start), later(end)]);
  });
}

/** Up to three windows that keep apart or touch, anywhere from 00:00 to 24:00. */
const dayWindows: fc.Arbitrary<WindowPair[]> = fc
  .uniqueArray(
    fc.oneof(
      fc.integer({ min: 0, max: 96 }).map((n) => n * 15),
      fc.integer({ min: 0, max: 1440 }),
    ),
    { maxLength: 6 },
  )
  .map((minutes) => {
    const sorted = [...minutes].sort((a, b) => a - b);
    return sorted.flatMap((end, i): WindowPair[] => (i % 2 === 1 ? [[time(sorted[i - 1]!), time(end)]] : []));
  });

/** Day windows after 05:00 and perhaps one overnight that ends by then: those of two neighbouring dates never meet. */
const nightWindows: fc.Arbitrary<WindowPair[]> = fc
  .record({
    day: fc.option(fc.tuple(fc.integer({ min: 300, max: 700 }), fc.integer({ min: 701, max: 1000 }))),
    night: fc.option(fc.tuple(fc.integer({ min: 1000, max: 1439 }), fc.integer({ min: 0, max: 300 }))),
  })
  .map(({ day, night }) =>
    [day, night].flatMap((pair): WindowPair[] => (pair ? [[time(pair[0]), time(pair[1])]] : [])),
  );

/** Open round the clock, one way or the other, or closed. */
const wholeDays: fc.Arbitrary<WindowPair[]> = fc.constantFrom<WindowPair[]>(
  [['00:00', '24:00']],
  [['00:00', '00:00']],
  [['06:00', '24:00']],
  [
    ['00:00', '12:00'],
    ['12:00', '24:00'],
  ],
  [],
);

const breakWindows: fc.Arbitrary<WindowPair[]> = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 1440 }))
    .map(([a, b]): WindowPair => [time(a), time(b)]),
  { minLength: 1, maxLength: 3 },
);

function calendarAround(timeZone: string, at: number): fc.Arbitrary<CalendarInput> {
  const date = fc.integer({ min: -9, max: 9 }).map((n) => new Date(at + n * DAY_MS).toISOString().slice(0, 10));
  return fc.constantFrom(dayWindows, nightWindows, wholeDays, toTheSecond(dayWindows)).chain((windows) => {
    const week = fc.record({
      mon: windows,
      tue: windows,
      wed: windows,
      thu: windows,
      fri: windows,
      sat: windows,
      sun: windows,
    });
    return fc.record({
      timeZone: fc.constant(timeZone),
      week,
      // Any windows: an override may meet the overnight window of its eve.
      overrides: fc.dictionary(date, fc.oneof(dayWindows, nightWindows), { maxKeys: 3 }),
      holidays: fc.array(date, { maxLength: 3 }),
      breaks: fc.dictionary(date, breakWindows, { maxKeys: 2 }),
    });
  });
}

const oddMoment = fc.constantFrom(
  ...ODD_MOMENTS.flatMap(([zone, moments]) => moments.map((moment) => ({ zone, at: Date.parse(moment) }))),
);
const anyMoment = fc.record({
  zone: fc.constantFrom(...ALL_ZONES),
  at: fc.integer(ANY_SECOND).map((s) => s * 1000),
});

/**
 * A calendar that can be saved, with an instant near an odd moment of its zone, or anywhere at any time, and up to
 * three pauses around it.
 */
export const asked: fc.Arbitrary<Asked> = fc
  .oneof({ weight: 2, arbitrary: oddMoment }, { weight: 1, arbitrary: anyMoment })
  .chain(({ zone, at }) => {
    const near = fc.integer({ min: -3 * 86_400, max: 3 * 86_400 }).map((s) => at + s * 1000);
    const pause = fc
      .tuple(near, fc.integer({ min: 0, max: 40 * 3600 }))
      .map(([from, s]): [number, number] => [from, from + s * 1000]);
    return fc.record({
      calendar: calendarAround(zone, at),
      from: fc.oneof(
        near,
        fc.integer({ min: -96, max: 96 }).map((n) => at + n * 900_000),
      ),
      pauses: fc.array(pause, { maxLength: 3 }),
    });
  })
  .filter(({ calendar }) => readCalendar(calendar).ok);

/** Open seconds that a random calendar reaches within the oracle's sight. */
export const seconds: fc.Arbitrary<number> = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 4 }).map((n) => n * 3600),
  fc.integer({ min: 1, max: 40_000 }),
);
