import type { HandoverRow, HandoverStore } from '../store-ports';

/** Announcements of hand-overs: machine time throughout, because they only wait, back off and are leased. */
export const handoverStore: HandoverStore = {
  async queue(sql, tenantId, rows) {
    await sql.query(
      `insert into handovers (tenant_id, case_key, n, channel)
       select $1, "caseKey", n, channel from jsonb_to_recordset($2::jsonb) as r("caseKey" text, n int, channel text)
       on conflict do nothing`,
      [tenantId, JSON.stringify(rows)],
    );
  },

  claim: (sql, tenantId, { channel, limit, leaseS }) =>
    sql.query<HandoverRow>(CLAIM, [tenantId, channel, limit, leaseS]),

  async dueTenants(sql, channel) {
    const rows = await sql.query<{ tenantId: number }>(
      `select distinct tenant_id as "tenantId" from handovers h
       where channel = $1 and reference is null and due_at <= now() and ${SPEAKS} order by 1`,
      [channel],
    );
    return rows.map(({ tenantId }) => tenantId);
  },

  async done(sql, tenantId, { caseKey, n, reference }) {
    await sql.query(
      `update handovers set reference = $4, last_error = null where tenant_id = $1 and case_key = $2 and n = $3`,
      [tenantId, caseKey, n, reference],
    );
  },

  async drop(sql, tenantId, { caseKey, n }) {
    await sql.query('delete from handovers where tenant_id = $1 and case_key = $2 and n = $3 and reference is null', [
      tenantId,
      caseKey,
      n,
    ]);
  },

  async postpone(sql, tenantId, { caseKey, n, delayMs, error }) {
    await sql.query(
      `update handovers set due_at = now() + $4 * interval '1 millisecond', last_error = $5
       where tenant_id = $1 and case_key = $2 and n = $3 and reference is null`,
      [tenantId, caseKey, n, delayMs, error],
    );
  },
};

/** Who only observes announces nothing; it waits until he goes live. */
const SPEAKS = `(select settings ->> 'mode' from tenants t where t.tenant_id = h.tenant_id) is distinct from 'observe'`;

const CLAIM = `
  with c as (
    select case_key, n from handovers h
    where tenant_id = $1 and channel = $2 and reference is null and due_at <= now() and ${SPEAKS}
    order by due_at, case_key, n limit $3 for no key update skip locked)
  update handovers h set attempts = h.attempts + 1, due_at = now() + $4 * interval '1 second'
  from c where h.tenant_id = $1 and h.case_key = c.case_key and h.n = c.n
  returning h.case_key as "caseKey", h.n, h.channel, h.attempts`;
