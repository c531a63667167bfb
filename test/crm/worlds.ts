import type { OpenWorld } from './crm-world';
import { openHubspotWorld } from './hubspot/hubspot-world';

const HUBSPOT_PORTALS = [
  { customObjects: true, taskUnique: true, uniqueConflict: 'conflict' },
  { customObjects: true, taskUnique: false, uniqueConflict: 'validation' },
  { customObjects: false, taskUnique: true, uniqueConflict: 'validation' },
  { customObjects: false, taskUnique: false, uniqueConflict: 'conflict' },
] as const;

/** Every world the contract in this folder is held to; a new adapter adds its own. */
export const WORLDS: readonly (readonly [string, OpenWorld])[] = HUBSPOT_PORTALS.map((portal) => [
  `HubSpot, cases as ${portal.customObjects ? 'custom object' : 'ticket'}, task key ${portal.taskUnique ? 'unique' : 'via case'}`,
  () => openHubspotWorld(portal),
]);
