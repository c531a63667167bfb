import type { Lane } from '../../../src/case-ports';
import { openDatabase, type Db } from '../../../src/store/db';
import type { Sql } from '../../../src/store/sql';
import { freshPostgresUrl } from '../../harness/databases';
import { delivery, newTenant, openCase, tablesOf, type Tables, type Tenancy } from '../tables/given';

const LEASE = { owner: 'me', seconds: 3600 };

/** Real concurrency exists on PostgreSQL only. */
describe('on postgres, lanes under load', () => {
  let tables: Tables;
  const dbs: Db[] = [];
  beforeAll(async () => {
    const url = await freshPostgresUrl();
    for (let n = 0; n < 4; n += 1) dbs.push(await openDatabase(url, { poolSize: 2 }));
    tables = tablesOf(dbs[0] as Db);
  });
  beforeEach(() => tables.db.query(`update lanes set not_before = 'infinity'`));
  afterAll(async () => {
    for (const db of dbs) await db.close();
  });

  const tenants = async (n: number): Promise<readonly Tenancy[]> => {
    const made: Tenancy[] = [];
    for (let i = 0; i < n; i += 1) made.push(await newTenant(tables));
    return made;
  };
  const give = (of: Tenancy, n: number): Promise<void> =>
    tables.stores.deliveries.insert(
      tables.db,
      Array.from({ length: n }, () => delivery(of)),
    );

  /** Workers serve until nothing is left, ten deliveries a time. @returns the tenants in the order of their services. */
  async function serveAll(): Promise<readonly number[]> {
    const { lanes, deliveries } = tables.stores;
    const order: number[] = [];
    const work = async (db: Db): Promise<void> => {
      for (;;) {
        const lane = await lanes.pick(db, 'intake', LEASE);
        if (lane === null) return;
        order.push(lane.tenantId);
        await db.tx(async (sql) => {
          const rows = await deliveries.claim(sql, lane.tenantId, 10);
          const settled = rows.map(({ deliveryId }) => ({ deliveryId, bucket: 'parsed', reason: null }) as const);
          await deliveries.settle(sql, lane.tenantId, settled);
        });
        await lanes.release(db, lane, { sleepMs: 0, budget: null, trouble: null });
      }
    };
    await Promise.all(dbs.map(work));
    return order;
  }

  const left = async (): Promise<number> =>
    (await tables.db.query(`select 1 from deliveries where state = 'new'`)).length;

  test('a tenant with twenty times the work starves nobody', async () => {
    const [busy, ...others] = await tenants(21);
    await give(busy as Tenancy, 400);
    for (const other of others) await give(other, 20);
    const order = await serveAll();
    const everybody = [busy, ...others].map((one) => one?.tenantId);
    // One service each in the first round; four workers may each repeat one that finished while they looked.
    expect(new Set(order.slice(0, 21 + 4))).toEqual(new Set(everybody));
    expect(order.filter((id) => id !== busy?.tenantId).length).toBeLessThanOrEqual(20 * 3);
    expect(await left()).toBe(0);
  });

  test('a tenant that sleeps delays nobody', async () => {
    const [sleeping, ...others] = await tenants(6);
    await give(sleeping as Tenancy, 50);
    for (const other of others) await give(other, 30);
    await tables.db.query(`update lanes set not_before = now() + interval '1 hour' where tenant_id = $1`, [
      sleeping?.tenantId,
    ]);
    const order = await serveAll();
    expect(new Set(order)).toEqual(new Set(others.map(({ tenantId }) => tenantId)));
    expect(await left()).toBe(50);
    await tables.db.query('delete from deliveries where tenant_id = $1', [sleeping?.tenantId]);
  });

  test('two never hold one lane at the same time', async () => {
    const [own] = await tenants(1);
    await give(own as Tenancy, 500);
    let held = 0;
    let most = 0;
    const fences: number[] = [];
    const work = async (db: Db): Promise<void> => {
      for (let n = 0; n < 40; n += 1) {
        const lane = await tables.stores.lanes.pick(db, 'intake', LEASE);
        if (lane === null) continue;
        held += 1;
        most = Math.max(most, held);
        fences.push(lane.fence);
        await db.query('select 1');
        held -= 1;
        await tables.stores.lanes.release(db, lane, { sleepMs: 0, budget: null, trouble: null });
      }
    };
    await Promise.all(dbs.map(work));
    expect(most).toBe(1);
    expect(fences).toEqual(fences.map((_, n) => n + 1));
    await tables.db.query('delete from deliveries');
  });

  describe('while others enqueue without pause, in transactions that stay open', () => {
    let lane: Lane;
    let own: Tenancy;
    let keys: readonly string[];
    beforeEach(async () => {
      [own] = (await tenants(1)) as [Tenancy];
      const opened: string[] = [];
      for (let n = 0; n < 30; n += 1) opened.push((await openCase(own)).state.caseKey);
      keys = opened;
      await tables.db.query(`update responses set stage = 'settled' where tenant_id = $1`, [own.tenantId]);
      await enqueue(tables.db, keys[0] ?? '');
    });
    const enqueue = (sql: Sql, caseKey: string): Promise<void> =>
      tables.stores.outbox.mark(sql, own.tenantId, [{ caseKey, version: 1, urgent: true, holdS: 0 }]);
    const serve = async (): Promise<boolean> => {
      const found = await tables.stores.lanes.pick(tables.db, 'crm', LEASE);
      if (found === null) return false;
      lane = found;
      await tables.stores.lanes.release(tables.db, lane, { sleepMs: 0, budget: null, trouble: null });
      return true;
    };

    test('one of them that never commits cannot keep the lane from being served', async () => {
      await (dbs[1] as Db).tx(async (sql) => {
        await enqueue(sql, keys[1] ?? '');
        expect(await serve()).toBe(true);
      });
    });

    test('the lane is served as often as it is asked for', async () => {
      const enqueuing = { on: true };
      const enqueuers = dbs.slice(1).flatMap((db) => [db, db]);
      const running = enqueuers.map(async (db, n) => {
        for (let round = 0; enqueuing.on; round += 1) {
          await db.tx(async (sql) => {
            const key = keys[1 + ((n * 5 + round) % 29)] ?? '';
            // A new row each time: only an insert asks after the lane, and locks it meanwhile.
            await sql.query('delete from outbox where tenant_id = $1 and case_key = $2', [own.tenantId, key]);
            await enqueue(sql, key);
            await sql.query('select pg_sleep(0.005)');
          });
        }
      });
      let services = 0;
      for (let n = 0; n < 200; n += 1) services += (await serve()) ? 1 : 0;
      enqueuing.on = false;
      await Promise.all(running);
      expect(services).toBe(200);
    });
  });
});
