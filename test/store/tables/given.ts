import type { CaseAppend, ClockRow, LegRow, TimerRow } from '../../../src/case-ports';
import type { CaseEvent, CaseEventBody } from '../../../src/domain/case-events';
import type { CaseTask, DetractorCase, PersonalData } from '../../../src/domain/case-state';
import { evolve } from '../../../src/domain/evolve';
import { tenantSettingsSchema } from '../../../src/domain/settings';
import type { Classification, ClockPlan, Facts, Route, TierResult } from '../../../src/domain/types';
import { newSealingKey, newUrlKey, openVault, type Vault } from '../../../src/crypto';
import type { Db, OpenOptions } from '../../../src/store/db';
import { createStores } from '../../../src/store/stores';
import type { NewDelivery, NewTenant, ResponseRow, Stores } from '../../../src/store-ports';
import { freshDb, type EngineName } from '../../harness/databases';

/** Tuesday 2026-09-15, 09:00 UTC. */
export const NINE = Date.UTC(2026, 8, 15, 9);
export const HOUR_MS = 3_600_000;

export interface Tables {
  readonly db: Db;
  readonly stores: Stores;
  readonly vault: Vault;
}

/** One tenant with one connection, in a database that holds others too. */
export interface Tenancy extends Tables {
  readonly tenantId: number;
  readonly connectionId: number;
  /** The key in the URL of its connection. */
  readonly key: string;
}

/** All tables of an empty database. */
export async function freshTables(engine: EngineName, options: OpenOptions = {}): Promise<Tables> {
  return tablesOf(await freshDb(engine, options));
}

/** As `freshTables` gives them, and twenty times as fast: of a database in which a test has worked before. */
export async function emptied({ db }: Tables): Promise<Tables> {
  const names = await db.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'schema_migrations'`,
  );
  await db.tx(async (sql) => {
    // What is append-only says no to everybody but a replica.
    await sql.query(`set local session_replication_role = replica`);
    await sql.query(`truncate ${names.map(({ name }) => name).join(', ')} restart identity cascade`);
  });
  return tablesOf(db);
}

/** All tables of this database, with a sealing key of their own. */
export function tablesOf(db: Db): Tables {
  const vault = openVault([newSealingKey()]);
  return { db, vault, stores: createStores(vault) };
}

export const SETTINGS = tenantSettingsSchema.parse({
  timeZone: 'Europe/Berlin',
  mapping: { arr: 'arr', accountCsm: null },
  people: { programOwner: '104', productLiaison: null },
  holdS: 0,
});

export const tenant = (changed: Partial<NewTenant> = {}): NewTenant => ({
  name: 'Portal',
  crm: 'hubspot',
  orgId: newUrlKey(),
  settings: SETTINGS,
  crmConfig: { objectType: '2-77' },
  createdAt: NINE,
  ...changed,
});

/** A tenant of its own for each test: rows of others are there and must not matter. */
export async function newTenant(tables: Tables): Promise<Tenancy> {
  const { db, stores } = tables;
  const tenantId = await stores.setup.saveTenant(db, tenant());
  const key = newUrlKey();
  const connection = { source: 'generic', name: 'NPS', key, secrets: ['whsec_c2VjcmV0'], config: {}, createdAt: NINE };
  const connectionId = await stores.setup.addConnection(db, tenantId, connection);
  return { ...tables, tenantId, connectionId, key };
}

export const delivery = (
  { tenantId, connectionId }: Pick<Tenancy, 'tenantId' | 'connectionId'>,
  changed: Partial<NewDelivery> = {},
): NewDelivery => ({
  tenantId,
  connectionId,
  deliveryKey: newUrlKey(),
  receivedAt: NINE,
  contentType: 'application/json',
  headers: { 'webhook-id': 'msg_1' },
  body: Buffer.from('{"n":1}'),
  duplicates: 0,
  paused: false,
  ...changed,
});

export const response = (
  { connectionId }: Pick<Tenancy, 'connectionId'>,
  changed: Partial<ResponseRow> = {},
): ResponseRow => ({
  connectionId,
  responseId: newUrlKey(),
  receivedAt: NINE,
  registers: { comment: { value: 'Slow', version: [NINE, 0, 0, 'hash'] } },
  version: 1,
  band: 'detractor',
  stage: 'gather',
  bucket: 'pending',
  factsId: null,
  subjectEmail: null,
  names: null,
  turnedAt: null,
  imported: false,
  attempts: 0,
  erasedAt: null,
  ...changed,
});

export const FACTS: Facts = {
  readAt: NINE,
  match: { outcome: 'matched', contactId: '601', accountId: '501', evidence: 'e-mail' },
  accountOwnerId: '105',
  accountCsmId: '101',
  contactOwnerId: null,
  contactTitle: 'CFO',
  accountTeam: { csm: '101' },
  doNotContact: null,
  attributes: { arr: 120_000, segment: null },
  tickets: { open: 1, openHighPriority: 0, last30Days: 2 },
  contact: { emailBounced: false, updatedAt: NINE },
};

export const ROUTE: Route = {
  ruleSetId: 'default',
  ruleSetVersion: 1,
  ruleId: 'csm',
  ruleName: 'Account CSM',
  process: 'standard',
  owner: { id: '101', via: 'account_csm' },
  raiseTo: null,
  policyId: null,
  playId: null,
  turn: null,
  sentence: 'It goes to the account CSM.',
  trace: [],
  ownerSteps: [],
};

export const CLASSIFICATION: Classification = {
  model: 'built-in 1',
  language: 'en',
  primary: 'billing_pricing',
  secondary: [],
  confidence: 0.8,
  confident: true,
  flags: [],
  evidence: [{ for: 'billing_pricing', start: 4, end: 11 }],
  signals: [],
};

export const TIER: TierResult = { tier: 'high', points: [], listVersion: 1 };

export const PLAN: ClockPlan = {
  clock: 'first_touch',
  startAt: NINE,
  budget: { n: 4, unit: 'bh' },
  budgetS: 4 * 3600,
  calendarId: 'default',
  calendarVersion: 1,
  timeZone: 'Europe/Berlin',
  dueAt: NINE + 4 * HOUR_MS,
  explain: [],
};

export const PERSON: PersonalData = {
  verbatim: 'The invoice was wrong, says Ann Lee',
  contactName: 'Ann Lee',
  contactEmail: 'ann@acme.example',
  accountName: 'Acme GmbH',
  note: 'Ann Lee asks for a call',
};

type Opened = Extract<CaseEventBody, { type: 'opened' }>;

/** What happened, numbered on from `after`. */
export function eventsOf(
  bodies: readonly { readonly body: CaseEventBody; readonly personal?: Partial<PersonalData> }[],
  after = 0,
): readonly CaseEvent[] {
  return bodies.map(({ body, personal }, n) => ({
    seq: after + n + 1,
    at: NINE + n,
    actor: { kind: 'source', id: 'connection 1' },
    body,
    personal: personal ?? {},
  }));
}

/** A stored response and its case: opened, its owner task open. */
export async function openCase(
  tenancy: Tenancy,
  changed: Partial<Pick<Opened, 'caseKey' | 'match' | 'route'>> & { at?: number } = {},
): Promise<CaseAppend & { readonly state: DetractorCase }> {
  const { db, stores, tenantId, connectionId } = tenancy;
  const row = response(tenancy);
  await stores.responses.save(db, tenantId, [row]);
  const opened: Opened = {
    type: 'opened',
    caseKey: changed.caseKey ?? newUrlKey(),
    connectionId,
    responseId: row.responseId,
    respondedAt: NINE,
    factsId: 1,
    status: 'open',
    score: 3,
    scale: { metric: 'nps', min: 0, max: 10, higherIsBetter: true },
    band: 'detractor',
    match: changed.match ?? FACTS.match,
    classification: CLASSIFICATION,
    tier: TIER,
    process: 'standard',
    route: changed.route ?? ROUTE,
    leadCaseKey: null,
    previousCaseKey: null,
    checks: [],
    outreach: 'allowed',
  };
  const events = eventsOf([
    { body: opened, personal: PERSON },
    { body: { type: 'task_opened', task: ownerTask() } },
  ]).map((event) => ({ ...event, at: changed.at ?? event.at }));
  const append = { state: fold(events), events, headHash: null };
  await stores.cases.append(db, tenantId, [append]);
  return append;
}

/** The next step of a case. */
export function nextStep(before: DetractorCase, headHash: string, bodies: Parameters<typeof eventsOf>[0]): CaseAppend {
  const events = eventsOf(bodies, before.seq);
  return { state: fold(events, before), events, headHash };
}

function fold(events: readonly CaseEvent[], before: DetractorCase | null = null): DetractorCase {
  const state = events.reduce<DetractorCase | null>(evolve, before);
  if (state === null) throw new Error('no events');
  return state;
}

export const ownerTask = (changed: Partial<CaseTask> = {}): CaseTask => ({
  kind: 'owner',
  n: 1,
  purpose: 'first_touch',
  ownerId: '101',
  status: 'open',
  dueAt: PLAN.dueAt,
  ...changed,
});

export const clockRow = (caseKey: string, changed: Partial<ClockRow> = {}): ClockRow => ({
  caseKey,
  clock: 'first_touch',
  cycle: 1,
  status: 'running',
  plan: PLAN,
  dueAt: PLAN.dueAt,
  remainingS: PLAN.budgetS,
  generation: 1,
  breachedAt: null,
  ...changed,
});

export const leg = (caseKey: string, changed: Partial<LegRow> = {}): LegRow => ({
  caseKey,
  clock: 'first_touch',
  cycle: 1,
  leg: 1,
  fromAt: NINE,
  toAt: null,
  calendarId: 'default',
  calendarVersion: 1,
  timeZone: 'Europe/Berlin',
  state: 'running',
  reason: 'started',
  ...changed,
});

export const timer = (caseKey: string, changed: Partial<TimerRow> = {}): TimerRow => ({
  caseKey,
  clock: 'first_touch',
  cycle: 1,
  generation: 1,
  what: 'threshold',
  threshold: 100,
  fireAt: NINE,
  ...changed,
});
