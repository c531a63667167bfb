import type { Lane } from '../../../src/case-ports';
import { openDatabase, type Db } from '../../../src/store/db';
import type { Sql } from '../../../src/store/sql';
import { freshPostgresUrl } from '../../harness/databases';
import {
  clockRow,
  FACTS,
  newTenant,
  NINE,
  openCase,
  response,
  tablesOf,
  timer,
  type Tables,
  type Tenancy,
} from './given';

/** Locks exist between connections only: PostgreSQL. Who waits for somebody that waits for him is told after 20 ms here. */
describe('on postgres, transactions side by side', () => {
  let tables: Tables;
  let own: Tenancy;
  let other: Db;
  beforeAll(async () => {
    const url = await freshPostgresUrl();
    const admin = await openDatabase(url);
    await admin.query(`do $$ begin
      execute format('alter database %I set deadlock_timeout = 20', current_database());
      execute format('alter database %I set lock_timeout = 5000', current_database());
    end $$`);
    await admin.close();
    tables = tablesOf(await openDatabase(url));
    other = await openDatabase(url);
  });
  beforeEach(async () => {
    own = await newTenant(tables);
  });
  afterAll(async () => {
    await tables.db.close();
    await other.close();
  });

  const heldLane = async (): Promise<Lane> => {
    await own.db.query(`update lanes set fence = 1, lease_until = now() + interval '1 hour' where tenant_id = $1`, [
      own.tenantId,
    ]);
    return { tenantId: own.tenantId, dest: 'crm', fence: 1, budget: {} };
  };
  const marks = (keys: readonly string[], version = 1) =>
    keys.map((caseKey) => ({ caseKey, version, urgent: true, holdS: 0 }));
  const sent = (keys: readonly string[]) =>
    keys.map((caseKey) => ({ caseKey, version: 1, outcome: { kind: 'sent' } as const }));
  /** Does it elsewhere, and fails where it would have to wait. */
  const impatient = (work: (sql: Sql) => Promise<unknown>): Promise<unknown> =>
    other.tx(async (sql) => {
      await sql.query('set local lock_timeout = 50');
      await work(sql);
    });
  const WAITS = expect.objectContaining({ code: '55P03' }) as unknown;
  const openCases = async (n: number): Promise<readonly string[]> => {
    const keys: string[] = [];
    for (let i = 0; i < n; i += 1) keys.push((await openCase(own)).state.caseKey);
    return keys;
  };

  test('an id from the CRM is stored while a command works on its case', async () => {
    const { stores, tenantId } = own;
    const keys = await openCases(1);
    await own.db.tx(async (sql) => {
      await stores.cases.loadForUpdate(sql, tenantId, keys);
      const records = keys.map((caseKey) => ({ caseKey, record: 'case', crmId: '9', digest: '' }));
      await stores.outbox.saveRecords(other, tenantId, records);
    });
    expect(await stores.outbox.records(own.db, tenantId, keys)).toHaveLength(1);
  });

  test('two commands for one case: the second waits for the first', async () => {
    const { stores, tenantId } = own;
    const keys = await openCases(1);
    await own.db.tx(async (sql) => {
      await stores.cases.loadForUpdate(sql, tenantId, keys);
      await expect(impatient((elsewhere) => stores.cases.loadForUpdate(elsewhere, tenantId, keys))).rejects.toEqual(
        WAITS,
      );
    });
  });

  test('two commands for one account: the second waits for the first, another account does not', async () => {
    const { stores, tenantId } = own;
    await own.db.tx(async (sql) => {
      await stores.cases.lockAccounts(sql, tenantId, ['501', '502']);
      await other.tx((elsewhere) => stores.cases.lockAccounts(elsewhere, tenantId, ['503']));
      await other.tx((elsewhere) => stores.cases.lockAccounts(elsewhere, tenantId + 1, ['501']));
      await expect(impatient((elsewhere) => stores.cases.lockAccounts(elsewhere, tenantId, ['502']))).rejects.toEqual(
        WAITS,
      );
    });
  });

  test('a claim passes over a mark that is being changed', async () => {
    const { stores, tenantId } = own;
    const [changing = '', waiting = ''] = await openCases(2);
    const lane = await heldLane();
    await stores.outbox.mark(own.db, tenantId, marks([changing, waiting]));
    await own.db.tx(async (sql) => {
      await stores.outbox.mark(sql, tenantId, marks([changing], 2));
      const claimed = await stores.outbox.claim(other, lane, { rows: 9, urgentOnly: false });
      expect(claimed.map(({ caseKey }) => caseKey)).toEqual([waiting]);
    });
    const later = await stores.outbox.claim(other, lane, { rows: 9, urgentOnly: false });
    expect(later).toContainEqual({ caseKey: changing, wanted: 2, uncertain: false, attempts: 1 });
  });

  test('claims pass over what is being merged', async () => {
    const { stores, tenantId } = own;
    const rows = [response(own, { responseId: 'busy' }), response(own, { responseId: 'idle' })];
    await stores.responses.save(own.db, tenantId, rows);
    await own.db.tx(async (sql) => {
      await stores.responses.load(sql, tenantId, rows.slice(0, 1));
      const claimed = await stores.responses.claim(other, tenantId, { stage: 'gather', limit: 9 });
      expect(claimed.map(({ responseId }) => responseId)).toEqual(['idle']);
    });
  });

  test('retiring timers passes over one that is being fired', async () => {
    const { stores, tenantId } = own;
    const [caseKey = ''] = await openCases(1);
    await stores.clocks.save(own.db, tenantId, [clockRow(caseKey)]);
    await stores.clocks.setTimers(own.db, tenantId, [timer(caseKey)]);
    await own.db.tx(async (sql) => {
      expect(await stores.clocks.claimDue(sql, tenantId, { now: NINE, limit: 9 })).toHaveLength(1);
      await other.tx(async (elsewhere) => {
        await stores.cases.loadForUpdate(elsewhere, tenantId, [caseKey]);
        await stores.clocks.setTimers(elsewhere, tenantId, [timer(caseKey, { generation: 2 })]);
      });
      await stores.cases.loadForUpdate(sql, tenantId, [caseKey]);
    });
    const states = await own.db.query('select generation, state from timers where case_key = $1 order by 1', [caseKey]);
    expect(states).toEqual([
      { generation: 1, state: 'fired' },
      { generation: 2, state: 'pending' },
    ]);
  });

  /** Runs both over and over at the same time. @returns how often one had to be done again because of the other. */
  async function contend(works: readonly ((sql: Sql) => Promise<unknown>)[]): Promise<number> {
    let attempts = 0;
    const dbs = [own.db, other];
    const rounds = 40;
    const run = async (work: (sql: Sql) => Promise<unknown>, n: number): Promise<void> => {
      for (let round = 0; round < rounds; round += 1) {
        await dbs[n % 2]?.tx((sql) => {
          attempts += 1;
          return work(sql);
        });
      }
    };
    await Promise.all(works.map(run));
    return attempts - rounds * works.length;
  }

  let turns = 0;
  /** The same items from another start, forwards or backwards: nobody may rely on the order he is given. */
  const shuffled = <T>(items: readonly T[]): readonly T[] => {
    turns += 7;
    const start = turns % items.length;
    const turned = [...items.slice(start), ...items.slice(0, start)];
    return turns % 2 === 0 ? turned : turned.reverse();
  };

  test('merging, gathering, settling and giving back the same responses never lock each other out', async () => {
    const { stores, tenantId } = own;
    const rows = Array.from({ length: 40 }, (_, n) => response(own, { responseId: `c${n}` }));
    await stores.responses.save(own.db, tenantId, rows);
    const gathered = { version: 1, facts: FACTS, subjectEmail: null, names: { contact: null, account: null } };
    const again = await contend([
      async (sql) => {
        const some = shuffled(rows).slice(0, 30);
        await stores.responses.load(sql, tenantId, some);
        await stores.responses.save(sql, tenantId, some);
      },
      (sql) => stores.responses.gathered(sql, tenantId, shuffled(rows.map((row) => ({ ...row, ...gathered })))),
      (sql) => stores.responses.unclaim(sql, tenantId, shuffled(rows)),
      (sql) => stores.responses.settle(sql, tenantId, shuffled(rows)),
    ]);
    expect(again).toBe(0);
  });

  test('marking and finishing the same cases never lock each other out', async () => {
    const { stores, tenantId } = own;
    const keys = await openCases(30);
    const lane = await heldLane();
    await stores.outbox.mark(own.db, tenantId, marks(keys));
    const records = (some: readonly string[]) =>
      some.map((caseKey) => ({ caseKey, record: 'case', crmId: '9', digest: '' }));
    const again = await contend([
      async (sql) => {
        const some = shuffled(keys).slice(0, 20);
        await stores.cases.loadForUpdate(sql, tenantId, some);
        await stores.outbox.mark(sql, tenantId, marks(some, 2));
      },
      async (sql) => {
        await stores.outbox.saveRecords(sql, tenantId, records(shuffled(keys)));
        await stores.outbox.finish(sql, lane, sent(shuffled(keys)));
      },
      (sql) => stores.outbox.claim(sql, lane, { rows: 20, urgentOnly: false }),
    ]);
    expect(again).toBe(0);
  });
});
