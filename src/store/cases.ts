import { GENESIS } from '../audit-hashes';
import type { CaseAppend, CaseStore, LoadedCase } from '../case-ports';
import type { PersonalData } from '../domain/case-state';
import type { AccountHistory, NearbyCase } from '../domain/types';
import { chain } from './event-chain';
import { wholeCase, type StoredState, type TouchedBody } from './older-rows';
import { caseHistory } from './case-history';
import { onRecord } from './record-cases';
import { toTimestamp } from './sql';
import { verifyChains } from './verify-chains';

export const caseStore: CaseStore = {
  async lockAccounts(sql, tenantId, accountIds) {
    // In order, or two batches that share accounts could wait for each other.
    const sorted = [...new Set(accountIds)].sort();
    await sql.query(
      `select pg_advisory_xact_lock($1, hashtext(a)) from unnest($2::text[]) with ordinality as u(a, n) order by n`,
      [tenantId, sorted],
    );
  },

  async loadForUpdate(sql, tenantId, caseKeys) {
    // NO KEY: rows of other tables may be pointed at the case meanwhile, such as the ids that the CRM gave it.
    const rows = await sql.query<CaseRow>(`${SELECT} order by case_key for no key update`, [tenantId, caseKeys]);
    return new Map(rows.map((row) => [row.caseKey, loaded(row)]));
  },

  async load(sql, tenantId, caseKeys) {
    const rows = await sql.query<CaseRow>(SELECT, [tenantId, caseKeys]);
    return new Map(rows.map((row) => [row.caseKey, loaded(row).state]));
  },

  history: caseHistory,
  onRecord,

  async related(sql, tenantId, { accountIds, closedSince }) {
    const rows = await sql.query<RelatedRow>(RELATED, [tenantId, accountIds, toTimestamp(closedSince)]);
    return new Map(rows.map((row) => [row.accountId, historyOf(row)]));
  },

  async openKeys(sql, tenantId, { after, limit }) {
    const rows = await sql.query<{ caseKey: string }>(
      `select case_key as "caseKey" from cases
       where tenant_id = $1 and closed_at is null and case_key > $2 order by case_key limit $3`,
      [tenantId, after, limit],
    );
    return rows.map(({ caseKey }) => caseKey);
  },

  async askedAfterEnd(sql, tenantId, { after, upTo }) {
    const rows = await sql.query<{ caseKey: string }>(
      `select distinct case_key as "caseKey" from tasks t
       where t.tenant_id = $1 and t.status = 'open' and t.kind <> 'owner' and t.case_key > $2
         and ($3::text is null or t.case_key <= $3)
         and exists (select 1 from cases c
           where c.tenant_id = t.tenant_id and c.case_key = t.case_key and c.closed_at is not null)
       order by 1`,
      [tenantId, after, upTo],
    );
    return rows.map(({ caseKey }) => caseKey);
  },

  async append(sql, tenantId, rows) {
    const events = rows.flatMap((row) =>
      chain(row.state.caseKey, row.headHash ?? GENESIS, row.events).map((event) => ({
        caseKey: row.state.caseKey,
        ...event,
      })),
    );
    const heads = new Map(events.map(({ caseKey, hash }) => [caseKey, hash]));
    const cases = rows.map((row) => ({
      ...caseColumns(row),
      headHash: heads.get(row.state.caseKey) ?? row.headHash ?? '',
    }));
    await sql.query(SAVE_CASES, [tenantId, JSON.stringify(cases)]);
    const stored = events.map(({ personal: _personal, ...event }) => ({ ...event, at: toTimestamp(event.at) }));
    await sql.query(SAVE_EVENTS, [tenantId, JSON.stringify(stored)]);
    const personal = events.flatMap((event) => event.personal.map((value) => ({ caseKey: event.caseKey, ...value })));
    if (personal.length > 0) await sql.query(SAVE_PERSONAL, [tenantId, JSON.stringify(personal)]);
  },

  async saveTasks(sql, tenantId, rows) {
    const flat = rows.map(({ caseKey, task }) => ({ caseKey, ...task, dueAt: toTimestamp(task.dueAt) }));
    // Closed ones first: a case may have one open owner task only, at every moment.
    for (const part of [flat.filter((row) => row.status !== 'open'), flat.filter((row) => row.status === 'open')]) {
      if (part.length > 0) await sql.query(SAVE_TASKS, [tenantId, JSON.stringify(part)]);
    }
  },

  verifyChains,
};

interface CaseRow {
  readonly caseKey: string;
  readonly headHash: string;
  readonly state: StoredState;
  readonly personal: PersonalData;
  /** Of a row that a release without lists of touches wrote last; else null. */
  readonly touched: readonly TouchedBody[] | null;
}

const SELECT = `select case_key as "caseKey", head_hash as "headHash", state, personal,
    case when touches_seq is distinct from seq then (
      select jsonb_agg(e.body order by e.seq) from case_events e
      where e.tenant_id = c.tenant_id and e.case_key = c.case_key and e.type = 'touched') end as touched
  from cases c where tenant_id = $1 and case_key = any($2::text[])`;

interface RelatedRow {
  readonly accountId: string;
  readonly leadKey: string | null;
  readonly leadOwnerId: string;
  readonly leadOpenedAt: number;
  readonly previousKey: string | null;
  readonly previousOwnerId: string;
  readonly previousOpenedAt: number;
  readonly previousClosedAt: number;
}

// What was handed over, or has to be verified first, leads only where nobody talks to the account yet. Then the one that
// follows no other: a case may join its account long after it was opened.
const RELATED = `
  select a as "accountId",
    lead.case_key as "leadKey", lead.owner_id as "leadOwnerId", lead.opened_at as "leadOpenedAt",
    previous.case_key as "previousKey", previous.owner_id as "previousOwnerId",
    previous.opened_at as "previousOpenedAt", previous.closed_at as "previousClosedAt"
  from unnest($2::text[]) as u(a)
  left join lateral (
    select case_key, owner_id, opened_at from cases c
    where c.tenant_id = $1 and c.account_id = a and c.closed_at is null
    order by process <> 'standard' or status = 'needs_verification', state ->> 'leadCaseKey' is not null, opened_at,
      case_key limit 1) lead on true
  left join lateral (
    select case_key, owner_id, opened_at, closed_at from cases c
    where c.tenant_id = $1 and c.account_id = a and c.closed_at >= $3
    order by closed_at desc, case_key limit 1) previous on true`;

const SAVE_CASES = `
  insert into cases (tenant_id, case_key, connection_id, response_id, account_id, contact_id, status, process, tier,
    owner_id, seq, head_hash, opened_at, closed_at, state, personal, cause_id, action_ids, touches_seq)
  select $1, "caseKey", "connectionId", "responseId", "accountId", "contactId", status, process, tier, "ownerId", seq,
    "headHash", "openedAt", "closedAt", state, personal, "causeId", "actionIds", seq
  from jsonb_to_recordset($2::jsonb) as r("caseKey" text, "connectionId" int, "responseId" text, "accountId" text,
    "contactId" text, status text, process text, tier text, "ownerId" text, seq int, "headHash" text,
    "openedAt" timestamptz, "closedAt" timestamptz, state jsonb, personal jsonb, "causeId" text,
    "actionIds" text[])
  on conflict (tenant_id, case_key) do update set account_id = excluded.account_id, contact_id = excluded.contact_id,
    status = excluded.status, process = excluded.process, tier = excluded.tier, owner_id = excluded.owner_id,
    seq = excluded.seq, head_hash = excluded.head_hash, closed_at = excluded.closed_at, state = excluded.state, personal = excluded.personal,
    cause_id = excluded.cause_id, action_ids = excluded.action_ids, touches_seq = excluded.touches_seq`;

const SAVE_EVENTS = `
  insert into case_events (tenant_id, case_key, seq, type, at, actor, body, prev_hash, hash)
  select $1, "caseKey", seq, type, at, actor, body, "prevHash", hash
  from jsonb_to_recordset($2::jsonb) as r("caseKey" text, seq int, type text, at timestamptz, actor jsonb, body jsonb,
    "prevHash" text, hash text)`;

const SAVE_PERSONAL = `
  insert into case_event_personal (tenant_id, case_key, seq, field, salt, value)
  select $1, "caseKey", seq, field, salt, value
  from jsonb_to_recordset($2::jsonb) as r("caseKey" text, seq int, field text, salt text, value text)`;

const SAVE_TASKS = `
  insert into tasks (tenant_id, case_key, kind, n, purpose, owner_id, status, due_at)
  select $1, "caseKey", kind, n, purpose, "ownerId", status, "dueAt"
  from jsonb_to_recordset($2::jsonb) as r("caseKey" text, kind text, n int, purpose text, "ownerId" text, status text,
    "dueAt" timestamptz)
  on conflict (tenant_id, case_key, kind, n) do update set owner_id = excluded.owner_id, status = excluded.status,
    due_at = excluded.due_at`;

function loaded(row: CaseRow): LoadedCase {
  return { state: wholeCase(row.state, row.personal, row.touched), headHash: row.headHash };
}

function historyOf(row: RelatedRow): AccountHistory {
  const lead: NearbyCase | null =
    row.leadKey === null
      ? null
      : { caseKey: row.leadKey, ownerId: row.leadOwnerId, openedAt: row.leadOpenedAt, closedAt: null };
  const previous: NearbyCase | null =
    row.previousKey === null
      ? null
      : {
          caseKey: row.previousKey,
          ownerId: row.previousOwnerId,
          openedAt: row.previousOpenedAt,
          closedAt: row.previousClosedAt,
        };
  return { lead, previous };
}

function caseColumns({ state: { personal, ...state } }: CaseAppend): object {
  const { causeId, actionIds } = state.documentation;
  return {
    ...{ ...state, causeId, actionIds },
    tier: state.tier.tier,
    openedAt: toTimestamp(state.openedAt),
    closedAt: state.closedAt === null ? null : toTimestamp(state.closedAt),
    state,
    personal,
  };
}
