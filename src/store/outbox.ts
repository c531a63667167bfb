import type { ClaimedMark, CrmRecordRow, MarkResult, OutboxStore } from '../case-ports';

export const outboxStore: OutboxStore = {
  async mark(sql, tenantId, rows) {
    await sql.query(MARK, [tenantId, JSON.stringify(rows)]);
  },

  async claim(sql, lane, limit) {
    return sql.query<ClaimedMark>(CLAIM, [
      lane.tenantId,
      lane.dest,
      lane.fence,
      limit.rows,
      limit.urgentOnly ? URGENT : COSMETIC,
    ]);
  },

  async finish(sql, lane, results) {
    await sql.query(FINISH, [lane.tenantId, lane.dest, lane.fence, JSON.stringify(results.map(flat))]);
  },

  async records(sql, tenantId, caseKeys) {
    return sql.query<CrmRecordRow>(
      `select case_key as "caseKey", record, crm_id as "crmId", digest from crm_records
       where tenant_id = $1 and case_key = any($2::text[])`,
      [tenantId, caseKeys],
    );
  },

  async saveRecords(sql, tenantId, rows) {
    await sql.query(
      `insert into crm_records (tenant_id, case_key, record, crm_id, digest)
       select $1, "caseKey", record, "crmId", digest
       from jsonb_to_recordset($2::jsonb) as r("caseKey" text, record text, "crmId" text, digest text)
       on conflict (tenant_id, case_key, record) do update set crm_id = excluded.crm_id, digest = excluded.digest`,
      [tenantId, JSON.stringify(rows)],
    );
  },

  async retryRejected(sql, tenantId) {
    await sql.query(
      'update outbox set rejected_version = null, attempts = 0, due_at = now() where tenant_id = $1 and rejected_version is not null',
      [tenantId],
    );
  },
};

const URGENT = 1;
const COSMETIC = 2;

// The hold is for the first write alone. A mark that waits (its hold, or the back-off after a failure) is brought forward
// only by news, never put off; new content also gives a rejected record another try.
const MARK = `
  insert into outbox as o (tenant_id, dest, case_key, wanted, priority, due_at)
  select $1, 'crm', "caseKey", version, case when urgent then ${URGENT} else ${COSMETIC} end, now() + "holdS" * interval '1 second'
  from jsonb_to_recordset($2::jsonb) as r("caseKey" text, version int, urgent boolean, "holdS" int)
  order by "caseKey"
  on conflict (tenant_id, dest, case_key) do update set
    wanted = greatest(o.wanted, excluded.wanted),
    priority = case when o.wanted > o.sent then least(o.priority, excluded.priority) else excluded.priority end,
    due_at = case when o.wanted <= o.sent then now()
                  when o.attempts = 0 then least(o.due_at, excluded.due_at)
                  else o.due_at end,
    rejected_version = null`;

// From the claim on the outcome is uncertain until FINISH says otherwise: a holder that dies leaves that behind. A mark
// that is being changed right now is passed over; who lost the lane gets nothing, and nor does who only observes.
const CLAIM = `
  with c as (
    select case_key, uncertain from outbox
    where tenant_id = $1 and dest = $2 and wanted > sent and rejected_version is null and due_at <= now() and priority <= $5
      and exists (select 1 from lanes where tenant_id = $1 and dest = $2 and fence = $3 and lease_until >= now())
      and (select settings ->> 'mode' from tenants where tenant_id = $1) is distinct from 'observe'
    order by priority, due_at, case_key limit $4 for no key update skip locked)
  update outbox o set attempts = o.attempts + 1, uncertain = true, fence = $3
  from c where o.tenant_id = $1 and o.dest = $2 and o.case_key = c.case_key
  returning o.case_key as "caseKey", o.wanted, c.uncertain, o.attempts`;

// Rows are locked in the order of their keys, here and in MARK: two that share several would wait for each other.
const FINISH = `
  with held as (
    select 1 from lanes where tenant_id = $1 and dest = $2 and fence = $3 for no key update),
  r as (
    select * from jsonb_to_recordset($4::jsonb) as r("caseKey" text, kind text, version int, "delayMs" bigint,
      uncertain boolean, error jsonb)),
  locked as (
    select o.case_key from outbox o, held
    where o.tenant_id = $1 and o.dest = $2 and o.fence = $3 and o.case_key in (select "caseKey" from r)
    order by o.case_key for no key update of o)
  update outbox o set
    sent = case when r.kind = 'sent' then greatest(o.sent, r.version) else o.sent end,
    attempts = case when r.kind = 'sent' then 0 else o.attempts end,
    uncertain = r.uncertain,
    due_at = case when r.kind = 'retry' then now() + r."delayMs" * interval '1 millisecond' else o.due_at end,
    rejected_version = case when r.kind = 'rejected' and o.wanted = r.version then r.version end,
    last_error = r.error
  from locked l join r on r."caseKey" = l.case_key
  where o.tenant_id = $1 and o.dest = $2 and o.case_key = l.case_key`;

function flat({ caseKey, version, outcome }: MarkResult): object {
  switch (outcome.kind) {
    case 'sent':
      return { caseKey, version, kind: 'sent', uncertain: false, delayMs: 0, error: null };
    case 'retry':
      return {
        caseKey,
        version,
        kind: 'retry',
        uncertain: outcome.uncertain,
        delayMs: outcome.delayMs,
        error: { message: outcome.message },
      };
    case 'rejected':
      return { caseKey, version, kind: 'rejected', uncertain: false, delayMs: 0, error: outcome.error };
  }
}
