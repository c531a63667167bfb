import { z } from 'zod';
import { plainText } from '../html';
import type { CaseRow, CrmReader, RecordShown, RecordType, TaskRow, Viewer } from '../model';
import { firstOf, readRecords } from '../read-records';

const linksSchema = z.record(z.string(), z.array(z.object({ id: z.string() })));
const recordSchema = z.object({
  id: z.string(),
  properties: z.record(z.string(), z.string().nullable()),
  createdAt: z.string(),
  associations: linksSchema,
});
type PortalRecord = z.infer<typeof recordSchema>;

const ownerSchema = z.object({
  id: z.string(),
  email: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  userId: z.number(),
  archived: z.boolean(),
});

/** Our object where the portal has custom objects, else tickets of our own pipeline. */
const CASE_TYPES = ['detractor_case', 'tickets'] as const;
const OPEN_TICKET_STAGES: readonly (string | null | undefined)[] = ['1', '2', '3'];

/** The labels a portal shows for what the demo puts on companies and contacts. */
const COMPANY_FACTS = {
  domain: 'Company domain name',
  industry: 'Industry',
  segment: 'Segment',
  region: 'Region',
  arr: 'ARR',
  renewal_date: 'Renewal date',
  product: 'Product',
  usage_change_percent: 'Change of use, 30 days (%)',
  unpaid_invoices: 'Unpaid invoices',
} as const;
const CONTACT_FACTS = { email: 'Email', jobtitle: 'Job title', do_not_contact: 'Do not contact' } as const;

/** Reads an emulated portal. @param url of the emulator */
export function portalReader(url: string): CrmReader {
  const all = (type: string): Promise<readonly PortalRecord[]> => readRecords(url, type, recordSchema);
  const viewers = async (): Promise<readonly Viewer[]> =>
    (await readRecords(url, 'owners', ownerSchema)).flatMap(viewerOf);
  const cases = async (): Promise<readonly CaseRow[]> => {
    const found = await Promise.all(CASE_TYPES.map(all));
    return found
      .flat()
      .filter(({ properties }) => (properties['detractor_case_key'] ?? '') !== '')
      .map(caseOf);
  };
  return {
    viewers,
    cases,
    tasks: async () => (await all('tasks')).map(taskOf),
    record: async (type, id) => {
      const [companies, contacts, tickets] = await Promise.all(['companies', 'contacts', 'tickets'].map(all));
      const portal = { companies: companies ?? [], contacts: contacts ?? [], tickets: tickets ?? [] };
      return shown(portal, { type, id, viewers: await viewers() });
    },
    quietAccount: async () => {
      const busy = new Set((await cases()).map(({ accountId }) => accountId));
      const quiet = (await all('companies')).find(({ id }) => !busy.has(id));
      return quiet === undefined ? null : { id: quiet.id, name: nameOf('account', quiet) };
    },
  };
}

function viewerOf({ id, email, firstName, lastName, userId, archived }: z.infer<typeof ownerSchema>): Viewer[] {
  return archived ? [] : [{ id: String(userId), ownerId: id, email, name: `${firstName} ${lastName}` }];
}

function caseOf({ id, properties, associations }: PortalRecord): CaseRow {
  const of = (name: string): string => properties[`detractor_${name}`] ?? '';
  const running = (clock: string): string | null => (of(`${clock}_status`) === 'running' ? of(`${clock}_due`) : null);
  return {
    id,
    key: of('case_key'),
    title: of('title'),
    status: of('status'),
    tier: of('tier'),
    restricted: of('restricted') === 'true',
    late: [of('first_touch_status'), of('resolution_status')].includes('breached'),
    dueAt: firstOf(running('first_touch'), running('resolution')),
    ownerId: properties['hubspot_owner_id'] ?? '',
    accountId: associations['companies']?.[0]?.id ?? null,
    contactId: associations['contacts']?.[0]?.id ?? null,
    accountName: of('account_name'),
  };
}

function taskOf({ id, properties, associations }: PortalRecord): TaskRow {
  return {
    id,
    subject: properties['hs_task_subject'] ?? '',
    text: plainText(properties['hs_task_body'] ?? ''),
    dueAt: properties['hs_timestamp'] ?? null,
    done: properties['hs_task_status'] === 'COMPLETED',
    ownerId: properties['hubspot_owner_id'] ?? '',
    accountId: associations['companies']?.[0]?.id ?? null,
    contactId: associations['contacts']?.[0]?.id ?? null,
    ours: (properties['detractor_task_key'] ?? '') !== '',
  };
}

interface Wanted {
  readonly type: RecordType;
  readonly id: string;
  readonly viewers: readonly Viewer[];
}

function shown(
  portal: { readonly [kind in 'companies' | 'contacts' | 'tickets']: readonly PortalRecord[] },
  { type, id, viewers }: Wanted,
): RecordShown | null {
  const [own, other] = type === 'account' ? (['companies', 'contacts'] as const) : (['contacts', 'companies'] as const);
  const record = portal[own].find((one) => one.id === id);
  if (record === undefined) return null;
  const linked = (kind: string): ReadonlySet<string> => new Set(record.associations[kind]?.map((link) => link.id));
  const relatedType = type === 'account' ? 'contact' : 'account';
  const related = portal[other].filter((one) => linked(other).has(one.id));
  return {
    type,
    id,
    name: nameOf(type, record),
    facts: factsOf(type, record, viewers),
    related: related.map((one) => ({ type: relatedType, id: one.id, name: nameOf(relatedType, one) })),
    tickets: portal.tickets
      .filter((ticket) => linked('tickets').has(ticket.id))
      .sort((a, b) => b.createdAt.localeCompare(a.createdAt))
      .map(({ properties }) => ({
        subject: properties['subject'] ?? '',
        open: OPEN_TICKET_STAGES.includes(properties['hs_pipeline_stage']),
      })),
  };
}

function nameOf(type: RecordType, { id, properties }: PortalRecord): string {
  const { name, firstname, lastname } = properties;
  const text = type === 'account' ? name : [firstname, lastname].filter(Boolean).join(' ');
  return firstOf(text) ?? id;
}

function factsOf(type: RecordType, { properties }: PortalRecord, viewers: readonly Viewer[]): RecordShown['facts'] {
  const person = (id: string | null | undefined): string =>
    viewers.find(({ ownerId }) => ownerId === id)?.name ?? firstOf(id) ?? '';
  const labels = Object.entries(type === 'account' ? COMPANY_FACTS : CONTACT_FACTS);
  const people: RecordShown['facts'] =
    type === 'contact'
      ? []
      : [
          ['Company owner', person(properties['hubspot_owner_id'])],
          ['Customer success manager', person(properties['csm_owner'])],
        ];
  const own = labels.map(([name, label]) => [label, properties[name] ?? ''] as const);
  return [...own, ...people].filter(([, value]) => value !== '');
}
