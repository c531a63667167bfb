import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrate, openDatabase, type Db } from '../../../src/store/db';
import { freshPostgresUrl, type EngineName, ENGINES } from '../../harness/databases';
import { tempDir } from '../../harness/temp-dir';

const ALL = path.join(__dirname, '../../../src/store/migrations');
const QUEUE = '000013_queue.sql';

/** The migrations of the release before lists. */
function before(): string {
  const dir = tempDir();
  for (const name of fs.readdirSync(ALL).filter((one) => one < QUEUE))
    fs.copyFileSync(path.join(ALL, name), path.join(dir, name));
  return dir;
}

/** Emptied of everything, so that it can be migrated from the start. */
async function emptyDb(engine: EngineName): Promise<Db> {
  if (engine === 'pglite') return openDatabase('pglite:memory', { maintenance: false });
  return openDatabase(await emptyServerUrl());
}

async function emptyServerUrl(): Promise<string> {
  const url = await freshPostgresUrl();
  const db = await openDatabase(url);
  await db.query('drop schema public cascade; create schema public');
  await db.close();
  return url;
}

/** A case as the release before clocks had legs wrote it, one as the release before this one wrote it, and an ended one. */
const ROWS = `
  insert into tenants (name, crm, org_id, settings, created_at) values ('t', 'hubspot', '1', '{}', now());
  insert into facts (tenant_id, read_at, body) values (1, now(), '{"attributes": {"segment": "mid"}}');
  insert into cases (tenant_id, case_key, connection_id, response_id, status, process, tier, owner_id, seq, head_hash,
    opened_at, closed_at, state, personal)
  select 1, key, 1, key, case when closed then 'resolved' else 'open' end, 'standard', tier, '101', 1, '', now(),
    case when closed then now() end, state, '{}'
  from (values
    ('old', 'high', false, '{"factsId": 1, "classification": {"primary": "usability"},
      "clocks": {"first_touch": {"status": "breached", "breachedAt": 5}},
      "tasks": [{"kind": "owner", "purpose": "first_touch", "status": "open", "dueAt": 1790000000123}]}'::jsonb),
    ('taken', 'low', false, '{"factsId": 9, "handover": {"acknowledgedAt": 7},
      "clocks": {"acknowledgement": {"status": "breached", "breachedAt": 5}}, "tasks": []}'::jsonb),
    ('new', 'low', false, '{"factsId": 1,
      "clocks": {"first_touch": {"status": "breached", "breachedAt": 5, "legs": [], "stoppedAt": 6}},
      "tasks": [{"kind": "review", "purpose": "decide_raise", "status": "open", "dueAt": 3}]}'::jsonb),
    ('ended', 'low', true, '{}'::jsonb)) as v(key, tier, closed, state)`;

describe.each(ENGINES)('on %s, a database that is older than lists', (engine) => {
  test('has its cases listed from the migration on, and workers of the release before keep them so', async () => {
    const db = await emptyDb(engine);
    try {
      await migrate(db, before());
      await db.tx(async (sql) => {
        await sql.query('set local session_replication_role = replica');
        await sql.query(ROWS);
      });
      await migrate(db);
      const listed = () =>
        db.query(
          `select case_key as key, rank, due_at as due, reason, segment, decision from case_queue order by rank, case_key`,
        );
      const unknown = { due: Infinity, segment: null, reason: 'unclear', decision: false };
      expect(await listed()).toEqual([
        { key: 'old', rank: 1, due: 1_790_000_000_123, reason: 'usability', segment: 'mid', decision: false },
        { ...unknown, key: 'new', rank: 7, segment: 'mid', decision: true },
        { ...unknown, key: 'taken', rank: 7 },
      ]);
      // What it knows of: nothing here names the table of lists.
      await db.query(`update cases set tier = 'critical', seq = 2 where case_key = 'taken'`);
      await db.query(`update cases set status = 'resolved', closed_at = now(), seq = 2 where case_key = 'old'`);
      expect(await listed()).toMatchObject([
        { key: 'taken', rank: 4 },
        { key: 'new', rank: 7 },
      ]);
    } finally {
      await db.close();
    }
  });
});

test('on postgres, what a worker commits while the migration fills the lists is not missed', async () => {
  const url = await emptyServerUrl();
  const [db, other] = await Promise.all([openDatabase(url), openDatabase(url)]);
  try {
    await migrate(db, before());
    await db.tx(async (sql) => {
      await sql.query('set local session_replication_role = replica');
      await sql.query(ROWS);
    });
    let migrated: Promise<unknown> = Promise.resolve();
    await db.tx(async (sql) => {
      await sql.query(`update cases set owner_id = '102', seq = 2 where case_key = 'new'`);
      await sql.query(`update cases set status = 'resolved', closed_at = now(), seq = 2 where case_key = 'taken'`);
      migrated = migrate(other);
      // It has read the cases as they were, and waits for whoever writes them.
      const waits = `select 1 from pg_locks l join pg_class c on c.oid = l.relation where c.relname = 'cases' and not granted`;
      while ((await sql.query(waits)).length === 0) await sleep(20);
    });
    await migrated;
    expect(await db.query('select case_key as key, owner_id as owner from case_queue order by 1')).toEqual([
      { key: 'new', owner: '102' },
      { key: 'old', owner: '101' },
    ]);
  } finally {
    await Promise.all([db.close(), other.close()]);
  }
});
