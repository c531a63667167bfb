import type { OpenWorld } from './crm-world';
import { openHubspotWorld } from './hubspot/hubspot-world';
import { openSalesforceWorld } from './salesforce/salesforce-world';

const HUBSPOT_PORTALS = [
  { customObjects: true, taskUnique: true, uniqueConflict: 'conflict' },
  { customObjects: true, taskUnique: false, uniqueConflict: 'validation' },
  { customObjects: false, taskUnique: true, uniqueConflict: 'validation' },
  { customObjects: false, taskUnique: false, uniqueConflict: 'conflict' },
] as const;

/** The documentation leaves open what an upsert inside a graph answers when it has changed a record. */
const SALESFORCE_ORGS = [{ graphUpdateBody: true }, { graphUpdateBody: false }] as const;

type World = readonly [string, OpenWorld];

/** Every world the contract in this folder is held to; a new adapter adds its own. */
export const WORLDS: readonly World[] = [
  ...HUBSPOT_PORTALS.map((portal): World => [
    `HubSpot, cases as ${portal.customObjects ? 'custom object' : 'ticket'}, task key ${portal.taskUnique ? 'unique' : 'via case'}`,
    () => openHubspotWorld(portal),
  ]),
  ...SALESFORCE_ORGS.map((org): World => [
    `Salesforce, a changing upsert shows ${org.graphUpdateBody ? 'its id' : 'nothing'}`,
    () => openSalesforceWorld(org),
  ]),
];
