import fc from 'fast-check';
import { defaultRuleSet } from '../../../src/rules/default-rules';
import { lintRuleSet } from '../../../src/rules/lint';
import { ruleSet } from './arbitraries';
import { SETTINGS } from './given';
import { LAST, set, summary, when } from './small-sets';

describe('lintRuleSet', () => {
  test('finds nothing wrong with the default set, whatever the threshold', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (highArr) => {
        expect(lintRuleSet(defaultRuleSet({ highArr }))).toEqual([]);
      }),
    );
    expect(lintRuleSet(JSON.parse(JSON.stringify(defaultRuleSet(SETTINGS))))).toEqual([]);
  });

  test.each<readonly [string, unknown, readonly string[]]>([
    [
      'a set without a catch-all',
      set({}, { when: { all: [{ field: 'score', op: 'lte', value: 4 }] } }),
      ['shape last', 'gap -'],
    ],
    ['a blank condition', set({ when: { any: [] } }), ['shape first']],
    ['two rules of one id', set({ id: 'last' }), ['duplicate_id last']],
    ['a field nobody knows', when({ field: 'scroe', op: 'lte', value: 4 }), ['unknown_field first']],
    ['order on an enum', when({ field: 'tier', op: 'gte', value: 2 }), ['operator_mismatch first']],
    ['equality on a set', when({ field: 'flags', op: 'eq', value: 'legal' }), ['operator_mismatch first']],
    [
      'a reason that does not exist',
      when({ field: 'reason', op: 'in', value: ['billing', 'usability'] }),
      ['value_mismatch first'],
    ],
    [
      'a flag that does not exist',
      when({ field: 'flags', op: 'contains_any', value: ['churn'] }),
      ['value_mismatch first'],
    ],
    ['a number as text', when({ field: 'arr', op: 'eq', value: '50000' }), ['value_mismatch first']],
    ['a range the wrong way round', when({ field: 'arr', op: 'between', value: [9, 1] }), ['value_mismatch first']],
    ['a role nobody has', set({ then: { owner: [{ strategy: 'named_user', user: '@ceo' }] } }), ['unknown_role first']],
    [
      'a role nobody has, as manager',
      set({
        then: { ...LAST.then, raise: [{ strategy: 'manager_of', of: { strategy: 'named_user', user: '@ceo' } }] },
      }),
      ['unknown_role first'],
    ],
    [
      'a last chain that ends with nobody by name',
      set({}, { then: { owner: [{ strategy: 'account_csm' }] } }),
      ['no_named_end last'],
    ],
    [
      'several at once',
      set({ id: 'last', when: { all: [{ field: 'x', op: 'is_known' }] } }),
      ['duplicate_id last', 'unknown_field last'],
    ],
    ['no rule set at all', null, ['shape -']],
    ['a rule that is no rule', { id: 's', version: 1, rules: [null, LAST] }, ['shape -']],
  ])('refuses %s', (_name, candidate, expected) => {
    expect(summary(candidate)).toEqual(expected);
  });

  test('says where and what, in words', () => {
    expect(lintRuleSet(when({ field: 'tier', op: 'gte', value: 2 }))[0]?.message).toBe(
      '"tier" (enum) takes one of eq, ne, in, not_in, is_known, is_unknown',
    );
    expect(lintRuleSet(set({ when: { any: [] } }))[0]?.message).toContain('rules.0.when');
  });

  test('any attribute the admin mapped may be asked anything', () => {
    expect(summary(when({ field: 'attr.product line', op: 'contains_any', value: ['chat'] }))).toEqual([]);
    expect(summary(when({ field: 'attr.seats', op: 'between', value: [1, 9] }))).toEqual([]);
  });

  test('reads anything without a fault', () => {
    fc.assert(fc.property(fc.anything(), (candidate) => expect(lintRuleSet(candidate).length).toBeGreaterThan(0)));
    fc.assert(fc.property(ruleSet, (rules) => expect(lintRuleSet(rules)).toBeInstanceOf(Array)));
  });
});
