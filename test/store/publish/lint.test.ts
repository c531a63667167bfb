import { completed, publishRuleSet, ruleProblems } from '../../../src/pipeline/settings/publish-rules';
import { defaultRuleSet } from '../../../src/rules/default-rules';
import type { Rule } from '../../../src/rules/schema';
import { ENGINES } from '../../harness/databases';
import { freshTables, type Tables } from '../tables/given';
import { connected, decided, PAULA, type Stage } from './given-tenant';

/** As many as it takes to call a rule unused. */
const ENOUGH = 50;

describe.each(ENGINES)('on %s, checking a draft against what has happened', (engine) => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });

  const defaults = defaultRuleSet({ highArr: 50_000 }).rules;
  const spanish: Rule = {
    ...{ id: 'spanish', name: 'Spanish', enabled: true },
    when: { all: [{ field: 'language', op: 'eq', value: 'es' }] },
    then: { owner: [{ strategy: 'account_csm' }] },
  };
  const resting = async ({ loop, tenant }: Stage, rules: readonly Rule[]) => {
    const problems = await ruleProblems(loop, tenant, { candidate: completed({ rules }, 'default') });
    return problems.filter(({ code }) => code === 'never_hit').map(({ where }) => where);
  };

  test('a rule that got no case is told, once it has been asked often enough', async () => {
    const stage = await connected(tables);
    const cases = (n: number) => Array.from({ length: n }, () => ({ reason: 'billing_pricing' as const }));
    await decided(stage, cases(ENOUGH - 1));
    expect(await resting(stage, defaults)).toEqual([]);
    await decided(stage, cases(1));
    expect(await resting(stage, defaults)).toContain('about-owner');
    expect(await resting(stage, defaults)).not.toContain('billing');

    const body = { rules: [spanish, ...defaults] };
    const approval = { by: PAULA, note: 'Spanish customers' };
    expect(await publishRuleSet(stage.loop, stage.tenant, { body, approval, replayDays: 1 })).toMatchObject({
      ok: true,
    });
    expect(await resting(stage, body.rules)).toContain('about-owner');
    expect(await resting(stage, body.rules)).not.toContain('spanish');
  });

  test('tells how far it is', async () => {
    const stage = await connected(tables);
    await decided(stage, [{}, {}]);
    const watch = jest.fn();
    await ruleProblems(stage.loop, stage.tenant, { candidate: { rules: defaults }, watch });
    expect(watch.mock.calls).toEqual([[2, 2]]);
    watch.mockClear();
    const wish = { body: { rules: defaults }, approval: { by: PAULA, note: 'Same' }, replayDays: 90, watch };
    await publishRuleSet(stage.loop, stage.tenant, wish);
    expect(watch.mock.calls).toEqual([
      [2, 4],
      [4, 4],
    ]);
  });
});
