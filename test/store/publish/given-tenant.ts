import { NPS } from '../../../src/domain/band';
import type { DecisionRecord } from '../../../src/domain/decision';
import type { CrmUser, Facts, ReasonCode } from '../../../src/domain/types';
import type { SettingsActor } from '../../../src/domain/settings-events';
import { connectTenant, type TenantInput } from '../../../src/pipeline/settings/connect-tenant';
import type { Crm } from '../../../src/ports';
import { routeCase } from '../../../src/rules/route-case';
import { ruleSetSchema } from '../../../src/rules/schema';
import type { Tenant } from '../../../src/store-ports';
import { CLASSIFICATION, FACTS, NINE, openCase, response, TIER, type Tables } from '../tables/given';
import { crm, loopOn, type TestLoop } from '../pipeline/given-loop';

/** Carla looks after the accounts, Max manages, Pia decides about the product, Paula owns the program, Abe sells. */
const PEOPLE: readonly CrmUser[] = [
  person('101', 'Carla CSM', { managerId: '102' }),
  person('102', 'Max Manager'),
  person('103', 'Pia Product'),
  person('104', 'Paula Program'),
  person('105', 'Abe Sales'),
  person('109', 'Gone Gregor', { active: false }),
];

export const PAULA: SettingsActor = { kind: 'user', id: '104' };

export const INPUT = {
  timeZone: 'Europe/Berlin',
  mapping: { arr: 'arr_eur', accountCsm: 'csm', attributes: { segment: 'segment' } },
  people: { programOwner: '104', productLiaison: '103', coordinators: ['102'] },
};

function person(id: string, name: string, changed: Partial<CrmUser> = {}): CrmUser {
  return {
    ...{ id, name, email: `${id}@crm.example`, active: true, licensed: true },
    ...{ managerId: null, timeZone: null, away: [] },
    ...changed,
  };
}

/** A CRM that knows these people and has every field. */
export const staffed = (changed: Partial<Crm> = {}): Crm =>
  crm({
    directory: () => Promise.resolve(PEOPLE),
    provision: () =>
      Promise.resolve({
        ...{ ready: true, storesCasesAs: 'ticket', taskKey: 'unique', created: [], missing: [], config: {} },
      }),
    ...changed,
  });

let orgs = 0;

export const newInput = (changed: Partial<TenantInput> = {}): TenantInput => ({
  ...{ name: 'Example Ltd', crm: 'hubspot', orgId: `org ${++orgs}`, settings: INPUT, calendar: null, credentials: {} },
  ...changed,
});

export interface Stage {
  readonly loop: TestLoop;
  readonly tenant: Tenant;
}

/** A loop, and a tenant that was connected with the defaults. */
export async function connected(tables: Tables, input: TenantInput = newInput()): Promise<Stage> {
  const loop = loopOn(tables);
  const { tenantId } = await connectTenant(loop, staffed(), input);
  return { loop, tenant: await tenantOf(loop, tenantId) };
}

export async function tenantOf(loop: TestLoop, tenantId: number): Promise<Tenant> {
  const tenant = await loop.stores.tenants.tenant(loop.db, tenantId);
  if (tenant === null) throw new Error('no tenant');
  return tenant;
}

/** What is known of one case that was decided. */
export interface Past {
  readonly at?: number;
  readonly score?: number;
  readonly reason?: ReasonCode;
  readonly arr?: number;
}

/** Cases that were decided by the rules that count, with the decisions as the pipeline stores them. */
export async function decided({ loop, tenant }: Stage, past: readonly Past[]): Promise<readonly string[]> {
  const { tenantId } = tenant;
  const [connection] = await loop.stores.tenants.connections(loop.db, tenantId);
  const connectionId = connection?.connectionId ?? (await addConnection(loop, tenantId));
  const keys: string[] = [];
  for (const one of past) keys.push(await decideOne({ loop, tenant }, connectionId, one));
  return keys;
}

function addConnection(loop: TestLoop, tenantId: number): Promise<number> {
  const connection = {
    source: 'generic',
    name: 'NPS',
    key: `key ${tenantId}`,
    secrets: [],
    config: {},
    createdAt: NINE,
  };
  return loop.stores.setup.addConnection(loop.db, tenantId, connection);
}

async function decideOne({ loop, tenant }: Stage, connectionId: number, past: Past): Promise<string> {
  const { db, stores } = loop;
  const { tenantId, settings, settingsVersion } = tenant;
  const facts: Facts = { ...FACTS, attributes: past.arr === undefined ? {} : { arr: past.arr } };
  const { state } = await openCase({ ...loopTables(loop), tenantId, connectionId, key: '' });
  const factsId = await storeFacts(loop, { tenantId, connectionId, facts });
  const snapshot = await stores.tenants.directorySnapshot(db, tenantId);
  const rules = await stores.tenants.activeRuleSet(db, tenantId);
  if (snapshot === null || rules === null) throw new Error('not connected');
  const ruleSet = ruleSetSchema.parse(rules.body);
  const read: Omit<
    DecisionRecord,
    'at' | 'factsId' | 'route' | 'directoryId' | 'settingsVersion' | 'ruleSet' | 'policy'
  > = {
    response: { score: { value: past.score ?? 3, scale: NPS }, language: 'en', survey: null, channel: null },
    classification: { ...CLASSIFICATION, primary: past.reason ?? CLASSIFICATION.primary },
    ...{ tier: TIER, process: 'standard', verifyFirst: false, history: { lead: null, previous: null } },
    ...{ incumbent: null, absences: [], loads: { openCases: {}, pointers: {} } },
  };
  const at = past.at ?? NINE - 86_400_000;
  const route = routeCase({ ...read, facts, ruleSet, settings, directory: snapshot.directory, now: at });
  const record: DecisionRecord = {
    ...{ ...read, at, factsId, route, settingsVersion, directoryId: snapshot.snapshotId },
    ruleSet: { id: ruleSet.id, version: ruleSet.version },
    policy: { id: 'default', version: 1 },
  };
  await stores.decisions.save(db, tenantId, [{ caseKey: state.caseKey, record }]);
  return state.caseKey;
}

function loopTables(loop: TestLoop): Pick<Tables, 'db' | 'stores' | 'vault'> {
  return loop as unknown as Tables;
}

async function storeFacts(
  loop: TestLoop,
  {
    tenantId,
    connectionId,
    facts,
  }: { readonly tenantId: number; readonly connectionId: number; readonly facts: Facts },
): Promise<number> {
  const { responses } = loop.stores;
  const row = response({ connectionId });
  const { responseId, version } = row;
  await responses.save(loop.db, tenantId, [row]);
  await responses.gathered(loop.db, tenantId, [
    { connectionId, responseId, version, facts, subjectEmail: null, names: { contact: null, account: null } },
  ]);
  const [stored] = await responses.load(loop.db, tenantId, [{ connectionId, responseId }]);
  return stored?.factsId ?? 0;
}
