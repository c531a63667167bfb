import fc from 'fast-check';
import type { FactValue } from '../../../src/rules/fields';
import { evaluate, judge } from '../../../src/rules/evaluate';
import { judgeCond, not, type Outcome } from '../../../src/rules/operators';
import { CATCH_ALL, type Cond, type Group, type Rule, type RuleSet } from '../../../src/rules/schema';
import { anyFacts, cond, group, ruleSet } from './arbitraries';

const YES: Cond = { field: 'a', op: 'eq', value: 1 };
const NO: Cond = { field: 'a', op: 'eq', value: 2 };
const GAP: Cond = { field: 'b', op: 'eq', value: 1 };
const FACTS = { a: 1 };

function set(...whens: readonly Group[]): RuleSet {
  const then: Rule['then'] = { owner: [{ strategy: 'account_csm' }] };
  return {
    id: 's',
    version: 3,
    rules: whens.map((when, at) => ({ id: `r${at}`, name: `R${at}`, enabled: true, when, then })),
  };
}

describe('three-valued groups', () => {
  test.each<readonly [Group, Outcome]>([
    [{ all: [YES, YES] }, 'true'],
    [{ all: [YES, GAP] }, 'missing'],
    [{ all: [GAP, NO] }, 'false'],
    [{ any: [NO, YES] }, 'true'],
    [{ any: [GAP, YES] }, 'true'],
    [{ any: [NO, GAP] }, 'missing'],
    [{ any: [NO, NO] }, 'false'],
    [{ none: [NO, NO] }, 'true'],
    [{ none: [NO, GAP] }, 'missing'],
    [{ none: [GAP, YES] }, 'false'],
    [{ all: [{ any: [GAP, NO] }, { none: [NO] }] }, 'missing'],
    [{ none: [{ all: [GAP, NO] }] }, 'true'],
    [CATCH_ALL, 'true'],
  ])('%j is %s', (when, outcome) => {
    expect(judge(when, FACTS)).toBe(outcome);
  });

  test('none is the opposite of any', () => {
    fc.assert(
      fc.property(fc.array(group(2), { minLength: 1, maxLength: 3 }), anyFacts, (members, facts) => {
        expect(judge({ none: members }, facts)).toBe(not(judge({ any: members }, facts)));
      }),
    );
  });

  test('all is none of the opposites', () => {
    fc.assert(
      fc.property(fc.array(group(2), { minLength: 1, maxLength: 3 }), anyFacts, (members, facts) => {
        expect(judge({ all: members }, facts)).toBe(judge({ none: members.map((one) => ({ none: [one] })) }, facts));
      }),
    );
  });

  test('the order of members does not matter', () => {
    fc.assert(
      fc.property(fc.array(group(2), { minLength: 1, maxLength: 3 }), anyFacts, (members, facts) => {
        for (const join of ['all', 'any', 'none'] as const) {
          const there = { [join]: members } as unknown as Group;
          const back = { [join]: members.toReversed() } as unknown as Group;
          expect(judge(there, facts)).toBe(judge(back, facts));
        }
      }),
    );
  });

  test('filling a gap never overturns what was already decided', () => {
    const positive = cond.filter(({ op }) => op !== 'is_known' && op !== 'is_unknown');
    const decided = fc.array(positive, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(decided, anyFacts, anyFacts, (members, facts, more) => {
        const before = judge({ any: members }, facts);
        const after = judge({ any: members }, { ...more, ...facts });
        expect(before === 'missing' ? after : before).toBe(after);
      }),
    );
  });
});

describe('evaluate', () => {
  test('the first rule that matches wins, and the trace ends there', () => {
    const { rule, trace } = evaluate(set({ all: [NO] }, { all: [YES] }, { any: [YES] }, CATCH_ALL), FACTS);
    expect(rule.id).toBe('r1');
    expect(trace).toEqual([
      { ruleId: 'r0', ruleName: 'R0', matched: false, failed: { field: 'a', op: 'eq', value: 2, actual: 1 } },
      { ruleId: 'r1', ruleName: 'R1', matched: true, failed: null },
    ]);
  });

  test.each<readonly [string, Group, { readonly cond: Cond; readonly actual: unknown }]>([
    ['the first false member of all', { all: [YES, GAP, NO] }, { cond: NO, actual: 1 }],
    ['a gap, where nothing is false', { all: [YES, GAP] }, { cond: GAP, actual: 'missing' }],
    ['a gap in any, which could have been true', { any: [NO, GAP] }, { cond: GAP, actual: 'missing' }],
    ['the first of any, where all are false', { any: [NO, NO] }, { cond: NO, actual: 1 }],
    ['the member of none that is true', { none: [GAP, YES] }, { cond: YES, actual: 1 }],
    ['deep inside', { all: [{ none: [{ any: [NO, YES] }] }] }, { cond: YES, actual: 1 }],
  ])('shows %s', (_name, when, shown) => {
    expect(evaluate(set(when, CATCH_ALL), FACTS).trace[0]?.failed).toEqual({ ...shown.cond, actual: shown.actual });
  });

  test('the condition shown is the first that failed, before one whose fact is missing', () => {
    const two: Cond = { field: 'a', op: 'gt', value: 7 };
    const failed = (when: Group) => evaluate(set(when, CATCH_ALL), FACTS).trace[0]?.failed;
    expect(failed({ all: [YES, NO, two] })).toMatchObject({ op: 'eq', value: 2 });
    expect(failed({ all: [GAP, two, NO] })).toMatchObject({ op: 'gt', value: 7 });
    expect(failed({ none: [{ all: [YES] }, YES] })).toMatchObject({ op: 'eq', value: 1 });
  });

  test('a disabled rule is not asked', () => {
    const [first, ...rest] = set({ all: [YES] }, CATCH_ALL).rules;
    const { rule, trace } = evaluate({ id: 's', version: 1, rules: [{ ...first!, enabled: false }, ...rest] }, FACTS);
    expect([rule.id, trace.length]).toEqual(['r1', 1]);
  });

  test('a gap in the CRM matches neither a rule nor its opposite', () => {
    const is: Group = { all: [{ field: 'segment', op: 'eq', value: 'smb' }] };
    const isNot: Group = { none: [{ field: 'segment', op: 'eq', value: 'smb' }] };
    expect(evaluate(set(is, isNot, CATCH_ALL), FACTS).rule.id).toBe('r2');
  });

  test('what every object inherits is not a fact', () => {
    expect(judge({ field: 'constructor', op: 'is_known' }, {})).toBe('false');
  });

  test('a set without a catch-all is a fault', () => {
    expect(() => evaluate(set({ all: [NO] }), FACTS)).toThrow('no catch-all');
  });

  test('the trace says the decision again', () => {
    fc.assert(
      fc.property(ruleSet, anyFacts, (rules, facts) => {
        const { rule, trace } = evaluate(rules, facts);
        expect(trace.filter((step) => step.matched).map((step) => step.ruleId)).toEqual([rule.id]);
        expect(trace.at(-1)?.matched).toBe(true);
        const enabled = rules.rules.filter((one) => one.enabled).map((one) => one.id);
        expect(trace.map((step) => step.ruleId)).toEqual(enabled.slice(0, trace.length));
      }),
    );
  });

  test('the condition shown is, by the trace alone, why the rule did not match', () => {
    const flat = fc.array(fc.array(cond, { minLength: 1, maxLength: 3 }), { maxLength: 4 });
    fc.assert(
      fc.property(flat, anyFacts, (rules, facts) => {
        const { trace } = evaluate(set(...rules.map((all) => ({ all })), CATCH_ALL), facts);
        const failures = trace.flatMap(({ failed }) => (failed === null ? [] : [failed]));
        const outcomes = failures.map(({ actual, ...shown }) =>
          judgeCond(shown as unknown as Cond, actual === 'missing' ? undefined : (actual as FactValue)),
        );
        expect(outcomes).not.toContain('true');
        expect(failures).toHaveLength(trace.length - 1);
      }),
    );
  });

  test('rules behind the one that matched do not matter', () => {
    fc.assert(
      fc.property(ruleSet, ruleSet, anyFacts, (rules, others, facts) => {
        const { rule, trace } = evaluate(rules, facts);
        const upTo = rules.rules.indexOf(rule) + 1;
        const other = evaluate({ ...rules, rules: [...rules.rules.slice(0, upTo), ...others.rules] }, facts);
        expect(other).toEqual({ rule, trace });
      }),
    );
  });
});
