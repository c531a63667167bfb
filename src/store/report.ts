import type { ReportStore, TenantReport } from '../store-ports';
import type { Sql } from '../sql-port';

/** Counts an operator and the demo look at. Every response and delivery ends in one bucket, so the sums must agree. */
export const reportStore: ReportStore = {
  async ofTenant(sql, tenantId) {
    return {
      deliveries: await counts(sql, DELIVERIES, tenantId),
      responses: await counts(sql, RESPONSES, tenantId),
      cases: await counts(sql, CASES, tenantId),
      clocks: await counts(sql, CLOCKS, tenantId),
      lanes: await sql.query(LANES, [tenantId]),
      rejected: await sql.query(REJECTED, [tenantId]),
      quarantined: await sql.query(QUARANTINED, [tenantId]),
      imports: await sql.query(IMPORTS, [tenantId]),
      backlog: await backlog(sql, tenantId),
    };
  },
};

// A duplicate is counted on the row it repeats.
const DELIVERIES = `
  select coalesce(bucket, 'waiting') as name, count(*)::int as n from deliveries where tenant_id = $1 group by 1
  union all select 'duplicate', coalesce(sum(duplicates), 0)::int from deliveries where tenant_id = $1`;
const RESPONSES = 'select bucket as name, count(*)::int as n from responses where tenant_id = $1 group by 1';
const CASES = 'select status as name, count(*)::int as n from cases where tenant_id = $1 group by 1';
const CLOCKS = `select clock || ' ' || status as name, count(*)::int as n from clocks where tenant_id = $1 group by 1`;
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
// Two counts, each over its own partial index.
const BACKLOG = `
  select (select count(*)::int from deliveries where tenant_id = $1 and state = 'new')
      + (select count(*)::int from deliveries where tenant_id = $1 and state = 'import') as deliveries,
    (select count(*)::int from responses where tenant_id = $1 and stage <> 'settled') as responses,
    (select count(*)::int from outbox where tenant_id = $1 and wanted > sent and rejected_version is null) as writes`;

async function counts(sql: Sql, text: string, tenantId: number): Promise<{ readonly [name: string]: number }> {
  const rows = await sql.query<{ name: string; n: number }>(text, [tenantId]);
  return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
}

async function backlog(sql: Sql, tenantId: number): Promise<TenantReport['backlog']> {
  const [row] = await sql.query<TenantReport['backlog']>(BACKLOG, [tenantId]);
  return row ?? { deliveries: 0, responses: 0, writes: 0 };
}
