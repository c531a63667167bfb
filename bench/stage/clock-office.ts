import { mergeObservation } from '../../src/capture/merge';
import { defaultTierList } from '../../src/classify/default-tier-list';
import { loadLanguages } from '../../src/classify/load-languages';
import { builtInModel } from '../../src/built-in-model';
import { newSealingKey, newUrlKey, openVault } from '../../src/crypto';
import { tenantSettingsSchema } from '../../src/domain/settings';
import type { CrmUser, Facts } from '../../src/domain/types';
import type { Loop } from '../../src/pipeline/loop';
import { processResponses } from '../../src/pipeline/deciding/process';
import { createWake } from '../../src/pipeline/wake';
import { defaultRuleSet } from '../../src/rules/default-rules';
import { policySchema } from '../../src/sla/policy';
import type { Db } from '../../src/store/db';
import { createStores } from '../../src/store/stores';

/** A tenant that is set up, with one open case: the service without its CRM and its server. */
export interface ClockOffice {
  readonly loop: Loop;
  readonly tenantId: number;
  readonly connectionId: number;
  readonly caseKey: string;
}

const CSM = user('csm', 'manager');
const USERS: readonly CrmUser[] = [CSM, user('manager', 'director'), user('director', null)];

/** A database in use for something else too would do: everything is a new tenant's. @throws when no case opens */
export async function clockOffice(db: Db): Promise<ClockOffice> {
  await loadLanguages();
  const stores = createStores(openVault([newSealingKey()]));
  const nothing = (): void => undefined;
  const log: Loop['log'] = { debug: nothing, info: nothing, warn: nothing, error: nothing, child: () => log };
  const refuse = (): Promise<never> => Promise.reject(new Error('nobody is reached from here'));
  const clock = {
    now: async () => (await db.query<{ now: number }>('select clock_timestamp() as now'))[0]?.now ?? Date.now(),
  };
  const loop: Loop = {
    ...{ db, stores, clock, now: Date.now, probe: () => Promise.resolve(), log, wake: createWake() },
    ...{ crm: { open: refuse }, lease: { seconds: 60, requestMs: 20_000 }, announce: { webhook: refuse } },
    ...{
      tell: { mail: null, slack: refuse, teams: refuse },
      builtInModel: builtInModel(),
      holidays: { propose: refuse },
    },
  };
  const { tenantId, connectionId } = await setUp(loop);
  await answer(loop, { tenantId, connectionId });
  const lane = { tenantId, dest: 'intake', fence: 1, budget: {} } as const;
  const lanes = { ...stores.lanes, holds: () => Promise.resolve(true) };
  await processResponses({ ...loop, stores: { ...stores, lanes } }, lane);
  const [found] = await db.query<{ key: string }>('select case_key as key from cases where tenant_id = $1', [tenantId]);
  if (found === undefined) throw new Error('the response opened no case');
  return { loop, tenantId, connectionId, caseKey: found.key };
}

async function setUp({ db, stores }: Loop): Promise<Pick<ClockOffice, 'tenantId' | 'connectionId'>> {
  const { setup, tenants } = stores;
  const settings = tenantSettingsSchema.parse({
    ...{ timeZone: 'Europe/Berlin', mapping: { arr: 'arr', accountCsm: null }, holdS: 0 },
    people: { programOwner: 'director', productLiaison: null },
  });
  const tenantId = await setup.saveTenant(db, {
    ...{ name: 'Benchmark', crm: 'hubspot', orgId: newUrlKey(), settings, crmConfig: null, createdAt: Date.now() },
  });
  const connectionId = await setup.addConnection(db, tenantId, {
    ...{ source: 'generic', name: 'NPS', key: newUrlKey(), secrets: ['whsec_c2VjcmV0'], config: {} },
    createdAt: Date.now(),
  });
  const day = [['00:00', '24:00']];
  const week = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day };
  const documents = [
    { kind: 'calendar', id: 'default', body: { timeZone: 'Europe/Berlin', week } },
    { kind: 'policy', id: 'default', body: policySchema.parse({}) },
    { kind: 'rule_set', id: 'default', body: defaultRuleSet(settings) },
    { kind: 'tier_list', id: 'default', body: defaultTierList(settings) },
  ] as const;
  for (const document of documents) await setup.publish(db, tenantId, { ...document, publication: null });
  await tenants.saveDirectory(db, tenantId, { readAt: Date.now(), users: USERS });
  return { tenantId, connectionId };
}

/** What the customer said, with what the CRM knows of him. */
async function answer(
  { db, stores }: Loop,
  { tenantId, connectionId }: Pick<ClockOffice, 'tenantId' | 'connectionId'>,
): Promise<void> {
  const now = Date.now();
  const key = { connectionId, responseId: 'first' };
  const registers = mergeObservation(null, {
    ...{ responseId: key.responseId, mode: 'delta', kind: 'created', version: { at: now, seq: 1 } },
    fields: {
      score: { value: 3, scale: { metric: 'nps', min: 0, max: 10, higherIsBetter: true } },
      comment: 'The invoice was wrong twice, and it takes days until somebody answers.',
      person: { externalId: null, email: 'ann@customer.example', name: null, phone: null },
      survey: { id: null, name: null },
    },
  });
  await stores.responses.save(db, tenantId, [
    {
      ...{ ...key, registers, receivedAt: now, version: 1, band: null, stage: 'gather', bucket: 'pending' },
      ...{ factsId: null, subjectEmail: null, names: null, turnedAt: null, imported: false, attempts: 0 },
    },
  ]);
  await stores.responses.gathered(db, tenantId, [
    {
      ...{ ...key, version: 1, subjectEmail: 'ann@customer.example', facts: factsAt(now) },
      names: { contact: 'Ann', account: 'Acme' },
    },
  ]);
}

/** Of no case that a rule raises as it opens: what a missed deadline does includes telling the manager. */
function factsAt(readAt: number): Facts {
  return {
    match: { outcome: 'matched', contactId: '601', accountId: '501', evidence: 'e-mail' },
    ...{ readAt, accountOwnerId: CSM.id, accountCsmId: CSM.id, contactOwnerId: null, contactTitle: null },
    ...{ accountTeam: {}, doNotContact: null, attributes: { arr: 1_000 }, tickets: null, contact: null },
  };
}

function user(id: string, managerId: string | null): CrmUser {
  const email = `${id}@vendor.example`;
  return { id, email, name: id, active: true, licensed: null, managerId, timeZone: null, away: [] };
}
