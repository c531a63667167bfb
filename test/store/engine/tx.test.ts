import { openDatabase, type Db } from '../../../src/store/db';
import type { Sql } from '../../../src/store/sql';
import { ENGINES, freshDb, freshPostgresUrl } from '../../harness/databases';

const FAIL_TO_SERIALIZE = `do $$ begin raise exception using errcode = '40001'; end $$`;

describe.each(ENGINES)('on %s', (engine) => {
  let db: Db;
  beforeAll(async () => {
    db = await freshDb(engine);
    await db.query('create table item (id int primary key, n int not null default 0)');
  });
  beforeEach(() => db.query('truncate item'));

  async function ids(): Promise<readonly number[]> {
    const rows = await db.query<{ id: number }>('select id from item order by id');
    return rows.map((row) => row.id);
  }

  test('commits what it did and returns what it was given', async () => {
    const result = await db.tx(async (sql) => {
      await sql.query('insert into item values (1)');
      return 'done';
    });
    expect(result).toBe('done');
    expect(await ids()).toEqual([1]);
  });

  test('undoes everything when it throws, and throws the same', async () => {
    const fault = new Error('mine');
    const doomed = db.tx(async (sql) => {
      await sql.query('insert into item values (1)');
      throw fault;
    });
    await expect(doomed).rejects.toBe(fault);
    expect(await ids()).toEqual([]);
  });

  test('a failed statement leaves a clean connection to the next transaction', async () => {
    const doomed = db.tx(async (sql) => {
      await sql.query('insert into item values (1)');
      await sql.query('insert into item values (1)');
    });
    await expect(doomed).rejects.toMatchObject({ code: '23505' });
    await db.tx((sql) => sql.query('insert into item values (2)'));
    expect(await ids()).toEqual([2]);
  });

  test('a swallowed failure is not taken for a commit', async () => {
    const doomed = db.tx(async (sql) => {
      await sql.query('insert into item values (1)');
      await sql.query('insert into item values (1)').catch(() => undefined);
    });
    await expect(doomed).rejects.toThrow('nothing was committed');
    expect(await ids()).toEqual([]);
  });

  test('a failure inside a savepoint can be survived', async () => {
    await db.tx(async (sql) => {
      await sql.query('insert into item values (1)');
      await sql.query('savepoint before');
      await sql.query('insert into item values (1)').catch(() => undefined);
      await sql.query('rollback to savepoint before');
    });
    expect(await ids()).toEqual([1]);
  });

  test('runs again after a serialization failure', async () => {
    let attempts = 0;
    await db.tx(async (sql) => {
      attempts += 1;
      await sql.query('insert into item values ($1)', [attempts]);
      if (attempts < 3) await sql.query(FAIL_TO_SERIALIZE);
    });
    expect(await ids()).toEqual([3]);
  });

  test('gives up after three attempts', async () => {
    let attempts = 0;
    const doomed = db.tx(async (sql) => {
      attempts += 1;
      await sql.query(FAIL_TO_SERIALIZE);
    });
    await expect(doomed).rejects.toMatchObject({ code: '40001' });
    expect(attempts).toBe(3);
  });

  test('twenty at once do not disturb each other', async () => {
    const add = (id: number): Promise<void> =>
      db.tx(async (sql) => {
        await sql.query('insert into item values ($1)', [id]);
        if (id % 5 === 0) throw new Error('undo me');
        await sql.query('update item set n = id where id = $1', [id]);
      });
    const numbers = Array.from({ length: 20 }, (_unused, i) => i);
    const outcomes = await Promise.allSettled(numbers.map(add));
    expect(outcomes.filter((outcome) => outcome.status === 'rejected')).toHaveLength(4);
    expect(await ids()).toEqual(numbers.filter((n) => n % 5 !== 0));
  });

  test('statements sent together run in the order they were sent', async () => {
    const seen = await db.tx((sql) =>
      Promise.all([
        sql.query('insert into item values (1)'),
        sql.query('select id from item'),
        sql.query('select 2 as id'),
      ]),
    );
    expect(seen).toEqual([[], [{ id: 1 }], [{ id: 2 }]]);
  });

  test('refuses at once to start another inside, or to ask outside of it', async () => {
    await expect(db.tx(() => db.tx(() => Promise.resolve()))).rejects.toThrow('Db.tx inside a transaction');
    await expect(db.tx(() => db.query('select 1'))).rejects.toThrow('Db.query inside a transaction');
    expect(await ids()).toEqual([]);
  });

  test('what a transaction started may ask for itself once it is over, but not through it', async () => {
    let leaked: Sql | undefined;
    let later: Promise<unknown> = Promise.resolve();
    await db.tx((sql) => {
      leaked = sql;
      later = new Promise((resolve) => setTimeout(resolve, 50)).then(() => db.query('select 1 as one'));
      return Promise.resolve();
    });
    expect(await later).toEqual([{ one: 1 }]);
    await expect(leaked?.query('select 1')).rejects.toThrow('the transaction is over');
  });
});

describe('real conflicts between connections', () => {
  let db: Db;
  let other: Db;
  beforeAll(async () => {
    const url = await freshPostgresUrl();
    db = await openDatabase(url);
    other = await openDatabase(url);
    await db.query('create table item (id int primary key, n int not null)');
    await db.query('insert into item values (1, 0), (2, 0)');
  });
  beforeEach(() => db.query('update item set n = 0'));
  afterAll(async () => {
    await db.close();
    await other.close();
  });

  test('a lost update is seen and done again', async () => {
    let attempts = 0;
    await db.tx(async (sql) => {
      attempts += 1;
      await sql.query('set transaction isolation level repeatable read');
      const [row] = await sql.query<{ n: number }>('select n from item where id = 1');
      if (attempts === 1) await other.query('update item set n = n + 10 where id = 1');
      await sql.query('update item set n = $1 where id = 1', [(row?.n ?? 0) + 1]);
    });
    expect(attempts).toBe(2);
    expect(await db.query('select n from item where id = 1')).toEqual([{ n: 11 }]);
  });

  test('of two that lock each other out, the one that is chosen runs again', async () => {
    let attempts = 0;
    let holding = 0;
    let bothHold: () => void = () => undefined;
    const barrier = new Promise<void>((resolve) => (bothHold = resolve));
    const touch = (on: Db, first: number, second: number): Promise<void> =>
      on.tx(async (sql) => {
        attempts += 1;
        await sql.query('update item set n = n + 1 where id = $1', [first]);
        holding += 1;
        if (holding === 2) bothHold();
        await barrier;
        await sql.query('update item set n = n + 1 where id = $1', [second]);
      });
    await Promise.all([touch(db, 1, 2), touch(other, 2, 1)]);
    // Usually three; on a busy server both may be chosen.
    expect(attempts).toBeGreaterThanOrEqual(3);
    expect(await db.query('select n from item order by id')).toEqual([{ n: 2 }, { n: 2 }]);
  });
});

test.each([
  ['pglite', 1],
  ['postgres', 0],
] as const)(
  'on %s a slow transaction is warned of %d times: it holds the only connection, or does not',
  async (engine, times) => {
    const warned: object[] = [];
    const db = await freshDb(engine, { log: { warn: (fields) => warned.push(fields) } });
    await db.tx((sql) => sql.query('select pg_sleep(0.1)'));
    await db.tx((sql) => sql.query('select pg_sleep(0.1)'), { longRunning: true });
    expect(warned).toHaveLength(times);
    expect(warned.every((fields) => 'slowest' in fields && fields.slowest === 'select pg_sleep(0.1)')).toBe(true);
  },
);

test.each(ENGINES)('on %s a closed database says so', async (engine) => {
  const db = await freshDb(engine);
  await db.close();
  await db.close();
  await expect(db.query('select 1')).rejects.toMatchObject({ name: 'DatabaseUnavailable' });
  await expect(db.tx(() => Promise.resolve())).rejects.toMatchObject({ name: 'DatabaseUnavailable' });
});
