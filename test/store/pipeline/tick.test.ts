import type { ClockStore } from '../../../src/case-ports';
import { tick } from '../../../src/pipeline/clocks/tick';
import type { Loop } from '../../../src/pipeline/loop';
import { ENGINES } from '../../harness/databases';
import { emptied, freshTables, NINE, type Tables } from '../tables/given';
import { caseOf, eventsSince, hear, newOffice, STAFF, user, type Arrangement, type Office } from './given-cases';
import { copies } from './given-copies';

const DAY_MS = 86_400_000;

describe.each(ENGINES)('on %s, a tick', (engine) => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    tables = await emptied(tables);
  });

  /** An office whose business time a test moves. */
  const office = async (arrangement: Arrangement = {}): Promise<Office & { readonly time: { now: number } }> => {
    const time = { now: NINE };
    const clock = { now: () => Promise.resolve(time.now) };
    const made = await newOffice(tables, { ...arrangement, loop: { clock, ...arrangement.loop } });
    return { ...made, time };
  };
  const timers = (of: Office) =>
    tables.db.query<{ id: string; state: string; n: number }>(
      `select c.response_id as id, t.state, count(*)::int as n from timers t join cases c using (tenant_id, case_key)
       where t.tenant_id = $1 and t.clock = 'first_touch' and t.threshold < 1000 group by 1, 2 order by 1, 2`,
      [of.tenantId],
    );

  test('fires what is due, for every tenant, once', async () => {
    const offices = [await office(), await office()];
    for (const one of offices) await hear(one, { id: 'ann', score: 3 });
    const before = await Promise.all(offices.map((one) => caseOf(one, 'ann')));
    const { loop, time } = offices[0]!;
    time.now = before[0]!.clocks.first_touch!.dueAt! - 60_000;
    expect(await tick(loop)).toBe(2);
    expect(await tick(loop)).toBe(0);
    for (const [n, one] of offices.entries()) expect(await eventsSince(one, before[n]!)).toEqual(['warned']);
    expect(loop.logged).toEqual([]);
  });

  test('fires only the highest threshold that has passed while nobody looked', async () => {
    const one = await office({ policy: { thresholds: [50, 75, 100] } });
    await hear(one, { id: 'ann', score: 3 });
    const before = await caseOf(one, 'ann');
    one.time.now += 3 * DAY_MS;
    expect(await tick(one.loop)).toBe(1);
    expect((await eventsSince(one, before)).filter((type) => type === 'warned' || type === 'breached')).toEqual([
      'breached',
    ]);
    expect(await tick(one.loop)).toBe(0);
  });

  test('one case that cannot be decided keeps no other deadline from firing, and fires when it is mended', async () => {
    const one = await office();
    await hear(one, ...['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, score: 3 })));
    const { caseKey } = await caseOf(one, 'b');
    const [kept] = await tables.db.query<{ state: object }>('select state from cases where case_key = $1', [caseKey]);
    await tables.db.query(`update cases set state = state - 'clocks' where case_key = $1`, [caseKey]);
    one.time.now += 3 * DAY_MS;
    expect(await tick(one.loop)).toBe(4);
    const fired = (await timers(one)).filter(({ state }) => state === 'fired').map(({ id }) => id);
    expect(fired).toEqual(['a', 'c', 'd', 'e']);
    const errors = one.loop.logged.filter(({ level }) => level === 'error');
    expect(errors).toMatchObject([{ message: 'a timer could not be fired', fields: { caseKey } }]);
    await tables.db.query('update cases set state = $2 where case_key = $1', [caseKey, JSON.stringify(kept?.state)]);
    expect(await tick(one.loop)).toBe(1);
    expect(await caseOf(one, 'b')).toMatchObject({ clocks: { first_touch: { status: 'breached' } } });
  });

  // osTicket looks at 100 overdue tickets a run, every few minutes: a backlog never ends. An hourly sweep is an hour late.
  test('leaves nothing for the next one, however much is due', async () => {
    const one = await office();
    await hear(one, { id: 'ann', score: 3 });
    await copies(one, await caseOf(one, 'ann'), 450);
    one.time.now += 3 * DAY_MS;
    expect(await tick(one.loop)).toBe(451);
    expect(await one.stores.clocks.nextDue(tables.db)).toBeGreaterThan(one.time.now);
    expect(await timers(one)).not.toContainEqual(expect.objectContaining({ state: 'pending' }));
  });

  test('serves tenants in turn: nobody waits for the backlog of another', async () => {
    const turns: number[] = [];
    const noted = (loop: Loop): Loop => {
      const claimDue: ClockStore['claimDue'] = async (sql, tenantId, due) => {
        const claimed = await loop.stores.clocks.claimDue(sql, tenantId, due);
        if (claimed.length > 0) turns.push(tenantId);
        return claimed;
      };
      return { ...loop, stores: { ...loop.stores, clocks: { ...loop.stores.clocks, claimDue } } };
    };
    const busy = await office();
    await hear(busy, { id: 'ann', score: 3 });
    await copies(busy, await caseOf(busy, 'ann'), 450);
    const quiet = await office();
    await hear(quiet, { id: 'bob', score: 3 });
    busy.time.now += 3 * DAY_MS;
    await tick(noted(busy.loop));
    expect(turns.slice(0, 3)).toEqual([busy.tenantId, quiet.tenantId, busy.tenantId]);
  });

  test('ends after the batch in hand when it is told to stop, and the next one goes on', async () => {
    const one = await office();
    await hear(one, { id: 'ann', score: 3 });
    await copies(one, await caseOf(one, 'ann'), 250);
    one.time.now += 3 * DAY_MS;
    const stopping = new AbortController();
    const probe = (): Promise<void> => {
      stopping.abort();
      return Promise.resolve();
    };
    const loop: Loop = { ...one.loop, probe };
    const fired = await tick(loop, stopping.signal);
    expect(fired).toBeLessThanOrEqual(200);
    expect(await tick(one.loop)).toBe(251 - fired);
  });

  test('fires nothing twice and leaves nothing out when several work at once and one dies in the middle', async () => {
    const one = await office();
    await hear(one, { id: 'ann', score: 3 });
    await copies(one, await caseOf(one, 'ann'), 450);
    one.time.now += 3 * DAY_MS;
    const killed: Loop = {
      ...one.loop,
      stores: {
        ...one.stores,
        // Whoever dies here has fired, and not committed.
        outbox: { ...one.stores.outbox, mark: () => Promise.reject(new Error('killed')) },
      },
    };
    const dying = new AbortController();
    const death = tick({ ...killed, log: { ...one.loop.log, error: () => dying.abort() } }, dying.signal);
    setTimeout(() => dying.abort(), 50);
    const fired = await Promise.all([tick(one.loop), tick(one.loop), tick(one.loop)]);
    await death;
    expect(fired.reduce((sum, n) => sum + n, await tick(one.loop))).toBe(451);
    const rows = await tables.db.query<{ n: number }>(
      `select count(*)::int as n from case_events where tenant_id = $1 and type = 'breached'
         and body ->> 'clock' = 'first_touch' group by case_key`,
      [one.tenantId],
    );
    expect(rows).toHaveLength(451);
    expect(rows.every(({ n }) => n === 1)).toBe(true);
  });

  test('a tenant that is not set up keeps nobody else waiting', async () => {
    const [broken, whole] = [await office(), await office()];
    for (const one of [broken, whole]) await hear(one, { id: 'ann', score: 3 });
    const { loop, time } = whole;
    time.now += 3 * DAY_MS;
    const { tenants } = loop.stores;
    const activeRuleSet: typeof tenants.activeRuleSet = async (sql, tenantId) =>
      tenantId === broken.tenantId ? null : tenants.activeRuleSet(sql, tenantId);
    expect(await tick({ ...loop, stores: { ...loop.stores, tenants: { ...tenants, activeRuleSet } } })).toBe(1);
    expect(loop.logged).toMatchObject([
      { message: 'timers could not be fired', fields: { tenantId: broken.tenantId } },
    ]);
    expect(await tick(loop)).toBe(1);
  });

  test('a missed deadline is told to the manager, and never to the person the customer complains about', async () => {
    const users = Object.values(STAFF).map((id) =>
      user(id, { managerId: id === STAFF.mona ? STAFF.carla : id === STAFF.carla ? STAFF.mona : null }),
    );
    const one = await office({ users });
    await hear(
      one,
      { id: 'rude', score: 5, comment: 'Our account manager is rude and never answers.' },
      { id: 'slow', score: 5, comment: 'It is slow.' },
    );
    expect(await caseOf(one, 'rude')).toMatchObject({ ownerId: STAFF.mona, raisedTo: [] });
    one.time.now += 10 * DAY_MS;
    await tick(one.loop);
    expect(await caseOf(one, 'rude')).toMatchObject({ raisedTo: [STAFF.petra] });
    expect(await caseOf(one, 'slow')).toMatchObject({ ownerId: STAFF.carla, raisedTo: [STAFF.mona] });
  });
});
