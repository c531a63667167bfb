import type { Loop } from '../pipeline/loop';

/** Names of CRM users as they were read last; whoever is not among them keeps his id. */
export async function staffNames(loop: Loop, tenantId: number): Promise<(userId: string) => string> {
  const users = (await loop.stores.tenants.directory(loop.db, tenantId))?.users ?? [];
  const names = new Map(users.map(({ id, name }) => [id, name]));
  return (userId) => names.get(userId) ?? userId;
}
