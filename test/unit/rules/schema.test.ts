import fc from 'fast-check';
import { CATCH_ALL, ruleSetSchema } from '../../../src/rules/schema';
import { group, ruleSet } from './arbitraries';

const YES = { field: 'score', op: 'lte', value: 4 };
const OWNER = [{ strategy: 'account_csm' }];
const LAST = { id: 'last', name: 'Last', enabled: true, when: CATCH_ALL, then: { owner: OWNER } };

const accepts = (...rules: readonly unknown[]): boolean =>
  ruleSetSchema.safeParse({ id: 's', version: 1, rules }).success;
const when = (condition: unknown): boolean => accepts({ ...LAST, id: 'first', when: condition }, LAST);
const owner = (strategy: unknown): boolean => accepts({ ...LAST, then: { owner: [strategy] } });

describe('a rule set', () => {
  test('needs an enabled catch-all as its last rule', () => {
    expect(accepts(LAST)).toBe(true);
    expect(accepts()).toBe(false);
    expect(accepts({ ...LAST, when: { all: [YES] } })).toBe(false);
    expect(accepts({ ...LAST, enabled: false })).toBe(false);
  });

  test('takes no second rule that matches everything: it would hide what follows', () => {
    expect(accepts({ ...LAST, id: 'first' }, LAST)).toBe(false);
  });

  test('comes through a round trip of JSON as it is', () => {
    fc.assert(
      fc.property(ruleSet, (rules) => {
        expect(ruleSetSchema.parse(JSON.parse(JSON.stringify(rules)))).toEqual(rules);
      }),
    );
  });
});

describe('conditions', () => {
  test.each([
    { all: [YES] },
    { any: [YES, { none: [YES] }] },
    { all: [{ any: [{ none: [YES] }] }] },
    { all: [{ field: 'arr', op: 'between', value: [1, 2] }] },
    { all: [{ field: 'segment', op: 'is_unknown' }] },
  ])('%j is read', (condition) => {
    expect(when(condition)).toBe(true);
  });

  test.each([
    ['a blank all, which would match everything', { all: [] }],
    ['a blank any', { any: [] }],
    ['a blank none', { none: [] }],
    ['a blank group inside', { all: [YES, { any: [] }] }],
    ['nothing', {}],
    ['two joins in one group', { all: [YES], any: [YES] }],
    ['a condition without a group', YES],
    ['a group too deep to read', { all: [{ all: [{ all: [{ all: [YES] }] }] }] }],
    ['an operator nobody knows', { all: [{ field: 'score', op: 'regex', value: '.*' }] }],
    ['a number compared with a text', { all: [{ field: 'score', op: 'lt', value: '4' }] }],
    ['an empty list', { all: [{ field: 'reason', op: 'in', value: [] }] }],
    ['half a range', { all: [{ field: 'arr', op: 'between', value: [1] }] }],
    ['a value where none belongs', { all: [{ field: 'arr', op: 'is_known', value: true }] }],
    ['a typo', { all: [{ ...YES, valeu: 4 }] }],
    ['infinity', { all: [{ ...YES, value: Number.POSITIVE_INFINITY }] }],
  ])('%s is refused', (_name, condition) => {
    expect(when(condition)).toBe(false);
  });

  test('a blank group is refused wherever it stands', () => {
    const blank = fc.constantFrom({ all: [] }, { any: [] }, { none: [] });
    fc.assert(
      fc.property(group(2), blank, (some, nothing) => {
        expect(when({ all: [some, nothing] })).toBe(false);
        expect(when(nothing)).toBe(false);
      }),
    );
  });

  test('nesting as deep as a request allows is refused, not a fault', () => {
    const deep = JSON.parse(`${'{"all":['.repeat(5_000)}${JSON.stringify(YES)}${']}'.repeat(5_000)}`) as unknown;
    expect(when(deep)).toBe(false);
  });
});

describe('owner strategies', () => {
  test.each([
    { strategy: 'account_csm' },
    { strategy: 'account_owner' },
    { strategy: 'contact_owner' },
    { strategy: 'named_user', user: '@product_liaison' },
    { strategy: 'fallback_named', user: '42' },
    { strategy: 'manager_of', of: { strategy: 'account_csm' } },
  ])('%j is read', (strategy) => {
    expect(owner(strategy)).toBe(true);
  });

  test.each([
    { strategy: 'queue', user: 'tier 2' },
    { strategy: 'named_user' },
    { strategy: 'named_user', user: '' },
    { strategy: 'manager_of' },
    { strategy: 'manager_of', of: { strategy: 'owner' } },
    { strategy: 'manager_of', of: { strategy: 'manager_of', of: { strategy: 'account_csm' } } },
    { strategy: 'account_csm', user: '42' },
  ])('%j is refused', (strategy) => {
    expect(owner(strategy)).toBe(false);
  });

  test('a rule without an owner is refused', () => {
    expect(accepts({ ...LAST, then: { owner: [] } })).toBe(false);
    expect(accepts({ ...LAST, then: {} })).toBe(false);
  });

  test('who is told at once may be the manager of whoever gets the case', () => {
    const raise = [{ strategy: 'manager_of', of: { strategy: 'owner' } }];
    expect(accepts({ ...LAST, then: { owner: OWNER, raise } })).toBe(true);
    expect(accepts({ ...LAST, then: { owner: OWNER, raise: [] } })).toBe(false);
  });
});
