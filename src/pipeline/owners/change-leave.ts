import type { SettingsActor } from '../../domain/settings-events';
import type { AwaySpan, CrmUser, Instant } from '../../domain/types';
import type { Sql } from '../../sql-port';
import type { Tenant } from '../../store-ports';
import type { Loop } from '../loop';
import { refusal, type PublishRefusal } from '../settings/publication';

export interface LeaveChange {
  readonly userId: string;
  /** All of his leave: what is not here any more is over. */
  readonly spans: readonly AwaySpan[];
  readonly by: SettingsActor;
}

/**
 * Puts a person's leave in place of what was there. @returns null when it is stored, else why not: nobody, or nobody who
 * could stand in, has that id.
 */
export async function changeLeave(
  loop: Loop,
  { tenantId }: Tenant,
  change: LeaveChange,
): Promise<PublishRefusal | null> {
  const users = (await loop.stores.tenants.directory(loop.db, tenantId))?.users ?? [];
  const refused = refusedLeave(users, change);
  if (refused !== null) return refused;
  const at = await loop.clock.now();
  await loop.db.tx((sql) => saveLeave(loop, sql, { tenantId, at, change }));
  return null;
}

/** Pure: why somebody cannot be away so; null = he can. */
export function refusedLeave(
  users: readonly CrmUser[],
  { userId, spans }: Pick<LeaveChange, 'userId' | 'spans'>,
): PublishRefusal | null {
  const active = users.filter((user) => user.active);
  const unknown = [userId, ...spans.flatMap(({ delegateId }) => delegateId ?? [])].find(
    (id) => !active.some((user) => user.id === id),
  );
  if (unknown !== undefined) {
    return refusal('problems', `${unknown} is not the id of an active user of the CRM: ${active.length} are known`);
  }
  if (spans.some(({ delegateId }) => delegateId === userId)) {
    return refusal('problems', `${userId} cannot stand in for himself`);
  }
  return null;
}

/** Stores it with its entry in the tenant's settings stream: in a transaction. */
export async function saveLeave(
  { stores }: Loop,
  sql: Sql,
  { tenantId, at, change }: { readonly tenantId: number; readonly at: Instant; readonly change: LeaveChange },
): Promise<void> {
  const { userId, spans, by: actor } = change;
  await stores.setup.saveAbsences(sql, tenantId, { userId, spans: spans.map((span) => ({ userId, ...span })) });
  const body = { type: 'leave_changed' as const, userId, spans };
  await stores.settingsLog.append(sql, tenantId, { at, actor, body });
}
