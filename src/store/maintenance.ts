import type { DbLog, Sql } from './sql';
import { DatabaseUnavailable } from './unavailable';

const ROUND_MS = 5_000;

/**
 * WAL since the last checkpoint. PGlite has no checkpointer: without ours `max_wal_size` is ignored, and 2.4 GB of WAL
 * took 50 s to replay after a kill -9.
 */
const CHECKPOINT_DUE = `
  select pg_current_wal_insert_lsn() - redo_lsn > 32000000 as due from pg_control_checkpoint()`;

/** The table most in need: dead rows, or rows that came in since and that the planner has not counted (no autovacuum either). */
const VACUUM_DUE = `
  select format('%I.%I', schemaname, relname) as name
  from pg_stat_user_tables
  where n_dead_tup > 1000 + 0.2 * n_live_tup or n_ins_since_vacuum > 10000 + 0.2 * n_live_tup
  order by n_dead_tup + n_ins_since_vacuum desc
  limit 1`;

/**
 * Tables that have doubled since the planner counted them. Not counted at all, a tenant is thought to have one row, and
 * who claims a hundred of his rows then reads all of them a hundred times (40 ms a claim with 5,000).
 */
const ANALYZE_DUE = `
  select format('%I.%I', schemaname, s.relname) as name
  from pg_stat_user_tables s join pg_class c on c.oid = s.relid
  where n_mod_since_analyze > 200 + greatest(reltuples, 0)
  order by n_mod_since_analyze desc`;

export interface Round {
  readonly checkpointed: boolean;
  /** The table that was vacuumed, or null. */
  readonly vacuumed: string | null;
  /** The tables that were only counted: a few ms each, and requests pass between them. */
  readonly analyzed: readonly string[];
}

/**
 * One round: at most one checkpoint and one table, because each stops the event loop for its whole length.
 * @internal exported for its tests
 */
export async function maintainOnce(sql: Sql): Promise<Round> {
  const [checkpoint] = await sql.query<{ due: boolean }>(CHECKPOINT_DUE);
  const checkpointed = checkpoint?.due === true;
  if (checkpointed) await sql.query('checkpoint');
  const [table] = await sql.query<{ name: string }>(VACUUM_DUE);
  if (table !== undefined) await sql.query(`vacuum (analyze) ${table.name}`);
  const uncounted = await sql.query<{ name: string }>(ANALYZE_DUE);
  for (const { name } of uncounted) await sql.query(`analyze ${name}`);
  return { checkpointed, vacuumed: table?.name ?? null, analyzed: uncounted.map(({ name }) => name) };
}

/**
 * Runs a round every 5 s, never two at once. A failed round is logged, and the next one tries again.
 * @returns stops the rounds and waits for a running one.
 */
export function startMaintenance(sql: Sql, log: DbLog): () => Promise<void> {
  let round: Promise<unknown> | null = null;
  const timer = setInterval(() => {
    round ??= maintainOnce(sql)
      .catch((error: unknown) => {
        if (error instanceof DatabaseUnavailable) clearInterval(timer);
        log.warn({ err: error }, 'maintenance of the embedded database failed');
      })
      .finally(() => (round = null));
  }, ROUND_MS).unref();
  return async () => {
    clearInterval(timer);
    await round;
  };
}
