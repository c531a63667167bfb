import type { ClockRow, LegRow, TimerRow } from '../../../src/case-ports';
import { openDatabase, type Db } from '../../../src/store/db';
import type { Sql } from '../../../src/store/sql';
import { ENGINES, freshPostgresUrl } from '../../harness/databases';
import {
  clockRow,
  freshTables,
  HOUR_MS,
  leg,
  newTenant,
  NINE,
  openCase,
  PLAN,
  tablesOf,
  timer,
  type Tables,
  type Tenancy,
} from './given';

describe.each(ENGINES)('on %s, clocks', (engine) => {
  let tables: Tables;
  let own: Tenancy;
  let caseKey = '';
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    own = await newTenant(tables);
    caseKey = (await openCase(own)).state.caseKey;
    await tables.stores.clocks.save(tables.db, own.tenantId, [
      clockRow(caseKey),
      clockRow(caseKey, { clock: 'resolution' }),
    ]);
  });

  const store = () => tables.stores.clocks;
  const save = (...changed: readonly Partial<ClockRow>[]): Promise<void> =>
    store().save(
      tables.db,
      own.tenantId,
      changed.map((one) => clockRow(caseKey, one)),
    );
  const saveLegs = (...changed: readonly Partial<LegRow>[]): Promise<void> =>
    tables.db.tx((sql) =>
      store().saveLegs(
        sql,
        own.tenantId,
        changed.map((one) => leg(caseKey, one)),
      ),
    );
  const legs = (cycle = 1): Promise<readonly LegRow[]> =>
    tables.db.query<LegRow>(
      `select case_key as "caseKey", clock, cycle, leg, from_at as "fromAt", to_at as "toAt", calendar_id as "calendarId",
         calendar_version as "calendarVersion", time_zone as "timeZone", state, reason
       from clock_legs where tenant_id = $1 and case_key = $2 and clock = 'first_touch' and cycle = $3 order by leg`,
      [own.tenantId, caseKey, cycle],
    );
  const set = (...changed: readonly Partial<TimerRow>[]): Promise<void> =>
    tables.db.tx((sql) =>
      store().setTimers(
        sql,
        own.tenantId,
        changed.map((one) => timer(caseKey, one)),
      ),
    );
  const due = (now: number, limit = 100): Promise<readonly TimerRow[]> =>
    store().claimDue(tables.db, own.tenantId, { now, limit });
  const states = async (): Promise<Readonly<Record<string, string>>> => {
    const rows = await tables.db.query<{ name: string; state: string }>(
      `select clock || ' ' || generation || ' ' || threshold as name, state from timers where tenant_id = $1`,
      [own.tenantId],
    );
    return Object.fromEntries(rows.map(({ name, state }) => [name, state]));
  };

  test('a clock is stored, and stored again with all that moves; its start stays', async () => {
    await save({
      status: 'breached',
      plan: { ...PLAN, startAt: NINE + 1, budget: { n: 2, unit: 'bd' }, budgetS: 57_600 },
      dueAt: null,
      remainingS: -30,
      generation: 2,
      breachedAt: NINE + HOUR_MS,
    });
    const rows = await tables.db.query(
      `select status, budget_n as "n", budget_unit as unit, budget_s as "budgetS", start_at as "startAt", due_at as "dueAt",
         remaining_s as "remainingS", generation, breached_at as "breachedAt"
       from clocks where tenant_id = $1 order by clock`,
      [own.tenantId],
    );
    expect(rows).toEqual([
      {
        ...{ status: 'breached', n: 2, unit: 'bd', budgetS: 57_600, startAt: NINE, dueAt: null, remainingS: -30 },
        ...{ generation: 2, breachedAt: NINE + HOUR_MS },
      },
      {
        ...{
          status: 'running',
          n: 4,
          unit: 'bh',
          budgetS: 14_400,
          startAt: NINE,
          dueAt: PLAN.dueAt,
          remainingS: 14_400,
        },
        ...{ generation: 1, breachedAt: null },
      },
    ]);
  });

  test('legs are kept in order, each cycle its own', async () => {
    await save({ cycle: 2 });
    await saveLegs({}, { cycle: 2, timeZone: 'America/New_York' });
    await saveLegs({ leg: 2, fromAt: NINE + 2 }, { toAt: NINE + 2 });
    expect(await legs()).toEqual([leg(caseKey, { toAt: NINE + 2 }), leg(caseKey, { leg: 2, fromAt: NINE + 2 })]);
    expect(await legs(2)).toEqual([leg(caseKey, { cycle: 2, timeZone: 'America/New_York' })]);
  });

  test('legs are what the case has them to be, whatever was stored of them before', async () => {
    await saveLegs({ toAt: NINE + 2 }, { leg: 2, fromAt: NINE + 2, timeZone: 'UTC' });
    const moved = { timeZone: 'America/New_York', calendarVersion: 9 };
    await saveLegs({ toAt: NINE + 2 }, { leg: 2, fromAt: NINE + 2, ...moved });
    expect(await legs()).toMatchObject([{ toAt: NINE + 2 }, { fromAt: NINE + 2, toAt: null, ...moved }]);
    await saveLegs({ toAt: null });
    expect(await legs()).toEqual([leg(caseKey)]);
  });

  test('a second open leg is refused by the database', async () => {
    await saveLegs({});
    await expect(saveLegs({}, { leg: 2 })).rejects.toMatchObject({ code: '23505', constraint: 'clock_legs_one_open' });
    expect(await legs()).toHaveLength(1);
  });

  test('due timers are taken once, up to the moment asked for', async () => {
    await set({ threshold: 50, fireAt: NINE }, { threshold: 100, fireAt: NINE + HOUR_MS });
    expect(await due(NINE - 1)).toEqual([]);
    expect(await due(NINE)).toEqual([timer(caseKey, { threshold: 50, fireAt: NINE })]);
    expect(await due(NINE)).toEqual([]);
    expect(await due(NINE + HOUR_MS)).toMatchObject([{ threshold: 100 }]);
  });

  test('after a long night only the highest threshold of each clock speaks', async () => {
    await set(
      { threshold: 50, fireAt: NINE },
      { threshold: 75, fireAt: NINE + 1 },
      { threshold: 100, fireAt: NINE + 2 },
      { clock: 'resolution', threshold: 50, fireAt: NINE },
    );
    const fired = await due(NINE + 1);
    expect(fired.map(({ clock, threshold }) => `${clock} ${threshold}`).sort()).toEqual([
      'first_touch 75',
      'resolution 50',
    ]);
    expect(await states()).toEqual({
      'first_touch 1 50': 'superseded',
      'first_touch 1 75': 'fired',
      'first_touch 1 100': 'pending',
      'resolution 1 50': 'fired',
    });
  });

  test('what is of another kind speaks beside it', async () => {
    await set(
      { what: 'resume', threshold: 0, fireAt: NINE },
      { what: 'raise', threshold: 1001, fireAt: NINE + 1 },
      { what: 'threshold', threshold: 75, fireAt: NINE },
      { what: 'threshold', threshold: 100, fireAt: NINE + 1 },
    );
    const fired = await due(NINE + 1);
    expect(fired.map(({ what, threshold }) => `${what} ${threshold}`).sort()).toEqual([
      ...['raise 1001', 'resume 0', 'threshold 100'],
    ]);
  });

  test('also where the lower ones alone would fill a batch', async () => {
    await set(
      { threshold: 50, fireAt: NINE },
      { threshold: 75, fireAt: NINE + 1 },
      { threshold: 100, fireAt: NINE + 2 },
      { clock: 'resolution', threshold: 50, fireAt: NINE + 3 },
    );
    expect(await due(NINE + 3, 1)).toMatchObject([{ clock: 'first_touch', threshold: 100 }]);
    expect(await due(NINE + 3, 1)).toMatchObject([{ clock: 'resolution', threshold: 50 }]);
    expect(await due(NINE + 3, 1)).toEqual([]);
    expect(Object.values(await states()).filter((state) => state === 'superseded')).toHaveLength(2);
  });

  test('cases that are to be left out are left alone', async () => {
    await set({ threshold: 50 }, { clock: 'resolution' });
    const claim = (except: readonly string[]) =>
      store().claimDue(tables.db, own.tenantId, { now: NINE, limit: 9, except });
    expect(await claim([caseKey])).toEqual([]);
    expect(await claim(['another'])).toHaveLength(2);
  });

  test('new timers retire the pending ones of older generations of their clock, and no others', async () => {
    await set({ threshold: 50 }, { threshold: 100, fireAt: NINE + 1 }, { clock: 'resolution', fireAt: NINE + 1 });
    await due(NINE);
    await set({ threshold: 100, generation: 2, fireAt: NINE + HOUR_MS });
    expect(await states()).toEqual({
      'first_touch 1 50': 'fired',
      'first_touch 1 100': 'stale',
      'first_touch 2 100': 'pending',
      'resolution 1 100': 'pending',
    });
  });

  test('timers of a generation that is set already move; one that has fired does not fire again', async () => {
    await set({ threshold: 50 }, { threshold: 75, fireAt: NINE + 1 }, { threshold: 100, fireAt: NINE + 2 });
    await due(NINE);
    await store().dropTimers(tables.db, own.tenantId, [{ caseKey, clock: 'first_touch' }]);
    await set({ threshold: 50 }, { threshold: 75, fireAt: NINE + 5 }, { threshold: 100, fireAt: NINE + 6 });
    expect(await states()).toEqual({
      'first_touch 1 50': 'fired',
      'first_touch 1 75': 'pending',
      'first_touch 1 100': 'pending',
    });
    expect(await due(NINE + 4)).toEqual([]);
    expect(await due(NINE + 5)).toMatchObject([{ threshold: 75 }]);
  });

  test('dropped timers never fire', async () => {
    await set({ threshold: 50 }, { clock: 'resolution' });
    await store().dropTimers(tables.db, own.tenantId, [{ caseKey, clock: 'first_touch' }]);
    expect(await due(NINE)).toMatchObject([{ clock: 'resolution' }]);
    expect(await states()).toMatchObject({ 'first_touch 1 50': 'stale' });
  });

  test('tenants with something due are named, others are not, and one’s timers are not another’s', async () => {
    const other = await newTenant(tables);
    await set({ fireAt: NINE - 5 * HOUR_MS });
    const tenants = (now: number) => store().dueTenants(tables.db, now);
    expect(await tenants(NINE - 5 * HOUR_MS - 1)).not.toContain(own.tenantId);
    expect(await tenants(NINE - 5 * HOUR_MS)).toContain(own.tenantId);
    expect(await tenants(NINE)).not.toContain(other.tenantId);
    expect(await store().claimDue(tables.db, other.tenantId, { now: NINE, limit: 9 })).toEqual([]);
    await due(NINE);
    expect(await tenants(NINE)).not.toContain(own.tenantId);
  });

  // After downtime a case may have missed both its deadlines: its history says so in the order in which it missed them.
  test('what is due is claimed in the order in which it came due, however much it is', async () => {
    const order = Array.from({ length: 200 }, (_, n) => ((n * 73) % 200) + 1);
    for (const n of order)
      await set({ generation: n, clock: n % 2 === 0 ? 'resolution' : 'first_touch', fireAt: NINE - n });
    await tables.db.query(`update timers set state = 'pending' where tenant_id = $1`, [own.tenantId]);
    await tables.db.query('analyze timers');
    expect((await due(NINE, 200)).map(({ fireAt }) => fireAt)).toEqual(
      order.map((n) => NINE - n).toSorted((x, y) => x - y),
    );
  });
});

describe('two workers on PostgreSQL', () => {
  let own: Tenancy;
  let other: Db;
  beforeAll(async () => {
    const url = await freshPostgresUrl();
    own = await newTenant(tablesOf(await openDatabase(url)));
    other = await openDatabase(url);
  });
  afterAll(async () => {
    await own.db.close();
    await other.close();
  });

  test('never fire the same timer, and miss none', async () => {
    const { db, stores, tenantId } = own;
    const keys: string[] = [];
    for (let n = 0; n < 20; n += 1) keys.push((await openCase(own)).state.caseKey);
    await stores.clocks.save(
      db,
      tenantId,
      keys.map((key) => clockRow(key)),
    );
    const timers = keys.flatMap((key) => [50, 100].map((threshold) => timer(key, { threshold })));
    await stores.clocks.setTimers(db, tenantId, timers);
    const work = async (on: Db): Promise<readonly string[]> => {
      const mine: string[] = [];
      for (;;) {
        const fired = await on.tx((sql) => stores.clocks.claimDue(sql, tenantId, { now: NINE, limit: 3 }));
        if (fired.length === 0) return mine;
        mine.push(...fired.map(({ caseKey, threshold }) => `${caseKey} ${threshold}`));
      }
    };
    const fired = (await Promise.all([work(db), work(other), work(db), work(other)])).flat();
    expect(fired.sort()).toEqual(keys.map((key) => `${key} 100`).sort());
  });

  test('one that holds a timer does not keep the other waiting, and gives it back with its rollback', async () => {
    const { db, stores, tenantId } = own;
    const { caseKey } = (await openCase(own)).state;
    await stores.clocks.save(db, tenantId, [clockRow(caseKey)]);
    await stores.clocks.setTimers(db, tenantId, [timer(caseKey)]);
    const claim = (on: Sql) => stores.clocks.claimDue(on, tenantId, { now: NINE, limit: 3 });
    const fault = new Error('a fault after the claim');
    const doomed = db.tx(async (sql) => {
      expect(await claim(sql)).toHaveLength(1);
      expect(await claim(other)).toEqual([]);
      throw fault;
    });
    await expect(doomed).rejects.toBe(fault);
    expect(await claim(other)).toMatchObject([{ caseKey }]);
  });
});
