import type { ReportStore, TenantReport } from '../store-ports';
import type { Sql } from '../sql-port';

/** Counts an operator and the demo look at. Every response and delivery ends in one bucket, so the sums must agree. */
export const reportStore: ReportStore = {
  async ofTenant(sql, tenantId) {
    return {
      deliveries: await counts(sql, DELIVERIES, tenantId),
      responses: await counts(sql, RESPONSES, tenantId),
      suppressed: await counts(sql, SUPPRESSED, tenantId),
      cases: await counts(sql, CASES, tenantId),
      reasons: await counts(sql, REASONS, tenantId),
      tiers: await counts(sql, TIERS, tenantId),
      processes: await counts(sql, PROCESSES, tenantId),
      clocks: await counts(sql, CLOCKS, tenantId),
      firstOutreach: await counts(sql, FIRST_OUTREACH, tenantId),
      endings: await counts(sql, ENDINGS, tenantId),
      lanes: await sql.query(LANES, [tenantId]),
      rejected: await sql.query(REJECTED, [tenantId]),
      quarantined: await sql.query(QUARANTINED, [tenantId]),
      imports: await sql.query(IMPORTS, [tenantId]),
      backlog: await backlog(sql, tenantId),
      ...(await observing(sql, tenantId)),
      announcements: await sql.query(ANNOUNCEMENTS, [tenantId]),
      notices: await notices(sql, tenantId),
      settingsVersion: await settingsVersion(sql, tenantId),
      published: await sql.query(PUBLISHED, [tenantId]),
      selfCheck: await lastSelfCheck(sql, tenantId),
      tasksGone: await tasksGone(sql, tenantId),
    };
  },
};

// A duplicate is counted on the row it repeats.
const DELIVERIES = `
  select coalesce(bucket, 'waiting') as name, count(*)::int as n from deliveries where tenant_id = $1 group by 1
  union all select 'duplicate', coalesce(sum(duplicates), 0)::int from deliveries where tenant_id = $1`;
const RESPONSES = 'select bucket as name, count(*)::int as n from responses where tenant_id = $1 group by 1';
const SUPPRESSED = `
  select coalesce(reason, 'no reason given') as name, count(*)::int as n from responses
  where tenant_id = $1 and bucket = 'suppressed' group by 1`;
const CASES = 'select status as name, count(*)::int as n from cases where tenant_id = $1 group by 1';
const REASONS = `
  select state -> 'classification' ->> 'primary' as name, count(*)::int as n from cases where tenant_id = $1 group by 1`;
const TIERS = 'select tier as name, count(*)::int as n from cases where tenant_id = $1 group by 1';
const PROCESSES = 'select process as name, count(*)::int as n from cases where tenant_id = $1 group by 1';
const CLOCKS = `select clock || ' ' || status as name, count(*)::int as n from clocks where tenant_id = $1 group by 1`;
// Rows that releases before this one wrote do not list their touches.
const FIRST_OUTREACH = `
  select coalesce(first.how, 'not known') as name, count(*)::int as n from cases c
  left join lateral (
    select case when t ->> 'channel' is null then 'ticked_off' else t ->> 'result' end as how
    from jsonb_array_elements(c.state -> 'touches') as u(t)
    where not (t ->> 'undone')::boolean order by (t ->> 'at')::float8 limit 1) first on true
  where c.tenant_id = $1 and c.state ->> 'firstTouchAt' is not null group by 1`;
const ENDINGS = `
  select coalesce(nullif(state -> 'closure' ->> 'because', 'remaining'), state -> 'closure' ->> 'outcome') as name,
    count(*)::int as n
  from cases where tenant_id = $1 and state -> 'closure' ->> 'outcome' is not null group by 1`;
const LANES = 'select dest, trouble, not_before > now() as sleeping from lanes where tenant_id = $1 order by dest';
const REJECTED = `
  select case_key as "caseKey", last_error ->> 'record' as record, last_error ->> 'field' as field,
    last_error ->> 'message' as message
  from outbox where tenant_id = $1 and rejected_version is not null order by case_key limit 100`;
const QUARANTINED = `
  select delivery_id as "deliveryId", reason from deliveries
  where tenant_id = $1 and bucket = 'quarantined' order by delivery_id desc limit 100`;
const IMPORTS = `
  select import_id as "importId", file_name as "fileName", state, row_cursor as rows, stored, duplicates, rejected
  from imports where tenant_id = $1 order by import_id desc limit 20`;
const DOCUMENTS = [
  ['rule_set', 'rule_sets'],
  ['tier_list', 'tier_lists'],
  ['policy', 'policies'],
  ['model', 'models'],
] as const;
const NEWEST = [
  ['calendar', 'calendars'],
  ['play', 'plays'],
] as const;
const PUBLISHED = [
  ...DOCUMENTS.map(
    ([kind, table]) => `select '${kind}' as kind, ${kind}_id as id, version, published_by as by, published_at as at
    from ${table} where tenant_id = $1 and status = 'active'`,
  ),
  ...NEWEST.map(
    ([kind, table]) => `(select distinct on (${kind}_id) '${kind}', ${kind}_id, version, published_by, published_at
    from ${table} where tenant_id = $1 order by ${kind}_id, version desc)`,
  ),
].join(' union all ');
const SELF_CHECK = `
  select at, decisions, differing from self_checks where tenant_id = $1 order by self_check_id desc limit 1`;
// Two counts, each over its own partial index.
const BACKLOG = `
  select (select count(*)::int from deliveries where tenant_id = $1 and state = 'new')
      + (select count(*)::int from deliveries where tenant_id = $1 and state = 'import') as deliveries,
    (select count(*)::int from responses where tenant_id = $1 and stage <> 'settled') as responses,
    (select count(*)::int from outbox where tenant_id = $1 and wanted > sent and rejected_version is null
      and (select settings ->> 'mode' from tenants where tenant_id = $1) is distinct from 'observe') as writes`;
const MODE = `select coalesce(settings ->> 'mode', 'live') as mode from tenants where tenant_id = $1`;
// What ended before the CRM ever had it is not written when the tenant goes live.
const HELD_BACK = `
  select o.case_key from outbox o join cases c on c.tenant_id = o.tenant_id and c.case_key = o.case_key
  where o.tenant_id = $1 and o.wanted > o.sent and o.rejected_version is null
    and (c.closed_at is null or o.uncertain or exists (
      select 1 from crm_records r where r.tenant_id = o.tenant_id and r.case_key = o.case_key and r.record = 'case'))`;
const HELD_TASKS = `
  select t.owner_id as name, count(*)::int as n from tasks t
  where t.tenant_id = $1 and t.status = 'open' and t.case_key in (${HELD_BACK}) group by 1`;
const ANNOUNCEMENTS = `
  select case_key as "caseKey", n, channel, attempts, last_error as error from handovers
  where tenant_id = $1 and reference is null order by last_error is null, case_key, n limit 100`;

const NOTICES = `
  select (select count(*)::int from notices where tenant_id = $1 and state in ('waiting', 'ready')) as waiting,
    (select count(*)::int from notices where tenant_id = $1 and state = 'failed') as failed`;
const TROUBLED_NOTICES = `
  select about, kind, channel, attempts, last_error as error from notices
  where tenant_id = $1 and state in ('waiting', 'ready', 'failed') and last_error is not null
  order by state = 'failed', not_before desc, about, seq, kind, channel limit 100`;

async function counts(sql: Sql, text: string, tenantId: number): Promise<{ readonly [name: string]: number }> {
  const rows = await sql.query<{ name: string; n: number }>(text, [tenantId]);
  return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
}

async function backlog(sql: Sql, tenantId: number): Promise<TenantReport['backlog']> {
  const [row] = await sql.query<TenantReport['backlog']>(BACKLOG, [tenantId]);
  return row ?? { deliveries: 0, responses: 0, writes: 0 };
}

async function notices(sql: Sql, tenantId: number): Promise<TenantReport['notices']> {
  const [row] = await sql.query<Omit<TenantReport['notices'], 'trouble'>>(NOTICES, [tenantId]);
  const { waiting = 0, failed = 0 } = row ?? {};
  return { waiting, failed, trouble: await sql.query(TROUBLED_NOTICES, [tenantId]) };
}

async function observing(sql: Sql, tenantId: number): Promise<Pick<TenantReport, 'mode' | 'observed'>> {
  const [row] = await sql.query<{ mode: TenantReport['mode'] }>(MODE, [tenantId]);
  if (row?.mode !== 'observe') return { mode: 'live', observed: null };
  const held = await sql.query(HELD_BACK, [tenantId]);
  return { mode: 'observe', observed: { cases: held.length, tasksByOwner: await counts(sql, HELD_TASKS, tenantId) } };
}

async function settingsVersion(sql: Sql, tenantId: number): Promise<number> {
  const [row] = await sql.query<{ version: number }>(
    'select settings_version as version from tenants where tenant_id = $1',
    [tenantId],
  );
  return row?.version ?? 0;
}

async function tasksGone(sql: Sql, tenantId: number): Promise<number> {
  const [row] = await sql.query<{ gone: number }>('select gone_last as gone from task_watches where tenant_id = $1', [
    tenantId,
  ]);
  return row?.gone ?? 0;
}

async function lastSelfCheck(sql: Sql, tenantId: number): Promise<TenantReport['selfCheck']> {
  const [row] = await sql.query<NonNullable<TenantReport['selfCheck']>>(SELF_CHECK, [tenantId]);
  return row ?? null;
}
