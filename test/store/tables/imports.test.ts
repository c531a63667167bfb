import type { FileReading } from '../../../src/capture/csv/reading';
import { NPS } from '../../../src/domain/band';
import type { ImportRow, ImportStart, NewImport } from '../../../src/store-ports';
import { ENGINES } from '../../harness/databases';
import { delivery, freshTables, newTenant, NINE, response, type Tables, type Tenancy } from './given';

const DAY_MS = 86_400_000;
const READING: FileReading = {
  names: ['id', 'score'],
  columns: { response_id: 0, score: 1 },
  dateFormat: null,
  timeZone: 'UTC',
  scale: NPS,
};

describe.each(ENGINES)('on %s, imports', (engine) => {
  let tables: Tables;
  let own: Tenancy;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    own = await newTenant(tables);
  });

  const file = (changed: Partial<NewImport> = {}): NewImport => ({
    connectionId: own.connectionId,
    fileName: 'responses.csv',
    sha256: 'a'.repeat(64),
    bytes: 5_000_000_000,
    reading: READING,
    historyDays: 30,
    startedAt: NINE,
    again: false,
    ...changed,
  });
  const start = (changed: Partial<NewImport> = {}, of = own): Promise<ImportStart> =>
    tables.db.tx((sql) => tables.stores.imports.start(sql, of.tenantId, file(changed)));
  const started = async (changed: Partial<NewImport> = {}, of = own): Promise<ImportRow> => {
    const found = await start(changed, of);
    if (found.kind !== 'started' && found.kind !== 'resumed') throw new Error(found.kind);
    return found.row;
  };
  /** A blank key stands for a row that was rejected. */
  const add = (importId: number, from: number, keys: readonly string[]) => {
    const sound = keys.filter((key) => key !== '');
    const batch = { importId, from, rejected: keys.length - sound.length, connectionId: own.connectionId };
    const rows = sound.map((deliveryKey, n) => ({ deliveryKey, body: Buffer.from(`["${deliveryKey}",${n}]`) }));
    return tables.db.tx((sql) =>
      tables.stores.imports.addRows(sql, own.tenantId, { ...batch, rows, receivedAt: NINE }),
    );
  };
  const finish = (importId: number) =>
    tables.stores.imports.finish(tables.db, own.tenantId, { importId, at: NINE + 1 });
  const deliveries = () =>
    tables.db.query(
      `select delivery_key as key, duplicates, state, import_id as "importId" from deliveries where tenant_id = $1 order by delivery_id`,
      [own.tenantId],
    );
  const claimed = async (limit = 100) =>
    (await tables.stores.deliveries.claim(tables.db, own.tenantId, limit)).map(({ importId, body }) => [
      importId,
      body.toString(),
    ]);

  describe('the start', () => {
    test('counts the imports of a tenant from 1 and fixes what is history', async () => {
      expect(await start()).toEqual({
        kind: 'started',
        row: expect.objectContaining({
          ...{ importId: 1, connectionId: own.connectionId, reading: READING, historyBefore: NINE - 30 * DAY_MS },
          ...{ rows: 0, stored: 0, duplicates: 0, rejected: 0 },
        }) as unknown,
      });
      expect(await started({ sha256: 'b', historyDays: null })).toMatchObject({ importId: 2, historyBefore: null });
    });

    test('of a file that was interrupted goes on with it as it began, whatever the time now', async () => {
      const { importId } = await started();
      await add(importId, 0, ['a', 'b']);
      expect(await start({ startedAt: NINE + DAY_MS })).toMatchObject({
        kind: 'resumed',
        row: { importId, rows: 2, historyBefore: NINE - 30 * DAY_MS },
      });
    });

    test('of a file that was interrupted under other options is refused, or begins anew', async () => {
      const { importId } = await started();
      await add(importId, 0, ['a']);
      const other = { reading: { ...READING, timeZone: 'Europe/Berlin' } };
      expect(await start(other)).toEqual({ kind: 'other_options', importId, rows: 1 });
      expect(await start({ historyDays: 60 })).toMatchObject({ kind: 'other_options' });
      expect(await start({ ...other, again: true })).toMatchObject({ kind: 'started', row: { importId: 2, rows: 0 } });
      expect(await add(importId, 1, ['b'])).toBeNull();
    });

    test('of a file that is done is refused, or begins anew; of another connection it is another file', async () => {
      const { importId } = await started();
      await finish(importId);
      expect(await start()).toEqual({ kind: 'done_before', importId, finishedAt: NINE + 1 });
      expect(await start({ again: true })).toMatchObject({ kind: 'started', row: { importId: 2 } });
      expect(await started({}, await newTenant(tables))).toMatchObject({ importId: 1 });
    });

    test('of one file by two at once is one import', async () => {
      const both = await Promise.all([start(), start()]);
      expect(both.map(({ kind }) => kind).sort()).toEqual(['resumed', 'started']);
    });
  });

  describe('rows', () => {
    test('are stored with the cursor, and what repeats is counted on the row it repeats', async () => {
      await tables.stores.deliveries.insert(tables.db, [delivery(own, { deliveryKey: 'here' })]);
      const { importId } = await started();
      expect(await add(importId, 0, ['a', 'here', '', 'b', 'a', '', 'a'])).toEqual({ stored: 2 });
      expect(await started()).toMatchObject({ rows: 7, stored: 2, duplicates: 3, rejected: 2 });
      expect(await deliveries()).toEqual([
        { key: 'here', duplicates: 1, state: 'new', importId: null },
        { key: 'a', duplicates: 2, state: 'import', importId },
        { key: 'b', duplicates: 0, state: 'import', importId },
      ]);
    });

    test('of two files that have the same, in another order, wait their turn and meet no deadlock', async () => {
      const files = [await started(), await started({ sha256: 'b'.repeat(64) })];
      const keys = Array.from({ length: 40 }, (_, n) => `k${n}`);
      let attempts = 0;
      const whole = ({ importId }: ImportRow, order: readonly string[]) =>
        tables.db.tx(async (sql) => {
          attempts += 1;
          for (const [from, deliveryKey] of order.entries()) {
            const batch = { importId, from, connectionId: own.connectionId, receivedAt: NINE, rejected: 0 };
            const rows = [{ deliveryKey, body: Buffer.from('[]') }];
            await tables.stores.imports.addRows(sql, own.tenantId, { ...batch, rows });
          }
        });
      await Promise.all(files.map((row, n) => whole(row, n === 0 ? keys : [...keys].reverse())));
      expect(attempts).toBe(2);
      expect((await deliveries()).map((row) => (row as { duplicates: number }).duplicates)).toEqual(keys.map(() => 1));
    });

    test('that are here already are counted while a worker settles them, without a deadlock', async () => {
      const { importId } = await started();
      const keys = Array.from({ length: 100 }, (_, n) => `k${n}`);
      await add(importId, 0, keys);
      const ids = (await tables.stores.deliveries.claim(tables.db, own.tenantId, 100)).map(
        ({ deliveryId }) => deliveryId,
      );
      await finish(importId);
      const again = await started({ again: true });
      const settled = tables.db.tx(async (sql) => {
        for (const deliveryId of ids)
          await tables.stores.deliveries.settle(sql, own.tenantId, [{ deliveryId, bucket: 'parsed', reason: null }]);
      });
      await Promise.all([settled, add(again.importId, 0, [...keys].reverse())]);
      expect(await started({ again: true })).toMatchObject({ stored: 0, duplicates: 100 });
      expect(new Set(await deliveries())).toEqual(
        new Set(keys.map((key) => ({ key, duplicates: 1, state: 'done', importId }))),
      );
    });

    test('of a batch of rejects move the cursor too', async () => {
      const { importId } = await started();
      expect(await add(importId, 0, ['', '', ''])).toEqual({ stored: 0 });
      expect(await started()).toMatchObject({ rows: 3, rejected: 3 });
    });

    test('are not stored twice: whoever comes with an old cursor, or after the end, stores nothing', async () => {
      const { importId } = await started();
      await add(importId, 0, ['a']);
      expect(await add(importId, 0, ['a', 'b'])).toBeNull();
      await finish(importId);
      expect(await add(importId, 1, ['b'])).toBeNull();
      expect(await deliveries()).toMatchObject([{ key: 'a', duplicates: 0 }]);
    });

    test('wait until nothing else waits; then the oldest, and a worn one alone', async () => {
      const { importId } = await started();
      await add(importId, 0, ['a', 'b', 'c']);
      await tables.stores.deliveries.insert(tables.db, [delivery(own, { body: Buffer.from('live') })]);
      expect(await claimed()).toEqual([[null, 'live']]);
      await tables.db.query(`update deliveries set attempts = 2 where tenant_id = $1 and delivery_key = 'b'`, [
        own.tenantId,
      ]);
      await tables.db.query(`update deliveries set retry_at = 'infinity' where tenant_id = $1 and state = 'new'`, [
        own.tenantId,
      ]);
      await tables.db.tx(async (sql) => {
        const claim = (): Promise<readonly { importId: number | null; body: Buffer }[]> =>
          tables.stores.deliveries.claim(sql, own.tenantId, 1);
        expect((await claim()).map(({ body }) => body.toString())).toEqual(['["b",1]']);
        expect((await claim()).map(({ body }) => body.toString())).toEqual(['["a",0]']);
      });
    });

    test('settle like any delivery', async () => {
      const { importId } = await started();
      await add(importId, 0, ['a']);
      const [row] = await tables.stores.deliveries.claim(tables.db, own.tenantId, 9);
      await tables.stores.deliveries.settle(tables.db, own.tenantId, [
        { deliveryId: row?.deliveryId ?? 0, bucket: 'parsed', reason: null },
      ]);
      expect(await deliveries()).toMatchObject([{ state: 'done' }]);
    });
  });

  test('what is here already is known, of this connection alone', async () => {
    const other = await newTenant(tables);
    await tables.stores.deliveries.insert(tables.db, [
      delivery(own, { deliveryKey: 'd1' }),
      delivery(other, { deliveryKey: 'd2' }),
    ]);
    await tables.stores.responses.save(tables.db, own.tenantId, [response(own, { responseId: 'r1' })]);
    await tables.stores.responses.save(tables.db, other.tenantId, [response(other, { responseId: 'r2' })]);
    const asked = { connectionId: own.connectionId, deliveryKeys: ['d1', 'd2'], responseIds: ['r1', 'r2'] };
    expect(await tables.stores.imports.known(tables.db, own.tenantId, asked)).toEqual({
      deliveryKeys: new Set(['d1']),
      responseIds: new Set(['r1']),
    });
  });

  test('are loaded by their number, within the tenant', async () => {
    await started();
    const other = await newTenant(tables);
    expect(await tables.stores.imports.load(tables.db, own.tenantId, [1, 2])).toMatchObject([{ reading: READING }]);
    expect(await tables.stores.imports.load(tables.db, other.tenantId, [1])).toEqual([]);
  });

  test('the report lists them, the newest first, and counts their rows among what waits', async () => {
    const { importId } = await started();
    await add(importId, 0, ['a', 'b', '']);
    await finish(importId);
    await started({ sha256: 'b', fileName: 'more.csv' });
    const { imports, deliveries: counts, backlog } = await tables.stores.report.ofTenant(tables.db, own.tenantId);
    expect(imports).toEqual([
      { importId: 2, fileName: 'more.csv', state: 'running', rows: 0, stored: 0, duplicates: 0, rejected: 0 },
      { importId: 1, fileName: 'responses.csv', state: 'done', rows: 3, stored: 2, duplicates: 0, rejected: 1 },
    ]);
    expect([counts['waiting'], backlog.deliveries]).toEqual([2, 2]);
  });
});
