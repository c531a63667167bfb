import type { Refusal } from '../../domain/case-commands';
import type { CrmActivity } from '../../ports';
import { LINKABLE_MS } from '../actions/brought';
import { mayRead } from '../actions/roles';
import type { Loop } from '../loop';
import { loadViewer } from './viewer';

/** What may be linked as a touch, newest first. */
export interface RecentOutreach {
  readonly ok: true;
  readonly activities: readonly CrmActivity[];
}

/**
 * Outreach to the customer that the CRM has of the last seven days, and no touch of the case stands for yet. Read beside
 * the tenant's lane: somebody waits for the answer. @throws CrmUnavailable, CrmAuthLost or CrmRefused
 */
export async function recentOutreach(
  loop: Loop,
  tenantId: number,
  { userId, caseKey }: { readonly userId: string; readonly caseKey: string },
): Promise<RecentOutreach | { readonly ok: false; readonly refusal: Refusal }> {
  const viewer = await loadViewer(loop, tenantId, userId);
  if ('refusal' in viewer) return { ok: false, refusal: viewer.refusal };
  const state = (await loop.stores.cases.load(loop.db, tenantId, [caseKey])).get(caseKey);
  if (state === undefined || !mayRead(userId, state, viewer.org)) return { ok: false, refusal: UNKNOWN };
  const { contactId, accountId, touches } = state;
  if (contactId === null && accountId === null) return { ok: true, activities: [] };
  const { crm } = await loop.crm.open(viewer.tenant, { budget: {}, permit: { mayStillSend: () => true } });
  const found = await crm.recentActivities({ contactId, accountId, sinceAt: viewer.now - LINKABLE_MS });
  const linked = new Set(
    touches.flatMap((touch) => (touch.undone || touch.linked === null ? [] : [keyOf(touch.linked)])),
  );
  return { ok: true, activities: found.filter((activity) => !linked.has(keyOf(activity))) };
}

const UNKNOWN: Refusal = { code: 'unknown_case', message: 'There is no such case' };

function keyOf({ type, id }: Pick<CrmActivity, 'type' | 'id'>): string {
  return `${type} ${id}`;
}
