import {
  arrOf,
  attributeHolds,
  daysSinceGoLive,
  numberOf,
  renewalInDays,
  severityOf,
  unpaidInvoices,
  usageChangePercent,
} from '../../../src/domain/readings';
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

  test.each([
    ['2026-03-01', 0],
    ['2025-12-01', 90],
    ['2026-03-11', -10],
    [String(Date.UTC(2026, 1, 1)), 28],
    ['soon', null],
    [null, null],
  ])('live since %p is %p days', (go_live_date, days) => {
    expect(daysSinceGoLive({ attributes: { go_live_date } }, now)).toBe(days);
  });

  test.each([
    [3, 3],
    ['2', 2],
    ['-12.5', -12.5],
    ['some', null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('a count or share of %p reads %p', (value, read) => {
    const attributes = value === undefined ? {} : { unpaid_invoices: value, usage_change_percent: value };
    expect(unpaidInvoices({ attributes })).toBe(read);
    expect(usageChangePercent({ attributes })).toBe(read);
  });
});

test.each([
  ['lt', { op: 'lt', value: 5 } as const, [4, 5, 6], [true, false, false]],
  ['lte', { op: 'lte', value: 5 } as const, [4, 5, 6], [true, true, false]],
  ['gt', { op: 'gt', value: 5 } as const, [4, 5, 6], [false, false, true]],
  ['gte', { op: 'gte', value: 5 } as const, [4, 5, 6], [false, true, true]],
  ['eq', { op: 'eq', value: 'Gold' } as const, ['gold', 'iron', ' '], [true, false, null]],
  ['not_in', { op: 'not_in', value: ['gold', 7] } as const, ['GOLD', '7', 8, null], [false, false, true, null]],
  ['contains_any', { op: 'contains_any', value: ['a'] } as const, ['A; b', 'b;c', true], [true, false, false]],
])('attributeHolds: %s', (...[, wanted, values, holds]) => {
  expect(values.map((value) => attributeHolds(value, wanted))).toEqual(holds);
});
