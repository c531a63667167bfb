import type { TaskWatchStore, WatchedTask } from '../watch-ports';

/** Rounds over a tenant's open tasks, by machine time. */
export const taskWatchStore: TaskWatchStore = {
  async due(sql, tenantId, { everyS }) {
    const [row] = await sql.query<{ after: string; due: boolean; idle: boolean }>(
      `select after_task as after, due_at <= now() as due, due_at = 'infinity' as idle from task_watches
       where tenant_id = $1`,
      [tenantId],
    );
    if (row?.idle === false) return row.due ? row.after : null;
    await sql.query(BEGIN, [tenantId, everyS]);
    return null;
  },

  async page(sql, tenantId, { after, limit }) {
    const [caseKey = '', kind = '', n = '0'] = after.split(' ');
    const rows = await sql.query<OpenRow>(PAGE, [tenantId, caseKey, kind, Number(n), limit]);
    const last = rows.at(-1);
    return {
      tasks: rows.flatMap(({ crmId, unsent, ...task }) => (crmId === null || unsent ? [] : [{ ...task, crmId }])),
      empty: last === undefined,
      next: last === undefined || rows.length < limit ? null : [last.caseKey, last.kind, last.n].join(' '),
    };
  },

  async looked(sql, tenantId, { next, gone, idle, terms }) {
    await sql.query(LOOKED, [tenantId, next ?? '', gone, terms.everyS, terms.mostPages, idle]);
  },
};

interface OpenRow extends Omit<WatchedTask, 'crmId'> {
  readonly crmId: string | null;
  readonly unsent: boolean;
}

// A tenant who is served for the first time, or again after he had nothing open, has just had tasks written: there is
// nothing to look at yet.
const BEGIN = `
  insert into task_watches as w (tenant_id, due_at) values ($1, now() + $2 * interval '1 second')
  on conflict (tenant_id) do update set due_at = excluded.due_at where w.due_at = 'infinity'`;

// What is about to be written is looked at once it has been: the CRM has an older state of it. What the CRM refuses to take
// is as new there as it can be.
const PAGE = `
  with open as (
    select case_key, kind, n, owner_id from tasks
    where tenant_id = $1 and status = 'open' and (case_key, kind, n) > ($2, $3, $4::int)
    order by case_key, kind, n limit $5)
  select t.case_key as "caseKey", t.kind, t.n, t.owner_id as "ownerId", r.crm_id as "crmId",
    coalesce(o.wanted > o.sent and o.rejected_version is null, false) as unsent
  from open t
  left join crm_records r
    on r.tenant_id = $1 and r.case_key = t.case_key and r.record = t.case_key || '_' || t.kind || '_' || t.n
  left join outbox o on o.tenant_id = $1 and o.dest = 'crm' and o.case_key = t.case_key
  order by t.case_key, t.kind, t.n`;

// A turn ends with the round, or with its last page.
const LOOKED = `
  update task_watches set
    after_task = $2,
    pages = case when $2 = '' or pages + 1 >= $5 then 0 else pages + 1 end,
    due_at = case when $6 then 'infinity' when $2 = '' or pages + 1 >= $5 then now() + $4 * interval '1 second' else due_at end,
    gone = case when $2 = '' then 0 else gone + $3 end,
    gone_last = case when $2 = '' then gone + $3 else gone_last end
  where tenant_id = $1`;
