import type { CustomerRef } from '../../ports';
import type { PortalConfig } from './portal-config';

/** Where people look at HubSpot, if the portal does not say another place. */
const HOST = 'app.hubspot.com';
/** One host a region: `app-eu1.hubspot.com`. Anything else is not for us to send people to. */
const OWN_HOST = /^app(?:-[a-z0-9]+)?\.hubspot\.com$/;
/** In addresses (CRM object type ids of the API guide). */
const CONTACT_TYPE = '0-1';
const COMPANY_TYPE = '0-2';
export const TICKET_TYPE = '0-5';

/** Where the pages of a portal are. */
export interface Pages {
  readonly portalId: string;
  /** The host its people log in at; null = not known. */
  readonly uiDomain: string | null;
}

/** The page of a case. */
export function recordUrl(portalId: string, { objectType, uiDomain }: PortalConfig, caseId: string): string {
  return pageOf({ portalId, uiDomain }, objectType === 'tickets' ? TICKET_TYPE : objectType, caseId);
}

/** The page of a record. */
export function pageOf({ portalId, uiDomain }: Pages, typeId: string, id: string): string {
  const host = uiDomain !== null && OWN_HOST.test(uiDomain) ? uiDomain : HOST;
  return `https://${host}/contacts/${[portalId, 'record', typeId, id].map(encodeURIComponent).join('/')}`;
}

/** An activity has no page of its own: that of whom it hangs on, opened at it. Null where it hangs on nobody. */
export function activityPage(pages: Pages, id: string, { contactId, accountId }: CustomerRef): string | null {
  const page =
    contactId !== null
      ? pageOf(pages, CONTACT_TYPE, contactId)
      : accountId === null
        ? null
        : pageOf(pages, COMPANY_TYPE, accountId);
  return page === null ? null : `${page}?engagement=${encodeURIComponent(id)}`;
}
