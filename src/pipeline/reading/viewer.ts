import type { Refusal } from '../../domain/case-commands';
import type { CrmUser, Instant } from '../../domain/types';
import { userOf } from '../../rules/people';
import { dayOf, startOfDay, zoneNamed, type Zone } from '../../sla/zone';
import type { QueueViewer } from '../../queue-ports';
import type { Tenant } from '../../store-ports';
import { notAllowed } from '../actions/role-table';
import { rolesOfUser, type RoleOrg, type UserRoles } from '../actions/roles';
import type { Loop } from '../loop';

/** Who looks, what he is to the tenant, and the clock on his wall. */
export interface Viewer {
  readonly user: CrmUser;
  readonly tenant: Tenant;
  readonly org: RoleOrg;
  readonly roles: UserRoles;
  /** IANA: his own, else the tenant's. */
  readonly timeZone: string;
  readonly now: Instant;
}

/** Reads who looks, as the CRM knew him last. Somebody it does not know, or who has left, sees nothing. */
export async function loadViewer(
  loop: Loop,
  tenantId: number,
  userId: string,
): Promise<Viewer | { readonly refusal: Refusal }> {
  const { tenants } = loop.stores;
  const tenant = await tenants.tenant(loop.db, tenantId);
  if (tenant === null) throw new Error(`there is no tenant ${tenantId}`);
  const directory = (await tenants.directory(loop.db, tenantId)) ?? { readAt: 0, users: [] };
  const org = { directory, settings: tenant.settings, installerUserId: tenant.installerUserId };
  const user = userOf(userId, org);
  if (user?.active !== true) return { refusal: notAllowed(`${userId} is not an active user of the CRM`) };
  const timeZone =
    user.timeZone !== null && zoneNamed(user.timeZone) !== null ? user.timeZone : tenant.settings.timeZone;
  const now = await loop.clock.now();
  return { user, tenant, org, roles: rolesOfUser(userId, org), timeZone, now };
}

/** Pure: whose cases a list of his may show, and when his day ends. */
export function queueViewerOf({ user, roles, timeZone, now }: Viewer): QueueViewer {
  const zone = wallClock(timeZone);
  const seesAll = roles.coordinator || roles.admin;
  const dayEndsAt = startOfDay(zone, dayOf(zone, now) + 1);
  return { userId: user.id, team: roles.team, seesAll, now, dayEndsAt };
}

function wallClock(timeZone: string): Zone {
  const zone = zoneNamed(timeZone);
  if (zone === null) throw new Error(`this Node has no time zone ${timeZone}`);
  return zone;
}

/** Pure: names by user id, as far as the CRM knows them. */
export function namesOf(
  { org }: Pick<Viewer, 'org'>,
  userIds: readonly (string | null)[],
): ReadonlyMap<string, string> {
  const known = userIds.flatMap((id) => (id === null ? [] : (userOf(id, org) ?? [])));
  return new Map(known.map(({ id, name }) => [id, name]));
}
