import type { DetractorCase } from '../../../src/domain/case-state';
import type { CrmUser, Facts, Instant } from '../../../src/domain/types';
import { lookAfterOwners } from '../../../src/pipeline/owners/look-after-owners';
import type { Crm, SubjectCandidate } from '../../../src/ports';
import { NINE, type Tables } from '../tables/given';
import { caseOf, newOffice, type Arrangement, type Office } from './given-cases';
import { crm } from './given-loop';
import { command } from './given-commands';

export const DAY_MS = 86_400_000;

/** An office whose business clock a test can move. */
export interface Watch extends Office {
  readonly time: { now: Instant };
  /** Subjects that the CRM was asked for, by case key. */
  readonly asked: string[];
  /** What the CRM says of an account's people now, by contact. */
  readonly accounts: Map<string, Partial<SubjectCandidate>>;
}

/** A tenant whose owners can be looked after. */
export async function newWatch(tables: Tables, arrangement: Arrangement = {}): Promise<Watch> {
  const time = { now: NINE };
  const loop = { clock: { now: () => Promise.resolve(time.now) }, ...arrangement.loop };
  const office = await newOffice(tables, { ...arrangement, loop });
  return { ...office, time, asked: [], accounts: new Map() };
}

/** A whole round over the open cases. @returns how many were looked at */
export async function round(watch: Watch, { rereads = false } = {}): Promise<number> {
  const { db, tenantId, loop, lane } = watch;
  await db.query(
    `insert into owner_rounds (tenant_id, due_at, reread_after) values ($1, '-infinity', $2)
     on conflict (tenant_id) do update set due_at = '-infinity', after_key = '', reread_after = $2`,
    [tenantId, rereads ? '-infinity' : 'infinity'],
  );
  let total = 0;
  for (;;) {
    const looked = await lookAfterOwners(loop, lane, crmOf(watch));
    if (looked === 0) return total;
    total += looked;
  }
}

function crmOf({ asked, accounts }: Watch): Crm {
  return crm({
    directory: () => Promise.reject(new Error('the directory is fresh')),
    findSubjects: (queries) => {
      asked.push(...queries.map(({ key }) => key));
      return Promise.resolve(
        queries.map(({ key, contactId }) => {
          const now = accounts.get(contactId ?? '');
          const candidates = now === undefined ? [] : [{ ...CANDIDATE, contactId: contactId ?? '', ...now }];
          return { key, candidates };
        }),
      );
    },
  });
}

const CANDIDATE: SubjectCandidate = {
  contactId: '',
  accountId: '',
  evidence: 'asked for by id',
  contactName: 'Ann',
  contactTitle: null,
  contactOwnerId: null,
  accountName: 'Acme',
  accountOwnerId: '105',
  accountCsmId: '101',
  attributes: {},
  tickets: null,
  accountTeam: {},
  doNotContact: null,
  contact: { emailBounced: null, updatedAt: null },
};

/** What the CRM says from now on of the account of a response. */
export function nowAt(watch: Watch, responseId: string, changed: Partial<SubjectCandidate>): void {
  watch.accounts.set(`contact of ${responseId}`, { accountId: `account of ${responseId}`, ...changed });
}

/** The people as the CRM has them from now on. */
export async function staff({ stores, db, tenantId }: Watch, users: readonly CrmUser[]): Promise<void> {
  await stores.tenants.saveDirectory(db, tenantId, { readAt: NINE, users });
}

export interface Leave {
  readonly from: Instant;
  readonly to: Instant | null;
  readonly delegate?: string;
}

/** All leave of a person, as the tenant's own table has it. */
export async function away({ stores, db, tenantId }: Watch, userId: string, ...leave: readonly Leave[]): Promise<void> {
  const spans = leave.map(({ from, to, delegate }) => ({
    ...{ userId, fromAt: from, toAt: to },
    delegateId: delegate ?? null,
  }));
  await stores.setup.saveAbsences(db, tenantId, { userId, spans });
}

/** Its owner has reached out. */
export async function touch(watch: Watch, responseId: string): Promise<DetractorCase> {
  const { caseKey, ownerId: userId } = await caseOf(watch, responseId);
  const action = { kind: 'touch', channel: 'email', result: 'wrote', at: watch.time.now, note: null } as const;
  const answer = await command(watch.loop, watch.tenantId, { caseKey, userId, action });
  if (!answer.ok) throw new Error(answer.refusal.message);
  return answer.state;
}

/** The facts a response stands on now. */
export async function factsOf(watch: Watch, responseId: string): Promise<Facts | undefined> {
  const { stores, db, tenantId, connectionId } = watch;
  const [row] = await stores.responses.load(db, tenantId, [{ connectionId, responseId }]);
  const id = row?.factsId ?? 0;
  return (await stores.responses.facts(db, tenantId, [id])).get(id);
}

export async function countOf({ db, tenantId }: Watch, table: 'facts' | 'case_events' | 'decisions'): Promise<number> {
  const [row] = await db.query<{ n: number }>(`select count(*)::int as n from ${table} where tenant_id = $1`, [
    tenantId,
  ]);
  return row?.n ?? 0;
}
