import type { RootCauseArea } from './domain/documentation';
import type { Instant } from './domain/types';
import type { Sql } from './sql-port';

/** Whether an action did what it was taken for, as somebody found who looked. */
export const EFFECTIVENESS = ['effective', 'partly_effective', 'not_effective'] as const;
export type Effectiveness = (typeof EFFECTIVENESS)[number];

export interface EffectivenessCheck {
  readonly result: Effectiveness;
  readonly at: Instant;
  readonly by: string;
  readonly note: string | null;
}

/** What is done so that it does not happen again: for one case, or for many. Texts may name anybody: personal data. */
export interface CorrectiveAction {
  /** "CA-12". */
  readonly id: string;
  readonly text: string;
  /** A user of the CRM who answers for it. */
  readonly ownerId: string;
  readonly dueAt: Instant;
  readonly doneAt: Instant | null;
  /** When somebody is to look whether it helped; null = nobody is asked to. */
  readonly checkDueAt: Instant | null;
  readonly check: EffectivenessCheck | null;
  readonly createdAt: Instant;
  readonly createdBy: string;
  /** Made for a restricted case: only those who have to do with it read it. */
  readonly restricted: boolean;
  /** Counts changes, from 1. */
  readonly version: number;
}

/** What several cases share: an outage, a wrong run of invoices. Each keeps its own touch and confirmation. */
export interface CommonCause {
  /** "CC-4". */
  readonly id: string;
  readonly rootCauseArea: RootCauseArea;
  readonly rootCause: string;
  readonly actionIds: readonly string[];
  /** No case joins it since then; null = some may. */
  readonly closedAt: Instant | null;
  readonly createdAt: Instant;
  readonly createdBy: string;
  readonly version: number;
}

/** Keyset pages. */
export interface PageWanted {
  /** What the page before ended with; null at the beginning. */
  readonly after: string | null;
  /** At most 200. */
  readonly limit: number;
}

export interface Page<T> {
  readonly rows: readonly T[];
  /** null = that was the last one. */
  readonly next: string | null;
}

/** `overdue` = due and not done; `check_due` = done, and somebody was to look by now whether it helped. */
export const ACTION_FILTERS = ['all', 'open', 'overdue', 'check_due'] as const;
export type ActionFilter = (typeof ACTION_FILTERS)[number];

export interface ActionsWanted extends PageWanted {
  readonly filter: ActionFilter;
  /** null = of anybody. */
  readonly ownerId: string | null;
  /** Leaves out restricted ones that he neither owns nor made; null = leaves out none. */
  readonly readerId: string | null;
  readonly now: Instant;
}

export interface CausesWanted extends PageWanted {
  readonly filter: 'all' | 'open';
}

/** An id of a client's that may ask twice: what it asks for is made once. null = whoever asks does so once. */
interface Requested {
  readonly requestId: string | null;
}

export type NewAction = Pick<
  CorrectiveAction,
  'text' | 'ownerId' | 'dueAt' | 'checkDueAt' | 'createdAt' | 'createdBy' | 'restricted'
> &
  Requested;
export type NewCause = Pick<CommonCause, 'rootCauseArea' | 'rootCause' | 'actionIds' | 'createdAt' | 'createdBy'> &
  Requested;

/** A changed cause that not all of its open cases have yet. */
export interface UncarriedCause {
  readonly cause: CommonCause;
  /** Actions taken out of it meanwhile: its cases lose them. */
  readonly droppedActionIds: readonly string[];
  /** Who changed it last. */
  readonly by: string;
}

export interface ActionStore {
  /** By id; ids that nobody has are left out. */
  many(sql: Sql, tenantId: number, ids: readonly string[]): Promise<ReadonlyMap<string, CorrectiveAction>>;
  /** The earliest due first; of checks, by when they are due. @throws RangeError for an `after` that no page ended with */
  list(sql: Sql, tenantId: number, want: ActionsWanted): Promise<Page<CorrectiveAction>>;
  /** What a request has made already; null = nothing. */
  byRequest(sql: Sql, tenantId: number, requestId: string): Promise<CorrectiveAction | null>;
  /** Locks it until the transaction ends. */
  forUpdate(sql: Sql, tenantId: number, id: string): Promise<CorrectiveAction | null>;
  /** null = that request has made one already. */
  add(sql: Sql, tenantId: number, row: NewAction): Promise<CorrectiveAction | null>;
  /** Stores it as its next version. Call it with the row locked. */
  save(sql: Sql, tenantId: number, row: CorrectiveAction): Promise<CorrectiveAction>;
}

export interface CauseStore {
  one(sql: Sql, tenantId: number, id: string): Promise<CommonCause | null>;
  many(sql: Sql, tenantId: number, ids: readonly string[]): Promise<ReadonlyMap<string, CommonCause>>;
  /**
   * As `one`, and it stays so until the transaction ends: for whoever lets a case join it. Call it before a case is
   * locked, or a change made at the same time would never come to that case.
   */
  toJoin(sql: Sql, tenantId: number, id: string): Promise<CommonCause | null>;
  /** Newest first. @throws RangeError for an `after` that no page ended with */
  list(sql: Sql, tenantId: number, want: CausesWanted): Promise<Page<CommonCause>>;
  byRequest(sql: Sql, tenantId: number, requestId: string): Promise<CommonCause | null>;
  forUpdate(sql: Sql, tenantId: number, id: string): Promise<CommonCause | null>;
  /** null = that request has made one already. */
  add(sql: Sql, tenantId: number, row: NewCause): Promise<CommonCause | null>;
  /** Stores it as its next version. Call it with the row locked. */
  save(sql: Sql, tenantId: number, row: { readonly cause: CommonCause; readonly by: string }): Promise<CommonCause>;
  /** Cases that a cause, or an action, is linked to, in key order. */
  linkedCases(
    sql: Sql,
    tenantId: number,
    want: PageWanted & { readonly id: string; readonly openOnly: boolean },
  ): Promise<Page<string>>;
  /** How many cases each of these causes or actions is linked to, closed ones too; those with none are left out. */
  linkCounts(sql: Sql, tenantId: number, ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Tenants that have a changed cause to carry to its cases. */
  uncarriedTenants(sql: Sql): Promise<readonly number[]>;
  uncarried(sql: Sql, tenantId: number): Promise<readonly UncarriedCause[]>;
  /** All its open cases have this version; a later one is carried anew. */
  carried(sql: Sql, tenantId: number, cause: Pick<CommonCause, 'id' | 'version'>): Promise<void>;
  /**
   * Erases the words of actions and causes that are linked to these cases and to no other, and what the settings stream
   * kept of them; who answers for what, and by when, stays.
   */
  eraseWords(sql: Sql, tenantId: number, caseKeys: readonly string[]): Promise<void>;
}
