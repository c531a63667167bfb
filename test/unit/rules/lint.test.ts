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

describe('a condition that cannot be read', () => {
  const score = { field: 'score', op: 'eq', value: 5 };
  const at = 'rules.0.when.';

  test.each<readonly [string, unknown, string]>([
    ['an operator that does not exist', { all: [{ ...score, op: 'equals' }] }, `${at}all.0.op: Invalid discriminator`],
    ['the same in a group', { all: [score, { any: [{ ...score, op: 'is' }] }] }, `${at}all.1.any.0.op: Invalid disc`],
    ['no value', { all: [{ field: 'score', op: 'eq' }] }, `${at}all.0.value: Invalid input`],
    ['a number as text', { none: [{ field: 'score', op: 'lt', value: '5' }] }, `${at}none.0.value: Invalid input: exp`],
    ['a key that does not exist', { all: [{ ...score, Value: 5 }] }, `${at}all.0: Unrecognized key: "Value"`],
    ['two groups in one', { all: [score], any: [score] }, 'rules.0.when: Unrecognized key: "any"'],
    ['a blank group inside', { all: [{ any: [] }] }, `${at}all.0.any: a group needs a condition`],
    ['a condition without a list', { all: score }, `${at}all: Invalid input: expected array`],
    [
      'groups too deep in each other',
      { all: [{ any: [{ all: [score, { none: [score] }] }] }] },
      `${at}all.0.any.0.all.1.op: groups may lie three deep in each other`,
    ],
  ])('is shown where it is: %s', (_, when, message) => {
    const [found, ...others] = lintRuleSet(set({ when: when as never }));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'shape', severity: 'error', ruleId: 'first' });
    expect(found?.message).toContain(message);
  });
});
