import { describeCrmContract } from '../crm-contract';
import { openHubspotWorld } from './hubspot-world';

const PORTALS = [
  { customObjects: true, taskUnique: true, uniqueConflict: 'conflict' },
  { customObjects: true, taskUnique: false, uniqueConflict: 'validation' },
  { customObjects: false, taskUnique: true, uniqueConflict: 'validation' },
  { customObjects: false, taskUnique: false, uniqueConflict: 'conflict' },
] as const;

describe.each(PORTALS)('HubSpot %j', (portal) => {
  describeCrmContract('contract', () => openHubspotWorld(portal));
});
