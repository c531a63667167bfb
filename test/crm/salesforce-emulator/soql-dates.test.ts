import fc from 'fast-check';
import { daysOf, midnight } from '../../../sandbox/salesforce/soql/date-literal';

const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'America/Sao_Paulo'];
const DAY_MS = 86_400_000;

const dayIn = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);

describe('midnight', () => {
  test('is the first instant of its day in its zone, on days that are longer or shorter, too', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.integer({ min: 0, max: 365 * 12 }), (zone, n) => {
        const day = new Date(Date.UTC(2020, 0, 1) + n * DAY_MS).toISOString().slice(0, 10);
        const at = midnight(day, zone);
        expect(dayIn(at, zone)).toBe(day);
        expect(dayIn(at - 1, zone) < day).toBe(true);
      }),
    );
  });
});

describe('a date literal', () => {
  const FRIDAY = Date.UTC(2026, 10, 20, 23, 30);

  test.each([
    ['TODAY', 'UTC', { from: '2026-11-20', until: '2026-11-21' }],
    ['TODAY', 'Europe/Berlin', { from: '2026-11-21', until: '2026-11-22' }],
    ['TOMORROW', 'UTC', { from: '2026-11-21', until: '2026-11-22' }],
    ['last_n_days:90', 'UTC', { from: '2026-08-22', until: '2026-11-21' }],
    ['LAST_90_DAYS', 'UTC', { from: '2026-08-22', until: '2026-11-21' }],
    ['NEXT_90_DAYS', 'UTC', { from: '2026-11-21', until: '2027-02-19' }],
    ['THIS_WEEK', 'UTC', { from: '2026-11-15', until: '2026-11-22' }],
    ['NEXT_WEEK', 'UTC', { from: '2026-11-22', until: '2026-11-29' }],
    ['LAST_N_WEEKS:2', 'UTC', { from: '2026-11-01', until: '2026-11-15' }],
    ['LAST_MONTH', 'UTC', { from: '2026-10-01', until: '2026-11-01' }],
    ['NEXT_N_MONTHS:3', 'UTC', { from: '2026-12-01', until: '2027-03-01' }],
    ['N_MONTHS_AGO:2', 'UTC', { from: '2026-09-01', until: '2026-10-01' }],
    ['THIS_QUARTER', 'UTC', { from: '2026-10-01', until: '2027-01-01' }],
    ['LAST_N_QUARTERS:2', 'UTC', { from: '2026-04-01', until: '2026-10-01' }],
    ['NEXT_YEAR', 'UTC', { from: '2027-01-01', until: '2028-01-01' }],
    ['N_YEARS_AGO:1', 'UTC', { from: '2025-01-01', until: '2026-01-01' }],
  ])('%s in %s', (literal, zone, days) => {
    expect(daysOf(literal, FRIDAY, zone)).toEqual(days);
  });

  test('of a fiscal year is not emulated', () => {
    expect(() => daysOf('THIS_FISCAL_YEAR', FRIDAY, 'UTC')).toThrow('does not emulate');
  });
});
