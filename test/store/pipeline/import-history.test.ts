import { mergeDeliveries } from '../../../src/pipeline/intake/merge-deliveries';
import { ENGINES } from '../../harness/databases';
import { freshTables, HOUR_MS, NINE, response, type Tables } from '../tables/given';
import { importWorld, LAST_YEAR, YESTERDAY, type ImportWorld } from './given-import';

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0);

describe.each(ENGINES)('on %s, the import of a file', (engine) => {
  let tables: Tables;
  let world: ImportWorld;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    world = await importWorld(tables);
  });

  test('opens nothing for what was answered long ago or at no time, and something for what was answered lately', async () => {
    world.write(
      `old,a@acme.example,2,Bad,${LAST_YEAR}`,
      `never,b@acme.example,2,Bad,`,
      `new,c@acme.example,2,Bad,${YESTERDAY}`,
    );
    await world.commit();
    await world.merge();
    expect(await world.responses()).toMatchObject([
      { id: 'never', band: 'detractor', stage: 'settled', bucket: 'history' },
      { id: 'new', band: 'detractor', stage: 'gather', bucket: 'pending', imported: true },
      { id: 'old', band: 'detractor', stage: 'settled', bucket: 'history' },
    ]);
  });

  test('opens what is old only where the admin says so, also for rows that were history before', async () => {
    world.write(`old,a@acme.example,2,Bad,${LAST_YEAR}`, `fine,b@acme.example,9,,${LAST_YEAR}`);
    await world.commit();
    await world.merge();
    expect(await world.commit({ again: true, historyDays: null })).toMatchObject({ new: 2, history: 0, followUps: 1 });
    await world.merge();
    expect(await world.responses()).toMatchObject([
      { id: 'fine', stage: 'settled', bucket: 'not_detractor' },
      { id: 'old', stage: 'gather', bucket: 'pending', turnedAt: NINE },
    ]);
  });

  test('is judged by the day it began, also where it is merged later', async () => {
    let now = NINE;
    world = await importWorld(tables, { clock: { now: () => Promise.resolve(now) } });
    world.write(`edge,a@acme.example,2,Bad,2026-08-16T09:00:00Z`, `past,b@acme.example,2,Bad,2026-08-16T08:59:59Z`);
    await world.commit();
    now += 90 * 24 * HOUR_MS;
    await world.merge();
    expect(await world.responses()).toMatchObject([
      { id: 'edge', bucket: 'pending' },
      { id: 'past', bucket: 'history' },
    ]);
  });

  describe('beside webhooks', () => {
    const old = `r1,ann@acme.example,2,Bad,${LAST_YEAR}`;

    test('history that is told anew is worked on, from then on', async () => {
      world.write(old);
      await world.commit();
      await world.merge();
      await world.tell({ response_id: 'r1', score: 2, updated_at: LAST_YEAR });
      await world.merge();
      expect(await world.responses()).toEqual([
        { id: 'r1', band: 'detractor', stage: 'gather', bucket: 'pending', imported: false, turnedAt: NINE },
      ]);
    });

    test('what a webhook has told stays as it is when a file repeats it', async () => {
      await world.tell({ response_id: 'r1', score: 2, comment: 'Bad', responded_at: LAST_YEAR, updated_at: LAST_YEAR });
      await world.merge();
      const [before] = await world.responses();
      world.write(old);
      expect(await world.reported()).toMatchObject({ new: 1, known: 1, history: 1 });
      await world.commit();
      await world.merge();
      expect(await world.responses()).toEqual([before]);
      expect(before).toMatchObject({ stage: 'gather', bucket: 'pending', imported: false });
    });

    test('a correction of what a webhook has told counts, and starts no clock in the past', async () => {
      await world.tell({ response_id: 'r1', score: 8, updated_at: '2025-09-01T09:00:00Z' });
      await world.merge();
      expect(await world.responses()).toMatchObject([{ bucket: 'not_detractor' }]);
      world.write(old);
      await world.commit();
      await world.merge();
      expect(await world.responses()).toMatchObject([{ band: 'detractor', bucket: 'pending', turnedAt: NINE }]);
    });

    test('a response that has a case stays one', async () => {
      await tables.stores.responses.save(tables.db, world.own.tenantId, [
        response(world.own, { responseId: 'r1', stage: 'settled', bucket: 'case', band: 'detractor' }),
      ]);
      world.write(old);
      await world.commit();
      await world.merge();
      expect(await world.responses()).toMatchObject([{ bucket: 'case', stage: 'gather' }]);
    });

    test('what came by webhook is merged first', async () => {
      world.write(...Array.from({ length: 150 }, (_, n) => `f${n},f${n}@acme.example,9,,${YESTERDAY}`));
      await world.commit();
      await world.tell({ response_id: 'live', score: 9 });
      expect(await mergeDeliveries(world.loop, await world.lane())).toBe(1);
      expect(await world.responses()).toMatchObject([{ id: 'live' }]);
    });

    test('and gathered first', async () => {
      world.write(`file,f@acme.example,1,Bad,${YESTERDAY}`);
      await world.commit();
      await world.merge();
      await world.tell({ response_id: 'live', score: 1, responded_at: YESTERDAY });
      await world.merge();
      const next = async (): Promise<readonly (string | undefined)[]> => {
        const { own } = world;
        const rows = await tables.stores.responses.claim(tables.db, own.tenantId, { stage: 'gather', limit: 1 });
        await tables.db.query(`update responses set stage = 'settled' where tenant_id = $1 and attempts > 0`, [
          own.tenantId,
        ]);
        return rows.map(({ responseId }) => responseId);
      };
      expect([await next(), await next()]).toEqual([['live'], ['file']]);
    });

    test('every request and every row that was stored is in one bucket, every response in one', async () => {
      await world.tell({ response_id: 'r1', score: 3 });
      await world.tell({ response_id: 'r1', score: 3 });
      world.write(
        old,
        old,
        `r2,b@acme.example,9,,${YESTERDAY}`,
        `r3,c@acme.example,12,,${YESTERDAY}`,
        `r4,d@acme.example,1,,`,
      );
      const { new: stored, duplicate, rejected, rows } = await world.commit();
      expect(stored + duplicate + rejected).toBe(rows);
      await world.merge();
      const { deliveries, responses: buckets, imports } = await world.report();
      expect(deliveries).toEqual({ parsed: 1 + stored, duplicate: 1 + duplicate });
      expect(sum(deliveries)).toBe(2 + rows - rejected);
      expect(buckets).toEqual({ pending: 1, not_detractor: 1, history: 1 });
      expect(imports).toMatchObject([{ rows, stored, duplicates: duplicate, rejected, state: 'done' }]);
    });
  });
});
