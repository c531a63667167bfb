import type { Lane, LaneDest } from '../../../src/case-ports';
import type { Sql } from '../../../src/sql-port';
import { ENGINES } from '../../harness/databases';
import { delivery, freshTables, newTenant, openCase, response, type Tables, type Tenancy } from '../tables/given';

describe.each(ENGINES)('on %s, a lane', (engine) => {
  let tables: Tables;
  let own: Tenancy;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    // Lanes of earlier tests have nothing to do with this one.
    await tables.db.query(`update lanes set not_before = 'infinity'`);
    own = await newTenant(tables);
  });

  const store = () => tables.stores.lanes;
  const pick = (dest: LaneDest = 'intake', sql: Sql = tables.db): Promise<Lane | null> =>
    store().pick(sql, dest, { owner: 'me', seconds: 3600 });
  const picked = async (dest: LaneDest = 'intake'): Promise<Lane> => {
    const lane = await pick(dest);
    if (lane === null) throw new Error('no lane has work');
    return lane;
  };
  const give = async (of = own): Promise<void> => tables.stores.deliveries.insert(tables.db, [delivery(of)]);
  const RESTED = { sleepMs: 0, budget: null, trouble: null };
  const row = async (dest: LaneDest = 'intake') => {
    const [found] = await tables.db.query<{ owner: string | null }>(
      `select lease_owner as owner, lease_until > now() as leased, not_before > now() as sleeping, fence, budget, trouble
       from lanes where tenant_id = $1 and dest = $2`,
      [own.tenantId, dest],
    );
    return found;
  };
  const lapse = (): Promise<unknown> =>
    tables.db.query(`update lanes set lease_until = now() - interval '1 second' where tenant_id = $1`, [own.tenantId]);

  test('without work is not served', async () => {
    expect(await pick()).toBeNull();
    expect(await pick('crm')).toBeNull();
  });

  test('with work is leased under a new fence, once', async () => {
    await give();
    expect(await pick()).toEqual({ tenantId: own.tenantId, dest: 'intake', fence: 1, budget: {} });
    expect(await row()).toMatchObject({ owner: 'me', leased: true });
    expect(await pick()).toBeNull();
  });

  test.each([
    ['a delivery', 'intake', () => give()],
    [
      'a response with its facts',
      'intake',
      () => tables.stores.responses.save(tables.db, own.tenantId, [response(own, { stage: 'process' })]),
    ],
    ['a response without facts', 'crm', () => tables.stores.responses.save(tables.db, own.tenantId, [response(own)])],
    [
      'a case to write',
      'crm',
      async () => {
        const { caseKey } = (await openCase(own)).state;
        await tables.db.query(`update responses set stage = 'settled' where tenant_id = $1`, [own.tenantId]);
        await tables.stores.outbox.mark(tables.db, own.tenantId, [{ caseKey, version: 1, urgent: true, holdS: 0 }]);
      },
    ],
  ] as const)('%s is work of %s, and of no other', async (_, dest, makeWork) => {
    await makeWork();
    expect(await pick(dest === 'crm' ? 'intake' : 'crm')).toBeNull();
    expect(await pick(dest)).toMatchObject({ dest });
  });

  test('whose work waits for its time is not served before', async () => {
    const { caseKey } = (await openCase(own)).state;
    await tables.db.query(`update responses set retry_at = now() + interval '1 hour' where tenant_id = $1`, [
      own.tenantId,
    ]);
    await tables.stores.outbox.mark(tables.db, own.tenantId, [{ caseKey, version: 1, urgent: true, holdS: 3600 }]);
    await give();
    await tables.db.query(`update deliveries set retry_at = now() + interval '1 hour' where tenant_id = $1`, [
      own.tenantId,
    ]);
    expect([await pick('intake'), await pick('crm')]).toEqual([null, null]);
  });

  test('whose only write was rejected has no work', async () => {
    const { caseKey } = (await openCase(own)).state;
    await tables.db.query(`update responses set stage = 'settled' where tenant_id = $1`, [own.tenantId]);
    await tables.stores.outbox.mark(tables.db, own.tenantId, [{ caseKey, version: 1, urgent: true, holdS: 0 }]);
    await tables.db.query('update outbox set rejected_version = 1 where tenant_id = $1', [own.tenantId]);
    expect(await pick('crm')).toBeNull();
  });

  test('that was served least recently comes first', async () => {
    const others = [await newTenant(tables), await newTenant(tables)];
    const all = [own, ...others];
    for (const one of all) await give(one);
    const order: number[] = [];
    for (let n = 0; n < 6; n += 1) {
      const lane = await picked();
      order.push(lane.tenantId);
      await store().release(tables.db, lane, RESTED);
    }
    expect(new Set(order.slice(0, 3))).toEqual(new Set(all.map(({ tenantId }) => tenantId)));
    expect(order.slice(3)).toEqual(order.slice(0, 3));
  });

  test('sleeps as long as it was told to, with the reason, and its neighbours go on', async () => {
    const other = await newTenant(tables);
    await give();
    const lane = await picked();
    await give(other);
    await store().release(tables.db, lane, { sleepMs: 3_600_000, budget: null, trouble: 'rate limited' });
    expect(await row()).toMatchObject({ owner: null, leased: false, sleeping: true, trouble: 'rate limited' });
    expect(await pick()).toMatchObject({ tenantId: other.tenantId });
    expect(await pick()).toBeNull();
    await tables.db.query(`update lanes set not_before = now() where tenant_id = $1`, [own.tenantId]);
    const again = await picked();
    await store().release(tables.db, again, RESTED);
    expect(await row()).toMatchObject({ sleeping: false, trouble: null });
  });

  test('keeps the budget of its CRM until another is stored', async () => {
    await give();
    const budget = { burst: { tokens: 3.5, at: 1_700_000_000_123 } };
    await store().release(tables.db, await picked(), { ...RESTED, budget });
    const lane = await picked();
    expect(lane.budget).toEqual(budget);
    await store().release(tables.db, lane, RESTED);
    expect((await picked()).budget).toEqual(budget);
  });

  test('whose holder gives no sign of life is leased to the next, and the first has lost it', async () => {
    await give();
    const first = await picked();
    await lapse();
    const second = await picked();
    expect(second.fence).toBe(first.fence + 1);
    expect(await store().extend(tables.db, first, 60)).toBe(false);
    expect(await tables.db.tx((sql) => store().holds(sql, first))).toBe(false);
    expect(
      await store().release(tables.db, first, {
        sleepMs: 3_600_000,
        budget: { a: { tokens: 0, at: 0 } },
        trouble: 'x',
      }),
    ).toBe(false);
    expect(await row()).toMatchObject({ leased: true, sleeping: false, trouble: null, budget: {} });
    expect(await tables.db.tx((sql) => store().holds(sql, second))).toBe(true);
    expect(await store().extend(tables.db, second, 60)).toBe(true);
  });

  test('whose lease has lapsed is lost, also where nobody else has come', async () => {
    await give();
    const lane = await picked();
    await lapse();
    expect(await store().extend(tables.db, lane, 60)).toBe(false);
    expect(await tables.db.tx((sql) => store().holds(sql, lane))).toBe(false);
  });

  test('that was given back is not extended by a late sign of life', async () => {
    await give();
    const lane = await picked();
    await store().release(tables.db, lane, RESTED);
    expect(await store().extend(tables.db, lane, 3600)).toBe(false);
    expect(await pick()).not.toBeNull();
  });

  test('after a restart of the only process: intake is free, a CRM rests for a request that may be in flight', async () => {
    await give();
    await tables.stores.responses.save(tables.db, own.tenantId, [response(own)]);
    await picked('intake');
    await picked('crm');
    await store().freeAll(tables.db, { requestMs: 1_800_000 });
    expect(await pick('intake')).toMatchObject({ fence: 2 });
    expect(await pick('crm')).toBeNull();
    const [wait] = await tables.db.query<{ s: number }>(
      `select round(extract(epoch from lease_until - now()))::int as s from lanes where tenant_id = $1 and dest = 'crm'`,
      [own.tenantId],
    );
    expect(wait?.s).toBeGreaterThan(1700);
    expect(wait?.s).toBeLessThanOrEqual(1800);
    // A lease that ends sooner by itself is not made longer.
    await store().freeAll(tables.db, { requestMs: 7_200_000 });
    const [same] = await tables.db.query<{ s: number }>(
      `select round(extract(epoch from lease_until - now()))::int as s from lanes where tenant_id = $1 and dest = 'crm'`,
      [own.tenantId],
    );
    expect(same?.s).toBeLessThanOrEqual(1800);
  });
});
