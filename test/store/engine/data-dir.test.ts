import fs from 'node:fs';
import path from 'node:path';
import { SetupError } from '../../../src/errors';
import { openDatabase } from '../../../src/store/db';
import { lockDataDir } from '../../../src/store/data-dir-lock';
import { startChild, type Child } from '../../harness/child';
import { tempDir } from '../../harness/temp-dir';

const children: Child[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) await child.kill();
});

async function holder(dir: string): Promise<Child> {
  const child = startChild('store-child.js', ['lock', dir]);
  children.push(child);
  if ((await child.line()) === null) throw new Error(child.errors());
  return child;
}

test('a data directory that cannot be made is a set-up fault that names the setting', async () => {
  const file = path.join(tempDir(), 'file');
  fs.writeFileSync(file, '');
  const error: unknown = await openDatabase(`pglite:${file}/data`).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(SetupError);
  expect(String(error)).toContain('set DATA_DIR');
});

describe('the lock of a data directory', () => {
  test('is held by one, and free again after it', async () => {
    const dir = tempDir();
    const unlock = await lockDataDir(dir);
    await expect(lockDataDir(dir)).rejects.toThrow(`in use by process ${process.pid}`);
    await unlock();
    await (
      await lockDataDir(dir)
    )();
    expect(fs.readdirSync(dir)).toEqual([]);
  });

  test('refuses a second process, and tells it who and what instead', async () => {
    const dir = tempDir();
    const first = await holder(dir);
    await expect(openDatabase(`pglite:${dir}`)).rejects.toThrow(
      new RegExp(`in use by process ${first.pid}; stop it first.* DATABASE_URL`),
    );
  });

  test('outlasts a holder that is frozen', async () => {
    const dir = tempDir();
    const frozen = await holder(dir);
    frozen.signal('SIGSTOP');
    await expect(lockDataDir(dir)).rejects.toThrow(`process ${frozen.pid}`);
  });

  test('is taken over from one that was killed', async () => {
    const dir = tempDir();
    await (await holder(dir)).kill();
    expect(fs.readdirSync(dir)).toHaveLength(1);
    await (
      await lockDataDir(dir)
    )();
    expect(fs.readdirSync(dir)).toEqual([]);
  });

  test('goes to at most one of many that start at once over a stale one', async () => {
    const dir = tempDir();
    for (let round = 0; round < 5; round += 1) {
      await (await holder(dir)).kill();
      const outcomes = await Promise.allSettled(Array.from({ length: 12 }, () => lockDataDir(dir)));
      const got = outcomes.filter((outcome) => outcome.status === 'fulfilled');
      expect(got.length).toBeLessThanOrEqual(1);
      for (const { value: unlock } of got) await unlock();
      await (
        await lockDataDir(dir)
      )();
    }
  });

  test('is not left behind by an opening that fails', async () => {
    const dir = tempDir();
    fs.mkdirSync(path.join(dir, 'pg18'));
    fs.writeFileSync(path.join(dir, 'pg18', 'PG_VERSION'), '17\n');
    await expect(openDatabase(`pglite:${dir}`)).rejects.toThrow('written by PostgreSQL 17');
    await (
      await lockDataDir(dir)
    )();
  });

  test('refuses a path that no socket can have, and says so', async () => {
    const deep = path.join(tempDir(), 'd'.repeat(120));
    fs.mkdirSync(deep);
    await expect(lockDataDir(deep)).rejects.toThrow('choose a shorter data directory');
  });
});

describe('the files in a data directory', () => {
  test('are made whole, for their owner only, under the major of their engine', async () => {
    const dir = path.join(tempDir(), 'data');
    const cutShort = path.join(dir, 'pg18.new');
    fs.mkdirSync(cutShort, { recursive: true, mode: 0o700 });
    fs.writeFileSync(path.join(cutShort, 'PG_VERSION'), '18\n');
    const db = await openDatabase(`pglite:${dir}`);
    const [row] = await db.query<{ major: number }>(
      `select current_setting('server_version_num')::int / 10000 as major`,
    );
    await db.close();
    expect(fs.readdirSync(dir)).toEqual([`pg${row?.major}`]);
    expect(fs.statSync(path.join(dir, `pg${row?.major}`)).mode & 0o077).toBe(0);
  });

  test('of another major are refused, with the way out', async () => {
    const dir = tempDir();
    fs.mkdirSync(path.join(dir, 'pg17'));
    await expect(openDatabase(`pglite:${dir}`)).rejects.toThrow(/written by PostgreSQL 17.*export it/);
  });
});
