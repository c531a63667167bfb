import fc from 'fast-check';
import { dayOf, instantOf, sameTimeOn, startOfDay, zoneNamed, type Zone } from '../../../src/sla/zone';
import { at, runs } from './given';
import { loadTemporal } from './oracle';

const NAMES = [
  'UTC',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Havana',
  'Europe/Paris',
  'Europe/Dublin',
  'Africa/Casablanca',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Kwajalein',
  'Africa/Monrovia',
  'America/Caracas',
  'Asia/Pyongyang',
  'Antarctica/Troll',
];
const DAY_MS = 86_400_000;

function zone(name: string): Zone {
  const found = zoneNamed(name);
  if (found === null) throw new Error(`This Node has no zone ${name}`);
  return found;
}

describe('a zone', () => {
  let temporal: Awaited<ReturnType<typeof loadTemporal>>;
  beforeAll(async () => {
    temporal = await loadTemporal();
  });

  const names = fc.constantFrom(...NAMES);
  const second = fc.integer({ min: Date.UTC(1900, 0, 1) / 1000, max: Date.UTC(2199, 11, 31) / 1000 });

  test('has the offset that Temporal gives it, at any second from 1900 to 2199', () => {
    fc.assert(
      fc.property(names, second, (name, s) => {
        const zoned = temporal.Instant.fromEpochMilliseconds(s * 1000).toZonedDateTimeISO(name);
        expect(zone(name).offsetAt(s * 1000)).toBe(zoned.offsetNanoseconds / 1e6);
      }),
      runs(2000),
    );
  });

  test('places a wall time where Temporal places it', () => {
    fc.assert(
      fc.property(names, second, (name, s) => {
        const plain = temporal.Instant.fromEpochMilliseconds(s * 1000)
          .toZonedDateTimeISO('UTC')
          .toPlainDateTime();
        const zoned = plain.toZonedDateTime(name, { disambiguation: 'compatible' });
        expect(instantOf(zone(name), s * 1000)).toBe(zoned.epochMilliseconds);
        const day = Math.floor((s * 1000) / DAY_MS);
        const midnight = plain.toPlainDate().toZonedDateTime(name);
        expect(startOfDay(zone(name), day)).toBe(midnight.epochMilliseconds);
      }),
      runs(2000),
    );
  });

  test('gives the wall time of every instant back, the second of two as the first', () => {
    fc.assert(
      fc.property(names, second, (name, s) => {
        const { offsetAt } = zone(name);
        const wall = s * 1000 + offsetAt(s * 1000);
        const back = instantOf(zone(name), wall);
        expect(back + offsetAt(back)).toBe(wall);
        expect(back).toBeLessThanOrEqual(s * 1000);
      }),
      runs(2000),
    );
  });
});

test.each(['Mars/Olympus', '', '+01:00', 'Z', 'Europe/Paris ', 'constructor'])('"%s" is no zone', (name) => {
  expect(zoneNamed(name)).toBeNull();
});

test('a zone keeps the name it was asked by, in whatever spelling', () => {
  expect(zoneNamed('Asia/Kolkata')?.name).toBe('Asia/Kolkata');
  expect(zoneNamed('europe/paris')?.offsetAt(at('2026-07-01T00:00:00Z'))).toBe(7_200_000);
});

test('a day that begins in a gap begins at its end, even when the gap straddles midnight', () => {
  // Toronto skipped 23:30 to 00:30 in the night to 1919-03-31.
  const toronto = zone('America/Toronto');
  const day = Date.UTC(1919, 2, 31) / DAY_MS;
  expect(startOfDay(toronto, day)).toBe(at('1919-03-31T04:30:00Z'));
  expect(dayOf(toronto, at('1919-03-31T04:29:59Z'))).toBe(day - 1);
  expect(dayOf(toronto, at('1919-03-31T04:30:00Z'))).toBe(day);
});

test('the same wall time on the same day is the instant itself, even the second of two', () => {
  const second = at('2026-11-01T06:30:00Z');
  const newYork = zone('America/New_York');
  const day = dayOf(newYork, second);
  expect(sameTimeOn(newYork, second, day)).toBe(second);
  expect(sameTimeOn(newYork, second, day + 1)).toBe(at('2026-11-02T06:30:00Z'));
});
