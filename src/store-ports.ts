import type { AuditStore, ErasureStore, SealProof } from './audit-ports';
import type { CaseStore, ClockStore, LaneStore, OutboxStore } from './case-ports';
import type { ActionStore, CauseStore } from './cause-ports';
import type { FileReading } from './capture/csv/reading';
import type { Registers } from './capture/merge';
import type { CommandLogStore } from './command-ports';
import type {
  CorrectionStore,
  DecisionStore,
  HandoverStore,
  OwnerLoadStore,
  OwnerRoundStore,
  SelfCheckStore,
} from './decision-ports';
import type { DocumentKind } from './domain/settings-events';
import type { Band, Facts, Instant } from './domain/types';
import type { Sql } from './sql-port';
import type { DigestStore, NoticeStore } from './notice-ports';
import type { QueueStore } from './queue-ports';
import type { SettingsLogStore, SetupStore, TenantStore } from './tenant-ports';
import type { TaskWatchStore } from './watch-ports';

export type * from './decision-ports';
export type * from './notice-ports';
export type * from './queue-ports';
export type * from './tenant-ports';

// ---- intake ----------------------------------------------------------------------------------------------------

export interface NewDelivery {
  readonly tenantId: number;
  readonly connectionId: number;
  readonly deliveryKey: string;
  readonly receivedAt: Instant;
  readonly contentType: string | null;
  readonly headers: { readonly [name: string]: string };
  readonly body: Buffer;
  /** Times it arrived within one group beyond the first. */
  readonly duplicates: number;
  readonly paused: boolean;
}

export interface ClaimedDelivery {
  readonly deliveryId: number;
  readonly connectionId: number;
  readonly receivedAt: Instant;
  readonly contentType: string | null;
  readonly headers: { readonly [name: string]: string };
  readonly body: Buffer;
  /** The import whose file row it is; null = it came by webhook. */
  readonly importId: number | null;
  /** Including this one: counted at the claim, so that a delivery that kills the process is found out. */
  readonly attempts: number;
}

export type DeliveryBucket = 'parsed' | 'ignored' | 'test' | 'quarantined' | 'paused';

export interface DeliverySettlement {
  readonly deliveryId: number;
  readonly bucket: DeliveryBucket;
  readonly reason: string | null;
  /** It speaks of somebody who was erased: its body goes at once. */
  readonly forget?: boolean;
}

export interface DeliveryStore {
  insert(sql: Sql, rows: readonly NewDelivery[]): Promise<void>;
  /** The oldest that wait; rows of files only while nothing else waits. */
  claim(sql: Sql, tenantId: number, limit: number): Promise<readonly ClaimedDelivery[]>;
  settle(sql: Sql, tenantId: number, rows: readonly DeliverySettlement[]): Promise<void>;
  /** Drops bodies of a tenant's settled deliveries received before `before`. @returns how many, at most `limit`. */
  forgetBodies(
    sql: Sql,
    tenantId: number,
    which: { readonly before: Instant; readonly limit: number },
  ): Promise<number>;
  /** Sets one apart: tried again alone after `delayMs`. */
  postpone(sql: Sql, key: { readonly tenantId: number; readonly deliveryId: number }, delayMs: number): Promise<void>;
}

/** What a file of responses is to be imported as. */
export interface NewImport {
  readonly connectionId: number;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly reading: FileReading;
  /** null = rows may open cases however old they are. */
  readonly historyDays: number | null;
  readonly startedAt: Instant;
  /** true = also a file that has been imported before. */
  readonly again: boolean;
}

/** An import as it stands: `rows` of the file are done, in `stored`, `duplicates` and `rejected`. */
export interface ImportRow {
  readonly importId: number;
  readonly connectionId: number;
  readonly reading: FileReading;
  readonly historyBefore: Instant | null;
  readonly rows: number;
  readonly stored: number;
  readonly duplicates: number;
  readonly rejected: number;
}

export type ImportStart =
  | { readonly kind: 'started' | 'resumed'; readonly row: ImportRow }
  | { readonly kind: 'done_before'; readonly importId: number; readonly finishedAt: Instant }
  /** Half done, but to be read in another way. */
  | { readonly kind: 'other_options'; readonly importId: number; readonly rows: number };

/** A file row to store: a delivery without a request. */
export interface NewFileRow {
  readonly deliveryKey: string;
  readonly body: Buffer;
}

export interface ImportBatch {
  readonly importId: number;
  readonly connectionId: number;
  /** Rows done before this batch: nothing is stored where another process has gone on meanwhile. */
  readonly from: number;
  readonly receivedAt: Instant;
  readonly rows: readonly NewFileRow[];
  readonly rejected: number;
}

export interface ImportStore {
  /** Begins the import of a file, or goes on with the one that was interrupted. Call it in a transaction. */
  start(sql: Sql, tenantId: number, file: NewImport): Promise<ImportStart>;
  /** Stores rows and moves the cursor. Call it in a transaction. @returns null where somebody else moved it. */
  addRows(sql: Sql, tenantId: number, batch: ImportBatch): Promise<{ readonly stored: number } | null>;
  finish(sql: Sql, tenantId: number, done: { readonly importId: number; readonly at: Instant }): Promise<void>;
  /** Nobody goes on with it any more: the same file begins anew. What it stored stays. */
  giveUp(sql: Sql, tenantId: number, importId: number): Promise<void>;
  /** Those of the given keys and ids that are here already. */
  known(
    sql: Sql,
    tenantId: number,
    asked: {
      readonly connectionId: number;
      readonly deliveryKeys: readonly string[];
      readonly responseIds: readonly string[];
    },
  ): Promise<{ readonly deliveryKeys: ReadonlySet<string>; readonly responseIds: ReadonlySet<string> }>;
  load(sql: Sql, tenantId: number, importIds: readonly number[]): Promise<readonly ImportRow[]>;
}

export type ResponseStage = 'gather' | 'process' | 'settled';
export type ResponseBucket = 'pending' | 'not_detractor' | 'no_score' | 'history' | 'suppressed' | 'case';

export interface ResponseRow {
  readonly connectionId: number;
  readonly responseId: string;
  readonly receivedAt: Instant;
  readonly registers: Registers;
  /** Counts merges: a stage is left only for the version it was worked out on. */
  readonly version: number;
  readonly band: Band | null;
  readonly stage: ResponseStage;
  readonly bucket: ResponseBucket;
  readonly factsId: number | null;
  /** The address the facts were read for; null = not read yet. */
  readonly subjectEmail: string | null;
  readonly names: SubjectNames | null;
  /** When a response that had been fine turned bad, by the source's clock; null = it was never fine. */
  readonly turnedAt: Instant | null;
  /** true = only files have spoken of it so far; those are gathered and decided last. */
  readonly imported: boolean;
  readonly attempts: number;
  /** When its person was erased: nothing is merged into it any more. null or left out = he was not. */
  readonly erasedAt?: Instant | null;
}

/** Names as the CRM had them: personal data, so they live with the response and not in the facts. */
export interface SubjectNames {
  readonly contact: string | null;
  readonly account: string | null;
}

export interface ResponseKey {
  readonly connectionId: number;
  readonly responseId: string;
}

export interface Revision extends ResponseKey {
  readonly deliveryId: number;
  readonly at: Instant;
  /** Names of the fields that changed; the values live in the registers. */
  readonly changes: readonly string[];
}

export interface GatheredResponse extends ResponseKey {
  readonly version: number;
  readonly facts: Facts;
  readonly subjectEmail: string | null;
  readonly names: SubjectNames;
}

/** A subject as the CRM has it now, for a response that was decided on earlier facts. */
export interface RereadFacts extends ResponseKey {
  /** The facts it was compared with. */
  readonly before: number;
  readonly facts: Facts;
}

/** One answer of a person, as far as a card tells it. */
export interface AnswerRow {
  readonly receivedAt: Instant;
  readonly registers: Registers;
  readonly band: Band;
  /** null = it opened no case. */
  readonly caseKey: string | null;
}

export interface ResponseStore {
  load(sql: Sql, tenantId: number, keys: readonly ResponseKey[]): Promise<readonly ResponseRow[]>;
  save(sql: Sql, tenantId: number, rows: readonly ResponseRow[]): Promise<void>;
  addRevisions(sql: Sql, tenantId: number, rows: readonly Revision[]): Promise<void>;
  /** Those waiting in a stage, oldest first; attempts counted at the claim. */
  claim(
    sql: Sql,
    tenantId: number,
    want: { readonly stage: 'gather' | 'process'; readonly limit: number },
  ): Promise<readonly ResponseRow[]>;
  /** Stores facts and moves on; a response that changed meanwhile stays where it is. */
  gathered(sql: Sql, tenantId: number, rows: readonly GatheredResponse[]): Promise<void>;
  settle(
    sql: Sql,
    tenantId: number,
    rows: readonly (ResponseKey & {
      readonly version: number;
      readonly bucket: ResponseBucket;
      /** Why it ends there, in words for the ledger; never personal data. */
      readonly reason?: string | null;
    })[],
  ): Promise<void>;
  postpone(
    sql: Sql,
    tenantId: number,
    row: ResponseKey & { readonly delayMs: number; readonly error: string },
  ): Promise<void>;
  /** Gives claimed rows back uncounted: it was not their fault (the CRM was away). */
  unclaim(sql: Sql, tenantId: number, keys: readonly ResponseKey[]): Promise<void>;
  facts(sql: Sql, tenantId: number, ids: readonly number[]): Promise<ReadonlyMap<number, Facts>>;
  /**
   * What these persons answered, whatever the score, as far as it is settled. `limit` counts for each.
   * @param want.after received since then, oldest first; null = ever, newest first
   */
  answers(
    sql: Sql,
    tenantId: number,
    want: { readonly emails: readonly string[]; readonly after: Instant | null; readonly limit: number },
  ): Promise<readonly AnswerRow[]>;
  /** Stores later facts of settled responses; one that has other facts by now, or is worked on, keeps what it has. */
  reread(sql: Sql, tenantId: number, rows: readonly RereadFacts[]): Promise<void>;
}

// ---- the whole ---------------------------------------------------------------------------------------------------

/** Writes that are held back: cases, and open tasks by their owner. */
export interface Observed {
  readonly cases: number;
  readonly tasksByOwner: { readonly [userId: string]: number };
}

export interface TenantReport {
  /** By ledger bucket; `duplicate` counts repeats, `waiting` what is not worked on yet. */
  readonly deliveries: { readonly [bucket: string]: number };
  readonly responses: { readonly [bucket: string]: number };
  /** Suppressed responses by why. */
  readonly suppressed: { readonly [reason: string]: number };
  readonly cases: { readonly [status: string]: number };
  /** The same cases by primary reason, by risk tier, and by the process that has them. */
  readonly reasons: { readonly [reason: string]: number };
  readonly tiers: { readonly [tier: string]: number };
  readonly processes: { readonly [process: string]: number };
  readonly clocks: { readonly [clockAndStatus: string]: number };
  /** Cases that somebody has reached out for, by how he first did: attempts, and tasks that were only ticked off, stand apart. */
  readonly firstOutreach: { readonly [result: string]: number };
  /** Cases that a person has ended, by how; those where nobody answered stand apart as `no_response`. */
  readonly endings: { readonly [outcome: string]: number };
  readonly lanes: readonly { readonly dest: string; readonly trouble: string | null; readonly sleeping: boolean }[];
  /** Writes the CRM refuses for their content, until case or portal change. */
  readonly rejected: readonly {
    readonly caseKey: string;
    readonly record: string | null;
    readonly field: string | null;
    readonly message: string | null;
  }[];
  readonly quarantined: readonly { readonly deliveryId: number; readonly reason: string | null }[];
  /** The newest files, at most 20: rows = stored + duplicates + rejected; stored ones are among the deliveries. */
  readonly imports: readonly {
    readonly importId: number;
    readonly fileName: string;
    readonly state: 'running' | 'done' | 'given_up';
    readonly rows: number;
    readonly stored: number;
    readonly duplicates: number;
    readonly rejected: number;
  }[];
  /** What waits to be worked on. In observe mode nothing waits to be written. */
  readonly backlog: { readonly deliveries: number; readonly responses: number; readonly writes: number };
  readonly mode: 'live' | 'observe';
  /** In observe mode: what would be in the CRM, were it written. null = live. */
  readonly observed: Observed | null;
  /** Hand-overs that are still to be announced, the ones in trouble first; at most 100. */
  readonly announcements: readonly {
    readonly caseKey: string;
    readonly n: number;
    readonly channel: 'webhook' | 'ticket';
    readonly attempts: number;
    readonly error: string | null;
  }[];
  /** What people are told: waiting for its hour or its turn, and given up; of what is in trouble at most 100. */
  readonly notices: {
    readonly waiting: number;
    readonly failed: number;
    readonly trouble: readonly {
      readonly about: string;
      readonly kind: string;
      readonly channel: string;
      readonly attempts: number;
      readonly error: string;
    }[];
  };
  readonly settingsVersion: number;
  /** What counts now; plays and calendars in their newest versions. */
  readonly published: readonly {
    readonly kind: DocumentKind;
    readonly id: string;
    readonly version: number;
    readonly by: string | null;
    readonly at: Instant | null;
  }[];
  readonly selfCheck: { readonly at: Instant; readonly decisions: number; readonly differing: number } | null;
  /** Open tasks of ours that the CRM did not have any more when they were all last looked at. */
  readonly tasksGone: number;
}

export interface ReportStore {
  ofTenant(sql: Sql, tenantId: number): Promise<TenantReport>;
}

export interface Stores {
  readonly deliveries: DeliveryStore;
  readonly imports: ImportStore;
  readonly responses: ResponseStore;
  readonly cases: CaseStore;
  readonly clocks: ClockStore;
  readonly lanes: LaneStore;
  readonly outbox: OutboxStore;
  readonly tenants: TenantStore;
  readonly setup: SetupStore;
  readonly settingsLog: SettingsLogStore;
  readonly selfChecks: SelfCheckStore;
  readonly decisions: DecisionStore;
  readonly loads: OwnerLoadStore;
  readonly corrections: CorrectionStore;
  readonly handovers: HandoverStore;
  readonly rounds: OwnerRoundStore;
  readonly report: ReportStore;
  readonly notices: NoticeStore;
  readonly digests: DigestStore;
  readonly audit: AuditStore & SealProof;
  readonly erasure: ErasureStore;
  readonly commands: CommandLogStore;
  readonly actions: ActionStore;
  readonly causes: CauseStore;
  readonly watches: TaskWatchStore;
  readonly queue: QueueStore;
}
