import type { SettingsActor } from '../../domain/settings-events';
import type { AwaySpan } from '../../domain/types';
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
export async function changeLeave(loop: Loop, tenant: Tenant, change: LeaveChange): Promise<PublishRefusal | null> {
  const { tenants, setup, settingsLog } = loop.stores;
  const users = (await tenants.directory(loop.db, tenant.tenantId))?.users ?? [];
  const active = users.filter((user) => user.active);
  const unknown = [change.userId, ...change.spans.flatMap(({ delegateId }) => delegateId ?? [])].find(
    (id) => !active.some((user) => user.id === id),
  );
  if (unknown !== undefined) {
    return refusal('problems', `${unknown} is not the id of an active user of the CRM: ${active.length} are known`);
  }
  if (change.spans.some(({ delegateId }) => delegateId === change.userId)) {
    return refusal('problems', `${change.userId} cannot stand in for himself`);
  }
  const at = await loop.clock.now();
  await loop.db.tx(async (sql) => {
    const { userId, spans } = change;
    await setup.saveAbsences(sql, tenant.tenantId, { userId, spans: spans.map((span) => ({ userId, ...span })) });
    const body = { type: 'leave_changed' as const, userId, spans };
    await settingsLog.append(sql, tenant.tenantId, { at, actor: change.by, body });
  });
  return null;
}
