import fc from 'fast-check';
import { readArguments } from '../../../bench/arguments';
import { median, percentile } from '../../../bench/percentile';
import { resultOf, rounded, type Measured } from '../../../bench/result';
import { detractorAt } from '../../../bench/stage/responses';
import { table } from '../../../bench/table';

describe('a percentile', () => {
  test('is a sample that the share does not exceed, and no smaller one is', () => {
    const samples = fc.array(fc.integer(), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(samples, fc.double({ min: 0.01, max: 1, noNaN: true }), (list, share) => {
        const found = percentile(list, share);
        expect(list).toContain(found);
        expect(list.filter((one) => one <= found).length).toBeGreaterThanOrEqual(share * list.length);
        expect(list.filter((one) => one < found).length).toBeLessThan(share * list.length);
      }),
    );
  });

  test('of few runs is the one in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([7])).toBe(7);
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('a result', () => {
  const measured: Measured = {
    ...{ name: 'x', unit: 'u', better: 'more', value: 7_654.4, conditions: {} },
    baseline: { name: 'bare', value: 10_000 },
  };

  test('says how many times better it is, whichever way is better', () => {
    expect(resultOf(measured)).toMatchObject({ value: 7654, ratio: 0.765 });
    expect(
      resultOf({ ...measured, better: 'less', value: 0.08, baseline: { name: 'naive', value: 12 } }),
    ).toMatchObject({
      value: 0.08,
      ratio: 150,
    });
  });

  test('keeps three digits, and every digit of an integer', () => {
    expect([0.070333, 1.23456, 12_345.6, 999.6].map(rounded)).toEqual([0.0703, 1.23, 12_346, 1000]);
  });

  test('is one line of the table, with its conditions below it', () => {
    const conditions = { database: 'pg', limits: { callsPer10S: 190 }, rounds: [1, 2], p99Ms: 4.2, none: null };
    const lines = table([resultOf({ ...measured, conditions })]).split('\n');
    expect(lines[0]).toMatch(/^benchmark +ours +baseline +times better$/);
    expect(lines[1]).toMatch(/^x +7654 u +10000 u \(bare\) +0\.765$/);
    expect(lines[2]).toBe('  database: pg, limits: callsPer10S 190, rounds: 1 2, p99Ms: 4.2, none: null');
  });
});

describe('the command line', () => {
  const KNOWN = ['accept', 'burst', 'latency'];

  test.each<[readonly string[], readonly string[], boolean]>([
    [['accept'], ['accept'], false],
    [['--json', 'latency', 'accept'], ['accept', 'latency'], true],
    [['all'], KNOWN, false],
    [['all', 'accept', '--json'], KNOWN, true],
  ])('%j runs %j', (argv, names, json) => {
    expect(readArguments(argv, KNOWN)).toEqual({ kind: 'run', names, json });
  });

  test.each([[[]], [['no-such']], [['accept', '--fast']]])('%j cannot be used', (argv) => {
    expect(readArguments(argv, KNOWN)).toMatchObject({ kind: 'unusable' });
  });

  test('--help asks for help', () => {
    expect(readArguments(['accept', '--help'], KNOWN)).toEqual({ kind: 'help' });
  });
});

test('of ten thousand answers 1,800 are detractors, each another, evenly spread', () => {
  const detractors = Array.from({ length: 10_000 }, (_, n) => detractorAt(n)).filter((one) => one !== null);
  expect(detractors).toEqual(Array.from({ length: 1_800 }, (_, n) => n));
  expect(Array.from({ length: 100 }, (_, n) => detractorAt(n)).filter((one) => one !== null)).toHaveLength(18);
});
