import type { DecisionRecord } from './domain/decision';
import type { TenantSettings } from './domain/settings';
import type { Directory, Facts, Instant, Json, OwnerLoads, ReasonCode } from './domain/types';
import type { Sql } from './sql-port';

export interface NewDecision {
  readonly caseKey: string;
  readonly record: DecisionRecord;
}

export interface StoredDecision extends NewDecision {
  readonly decisionId: number;
  readonly facts: Facts;
  /** When its case ended; null = it is open. */
  readonly closedAt: Instant | null;
}

/** Every routing decision with all it read, append-only: what a replay decides again. */
export interface DecisionStore {
  /** After the cases themselves, in their transaction. */
  save(sql: Sql, tenantId: number, rows: readonly NewDecision[]): Promise<void>;
  /** How many were made since. */
  count(sql: Sql, tenantId: number, fromAt: Instant): Promise<number>;
  /** In order of id, after `after`; made at `fromAt` or later. */
  page(
    sql: Sql,
    tenantId: number,
    want: { readonly fromAt: Instant; readonly after: number; readonly limit: number },
  ): Promise<readonly StoredDecision[]>;
  directories(sql: Sql, tenantId: number, snapshotIds: readonly number[]): Promise<ReadonlyMap<number, Directory>>;
  settings(sql: Sql, tenantId: number, versions: readonly number[]): Promise<ReadonlyMap<number, TenantSettings>>;
}

/** A stored decision that no longer decides itself, and what is different. */
export interface DecisionDifference {
  readonly decisionId: number;
  readonly caseKey: string;
  /** 'rule', 'owner' and so on, with what was stored and what comes out now. */
  readonly field: string;
  readonly stored: Json;
  readonly now: Json;
}

export interface SelfCheck {
  readonly at: Instant;
  readonly decisions: number;
  readonly differing: number;
  /** The first of them. */
  readonly differences: readonly DecisionDifference[];
}

export interface SelfCheckStore {
  save(sql: Sql, tenantId: number, check: SelfCheck): Promise<void>;
  last(sql: Sql, tenantId: number): Promise<SelfCheck | null>;
}

/** What people carry. Read and written under the tenant's lock for loads, inside the transaction of the cases. */
export interface OwnerLoadStore {
  /** Takes the lock; then open cases are counted from the cases themselves. */
  lockAndRead(sql: Sql, tenantId: number): Promise<OwnerLoads>;
  read(sql: Sql, tenantId: number): Promise<OwnerLoads>;
  savePointers(sql: Sql, tenantId: number, pointers: OwnerLoads['pointers']): Promise<void>;
}

/** A reason that a person put right: a row to train a model of the tenant's own with. */
export interface Correction {
  readonly caseKey: string;
  readonly at: Instant;
  readonly from: ReasonCode;
  readonly to: ReasonCode;
  readonly language: string | null;
  /** As it was read; null once the person it names has been erased. */
  readonly verbatim: string | null;
}

export interface CorrectionStore {
  add(sql: Sql, tenantId: number, rows: readonly Correction[]): Promise<void>;
  list(sql: Sql, tenantId: number): Promise<readonly Correction[]>;
}

/** Where a round over a tenant's open cases goes on. */
export interface OwnerRound {
  /** The case that was looked at last, '' at the beginning. */
  readonly after: string;
  /** Whether this round asks the CRM about the accounts again. */
  readonly rereads: boolean;
}

export interface RoundTerms {
  readonly everyS: number;
  readonly rereadEveryS: number;
}

/** Rounds over open cases, for what changes among people after they were assigned. Machine time. */
export interface OwnerRoundStore {
  /** null = not yet. The first round of a tenant begins one interval after he was first asked for. */
  due(sql: Sql, tenantId: number, terms: RoundTerms): Promise<OwnerRound | null>;
  advance(sql: Sql, tenantId: number, round: OwnerRound): Promise<void>;
  finish(sql: Sql, tenantId: number, done: RoundTerms & Pick<OwnerRound, 'rereads'>): Promise<void>;
}

/** The announcement of a hand-over outside our own task: sent once, at least. */
export interface HandoverRow {
  readonly caseKey: string;
  readonly n: number;
  readonly channel: 'webhook' | 'ticket';
  readonly attempts: number;
}

export interface HandoverStore {
  /** Queues announcements; one of the same case and number is queued once. */
  queue(sql: Sql, tenantId: number, rows: readonly Omit<HandoverRow, 'attempts'>[]): Promise<void>;
  /** Takes what is due for a while, counting the attempt: `leaseS` later it is due again. */
  claim(
    sql: Sql,
    tenantId: number,
    want: { readonly channel: HandoverRow['channel']; readonly limit: number; readonly leaseS: number },
  ): Promise<readonly HandoverRow[]>;
  dueTenants(sql: Sql, channel: HandoverRow['channel']): Promise<readonly number[]>;
  done(sql: Sql, tenantId: number, row: { caseKey: string; n: number; reference: string }): Promise<void>;
  /** Nothing is to be announced any more: it was taken back, or another one took its place. */
  drop(sql: Sql, tenantId: number, row: { readonly caseKey: string; readonly n: number }): Promise<void>;
  postpone(
    sql: Sql,
    tenantId: number,
    row: { readonly caseKey: string; readonly n: number; readonly delayMs: number; readonly error: string },
  ): Promise<void>;
}
