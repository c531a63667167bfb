import { defaultTierList } from '../../classify/default-tier-list';
import { readReasonModel, type ReasonModel } from '../../classify/reason-model';
import { tierListSchema, type TierList } from '../../classify/tier-list';
import type { Play } from '../../domain/play';
import type { Absence, Directory, Instant } from '../../domain/types';
import { ruleSetSchema, type RuleSet } from '../../rules/schema';
import { policySchema, type Policy } from '../../sla/policy';
import type { Connection, StoredDocument, Tenant } from '../../store-ports';
import { loadCalendarBook, type CalendarBook } from '../clocks/calendar-book';
import { createMemory } from '../immutable';
import type { Loop } from '../loop';
import { newestPlays } from './play-book';

/** A policy with the calendar it counts by. */
export interface DatedPolicy {
  readonly id: string;
  readonly version: number;
  readonly policy: Policy;
  readonly calendar: StoredDocument;
}

/** Everything a walk reads beside its facts: the same for a whole batch, so that a batch is decided alike. */
export interface DecisionContext {
  readonly tenant: Tenant;
  readonly connections: ReadonlyMap<number, Connection>;
  readonly ruleSet: RuleSet;
  readonly tierList: TierList;
  readonly plays: ReadonlyMap<string, Play>;
  readonly model: ReasonModel;
  /** The tenant's active one. */
  readonly policy: DatedPolicy;
  /** The newest version of each, by id: rules, plays and open cases name them, also rules that count no more. */
  readonly policies: ReadonlyMap<string, DatedPolicy>;
  /** In all their versions: legs of clocks name older ones. */
  readonly calendars: CalendarBook;
  readonly directory: Directory;
  readonly directoryId: number;
  readonly absences: readonly Absence[];
  readonly now: Instant;
}

/** What an open case is counted and worked by. */
export type CaseTerms = Pick<DecisionContext, 'plays' | 'policy' | 'policies' | 'calendars'>;

/** Reads it: a part of the context, for whoever shows a case and decides nothing. @throws when the tenant is not set up */
export async function loadCaseTerms(loop: Loop, tenantId: number): Promise<CaseTerms> {
  const active = await loop.stores.tenants.activePolicy(loop.db, tenantId);
  const calendars = await loadCalendarBook(loop, loop.db, tenantId);
  const policy = active && datedPolicy(active, calendars);
  if (policy === null) throw notSetUp(tenantId);
  const plays = await newestPlays(loop, tenantId);
  return { plays, policy, policies: await policiesOf(loop, tenantId, calendars), calendars };
}

function notSetUp(tenantId: number): Error {
  return new Error(`tenant ${tenantId} is not set up: connect it again`);
}

/**
 * Reads what decisions of a tenant are made by.
 * @throws when the tenant is not set up: connecting it stores every part
 */
export async function loadDecisionContext(loop: Loop, tenantId: number): Promise<DecisionContext> {
  const { db } = loop;
  const { tenants } = loop.stores;
  const tenant = await tenants.tenant(db, tenantId);
  const rules = await tenants.activeRuleSet(db, tenantId);
  if (tenant === null || rules === null) throw notSetUp(tenantId);
  const terms = await loadCaseTerms(loop, tenantId);
  const ruleSet = ruleSets(loop.stores, [tenantId, rules.id, rules.version], () =>
    ruleSetSchema.parse({ ...objectOf(rules.body), version: rules.version }),
  );
  const people = await tenants.directorySnapshot(db, tenantId);
  const connections = await tenants.connections(db, tenantId);
  const now = await loop.clock.now();
  return {
    tenant,
    ...terms,
    connections: new Map(connections.map((connection) => [connection.connectionId, connection])),
    ruleSet,
    tierList: await tierListOf(loop, tenant),
    model: await modelOf(loop, tenantId),
    directory: people?.directory ?? { readAt: 0, users: [] },
    directoryId: people?.snapshotId ?? 0,
    absences: await tenants.absences(db, tenantId, now),
    now,
  };
}

const ruleSets = createMemory<RuleSet>(100);
const tierLists = createMemory<TierList>(100);
/** Some megabytes each; filled when it has been read. */
const models = createMemory<{ model: ReasonModel | null }>(8);

async function tierListOf(loop: Loop, { tenantId, settings }: Tenant): Promise<TierList> {
  const stored = await loop.stores.tenants.activeTierList(loop.db, tenantId);
  if (stored === null) return defaultTierList(settings);
  const { id, version, body } = stored;
  return tierLists(loop.stores, [tenantId, id, version], () =>
    tierListSchema.parse({ ...objectOf(body), id, version }),
  );
}

async function modelOf(loop: Loop, tenantId: number): Promise<ReasonModel> {
  const { tenants } = loop.stores;
  const version = await tenants.activeModelVersion(loop.db, tenantId);
  if (version === null) return loop.builtInModel;
  const slot = models(loop.stores, [tenantId, version], () => ({ model: null }));
  slot.model ??= readReasonModel(await tenants.model(loop.db, tenantId, version));
  return slot.model;
}

async function policiesOf(loop: Loop, tenantId: number, calendars: CalendarBook): Promise<DecisionContext['policies']> {
  const found = new Map<string, DatedPolicy>();
  const versions = await loop.stores.tenants.documents(loop.db, tenantId, 'policy');
  for (const id of new Set(versions.map((version) => version.id))) {
    const stored = await loop.stores.tenants.newestPolicy(loop.db, tenantId, id);
    const policy = stored && datedPolicy(stored, calendars);
    if (policy !== null) found.set(id, policy);
  }
  return found;
}

/** null = the calendar that it names is not there. */
export function datedPolicy(stored: StoredDocument, calendars: Pick<CalendarBook, 'newest'>): DatedPolicy | null {
  const policy = policySchema.parse(stored.body);
  const calendar = calendars.newest(policy.calendarId);
  return calendar && { id: stored.id, version: stored.version, policy, calendar };
}

function objectOf(body: unknown): object {
  return typeof body === 'object' && body !== null ? body : {};
}
