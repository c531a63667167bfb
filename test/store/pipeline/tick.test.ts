import { tick } from '../../../src/pipeline/tick';
import { ENGINES } from '../../harness/databases';
import {
  clockRow,
  freshTables,
  newTenant,
  nextStep,
  NINE,
  openCase,
  PLAN,
  timer,
  type Tables,
  type Tenancy,
} from '../tables/given';
import { caseOf, hear, newOffice, STAFF, user } from './given-cases';
import { loopOn } from './given-loop';

const DAY_MS = 86_400_000;

describe.each(ENGINES)('on %s, a tick', (engine) => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });

  /** A case with a running clock whose warning is due. */
  const warned = async (own: Tenancy, name: string): Promise<string> => {
    const { caseKey } = (await openCase(own, { caseKey: `${name}${own.tenantId}` })).state;
    const { cases, clocks } = tables.stores;
    const found = (await cases.loadForUpdate(tables.db, own.tenantId, [caseKey])).get(caseKey);
    if (found === undefined) throw new Error('no case');
    const started = { type: 'clock_started', cycle: 1, plan: PLAN } as const;
    await cases.append(tables.db, own.tenantId, [nextStep(found.state, found.headHash, [{ body: started }])]);
    await clocks.save(tables.db, own.tenantId, [clockRow(caseKey)]);
    await clocks.setTimers(tables.db, own.tenantId, [timer(caseKey, { threshold: 75 })]);
    return caseKey;
  };
  const timers = (own: Tenancy) =>
    tables.db.query<{ key: string; state: string }>(
      'select case_key as key, state from timers where tenant_id = $1 order by 1',
      [own.tenantId],
    );
  const events = async (caseKey: string): Promise<readonly string[]> => {
    const rows = await tables.db.query<{ type: string }>(
      'select type from case_events where case_key = $1 order by seq',
      [caseKey],
    );
    return rows.map(({ type }) => type);
  };

  test('fires what is due, for every tenant, once', async () => {
    const loop = loopOn(tables);
    const keys = [await warned(await newTenant(tables), 'a'), await warned(await newTenant(tables), 'a')];
    expect(await tick(loop)).toBe(2);
    expect(await tick(loop)).toBe(0);
    for (const key of keys) expect(await events(key)).toEqual(['opened', 'task_opened', 'clock_started', 'warned']);
    expect(loop.logged).toEqual([]);
  });

  test('one case that cannot be decided keeps no other deadline from firing, and fires when it is mended', async () => {
    const own = await newTenant(tables);
    const [good, bad, other] = [await warned(own, 'a'), await warned(own, 'b'), await warned(own, 'c')];
    const [kept] = await tables.db.query<{ state: object }>('select state from cases where case_key = $1', [bad]);
    await tables.db.query(`update cases set state = state - 'clocks' where case_key = $1`, [bad]);
    const loop = loopOn(tables);
    expect(await tick(loop)).toBe(2);
    expect(await timers(own)).toEqual([
      { key: good, state: 'fired' },
      { key: bad, state: 'pending' },
      { key: other, state: 'fired' },
    ]);
    expect(loop.logged).toMatchObject([{ message: 'a timer could not be fired', fields: { caseKey: bad } }]);
    await tables.db.query('update cases set state = $2 where case_key = $1', [bad, JSON.stringify(kept?.state)]);
    expect(await tick(loop)).toBe(1);
    expect(await events(bad)).toContain('warned');
  });

  test('a missed deadline is told to the manager, and never to the person the customer complains about', async () => {
    const at = { now: NINE };
    const users = Object.values(STAFF).map((id) =>
      user(id, { managerId: id === STAFF.mona ? STAFF.carla : id === STAFF.carla ? STAFF.mona : null }),
    );
    const office = await newOffice(tables, { users, loop: { clock: { now: () => Promise.resolve(at.now) } } });
    await hear(
      office,
      { id: 'rude', score: 5, comment: 'Our account manager is rude and never answers.' },
      { id: 'slow', score: 5, comment: 'It is slow.' },
    );
    expect(await caseOf(office, 'rude')).toMatchObject({ ownerId: STAFF.mona, raisedTo: [] });
    at.now += 10 * DAY_MS;
    await tick(office.loop);
    expect(await caseOf(office, 'rude')).toMatchObject({ raisedTo: [STAFF.petra] });
    expect(await caseOf(office, 'slow')).toMatchObject({ ownerId: STAFF.carla, raisedTo: [STAFF.mona] });
  });
});
