import { SetupError } from '../errors';
import type { Loop } from '../pipeline/loop';
import type { Tenant } from '../store-ports';

/** A slip of whoever types, not of the set-up. */
const USAGE = 64;

/** What every command about one tenant takes. */
export const TENANT_OPTION = ['--tenant <id>', 'whose; may be left out where there is only one'] as const;

/** The tenant that is meant. @throws SetupError that lists them where it is not clear which */
export async function chosenTenant(loop: Pick<Loop, 'db' | 'stores'>, wanted: string | undefined): Promise<Tenant> {
  const all = await loop.stores.tenants.tenants(loop.db);
  const found =
    wanted === undefined && all.length === 1 ? all[0] : all.find(({ tenantId }) => String(tenantId) === wanted);
  if (found !== undefined) return found;
  if (all.length === 0) throw new SetupError('there is no tenant yet: see detractor-loop connect --help');
  const list = all.map(({ tenantId, name, crm }) => `\n  ${tenantId}  ${name} (${crm})`).join('');
  const asked = wanted === undefined ? 'say which tenant with --tenant' : `there is no tenant ${wanted}`;
  throw new SetupError(`${asked}:${list}`, USAGE);
}
