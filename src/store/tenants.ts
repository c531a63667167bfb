import { sha256Hex, type Vault } from '../crypto';
import type { Connection, StoredDocument, Tenant, TenantStore } from '../store-ports';
import type { Sql } from '../sql-port';
import { toTimestamp } from './sql';

/** Tenants and what is set for them. Keys and secrets of connections are sealed; the vault opens them. */
export function tenantStore(vault: Vault): TenantStore {
  return {
    async tenant(sql, tenantId) {
      const [row] = await sql.query<Tenant>(`${TENANT} where tenant_id = $1`, [tenantId]);
      return row ?? null;
    },
    tenants: (sql) => sql.query<Tenant>(`${TENANT} order by tenant_id`),
    async connectionByKey(sql, key) {
      const [row] = await sql.query<ConnectionRow>(`${CONNECTION} where key_hash = $1`, [sha256Hex(key)]);
      return row === undefined ? null : opened(row, vault);
    },
    async connections(sql, tenantId) {
      const rows = await sql.query<ConnectionRow>(`${CONNECTION} where tenant_id = $1 order by connection_id`, [
        tenantId,
      ]);
      return rows.map((row) => opened(row, vault));
    },
    activeRuleSet: (sql, tenantId) => first(sql, `${RULE_SET} and status = 'active'`, [tenantId]),
    activePolicy: (sql, tenantId) => first(sql, `${POLICY} and status = 'active'`, [tenantId]),
    calendar: (sql, tenantId, { id, version }) =>
      first(sql, `${CALENDAR} and calendar_id = $2 and version = $3`, [tenantId, id, version]),
    newestCalendar: (sql, tenantId, calendarId) =>
      first(sql, `${CALENDAR} and calendar_id = $2 order by version desc limit 1`, [tenantId, calendarId]),
    async directory(sql, tenantId) {
      const [row] = await sql.query<{ body: Awaited<ReturnType<TenantStore['directory']>> }>(
        'select body from directory_snapshots where tenant_id = $1 order by snapshot_id desc limit 1',
        [tenantId],
      );
      return row?.body ?? null;
    },
    async directoryAgeS(sql, tenantId) {
      const [row] = await sql.query<{ ageS: number | null }>(
        `select extract(epoch from now() - max(stored_at))::float8 as "ageS" from directory_snapshots where tenant_id = $1`,
        [tenantId],
      );
      return row?.ageS ?? null;
    },
    async saveDirectory(sql, tenantId, directory) {
      await sql.query(SAVE_DIRECTORY, [tenantId, toTimestamp(directory.readAt), JSON.stringify(directory)]);
    },
  };
}

interface ConnectionRow extends Omit<Connection, 'key' | 'secrets'> {
  readonly keySealed: string;
  readonly secretsSealed: string;
}

const TENANT = `select tenant_id as "tenantId", name, crm, org_id as "orgId", settings, crm_config as "crmConfig" from tenants`;
const CONNECTION = `select tenant_id as "tenantId", connection_id as "connectionId", source, name, key_sealed as "keySealed",
  secrets_sealed as "secretsSealed", config, status from connections`;
const RULE_SET = 'select rule_set_id as id, version, body from rule_sets where tenant_id = $1';
const POLICY = 'select policy_id as id, version, body from policies where tenant_id = $1';
// Read every few minutes and changed every few weeks: a row a read would fill the disk with the same people.
const SAVE_DIRECTORY = `
  with same as (
    update directory_snapshots set read_at = $2, stored_at = now(), body = $3
    where tenant_id = $1 and snapshot_id = (select max(snapshot_id) from directory_snapshots where tenant_id = $1)
      and body -> 'users' = $3::jsonb -> 'users'
    returning 1)
  insert into directory_snapshots (tenant_id, read_at, body) select $1, $2, $3 where not exists (select 1 from same)`;
const CALENDAR = 'select calendar_id as id, version, body from calendars where tenant_id = $1';

function opened({ keySealed, secretsSealed, ...row }: ConnectionRow, vault: Vault): Connection {
  const place = { tenantId: row.tenantId, table: 'connections' };
  const secrets = JSON.parse(vault.open(secretsSealed, { ...place, column: 'secrets_sealed' })) as readonly string[];
  return { ...row, key: vault.open(keySealed, { ...place, column: 'key_sealed' }), secrets };
}

async function first(sql: Sql, text: string, values: readonly unknown[]): Promise<StoredDocument | null> {
  const [row] = await sql.query<StoredDocument>(text, values);
  return row ?? null;
}
