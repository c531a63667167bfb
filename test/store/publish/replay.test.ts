import { replayDraft } from '../../../src/pipeline/settings/replay-draft';
import { selfCheck, selfCheckAll } from '../../../src/pipeline/settings/self-check';
import { changeLeave } from '../../../src/pipeline/owners/change-leave';
import { publishRuleSet } from '../../../src/pipeline/settings/publish-rules';
import { defaultRuleSet } from '../../../src/rules/default-rules';
import type { RuleSet } from '../../../src/rules/schema';
import { REASONS } from '../../../src/domain/types';
import type { Stores } from '../../../src/store-ports';
import { ENGINES } from '../../harness/databases';
import { freshTables, NINE, type Tables } from '../tables/given';
import { connected, decided, PAULA, tenantOf, type Past, type Stage } from './given-tenant';

const DAY_MS = 86_400_000;

/** Cases of every reason, large and small, over some days. */
const MANY: readonly Past[] = Array.from({ length: 33 }, (_, n) => ({
  at: NINE - (33 - n) * DAY_MS,
  score: n % 7,
  reason: REASONS[n % REASONS.length] ?? 'unclear',
  ...(n % 3 === 0 ? {} : { arr: n * 4000 }),
}));

const allTo = (user: string): RuleSet => {
  const { rules, ...set } = defaultRuleSet({ highArr: 50_000 });
  const last = rules
    .slice(-1)
    .map((rule) => ({ ...rule, then: { owner: [{ strategy: 'fallback_named' as const, user }] } }));
  return { ...set, version: 99, rules: last };
};

describe.each(ENGINES)('on %s', (engine) => {
  let tables: Tables;
  let stage: Stage;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    stage = await connected(tables);
  });

  describe('a replay', () => {
    const replayed = (draft: RuleSet, days = 90) => replayDraft(stage.loop, stage.tenant, { draft, days });

    test('of a tenant without decisions shows none', async () => {
      expect(await replayed(allTo('105'))).toMatchObject({ decisions: 0, changed: 0, rows: [] });
    });

    test('of the rules that count changes nothing', async () => {
      await decided(stage, MANY);
      const active = await tables.stores.tenants.activeRuleSet(tables.db, stage.tenant.tenantId);
      const same = { ...(active?.body as RuleSet), version: 99 };
      expect(await replayed(same)).toMatchObject({ decisions: MANY.length, changed: 0, newlyUnroutable: 0 });
    });

    test('looks at the days asked for, says who would get what, and writes nothing', async () => {
      await decided(stage, MANY);
      const rowsOf = async () =>
        tables.db.query(
          `select (select count(*)::int from decisions where tenant_id = $1) as decisions,
             (select count(*)::int from case_events where tenant_id = $1) as events,
             (select count(*)::int from owner_loads where tenant_id = $1) as loads,
             (select settings_seq from tenants where tenant_id = $1) as settings`,
          [stage.tenant.tenantId],
        );
      const before = await rowsOf();
      const report = await replayed(allTo('105'), 10);
      expect(report.decisions).toBe(10);
      expect(report.rows.every(({ after }) => after.ownerId === '105')).toBe(true);
      expect(await rowsOf()).toEqual(before);
    });

    test('sees each decision once, however many pages they fill, and none from before', async () => {
      await decided(stage, [...MANY.slice(0, 7), { at: NINE - 100 * DAY_MS }, ...MANY.slice(7, 9)]);
      const { decisions } = tables.stores;
      const page: Stores['decisions']['page'] = (sql, tenantId, where) =>
        decisions.page(sql, tenantId, { ...where, limit: 2 });
      const loop = { ...stage.loop, stores: { ...tables.stores, decisions: { ...decisions, page } } };
      const { rows } = await replayDraft(loop, stage.tenant, { draft: allTo('105'), days: 90 });
      expect(rows.map(({ at }) => at)).toEqual(MANY.slice(0, 9).map(({ at }) => at));
    });

    test('tells how far it is', async () => {
      await decided(stage, MANY);
      const told: (readonly [number, number])[] = [];
      const watch = (done: number, total: number) => told.push([done, total]);
      await replayDraft(stage.loop, stage.tenant, { draft: allTo('105'), days: 90, watch });
      expect(told).toEqual([[MANY.length, MANY.length]]);
    });
  });

  describe('the self-check', () => {
    const check = () => selfCheck(stage.loop, stage.tenant.tenantId);

    test('finds every stored decision as it was, also after rules, people, leave and settings have changed', async () => {
      await decided(stage, MANY);
      const { tenantId } = stage.tenant;
      const body = { rules: allTo('105').rules };
      const approval = { by: PAULA, note: 'All to Abe' };
      expect(await publishRuleSet(stage.loop, stage.tenant, { body, approval, replayDays: 90 })).toMatchObject({
        ok: true,
      });
      const spans = [{ fromAt: NINE - 60 * DAY_MS, toAt: null, delegateId: '102' }];
      await changeLeave(stage.loop, stage.tenant, { userId: '101', spans, by: PAULA });
      const people = { ...stage.tenant.settings.people, productLiaison: null };
      await tables.stores.setup.saveSettings(tables.db, tenantId, { ...stage.tenant.settings, people });
      await tables.stores.tenants.saveDirectory(tables.db, tenantId, { readAt: NINE, users: [] });
      await decided({ ...stage, tenant: await tenantOf(stage.loop, tenantId) }, [{ at: NINE }]);
      expect(await check()).toEqual({ at: NINE, decisions: MANY.length + 1, differing: 0, differences: [] });
      expect(await tables.stores.selfChecks.last(tables.db, tenantId)).toMatchObject({ differing: 0 });
    });

    test('names what comes out otherwise, keeps it, and says so in the log', async () => {
      const [caseKey] = await decided(stage, [{ reason: 'usability' }, { reason: 'billing_pricing' }]);
      await tables.db.tx(async (sql) => {
        await sql.query('alter table decisions disable trigger decisions_append_only');
        await sql.query(
          `update decisions set record = jsonb_set(record, '{route,owner,id}', '"105"') where tenant_id = $1 and case_key = $2`,
          [stage.tenant.tenantId, caseKey],
        );
        await sql.query('alter table decisions enable trigger decisions_append_only');
      });
      const found = await check();
      expect(found).toMatchObject({
        ...{ decisions: 2, differing: 1 },
        differences: [{ caseKey, field: 'owner', stored: '105', now: '101' }],
      });
      expect(await tables.stores.selfChecks.last(tables.db, stage.tenant.tenantId)).toEqual(found);
      const { selfCheck: shown } = await tables.stores.report.ofTenant(tables.db, stage.tenant.tenantId);
      expect(shown).toEqual({ at: NINE, decisions: 2, differing: 1 });
      expect(stage.loop.logged).toContainEqual(
        expect.objectContaining({ level: 'error', message: 'stored decisions no longer decide themselves' }),
      );
    });

    test('of all tenants leaves the others theirs where one cannot be checked', async () => {
      const broken = await connected(tables);
      await decided(broken, [{}]);
      await decided(stage, [{}]);
      const page: Stores['decisions']['page'] = (sql, tenantId, want) =>
        tenantId === broken.tenant.tenantId
          ? Promise.reject(new Error('unreadable'))
          : tables.stores.decisions.page(sql, tenantId, want);
      const stores = { ...tables.stores, decisions: { ...tables.stores.decisions, page } };
      await selfCheckAll({ ...stage.loop, stores });
      expect(await tables.stores.selfChecks.last(tables.db, stage.tenant.tenantId)).toMatchObject({ decisions: 1 });
      expect(await tables.stores.selfChecks.last(tables.db, broken.tenant.tenantId)).toBeNull();
      expect(stage.loop.logged).toContainEqual(expect.objectContaining({ message: 'the self-check failed' }));
    });
  });
});
