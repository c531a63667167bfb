import fs from 'node:fs';
import path from 'node:path';
import { openDatabase, type Db } from '../../../src/store/db';
import { DatabaseUnavailable } from '../../../src/store/unavailable';
import { startChild } from '../../harness/child';
import { tempDir } from '../../harness/temp-dir';

async function fsyncsOf(work: () => Promise<unknown>): Promise<number> {
  const spy = jest.spyOn(fs, 'fsyncSync');
  try {
    await work();
    return spy.mock.calls.length;
  } finally {
    spy.mockRestore();
  }
}

const commitDir = tempDir();

describe('a commit on the embedded database', () => {
  let db: Db;
  beforeAll(async () => {
    db = await openDatabase(`pglite:${commitDir}`, { maintenance: false });
    await db.query('create table item (id int)');
  });
  afterAll(() => db.close());

  test('has fsync on', async () => {
    expect(await db.query('show fsync')).toEqual([{ fsync: 'on' }]);
    expect(await db.query('show wal_sync_method')).toEqual([{ wal_sync_method: 'fsync' }]);
  });

  test('reaches the host disk, once', async () => {
    for (let id = 0; id < 10; id += 1) {
      expect(await fsyncsOf(() => db.query('insert into item values ($1)', [id]))).toBe(1);
    }
  });

  test('reaches it once however many statements it holds', async () => {
    const work = (): Promise<void> =>
      db.tx(async (sql) => {
        for (let id = 0; id < 5; id += 1) await sql.query('insert into item values ($1)', [id]);
      });
    expect(await fsyncsOf(work)).toBe(1);
  });

  test('reading needs none', async () => {
    expect(await fsyncsOf(() => db.query('select count(*) from item'))).toBe(0);
  });

  test('a checkpoint flushes the tables and their directories too', async () => {
    expect(await fsyncsOf(() => db.query('checkpoint'))).toBeGreaterThan(5);
  });
});

describe('a disk that fails', () => {
  test('is never taken for a commit; nothing is asked after it, and what was acknowledged before is there', async () => {
    const fatal: unknown[] = [];
    const db = await openDatabase(`pglite:${commitDir}`, { onFatal: (cause) => fatal.push(cause) });
    await db.query('truncate item');
    await db.query('insert into item values (1)');
    const spy = jest.spyOn(fs, 'fsyncSync').mockImplementation(() => {
      throw Object.assign(new Error('EIO: i/o error, fsync'), { code: 'EIO' });
    });
    await expect(db.tx((sql) => sql.query('insert into item values (2)'))).rejects.toBeInstanceOf(DatabaseUnavailable);
    spy.mockRestore();
    await expect(db.query('select 1')).rejects.toThrow('restart the process');
    expect(fatal).toHaveLength(1);
    await db.close();

    const again = await openDatabase(`pglite:${commitDir}`);
    expect(await again.query('select id from item where id = 1')).toEqual([{ id: 1 }]);
    await again.close();
  });
});

describe('kill -9', () => {
  const killedDir = tempDir();

  /** @returns the id of the last row that the child said it had committed. */
  async function writeThenKill(dir: string, rows: number): Promise<number> {
    const child = startChild('store-child.js', ['write', dir]);
    let last = 0;
    for (let seen = 0; seen < rows; seen += 1) {
      const line = await child.line();
      if (line === null) throw new Error(child.errors());
      last = Number(line);
    }
    await child.kill();
    for (let line = await child.line(); line !== null; line = await child.line()) last = Number(line);
    return last;
  }

  test('during the very first start leaves a directory that opens', async () => {
    const child = startChild('store-child.js', ['write', killedDir]);
    const half = path.join(killedDir, 'pg18.new', 'PG_VERSION');
    while (!fs.existsSync(half)) await new Promise((resolve) => setTimeout(resolve, 5));
    await child.kill();
    expect(await writeThenKill(killedDir, 1)).toBeGreaterThanOrEqual(1);
  });

  test('loses no acknowledged row and leaves no half transaction, round after round', async () => {
    for (const rows of [40, 25, 60]) {
      const acknowledged = await writeThenKill(killedDir, rows);
      const db = await openDatabase(`pglite:${killedDir}`);
      const [found] = await db.query<{ n: number; last: number; torn: number }>(
        'select count(*) as n, max(id) as last, count(*) filter (where twin <> id) as torn from written',
      );
      await db.close();
      expect(found).toMatchObject({ n: found?.last, torn: 0 });
      expect(found?.last).toBeGreaterThanOrEqual(acknowledged);
    }
  });
});
