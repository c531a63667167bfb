import type { Instant } from '../../src/domain/types';

/** What every engine of the clock benchmark can answer. Instants in milliseconds, amounts in whole seconds. */
export interface BusinessClock {
  /** The earliest instant with so many open seconds behind it. */
  readonly add: (from: Instant, seconds: number) => Instant;
  /** Open seconds in [from, to). */
  readonly elapsed: (from: Instant, to: Instant) => number;
}

/** Office hours in New York, with a lunch break and the holidays of 2026 on which nobody works. */
export const OFFICE = {
  timeZone: 'America/New_York',
  windows: [
    ['09:00', '12:00'],
    ['13:00', '17:00'],
  ],
  holidays: ['2026-01-01', '2026-07-03', '2026-09-07', '2026-11-26', '2026-12-25'],
} as const satisfies {
  timeZone: string;
  windows: readonly (readonly [string, string])[];
  holidays: readonly string[];
};

const YEAR_S = 365 * 86_400;

/** So many different instants, evenly over 2026: at every hour of the day and on every day of the week. */
export function startsOver2026(count: number): readonly Instant[] {
  return Array.from({ length: count }, (_, n) => Date.UTC(2026, 0, 1) + Math.floor((n * YEAR_S) / count) * 1000);
}
