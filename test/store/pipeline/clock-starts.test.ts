import type { DetractorCase } from '../../../src/domain/case-state';
import { ENGINES } from '../../harness/databases';
import { freshTables, NINE, type Tables } from '../tables/given';
import { caseOf, decideAll, forAll, hear, say, STAFF, user, type Arrangement } from './given-cases';
import { newWatch, type Watch } from './given-rounds';
import { command } from './given-commands';

const HOUR_MS = 3_600_000;
const PARIS = { attributes: { time_zone: 'europe_slash_paris' } };

describe.each(ENGINES)('on %s, a clock', (engine) => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });

  const office = (arrangement: Arrangement = {}): Promise<Watch> =>
    newWatch(tables, { rules: [forAll([{ strategy: 'account_csm' }, { strategy: 'account_owner' }])], ...arrangement });
  const firstTouch = ({ clocks }: DetractorCase) => clocks.first_touch!;

  test('is read on the wall clock of the account where the policy says so, and stays there with another owner', async () => {
    const watch = await office({ policy: { zoneSource: 'account' } });
    await hear(watch, { id: 'r', score: 3, facts: PARIS });
    const before = await caseOf(watch, 'r');
    expect(firstTouch(before).plan).toMatchObject({ timeZone: 'Europe/Paris', zoneSource: 'account' });
    watch.time.now += HOUR_MS;
    const action = { kind: 'reassign', to: STAFF.sven, note: 'he knows them' } as const;
    const done = await command(watch.loop, watch.tenantId, { caseKey: before.caseKey, userId: STAFF.petra, action });
    expect(done.ok && firstTouch(done.state).legs).toHaveLength(1);
  });

  test('moves to the wall clock of a new owner, and only what is open does', async () => {
    const users = [STAFF.carla, STAFF.petra, STAFF.mona].map((id) => user(id));
    const watch = await office({ users: [...users, user(STAFF.sven, { timeZone: 'America/New_York' })] });
    await hear(watch, { id: 'r', score: 3 });
    const before = await caseOf(watch, 'r');
    watch.time.now += HOUR_MS;
    const action = { kind: 'reassign', to: STAFF.sven, note: 'he lives there' } as const;
    await command(watch.loop, watch.tenantId, { caseKey: before.caseKey, userId: STAFF.petra, action });
    const after = await caseOf(watch, 'r');
    for (const kind of ['first_touch', 'resolution'] as const) {
      const { plan, legs } = after.clocks[kind]!;
      expect(plan).toMatchObject({ timeZone: 'America/New_York', budgetS: before.clocks[kind]!.plan.budgetS });
      expect(legs.map(({ reason }) => reason)).toEqual(['started', 'owner']);
    }
    // One of 16 hours is used; New York has not opened yet: eight on this Tuesday, seven on Wednesday.
    expect(firstTouch(after).dueAt).toBe(Date.parse('2026-09-16T20:00:00Z'));
    const legs = await watch.db.query(
      `select time_zone as zone, to_at is null as open from clock_legs where tenant_id = $1 and clock = 'first_touch' order by leg`,
      [watch.tenantId],
    );
    expect(legs).toMatchObject([{ open: false }, { zone: 'America/New_York', open: true }]);
  });

  test('keeps its terms when a policy is published, whatever the customer adds', async () => {
    const watch = await office();
    await hear(watch, { id: 'r', score: 3 });
    const before = await caseOf(watch, 'r');
    const day = { n: 9, unit: 'bd' };
    const tiers = { critical: day, high: day, medium: day, low: day };
    const body = { budgets: { first_touch: tiers, resolution: tiers } };
    await watch.db.tx((sql) =>
      watch.stores.setup.publish(sql, watch.tenantId, { kind: 'policy', id: 'default', body, publication: null }),
    );
    watch.time.now += HOUR_MS;
    await hear(watch, { id: 'r', score: 3, comment: 'And another thing.', seq: 2 });
    const after = await caseOf(watch, 'r');
    expect(after.seq).toBeGreaterThan(before.seq);
    expect(after.clocks).toEqual(before.clocks);
  });

  test('of an answer that was days old when it came starts then, and says so', async () => {
    const watch = await office();
    watch.time.now = NINE + 100 * HOUR_MS;
    await say(watch, [{ id: 'r', score: 3 }]);
    await watch.db.query(
      `update responses set registers = jsonb_set(registers, '{respondedAt}', $2::jsonb) where tenant_id = $1`,
      [watch.tenantId, JSON.stringify({ value: NINE, version: [NINE, 1] })],
    );
    await decideAll(watch);
    const state = await caseOf(watch, 'r');
    expect(firstTouch(state).plan).toMatchObject({ startAt: watch.time.now, startBasis: 'received_at' });
    expect(firstTouch(state).plan.explain[0]).toMatch(/older than 72 h/);
    expect(state.log.filter(({ text }) => text.includes('older than 72 hours'))).toHaveLength(1);
  });

  test('of an answer that was fine until the customer changed it starts with the change', async () => {
    const watch = await office();
    await say(watch, [{ id: 'r', score: 3 }]);
    await watch.db.query(`update responses set turned_at = to_timestamp($2) where tenant_id = $1`, [
      ...[watch.tenantId, (NINE - HOUR_MS) / 1000],
    ]);
    await decideAll(watch);
    expect(firstTouch(await caseOf(watch, 'r')).plan.startBasis).toBe('turned_at');
  });
});
