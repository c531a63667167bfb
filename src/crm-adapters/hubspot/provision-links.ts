import { TICKET_LINKS } from './association-types';
import type { LinkType, PortalConfig } from './portal-config';
import type { Provisioner } from './provisioner';
import { ask } from './provisioner';
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

async function unlabeled(run: Provisioner, from: string, to: string): Promise<LinkType | null> {
  const path = `/crm/associations/V/${from}/${to}/labels`;
  const { results } = await ask(run, labelsSchema, { method: 'GET', path });
  const plain = results.find((type) => (type.label ?? '') === '') ?? results[0];
  if (plain !== undefined) return { category: plain.category, typeId: plain.typeId };
  run.missing.push(`association from ${from} to ${to}`);
  return null;
}
