import type { z } from 'zod';
import { TICKET_LINKS, TO_TICKET } from './association-types';
import type { LoggedType } from './logged-types';
import type { LinkType, PortalConfig } from './portal-config';
import type { Provisioner } from './provisioner';
import { ask, tryAsk } from './provisioner';
import { labelsSchema } from './wire';

/** The ids of the links of a custom object differ from portal to portal; those of tickets are the same everywhere. */
export async function discoverLinks(run: Provisioner, objectType: string): Promise<PortalConfig['links'] | null> {
  if (objectType === 'tickets') return TICKET_LINKS;
  const caseToContact = await unlabeled(run, objectType, 'contacts');
  const caseToCompany = await unlabeled(run, objectType, 'companies');
  const taskToCase = await unlabeled(run, 'tasks', objectType);
  if (caseToContact === null || caseToCompany === null || taskToCase === null) return null;
  return { caseToContact, caseToCompany, taskToCase };
}

/** @returns how activities of a kind hang on cases; null where the portal does not say */
export async function discoverActivityLink(
  run: Provisioner,
  type: LoggedType,
  objectType: string,
): Promise<LinkType | null> {
  if (objectType === 'tickets') return TO_TICKET[type];
  const path = `/crm/associations/V/${type}/${objectType}/labels`;
  const answer = await tryAsk(run, labelsSchema, { method: 'GET', path });
  const found = answer.kind === 'ok' ? plainest(answer.body.results) : null;
  if (found === null) run.lacking.push(`association from ${type} to ${objectType}`);
  return found;
}

function plainest(types: z.infer<typeof labelsSchema>['results']): LinkType | null {
  const plain = types.find((type) => (type.label ?? '') === '') ?? types[0];
  return plain === undefined ? null : { category: plain.category, typeId: plain.typeId };
}

async function unlabeled(run: Provisioner, from: string, to: string): Promise<LinkType | null> {
  const path = `/crm/associations/V/${from}/${to}/labels`;
  const { results } = await ask(run, labelsSchema, { method: 'GET', path });
  const found = plainest(results);
  if (found === null) run.missing.push(`association from ${from} to ${to}`);
  return found;
}
