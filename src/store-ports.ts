import type { CaseStore, ClockStore, LaneStore, OutboxStore } from './case-ports';
import type { FileReading } from './capture/csv/reading';
import type { Registers } from './capture/merge';
import type { DecisionRecord } from './domain/decision';
import type { TenantSettings } from './domain/settings';
import type { Absence, Band, Directory, Facts, Instant, Json, OwnerLoads, ReasonCode } from './domain/types';
import type { Sql } from './sql-port';

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
}

export interface DeliveryStore {
  insert(sql: Sql, rows: readonly NewDelivery[]): Promise<void>;
  /** The oldest that wait; rows of files only while nothing else waits. */
  claim(sql: Sql, tenantId: number, limit: number): Promise<readonly ClaimedDelivery[]>;
  settle(sql: Sql, tenantId: number, rows: readonly DeliverySettlement[]): Promise<void>;
  /** Drops bodies of settled deliveries received before `before`. @returns how many, at most `limit`. */
  forgetBodies(sql: Sql, before: Instant, limit: number): Promise<number>;
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
}

// ---- tenants ---------------------------------------------------------------------------------------------------

export interface Tenant {
  readonly tenantId: number;
  readonly name: string;
  readonly crm: 'hubspot' | 'salesforce';
  readonly orgId: string;
  readonly settings: TenantSettings;
  /** Counts changes of the settings; each version is kept for the decisions made by it. */
  readonly settingsVersion: number;
  readonly crmConfig: { readonly [key: string]: unknown } | null;
}

export interface Connection {
  readonly tenantId: number;
  readonly connectionId: number;
  readonly source: string;
  readonly name: string;
  /** The key in its URL, opened. */
  readonly key: string;
  readonly secrets: readonly string[];
  readonly config: unknown;
  readonly status: 'active' | 'paused';
}

export interface StoredDocument {
  readonly id: string;
  readonly version: number;
  readonly body: unknown;
}

/** A document a replay or rollback may choose from. */
export interface DocumentVersion {
  readonly id: string;
  readonly version: number;
  readonly status: 'draft' | 'active' | 'archived';
  readonly publication: Publication | null;
}

/** Who published a version, when, why, and what its replay showed. */
export interface Publication {
  readonly at: Instant;
  readonly by: string;
  readonly note: string;
  readonly replay: Json;
}

/** The people as they were read, with the id a decision refers to. */
export interface DirectorySnapshot {
  readonly snapshotId: number;
  readonly directory: Directory;
}

export interface TenantStore {
  tenant(sql: Sql, tenantId: number): Promise<Tenant | null>;
  tenants(sql: Sql): Promise<readonly Tenant[]>;
  connectionByKey(sql: Sql, key: string): Promise<Connection | null>;
  connections(sql: Sql, tenantId: number): Promise<readonly Connection[]>;
  activeRuleSet(sql: Sql, tenantId: number): Promise<StoredDocument | null>;
  activePolicy(sql: Sql, tenantId: number): Promise<StoredDocument | null>;
  /** The newest version of a policy that a rule names. */
  newestPolicy(sql: Sql, tenantId: number, policyId: string): Promise<StoredDocument | null>;
  activeTierList(sql: Sql, tenantId: number): Promise<StoredDocument | null>;
  /** The newest version of every play. */
  plays(sql: Sql, tenantId: number): Promise<readonly StoredDocument[]>;
  play(sql: Sql, tenantId: number, ref: { id: string; version: number }): Promise<StoredDocument | null>;
  /** Version of the tenant's own published model; null = the built-in one reads for him. */
  activeModelVersion(sql: Sql, tenantId: number): Promise<number | null>;
  /** The model itself, some megabytes: to be kept by version. */
  model(sql: Sql, tenantId: number, version: number): Promise<unknown>;
  documents(sql: Sql, tenantId: number, kind: NewDocument['kind']): Promise<readonly DocumentVersion[]>;
  document(
    sql: Sql,
    tenantId: number,
    ref: { readonly kind: NewDocument['kind']; readonly id: string; readonly version: number },
  ): Promise<StoredDocument | null>;
  /** Leave that has not ended at `at`, by user and begin. */
  absences(sql: Sql, tenantId: number, at: Instant): Promise<readonly Absence[]>;
  directorySnapshot(sql: Sql, tenantId: number): Promise<DirectorySnapshot | null>;
  calendar(sql: Sql, tenantId: number, ref: { id: string; version: number }): Promise<StoredDocument | null>;
  newestCalendar(sql: Sql, tenantId: number, calendarId: string): Promise<StoredDocument | null>;
  directory(sql: Sql, tenantId: number): Promise<Directory | null>;
  /** Seconds since the directory was stored, by machine time: it ages also while business time stands still. */
  directoryAgeS(sql: Sql, tenantId: number): Promise<number | null>;
  /** The same people again make no new snapshot; the newest is then as old as this reading. */
  saveDirectory(sql: Sql, tenantId: number, directory: Directory): Promise<void>;
}

export interface NewTenant {
  readonly name: string;
  readonly crm: Tenant['crm'];
  readonly orgId: string;
  readonly settings: TenantSettings;
  readonly crmConfig: { readonly [key: string]: unknown } | null;
  readonly createdAt: Instant;
}

export interface NewConnection {
  readonly source: string;
  readonly name: string;
  readonly key: string;
  readonly secrets: readonly string[];
  readonly config: unknown;
  readonly createdAt: Instant;
}

export interface NewDocument {
  readonly kind: 'rule_set' | 'policy' | 'calendar' | 'tier_list' | 'play' | 'model';
  readonly id: string;
  readonly body: unknown;
  /** null = set up by `connect`, not published by a person. */
  readonly publication: Publication | null;
}

/** A secret with the version it was read at, for compare-and-set. */
export interface StoredSecret {
  readonly value: string;
  readonly version: number;
}

/** What is written when a tenant is set up or its set-up changes. */
export interface SetupStore {
  /** Creates the tenant of this org with its lanes, or brings an existing one up to date. @returns its id. */
  saveTenant(sql: Sql, tenant: NewTenant): Promise<number>;
  /** @returns the connection's id. */
  addConnection(sql: Sql, tenantId: number, connection: NewConnection): Promise<number>;
  /** Stores the next version and makes it the active one; the same content again is no new version. */
  publish(sql: Sql, tenantId: number, document: NewDocument): Promise<number>;
  /** Makes an older version the active one again. @returns false where there is no such version. */
  republish(
    sql: Sql,
    tenantId: number,
    ref: { readonly kind: NewDocument['kind']; readonly id: string; readonly version: number },
    publication: Publication,
  ): Promise<boolean>;
  /** Puts a person's leave in place of what the table has for him; [] = he is there. */
  saveAbsences(sql: Sql, tenantId: number, leave: { userId: string; spans: readonly Absence[] }): Promise<void>;
  secret(sql: Sql, tenantId: number, name: string): Promise<StoredSecret | null>;
  /**
   * Takes the right to renew a secret, for whoever asks first; the next may have it after `gapMs`, by database time.
   * @returns 0 when taken, else the ms until it may be asked for again.
   */
  claimRenewal(sql: Sql, tenantId: number, secret: { readonly name: string; readonly gapMs: number }): Promise<number>;
  /** @param expected the version read before; null = whatever is there. @returns false when somebody else was faster. */
  saveSecret(
    sql: Sql,
    tenantId: number,
    secret: { name: string; value: string; expected: number | null },
  ): Promise<boolean>;
}

// ---- decisions -------------------------------------------------------------------------------------------------

export interface NewDecision {
  readonly caseKey: string;
  readonly record: DecisionRecord;
}

export interface StoredDecision extends NewDecision {
  readonly decisionId: number;
  readonly facts: Facts;
}

/** Every routing decision with all it read, append-only: what a replay decides again. */
export interface DecisionStore {
  save(sql: Sql, tenantId: number, rows: readonly NewDecision[]): Promise<void>;
  /** In order of id, after `after`. */
  page(
    sql: Sql,
    tenantId: number,
    want: { readonly fromAt: Instant; readonly after: number; readonly limit: number },
  ): Promise<readonly StoredDecision[]>;
  directories(sql: Sql, tenantId: number, snapshotIds: readonly number[]): Promise<ReadonlyMap<number, Directory>>;
  settings(sql: Sql, tenantId: number, versions: readonly number[]): Promise<ReadonlyMap<number, TenantSettings>>;
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
  postpone(
    sql: Sql,
    tenantId: number,
    row: { readonly caseKey: string; readonly n: number; readonly delayMs: number; readonly error: string },
  ): Promise<void>;
}

export interface TenantReport {
  /** By ledger bucket; `duplicate` counts repeats, `waiting` what is not worked on yet. */
  readonly deliveries: { readonly [bucket: string]: number };
  readonly responses: { readonly [bucket: string]: number };
  readonly cases: { readonly [status: string]: number };
  readonly clocks: { readonly [clockAndStatus: string]: number };
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
  readonly backlog: { readonly deliveries: number; readonly responses: number; readonly writes: number };
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
  readonly decisions: DecisionStore;
  readonly loads: OwnerLoadStore;
  readonly corrections: CorrectionStore;
  readonly handovers: HandoverStore;
  readonly report: ReportStore;
}
