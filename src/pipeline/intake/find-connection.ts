import type { Connection, Tenant } from '../../store-ports';
import type { Loop } from '../loop';

export type ConnectionSearch =
  | { readonly kind: 'found'; readonly tenant: Tenant; readonly connection: Connection; readonly id: string }
  /** `there` lists what there is, one line a connection, without its key. */
  | { readonly kind: 'unknown' | 'several'; readonly there: readonly string[] };

/** Finds a connection by `tenantId/connectionId`, by its name where that is unique, or by the key in its URL. */
export async function findConnection(loop: Pick<Loop, 'db' | 'stores'>, wanted: string): Promise<ConnectionSearch> {
  const tenants = await loop.stores.tenants.tenants(loop.db);
  const all = await Promise.all(
    tenants.map(async (tenant) => {
      const connections = await loop.stores.tenants.connections(loop.db, tenant.tenantId);
      return connections.map((connection) => ({
        tenant,
        connection,
        id: `${connection.tenantId}/${connection.connectionId}`,
      }));
    }),
  );
  const candidates = all.flat();
  const found =
    candidates.find(({ id }) => id === wanted) ?? candidates.find(({ connection }) => connection.key === wanted);
  if (found !== undefined) return { kind: 'found', ...found };
  const named = candidates.filter(({ connection }) => connection.name.toLowerCase() === wanted.trim().toLowerCase());
  if (named.length === 1 && named[0] !== undefined) return { kind: 'found', ...named[0] };
  const there = candidates.map(({ id, connection, tenant }) => `${id}  ${connection.name} (${tenant.name})`);
  return { kind: named.length > 1 ? 'several' : 'unknown', there };
}
