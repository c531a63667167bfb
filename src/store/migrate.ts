import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { SetupError } from '../errors';
import type { Db, Sql } from './sql';

export type SchemaCheck = { readonly ok: true } | { readonly ok: false; readonly message: string };

interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
  /** The newest migration that the oldest code able to run on this one knows. */
  readonly oldestCode: number;
}

type Applied = Pick<Migration, 'number' | 'name' | 'sha256' | 'oldestCode'>;

const OWN_DIR = path.join(__dirname, 'migrations');
const FILE = /^(\d{6})_[a-z0-9_]+\.sql$/;
const OLDEST_CODE = /^-- oldest-code: (\d{6})\s*$/m;
/** Any number, as long as nothing else in the database takes the same advisory lock. */
const LOCK = 7_263_541;

const LEDGER = `create table if not exists schema_migration (
  number integer primary key,
  name text not null,
  sha256 text not null,
  oldest_code integer not null,
  applied_at timestamptz not null default now()
)`;

/**
 * Applies what is pending, oldest first, each file in one transaction. Several processes may call it at once.
 * @param dir the migration files, `NNNNNN_name.sql`; this version's own when left out.
 * @returns the file names it applied.
 * @throws SetupError for a file changed after it was applied, one that comes too late, or a database too new for this code.
 */
export async function migrate(db: Db, dir = OWN_DIR): Promise<{ readonly applied: readonly string[] }> {
  const files = readMigrations(dir);
  const applied: string[] = [];
  for (const file of pendingOf(files, await readApplied(db))) {
    // Another process may be at it too: who gets the lock second finds the work done.
    if (await applyOnce(db, files, file)) applied.push(file.name);
  }
  return { applied };
}

/**
 * The file names that `migrate` would apply.
 * @throws SetupError as `migrate` does.
 * @internal exported for its tests
 */
export async function pendingMigrations(db: Db, dir = OWN_DIR): Promise<readonly string[]> {
  return pendingOf(readMigrations(dir), await readApplied(db)).map((file) => file.name);
}

/** May this code run on this database? Throws only when the database cannot be asked. */
export async function checkSchema(db: Db, dir = OWN_DIR): Promise<SchemaCheck> {
  const found = compare(readMigrations(dir), await readApplied(db));
  if (!found.ok) return found;
  if (found.pending.length === 0) return { ok: true };
  const names = found.pending.map((file) => file.name).join(', ');
  return { ok: false, message: `migrations are pending (${names}): run \`detractor-loop migrate\`` };
}

function applyOnce(db: Db, files: readonly Migration[], file: Migration): Promise<boolean> {
  return db.tx(
    async (sql) => {
      // The lock may be waited for without limit, a table not: behind a lock that waits, all traffic would queue up.
      await sql.query('set local statement_timeout = 0');
      await sql.query('select pg_advisory_xact_lock($1)', [LOCK]);
      await sql.query("set local lock_timeout = '5s'");
      await sql.query(LEDGER);
      if (!pendingOf(files, await readApplied(sql)).includes(file)) return false;
      await sql.query(file.sql);
      await sql.query('insert into schema_migration (number, name, sha256, oldest_code) values ($1, $2, $3, $4)', [
        file.number,
        file.name,
        file.sha256,
        file.oldestCode,
      ]);
      return true;
    },
    { longRunning: true },
  );
}

function pendingOf(files: readonly Migration[], applied: readonly Applied[]): readonly Migration[] {
  const found = compare(files, applied);
  if (!found.ok) throw new SetupError(found.message);
  return found.pending;
}

type Comparison = Exclude<SchemaCheck, { ok: true }> | { readonly ok: true; readonly pending: readonly Migration[] };

function compare(files: readonly Migration[], applied: readonly Applied[]): Comparison {
  const known = new Map(files.map((file) => [file.number, file]));
  const newestKnown = Math.max(0, ...known.keys());
  for (const row of applied) {
    const file = known.get(row.number);
    if (file !== undefined && file.sha256 !== row.sha256) {
      return {
        ok: false,
        message: `migration ${row.name} was changed after it was applied: restore it, add a new one`,
      };
    }
    if (file === undefined && row.oldestCode > newestKnown) {
      return { ok: false, message: `the database is at ${row.name}, too new for this version: run a newer version` };
    }
  }
  const newestApplied = Math.max(0, ...applied.map((row) => row.number));
  const done = new Set(applied.map((row) => row.number));
  const pending = files.filter((file) => !done.has(file.number));
  const late = pending.find((file) => file.number < newestApplied);
  if (late === undefined) return { ok: true, pending };
  return { ok: false, message: `migration ${late.name} comes after a later one was applied: give it the next number` };
}

async function readApplied(sql: Sql): Promise<readonly Applied[]> {
  const [ledger] = await sql.query<{ exists: boolean }>(`select to_regclass('schema_migration') is not null as exists`);
  if (ledger?.exists !== true) return [];
  return sql.query<Applied>(
    'select number, name, sha256, oldest_code as "oldestCode" from schema_migration order by number',
  );
}

function readMigrations(dir: string): readonly Migration[] {
  const names = fs.readdirSync(dir).filter((name) => name.endsWith('.sql'));
  const files = names.sort().map((name) => readMigration(dir, name));
  const twin = files.find((file, i) => i > 0 && files[i - 1]?.number === file.number);
  if (twin !== undefined) throw new SetupError(`two migrations have the number of ${twin.name}`);
  return files;
}

function readMigration(dir: string, name: string): Migration {
  const digits = FILE.exec(name)?.[1];
  if (digits === undefined) throw new SetupError(`a migration is named NNNNNN_name.sql, not ${name}`);
  // A checkout may have other line ends than the one that applied it.
  const sql = fs.readFileSync(path.join(dir, name), 'utf8').replaceAll('\r\n', '\n');
  const number = Number(digits);
  const oldestCode = Number(OLDEST_CODE.exec(sql)?.[1] ?? digits);
  return { number, name, sql, sha256: crypto.createHash('sha256').update(sql).digest('hex'), oldestCode };
}
