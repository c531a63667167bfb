import { ask } from './provisioner';
import type { Transport } from './transport';
import { accountSchema } from './wire';

export interface PortalDetails {
  /** Identity of the tenant in HubSpot. */
  readonly portalId: string;
  /** IANA zone of the account, where HubSpot tells it. */
  readonly timeZone: string | null;
  /** The host that its people log in at, such as `app-eu1.hubspot.com`. */
  readonly uiDomain: string | null;
}

/** Asks whose token this is. @throws CrmUnavailable, CrmAuthLost, CrmRefused */
export async function readPortal(transport: Transport): Promise<PortalDetails> {
  return ask({ transport }, accountSchema, { method: 'GET', path: '/account-info/V/details' });
}
