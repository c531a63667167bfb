import { mergeObservation } from '../../../src/capture/merge';
import { defaultTierList } from '../../../src/classify/default-tier-list';
import { tenantSettingsSchema, type TenantSettings } from '../../../src/domain/settings';
import type { DetractorCase } from '../../../src/domain/case-state';
import type { CrmUser, Facts } from '../../../src/domain/types';
import { processResponses } from '../../../src/pipeline/deciding/process';
import type { Lane } from '../../../src/case-ports';
import type { Loop } from '../../../src/pipeline/loop';
import type { Stores } from '../../../src/store-ports';
import { defaultRuleSet } from '../../../src/rules/default-rules';
import type { Rule } from '../../../src/rules/schema';
import { CATCH_ALL } from '../../../src/rules/schema';
import { policySchema } from '../../../src/sla/policy';
import { FACTS, newTenant, NINE, type Tables, type Tenancy } from '../tables/given';
import { CARLA, loopOn, type TestLoop } from './given-loop';

/** People of the tests: Carla looks after the accounts and answers to Mona; Sven sells, Petra runs the program. */
export const STAFF = {
  carla: '101',
  mona: '102',
  liam: '103',
  petra: '104',
  sven: '105',
  lena: '106',
  vera: '107',
} as const;

const NAMES: Readonly<Record<keyof typeof STAFF, string>> = {
  carla: 'Carla',
  mona: 'Mona',
  liam: 'Liam',
  petra: 'Petra',
  sven: 'Sven',
  lena: 'Lena',
  vera: 'Vera',
};

export const user = (id: string, changed: Partial<CrmUser> = {}): CrmUser => ({ ...CARLA, id, name: id, ...changed });

const USERS: readonly CrmUser[] = (Object.keys(STAFF) as (keyof typeof STAFF)[]).map((key) =>
  user(STAFF[key], { name: NAMES[key], managerId: key === 'carla' ? STAFF.mona : null }),
);

export interface Office extends Tenancy {
  readonly loop: TestLoop;
  readonly lane: Lane;
  readonly settings: TenantSettings;
}

export interface Arrangement {
  readonly settings?: {
    readonly closing?: object;
    readonly people?: object;
    readonly diversion?: object;
    readonly suppress?: object;
    readonly holdS?: number;
  };
  readonly rules?: readonly Rule[];
  readonly policy?: object;
  readonly users?: readonly CrmUser[];
  readonly loop?: Partial<Loop>;
  /** Most responses decided in one transaction. */
  readonly batch?: number;
}

/** A tenant that is set up, with a lane in hand that nobody takes away. */
export async function newOffice(tables: Tables, arrangement: Arrangement = {}): Promise<Office> {
  const { settings, rules, policy = {}, users, loop, batch = 50 } = arrangement;
  const own = await newTenant(tables);
  const { db, stores, tenantId } = own;
  const all = tenantSettingsSchema.parse({
    timeZone: 'Europe/Berlin',
    mapping: { arr: 'arr', accountCsm: null },
    holdS: 0,
    ...settings,
    people: {
      programOwner: STAFF.petra,
      productLiaison: STAFF.liam,
      verifier: STAFF.vera,
      processOwners: { legal: STAFF.lena, safety: STAFF.lena },
      ...settings?.people,
    },
  });
  await stores.setup.saveSettings(db, tenantId, all);
  const day = [['09:00', '17:00']];
  const calendar = { timeZone: 'Europe/Berlin', week: { mon: day, tue: day, wed: day, thu: day, fri: day } };
  const set = defaultRuleSet(all);
  const documents = [
    { kind: 'calendar', id: 'default', body: calendar },
    { kind: 'policy', id: 'default', body: policySchema.parse(policy) },
    { kind: 'rule_set', id: 'default', body: rules === undefined ? set : { ...set, rules } },
    { kind: 'tier_list', id: 'default', body: defaultTierList(all) },
  ] as const;
  await db.tx(async (sql) => {
    for (const document of documents) await stores.setup.publish(sql, tenantId, { ...document, publication: null });
  });
  await stores.tenants.saveDirectory(db, tenantId, { readAt: NINE, users: users ?? USERS });
  const lanes = { ...stores.lanes, holds: () => Promise.resolve(true) };
  const claim: Stores['responses']['claim'] = (sql, id, want) =>
    stores.responses.claim(sql, id, { ...want, limit: batch });
  const held = loopOn(tables, { ...loop, stores: { ...stores, lanes, responses: { ...stores.responses, claim } } });
  return { ...own, loop: held, lane: { tenantId, dest: 'intake', fence: 1, budget: {} }, settings: all };
}

/** A rule that matches all, with these ways to a person. */
export const forAll = (owner: Rule['then']['owner'], then: Partial<Rule['then']> = {}): Rule => ({
  id: 'all',
  name: 'All',
  enabled: true,
  when: CATCH_ALL,
  then: { owner, ...then },
});

export interface Said {
  readonly id: string;
  readonly score: number | null;
  readonly comment?: string | null;
  readonly email?: string;
  readonly accountId?: string;
  readonly surveyId?: string;
  readonly facts?: Partial<Facts>;
  /** Counts what the customer says of one response. (Default: 1) */
  readonly seq?: number;
}

/** Responses that wait to be decided, with what the CRM said of their writers. */
export async function say({ db, stores, tenantId, connectionId, loop }: Office, said: readonly Said[]): Promise<void> {
  const now = await loop.clock.now();
  const keys = said.map(({ id }) => ({ connectionId, responseId: id }));
  const known = new Map((await stores.responses.load(db, tenantId, keys)).map((row) => [row.responseId, row]));
  const rows = said.map(({ id, score, comment = null, email = `${id}@customer.example`, surveyId, seq = 1 }) => {
    const before = known.get(id) ?? null;
    const registers = mergeObservation(before?.registers ?? null, {
      responseId: id,
      mode: 'delta',
      kind: 'created',
      version: { at: NINE, seq },
      fields: {
        score:
          score === null ? null : { value: score, scale: { metric: 'nps', min: 0, max: 10, higherIsBetter: true } },
        comment,
        person: { externalId: null, email, name: null, phone: null },
        survey: { id: surveyId ?? null, name: null },
      },
    });
    return {
      ...{ connectionId, responseId: id, registers, receivedAt: now, version: seq },
      ...({ band: null, stage: 'gather', factsId: null, subjectEmail: null, names: null } as const),
      ...{ turnedAt: null, imported: false, attempts: 0 },
      bucket: before?.bucket ?? 'pending',
    } as const;
  });
  await stores.responses.save(db, tenantId, rows);
  const facts = said.map(({ id, accountId = `account of ${id}`, facts: changed, email, seq = 1 }) => ({
    ...{ connectionId, responseId: id, version: seq, subjectEmail: email ?? `${id}@customer.example` },
    names: { contact: 'Ann', account: 'Acme' },
    facts: {
      ...FACTS,
      readAt: now,
      attributes: {},
      tickets: null,
      contactTitle: null,
      accountTeam: {},
      doNotContact: null,
      contact: null,
      match: { outcome: 'matched', contactId: `contact of ${id}`, accountId, evidence: 'e-mail' },
      ...changed,
    } satisfies Facts,
  }));
  await stores.responses.gathered(db, tenantId, facts);
}

/** Decides what waits. */
export async function decideAll({ loop, lane }: Office): Promise<void> {
  while ((await processResponses(loop, lane)) > 0);
}

/** Says and decides. */
export async function hear(office: Office, ...said: readonly Said[]): Promise<void> {
  await say(office, said);
  await decideAll(office);
}

/** The case of a response. */
export async function caseOf(office: Office, responseId: string): Promise<DetractorCase> {
  const found = await maybeCaseOf(office, responseId);
  if (found === null) throw new Error(`no case of ${responseId}`);
  return found;
}

export async function maybeCaseOf({ db, stores, tenantId }: Office, responseId: string): Promise<DetractorCase | null> {
  const [row] = await db.query<{ key: string }>(
    'select case_key as key from cases where tenant_id = $1 and response_id = $2',
    [tenantId, responseId],
  );
  if (row === undefined) return null;
  return (await stores.cases.load(db, tenantId, [row.key])).get(row.key) ?? null;
}

/** Types of events of a case, in order, from the `from`-th on. */
export async function eventsSince({ db }: Office, state: DetractorCase): Promise<readonly string[]> {
  const rows = await db.query<{ type: string }>(
    'select type from case_events where case_key = $1 and seq > $2 order by seq',
    [state.caseKey, state.seq],
  );
  return rows.map(({ type }) => type);
}

export async function openCasesBy({ db, tenantId }: Office): Promise<Readonly<Record<string, number>>> {
  const rows = await db.query<{ id: string; n: number }>(
    'select owner_id as id, count(*)::int as n from cases where tenant_id = $1 and closed_at is null group by 1',
    [tenantId],
  );
  return Object.fromEntries(rows.map(({ id, n }) => [id, n]));
}

/** Where responses ended, with the reason. */
export async function endings({
  db,
  tenantId,
}: Office): Promise<Readonly<Record<string, { readonly bucket: string; readonly reason: string | null }>>> {
  const rows = await db.query<{ id: string; bucket: string; reason: string | null }>(
    'select response_id as id, bucket, reason from responses where tenant_id = $1 order by 1',
    [tenantId],
  );
  return Object.fromEntries(rows.map(({ id, bucket, reason }) => [id, { bucket, reason }]));
}
