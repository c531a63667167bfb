/** One result row, columns by name. */
export type Row = Record<string, unknown>;

/** What can run SQL: the database itself, or one open transaction. */
export interface Sql {
  /**
   * Runs a statement and returns its rows; of a text with several statements (no values then), the rows of the last.
   *
   * Values: an instant goes in through {@link toTimestamp}, a jsonb as `JSON.stringify(...)` (an array left as it is
   * would become a PostgreSQL array), a JavaScript array as a PostgreSQL array, a Buffer as bytea.
   * Rows: see `row-types.ts`.
   * @throws pg's DatabaseError with `code` and `constraint` for what the server refused; DatabaseUnavailable when it
   * could not be asked, or did not answer: then the statement may or may not have run.
   */
  query<R = Row>(text: string, values?: readonly unknown[]): Promise<readonly R[]>;
}

export interface TxOptions {
  /** A migration or a bulk load: no slow-transaction warning, and no client-side limit on one statement. */
  readonly longRunning?: boolean;
}

/** An open database. On PGlite all callers share one connection, so a transaction must never wait for anything else. */
export interface Db extends Sql {
  readonly kind: 'pglite' | 'postgres';
  /**
   * Runs `fn` between BEGIN and COMMIT and returns what it returned. The whole of `fn` runs again, up to 3 times, after a
   * serialization failure (40001) or a deadlock (40P01), so it must not do anything that a rollback does not undo.
   * @throws Error at once when called inside another `tx` of the same async context; DatabaseUnavailable when the
   * answer to COMMIT was lost: the transaction may or may not have happened; whatever `fn` throws, after a rollback.
   */
  tx<T>(fn: (sql: Sql) => Promise<T>, options?: TxOptions): Promise<T>;
  /** Waits for what is running, then closes. Later calls throw DatabaseUnavailable. Calling it again does nothing. */
  close(): Promise<void>;
}

/** The part of a logger that the store needs. */
export interface DbLog {
  warn(fields: object, msg: string): void;
}

export interface OpenOptions {
  /** Silent when left out. */
  readonly log?: DbLog;
  /** Connections to a PostgreSQL server, 10 when left out. PGlite always has one. */
  readonly poolSize?: number;
  /** PGlite only: `false` leaves out the CHECKPOINT and VACUUM rounds (short-lived databases of tests). */
  readonly maintenance?: boolean;
  /** PGlite only: the engine is in an unknown state and answers nothing any more; the process should end and restart. */
  readonly onFatal?: (cause: unknown) => void;
}

/**
 * An instant as a parameter for a timestamptz.
 * @param ms since the epoch, UTC; the infinities are PostgreSQL's.
 * @throws RangeError for NaN and for what no Date can hold.
 */
export function toTimestamp(ms: number): string {
  if (ms === Infinity) return 'infinity';
  if (ms === -Infinity) return '-infinity';
  return new Date(ms).toISOString();
}
