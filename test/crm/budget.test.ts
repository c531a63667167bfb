import fc from 'fast-check';
import { openBudget } from '../../src/crm-adapters/budget';

const ALLOWANCE = { calls: { calls: 90, windowMs: 10_000 } };

/** Takes whenever it may, pausing in between; @returns the times at which a call went. */
function takeAll(pauses: readonly number[], calls: number, windowMs: number): readonly number[] {
  let now = 0;
  const budget = openBudget({ calls: { calls, windowMs } }, {}, () => now);
  return pauses.map((pause) => {
    now += pause;
    for (let waitMs = budget.take('calls'); waitMs > 0; waitMs = budget.take('calls')) now += waitMs;
    return now;
  });
}

describe('a budget', () => {
  test('never lets more through in any window than was allowed', () => {
    const pauses = fc.array(fc.oneof({ weight: 8, arbitrary: fc.constant(0) }, fc.nat(30_000)), {
      minLength: 1,
      maxLength: 400,
    });
    fc.assert(
      fc.property(pauses, fc.integer({ min: 2, max: 200 }), (gaps, calls) => {
        const times = takeAll(gaps, calls, 10_000);
        for (const [n, start] of times.entries()) {
          const inWindow = times.slice(n).filter((time) => time < start + 10_000).length;
          expect(inWindow).toBeLessThanOrEqual(calls);
        }
      }),
    );
  });

  test('lets the whole allowance through in the long run, less the burst', () => {
    const times = takeAll(
      Array.from({ length: 721 }, () => 0),
      90,
      10_000,
    );
    expect(times.at(-1)).toBeGreaterThan(96_000);
    expect(times.at(-1)).toBeLessThan(101_000);
  });

  test('says how long to wait, and is then ready', () => {
    let now = 0;
    const budget = openBudget(ALLOWANCE, { calls: { tokens: 0, at: 0 } }, () => now);
    const waitMs = budget.take('calls');
    expect(waitMs).toBe(139);
    now += waitMs;
    expect(budget.take('calls')).toBe(0);
  });

  test('goes on where the last service left off', () => {
    const first = openBudget(ALLOWANCE, {}, () => 1_000);
    for (let n = 0; n < 18; n += 1) expect(first.take('calls')).toBe(0);
    const next = openBudget(ALLOWANCE, first.state(), () => 1_000);
    expect(next.take('calls')).toBeGreaterThan(0);
  });

  test('is not drained by a state from a machine whose clock runs ahead', () => {
    const budget = openBudget(ALLOWANCE, { calls: { tokens: 5, at: 99_000 } }, () => 1_000);
    expect(budget.take('calls')).toBe(0);
  });

  test('learns a higher limit, and keeps a tenth of it for others', () => {
    const budget = openBudget(ALLOWANCE, { calls: { tokens: 0, at: 0 } }, () => 0);
    budget.learn('calls', { calls: 190, remaining: 150 });
    expect(budget.take('calls')).toBe(Math.ceil(10_000 / (171 - 34)));
  });

  test('learns a lower limit at once', () => {
    const budget = openBudget(ALLOWANCE, {}, () => 0);
    budget.learn('calls', { calls: 10, remaining: null });
    expect(budget.take('calls')).toBe(0);
    expect(budget.take('calls')).toBeGreaterThan(0);
  });

  test('has no more than the vendor says is left', () => {
    const budget = openBudget(ALLOWANCE, {}, () => 0);
    budget.learn('calls', { calls: null, remaining: 1 });
    expect(budget.take('calls')).toBe(0);
    expect(budget.take('calls')).toBeGreaterThan(0);
  });

  test('is empty once the vendor says no', () => {
    const budget = openBudget(ALLOWANCE, {}, () => 0);
    budget.drain('calls');
    expect(budget.take('calls')).toBeGreaterThan(0);
  });

  test('of an unknown name is a fault', () => {
    const budget = openBudget(ALLOWANCE, {}, () => 0);
    expect(() => budget.take('cals')).toThrow('no budget named cals');
  });
});
