import { AsyncLocalStorage } from 'node:async_hooks';
import type { Pool, PoolClient, QueryResult } from 'pg';
import type { Db, DbLog, Row, Sql, TxOptions } from './sql';
import { DatabaseUnavailable, asUnavailable, sqlCode } from './unavailable';

/** What both engines hand in to become a {@link Db}. */
export interface Engine {
  readonly kind: Db['kind'];
  readonly pool: Pool;
  readonly log: DbLog;
  /** Why nothing may be asked any more (the engine broke), or null. */
  readonly refusal: () => Error | null;
  /** Told of every failed statement, already translated, and of a ROLLBACK that failed. */
  readonly failed: (error: unknown, during: 'statement' | 'rollback') => void;
  /** Ends the pool and whatever is behind it. Called once. */
  readonly shutDown: () => Promise<void>;
}

/** One running transaction. `open` turns false before COMMIT or ROLLBACK: work it left behind must not run outside it. */
interface Scope {
  open: boolean;
  lastError: unknown;
  slowestMs: number;
  slowestText: string;
}

const MAX_ATTEMPTS = 3;
const RETRYABLE = new Set(['40001', '40P01']);
const SLOW_TX_MS = 50;
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1;

/** Puts the house rules around a pg pool: one error class for "down", retry, and the guard against waiting for itself. */
export function databaseOver(engine: Engine): Db {
  const running = new AsyncLocalStorage<Scope>();
  let closing: Promise<void> | null = null;

  const refuse = (what: string): void => {
    // On one connection this call would wait for the transaction that waits for it; on PostgreSQL it would silently run outside.
    if (running.getStore()?.open === true) throw new Error(`${what} inside a transaction: use the sql it was given`);
    if (closing !== null) throw new DatabaseUnavailable('the database is closed');
    const refusal = engine.refusal();
    if (refusal !== null) throw refusal;
  };

  return {
    kind: engine.kind,
    async query<R = Row>(text: string, values?: readonly unknown[]) {
      refuse('Db.query');
      return lastRows(await askOnce(engine, text, values)) as readonly R[];
    },
    async tx<T>(fn: (sql: Sql) => Promise<T>, options: TxOptions = {}) {
      for (let attempt = 1; ; attempt += 1) {
        refuse('Db.tx');
        try {
          return await runOnce(engine, { running, fn, options });
        } catch (error) {
          if (attempt === MAX_ATTEMPTS || !isRetryable(error)) throw error;
        }
      }
    },
    close() {
      closing ??= engine.shutDown();
      return closing;
    },
  };
}

interface Run<T> {
  readonly running: AsyncLocalStorage<Scope>;
  readonly fn: (sql: Sql) => Promise<T>;
  readonly options: TxOptions;
}

async function runOnce<T>(engine: Engine, run: Run<T>): Promise<T> {
  const client = await ask(engine, () => engine.pool.connect());
  const scope: Scope = { open: true, lastError: undefined, slowestMs: 0, slowestText: '' };
  const startedAt = performance.now();
  try {
    await ask(engine, () => client.query('begin'));
    const result = await run.running.run(scope, () => run.fn(sqlOf(engine, client, { scope, options: run.options })));
    scope.open = false;
    await commit(engine, client, scope);
    client.release();
    return result;
  } catch (error) {
    scope.open = false;
    await rollBack(engine, client, error);
    throw error;
  } finally {
    if (run.options.longRunning !== true) warnWhenSlow(engine, scope, performance.now() - startedAt);
  }
}

function sqlOf(engine: Engine, client: PoolClient, at: { scope: Scope; options: TxOptions }): Sql {
  // pg deprecates overlapping queries on one client: Promise.all inside a transaction is put in order here.
  let previous: Promise<unknown> = Promise.resolve();
  const limit = at.options.longRunning === true ? { query_timeout: LONGEST_TIMEOUT_MS } : {};
  const run = async (text: string, values?: readonly unknown[]) => {
    if (!at.scope.open) throw new Error('the transaction is over');
    const startedAt = performance.now();
    try {
      return lastRows(await ask(engine, () => client.query({ text, ...valuesOf(values), ...limit })));
    } catch (error) {
      at.scope.lastError = error;
      throw error;
    } finally {
      noteSlowest(at.scope, text, performance.now() - startedAt);
    }
  };
  return {
    query<R = Row>(text: string, values?: readonly unknown[]) {
      const next = previous.then(() => run(text, values));
      previous = next.catch(() => undefined);
      return next as Promise<readonly R[]>;
    },
  };
}

async function commit(engine: Engine, client: PoolClient, scope: Scope): Promise<void> {
  const result = await ask(engine, () => client.query('commit'));
  if (result.command === 'COMMIT') return;
  // PostgreSQL answers COMMIT of an aborted transaction with the tag ROLLBACK and no error:
  // https://www.postgresql.org/docs/current/sql-commit.html
  throw new Error('nothing was committed: a statement failed and its error was swallowed (use a savepoint)', {
    cause: scope.lastError,
  });
}

/** Leaves the client clean, or takes it out of use. */
async function rollBack(engine: Engine, client: PoolClient, error: unknown): Promise<void> {
  // A connection that is gone cannot roll back, and a broken PGlite would never answer.
  if (error instanceof DatabaseUnavailable || engine.refusal() !== null) {
    if (engine.kind === 'pglite') engine.failed(error, 'rollback');
    client.release(true);
    return;
  }
  try {
    await client.query('rollback');
    client.release();
  } catch (failure) {
    engine.failed(failure, 'rollback');
    client.release(true);
  }
}

/**
 * One statement outside a transaction. Not through `pool.query`: that throws its connection away after any error (pg-pool 3,
 * `client.release(err)`). A server only pays for a new one, but PGlite has one connection under every client: the end of the
 * old client reached the new one, and from then on answers went to the wrong statements.
 */
async function askOnce(
  engine: Engine,
  text: string,
  values: readonly unknown[] | undefined,
): Promise<QueryResult | readonly QueryResult[]> {
  const client = await ask(engine, () => engine.pool.connect());
  try {
    const result = await ask(engine, () => client.query(text, mutable(values)));
    client.release();
    return result;
  } catch (error) {
    client.release(error instanceof DatabaseUnavailable);
    throw error;
  }
}

/** Asks the engine; a failure comes out translated, and the engine hears of it. */
async function ask<T>(engine: Engine, question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (error) {
    engine.failed(error, 'statement');
    throw asUnavailable(error);
  }
}

function lastRows(result: QueryResult | readonly QueryResult[]): readonly unknown[] {
  const last = Array.isArray(result) ? (result.at(-1) as QueryResult | undefined) : (result as QueryResult);
  return last?.rows ?? [];
}

function isRetryable(error: unknown): boolean {
  return RETRYABLE.has(sqlCode(error) ?? '') || RETRYABLE.has(sqlCode((error as Error | null)?.cause) ?? '');
}

function noteSlowest(scope: Scope, text: string, ms: number): void {
  if (ms <= scope.slowestMs) return;
  scope.slowestMs = ms;
  scope.slowestText = text;
}

/** PGlite serves everybody through one connection and stops the event loop meanwhile: who holds it long is named. */
function warnWhenSlow(engine: Engine, scope: Scope, durationMs: number): void {
  if (engine.kind !== 'pglite' || durationMs <= SLOW_TX_MS) return;
  const slowest = scope.slowestText.replace(/\s+/g, ' ').trim().slice(0, 120);
  engine.log.warn(
    { durationMs: Math.round(durationMs), slowestMs: Math.round(scope.slowestMs), slowest },
    'slow transaction on the embedded database',
  );
}

function valuesOf(values: readonly unknown[] | undefined): { values?: unknown[] } {
  return values === undefined ? {} : { values: [...values] };
}

function mutable(values: readonly unknown[] | undefined): unknown[] | undefined {
  return values === undefined ? undefined : [...values];
}
