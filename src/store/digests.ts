import type { DigestStore } from '../store-ports';
import { toTimestamp } from './sql';

/** What is due to whom. Asked every minute for every tenant, so people are found by hopping along the index. */
export const digestStore: DigestStore = {
  async owners(sql, tenantId, dueBefore) {
    const rows = await sql.query<{ userId: string }>(OWNERS, [tenantId, toTimestamp(dueBefore)]);
    return rows.map(({ userId }) => userId);
  },

  async due(sql, tenantId, { userId, dueBefore, limit }) {
    const rows = await sql.query<{ caseKey: string; dueAt: number; count: number }>(
      `select case_key as "caseKey", due_at as "dueAt", count(*) over ()::int as count from tasks
       where tenant_id = $1 and owner_id = $2 and due_at < $3 and ${OPEN} order by due_at, case_key limit $4`,
      [tenantId, userId, toTimestamp(dueBefore), limit],
    );
    return { count: rows[0]?.count ?? 0, tasks: rows.map(({ caseKey, dueAt }) => ({ caseKey, dueAt })) };
  },
};

const OPEN = `status = 'open' and kind = 'owner'`;

// One look at the index a person, however many tasks he has: the first of his that is due, then the next person's.
const OWNERS = `
  with recursive people as (
    (select owner_id from tasks where tenant_id = $1 and ${OPEN} order by owner_id limit 1)
    union all
    select (select t.owner_id from tasks t where t.tenant_id = $1 and t.owner_id > p.owner_id and ${OPEN}
            order by t.owner_id limit 1)
    from people p where p.owner_id is not null)
  select owner_id as "userId" from people p
  where owner_id is not null and exists (
    select 1 from tasks t where t.tenant_id = $1 and t.owner_id = p.owner_id and t.due_at < $2 and ${OPEN})`;
