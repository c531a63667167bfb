import { createAccept } from '../../../src/pipeline/intake/accept';
import { startWorker } from '../../../src/pipeline/worker';
import { ENGINES } from '../../harness/databases';
import { delivery, freshTables, newTenant, type Tables, type Tenancy } from '../tables/given';
import { loopOn } from './given-loop';

/** Far more than a worker merges before somebody looks. */
const WAITING = 3_000;

describe.each(ENGINES)('on %s, a worker', (engine) => {
  let tables: Tables;
  let own: Tenancy;
  beforeAll(async () => {
    tables = await freshTables(engine);
    own = await newTenant(tables);
  });

  const undone = async (): Promise<number> => {
    const rows = await tables.db.query(`select 1 from deliveries where state = 'new'`);
    return rows.length;
  };
  const deliveries = (count: number) =>
    Array.from({ length: count }, (_, n) => delivery(own, { deliveryKey: `waiting ${n}`, body: Buffer.from('{}') }));

  test('does not keep a sender waiting until all is done, and does it all', async () => {
    for (let n = 0; n < WAITING; n += 1000) {
      await tables.stores.deliveries.insert(tables.db, deliveries(WAITING).slice(n, n + 1000));
    }
    const loop = loopOn(tables, { now: Date.now });
    const accept = createAccept(loop);
    const worker = startWorker(loop, { crmLanes: 2 });
    while ((await undone()) === WAITING) await new Promise((resume) => setTimeout(resume, 1));
    const { receivedAt: _receivedAt, duplicates: _duplicates, ...sent } = delivery(own, { deliveryKey: 'sent' });
    await accept(sent);
    const left = await undone();
    while ((await undone()) > 0) await new Promise((resume) => setTimeout(resume, 20));
    await worker.stop();
    expect(left).toBeGreaterThan(WAITING / 2);
    expect(loop.logged).toEqual([]);
  });
});
