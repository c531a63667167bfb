import { sha256Hex, type Vault } from '../crypto';
import { sameJson } from '../domain/canonical-json';
import type { SetupStore } from '../store-ports';
import { toTimestamp } from './sql';

/** Tenants, connections, published documents and secrets, as they are set up. */
export function setupStore(vault: Vault): SetupStore {
  return {
    async saveTenant(sql, tenant) {
      const [row] = await sql.query<{ tenantId: number }>(SAVE_TENANT, [
        tenant.name,
        tenant.crm,
        tenant.orgId,
        JSON.stringify(tenant.settings),
        tenant.crmConfig === null ? null : JSON.stringify(tenant.crmConfig),
        toTimestamp(tenant.createdAt),
      ]);
      if (row === undefined) throw new Error('the tenant was not stored');
      await sql.query(`insert into lanes (tenant_id, dest) values ($1, 'intake'), ($1, 'crm') on conflict do nothing`, [
        row.tenantId,
      ]);
      return row.tenantId;
    },

    async addConnection(sql, tenantId, connection) {
      const place = { tenantId, table: 'connections' };
      const [row] = await sql.query<{ connectionId: number }>(ADD_CONNECTION, [
        tenantId,
        connection.source,
        connection.name,
        sha256Hex(connection.key),
        vault.seal(connection.key, { ...place, column: 'key_sealed' }),
        vault.seal(JSON.stringify(connection.secrets), { ...place, column: 'secrets_sealed' }),
        JSON.stringify(connection.config),
        toTimestamp(connection.createdAt),
      ]);
      if (row === undefined) throw new Error('the connection was not stored');
      return row.connectionId;
    },

    async publish(sql, tenantId, kind, { id, body }) {
      const { table, column, hasStatus } = DOCUMENTS[kind];
      const [newest] = await sql.query<{ version: number; body: unknown }>(
        `select version, body from ${table} where tenant_id = $1 and ${column} = $2 order by version desc limit 1`,
        [tenantId, id],
      );
      if (newest !== undefined && sameJson(newest.body, body)) return newest.version;
      const version = (newest?.version ?? 0) + 1;
      if (hasStatus)
        await sql.query(`update ${table} set status = 'archived' where tenant_id = $1 and status = 'active'`, [
          tenantId,
        ]);
      const status = hasStatus ? { column: ', status', value: ", 'active'" } : { column: '', value: '' };
      await sql.query(
        `insert into ${table} (tenant_id, ${column}, version, body${status.column}) values ($1, $2, $3, $4${status.value})`,
        [tenantId, id, version, JSON.stringify(body)],
      );
      return version;
    },

    async secret(sql, tenantId, name) {
      const [row] = await sql.query<{ sealed: string; version: number }>(
        'select sealed, version from tenant_secrets where tenant_id = $1 and name = $2',
        [tenantId, name],
      );
      return row === undefined
        ? null
        : { value: vault.open(row.sealed, secretPlace(tenantId, name)), version: row.version };
    },

    async saveSecret(sql, tenantId, { name, value, expected }) {
      const rows = await sql.query(
        `insert into tenant_secrets as s (tenant_id, name, sealed) values ($1, $2, $3)
         on conflict (tenant_id, name) do update set sealed = excluded.sealed, version = s.version + 1
           where $4::int is null or s.version = $4::int
         returning 1`,
        [tenantId, name, vault.seal(value, secretPlace(tenantId, name)), expected],
      );
      return rows.length > 0;
    },
  };
}

const SAVE_TENANT = `
  insert into tenants (name, crm, org_id, settings, crm_config, created_at) values ($1, $2, $3, $4, $5, $6)
  on conflict (crm, org_id) do update set name = excluded.name, settings = excluded.settings, crm_config = excluded.crm_config
  returning tenant_id as "tenantId"`;

const ADD_CONNECTION = `
  insert into connections (tenant_id, connection_id, source, name, key_hash, key_sealed, secrets_sealed, config, created_at)
  select $1, 1 + coalesce(max(connection_id), 0), $2, $3, $4, $5, $6, $7, $8 from connections where tenant_id = $1
  returning connection_id as "connectionId"`;

const DOCUMENTS = {
  rule_set: { table: 'rule_sets', column: 'rule_set_id', hasStatus: true },
  policy: { table: 'policies', column: 'policy_id', hasStatus: true },
  calendar: { table: 'calendars', column: 'calendar_id', hasStatus: false },
} as const;

function secretPlace(tenantId: number, name: string): { tenantId: number; table: string; column: string } {
  return { tenantId, table: 'tenant_secrets', column: name };
}
