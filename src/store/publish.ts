import { sameJson } from '../domain/canonical-json';
import type { Sql } from '../sql-port';
import type { NewDocument } from '../store-ports';

/**
 * Stores the next version and makes it the active one; what is the newest version already is no new one. Calendars have
 * no active one: every clock names its own. Several statements, so it belongs into a transaction.
 * @returns the version. @throws 23505 when somebody else publishes the same document at this moment.
 */
export async function publish(sql: Sql, tenantId: number, { kind, id, body }: NewDocument): Promise<number> {
  const { table, column, hasStatus } = TABLES[kind];
  const [newest] = await sql.query<{ version: number; body: unknown }>(
    `select version, body from ${table} where tenant_id = $1 and ${column} = $2 order by version desc limit 1`,
    [tenantId, id],
  );
  const known = newest !== undefined && sameJson(newest.body, body);
  const version = known ? newest.version : (newest?.version ?? 0) + 1;
  if (!known) {
    const status = hasStatus ? { column: ', status', value: `, 'archived'` } : { column: '', value: '' };
    await sql.query(
      `insert into ${table} (tenant_id, ${column}, version, body${status.column}) values ($1, $2, $3, $4${status.value})`,
      [tenantId, id, version, JSON.stringify(body)],
    );
  }
  if (!hasStatus) return version;
  // One after the other: the index allows one active version at every moment.
  await sql.query(`update ${table} set status = 'archived' where tenant_id = $1 and status = 'active'`, [tenantId]);
  await sql.query(`update ${table} set status = 'active' where tenant_id = $1 and ${column} = $2 and version = $3`, [
    tenantId,
    id,
    version,
  ]);
  return version;
}

const TABLES = {
  rule_set: { table: 'rule_sets', column: 'rule_set_id', hasStatus: true },
  policy: { table: 'policies', column: 'policy_id', hasStatus: true },
  calendar: { table: 'calendars', column: 'calendar_id', hasStatus: false },
} as const;
