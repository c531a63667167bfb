import fc from 'fast-check';
import type { TenantSettings } from '../../../src/domain/settings';
import { defaultRuleSet } from '../../../src/rules/default-rules';
import { lintRuleSet, type LintContext } from '../../../src/rules/lint';
import { CATCH_ALL, type Cond, type Group, type Rule, type RuleSet } from '../../../src/rules/schema';
import { ruleSet } from './arbitraries';
import { directory, SETTINGS } from './given';

const LAST: Rule = {
  id: 'last',
  name: 'Last',
  enabled: true,
  when: CATCH_ALL,
  then: { owner: [{ strategy: 'fallback_named', user: '@program_owner' }] },
};

function set(change: Partial<Rule>, last: Partial<Rule> = {}): RuleSet {
  const first: Rule = { ...LAST, id: 'first', when: { all: [{ field: 'score', op: 'lte', value: 4 }] }, ...change };
  return { id: 's', version: 1, rules: [first, { ...LAST, ...last }] };
}

const when = (cond: Cond): RuleSet => set({ when: { any: [{ none: [cond] }] } });
const summary = (candidate: unknown): readonly string[] =>
  lintRuleSet(candidate).map(({ code, ruleId }) => `${code} ${ruleId ?? '-'}`);

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

describe('what a rule names', () => {
  const context: LintContext = {
    directory: directory({ gone: {}, left: { id: 'left', active: false } }),
    settings: SETTINGS,
    policies: ['default'],
    plays: ['usability'],
  };
  const people = (change: Partial<TenantSettings['people']>): LintContext => ({
    ...context,
    settings: { ...SETTINGS, people: { ...SETTINGS.people, ...change } },
  });
  const then = (change: Partial<Rule['then']>) => set({ then: { ...LAST.then, ...change } });
  const owner = (...chain: Rule['then']['owner']) => then({ owner: chain });
  const away = { ...context, directory: directory({ pia: { active: false }, lea: null, dana: { licensed: false } }) };
  const pools = {
    line: {
      members: [
        { user: 'dana', weight: 1 },
        { user: 'pia', weight: 1 },
      ],
      cap: null,
    },
  };
  const robin = owner({ strategy: 'round_robin', pool: 'line' });

  test.each<readonly [string, unknown, LintContext, readonly string[]]>([
    ['who is there', owner({ strategy: 'named_user', user: 'max' }), context, []],
    ['an unknown user', owner({ strategy: 'named_user', user: 'lea' }), away, ['error unknown_user first']],
    ['an inactive user', owner({ strategy: 'named_user', user: 'pia' }), away, ['error inactive_user first']],
    ['a user without a licence', owner({ strategy: 'named_user', user: 'dana' }), away, ['error inactive_user first']],
    [
      'a role of somebody inactive',
      owner({ strategy: 'named_user', user: '@product_liaison' }),
      away,
      ['error inactive_user first'],
    ],
    [
      'whose manager is asked for',
      owner({ strategy: 'manager_of', of: { strategy: 'named_user', user: 'pia' } }),
      away,
      ['error inactive_user first'],
    ],
    [
      'somebody in a disabled rule',
      set({ enabled: false, then: { owner: [{ strategy: 'named_user', user: 'pia' }] } }),
      away,
      [],
    ],
    ['a pool that does not exist', robin, context, ['error unknown_pool first']],
    ['a pool', robin, people({ pools }), []],
    [
      'a pool of which somebody left',
      robin,
      { ...away, ...pick(people({ pools }), away), directory: directory({ pia: { active: false } }) },
      ['warning inactive_user first'],
    ],
    ['a pool of which everybody left', robin, pick(people({ pools }), away), ['error inactive_user first']],
    ['a pool nobody uses', set({}), people({ pools }), ['warning unused_pool -']],
    ['a policy', then({ policyId: 'default' }), context, []],
    ['a policy that does not exist', then({ policyId: 'fast' }), context, ['error unknown_policy first']],
    ['a play that does not exist', then({ playId: 'praise' }), context, ['error unknown_play first']],
    ['a process with a person', then({ process: 'legal' }), context, []],
    ['a process without a person', then({ process: 'safety' }), context, ['error process_not_named first']],
    ['a process of somebody who left', then({ process: 'legal' }), away, ['error unknown_user first']],
    [
      'no end where the program owner left',
      owner({ strategy: 'account_csm' }),
      { ...context, directory: directory({ paul: { active: false } }) },
      ['error ownerless_path first', 'error inactive_user last', 'error ownerless_path last'],
    ],
    [
      'an end of its own where the program owner left',
      set(
        { then: { owner: [{ strategy: 'fallback_named', user: 'max' }] } },
        { then: { owner: [{ strategy: 'fallback_named', user: 'grace' }] } },
      ),
      { ...context, directory: directory({ paul: { active: false } }) },
      [],
    ],
  ])('%s', (_name, candidate, given, expected) => {
    const found = lintRuleSet(candidate, given).filter(({ severity }) => severity !== 'info');
    expect(found.map(({ severity, code, ruleId }) => `${severity} ${code} ${ruleId ?? '-'}`)).toEqual(expected);
  });

  test('the default set is right for a tenant that has just been set up', () => {
    expect(lintRuleSet(defaultRuleSet(SETTINGS), context).filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

/** The settings of one, everything else of the other. */
function pick({ settings }: LintContext, others: LintContext): LintContext {
  return settings === undefined ? others : { ...others, settings };
}

describe('typed attributes', () => {
  const mapping = {
    ...{
      ...SETTINGS.mapping,
      arr: null,
      attributes: { plan: 'p', seats: 's', live: 'l', steward: 'w', modules: 'm', beta: 'b' },
    },
    types: { seats: 'number', live: 'date', steward: 'user', modules: 'set', beta: 'bool', product_module: 'set' },
  } as const;
  const found = (cond: Cond) =>
    lintRuleSet(when(cond), { settings: { ...SETTINGS, mapping } })
      .filter(({ severity }) => severity !== 'info')
      .map(({ code }) => code);

  test.each<readonly [Cond, readonly string[]]>([
    [{ field: 'attr.seats', op: 'gte', value: 5 }, []],
    [{ field: 'attr.seats', op: 'eq', value: '5' }, ['retyped_field']],
    [{ field: 'attr.seats', op: 'matches_word', value: 'five' }, ['retyped_field']],
    [{ field: 'attr.plan', op: 'gte', value: 5 }, ['retyped_field']],
    [{ field: 'attr.plan', op: 'matches_word', value: 'pro' }, []],
    [{ field: 'attr.live', op: 'between', value: [-90, 0] }, []],
    [{ field: 'attr.live', op: 'eq', value: 3 }, ['retyped_field']],
    [{ field: 'attr.steward', op: 'in', value: ['dana'] }, []],
    [{ field: 'attr.modules', op: 'contains_any', value: ['Chat'] }, []],
    [{ field: 'attr.modules', op: 'eq', value: 'Chat' }, ['retyped_field']],
    [{ field: 'attr.beta', op: 'eq', value: true }, []],
    [{ field: 'attr.beta', op: 'eq', value: 'yes' }, ['retyped_field']],
    [{ field: 'attr.colour', op: 'eq', value: 'red' }, ['unknown_field']],
    [{ field: 'product', op: 'eq', value: 'Chat' }, ['unmapped_field']],
    [{ field: 'arr', op: 'gte', value: 1 }, ['unmapped_field']],
    [{ field: 'arr', op: 'gte', value: true as never }, ['shape']],
  ])('%j: %j', (cond, codes) => {
    expect(found(cond)).toEqual(codes);
  });

  test('say how to put it right', () => {
    const [unknown] = lintRuleSet(when({ field: 'attr.colour', op: 'is_known' }), {
      settings: { ...SETTINGS, mapping },
    });
    expect(unknown?.message).toMatch(/^there is no field "attr.colour": map it .* mapped are attr.plan, attr.seats/);
    const [retyped] = lintRuleSet(when({ field: 'attr.plan', op: 'gte', value: 5 }), {
      settings: { ...SETTINGS, mapping },
    });
    expect(retyped?.message).toContain('change the condition, or what the settings say "plan" holds');
  });
});

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
    const candidate = rules([{ all: [score(0, 5)] }], [{ all: [region('a')] }]);
    const hits = new Map([
      ['r0', 0],
      ['r1', 4],
      ['r2', 0],
    ]);
    const fill = new Map([
      ['region', 0.2],
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
