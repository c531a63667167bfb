import type { TenantSettings } from '../../../src/domain/settings';
import { defaultRuleSet } from '../../../src/rules/default-rules';
import { lintRuleSet, type LintContext } from '../../../src/rules/lint';
import type { Cond, Rule } from '../../../src/rules/schema';
import { directory, SETTINGS } from './given';
import { LAST, set, when } from './small-sets';

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
  const mapping = { ...SETTINGS.mapping, attributes: { steward: 'w' } };
  const mapped: LintContext = { ...context, settings: { ...SETTINGS, mapping } };
  const byAttribute = (attribute: string) => owner({ strategy: 'property_user', attribute });
  const managerBy = (attribute: string) =>
    owner({ strategy: 'manager_of', of: { strategy: 'property_user', attribute } });
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
    ['an attribute that names a person', byAttribute('steward'), mapped, []],
    ['an attribute that is not mapped', byAttribute('stewrad'), context, ['error unknown_field first']],
    [
      'an attribute of another name in every object',
      byAttribute('constructor'),
      context,
      ['error unknown_field first'],
    ],
    ['the manager of whom no attribute names', managerBy('stewrad'), context, ['error unknown_field first']],
    ['an attribute that names nobody', byAttribute('arr'), context, ['error retyped_field first']],
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
        { then: { owner: [{ strategy: 'account_csm' }, { strategy: 'fallback_named', user: 'max' }] } },
        { then: { owner: [{ strategy: 'fallback_named', user: 'grace' }] } },
      ),
      { ...context, directory: directory({ paul: { active: false } }) },
      [],
    ],
  ])('%s', (...[, candidate, given, expected]) => {
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
    [{ field: 'attr.plan', op: 'eq', value: ' ' }, ['value_mismatch']],
    [{ field: 'attr.plan', op: 'not_in', value: ['gold', ''] }, ['value_mismatch']],
    [{ field: 'attr.modules', op: 'contains_any', value: ['\u00a0'] }, ['value_mismatch']],
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
