import type { TenantSettings } from './domain/settings';
import type { DocumentKind, NewSettingsEvent, SettingsEvent } from './domain/settings-events';
import type { Absence, Directory, Instant, Json } from './domain/types';
import type { Sql } from './sql-port';

export interface Tenant {
  readonly tenantId: number;
  readonly name: string;
  readonly crm: 'hubspot' | 'salesforce';
  readonly orgId: string;
  readonly settings: TenantSettings;
  /** Counts changes of the settings; each version is kept for the decisions made by it. */
  readonly settingsVersion: number;
  readonly crmConfig: { readonly [key: string]: unknown } | null;
  /** The CRM user who connected it: he may set it up. null = not known. */
  readonly installerUserId: string | null;
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

export interface DocumentRef {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly version: number;
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

/** A calendar that is prepared and waits for a person to publish it. */
export interface CalendarDraft {
  readonly id: string;
  /** Counts up per calendar. */
  readonly draft: number;
  /** The version it adds to; stale once another one counts. */
  readonly basedOn: number;
  /** The year whose holidays it adds. */
  readonly year: number;
  readonly body: unknown;
  readonly madeAt: Instant;
}

/** The people as they were read, with the id a decision refers to. */
export interface DirectorySnapshot {
  readonly snapshotId: number;
  readonly directory: Directory;
}

export interface TenantStore {
  tenant(sql: Sql, tenantId: number): Promise<Tenant | null>;
  tenants(sql: Sql): Promise<readonly Tenant[]>;
  tenantOfOrg(sql: Sql, org: Pick<Tenant, 'crm' | 'orgId'>): Promise<Tenant | null>;
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
  /** Every version of a kind, by id and version. */
  documents(sql: Sql, tenantId: number, kind: DocumentKind): Promise<readonly DocumentVersion[]>;
  document(sql: Sql, tenantId: number, ref: DocumentRef): Promise<StoredDocument | null>;
  /** What a model showed on the test split when it was trained; null = no such version. */
  evaluation(sql: Sql, tenantId: number, version: number): Promise<Json | null>;
  /** Leave that has not ended at `at`, by user and begin. */
  absences(sql: Sql, tenantId: number, at: Instant): Promise<readonly Absence[]>;
  directorySnapshot(sql: Sql, tenantId: number): Promise<DirectorySnapshot | null>;
  calendar(sql: Sql, tenantId: number, ref: { id: string; version: number }): Promise<StoredDocument | null>;
  newestCalendar(sql: Sql, tenantId: number, calendarId: string): Promise<StoredDocument | null>;
  /** Those that add to the version that counts, by calendar. */
  calendarDrafts(sql: Sql, tenantId: number): Promise<readonly CalendarDraft[]>;
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
  /** The CRM user who connects it; whoever did so first stays. Left out = not known. */
  readonly installerUserId?: string | null;
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
  readonly kind: DocumentKind;
  readonly id: string;
  /** A `version` in it is set to the version it is stored as. */
  readonly body: unknown;
  /** null = set up by `connect`, not published by a person. */
  readonly publication: Publication | null;
  /** true = stored beside the active one, for whatever names it: a policy that only some rules ask for. */
  readonly aside?: boolean;
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
  /** What the CRM's provisioning has to be remembered by. */
  saveCrmConfig(sql: Sql, tenantId: number, config: NonNullable<Tenant['crmConfig']>): Promise<void>;
  /** @returns the connection's id. */
  addConnection(sql: Sql, tenantId: number, connection: NewConnection): Promise<number>;
  /** Stores the settings as their next version; the same ones again are no new version. @returns the version. */
  saveSettings(sql: Sql, tenantId: number, settings: TenantSettings): Promise<number>;
  /** Keeps others from publishing for this tenant until the transaction ends. Call it before reading what counts. */
  lockPublishing(sql: Sql, tenantId: number): Promise<void>;
  /**
   * Stores the next version and makes it the active one; the same content again is no new version.
   * @throws for a calendar that `readCalendar` refuses: whoever publishes has told a person before
   */
  publish(sql: Sql, tenantId: number, document: NewDocument): Promise<number>;
  /**
   * Makes a stored version the active one. Of plays and calendars the newest counts: the old content becomes a new
   * version. @returns the version that counts now; null where there is no such version.
   */
  republish(
    sql: Sql,
    tenantId: number,
    document: DocumentRef & { readonly publication: Publication },
  ): Promise<number | null>;
  /** Stores a trained model for a person to look at. @returns its version. */
  saveDraftModel(
    sql: Sql,
    tenantId: number,
    model: { readonly id: string; readonly body: unknown; readonly evaluation: Json },
  ): Promise<number>;
  /** @returns its number; null where that year has been prepared for this version already. */
  saveCalendarDraft(sql: Sql, tenantId: number, draft: Omit<CalendarDraft, 'draft'>): Promise<number | null>;
  /** The built-in model reads for him again. */
  retireModels(sql: Sql, tenantId: number): Promise<void>;
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
  dropSecret(sql: Sql, tenantId: number, name: string): Promise<void>;
}

/** Who changed what was set, and why: one hash chain a tenant, append-only. */
export interface SettingsLogStore {
  /** Call it in the transaction of the change. */
  append(sql: Sql, tenantId: number, event: NewSettingsEvent): Promise<void>;
  /** Newest first. */
  list(sql: Sql, tenantId: number, limit: number): Promise<readonly SettingsEvent[]>;
  /** @returns the first broken link, or null. */
  verify(sql: Sql, tenantId: number): Promise<{ readonly seq: number; readonly problem: string } | null>;
}
