import type { Lane } from '../../case-ports';
import { CrmAuthLost, CrmUnavailable, type Crm } from '../../ports';
import type { Tenant } from '../../store-ports';
import { announced, claimAnnouncements, notAnnounced, type Announcement } from './announce-handovers';
import { handoverTicket } from './handover-words';
import type { Loop } from '../loop';

/** One call each; more wait for the next step of the lane. */
const BATCH = 10;

/**
 * Announces hand-overs as tickets of the CRM. Only the holder of the tenant's crm lane calls this. One the CRM refuses
 * waits alone. @returns how many were tried. @throws CrmUnavailable or CrmAuthLost, so that the lane sleeps
 */
export async function openHandoverTickets(loop: Loop, lane: Lane, crm: Crm): Promise<number> {
  const tenant = await loop.stores.tenants.tenant(loop.db, lane.tenantId);
  if (tenant === null) return 0;
  const due = await claimAnnouncements(loop, tenant, { channel: 'ticket', limit: BATCH });
  for (const announcement of due) await open({ loop, crm }, tenant, announcement);
  return due.length;
}

async function open(
  { loop, crm }: { readonly loop: Loop; readonly crm: Crm },
  tenant: Tenant,
  announcement: Announcement<'ticket'>,
): Promise<void> {
  const { row, to } = announcement;
  try {
    const reference = await crm.announce(handoverTicket(announcement, to));
    await announced(loop, tenant, { row, reference });
  } catch (error) {
    await notAnnounced(loop, tenant.tenantId, { row, error: error instanceof Error ? error.message : 'unknown' });
    if (error instanceof CrmUnavailable || error instanceof CrmAuthLost) throw error;
  }
}
