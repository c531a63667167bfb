import type { Tenant } from '../../store-ports';
import { announced, claimAnnouncements, notAnnounced, type Announcement } from './announce-handovers';
import { handoverKey, handoverPayload } from './handover-words';
import type { Loop } from '../loop';
import { handoverSecretName } from './handover-secret';

/** At most so many a tenant and turn, side by side: a turn then lasts no longer than one attempt. */
const BATCH = 10;

/**
 * Announces hand-overs by webhook, those of all tenants side by side: whoever wakes us, and how often, does not matter.
 * A receiver may hear of one twice, under the same id, when we are killed between its answer and our note of it.
 * @returns how many were tried
 */
export async function sendHandovers(loop: Loop): Promise<number> {
  const tenantIds = await loop.stores.handovers.dueTenants(loop.db, 'webhook');
  const tried = await Promise.all(tenantIds.map((tenantId) => sendOfTenant(loop, tenantId)));
  return tried.reduce((sum, n) => sum + n, 0);
}

async function sendOfTenant(loop: Loop, tenantId: number): Promise<number> {
  try {
    const tenant = await loop.stores.tenants.tenant(loop.db, tenantId);
    if (tenant === null) return 0;
    const due = await claimAnnouncements(loop, tenant, { channel: 'webhook', limit: BATCH });
    await Promise.all(due.map((announcement) => send(loop, tenant, announcement)));
    return due.length;
  } catch (error) {
    // One tenant's fault is not the others'; what he has claimed comes back after its lease.
    loop.log.error({ err: error, tenantId }, 'hand-overs could not be announced');
    return 0;
  }
}

async function send(loop: Loop, tenant: Tenant, announcement: Announcement<'webhook'>): Promise<void> {
  const { row, process, to } = announcement;
  const secret = await loop.stores.setup.secret(loop.db, tenant.tenantId, handoverSecretName(process));
  if (secret === null) {
    const error = `there is no secret to sign for the ${process} process with: set one`;
    await notAnnounced(loop, tenant.tenantId, { row, error });
    return;
  }
  const outcome = await loop.announce.webhook({
    id: handoverKey(row),
    url: to.url,
    secret: secret.value,
    body: handoverPayload(announcement),
  });
  if (outcome.status === 'taken') await announced(loop, tenant, { row, reference: outcome.reference });
  else await notAnnounced(loop, tenant.tenantId, { row, error: outcome.message });
}
