import type { OwnerLoads } from '../domain/types';
import type { OwnerLoadStore } from '../store-ports';
import type { Sql } from '../sql-port';

/** First half of the advisory lock; the second is the tenant. */
const LOCK = 4_117_204;

/** What people carry. Open cases are counted from the cases themselves, so that no counter can drift. */
export const ownerLoadStore: OwnerLoadStore = {
  async lockAndRead(sql, tenantId) {
    await sql.query('select pg_advisory_xact_lock($1, $2)', [LOCK, tenantId]);
    return read(sql, tenantId);
  },

  read,

  async savePointers(sql, tenantId, pointers) {
    const rows = Object.entries(pointers).flatMap(([pool, users]) =>
      Object.entries(users).map(([userId, pointer]) => ({ pool, userId, pointer })),
    );
    await sql.query(
      `insert into owner_loads (tenant_id, pool, user_id, pointer)
       select $1, pool, "userId", pointer
       from jsonb_to_recordset($2::jsonb) as r(pool text, "userId" text, pointer float8)
       on conflict (tenant_id, pool, user_id) do update set pointer = excluded.pointer`,
      [tenantId, JSON.stringify(rows)],
    );
  },
};

async function read(sql: Sql, tenantId: number): Promise<OwnerLoads> {
  const carried = await sql.query<{ userId: string; n: number }>(
    `select owner_id as "userId", count(*)::int as n from cases where tenant_id = $1 and closed_at is null group by 1`,
    [tenantId],
  );
  const turns = await sql.query<{ pool: string; pointers: OwnerLoads['pointers'][string] }>(
    `select pool, jsonb_object_agg(user_id, pointer) as pointers from owner_loads where tenant_id = $1 group by pool`,
    [tenantId],
  );
  return {
    openCases: Object.fromEntries(carried.map(({ userId, n }) => [userId, n])),
    pointers: Object.fromEntries(turns.map(({ pool, pointers }) => [pool, pointers])),
  };
}
