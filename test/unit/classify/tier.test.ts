import fc from 'fast-check';
import { processOf } from '../../../src/classify/diversion';
import { tierOf, type TierInput } from '../../../src/classify/tier';
import { FLAGS, TIERS, type Flag, type Tier } from '../../../src/domain/types';
import { CSAT_1_5 } from '../../../src/domain/band';
import { nps } from './given';

const NOW = Date.UTC(2026, 2, 1, 12);
const PLAIN: TierInput = {
  score: nps(6),
  facts: { attributes: {}, tickets: null },
  flags: [],
  highArr: 50_000,
  now: NOW,
};

function given(change: Partial<TierInput>, attributes: TierInput['facts']['attributes'] = {}): TierInput {
  return { ...PLAIN, ...change, facts: { ...PLAIN.facts, ...change.facts, attributes } };
}

describe('tierOf', () => {
  test.each<readonly [string, TierInput, Tier]>([
    ['a 6 and nothing known', given({}), 'low'],
    ['a 4', given({ score: nps(4) }), 'low'],
    ['a 0', given({ score: nps(0) }), 'medium'],
    ['a 1 of 5', given({ score: { value: 1, scale: CSAT_1_5 } }), 'medium'],
    ['a 6 of somebody who leaves', given({ flags: ['churn_intent'] }), 'medium'],
    ['a 4 from a large account', given({ score: nps(4) }, { arr: 50_000 }), 'medium'],
    ['a 4 from an account just under the threshold', given({ score: nps(4) }, { arr: 49_999 }), 'low'],
    ['a 0 from a large account', given({ score: nps(0) }, { arr: '80000' }), 'high'],
    [
      'a 0 from a large account that leaves',
      given({ score: nps(0), flags: ['churn_intent'] }, { arr: 80_000 }),
      'critical',
    ],
    [
      'a 6 near renewal, urgent ticket',
      given(
        { facts: { attributes: {}, tickets: { open: 1, openHighPriority: 1, last30Days: 1 } } },
        { renewal_date: '2026-04-01' },
      ),
      'medium',
    ],
    ['no score, safety', given({ score: null, flags: ['safety'] }), 'critical'],
    ['a promoter’s complaint to the regulator', given({ score: nps(10), flags: ['regulated_complaint'] }), 'critical'],
  ])('%s', (_name, input, tier) => {
    expect(tierOf(input).tier).toBe(tier);
  });

  test.each([
    ['today', '2026-03-01', 2],
    ['in 90 days', '2026-05-30', 2],
    ['in 91 days', '2026-05-31', 0],
    ['yesterday', '2026-02-28', 0],
    ['unreadable', 'soon', 0],
  ])('a renewal %s', (_name, renewal_date, points) => {
    expect(tierOf(given({}, { renewal_date })).points).toContainEqual(
      expect.objectContaining({ criterion: 'renewal_in_days', points }),
    );
  });

  test('tells missing from low', () => {
    const { points } = tierOf(given({}));
    expect(points).toContainEqual({ criterion: 'arr', points: 0, actual: 'missing' });
    expect(tierOf(given({}, { arr: 0 })).points).toContainEqual({ criterion: 'arr', points: 0, actual: 0 });
  });

  test('says what was read for every criterion, in the same order', () => {
    expect(tierOf(given({ score: nps(3), flags: ['churn_intent'] }, { arr: 60_000 })).points).toEqual([
      { criterion: 'process', points: 0, actual: 'standard' },
      { criterion: 'score_0_10', points: 2, actual: 3 },
      { criterion: 'churn_intent', points: 3, actual: true },
      { criterion: 'arr', points: 2, actual: 60_000 },
      { criterion: 'renewal_in_days', points: 0, actual: 'missing' },
      { criterion: 'executive', points: 0, actual: false },
      { criterion: 'repeat_failure', points: 0, actual: false },
      { criterion: 'open_high_priority_tickets', points: 0, actual: 'missing' },
    ]);
  });

  test('another flag or a lower score never makes a case less urgent', () => {
    const flags = fc.uniqueArray(fc.constantFrom(...FLAGS));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), flags, fc.constantFrom(...FLAGS), (score, some, more) => {
        const before = tierOf(given({ score: nps(score), flags: some }));
        const after = tierOf(given({ score: nps(Math.max(0, score - 1)), flags: [...some, more] }));
        expect(TIERS.indexOf(after.tier)).toBeLessThanOrEqual(TIERS.indexOf(before.tier));
      }),
    );
  });
});

describe('processOf', () => {
  test.each<readonly [readonly Flag[], string]>([
    [[], 'standard'],
    [['churn_intent', 'executive', 'repeat_failure', 'about_owner'], 'standard'],
    [['regulated_complaint'], 'regulated'],
    [['regulated_complaint', 'legal'], 'legal'],
    [['regulated_complaint', 'legal', 'safety'], 'safety'],
  ])('%j -> %s', (flags, process) => {
    expect(processOf(flags)).toBe(process);
  });

  test('the order of the flags does not matter', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...FLAGS)), (flags) => {
        expect(processOf(flags)).toBe(processOf(flags.toReversed()));
      }),
    );
  });
});
