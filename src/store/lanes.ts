import type { Lane, LaneDest, LaneStore } from '../case-ports';

export const laneStore: LaneStore = {
  async pick(sql, dest, lease) {
    const [lane] = await sql.query<Lane>(PICK[dest], [dest, lease.owner, lease.seconds]);
    return lane ?? null;
  },

  async freeAll(sql, { requestMs }) {
    await sql.query(
      `update lanes set lease_until = case dest
         when 'crm' then least(lease_until, now() + $1 * interval '1 millisecond')
         else '-infinity' end
       where lease_until > now()`,
      [requestMs],
    );
  },

  async extend(sql, lane, seconds) {
    const rows = await sql.query(
      `update lanes set lease_until = now() + $4 * interval '1 second'
       where tenant_id = $1 and dest = $2 and fence = $3 and lease_until >= now() returning 1`,
      [lane.tenantId, lane.dest, lane.fence, seconds],
    );
    return rows.length > 0;
  },

  async release(sql, lane, result) {
    const rows = await sql.query(
      `update lanes set lease_until = '-infinity', lease_owner = null, last_served = clock_timestamp(),
         not_before = case when $4::float8 > 0 then now() + $4::float8 * interval '1 millisecond' else '-infinity' end,
         budget = coalesce($5::jsonb, budget), trouble = $6
       where tenant_id = $1 and dest = $2 and fence = $3 returning 1`,
      [
        lane.tenantId,
        lane.dest,
        lane.fence,
        result.sleepMs,
        result.budget === null ? null : JSON.stringify(result.budget),
        result.trouble,
      ],
    );
    return rows.length > 0;
  },

  async wake(sql, tenantId) {
    await sql.query(`update lanes set not_before = '-infinity' where tenant_id = $1 and dest = 'crm'`, [tenantId]);
  },

  async holds(sql, lane) {
    const rows = await sql.query(
      `select 1 from lanes where tenant_id = $1 and dest = $2 and fence = $3 and lease_until >= now() for no key update`,
      [lane.tenantId, lane.dest, lane.fence],
    );
    return rows.length > 0;
  },
};

/** `offset 0` keeps the planner from reading the work of all tenants into a table first: one row is enough to know. */
const anyOf = (table: string, which: string): string =>
  `exists (select 1 from ${table} w where w.tenant_id = l.tenant_id and ${which} offset 0)`;

/** Who only observes has nothing to write, however much is marked. */
const WRITES = `(select t.settings ->> 'mode' from tenants t where t.tenant_id = l.tenant_id) is distinct from 'observe'`;

const HAS_WORK: Readonly<Record<LaneDest, string>> = {
  intake: `${anyOf('deliveries', `w.state = 'new' and w.retry_at <= now()`)}
    or ${anyOf('deliveries', `w.state = 'import' and w.retry_at <= now()`)}
    or ${anyOf('responses', `w.stage = 'process' and w.retry_at <= now()`)}`,
  crm: `${anyOf('responses', `w.stage = 'gather' and w.retry_at <= now()`)}
    or ((${anyOf('outbox', 'w.dest = l.dest and w.wanted > w.sent and w.rejected_version is null and w.due_at <= now()')}
        or ${anyOf('handovers', `w.channel = 'ticket' and w.reference is null and w.due_at <= now()`)}
        or ${anyOf('task_watches', 'w.due_at <= now()')})
      and ${WRITES})
    or ${anyOf('notices', `w.channel = 'crm' and w.state = 'ready' and w.retry_at <= now() and w.lease_until <= now()`)}
    or (${anyOf('owner_rounds', 'w.due_at <= now()')} and ${anyOf('cases', 'w.closed_at is null')})`,
};

// NO KEY UPDATE: the plain FOR UPDATE collides with the foreign keys of open enqueues and starves a busy tenant
// (measured: 1 service instead of 391).
const pickOf = (dest: LaneDest): string => `
  with picked as (
    select tenant_id, dest from lanes l
    where dest = $1 and lease_until < now() and not_before <= now() and (${HAS_WORK[dest]})
    order by last_served limit 1 for no key update skip locked)
  update lanes x
  set lease_owner = $2, lease_until = now() + $3 * interval '1 second', fence = x.fence + 1, last_served = clock_timestamp()
  from picked p where x.tenant_id = p.tenant_id and x.dest = p.dest
  returning x.tenant_id as "tenantId", x.dest, x.fence, x.budget`;

const PICK: Readonly<Record<LaneDest, string>> = { intake: pickOf('intake'), crm: pickOf('crm') };
