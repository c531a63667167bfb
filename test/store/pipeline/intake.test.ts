import type { Lane } from '../../../src/case-ports';
import { createAccept } from '../../../src/pipeline/intake/accept';
import { gather } from '../../../src/pipeline/crm/gather';
import { mergeDeliveries } from '../../../src/pipeline/intake/merge-deliveries';
import { processResponses } from '../../../src/pipeline/deciding/process';
import type { Loop } from '../../../src/pipeline/loop';
import { startWorker } from '../../../src/pipeline/worker';
import { CrmUnavailable } from '../../../src/ports';
import { defaultRuleSet } from '../../../src/rules/default-rules';
import { policySchema } from '../../../src/sla/policy';
import { ENGINES } from '../../harness/databases';
import { freshTables, HOUR_MS, newTenant, NINE, tenant, type Tables, type Tenancy } from '../tables/given';
import { crm, loopOn } from './given-loop';

/** One event of our own JSON. */
const event = (responseId: string, score: number) => ({
  type: 'response.created',
  data: { response_id: responseId, scale: 'nps', score, respondent: { email: `${responseId}@acme.example` } },
});
const GOOD = Buffer.from(JSON.stringify(event('fine', 9)));
const BAD = Buffer.from(JSON.stringify(event('ann', 2)));

describe.each(ENGINES)('on %s', (engine) => {
  let tables: Tables;
  let own: Tenancy;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    await tables.db.query(`update lanes set not_before = 'infinity'`);
    own = await newTenant(tables);
  });

  const deliver = (loop: Loop, body: Buffer): Promise<void> =>
    createAccept(loop)({
      tenantId: own.tenantId,
      connectionId: own.connectionId,
      deliveryKey: body.toString('base64'),
      contentType: 'application/json',
      headers: {},
      body,
      paused: false,
    });
  const picked = async (dest: 'intake' | 'crm'): Promise<Lane> => {
    const lane = await tables.stores.lanes.pick(tables.db, dest, { owner: 'me', seconds: 3600 });
    if (lane === null) throw new Error('no lane has work');
    return lane;
  };
  /** Somebody else has the lane by the time `work` goes on. */
  const takeOver = (dest: 'intake' | 'crm'): Promise<unknown> =>
    tables.db.query('update lanes set fence = fence + 1 where tenant_id = $1 and dest = $2', [own.tenantId, dest]);
  const holder = async (lane: Lane): Promise<Lane> => Promise.resolve({ ...lane, fence: lane.fence + 1 });
  const responses = () =>
    tables.db.query<{ id: string }>(
      `select response_id as id, stage, bucket, attempts, last_error as error from responses where tenant_id = $1 order by 1`,
      [own.tenantId],
    );
  const report = () => tables.stores.report.ofTenant(tables.db, own.tenantId);
  const later = (): Promise<unknown> =>
    tables.db.query(`update responses set retry_at = '-infinity' where tenant_id = $1`, [own.tenantId]);

  describe('a worker', () => {
    test('moves on what is accepted', async () => {
      const loop = loopOn(tables);
      const worker = startWorker(loop, { crmLanes: 1 });
      await deliver(loop, GOOD);
      while ((await report()).backlog.deliveries > 0) await new Promise((resume) => setTimeout(resume, 5));
      await worker.stop();
      expect((await report()).deliveries).toEqual({ parsed: 1, duplicate: 0 });
      expect(await responses()).toMatchObject([{ stage: 'settled', bucket: 'not_detractor' }]);
      expect(loop.logged).toEqual([]);
    });

    test('whose database fails says so and goes on when it is back', async () => {
      const { lanes } = tables.stores;
      let failures = 0;
      const pick: typeof lanes.pick = (...given) => {
        failures += 1;
        return failures <= 2 ? Promise.reject(new Error('down')) : lanes.pick(...given);
      };
      const loop = loopOn(tables, { stores: { ...tables.stores, lanes: { ...lanes, pick } } });
      await deliver(loop, GOOD);
      const worker = startWorker(loop, { crmLanes: 1 });
      while ((await report()).backlog.deliveries > 0) {
        loop.wake.ring('intake');
        await new Promise((resume) => setTimeout(resume, 5));
      }
      await worker.stop();
      expect(loop.logged.map(({ message }) => message)).toEqual(['a worker loop failed', 'a worker loop failed']);
    });
  });

  describe('merging', () => {
    test('by one who lost the lane stores nothing; the new holder does it all', async () => {
      const loop = loopOn(tables);
      await deliver(loop, GOOD);
      const lane = await picked('intake');
      await takeOver('intake');
      expect(await mergeDeliveries(loop, lane)).toBe(1);
      expect(await responses()).toEqual([]);
      expect((await report()).backlog.deliveries).toBe(1);
      await mergeDeliveries(loop, await holder(lane));
      expect(await responses()).toMatchObject([{ stage: 'settled' }]);
      expect((await report()).backlog.deliveries).toBe(0);
    });

    test.each([
      ['the time of the words, where the source tells it', { updated_at: '2026-09-15T08:30:00Z' }, NINE - HOUR_MS / 2],
      ['the time we heard of it, where the source tells none', {}, NINE],
    ])('a score that turned bad has turned at %s', async (_, stated, turnedAt) => {
      const loop = loopOn(tables);
      const answered = (score: number, more: object): Buffer => {
        const { type, data } = event('ann', score);
        return Buffer.from(JSON.stringify({ type, data: { ...data, ...more, responded_at: '2026-08-01T00:00:00Z' } }));
      };
      await deliver(loop, answered(9, {}));
      const lane = await picked('intake');
      await mergeDeliveries(loop, lane);
      await deliver(loop, answered(2, { seq: 2, ...stated }));
      await mergeDeliveries(loop, lane);
      const rows = await tables.db.query(`select turned_at as "turnedAt" from responses where tenant_id = $1`, [
        own.tenantId,
      ]);
      expect(rows).toEqual([{ turnedAt }]);
    });
  });

  describe('processing', () => {
    const setUp = async (): Promise<void> => {
      const { settings } = tenant();
      const day = [['09:00', '17:00']];
      const calendar = { timeZone: 'Europe/Berlin', week: { mon: day, tue: day, wed: day, thu: day, fri: day } };
      const documents = [
        { kind: 'calendar', id: 'default', body: calendar },
        { kind: 'policy', id: 'default', body: policySchema.parse({}) },
        { kind: 'rule_set', id: 'default', body: defaultRuleSet(settings) },
      ] as const;
      await tables.db.tx(async (sql) => {
        for (const document of documents)
          await tables.stores.setup.publish(sql, own.tenantId, { ...document, publication: null });
      });
    };

    test('by one who lost the lane decides nothing; the new holder opens the one case', async () => {
      await setUp();
      const loop = loopOn(tables);
      await deliver(loop, BAD);
      const intake = await picked('intake');
      await mergeDeliveries(loop, intake);
      expect(await gather(loop, await picked('crm'), crm())).toBe(1);
      await takeOver('intake');
      expect(await processResponses(loop, intake)).toBe(1);
      expect((await report()).cases).toEqual({});
      await later();
      expect(await processResponses(loop, await holder(intake))).toBe(1);
      expect(await responses()).toMatchObject([{ stage: 'settled', bucket: 'case' }]);
      expect((await report()).cases).toEqual({ open: 1 });
      expect(loop.logged).toEqual([]);
    });
  });

  describe('gathering', () => {
    const three = async (loop: Loop): Promise<Lane> => {
      const data = ['ann', 'poison', 'zoe'].map((name) => event(name, 2));
      await deliver(loop, Buffer.from(JSON.stringify(data)));
      await mergeDeliveries(loop, await picked('intake'));
      return picked('crm');
    };

    test('gives back uncounted what could not be asked because the CRM was away', async () => {
      const loop = loopOn(tables);
      const lane = await three(loop);
      const away = crm({ findSubjects: () => Promise.reject(new CrmUnavailable('away', NINE)) });
      await expect(gather(loop, lane, away)).rejects.toThrow('away');
      expect(await responses()).toMatchObject([{ attempts: 0 }, { attempts: 0 }, { attempts: 0 }]);
    });

    test('sets one apart that cannot be stored, and gathers the others', async () => {
      const loop = loopOn(tables);
      const lane = await three(loop);
      for (let n = 0; n < 2; n += 1) {
        await expect(gather(loop, lane, crm())).rejects.toThrow();
        await later();
      }
      for (let n = 0; n < 3; n += 1) expect(await gather(loop, lane, crm())).toBe(1);
      expect(await responses()).toMatchObject([
        { id: 'ann', stage: 'process', error: null },
        { id: 'poison', stage: 'gather', attempts: 3, error: 'could not be gathered; see the log' },
        { id: 'zoe', stage: 'process', error: null },
      ]);
      expect(await gather(loop, lane, crm())).toBe(0);
      expect(loop.logged.map(({ message }) => message)).toEqual(['a response could not be gathered']);
    });
  });
});
