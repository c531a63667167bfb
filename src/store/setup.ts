import { sha256Hex, type Vault } from '../crypto';
import type { SetupStore } from '../store-ports';
import { lockPublishing, publish, republish, retireModels, saveCalendarDraft, saveDraftModel } from './publish';
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
        tenant.installerUserId ?? null,
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

    saveCrmConfig,
    saveSettings,
    lockPublishing,
    publish,
    republish,
    saveDraftModel,
    saveCalendarDraft,
    retireModels,
    saveAbsences,

    async secret(sql, tenantId, name) {
      const [row] = await sql.query<{ sealed: string; version: number }>(
        'select sealed, version from tenant_secrets where tenant_id = $1 and name = $2',
        [tenantId, name],
      );
      return row === undefined
        ? null
        : { value: vault.open(row.sealed, secretPlace(tenantId, name)), version: row.version };
    },

    claimRenewal,

    async saveSecret(sql, tenantId, { name, value, expected }) {
      const sealed = vault.seal(value, secretPlace(tenantId, name));
      const rows = await sql.query(SAVE_SECRET, [tenantId, name, sealed, expected]);
      return rows.length > 0;
    },

    dropSecret,
  };
}

const saveCrmConfig: SetupStore['saveCrmConfig'] = async (sql, tenantId, config) => {
  await sql.query('update tenants set crm_config = $2 where tenant_id = $1', [tenantId, JSON.stringify(config)]);
};

const saveSettings: SetupStore['saveSettings'] = async (sql, tenantId, settings) => {
  // The database numbers the versions itself (migration 6), for every writer.
  const [row] = await sql.query<{ version: number }>(
    'update tenants set settings = $2 where tenant_id = $1 returning settings_version as version',
    [tenantId, JSON.stringify(settings)],
  );
  if (row === undefined) throw new Error(`there is no tenant ${tenantId}`);
  return row.version;
};

const saveAbsences: SetupStore['saveAbsences'] = async (sql, tenantId, { userId, spans }) => {
  await sql.query('delete from absences where tenant_id = $1 and user_id = $2', [tenantId, userId]);
  const rows = spans.map(({ fromAt, toAt, delegateId }) => ({
    ...{ fromAt: toTimestamp(fromAt), toAt: toAt === null ? null : toTimestamp(toAt), delegateId },
  }));
  await sql.query(
    `insert into absences (tenant_id, user_id, from_at, to_at, delegate_id)
     select $1, $2, "fromAt", "toAt", "delegateId"
     from jsonb_to_recordset($3::jsonb) as r("fromAt" timestamptz, "toAt" timestamptz, "delegateId" text)`,
    [tenantId, userId, JSON.stringify(rows)],
  );
};

const claimRenewal: SetupStore['claimRenewal'] = async (sql, tenantId, { name, gapMs }) => {
  const claimed = await sql.query(
    `update tenant_secrets set renew_after = now() + $3 * interval '1 millisecond'
     where tenant_id = $1 and name = $2 and renew_after <= now() returning 1`,
    [tenantId, name, gapMs],
  );
  if (claimed.length > 0) return 0;
  const [row] = await sql.query<{ waitMs: number }>(
    `select ceil(extract(epoch from renew_after - now()) * 1000)::int as "waitMs"
     from tenant_secrets where tenant_id = $1 and name = $2`,
    [tenantId, name],
  );
  return Math.max(1, row?.waitMs ?? gapMs);
};

const dropSecret: SetupStore['dropSecret'] = async (sql, tenantId, name) => {
  await sql.query('delete from tenant_secrets where tenant_id = $1 and name = $2', [tenantId, name]);
};

// Whoever sets a secret anew, whatever was there, starts a new minute.
const SAVE_SECRET = `
  insert into tenant_secrets as s (tenant_id, name, sealed)
  select $1, $2, $3
  where $4::int is null or exists (select 1 from tenant_secrets where tenant_id = $1 and name = $2)
  on conflict (tenant_id, name) do update set sealed = excluded.sealed, version = s.version + 1,
    renew_after = case when $4::int is null then '-infinity' else s.renew_after end
    where $4::int is null or s.version = $4::int
  returning 1`;

const SAVE_TENANT = `
  insert into tenants as t (name, crm, org_id, settings, crm_config, created_at, installer_user_id)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (crm, org_id) do update set name = excluded.name, settings = excluded.settings,
    crm_config = excluded.crm_config, installer_user_id = coalesce(t.installer_user_id, excluded.installer_user_id)
  returning tenant_id as "tenantId"`;

const ADD_CONNECTION = `
  insert into connections (tenant_id, connection_id, source, name, key_hash, key_sealed, secrets_sealed, config, created_at)
  select $1, 1 + coalesce(max(connection_id), 0), $2, $3, $4, $5, $6, $7, $8 from connections where tenant_id = $1
  returning connection_id as "connectionId"`;

function secretPlace(tenantId: number, name: string): { tenantId: number; table: string; column: string } {
  return { tenantId, table: 'tenant_secrets', column: name };
}
