import type { Lane } from '../../../src/case-ports';
import { gather } from '../../../src/pipeline/crm/gather';
import type { LeaseTerms } from '../../../src/pipeline/loop';
import { serveLane } from '../../../src/pipeline/serve-lane';
import { ENGINES } from '../../harness/databases';
import { delivery, freshTables, newTenant, openCase, response, type Tables, type Tenancy } from '../tables/given';
import { crm, loopOn } from './given-loop';

const RESTED = { sleepMs: 0, budget: null, trouble: null };

describe.each(ENGINES)('on %s, serving a lane', (engine) => {
  let tables: Tables;
  let own: Tenancy;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    await tables.db.query(`update lanes set not_before = 'infinity'`);
    own = await newTenant(tables);
    await tables.stores.deliveries.insert(tables.db, [delivery(own)]);
  });

  const row = async (dest = 'intake') => {
    const [found] = await tables.db.query<{ until: number; fence: number }>(
      `select lease_owner as owner, lease_until as until, not_before > now() as sleeping, fence, budget, trouble from lanes
       where tenant_id = $1 and dest = $2`,
      [own.tenantId, dest],
    );
    if (found === undefined) throw new Error('no lane');
    return found;
  };
  /** Real machine time: a heartbeat is about it. */
  const ticking = (lease: LeaseTerms) => loopOn(tables, { now: Date.now, lease });
  const until = async (met: () => boolean | Promise<boolean>): Promise<void> => {
    while (!(await met())) await new Promise((resume) => setTimeout(resume, 5));
  };
  /** Somebody else takes the lane, as he may once its lease is over. */
  const takeOver = (dest = 'intake'): Promise<unknown> =>
    tables.db.query('update lanes set fence = fence + 1 where tenant_id = $1 and dest = $2', [own.tenantId, dest]);

  test('works under a lease that outlives its requests, and gives the lane back with the result', async () => {
    const loop = loopOn(tables, { lease: { seconds: 60, requestMs: 1000 } });
    const seen: { lane?: Lane; may?: boolean; leased?: number } = {};
    const budget = { burst: { tokens: 1, at: 2 } };
    const served = await serveLane(loop, 'intake', async (lane, permit) => {
      Object.assign(seen, { lane, may: permit.mayStillSend() });
      return Promise.resolve({ sleepMs: 3_600_000, budget, trouble: 'busy' });
    });
    expect(served).toBe(true);
    expect(seen).toEqual({ lane: { tenantId: own.tenantId, dest: 'intake', fence: 1, budget: {} }, may: true });
    expect(await row()).toMatchObject({ owner: null, until: -Infinity, sleeping: true, budget, trouble: 'busy' });
    expect(loop.logged).toEqual([]);
  });

  test('without work does nothing and says so', async () => {
    await tables.db.query('delete from deliveries where tenant_id = $1', [own.tenantId]);
    const work = jest.fn();
    expect(await serveLane(loopOn(tables), 'intake', work)).toBe(false);
    expect(work).not.toHaveBeenCalled();
  });

  test('begins no request that the lease might not outlive', async () => {
    const loop = loopOn(tables, { lease: { seconds: 60, requestMs: 20_000 } });
    const may: boolean[] = [];
    await serveLane(loop, 'intake', async (_lane, permit) => {
      for (const ms of [0, 39_999, 1]) {
        loop.machine.at += ms;
        may.push(permit.mayStillSend());
      }
      return Promise.resolve(RESTED);
    });
    expect(may).toEqual([true, true, false]);
  });

  test('a heartbeat keeps the lease alive, and with it the permit', async () => {
    const loop = ticking({ seconds: 2, requestMs: 100 });
    const ends: number[] = [];
    await serveLane(loop, 'intake', async (_lane, permit) => {
      const first = (await row()).until;
      await until(async () => (await row()).until > first + 900);
      ends.push(first, (await row()).until);
      expect(permit.mayStillSend()).toBe(true);
      return RESTED;
    });
    expect(ends[1]).toBeGreaterThan(ends[0] ?? Infinity);
    expect(await row()).toMatchObject({ owner: null, until: -Infinity });
  });

  test('who lost the lane is told by the next heartbeat, and his result is not stored', async () => {
    const loop = ticking({ seconds: 2, requestMs: 1 });
    await serveLane(loop, 'intake', async (_lane, permit) => {
      expect(permit.mayStillSend()).toBe(true);
      await takeOver();
      await until(() => !permit.mayStillSend());
      return { sleepMs: 3_600_000, budget: { burst: { tokens: 0, at: 0 } }, trouble: 'mine' };
    });
    expect(await row()).toMatchObject({ fence: 2, sleeping: false, trouble: null, budget: {} });
  });

  test('a database that misses the heartbeats ends the permit with the lease, and work goes on to its end', async () => {
    const failing = {
      ...tables.stores,
      lanes: { ...tables.stores.lanes, extend: () => Promise.reject(new Error('no answer')) },
    };
    const loop = { ...ticking({ seconds: 0.2, requestMs: 1 }), stores: failing };
    await serveLane(loop, 'intake', async (_lane, permit) => {
      await until(() => !permit.mayStillSend());
      return RESTED;
    });
    expect(loop.logged).toContainEqual(
      expect.objectContaining({ level: 'warn', message: 'the heartbeat of a lane failed' }),
    );
    expect(await row()).toMatchObject({ owner: null });
  });

  test('a fault rests the lane a little and is logged; the next lane is served', async () => {
    const loop = loopOn(tables);
    const fault = new Error('unforeseen');
    expect(await serveLane(loop, 'intake', () => Promise.reject(fault))).toBe(true);
    expect(await row()).toMatchObject({ owner: null, sleeping: true, trouble: 'internal fault, see the log' });
    expect(loop.logged).toEqual([
      { level: 'error', fields: { err: fault, tenantId: own.tenantId, dest: 'intake' }, message: 'a lane failed' },
    ]);
    const other = await newTenant(tables);
    await tables.stores.deliveries.insert(tables.db, [delivery(other)]);
    const next: number[] = [];
    await serveLane(loop, 'intake', ({ tenantId }) => Promise.resolve(RESTED).finally(() => next.push(tenantId)));
    expect(next).toEqual([other.tenantId]);
  });

  describe('whoever lost the lane to its CRM', () => {
    /** A CRM during whose answer somebody else takes the lane. */
    const slow = crm({
      findSubjects: async (queries) => {
        await takeOver('crm');
        return queries.map(({ key }) => ({ key, candidates: [] }));
      },
    });

    test('stores no facts: the response waits for the new holder', async () => {
      await tables.stores.responses.save(tables.db, own.tenantId, [response(own, { responseId: 'a' })]);
      const loop = loopOn(tables);
      let taken = -1;
      await serveLane(loop, 'crm', async (lane) => {
        taken = await gather(loop, lane, slow);
        return RESTED;
      });
      expect(taken).toBe(0);
      const [waiting] = await tables.stores.responses.load(tables.db, own.tenantId, [
        { connectionId: own.connectionId, responseId: 'a' },
      ]);
      expect(waiting).toMatchObject({ stage: 'gather', factsId: null });
    });

    test('finishes no write: it stays due, its outcome in doubt', async () => {
      const { caseKey } = (await openCase(own)).state;
      await tables.stores.outbox.mark(tables.db, own.tenantId, [{ caseKey, version: 1, urgent: true, holdS: 0 }]);
      const loop = loopOn(tables);
      await serveLane(loop, 'crm', async (lane) => {
        await tables.stores.outbox.claim(tables.db, lane, { rows: 9, urgentOnly: false });
        await takeOver('crm');
        await tables.stores.outbox.finish(tables.db, lane, [{ caseKey, version: 1, outcome: { kind: 'sent' } }]);
        return RESTED;
      });
      const marks = await tables.db.query('select sent, uncertain from outbox where tenant_id = $1', [own.tenantId]);
      expect(marks).toEqual([{ sent: 0, uncertain: true }]);
    });
  });
});
