import { provisionTenant } from '../../src/pipeline/crm/provision-tenant';
import type { Tenant } from '../../src/store-ports';
import { startLoopWorld, TUESDAY_10, type LoopWorld } from './loop-world';

const ANN = { email: 'ann@acme.example', name: 'Ann Lee' };
const BOB = { email: 'bob@small.example', name: 'Bob Ray' };
const DAY_MS = 86_400_000;

/** Questions that are put by POST: everything else that is no GET would change something. */
const READS = /^GET |\/batch\/read$|\/search$|\/oauth2?\/|\/token$|^POST \/composite$/;

const NOTHING_LOST = { rejected: [], waiting: 2, sent: [] };

describe.each(['hubspot', 'salesforce'] as const)('observe mode at %s', (crm) => {
  let world: LoopWorld;

  beforeAll(async () => {
    world = await startLoopWorld({ crm, settings: { mode: 'observe' } });
  });

  afterAll(() => world.stop());

  const writes = (): readonly string[] => Object.keys(world.crm.requests()).filter((route) => !READS.test(route));
  const tenant = async (): Promise<Tenant> => {
    const { db, stores } = world.service.app.loop;
    const found = await stores.tenants.tenant(db, world.tenantId);
    if (found === null) throw new Error('no tenant');
    return found;
  };

  /** What stands and waits, once the lane has found that the portal is not set up. */
  const unprovisioned = async (): Promise<object> => {
    for (;;) {
      const { lanes, rejected, backlog } = await world.report();
      if (lanes.some(({ trouble }) => trouble?.startsWith('not set up yet') === true))
        return { rejected, waiting: backlog.writes, sent: writes() };
      await new Promise((resume) => setTimeout(resume, 20));
    }
  };

  test('decides everything and writes nothing', async () => {
    await world.send({ response_id: 'kept', score: 2, comment: 'Our invoices have been wrong.', respondent: ANN });
    await world.send({ response_id: 'small', score: 6, comment: 'The dashboard is confusing.', respondent: BOB });
    await world.send({ response_id: 'moody', score: 3, mode: 'delta', respondent: BOB, updated_at: at(0) });
    await world.settle();
    await world.send({ response_id: 'moody', score: 9, mode: 'delta', updated_at: at(60_000) });
    await world.settle();
    world.clock.set(TUESDAY_10 + 14 * DAY_MS);
    await world.tick();

    const { mode, observed, cases, clocks, backlog } = await world.report();
    expect({ mode, cases, backlog }).toEqual({
      mode: 'observe',
      cases: { open: 2, withdrawn: 1 },
      backlog: { deliveries: 0, responses: 0, writes: 0 },
    });
    expect(clocks['first_touch breached']).toBe(2);
    const { csm, manager } = world.crm.people;
    expect(observed).toEqual({ cases: 2, tasksByOwner: { [csm]: 2, [manager]: 2 } });
    expect(writes()).toEqual([]);
  });

  test('to provision only checks, and says what would be created', async () => {
    const { loop } = world.service.app;
    const { created, missing, ready } = await provisionTenant(loop, await tenant(), 'apply');
    expect({ created, ready }).toEqual({ created: [], ready: crm === 'salesforce' });
    expect(missing.length > 0).toBe(crm === 'hubspot');
    expect(writes()).toEqual([]);
  });

  test('going live, every open case waits for the set-up and is written once, and none that ended before', async () => {
    const { loop } = world.service.app;
    const { settings } = await tenant();
    await loop.stores.setup.saveSettings(loop.db, world.tenantId, { ...settings, mode: 'live' });
    loop.wake.ring('crm');
    // An org is set up by its package; a portal waits for us.
    const waiting = crm === 'hubspot' ? await unprovisioned() : NOTHING_LOST;
    expect(waiting).toEqual(NOTHING_LOST);
    await provisionTenant(loop, await tenant(), 'apply');
    await world.settle();
    expect((await world.crm.cases()).map(({ score }) => score).sort()).toEqual([2, 6]);
    const tasks = await world.crm.tasks();
    expect(new Set(tasks.map(({ key }) => key)).size).toBe(tasks.length);
    expect(tasks.filter(({ open }) => open)).toHaveLength(4);
    expect(await world.report()).toMatchObject({ mode: 'live', observed: null });
    expect(writes()).not.toEqual([]);
  });
});

function at(afterMs: number): string {
  return new Date(TUESDAY_10 + afterMs).toISOString();
}
