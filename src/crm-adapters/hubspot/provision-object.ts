import type { CrmCapabilities } from '../../ports';
import { asError } from './answer';
import { CASE_KEY, CASE_OBJECT_NAME, CASE_PROPERTIES, STATUS, TIER, TITLE } from './objects';
import type { PortalConfig } from './portal-config';
import type { Provisioner } from './provisioner';
import { tryAsk } from './provisioner';
import { createdObjectSchema, objectsSchema } from './wire';

/** Where the cases of a portal live; `objectType` null = the custom object is still to be created. */
export interface CaseObject {
  readonly storesCasesAs: CrmCapabilities['storesCasesAs'];
  readonly objectType: string | null;
}

const TICKETS: CaseObject = { storesCasesAs: 'ticket', objectType: 'tickets' };
const SCHEMAS = '/crm-object-schemas/V/schemas';

/** The least that the object needs to exist; the other properties are added like a ticket's. */
const FIRST_PROPERTIES = new Set([CASE_KEY, TITLE, STATUS, TIER]);

/**
 * Custom object or ticket: what the portal was set up with stays, since cases already lie there. Else the custom
 * object where the portal's edition and the app's scopes allow one (403 otherwise), and tickets where not.
 */
export async function provisionObject(run: Provisioner, before: PortalConfig | null): Promise<CaseObject> {
  if (before?.storesCasesAs === 'ticket') return TICKETS;
  const listed = await tryAsk(run, objectsSchema, { method: 'GET', path: SCHEMAS });
  if (listed.kind === 'refused') {
    if (listed.refusal.status === 403 && before === null) return TICKETS;
    throw asError(listed, 'to list custom objects');
  }
  const existing = listed.body.results.find((object) => object.name === CASE_OBJECT_NAME);
  if (existing !== undefined) return { storesCasesAs: 'custom_object', objectType: existing.objectTypeId };
  return createObject(run);
}

async function createObject(run: Provisioner): Promise<CaseObject> {
  const name = `custom object ${CASE_OBJECT_NAME}`;
  if (!run.apply) {
    run.missing.push(name);
    return { storesCasesAs: 'custom_object', objectType: null };
  }
  const created = await tryAsk(run, createdObjectSchema, { method: 'POST', path: SCHEMAS, body: objectEgg() });
  if (created.kind === 'ok') {
    run.created.push(name);
    return { storesCasesAs: 'custom_object', objectType: created.body.objectTypeId };
  }
  // Reading schemas is allowed in more portals than creating one is.
  if (created.refusal.status === 403 || created.refusal.codes.some((code) => /LIMIT/.test(code))) return TICKETS;
  throw asError(created, 'to create the custom object');
}

function objectEgg(): object {
  return {
    name: CASE_OBJECT_NAME,
    description: 'One follow-up of a survey answer with a low score',
    allowsSensitiveProperties: false,
    shouldCreateSameObjectAssociation: false,
    labels: { singular: 'Detractor case', plural: 'Detractor cases' },
    primaryDisplayProperty: TITLE,
    secondaryDisplayProperties: [STATUS, TIER],
    requiredProperties: [CASE_KEY],
    searchableProperties: [TITLE, CASE_KEY],
    associatedObjects: ['CONTACT', 'COMPANY', 'TICKET'],
    properties: CASE_PROPERTIES.map((row) => row.definition).filter(({ name }) => FIRST_PROPERTIES.has(name)),
  };
}
