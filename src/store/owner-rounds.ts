import type { OwnerRoundStore } from '../store-ports';

/** Rounds over the open cases of a tenant, by machine time. */
export const ownerRoundStore: OwnerRoundStore = {
  async due(sql, tenantId, { everyS, rereadEveryS }) {
    const [row] = await sql.query<{ after: string; due: boolean; rereads: boolean }>(DUE, [tenantId]);
    if (row !== undefined) return row.due ? { after: row.after, rereads: row.rereads } : null;
    await sql.query(FIRST, [tenantId, everyS, rereadEveryS]);
    return null;
  },

  async advance(sql, tenantId, { after, rereads }) {
    await sql.query('update owner_rounds set after_key = $2, rereads = $3 where tenant_id = $1', [
      tenantId,
      after,
      rereads,
    ]);
  },

  async finish(sql, tenantId, { rereads, everyS, rereadEveryS }) {
    await sql.query(FINISH, [tenantId, rereads, everyS, rereadEveryS]);
  },
};

const DUE = `
  select after_key as after, due_at <= now() as due,
    case when after_key = '' then reread_after <= now() else rereads end as rereads
  from owner_rounds where tenant_id = $1`;

// A tenant who is served for the first time has just had his first owners chosen: there is nothing to look at yet.
const FIRST = `
  insert into owner_rounds (tenant_id, due_at, reread_after)
  values ($1, now() + $2 * interval '1 second', now() + $3 * interval '1 second') on conflict do nothing`;

const FINISH = `
  update owner_rounds set after_key = '', rereads = false, due_at = now() + $3 * interval '1 second',
    reread_after = case when $2 then now() + $4 * interval '1 second' else reread_after end
  where tenant_id = $1`;
