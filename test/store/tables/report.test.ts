import type { DeliverySettlement, NewDelivery } from '../../../src/store-ports';
import { ENGINES } from '../../harness/databases';
import {
  clockRow,
  delivery,
  freshTables,
  newTenant,
  nextStep,
  openCase,
  response,
  type Tables,
  type Tenancy,
} from './given';

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0);

describe.each(ENGINES)('on %s, the report', (engine) => {
  let tables: Tables;
  let own: Tenancy;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    own = await newTenant(tables);
    // Somebody else's rows, of every kind, that must not be counted.
    const other = await newTenant(tables);
    await openCase(other);
    await tables.stores.deliveries.insert(tables.db, [delivery(other)]);
  });

  const report = (of = own) => of.stores.report.ofTenant(of.db, of.tenantId);
  const insert = (...changed: readonly Partial<NewDelivery>[]): Promise<void> =>
    tables.stores.deliveries.insert(
      tables.db,
      changed.map((one) => delivery(own, one)),
    );

  test('of a tenant that has nothing yet', async () => {
    expect(await report()).toEqual({
      deliveries: { duplicate: 0 },
      responses: {},
      suppressed: {},
      cases: {},
      reasons: {},
      tiers: {},
      processes: {},
      clocks: {},
      firstOutreach: {},
      endings: {},
      lanes: [
        { dest: 'crm', trouble: null, sleeping: false },
        { dest: 'intake', trouble: null, sleeping: false },
      ],
      rejected: [],
      quarantined: [],
      imports: [],
      backlog: { deliveries: 0, responses: 0, writes: 0 },
      mode: 'live',
      observed: null,
      announcements: [],
      notices: { waiting: 0, failed: 0, trouble: [] },
      settingsVersion: 1,
      published: [],
      selfCheck: null,
      tasksGone: 0,
    });
  });

  test('every delivery that was received is in one bucket, and the buckets add up', async () => {
    const buckets = ['parsed', 'parsed', 'ignored', 'test', 'quarantined'] as const;
    await insert(...buckets.map((_, n) => ({ deliveryKey: `d${n}` })), { deliveryKey: 'p', paused: true });
    const claimed = await tables.stores.deliveries.claim(tables.db, own.tenantId, 9);
    const settled = claimed.map(({ deliveryId }, n): DeliverySettlement => {
      return { deliveryId, bucket: buckets[n] ?? 'parsed', reason: `reason ${n}` };
    });
    await tables.stores.deliveries.settle(tables.db, own.tenantId, settled);
    await insert({ deliveryKey: 'd0' }, { deliveryKey: 'd1', duplicates: 2 }, { deliveryKey: 'new' });
    const { deliveries, quarantined, backlog } = await report();
    expect(deliveries).toEqual({
      ...{ parsed: 2, ignored: 1, test: 1, quarantined: 1, paused: 1, waiting: 1 },
      duplicate: 4,
    });
    // 6 in the first group, 1 + 3 + 1 requests in the second.
    expect(sum(deliveries)).toBe(11);
    expect(quarantined).toEqual([{ deliveryId: settled[4]?.deliveryId, reason: 'reason 4' }]);
    expect(backlog.deliveries).toBe(1);
  });

  test('responses, cases and clocks are counted by where they stand', async () => {
    const first = await openCase(own);
    const { state } = await openCase(own);
    const found = await tables.stores.cases.loadForUpdate(tables.db, own.tenantId, [state.caseKey]);
    const ended = { type: 'status_changed', from: 'open', to: 'resolved', because: 'told' } as const;
    await tables.stores.cases.append(tables.db, own.tenantId, [
      nextStep(state, found.get(state.caseKey)?.headHash ?? '', [{ body: ended }]),
    ]);
    await tables.stores.clocks.save(tables.db, own.tenantId, [
      clockRow(first.state.caseKey),
      clockRow(state.caseKey, { status: 'breached' }),
      clockRow(state.caseKey, { clock: 'resolution', status: 'met' }),
    ]);
    await tables.stores.responses.save(tables.db, own.tenantId, [
      response(own, { stage: 'settled', bucket: 'not_detractor' }),
      response(own, { stage: 'settled', bucket: 'no_score', band: null }),
      response(own, { stage: 'process' }),
    ]);
    const { responses, cases, clocks, backlog } = await report();
    expect(responses).toEqual({ pending: 3, not_detractor: 1, no_score: 1 });
    expect(cases).toEqual({ open: 1, resolved: 1 });
    expect(clocks).toEqual({ 'first_touch running': 1, 'first_touch breached': 1, 'resolution met': 1 });
    expect(backlog.responses).toBe(3);
  });

  test('writes that wait, and writes that the CRM refuses, with field and message', async () => {
    const keys = [(await openCase(own)).state.caseKey, (await openCase(own)).state.caseKey].sort();
    const { outbox } = tables.stores;
    await outbox.mark(
      tables.db,
      own.tenantId,
      keys.map((caseKey) => ({ caseKey, version: 1, urgent: true, holdS: 0 })),
    );
    await tables.db.query(`update lanes set lease_until = now() + interval '1 hour' where tenant_id = $1`, [
      own.tenantId,
    ]);
    const lane = { tenantId: own.tenantId, dest: 'crm', fence: 0, budget: {} } as const;
    await outbox.claim(tables.db, lane, { rows: 9, urgentOnly: false });
    const error = { record: 'task', field: 'hs_priority', message: 'is required' };
    await outbox.finish(tables.db, lane, [
      { caseKey: keys[0] ?? '', version: 1, outcome: { kind: 'rejected', error } },
    ]);
    const { rejected, backlog } = await report();
    expect(rejected).toEqual([{ caseKey: keys[0], ...error }]);
    expect(backlog.writes).toBe(1);
  });

  test('a lane that sleeps says so, and why', async () => {
    await tables.db.query(
      `update lanes set trouble = 'auth_lost', not_before = now() + interval '1 hour' where tenant_id = $1 and dest = 'crm'`,
      [own.tenantId],
    );
    expect((await report()).lanes).toEqual([
      { dest: 'crm', trouble: 'auth_lost', sleeping: true },
      { dest: 'intake', trouble: null, sleeping: false },
    ]);
  });
});
