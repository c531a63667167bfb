import type { CaseEvent } from './domain/case-events';
import type { CaseTask, ClockStatus, DetractorCase } from './domain/case-state';
import type { AccountHistory, ClockKind, ClockLeg, ClockPlan, Instant, TimerKind } from './domain/types';
import type { BudgetState } from './ports';
import type { Sql } from './sql-port';

// ---- cases -----------------------------------------------------------------------------------------------------

export interface CaseAppend {
  readonly state: DetractorCase;
  readonly events: readonly CaseEvent[];
  /** Hash of the last event before these; null for a new case. */
  readonly headHash: string | null;
}

export interface LoadedCase {
  readonly state: DetractorCase;
  readonly headHash: string;
}

/** A record of the CRM that cases can be on. */
export interface RecordRef {
  readonly type: 'account' | 'contact' | 'ticket';
  /** As the CRM has it. */
  readonly id: string;
}

export interface CaseStore {
  lockAccounts(sql: Sql, tenantId: number, accountIds: readonly string[]): Promise<void>;
  /** Locks and loads, in key order. */
  loadForUpdate(sql: Sql, tenantId: number, caseKeys: readonly string[]): Promise<ReadonlyMap<string, LoadedCase>>;
  load(sql: Sql, tenantId: number, caseKeys: readonly string[]): Promise<ReadonlyMap<string, DetractorCase>>;
  /** All that happened to a case, oldest first; what has been erased is null. [] = there is no such case. */
  history(sql: Sql, tenantId: number, caseKey: string): Promise<readonly CaseEvent[]>;
  /** Other cases per account: the open one that leads, and the newest closed since `closedSince`. */
  related(
    sql: Sql,
    tenantId: number,
    query: { accountIds: readonly string[]; closedSince: Instant },
  ): Promise<ReadonlyMap<string, AccountHistory>>;
  /**
   * The keys of the cases on a record: at most `open` that are open, in the order of the queue, then at most `ended` others,
   * newest first. A ticket has the case that it stores.
   */
  onRecord(
    sql: Sql,
    tenantId: number,
    want: { readonly record: RecordRef; readonly open: number; readonly ended: number },
  ): Promise<readonly string[]>;
  /** Open cases in key order after `after`: for a look at all of them, a page at a time. */
  openKeys(
    sql: Sql,
    tenantId: number,
    page: { readonly after: string; readonly limit: number },
  ): Promise<readonly string[]>;
  /** Cases that have ended, of which somebody is still asked for something, with keys after `after`, up to `upTo` (null = all). */
  askedAfterEnd(
    sql: Sql,
    tenantId: number,
    keys: { readonly after: string; readonly upTo: string | null },
  ): Promise<readonly string[]>;
  append(sql: Sql, tenantId: number, rows: readonly CaseAppend[]): Promise<void>;
  saveTasks(sql: Sql, tenantId: number, rows: readonly { caseKey: string; task: CaseTask }[]): Promise<void>;
  /**
   * Walks every chain of a tenant, and folds it: events, what stands for their digests, and the state of each case have to
   * agree. @param watch told how many cases have been walked, now and then
   * @returns the first broken link; null = all hold
   */
  verifyChains(
    sql: Sql,
    tenantId: number,
    watch?: (cases: number) => void,
  ): Promise<{ caseKey: string; seq: number; problem: string } | null>;
}

export interface ClockRow {
  readonly caseKey: string;
  readonly clock: ClockKind;
  readonly cycle: number;
  readonly status: ClockStatus;
  readonly plan: ClockPlan;
  readonly dueAt: Instant | null;
  readonly remainingS: number;
  readonly generation: number;
  readonly breachedAt: Instant | null;
}

/** A leg of the case, with the place it has there. */
export interface LegRow extends ClockLeg {
  readonly caseKey: string;
  readonly clock: ClockKind;
  readonly cycle: number;
  readonly leg: number;
}

export interface TimerRow {
  readonly caseKey: string;
  readonly clock: ClockKind;
  readonly cycle: number;
  readonly generation: number;
  readonly what: TimerKind;
  /** Per cent of the budget where that is what it is for; else a number of its own, so that no two share a key. */
  readonly threshold: number;
  readonly fireAt: Instant;
}

/** A timer as it is stored; `superseded` = a later one of its kind fired in its place. */
export interface KeptTimer extends TimerRow {
  readonly state: 'pending' | 'fired' | 'superseded' | 'stale';
}

export interface ClockStore {
  save(sql: Sql, tenantId: number, rows: readonly ClockRow[]): Promise<void>;
  /** Puts these in place of what is stored of the same cycles. */
  saveLegs(sql: Sql, tenantId: number, rows: readonly LegRow[]): Promise<void>;
  /** Adds timers and retires pending ones of older generations of the same clocks. */
  setTimers(sql: Sql, tenantId: number, rows: readonly TimerRow[]): Promise<void>;
  dropTimers(sql: Sql, tenantId: number, clocks: readonly { caseKey: string; clock: ClockKind }[]): Promise<void>;
  /** When the next timer of anybody is due, which may have passed; null = none is set. */
  nextDue(sql: Sql): Promise<Instant | null>;
  /** All that is stored for these cases, fired ones too. */
  timers(sql: Sql, tenantId: number, caseKeys: readonly string[]): Promise<readonly KeptTimer[]>;
  /** Makes timers fire that have fired before, or were never set. */
  rearm(sql: Sql, tenantId: number, rows: readonly TimerRow[]): Promise<void>;
  /** Tenants that have a timer due. */
  dueTenants(sql: Sql, now: Instant): Promise<readonly number[]>;
  /**
   * Takes a tenant's due timers under a row lock, fired for good at commit; of one clock only the highest is returned.
   * @param due.limit counts clocks. @param due.except cases to leave out.
   */
  claimDue(
    sql: Sql,
    tenantId: number,
    due: { readonly now: Instant; readonly limit: number; readonly except?: readonly string[] },
  ): Promise<readonly TimerRow[]>;
}

// ---- lanes and outbox ------------------------------------------------------------------------------------------

export type LaneDest = 'intake' | 'crm';

export interface Lane {
  readonly tenantId: number;
  readonly dest: LaneDest;
  readonly fence: number;
  readonly budget: BudgetState;
}

export interface LaneRelease {
  /** Sleep this long before the next service; 0 = none. Machine time. */
  readonly sleepMs: number;
  readonly budget: BudgetState | null;
  /** Why it sleeps, for the admin; null = all is well. */
  readonly trouble: string | null;
}

export interface LaneStore {
  /** Leases the least recently served lane that has work and may be served, or null. */
  pick(sql: Sql, dest: LaneDest, lease: { owner: string; seconds: number }): Promise<Lane | null>;
  /**
   * Ends every lease: for the start of a process that has the database to itself. Whoever held one is gone, but not the
   * request he had sent: a crm lane rests as long as the CRM may still be working on it.
   */
  freeAll(sql: Sql, rest: { readonly requestMs: number }): Promise<void>;
  /** @returns false = the lease is lost. */
  extend(sql: Sql, lane: Lane, seconds: number): Promise<boolean>;
  release(sql: Sql, lane: Lane, result: LaneRelease): Promise<boolean>;
  /** Ends the rest of a tenant's crm lane, where what it waited for may be there now. */
  wake(sql: Sql, tenantId: number): Promise<void>;
  /** Takes the lane's row lock and says whether the lease still stands: called inside the transaction it guards. */
  holds(sql: Sql, lane: Lane): Promise<boolean>;
}

export interface DirtyMark {
  readonly caseKey: string;
  readonly version: number;
  readonly urgent: boolean;
  /** Hold before the first write. Seconds, machine time. */
  readonly holdS: number;
}

export interface ClaimedMark {
  readonly caseKey: string;
  readonly wanted: number;
  /** An earlier attempt may have been committed without our hearing of it. */
  readonly uncertain: boolean;
  readonly attempts: number;
}

export interface MarkResult {
  readonly caseKey: string;
  readonly version: number;
  readonly outcome:
    | { readonly kind: 'sent' }
    | { readonly kind: 'retry'; readonly delayMs: number; readonly uncertain: boolean; readonly message: string }
    | {
        readonly kind: 'rejected';
        readonly error: { readonly record: string; readonly field: string | null; readonly message: string };
      };
}

export interface CrmRecordRow {
  readonly caseKey: string;
  /** 'case', or the task's key. */
  readonly record: string;
  readonly crmId: string;
  readonly digest: string;
}

export interface OutboxStore {
  mark(sql: Sql, tenantId: number, rows: readonly DirtyMark[]): Promise<void>;
  claim(sql: Sql, lane: Lane, limit: { rows: number; urgentOnly: boolean }): Promise<readonly ClaimedMark[]>;
  finish(sql: Sql, lane: Lane, results: readonly MarkResult[]): Promise<void>;
  records(sql: Sql, tenantId: number, caseKeys: readonly string[]): Promise<readonly CrmRecordRow[]>;
  saveRecords(sql: Sql, tenantId: number, rows: readonly CrmRecordRow[]): Promise<void>;
  /** Gives writes that the CRM refused another try. */
  retryRejected(sql: Sql, tenantId: number): Promise<void>;
}
