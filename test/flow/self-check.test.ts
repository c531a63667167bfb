import type { CaseAction } from '../../src/pipeline/actions/case-action';
import { changeLeave } from '../../src/pipeline/owners/change-leave';
import { OPERATOR } from '../../src/pipeline/settings/operator';
import { publishRuleSet } from '../../src/pipeline/settings/publish-rules';
import { replayDraft } from '../../src/pipeline/settings/replay-draft';
import { selfCheck } from '../../src/pipeline/settings/self-check';
import { storedRuleSet } from '../../src/pipeline/settings/stored-rule-set';
import type { Rule } from '../../src/rules/schema';
import { startLoopWorld, TUESDAY_10, type LoopWorld } from './loop-world';
import { command } from '../store/pipeline/given-commands';

const COMMENTS = [
  'The invoice is wrong again and nobody answers',
  'We miss an export to our data warehouse',
  'Down every Monday, we lose orders',
  'Our lawyers will contact you about the breach of contract',
  'If this goes on we will not renew',
  'Carla never calls back, she has ignored us for weeks',
  'meh',
] as const;

/** Everybody else is shared out, so that turns, caps and counts are among what a decision reads. */
const SHARED: Rule = {
  ...{ id: 'shared', name: 'Shared out', enabled: true },
  when: {
    any: [
      { field: 'reason', op: 'ne', value: 'product_gap' },
      { field: 'score', op: 'lte', value: 2 },
    ],
  },
  then: { owner: [{ strategy: 'round_robin', pool: 'csm' }, { strategy: 'account_csm' }] },
};

/** What the pipeline itself has stored, made again. */
describe('stored decisions', () => {
  let world: LoopWorld;
  beforeAll(async () => {
    world = await startLoopWorld();
  });
  afterAll(() => world.stop());

  const tenant = async () => {
    const { loop } = world.service.app;
    const found = await loop.stores.tenants.tenant(loop.db, world.tenantId);
    if (found === null) throw new Error('no tenant');
    return found;
  };
  const answer = async (round: string): Promise<void> => {
    const sent = COMMENTS.flatMap((comment, n) =>
      ['ann@acme.example', 'bob@small.example', 'nobody@else.example'].map((email) => {
        return { response_id: `${round} ${n} ${email}`, score: n % 7, comment, email };
      }),
    );
    for (const { email, ...data } of sent) await world.send({ ...data, respondent: { email } });
    await world.settle();
  };

  test('come out as they were: before and after rules, people, leave and persons have changed', async () => {
    const { loop } = world.service.app;
    const approval = { by: OPERATOR, note: 'Shared out' };
    await answer('first');
    const { settings } = await tenant();
    const pools = {
      csm: {
        members: [
          { user: '101', weight: 1 },
          { user: '105', weight: 2 },
        ],
        cap: 4,
      },
    };
    await loop.stores.setup.saveSettings(loop.db, world.tenantId, {
      ...settings,
      people: { ...settings.people, pools },
    });
    const active = await loop.stores.tenants.activeRuleSet(loop.db, world.tenantId);
    if (active === null) throw new Error('no rules');
    const body = { rules: [SHARED, ...storedRuleSet(active).rules.slice(-1)] };
    const published = await publishRuleSet(loop, await tenant(), { body, approval, replayDays: 90 });
    expect(published).toMatchObject({ ok: true, version: 2 });
    await answer('second');
    const spans = [{ fromAt: TUESDAY_10, toAt: null, delegateId: '102' }];
    await changeLeave(loop, await tenant(), { userId: '105', spans, by: OPERATOR });
    await answer('third');
    const keys = await loop.stores.cases.openKeys(loop.db, world.tenantId, { after: '', limit: 12 });
    const actions: readonly CaseAction[] = [
      { kind: 'correct_reason', to: 'product_gap', note: 'It is the export', reroute: true },
      { kind: 'correct_tier', to: 'low', note: 'A small one', reroute: true },
      { kind: 'hand_over', process: 'legal', note: 'They name a lawyer' },
      { kind: 'reassign', to: '103', note: 'Liam knows them' },
    ];
    for (const [n, caseKey] of keys.entries()) {
      const action = actions[n % actions.length];
      if (action !== undefined) await command(loop, world.tenantId, { caseKey, userId: '104', action });
    }
    await world.settle();

    const check = await selfCheck(loop, world.tenantId);
    expect(check.differences).toEqual([]);
    expect(check.differing).toBe(0);
    expect(check.decisions).toBeGreaterThan(40);
    const report = await replayDraft(loop, await tenant(), { draft: storedRuleSet(active), days: 90 });
    expect(report.decisions).toBe(check.decisions);
    expect(report.changed).toBeGreaterThan(0);
  });
});
