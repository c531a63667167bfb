import type { Sql } from '../../../src/sql-port';
import type { ClaimedDelivery } from '../../../src/store-ports';
import { ENGINES } from '../../harness/databases';
import { delivery, freshTables, newTenant, NINE, type Tables, type Tenancy } from './given';

interface Stored {
  readonly deliveryKey: string;
  readonly duplicates: number;
  readonly state: string;
  readonly bucket: string | null;
  readonly reason: string | null;
}

describe.each(ENGINES)('on %s, deliveries', (engine) => {
  let tables: Tables;
  let own: Tenancy;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    own = await newTenant(tables);
  });

  const store = () => tables.stores.deliveries;
  const insert = (keys: readonly string[], changed = {}): Promise<void> =>
    store().insert(
      tables.db,
      keys.map((deliveryKey) => delivery(own, { deliveryKey, ...changed })),
    );
  const claim = (limit = 100, sql: Sql = tables.db): Promise<readonly ClaimedDelivery[]> =>
    store().claim(sql, own.tenantId, limit);
  const rows = (): Promise<readonly Stored[]> =>
    tables.db.query<Stored>(
      `select delivery_key as "deliveryKey", duplicates, state, bucket, reason from deliveries
       where tenant_id = $1 order by delivery_id`,
      [own.tenantId],
    );
  /** Time goes by: whatever waits for a moment is due. */
  const later = (): Promise<unknown> =>
    tables.db.query(`update deliveries set retry_at = '-infinity' where tenant_id = $1`, [own.tenantId]);

  test('a group goes in with one statement and comes out as it arrived, in order', async () => {
    const bytes = Buffer.from([0, 255, 10]);
    const empty = Buffer.alloc(0);
    await store().insert(tables.db, [
      delivery(own, { deliveryKey: 'b', body: bytes, headers: { 'webhook-id': 'ü"{}' } }),
      delivery(own, { deliveryKey: 'a', body: empty, contentType: null, headers: {}, receivedAt: NINE + 1 }),
    ]);
    const claimed = await claim();
    expect(claimed).toEqual([
      {
        deliveryId: expect.any(Number) as number,
        connectionId: own.connectionId,
        receivedAt: NINE,
        contentType: 'application/json',
        headers: { 'webhook-id': 'ü"{}' },
        body: bytes,
        importId: null,
        attempts: 1,
      },
      expect.objectContaining({ receivedAt: NINE + 1, contentType: null, headers: {}, body: empty }),
    ]);
  });

  test('tenants in one group stay apart, even with the same key', async () => {
    const other = await newTenant(tables);
    await store().insert(tables.db, [delivery(own, { deliveryKey: 'k' }), delivery(other, { deliveryKey: 'k' })]);
    expect(await claim()).toHaveLength(1);
    expect(await store().claim(tables.db, other.tenantId, 100)).toHaveLength(1);
  });

  test('a repeat is counted on the row it repeats, within a group and over groups, whatever became of the row', async () => {
    await insert(['a', 'b']);
    await insert(['a'], { duplicates: 2 });
    await store().settle(tables.db, own.tenantId, [
      { deliveryId: (await claim())[0]?.deliveryId ?? 0, bucket: 'parsed', reason: null },
    ]);
    await insert(['a', 'c']);
    expect(await rows()).toEqual([
      { deliveryKey: 'a', duplicates: 4, state: 'done', bucket: 'parsed', reason: null },
      { deliveryKey: 'b', duplicates: 0, state: 'new', bucket: null, reason: null },
      { deliveryKey: 'c', duplicates: 0, state: 'new', bucket: null, reason: null },
    ]);
  });

  test('what a paused connection receives is kept, counted, and not worked on', async () => {
    await insert(['a'], { paused: true });
    expect(await rows()).toEqual([{ deliveryKey: 'a', duplicates: 0, state: 'done', bucket: 'paused', reason: null }]);
    expect(await claim()).toEqual([]);
  });

  test('a row that points nowhere is refused by the database', async () => {
    await expect(store().insert(tables.db, [delivery({ ...own, connectionId: 99 })])).rejects.toMatchObject({
      code: '23503',
    });
  });

  test('a claim takes the oldest, counts, and rests a row that comes back', async () => {
    await insert(['a', 'b', 'c']);
    // Within a transaction the database's time stands still.
    await tables.db.tx(async (sql) => {
      expect((await claim(2, sql)).map(({ attempts }) => attempts)).toEqual([1, 1]);
      expect((await claim(9, sql)).map(({ attempts }) => attempts)).toEqual([2, 2, 1]);
      expect((await claim(9, sql)).map(({ attempts }) => attempts)).toEqual([2]);
      expect(await claim(9, sql)).toEqual([]);
    });
  });

  test('one that was claimed twice without an end runs alone, before the others', async () => {
    await insert(['a', 'b', 'c']);
    await claim(2);
    await claim(2);
    await later();
    await tables.db.tx(async (sql) => {
      const batches = [await claim(9, sql), await claim(9, sql), await claim(9, sql)];
      expect(batches.map((batch) => batch.map(({ attempts }) => attempts))).toEqual([[3], [3], [1]]);
    });
  });

  test('the rest after a claim is bounded, however often it was claimed', async () => {
    await insert(['a']);
    await tables.db.query('update deliveries set attempts = 5000 where tenant_id = $1', [own.tenantId]);
    expect(await claim()).toMatchObject([{ attempts: 5001 }]);
    const [row] = await tables.db.query<{ soon: boolean }>(
      `select retry_at between now() and now() + interval '60 seconds' as soon from deliveries where tenant_id = $1`,
      [own.tenantId],
    );
    expect(row).toEqual({ soon: true });
  });

  test('a postponed one comes back after its delay, not before', async () => {
    await insert(['a', 'b']);
    const [first] = await claim(1);
    await store().postpone(tables.db, { tenantId: own.tenantId, deliveryId: first?.deliveryId ?? 0 }, 60_000);
    expect((await claim()).map(({ deliveryId }) => deliveryId)).not.toContain(first?.deliveryId);
    await later();
    expect((await claim()).map(({ deliveryId }) => deliveryId)).toContain(first?.deliveryId);
  });

  test('settling ends a row once: a late second verdict changes nothing', async () => {
    await insert(['a', 'b']);
    const [a, b] = (await claim()).map(({ deliveryId }) => deliveryId);
    await store().settle(tables.db, own.tenantId, [
      { deliveryId: a ?? 0, bucket: 'parsed', reason: null },
      { deliveryId: b ?? 0, bucket: 'quarantined', reason: 'no response id' },
    ]);
    await store().settle(tables.db, own.tenantId, [{ deliveryId: a ?? 0, bucket: 'test', reason: 'late' }]);
    expect(await rows()).toMatchObject([
      { state: 'done', bucket: 'parsed', reason: null },
      { state: 'done', bucket: 'quarantined', reason: 'no response id' },
    ]);
    await later();
    expect(await claim()).toEqual([]);
  });

  test('another tenant can neither settle nor postpone it', async () => {
    const other = await newTenant(tables);
    await insert(['a']);
    const [row] = await claim();
    const deliveryId = row?.deliveryId ?? 0;
    await store().settle(tables.db, other.tenantId, [{ deliveryId, bucket: 'test', reason: null }]);
    await store().postpone(tables.db, { tenantId: other.tenantId, deliveryId }, 60_000);
    expect(await claim()).toMatchObject([{ deliveryId }]);
  });
});
