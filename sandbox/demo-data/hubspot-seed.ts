import { DAY_MS } from './companies';
import type { Company, Contact, Instant, Ticket, World } from './model';

/** The body of the emulator's `POST /__seed`; sandbox/hubspot/seed.ts reads it. Every property value is a text. */
export interface HubspotSeed {
  readonly owners: readonly HubspotOwner[];
  readonly properties: Readonly<Record<string, readonly HubspotProperty[]>>;
  readonly companies: readonly HubspotRecord[];
  readonly contacts: readonly HubspotRecord[];
  readonly tickets: readonly HubspotRecord[];
  readonly associations: readonly HubspotLink[];
}

interface HubspotOwner {
  readonly id: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly archived: boolean;
}

interface HubspotProperty {
  readonly name: string;
  readonly label: string;
  readonly type: 'string' | 'number' | 'enumeration' | 'date' | 'bool';
  readonly fieldType: 'text' | 'number' | 'select' | 'date' | 'booleancheckbox';
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  readonly externalOptions?: true;
  readonly referencedObjectType?: 'OWNER';
}

interface HubspotRecord {
  readonly id: string;
  readonly createdAt: Instant;
  readonly updatedAt?: Instant;
  readonly properties: Readonly<Record<string, string>>;
}

interface HubspotLink {
  readonly from: { readonly type: string; readonly id: string };
  readonly to: { readonly type: string; readonly id: string };
  readonly typeId: number;
}

/** Below the emulator's own first record id, and apart from one another. */
const FIRST_ID = { owners: 81_000_001, companies: 21_000_000_001, contacts: 22_000_000_001, tickets: 23_000_000_001 };

/** Association type ids as in HubSpot's own catalogue. */
const PRIMARY_COMPANY = 1;
const UNLABELED_COMPANY = 279;
const TICKET_TO_COMPANY = 26;
const TICKET_TO_CONTACT = 16;

/** The default ticket pipeline of every portal, with its stages. */
const PIPELINE = '0';
const STAGE = { open: '3', closed: '4' };

const options = (values: readonly string[]) => values.map((value) => ({ label: value, value }));
const yesNo = { type: 'bool', fieldType: 'booleancheckbox', options: options(['true', 'false']) } as const;
/** HubSpot has no ARR, no CSM and no renewal date on a company: every portal makes its own. */
const COMPANY_PROPERTIES: readonly HubspotProperty[] = [
  { name: 'arr', label: 'ARR', type: 'number', fieldType: 'number' },
  {
    name: 'csm_owner',
    label: 'Customer success manager',
    type: 'enumeration',
    fieldType: 'select',
    externalOptions: true,
    referencedObjectType: 'OWNER',
  },
  {
    name: 'segment',
    label: 'Segment',
    type: 'enumeration',
    fieldType: 'select',
    options: options(['enterprise', 'mid', 'smb']),
  },
  {
    name: 'region',
    label: 'Region',
    type: 'enumeration',
    fieldType: 'select',
    options: options(['EMEA', 'AMER', 'APAC']),
  },
  { name: 'renewal_date', label: 'Renewal date', type: 'date', fieldType: 'date' },
  { name: 'product', label: 'Product', type: 'string', fieldType: 'text' },
  { name: 'product_module', label: 'Product module', type: 'string', fieldType: 'text' },
  { name: 'usage_change_percent', label: 'Change of use, 30 days', type: 'number', fieldType: 'number' },
  { name: 'unpaid_invoices', label: 'Unpaid invoices', type: 'number', fieldType: 'number' },
  { name: 'go_live_date', label: 'Went live', type: 'date', fieldType: 'date' },
  { name: 'strategic_account', label: 'Strategic account', ...yesNo },
];
const CONTACT_PROPERTIES: readonly HubspotProperty[] = [{ name: 'do_not_contact', label: 'Do not contact', ...yesNo }];

function numbered(keys: readonly string[], kind: keyof typeof FIRST_ID): ReadonlyMap<string, string> {
  return new Map(keys.map((key, place) => [key, String(FIRST_ID[kind] + place)]));
}

function held(properties: Readonly<Record<string, string | null | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(properties).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

interface Ids {
  readonly owners: ReadonlyMap<string, string>;
  readonly companies: ReadonlyMap<string, string>;
  readonly contacts: ReadonlyMap<string, string>;
}

function textOf(figure: number | null): string | null {
  return figure === null ? null : String(figure);
}

function companyRecord(company: Company, { owners, companies }: Ids, createdAt: Instant): HubspotRecord {
  const properties = held({
    name: company.name,
    domain: company.domain,
    industry: company.industry,
    annualrevenue: String(company.annualRevenue),
    hubspot_owner_id: owners.get(company.ownerEmail),
    arr: textOf(company.arr),
    csm_owner: company.csmEmail === null ? null : owners.get(company.csmEmail),
    segment: company.segment,
    region: company.region,
    renewal_date: company.renewalDate,
    product: company.product,
    product_module: company.productModule,
    usage_change_percent: textOf(company.usageChangePercent),
    unpaid_invoices: textOf(company.unpaidInvoices),
    go_live_date: company.goLiveDate,
    strategic_account: company.strategic ? 'true' : null,
  });
  return { id: companies.get(company.key) ?? '', createdAt, properties };
}

function contactRecord(contact: Contact, { contacts }: Ids, createdAt: Instant): HubspotRecord {
  const { email, firstName: firstname, lastName: lastname, title: jobtitle } = contact;
  const { emailBounced, doNotContact, updatedAt } = contact;
  const properties = held({
    ...{ email, firstname, lastname, jobtitle },
    hs_email_bounce: emailBounced ? '2' : null,
    hs_email_hard_bounce_reason_enum: emailBounced ? 'UNKNOWN_USER' : null,
    do_not_contact: doNotContact ? 'true' : null,
  });
  return { id: contacts.get(contact.key) ?? '', createdAt: Math.min(createdAt, updatedAt), updatedAt, properties };
}

function ticketRecord({ subject, priority, open, createdAt, closedAt }: Ticket, id: string): HubspotRecord {
  const properties = held({
    subject,
    hs_pipeline: PIPELINE,
    hs_pipeline_stage: open ? STAGE.open : STAGE.closed,
    hs_ticket_priority: priority,
    closed_date: closedAt === null ? null : new Date(closedAt).toISOString(),
  });
  return { id, createdAt, properties };
}

/** A person with two employers has no primary company: the CRM itself does not know whom he speaks for. */
function contactLinks({ key, companyKeys }: Contact, { contacts, companies }: Ids): HubspotLink[] {
  const typeId = companyKeys.length === 1 ? PRIMARY_COMPANY : UNLABELED_COMPANY;
  return companyKeys.map((companyKey) => ({
    from: { type: 'contacts', id: contacts.get(key) ?? '' },
    to: { type: 'companies', id: companies.get(companyKey) ?? '' },
    typeId,
  }));
}

function ticketLinks({ companyKey, contactKey }: Ticket, id: string, { contacts, companies }: Ids): HubspotLink[] {
  const from = { type: 'tickets', id };
  return [
    { from, to: { type: 'companies', id: companies.get(companyKey) ?? '' }, typeId: TICKET_TO_COMPANY },
    { from, to: { type: 'contacts', id: contacts.get(contactKey) ?? '' }, typeId: TICKET_TO_CONTACT },
  ];
}

/** E-mail of a CRM user -> owner id in the seeded portal: what an admin picks from lists in the settings. */
export function hubspotOwnerIds({ owners }: Pick<World, 'owners'>): ReadonlyMap<string, string> {
  return numbered(
    owners.map(({ email }) => email),
    'owners',
  );
}

/**
 * The world as one HubSpot portal: owners, custom company properties, records, and the links between them. One of the
 * owners is deactivated and still set on companies, which a portal allows for values that are older than the leaver.
 */
export function hubspotSeed(world: World): HubspotSeed {
  const keysOf = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key);
  const ids: Ids = {
    owners: hubspotOwnerIds(world),
    companies: numbered(keysOf(world.companies), 'companies'),
    contacts: numbered(keysOf(world.contacts), 'contacts'),
  };
  const tickets = [...numbered(keysOf(world.tickets), 'tickets').values()];
  const since = world.endAt - 400 * DAY_MS;
  return {
    owners: world.owners.map(({ email, firstName, lastName, active }) => ({
      id: ids.owners.get(email) ?? '',
      email,
      firstName,
      lastName,
      archived: !active,
    })),
    properties: { companies: COMPANY_PROPERTIES, contacts: CONTACT_PROPERTIES },
    companies: world.companies.map((company) => companyRecord(company, ids, since)),
    contacts: world.contacts.map((contact) => contactRecord(contact, ids, since)),
    tickets: world.tickets.map((ticket, place) => ticketRecord(ticket, tickets[place] ?? '')),
    associations: [
      ...world.contacts.flatMap((contact) => contactLinks(contact, ids)),
      ...world.tickets.flatMap((ticket, place) => ticketLinks(ticket, tickets[place] ?? '', ids)),
    ],
  };
}
