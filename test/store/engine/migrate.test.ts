import fs from 'node:fs';
import path from 'node:path';
import { checkSchema, migrate, openDatabase, type Db } from '../../../src/store/db';
import { pendingMigrations } from '../../../src/store/migrate';
import { ENGINES, freshDb, freshPostgresUrl } from '../../harness/databases';
import { tempDir } from '../../harness/temp-dir';

function folder(files: Readonly<Record<string, string>>): string {
  const dir = tempDir();
  for (const [name, sql] of Object.entries(files)) fs.writeFileSync(path.join(dir, name), sql);
  return dir;
}

async function refusal(db: Db, dir: string): Promise<string> {
  const check = await checkSchema(db, dir);
  return check.ok ? '' : check.message;
}

const FIRST = { '000001_first.sql': '-- oldest-code: 000001\ncreate table a (id int);\ncreate table b (id int);\n' };
const SECOND = { '000002_second.sql': '-- oldest-code: 000001\ninsert into a values (1);\ncreate index on a (id);\n' };

describe.each(ENGINES)('on %s', (engine) => {
  let db: Db;
  beforeAll(async () => {
    db = await freshDb(engine);
  });
  beforeEach(() => db.query('drop table if exists schema_migration, a, b, c'));

  test('applies what is pending, in order, once', async () => {
    const dir = folder({ ...SECOND, ...FIRST, 'README.md': 'not a migration' });
    expect(await pendingMigrations(db, dir)).toEqual(['000001_first.sql', '000002_second.sql']);
    expect(await migrate(db, dir)).toEqual({ applied: ['000001_first.sql', '000002_second.sql'] });
    expect(await migrate(db, dir)).toEqual({ applied: [] });
    expect(await db.query('select id from a')).toEqual([{ id: 1 }]);
    expect(await checkSchema(db, dir)).toEqual({ ok: true });
  });

  test('goes on where it stopped', async () => {
    await migrate(db, folder(FIRST));
    const dir = folder({ ...FIRST, ...SECOND });
    expect(await refusal(db, dir)).toContain('000002_second.sql');
    expect(await migrate(db, dir)).toEqual({ applied: ['000002_second.sql'] });
  });

  test('one that fails leaves nothing of itself, and can be mended', async () => {
    const broken = { '000002_second.sql': 'create table c (id int); select * from nowhere;' };
    await expect(migrate(db, folder({ ...FIRST, ...broken }))).rejects.toMatchObject({ code: '42P01' });
    expect(await db.query(`select to_regclass('c') as c`)).toEqual([{ c: null }]);
    expect(await migrate(db, folder({ ...FIRST, ...SECOND }))).toEqual({ applied: ['000002_second.sql'] });
  });

  test('refuses a file that was changed after it was applied', async () => {
    await migrate(db, folder(FIRST));
    const dir = folder({ '000001_first.sql': 'create table a (id bigint);' });
    await expect(migrate(db, dir)).rejects.toThrow('000001_first.sql was changed');
    expect(await checkSchema(db, dir)).toMatchObject({ ok: false });
  });

  test('takes other line ends for the same file', async () => {
    await migrate(db, folder(FIRST));
    const windows = FIRST['000001_first.sql'].replaceAll('\n', '\r\n');
    expect(await checkSchema(db, folder({ '000001_first.sql': windows }))).toEqual({ ok: true });
  });

  test('older code runs on a newer database only when every newer migration says that it may', async () => {
    const third = { '000003_third.sql': '-- oldest-code: 000002\ncreate table c (id int);' };
    await migrate(db, folder({ ...FIRST, ...SECOND, ...third }));
    expect(await checkSchema(db, folder({ ...FIRST, ...SECOND }))).toEqual({ ok: true });
    expect(await refusal(db, folder(FIRST))).toContain('000003_third.sql, too new');
    await expect(migrate(db, folder(FIRST))).rejects.toThrow('run a newer version');
  });

  test('a migration that names no oldest code needs code that knows it', async () => {
    await migrate(db, folder({ ...FIRST, '000002_second.sql': 'create table c (id int);' }));
    expect(await checkSchema(db, folder(FIRST))).toMatchObject({ ok: false });
  });

  test('refuses a number that comes after a later one was applied', async () => {
    await migrate(db, folder({ '000002_second.sql': 'create table c (id int);' }));
    const late = folder({ ...FIRST, '000002_second.sql': 'create table c (id int);' });
    await expect(migrate(db, late)).rejects.toThrow('000001_first.sql comes after a later one');
  });

  test.each([
    ['a name without a number', { 'first.sql': '' }, 'NNNNNN_name.sql, not first.sql'],
    ['two of one number', { '000001_a.sql': '', '000001_b.sql': '' }, 'two migrations have the number of 000001_b.sql'],
  ])('refuses %s', async (_what, files: Record<string, string>, message) => {
    await expect(migrate(db, folder(files))).rejects.toThrow(message);
  });
});

test('several processes may migrate one server at once', async () => {
  const url = await freshPostgresUrl();
  const dbs = await Promise.all([1, 2, 3].map(() => openDatabase(url)));
  await dbs[0]?.query('drop table schema_migration');
  const dir = folder({ ...FIRST, '000002_slow.sql': 'create table c (id int); select pg_sleep(0.2);' });
  const done = await Promise.all(dbs.map((db) => migrate(db, dir)));
  expect(done.flatMap(({ applied }) => applied).sort()).toEqual(['000001_first.sql', '000002_slow.sql']);
  await Promise.all(dbs.map((db) => db.close()));
});
