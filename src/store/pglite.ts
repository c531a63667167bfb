import fs from 'node:fs';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Pool } from 'pg';
import { SetupError } from '../errors';
import { lockDataDir } from './data-dir-lock';
import { durableNodeFs, durableStartParams, fsyncPath, fsyncTree } from './durable-nodefs';
import { startMaintenance } from './maintenance';
import { rowTypes } from './row-types';
import type { Db, DbLog, OpenOptions } from './sql';
import { databaseOver } from './tx';
import { DatabaseUnavailable } from './unavailable';

/** PGlite's PostgreSQL major. It is part of the path, because another major cannot read the files. */
const MAJOR = 18;
/** How long a caller waits for the one connection. */
const TURN_TIMEOUT_MS = 10_000;
/**
 * A statement runs inside one turn of the event loop, so it is answered before any timer fires. Only a WASM trap leaves
 * one unanswered.
 */
const TRAP_TIMEOUT_MS = 60_000;

/**
 * Opens (or creates, in 2 to 10 s) the embedded database in `dir`, for this process alone.
 * @throws SetupError when it cannot be made, when another process has it, or when it holds another PostgreSQL major.
 */
export async function openPgliteDir(dir: string, options: OpenOptions = {}): Promise<Db> {
  makeDir(dir);
  const unlock = await lockDataDir(dir);
  try {
    const cluster = clusterIn(dir);
    if (!fs.existsSync(cluster)) await create(cluster);
    return databaseOn(await openCluster(cluster), options, unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
}

function makeDir(dir: string): void {
  try {
    fs.mkdirSync(dir, { recursive: true, mode: 0o700 });
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    throw new SetupError(`the data directory cannot be made, set DATA_DIR to another one: ${why}`);
  }
}

/** A database that is gone when it is closed. `template` is a `dumpDataDir` tar to start from. */
export async function openPgliteMemory(options: OpenOptions = {}, template?: Blob): Promise<Db> {
  const lite = await PGlite.create('memory://', template === undefined ? {} : { loadDataDir: template });
  return databaseOn(lite, options);
}

/**
 * The {@link Db} on a running PGlite, which it closes in the end, and then calls `afterClose`.
 * @internal exported for its tests
 */
export function databaseOn(lite: PGlite, options: OpenOptions = {}, afterClose: () => Promise<void> = noop): Db {
  const log = options.log ?? { warn: () => undefined };
  const health = watchHealth(log, options.onFatal);
  const pool = poolOf(lite, log);
  let stopMaintenance = noop;
  const db = databaseOver({
    kind: 'pglite',
    pool,
    log,
    refusal: health.refusal,
    failed: health.failed,
    shutDown: async () => {
      await stopMaintenance();
      // A broken engine would not answer, and must not write a shutdown checkpoint of a state nobody knows.
      if (health.refusal() === null) {
        await pool.end();
        await lite.close();
      }
      await afterClose();
    },
  });
  if (options.maintenance !== false) stopMaintenance = startMaintenance(db, log);
  return db;
}

async function noop(): Promise<void> {
  return Promise.resolve();
}

/** Where the cluster of our major lies in the data directory; refuses what this version cannot read. */
function clusterIn(dir: string): string {
  const cluster = path.join(dir, `pg${MAJOR}`);
  const others = fs.readdirSync(dir).filter((name) => /^pg\d+$/.test(name));
  if (others.length > 0 && !others.includes(`pg${MAJOR}`))
    throw otherMajor(dir, others.join(', ').replaceAll('pg', ''));
  if (fs.existsSync(cluster)) {
    const version = fs.readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim();
    if (version !== String(MAJOR)) throw otherMajor(dir, version);
  }
  return cluster;
}

function otherMajor(dir: string, found: string): SetupError {
  return new SetupError(
    `the data directory ${dir} was written by PostgreSQL ${found}, this version runs PostgreSQL ${MAJOR}: ` +
      'export it with the version that wrote it, and import it into a new directory',
  );
}

/** Creates under another name, flushes (initdb itself does not), and renames: a crash on the way leaves no half cluster behind. */
async function create(cluster: string): Promise<void> {
  const unfinished = `${cluster}.new`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  fs.mkdirSync(unfinished, { mode: 0o700 });
  const lite = await openCluster(unfinished);
  await lite.close();
  fsyncTree(unfinished);
  fs.renameSync(unfinished, cluster);
  fsyncPath(path.dirname(cluster));
}

function openCluster(cluster: string): Promise<PGlite> {
  return PGlite.create({ fs: durableNodeFs(cluster), startParams: durableStartParams() });
}

function poolOf(lite: PGlite, log: DbLog): Pool {
  // pg's types leave out `connection`, which is where PGlite's adapter comes in.
  const adapter = { connection: createPgConfig(lite).connection, user: 'postgres', database: 'postgres' };
  const pool = new Pool({
    ...adapter,
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: TURN_TIMEOUT_MS,
    query_timeout: TRAP_TIMEOUT_MS,
    types: rowTypes,
  });
  pool.on('error', (err) => log.warn({ err }, 'the embedded database reported an error'));
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/**
 * There is one backend and no way to replace it: after a PANIC (a failed fsync or write), a lost answer or a failed ROLLBACK
 * the next statement would run in a state nobody knows. From then on everything is refused until the process restarts.
 */
function watchHealth(log: DbLog, onFatal: OpenOptions['onFatal']) {
  let broken: DatabaseUnavailable | null = null;
  return {
    refusal: () => broken,
    failed: (error: unknown, during: 'statement' | 'rollback') => {
      if (broken !== null || (during === 'statement' && !isFatal(error))) return;
      broken = new DatabaseUnavailable('the embedded database is broken: restart the process', error);
      log.warn({ err: error }, 'the embedded database is broken: restart the process');
      onFatal?.(error);
    },
  };
}

function isFatal(error: unknown): boolean {
  const { severity, message } = (error ?? {}) as { severity?: unknown; message?: unknown };
  return severity === 'PANIC' || severity === 'FATAL' || message === 'Query read timeout';
}
