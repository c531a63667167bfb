import { sha256Hex, type Vault } from '../crypto';
import type { Absence, Directory, Instant } from '../domain/types';
import type { Connection, Tenant, TenantStore } from '../store-ports';
import type { Sql } from '../sql-port';
import { documentReads } from './documents';
import { wholeDirectory } from './older-rows';
import { readSettings } from './settings';
import { toTimestamp } from './sql';

/** Tenants and what is set for them. Keys and secrets of connections are sealed; the vault opens them. */
export function tenantStore(vault: Vault): TenantStore {
  const directorySnapshot = snapshotReader();
  return {
    async tenant(sql, tenantId) {
      const [row] = await sql.query<TenantRow>(`${TENANT} where tenant_id = $1`, [tenantId]);
      return row === undefined ? null : tenantOf(row);
    },
    async tenants(sql) {
      const rows = await sql.query<TenantRow>(`${TENANT} order by tenant_id`);
      return rows.map(tenantOf);
    },
    async tenantOfOrg(sql, { crm, orgId }) {
      const [row] = await sql.query<TenantRow>(`${TENANT} where crm = $1 and org_id = $2`, [crm, orgId]);
      return row === undefined ? null : tenantOf(row);
    },
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
    ...documentReads,
    absences,
    directorySnapshot,
    directory: async (sql, tenantId) => (await directorySnapshot(sql, tenantId))?.directory ?? null,
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

type TenantRow = Omit<Tenant, 'settings'> & { readonly settings: unknown };

interface ConnectionRow extends Omit<Connection, 'key' | 'secrets'> {
  readonly keySealed: string;
  readonly secretsSealed: string;
}

const TENANT = `select tenant_id as "tenantId", name, crm, org_id as "orgId", settings,
  settings_version as "settingsVersion", crm_config as "crmConfig", installer_user_id as "installerUserId" from tenants`;
const CONNECTION = `select tenant_id as "tenantId", connection_id as "connectionId", source, name, key_sealed as "keySealed",
  secrets_sealed as "secretsSealed", config, status from connections`;
// Read every few minutes and changed every few weeks: a row a read would fill the disk with the same people.
const SAVE_DIRECTORY = `
  with same as (
    update directory_snapshots set read_at = $2, stored_at = now(), body = $3
    where tenant_id = $1 and snapshot_id = (select max(snapshot_id) from directory_snapshots where tenant_id = $1)
      and body -> 'users' = $3::jsonb -> 'users'
    returning 1)
  insert into directory_snapshots (tenant_id, read_at, body) select $1, $2, $3 where not exists (select 1 from same)`;

function tenantOf(row: TenantRow): Tenant {
  return { ...row, settings: readSettings(row.tenantId, row.settings) };
}

/** Tenants whose people are at hand. */
const REMEMBERED = 50;

/**
 * Reads the newest people of a tenant: thousands of them, for every request of a card. A snapshot keeps its people for
 * good, only when they were read last changes; so those read before are read again only once there is another.
 */
function snapshotReader(): TenantStore['directorySnapshot'] {
  const known = new Map<number, { readonly id: number; readonly users: Directory['users'] }>();
  return async (sql, tenantId) => {
    const before = known.get(tenantId);
    const [row] = await sql.query<SnapshotRow>(
      `select snapshot_id as "snapshotId", read_at as "readAt", case when snapshot_id = $2 then null else body end as body
       from directory_snapshots where tenant_id = $1 order by snapshot_id desc limit 1`,
      [tenantId, before?.id ?? 0],
    );
    if (row === undefined) return null;
    const { snapshotId, readAt, body } = row;
    const users = body === null ? (before?.users ?? []) : wholeDirectory(body).users;
    known.delete(tenantId);
    known.set(tenantId, { id: snapshotId, users });
    const [oldest] = known.keys();
    if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
    return { snapshotId, directory: { readAt, users } };
  };
}

interface SnapshotRow {
  readonly snapshotId: number;
  readonly readAt: Instant;
  /** null = that of the one known before. */
  readonly body: Directory | null;
}

async function absences(sql: Sql, tenantId: number, at: Instant): Promise<readonly Absence[]> {
  return sql.query<Absence>(
    `select user_id as "userId", from_at as "fromAt", to_at as "toAt", delegate_id as "delegateId" from absences
     where tenant_id = $1 and (to_at is null or to_at > $2) order by user_id, from_at`,
    [tenantId, toTimestamp(at)],
  );
}

function opened({ keySealed, secretsSealed, ...row }: ConnectionRow, vault: Vault): Connection {
  const place = { tenantId: row.tenantId, table: 'connections' };
  const secrets = JSON.parse(vault.open(secretsSealed, { ...place, column: 'secrets_sealed' })) as readonly string[];
  return { ...row, key: vault.open(keySealed, { ...place, column: 'key_sealed' }), secrets };
}
