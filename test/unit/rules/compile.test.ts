import fc from 'fast-check';
import { firstMatch } from '../../../src/rules/compile';
import { evaluate } from '../../../src/rules/evaluate';
import type { FactValue, RuleFacts } from '../../../src/rules/fields';
import { CATCH_ALL, type Group, type Node, type Rule, type RuleSet } from '../../../src/rules/schema';
import { anyFacts, cond, ruleSet } from './arbitraries';

const THEN: Rule['then'] = { owner: [{ strategy: 'account_csm' }] };

function set(...whens: readonly Group[]): RuleSet {
  const rules = whens.map((when, at) => ({ id: `r${at}`, name: `R${at}`, enabled: true, when, then: THEN }));
  return { id: 's', version: 1, rules };
}

/** Conditions and facts of one field, so that they meet. */
const close: fc.Arbitrary<readonly [readonly Node[], RuleFacts]> = fc.tuple(
  fc.array(
    cond.map((one) => ({ ...one, field: 'f' })),
    { minLength: 1, maxLength: 4 },
  ),
  fc
    .option(
      fc.oneof<fc.Arbitrary<FactValue>[]>(
        fc.constantFrom(' Enterprise ', 'ＨＩＧＨ', '!!', 'A b', 'the high road', 'emea;High', '7', '', '-1', ';'),
        fc.integer({ min: -2, max: 12 }),
        fc.boolean(),
        fc.constantFrom<FactValue>([], ['EMEA'], ['high', 'a b']),
      ),
    )
    .map((value): RuleFacts => (value === null ? {} : { f: value })),
);

describe('firstMatch', () => {
  test('gives the rule that the full evaluation gives', () => {
    fc.assert(
      fc.property(ruleSet, anyFacts, (rules, facts) => {
        expect(firstMatch(rules, facts)).toBe(evaluate(rules, facts).rule);
      }),
      { numRuns: 500 },
    );
  });

  test('reads full width, capitals and blanks as the full evaluation does', () => {
    const rules = set({ all: [{ field: 'f', op: 'eq', value: 'High' }] }, CATCH_ALL);
    expect(firstMatch(rules, { f: ' ＨＩＧＨ' }).id).toBe('r0');
    expect(evaluate(rules, { f: ' ＨＩＧＨ' }).rule.id).toBe('r0');
  });

  test('gives it for every operator and join on what the operator is about', () => {
    fc.assert(
      fc.property(close, ([members, facts]) => {
        for (const join of ['all', 'any', 'none'] as const) {
          const rules = set(
            { [join]: members } as unknown as Group,
            { none: [{ [join]: members } as never] },
            CATCH_ALL,
          );
          expect(firstMatch(rules, facts)).toBe(evaluate(rules, facts).rule);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('asks no disabled rule', () => {
    const [first, last] = set({ all: [{ field: 'f', op: 'is_known' }] }, CATCH_ALL).rules;
    const rules = { id: 's', version: 1, rules: [{ ...first!, enabled: false }, last!] };
    expect(firstMatch(rules, { f: 1 }).id).toBe('r1');
  });

  test('two sets of one name are two sets', () => {
    const one = set({ all: [{ field: 'f', op: 'eq', value: 1 }] }, CATCH_ALL);
    const other = set({ all: [{ field: 'f', op: 'eq', value: 2 }] }, CATCH_ALL);
    expect([one, other, one].map((rules) => firstMatch(rules, { f: 1 }).id)).toEqual(['r0', 'r1', 'r0']);
  });

  test('a set without a catch-all is a fault', () => {
    expect(() => firstMatch(set({ all: [{ field: 'f', op: 'is_known' }] }), {})).toThrow('no catch-all');
  });
});
