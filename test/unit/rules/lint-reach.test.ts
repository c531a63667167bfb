import { lintRuleSet } from '../../../src/rules/lint';
import type { Cond, Group, Rule, RuleSet } from '../../../src/rules/schema';
import { SETTINGS } from './given';
import { LAST, summary } from './small-sets';

describe('rules above each other', () => {
  const named = (user: string): Rule['then'] => ({ owner: [{ strategy: 'named_user', user }] });
  const rules = (...some: readonly (readonly [Group, Rule['then']?])[]): RuleSet => ({
    ...{ id: 's', version: 1 },
    rules: [...some.map(([one, then]) => ({ ...LAST, when: one, then: then ?? LAST.then })), LAST].map((rule, n) => ({
      ...rule,
      ...{ id: `r${n}`, name: `R${n}` },
    })),
  });
  const score = (from: number, to: number): Cond => ({ field: 'score', op: 'between', value: [from, to] });
  const region = (...values: readonly string[]): Cond => ({ field: 'region', op: 'in', value: values });
  const word = (...value: readonly string[]): Cond => ({ field: 'survey', op: 'matches_word', value: [...value] });
  const off = ({ rules: [first, ...others], ...ids }: RuleSet): RuleSet => ({
    ...ids,
    rules: [...(first === undefined ? [] : [{ ...first, enabled: false }]), ...others],
  });
  const reason: Cond = { field: 'reason', op: 'in', value: ['usability', 'product_gap'] };

  test.each<readonly [string, RuleSet, readonly string[]]>([
    ['the same twice', rules([{ all: [score(0, 4)] }], [{ all: [score(0, 4)] }]), ['unreachable r1']],
    ['a narrower one below', rules([{ all: [score(0, 4)] }], [{ all: [score(1, 2)] }]), ['unreachable r1']],
    ['a narrower one above', rules([{ all: [score(1, 2)] }, named('a')], [{ all: [score(0, 4)] }]), []],
    [
      'two that cover it between them',
      rules([{ all: [region('a')] }], [{ none: [region('a')] }], [{ all: [region('a', 'b')] }]),
      ['unreachable r2'],
    ],
    [
      'not the missing ones',
      rules([{ all: [region('a')] }], [{ none: [region('a')] }], [{ any: [{ field: 'region', op: 'is_unknown' }] }]),
      [],
    ],
    ['one that contradicts itself', rules([{ all: [score(0, 2), score(4, 6)] }]), ['unreachable r0']],
    ['an alternative', rules([{ all: [score(0, 4)] }], [{ any: [score(1, 2), region('a')] }]), ['shadowed r1']],
    [
      'a value of a list',
      rules([{ all: [{ field: 'reason', op: 'eq', value: 'product_gap' }] }], [{ all: [reason] }]),
      ['shadowed r1'],
    ],
    ['a part, to another', rules([{ all: [score(0, 4)] }, named('a')], [{ all: [score(3, 6)] }]), ['conflicting r1']],
    ['a part, to the same', rules([{ all: [score(0, 4)] }], [{ all: [score(3, 6)] }]), []],
    [
      'a part, to the same with another play',
      rules([{ all: [score(0, 4)] }, { ...LAST.then, playId: 'p' }], [{ all: [score(3, 6)] }]),
      ['shadowed r1'],
    ],
    ['other criteria', rules([{ all: [score(0, 4)] }, named('a')], [{ all: [region('a')] }]), []],
    [
      'flags, which do not exclude each other',
      rules(
        [{ all: [{ field: 'flags', op: 'contains_any', value: ['legal'] }] }, named('a')],
        [{ all: [{ field: 'flags', op: 'contains_any', value: ['executive'] }] }],
      ),
      [],
    ],
    [
      'a part that another one has already',
      rules(
        [{ all: [score(3, 4)] }, named('a')],
        [{ all: [score(0, 4)] }, named('b')],
        [{ all: [score(3, 6)] }, named('a')],
      ),
      [],
    ],
    [
      'a fact that everybody has, asked for as unknown',
      rules([{ all: [{ field: 'reason', op: 'is_unknown' }] }]),
      ['unreachable r0'],
    ],
    [
      'a stretch without a whole day',
      rules([{ all: [{ field: 'renewal_in_days', op: 'between', value: [0.2, 0.8] }] }]),
      ['unreachable r0'],
    ],
    ['one that is switched off', off(rules([{ all: [score(0, 4)] }], [{ all: [score(0, 4)] }])), []],
    [
      'a value of a list that the rule itself takes out',
      rules([{ all: [reason, { field: 'reason', op: 'ne', value: 'product_gap' }] }]),
      [],
    ],
    [
      'more words than can be told apart',
      rules([{ all: [word('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i')] }], [{ all: [word('b')] }]),
      [],
    ],
    [
      'one attribute as word and number',
      rules([
        {
          all: [
            { field: 'attr.plan', op: 'matches_word', value: '7' },
            { field: 'attr.plan', op: 'gte', value: 5 },
          ],
        },
      ]),
      [],
    ],
    [
      'more alternatives than can be checked',
      rules([
        {
          all: Array.from({ length: 3 }, (_, n) => ({
            any: Array.from({ length: 8 }, (_x, m) => ({ field: `attr.f${n}${m}`, op: 'eq' as const, value: 1 })),
          })),
        },
      ]),
      ['too_complex r0'],
    ],
  ])('%s', (_name, candidate, expected) => {
    expect(summary(candidate)).toEqual(expected);
  });

  test('a message says by whom it is hidden, and what to do', () => {
    const [one] = lintRuleSet(rules([{ all: [score(0, 4)] }], [{ all: [score(1, 2)] }]));
    expect(one?.message).toBe('never gets a response: "R0" above takes all of it. Move it up or remove it');
    const [crossing] = lintRuleSet(rules([{ all: [score(0, 4)] }, named('a')], [{ all: [score(3, 6)] }]));
    expect(crossing?.message).toContain(
      '"R0" above takes a part of it, such as {score 3}, and gives it to another owner',
    );
    expect(crossing?.example).toEqual({ score: 3 });
  });

  test('without an end, a response nobody gets is shown', () => {
    const open = { ...rules(), rules: rules([{ all: [score(0, 5), region('emea')] }]).rules.slice(0, 1) };
    const gap = lintRuleSet(open).find(({ code }) => code === 'gap');
    expect(gap).toMatchObject({ severity: 'error', example: { score: 6, region: 'emea' } });
    expect(gap?.message).toContain('{score 6, region emea}');
    const closed = [
      { all: [{ field: 'repeat', op: 'is_known' }] },
      { all: [{ field: 'repeat', op: 'is_unknown' }] },
    ] as const;
    const shapes = closed.map((one, n) => ({ ...LAST, id: `c${n}`, when: one }));
    expect(summary({ id: 's', version: 1, rules: shapes })).toEqual(['shape c1']);
  });

  test('a short name and the attribute behind it are one fact', () => {
    const mapping = { ...SETTINGS.mapping, attributes: { segment: 's' } };
    const asks = (field: string): Group => ({ all: [{ field, op: 'eq', value: 'smb' }] });
    const found = lintRuleSet(rules([asks('segment')], [asks('attr.segment')]), { settings: { ...SETTINGS, mapping } });
    expect(found.map(({ code, ruleId }) => [code, ruleId])).toContainEqual(['unreachable', 'r1']);
  });

  test('what only the last one takes is said, where the set is checked against a tenant', () => {
    const found = lintRuleSet(rules([{ all: [score(0, 5)] }]), { settings: SETTINGS });
    expect(found).toEqual([
      {
        ...{ code: 'only_catch_all', severity: 'info', ruleId: 'r1', example: { score: 6 } },
        message: 'only "R1" takes a response like {score 6}: add a rule if somebody else should have it',
      },
    ]);
  });

  test('rules that nobody needed and fields that nobody fills in are mentioned', () => {
    const gap: Cond = { field: 'language', op: 'is_unknown' };
    const candidate = rules([{ all: [score(0, 5)] }], [{ any: [region('a'), gap] }]);
    const hits = new Map([
      ['r0', 0],
      ['r1', 4],
      ['r2', 0],
    ]);
    const fill = new Map([
      ['region', 0.2],
      ['language', 0.1],
      ['score', 0.5],
    ]);
    const found = lintRuleSet(candidate, { hits, fill });
    expect(found.map(({ code, severity, ruleId }) => [code, severity, ruleId])).toEqual([
      ['low_fill', 'warning', 'r1'],
      ['never_hit', 'warning', 'r0'],
    ]);
    expect(found[0]?.message).toContain('20 %');
  });
});
