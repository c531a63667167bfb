import net from 'node:net';
import { createAccept, type IncomingDelivery } from '../../../src/pipeline/intake/accept';
import { openDatabase } from '../../../src/store/db';
import { ENGINES, freshPostgresUrl } from '../../harness/databases';
import { delivery, freshTables, newTenant, tablesOf, type Tables, type Tenancy } from '../tables/given';
import { loopOn, watched, type Statement } from './given-loop';

const incoming = (of: Tenancy, changed: Partial<IncomingDelivery> = {}): IncomingDelivery => {
  const { receivedAt: _receivedAt, duplicates: _duplicates, ...rest } = delivery(of);
  return { ...rest, ...changed };
};

/** How many rows each INSERT had. */
const groups = (seen: readonly Statement[]): readonly number[] =>
  seen
    .filter(({ text }) => text.includes('insert into deliveries'))
    .map(({ values }) => (values[0] as number[]).length);

describe.each(ENGINES)('on %s, accepting', (engine) => {
  let tables: Tables;
  let own: Tenancy;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    own = await newTenant(tables);
  });

  const accepting = (changed: Parameters<typeof loopOn>[1] = {}) => {
    const { db, seen } = watched(tables.db);
    const loop = loopOn(tables, { db, ...changed });
    return { accept: createAccept(loop), seen, loop };
  };
  const stored = (): Promise<readonly { key: string; duplicates: number }[]> =>
    tables.db.query(
      'select delivery_key as key, duplicates from deliveries where tenant_id = $1 order by delivery_id',
      [own.tenantId],
    );
  const keys = async (): Promise<readonly string[]> => (await stored()).map(({ key }) => key);

  test('one alone is stored at once', async () => {
    const { accept, seen } = accepting();
    await accept(incoming(own, { deliveryKey: 'a' }));
    expect(await keys()).toEqual(['a']);
    expect(groups(seen)).toEqual([1]);
  });

  test('all that wait go in together, at most 256 in one statement, in the order they came', async () => {
    const { accept, seen } = accepting();
    const sent = Array.from({ length: 600 }, (_, n) => `k${n}`);
    await Promise.all(sent.map((deliveryKey) => accept(incoming(own, { deliveryKey }))));
    expect(groups(seen)).toEqual([256, 256, 88]);
    expect(await keys()).toEqual(sent);
  });

  test('at most 4 MB go in together, and what is larger alone goes alone', async () => {
    const { accept, seen } = accepting();
    const MB = 1024 * 1024;
    const sizes = [1.5, 1.5, 1.5, 5, 0.1, 4, 0.1];
    await Promise.all(sizes.map((mb) => accept(incoming(own, { body: Buffer.alloc(mb * MB) }))));
    expect(groups(seen)).toEqual([2, 1, 1, 1, 1, 1]);
    expect(await stored()).toHaveLength(sizes.length);
  });

  test('what comes while a group is being stored waits for the next one', async () => {
    const { accept, seen } = accepting();
    const first = accept(incoming(own));
    await new Promise((resume) => setImmediate(resume));
    const rest = Array.from({ length: 50 }, () => accept(incoming(own)));
    await Promise.all([first, ...rest]);
    expect(groups(seen)).toEqual([1, 50]);
  });

  test('a repeat within a group is counted, and everybody who sent it is answered', async () => {
    const { accept, seen } = accepting();
    const again = (): Promise<void> => accept(incoming(own, { deliveryKey: 'a' }));
    await Promise.all([again(), accept(incoming(own, { deliveryKey: 'b' })), again(), again()]);
    await again();
    expect(groups(seen)).toEqual([2, 1]);
    expect(await stored()).toEqual([
      { key: 'a', duplicates: 3 },
      { key: 'b', duplicates: 0 },
    ]);
  });

  test('one that the database refuses fails alone', async () => {
    const { accept } = accepting();
    const connectionId = 99;
    const sent = ['a', 'b', 'bad', 'c'].map((deliveryKey) =>
      accept(incoming(deliveryKey === 'bad' ? { ...own, connectionId } : own, { deliveryKey })),
    );
    const ends = await Promise.allSettled(sent);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(ends[2]).toMatchObject({ reason: { code: '23503' } });
    expect(await keys()).toEqual(['a', 'b', 'c']);
    await accept(incoming(own, { deliveryKey: 'd' }));
    expect(await keys()).toContain('d');
  });

  test('the probe sees a row that is stored, and the workers are woken after it', async () => {
    const steps: string[] = [];
    const probe = async (point: string): Promise<void> => void steps.push(`${point} ${(await keys()).join()}`);
    const { accept, loop } = accepting({ probe });
    const woken = loop.wake
      .wait('intake', { since: 0, ms: 60_000, signal: new AbortController().signal })
      .then(() => steps.push('woken'));
    await accept(incoming(own, { deliveryKey: 'a' }));
    await woken;
    expect(steps).toEqual(['accepted a', 'woken']);
  });

  test('a clock that fails fails the group, and the next one is accepted', async () => {
    const readings = [() => Promise.reject(new Error('no time')), () => Promise.resolve(1_000)];
    const { accept } = accepting({ clock: { now: () => (readings.shift() ?? (() => Promise.resolve(2_000)))() } });
    await expect(accept(incoming(own))).rejects.toThrow('no time');
    await accept(incoming(own, { deliveryKey: 'next' }));
    expect(await keys()).toEqual(['next']);
  });
});

describe('on postgres, accepting over a network', () => {
  let url = '';
  beforeAll(async () => {
    url = await freshPostgresUrl();
  });

  test('with the database down everybody is told at once, nobody one by one', async () => {
    const gone = tablesOf(await openDatabase(url));
    await gone.db.close();
    const { db, seen } = watched(gone.db);
    const accept = createAccept(loopOn(gone, { db }));
    const one = incoming({ ...gone, tenantId: 1, connectionId: 1, key: '' });
    const ends = await Promise.allSettled(Array.from({ length: 300 }, () => accept(one)));
    expect(ends.filter(({ status }) => status === 'fulfilled')).toEqual([]);
    expect(
      new Set(ends.map((end) => (end.status === 'rejected' ? (end.reason as { code: string }).code : ''))),
    ).toEqual(new Set(['database_unavailable']));
    expect(groups(seen)).toEqual([1, 1]);
  });

  test('whoever is answered has his row committed', async () => {
    const own = await newTenant(tablesOf(await openDatabase(url)));
    const other = await openDatabase(url);
    const accept = createAccept(loopOn(own));
    const sent = Array.from({ length: 300 }, (_, n) => `k${n}`);
    const found = await Promise.all(
      sent.map(async (deliveryKey) => {
        await accept(incoming(own, { deliveryKey }));
        const rows = await other.query('select 1 from deliveries where delivery_key = $1', [deliveryKey]);
        return rows.length;
      }),
    );
    expect(found.filter((rows) => rows !== 1)).toEqual([]);
    await own.db.close();
    await other.close();
  });

  test('an answer that is lost on the way is no acceptance; the retry finds the row and is counted', async () => {
    const own = await newTenant(tablesOf(await openDatabase(url)));
    const proxy = await startLossyProxy(new URL(url));
    const lossy = await openDatabase(proxy.url);
    await expect(createAccept(loopOn(own, { db: lossy }))(incoming(own, { deliveryKey: 'a' }))).rejects.toMatchObject({
      code: 'database_unavailable',
    });
    await createAccept(loopOn(own))(incoming(own, { deliveryKey: 'a' }));
    const rows = await own.db.query('select duplicates from deliveries where tenant_id = $1', [own.tenantId]);
    expect(rows).toEqual([{ duplicates: 1 }]);
    await lossy.close();
    await own.db.close();
    proxy.stop();
  });
});

/** Passes everything on, but the answer to an INSERT reaches nobody: the connection is cut instead. */
async function startLossyProxy(target: URL): Promise<{ readonly url: string; readonly stop: () => void }> {
  const proxy = net.createServer((client) => {
    const upstream = net.connect(Number(target.port), target.hostname);
    client.pipe(upstream);
    upstream.on('data', (chunk) => {
      if (chunk.toString('latin1').includes('INSERT 0 1\0')) client.destroy();
      else client.write(chunk);
    });
    client.on('error', () => undefined).on('close', () => upstream.destroy());
    upstream.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const url = new URL(target);
  url.port = String((proxy.address() as net.AddressInfo).port);
  return { url: url.toString(), stop: () => void proxy.close() };
}
