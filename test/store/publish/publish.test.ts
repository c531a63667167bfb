import { defaultTierList } from '../../../src/classify/default-tier-list';
import { DEFAULT_PLAYS } from '../../../src/domain/default-plays';
import { changeLeave } from '../../../src/pipeline/owners/change-leave';
import { OPERATOR } from '../../../src/pipeline/settings/operator';
import { publishPlay } from '../../../src/pipeline/settings/publish-play';
import { publishPolicy } from '../../../src/pipeline/settings/publish-policy';
import { publishRuleSet } from '../../../src/pipeline/settings/publish-rules';
import { publishTierList, tierHits } from '../../../src/pipeline/settings/publish-tiers';
import { defaultRuleSet } from '../../../src/rules/default-rules';
import type { Rule, RuleSet } from '../../../src/rules/schema';
import { ENGINES } from '../../harness/databases';
import { freshTables, NINE, TIER, type Tables } from '../tables/given';
import { connected, decided, PAULA, tenantOf, type Stage } from './given-tenant';

const DAY_MS = 86_400_000;
const NOTE = { by: PAULA, note: 'Billing goes to Abe' };

/** The default rules, but billing goes to one person. */
const billingTo = (user: string): { rules: readonly Rule[] } => ({
  rules: defaultRuleSet({ highArr: 50_000 }).rules.map((rule) =>
    rule.id === 'billing' ? { ...rule, then: { owner: [{ strategy: 'named_user', user }] } } : rule,
  ),
});

describe.each(ENGINES)('on %s, publishing', (engine) => {
  let tables: Tables;
  let stage: Stage;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    stage = await connected(tables);
  });

  const active = () => tables.stores.tenants.activeRuleSet(tables.db, stage.tenant.tenantId);
  const lastEvent = async () => (await tables.stores.settingsLog.list(tables.db, stage.tenant.tenantId, 1))[0];
  const rules = (body: unknown, approval: Parameters<typeof publishRuleSet>[2]['approval'] = NOTE) =>
    publishRuleSet(stage.loop, stage.tenant, { body, approval, replayDays: 90 });
  const back = (version: number) =>
    publishRuleSet(stage.loop, stage.tenant, { version, approval: { ...NOTE, note: 'Back' }, replayDays: 90 });

  describe('a rule set', () => {
    test('counts for a tenant that has decided nothing yet, with who approved it and why', async () => {
      const outcome = await rules(billingTo('105'));
      expect(outcome).toMatchObject({ ok: true, version: 2, changed: true, replay: { decisions: 0, changed: 0 } });
      expect((await active())?.body).toMatchObject({ id: 'default', version: 2 });
      const versions = await tables.stores.tenants.documents(tables.db, stage.tenant.tenantId, 'rule_set');
      expect(versions).toMatchObject([
        { version: 1, status: 'archived', publication: null },
        { version: 2, status: 'active', publication: { at: NINE, by: '104', note: 'Billing goes to Abe' } },
      ]);
      expect(await lastEvent()).toMatchObject({
        actor: PAULA,
        body: { type: 'published', kind: 'rule_set', version: 2 },
      });
      expect(await tables.stores.settingsLog.verify(tables.db, stage.tenant.tenantId)).toBeNull();
    });

    test('is published with what its replay shows, and no decision or case changes by it', async () => {
      const past = [{ reason: 'billing_pricing' }, { reason: 'billing_pricing' }, { reason: 'usability' }] as const;
      const [caseKey = ''] = await decided(stage, past);
      const load = () => tables.stores.cases.load(tables.db, stage.tenant.tenantId, [caseKey]);
      const before = await load();
      const outcome = await rules(billingTo('105'));
      expect(outcome).toMatchObject({
        ok: true,
        replay: { days: 90, decisions: 3, changed: 2, byOwner: [{ from: '101', to: '105', decisions: 2 }], byTier: [] },
      });
      expect(await load()).toEqual(before);
      expect(await tables.stores.decisions.count(tables.db, stage.tenant.tenantId, 0)).toBe(3);
    });

    test.each<[string, unknown, string]>([
      ['names somebody who is gone', billingTo('109'), 'inactive_user'],
      ['names nobody the CRM knows', billingTo('7'), 'unknown_user'],
      ['is no rule set', { rules: [] }, 'shape'],
      ['is no object', 'rules', 'shape'],
      ['has an unknown field', { rules: [odd(), ...billingTo('105').rules] }, 'unknown_field'],
    ])('that %s is refused, with the problem', async (_, body, code) => {
      const outcome = await rules(body);
      expect(outcome).toMatchObject({ ok: false, code: 'problems' });
      expect(outcome.problems.map((problem) => problem.code)).toContain(code);
      expect((await active())?.version).toBe(1);
    });

    test('needs a note, and somebody who may', async () => {
      expect(await rules(billingTo('105'), { by: PAULA, note: '  ' })).toMatchObject({ code: 'note_missing' });
      const abe = { kind: 'user', id: '105' } as const;
      expect(await rules(billingTo('105'), { by: abe, note: 'I want it' })).toMatchObject({ code: 'not_allowed' });
      expect(await rules(billingTo('105'), { by: { kind: 'user', id: '102' }, note: 'Yes' })).toMatchObject({
        ok: true,
      });
      expect(await rules(billingTo('103'), { by: OPERATOR, note: 'Yes' })).toMatchObject({ ok: true, version: 3 });
      // Whoever calls himself operator in a web page is a user of that name.
      const sly = { kind: 'user', id: 'operator' } as const;
      expect(await rules(billingTo('105'), { by: sly, note: 'Yes' })).toMatchObject({ code: 'not_allowed' });
    });

    test('that counts already is no new version', async () => {
      await rules(billingTo('105'));
      expect(await rules(billingTo('105'))).toMatchObject({ ok: true, version: 2, changed: false });
    });

    test('that counts already stays whose it is: who says so again stands in the history of the settings', async () => {
      await rules(billingTo('105'));
      expect(await rules(billingTo('105'), { by: OPERATOR, note: 'Again' })).toMatchObject({ changed: false });
      expect(await back(2)).toMatchObject({ ok: true, changed: false });
      const { tenants, settingsLog } = tables.stores;
      const versions = await tenants.documents(tables.db, stage.tenant.tenantId, 'rule_set');
      expect(versions.at(-1)).toMatchObject({ version: 2, publication: { by: '104', note: 'Billing goes to Abe' } });
      const events = await settingsLog.list(tables.db, stage.tenant.tenantId, 2);
      expect(events.map(({ body }) => 'note' in body && body.note)).toEqual(['Back', 'Again']);
    });

    test('by another name is the next version of the one there is, so that there is a way back', async () => {
      expect(await rules({ id: 'example', ...billingTo('105') })).toMatchObject({ ok: true, version: 2 });
      expect((await active())?.body).toMatchObject({ id: 'default', version: 2 });
      expect(await back(1)).toMatchObject({ ok: true, version: 1, changed: true });
    });

    test('of old counts again as it was; one that is not there is refused', async () => {
      const first = await active();
      await rules(billingTo('105'));
      expect(await back(1)).toMatchObject({ ok: true, version: 1, changed: true });
      expect(await active()).toEqual(first);
      expect(await lastEvent()).toMatchObject({ body: { version: 1, rollbackTo: 1, note: 'Back' } });
      expect(await back(7)).toMatchObject({ ok: false, code: 'unknown_version' });
    });

    test('of old is checked against the people of today', async () => {
      await rules(billingTo('105'));
      await rules(billingTo('103'));
      const users = (await tables.stores.tenants.directory(tables.db, stage.tenant.tenantId))?.users ?? [];
      const gone = users.map((user) => ({ ...user, active: user.id !== '105' }));
      await tables.stores.tenants.saveDirectory(tables.db, stage.tenant.tenantId, { readAt: NINE, users: gone });
      const outcome = await back(2);
      expect(outcome).toMatchObject({ ok: false, code: 'problems' });
      expect(outcome.problems).toContainEqual(expect.objectContaining({ code: 'inactive_user', where: 'billing' }));
    });

    test('is not published over what somebody else has published meanwhile', async () => {
      await decided(stage, [{}]);
      const watch = jest.fn();
      const slow = publishRuleSet(stage.loop, stage.tenant, {
        ...{ body: billingTo('105'), approval: NOTE, replayDays: 90 },
        watch: () => {
          watch();
          other ??= rules(billingTo('103'));
        },
      });
      let other: ReturnType<typeof rules> | null = null;
      const [first, second] = [await slow, await (other as ReturnType<typeof rules> | null)];
      expect(watch).toHaveBeenCalledTimes(2);
      expect([first.ok, second?.ok].toSorted()).toEqual([false, true]);
      expect([first, second]).toContainEqual(expect.objectContaining({ ok: false, code: 'changed_meanwhile' }));
    });
  });

  describe('a tier list', () => {
    const list = defaultTierList({ highArr: 50_000 });
    const tiers = (body: unknown) =>
      publishTierList(stage.loop, stage.tenant, { body, approval: NOTE, replayDays: 90 });

    test('is published with what it makes of the cases there were, each counted once', async () => {
      await decided(stage, [{ score: 1 }, { score: 6 }]);
      const stricter = { ...list, thresholds: { critical: 8, high: 4, medium: 3 } };
      const outcome = await tiers({ ...stricter, criteria: list.criteria.filter(({ kind }) => kind !== 'score') });
      expect(outcome).toMatchObject({ ok: true, version: 2, replay: { days: 90, cases: 2 } });
      const counted = (await tables.stores.tenants.activeTierList(tables.db, stage.tenant.tenantId))?.body;
      expect(counted).toMatchObject({ version: 2 });
    });

    test('by another name is the next version of the one there is', async () => {
      expect(await tiers({ ...list, id: 'mine', thresholds: { critical: 9, high: 5, medium: 3 } })).toMatchObject({
        ...{ ok: true, version: 2 },
      });
      expect((await tables.stores.tenants.activeTierList(tables.db, stage.tenant.tenantId))?.id).toBe('default');
    });

    test('that nothing reaches is refused', async () => {
      const outcome = await tiers({ ...list, thresholds: { critical: 8, high: 9, medium: 3 } });
      expect(outcome).toMatchObject({ ok: false, code: 'problems' });
      expect(outcome.problems[0]).toMatchObject({ severity: 'error', where: null });
    });

    test('of old counts again', async () => {
      await tiers({ ...list, thresholds: { critical: 9, high: 5, medium: 3 } });
      const wish = { version: 1, approval: NOTE, replayDays: 90 };
      expect(await publishTierList(stage.loop, stage.tenant, wish)).toMatchObject({ ok: true, version: 1 });
      expect(await publishTierList(stage.loop, stage.tenant, { ...wish, version: 9 })).toMatchObject({ ok: false });
    });

    test('shows in how many cases each criterion earned points', async () => {
      await decided(stage, [{}, {}, { at: NINE - 100 * DAY_MS }]);
      const { cases, hits } = await tierHits(stage.loop, stage.tenant.tenantId, 90);
      expect(cases).toBe(2);
      expect([...hits]).toEqual(TIER.points.map(({ criterion }) => [criterion, 0]));
    });
  });

  describe('a play', () => {
    const [play] = DEFAULT_PLAYS;
    const plays = (body: unknown) => publishPlay(stage.loop, stage.tenant, { body, approval: NOTE });

    test('counts in its newest version; the one a case was given stays to be read', async () => {
      expect(await plays({ ...play, name: 'Ours' })).toMatchObject({ ok: true, version: 2 });
      const { tenants } = tables.stores;
      const read = (version: number) => tenants.play(tables.db, stage.tenant.tenantId, { id: play?.id ?? '', version });
      expect((await read(1))?.body).toMatchObject({ name: play?.name });
      expect((await read(2))?.body).toMatchObject({ name: 'Ours', version: 2 });
      const again = { id: play?.id ?? '', version: 1, approval: NOTE };
      expect(await publishPlay(stage.loop, stage.tenant, again)).toMatchObject({ ok: true, version: 3 });
      expect((await read(3))?.body).toMatchObject({ name: play?.name, version: 3 });
      expect(await publishPlay(stage.loop, stage.tenant, { ...again, version: 9 })).toMatchObject({ ok: false });
    });

    test('as it is there already is no new version', async () => {
      expect(await plays(play)).toMatchObject({ ok: true, version: 1, changed: false });
    });

    test.each([
      ['asks for what is not known', { ...play, draft: { subject: 'Hi {{phone}}', body: '{{quote}}' } }],
      ['names a policy that is not there', { ...play, policyId: 'gold' }],
      ['has no id', { name: 'x' }],
      ['is no object', null],
    ])('that %s is refused', async (_, body) => {
      expect(await plays(body)).toMatchObject({ ok: false, code: 'problems' });
    });
  });

  describe('a policy', () => {
    const policy = (id: string, draft: { body: unknown } | { version: number }) =>
      publishPolicy(stage.loop, stage.tenant, { id, draft, approval: NOTE, apply: 'new' });
    const fast = { budgets: { first_touch: { critical: { n: 1, unit: 'bh' } } } };

    test('of everybody is made active; another one stands beside it, in its newest version', async () => {
      const { tenants } = tables.stores;
      expect(await policy('premium', { body: fast })).toMatchObject({ ok: true, version: 1, changed: true });
      expect(await tenants.activePolicy(tables.db, stage.tenant.tenantId)).toMatchObject({ id: 'default', version: 1 });
      const approval = { by: OPERATOR, note: 'Again' };
      const again = { id: 'premium', draft: { body: fast }, approval, apply: 'new' } as const;
      expect(await publishPolicy(stage.loop, stage.tenant, again)).toMatchObject({ version: 1, changed: false });
      const stored = await tenants.documents(tables.db, stage.tenant.tenantId, 'policy');
      expect(stored.find(({ id }) => id === 'premium')).toMatchObject({ publication: { by: '104' } });
      expect(await policy('default', { body: fast })).toMatchObject({ ok: true, version: 2 });
      expect(await tenants.activePolicy(tables.db, stage.tenant.tenantId)).toMatchObject({ id: 'default', version: 2 });
      expect(await policy('default', { version: 1 })).toMatchObject({ ok: true, version: 1 });
      expect(await tenants.activePolicy(tables.db, stage.tenant.tenantId)).toMatchObject({ id: 'default', version: 1 });
      await policy('premium', { body: {} });
      expect(await policy('premium', { version: 1 })).toMatchObject({ ok: true, version: 3 });
      expect(await policy('premium', { version: 9 })).toMatchObject({ ok: false, code: 'unknown_version' });
    });

    test.each([
      ['reads a calendar that is not there', { calendarId: 'mars' }],
      ['has no breach', { thresholds: [50] }],
    ])('that %s is refused', async (_, body) => {
      expect(await policy('default', { body })).toMatchObject({ ok: false, code: 'problems' });
    });

    test('may be named by a rule once it is there', async () => {
      const set = defaultRuleSet({ highArr: 1 });
      const named: RuleSet = {
        ...set,
        rules: set.rules.map((rule) => ({ ...rule, then: { ...rule.then, policyId: 'premium' } })),
      };
      expect(await rules(named)).toMatchObject({ ok: false });
      await policy('premium', { body: fast });
      expect(await rules(named)).toMatchObject({ ok: true });
    });
  });

  describe('leave', () => {
    const span = { fromAt: NINE, toAt: NINE + DAY_MS, delegateId: '102' };
    const leave = (userId: string, spans: readonly (typeof span)[]) =>
      changeLeave(stage.loop, stage.tenant, { userId, spans, by: PAULA });

    test('is stored and told', async () => {
      expect(await leave('101', [span])).toBeNull();
      expect(await tables.stores.tenants.absences(tables.db, stage.tenant.tenantId, NINE)).toEqual([
        { userId: '101', ...span },
      ]);
      expect(await lastEvent()).toMatchObject({
        actor: PAULA,
        body: { type: 'leave_changed', userId: '101', spans: [span] },
      });
    });

    test('of nobody, or with nobody who could stand in, is refused', async () => {
      expect(await leave('7', [])).toMatchObject({ message: expect.stringContaining('7 is not') as string });
      expect(await leave('101', [{ ...span, delegateId: '109' }])).toMatchObject({ ok: false });
      expect(await leave('101', [{ ...span, delegateId: '101' }])).toMatchObject({ ok: false });
    });
  });

  test('what one tenant publishes is not another tenant’s', async () => {
    const other = await connected(tables);
    await rules(billingTo('105'));
    const theirs = await tables.stores.tenants.activeRuleSet(tables.db, other.tenant.tenantId);
    expect(theirs?.version).toBe(1);
    expect((await tenantOf(other.loop, other.tenant.tenantId)).settingsVersion).toBe(1);
  });
});

function odd(): Rule {
  return {
    ...{ id: 'odd', name: 'Odd', enabled: true },
    when: { all: [{ field: 'moon', op: 'eq', value: 'full' }] },
    then: { owner: [{ strategy: 'named_user', user: '105' }] },
  };
}
