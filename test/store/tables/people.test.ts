import { openDatabase, type Db } from '../../../src/store/db';
import { ENGINES, freshPostgresUrl } from '../../harness/databases';
import { freshTables, newTenant, nextStep, NINE, openCase, ROUTE, tablesOf, type Tables, type Tenancy } from './given';

describe.each(ENGINES)('on %s', (engine) => {
  let tables: Tables;
  let own: Tenancy;
  let other: Tenancy;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    own = await newTenant(tables);
    other = await newTenant(tables);
  });

  describe('leave', () => {
    const save = (userId: string, ...spans: readonly (readonly [number, number | null])[]) =>
      tables.stores.setup.saveAbsences(tables.db, own.tenantId, {
        userId,
        spans: spans.map(([fromAt, toAt]) => ({ userId, fromAt, toAt, delegateId: '105' })),
      });
    const away = async (at: number, of = own) =>
      (await tables.stores.tenants.absences(tables.db, of.tenantId, at)).map(({ userId, fromAt }) => [userId, fromAt]);

    test('that has not ended is read by person and begin, also what is still to come', async () => {
      await save('102', [NINE + 50, null]);
      await save('101', [NINE, NINE + 10], [NINE + 20, NINE + 30]);
      expect(await away(NINE)).toEqual([
        ['101', NINE],
        ['101', NINE + 20],
        ['102', NINE + 50],
      ]);
      expect(await away(NINE + 10)).toEqual([
        ['101', NINE + 20],
        ['102', NINE + 50],
      ]);
      expect(await away(NINE, other)).toEqual([]);
    });

    test('of a person is replaced as a whole, and comes back as it was set', async () => {
      await save('101', [NINE, null]);
      await save('101', [NINE + 5, NINE + 6]);
      expect(await tables.stores.tenants.absences(tables.db, own.tenantId, NINE)).toEqual([
        { userId: '101', fromAt: NINE + 5, toAt: NINE + 6, delegateId: '105' },
      ]);
      await save('101');
      expect(await away(0)).toEqual([]);
    });

    test('that ends before it begins is refused by the database', async () => {
      await expect(save('101', [NINE, NINE])).rejects.toMatchObject({ code: '23514' });
    });
  });

  describe('loads', () => {
    const read = (of = own) => tables.stores.loads.read(tables.db, of.tenantId);

    test('count open cases by owner, from the cases themselves', async () => {
      const assigned = (id: string) => ({ ...ROUTE, owner: { id, via: 'named_user' } });
      await openCase(own);
      await openCase(own, { route: assigned('102') });
      const { state } = await openCase(own);
      await openCase(other);
      expect((await read()).openCases).toEqual({ '101': 2, '102': 1 });
      const found = (await tables.stores.cases.loadForUpdate(tables.db, own.tenantId, [state.caseKey])).get(
        state.caseKey,
      );
      if (found === undefined) throw new Error('no case');
      const moved = nextStep(found.state, found.headHash, [
        { body: { type: 'assigned', ownerId: '102', route: assigned('102'), because: 'person', cover: null } },
      ]);
      await tables.stores.cases.append(tables.db, own.tenantId, [moved]);
      expect((await read()).openCases).toEqual({ '101': 1, '102': 2 });
      const head = (await tables.stores.cases.loadForUpdate(tables.db, own.tenantId, [state.caseKey])).get(
        state.caseKey,
      );
      await tables.stores.cases.append(tables.db, own.tenantId, [
        nextStep(moved.state, head?.headHash ?? '', [
          { body: { type: 'status_changed', from: 'open', to: 'resolved', because: 'told' } },
        ]),
      ]);
      expect((await read()).openCases).toEqual({ '101': 1, '102': 1 });
    });

    test('keep the turn of each pool', async () => {
      const { loads } = tables.stores;
      await loads.savePointers(tables.db, own.tenantId, { csm: { '101': 1 / 3, '102': 0 }, sales: { '101': 4 } });
      await loads.savePointers(tables.db, own.tenantId, { csm: { '102': 0.5 } });
      expect((await read()).pointers).toEqual({ csm: { '101': 1 / 3, '102': 0.5 }, sales: { '101': 4 } });
      expect(await read(other)).toEqual({ openCases: {}, pointers: {} });
    });
  });

  describe('corrections', () => {
    test('are kept in order, with the words that were read', async () => {
      const { caseKey } = (await openCase(own)).state;
      const one = {
        caseKey,
        at: NINE,
        from: 'unclear',
        to: 'usability',
        language: 'de',
        verbatim: 'Zu kompliziert',
      } as const;
      const two = { ...one, to: 'product_gap', language: null, verbatim: null } as const;
      await tables.stores.corrections.add(tables.db, own.tenantId, [one, two]);
      expect(await tables.stores.corrections.list(tables.db, own.tenantId)).toEqual([one, two]);
      expect(await tables.stores.corrections.list(tables.db, other.tenantId)).toEqual([]);
    });
  });

  describe('announcements of hand-overs', () => {
    const store = () => tables.stores.handovers;
    const claim = (of = own) => store().claim(tables.db, of.tenantId, { channel: 'webhook', limit: 9, leaseS: 60 });
    const queue = async (n = 1): Promise<string> => {
      const { caseKey } = (await openCase(own)).state;
      await store().queue(tables.db, own.tenantId, [{ caseKey, n, channel: 'webhook' }]);
      return caseKey;
    };
    const due = async () => (await store().dueTenants(tables.db, 'webhook')).includes(own.tenantId);

    test('are taken once a lease, counted, and gone when they are done', async () => {
      const caseKey = await queue();
      await store().queue(tables.db, own.tenantId, [{ caseKey, n: 1, channel: 'ticket' }]);
      expect([await due(), await claim(other)]).toEqual([true, []]);
      expect(await claim()).toEqual([{ caseKey, n: 1, channel: 'webhook', attempts: 1 }]);
      expect([await due(), await claim()]).toEqual([false, []]);
      await tables.db.query(`update handovers set due_at = now() where tenant_id = $1`, [own.tenantId]);
      expect(await claim()).toMatchObject([{ attempts: 2 }]);
      await store().done(tables.db, own.tenantId, { caseKey, n: 1, reference: 'T-1' });
      await tables.db.query(`update handovers set due_at = now() where tenant_id = $1`, [own.tenantId]);
      expect([await due(), await claim()]).toEqual([false, []]);
    });

    test('of one case are each sent; one that failed waits', async () => {
      const caseKey = await queue();
      await store().queue(tables.db, own.tenantId, [{ caseKey, n: 2, channel: 'webhook' }]);
      expect(await claim()).toHaveLength(2);
      await store().postpone(tables.db, own.tenantId, { caseKey, n: 1, delayMs: 0, error: 'HTTP 500' });
      await store().postpone(tables.db, own.tenantId, { caseKey, n: 2, delayMs: 60_000, error: 'HTTP 500' });
      expect(await claim()).toMatchObject([{ n: 1, attempts: 2 }]);
    });
  });
});

/** Locks exist between connections only: PostgreSQL. */
describe('on postgres, loads', () => {
  let tables: Tables;
  let elsewhere: Db;
  beforeAll(async () => {
    const url = await freshPostgresUrl();
    tables = tablesOf(await openDatabase(url));
    elsewhere = await openDatabase(url);
  });
  afterAll(async () => {
    await tables.db.close();
    await elsewhere.close();
  });

  test('are held by one transaction of a tenant at a time, so that none is read and overwritten by two', async () => {
    const own = await newTenant(tables);
    const other = await newTenant(tables);
    const { loads } = tables.stores;
    await tables.db.tx(async (sql) => {
      await loads.lockAndRead(sql, own.tenantId);
      await elsewhere.tx((theirs) => loads.lockAndRead(theirs, other.tenantId));
      const waiting = elsewhere.tx(async (theirs) => {
        await theirs.query('set local lock_timeout = 50');
        await loads.lockAndRead(theirs, own.tenantId);
      });
      await expect(waiting).rejects.toMatchObject({ code: '55P03' });
    });
    const turn = (db: Db) =>
      db.tx(async (sql) => {
        const { pointers } = await loads.lockAndRead(sql, own.tenantId);
        await loads.savePointers(sql, own.tenantId, { csm: { '101': (pointers['csm']?.['101'] ?? 0) + 1 } });
      });
    await Promise.all(Array.from({ length: 40 }, (_, n) => turn(n % 2 === 0 ? tables.db : elsewhere)));
    expect((await loads.read(tables.db, own.tenantId)).pointers).toEqual({ csm: { '101': 40 } });
  });
});
