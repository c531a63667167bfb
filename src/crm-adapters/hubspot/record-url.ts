import type { PortalConfig } from './portal-config';

/** Where people look at HubSpot, if the portal does not say another place. */
const HOST = 'app.hubspot.com';
/** One host a region: `app-eu1.hubspot.com`. Anything else is not for us to send people to. */
const OWN_HOST = /^app(?:-[a-z0-9]+)?\.hubspot\.com$/;
/** Of tickets, in addresses (CRM object type ids of the API guide). */
const TICKET_TYPE = '0-5';

/** The page of a case. */
export function recordUrl(portalId: string, { objectType, uiDomain }: PortalConfig, caseId: string): string {
  const host = uiDomain !== null && OWN_HOST.test(uiDomain) ? uiDomain : HOST;
  const type = objectType === 'tickets' ? TICKET_TYPE : objectType;
  return `https://${host}/contacts/${[portalId, 'record', type, caseId].map(encodeURIComponent).join('/')}`;
}
