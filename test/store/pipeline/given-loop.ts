import type { Log } from '../../../src/log-port';
import type { Loop } from '../../../src/pipeline/loop';
import { createWake } from '../../../src/pipeline/wake';
import type { Db, Sql } from '../../../src/sql-port';
import { NINE, type Tables } from '../tables/given';

export interface Logged {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly fields: object;
  readonly message: string;
}

export interface TestLoop extends Loop {
  readonly logged: Logged[];
  /** Machine time, ms; stands still unless a test moves it. */
  readonly machine: { at: number };
}

/** What the verbs are handed, on real tables; no CRM may be called. */
export function loopOn(tables: Tables, changed: Partial<Loop> = {}): TestLoop {
  const logged: Logged[] = [];
  const machine = { at: NINE };
  const note = (level: Logged['level']) => (fields: object, message: string) =>
    void logged.push({ level, fields, message });
  const log: Log = {
    debug: note('debug'),
    info: note('info'),
    warn: note('warn'),
    error: note('error'),
    child: () => log,
  };
  return {
    db: tables.db,
    stores: tables.stores,
    clock: { now: () => Promise.resolve(NINE) },
    now: () => machine.at,
    probe: () => Promise.resolve(),
    log,
    wake: createWake(),
    crm: { open: () => Promise.reject(new Error('no CRM here')) },
    lease: { seconds: 3600, requestMs: 1000 },
    logged,
    machine,
    ...changed,
  };
}

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The same database; `seen` gets every statement that is sent outside a transaction. */
export function watched(db: Db): { readonly db: Db; readonly seen: Statement[] } {
  const seen: Statement[] = [];
  const query: Sql['query'] = <R>(text: string, values: readonly unknown[] = []) => {
    seen.push({ text, values });
    return db.query<R>(text, values);
  };
  return { db: { kind: db.kind, tx: (fn) => db.tx(fn), query }, seen };
}
