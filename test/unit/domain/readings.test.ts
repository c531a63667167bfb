import { arrOf, numberOf, renewalInDays, severityOf } from '../../../src/domain/readings';
import { CES_1_7, CSAT_1_5, NPS } from '../../../src/domain/band';
import type { Scale } from '../../../src/domain/types';

describe('severityOf', () => {
  const effort: Scale = { metric: 'ces', min: 1, max: 7, higherIsBetter: false };

  test.each([
    [0, NPS, 0],
    [10, NPS, 10],
    [1, CSAT_1_5, 0],
    [3, CSAT_1_5, 5],
    [7, CES_1_7, 10],
    [7, effort, 0],
    [1, effort, 10],
    [42, NPS, 10],
    [-1, NPS, 0],
  ])('%p on %j is %p', (value, scale, severity) => {
    expect(severityOf({ value, scale })).toBe(severity);
  });

  test('is unknown without a score', () => {
    expect(severityOf(null)).toBeNull();
  });
});

test.each([
  [12, 12],
  ['12.5', 12.5],
  [' 7 ', 7],
  ['', null],
  ['  ', null],
  ['12k', null],
  ['Infinity', null],
  [Number.NaN, null],
  [true, null],
  [null, null],
  [undefined, null],
])('numberOf(%p) is %p', (value, read) => {
  expect(numberOf(value)).toBe(read);
});

describe('what the account’s attributes say', () => {
  const now = Date.UTC(2026, 2, 1, 23, 59);

  test.each([
    ['2026-03-02', 1],
    ['2026-03-01T00:00:00Z', 0],
    ['2026-02-27', -2],
    [String(Date.UTC(2026, 2, 31)), 30],
    [Date.UTC(2026, 2, 31), 30],
    ['next spring', null],
    [true, null],
    [null, null],
  ])('renewal %p is %p days away', (renewal_date, days) => {
    expect(renewalInDays({ attributes: { renewal_date } }, now)).toBe(days);
  });

  test('an ARR that is not mapped is missing, an ARR of nothing is nothing', () => {
    expect(arrOf({ attributes: {} })).toBeNull();
    expect(arrOf({ attributes: { arr: '0' } })).toBe(0);
  });
});
