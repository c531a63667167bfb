import { z } from 'zod';
import { emailOf } from './customers';
import { naiveCalls, type NaiveAccess, type NaiveCall } from './naive-calls';

const V = '2026-09';
const recordSchema = z.object({ id: z.string(), properties: z.record(z.string(), z.string().nullable()) });
const linksSchema = z.object({
  results: z.array(z.object({ to: z.array(z.object({ toObjectId: z.coerce.string() })) })),
});

/**
 * Five reads, two writes, five links, one call after the other: what the service reads and leaves behind for one response,
 * each by the call that HubSpot's own guides show for a single record.
 * @returns the calls made
 */
export async function writeNaively(
  access: NaiveAccess,
  { contact, key }: { readonly contact: number; readonly key: string },
): Promise<number> {
  const { call, made } = naiveCalls(access);
  const person = await read(call, 'contacts', `${encodeURIComponent(emailOf(contact))}?idProperty=email`);
  const [companyId = ''] = await linked(call, { from: 'contacts', to: 'companies', id: person.id });
  const company = await read(call, 'companies', `${companyId}?properties=name,csm_owner,arr,segment`);
  const [ticketId] = await linked(call, { from: 'companies', to: 'tickets', id: companyId });
  if (ticketId !== undefined) await read(call, 'tickets', `${ticketId}?properties=createdate,hs_ticket_priority`);

  const owner = company.properties['csm_owner'] ?? '';
  const aCase = await create(call, 'detractor_case', caseProperties(key, owner));
  const task = await create(call, 'tasks', taskProperties(key, owner));
  const ends = [
    ['detractor_case', aCase, 'contacts', person.id],
    ['detractor_case', aCase, 'companies', companyId],
    ['tasks', task, 'detractor_case', aCase],
    ['tasks', task, 'contacts', person.id],
    ['tasks', task, 'companies', companyId],
  ] as const;
  for (const [from, id, to, toId] of ends)
    await call('PUT', `/crm/objects/${V}/${from}/${id}/associations/default/${to}/${toId}`);
  return made();
}

async function read(call: NaiveCall, type: string, which: string): Promise<z.infer<typeof recordSchema>> {
  return recordSchema.parse(await call('GET', `/crm/objects/${V}/${type}/${which}`));
}

async function linked(
  call: NaiveCall,
  { from, to, id }: { readonly from: string; readonly to: string; readonly id: string },
): Promise<readonly string[]> {
  const answer = await call('POST', `/crm/associations/${V}/${from}/${to}/batch/read`, { inputs: [{ id }] });
  return linksSchema.parse(answer).results.flatMap((result) => result.to.map(({ toObjectId }) => toObjectId));
}

async function create(call: NaiveCall, type: string, properties: object): Promise<string> {
  const answer = await call('POST', `/crm/objects/${V}/${type}`, { properties, associations: [] });
  return recordSchema.parse(answer).id;
}

function caseProperties(key: string, owner: string): object {
  return {
    detractor_case_key: key,
    detractor_title: 'Detractor',
    detractor_status: 'open',
    hubspot_owner_id: owner,
  };
}

function taskProperties(key: string, owner: string): object {
  return {
    detractor_task_key: `${key}_owner_1`,
    hs_timestamp: String(Date.now()),
    hs_task_subject: 'Call the customer',
    hs_task_status: 'NOT_STARTED',
    hubspot_owner_id: owner,
  };
}
