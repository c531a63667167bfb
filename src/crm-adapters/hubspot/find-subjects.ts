import type { Instant, Scalar, TicketSummary } from '../../domain/types';
import type { CrmOptions, SubjectCandidate, SubjectQuery, SubjectResult } from '../../ports';
import { yesOrNo } from '../yes-or-no';
import { asError } from './answer';
import { PRIMARY_COMPANY } from './association-types';
import { inBatches } from './batch';
import { healthOf } from './contact-health';
import type { FoundLink } from './look-up';
import { readLinks } from './look-up';
import { readCompanies } from './read-companies';
import type { FoundContacts } from './read-contacts';
import { addressOf, nameOf, readContacts } from './read-contacts';
import { readTickets } from './read-tickets';
import type { Transport } from './transport';
import type { WireRecord } from './wire';

export interface FindOptions {
  readonly mapping: CrmOptions['mapping'];
  readonly ownPipeline: string | null;
  /** true = tickets may be announcements of ours, told by their key. */
  readonly handoverKey: boolean;
  /** Business time. */
  readonly at: Instant;
}

/**
 * Who wrote, and for whom: contacts by address or id, their companies, what the admin has mapped, and the tickets. Five
 * requests for a hundred subjects, one more where some are asked for by id, fewer where there is nothing to read, in the
 * time of four: companies and the links to their tickets are asked for side by side.
 *
 * @returns one result per query, in order; without candidates where nobody has that address or id
 * @throws CrmUnavailable, CrmAuthLost
 */
export async function findSubjects(
  transport: Transport,
  options: FindOptions,
  queries: readonly SubjectQuery[],
): Promise<readonly SubjectResult[]> {
  const results: SubjectResult[] = [];
  for (const some of inBatches(queries)) results.push(...(await findSome(transport, options, some)));
  return results;
}

async function findSome(
  transport: Transport,
  { mapping, at, ...ticketOptions }: FindOptions,
  queries: readonly SubjectQuery[],
): Promise<readonly SubjectResult[]> {
  const wanted = {
    addresses: [...new Set(queries.flatMap((query) => (isById(query) ? [] : (addressOf(query.email) ?? []))))],
    ids: [...new Set(queries.flatMap((query) => query.contactId ?? []))],
  };
  const own = [mapping.doNotContact, mapping.emailBounced ?? null].filter((name) => name !== null);
  const contacts = await readContacts(transport, wanted, own);
  const found = [...contacts.byAddress.values(), ...contacts.byId.values()];
  const links = await readLinks(transport, { from: 'contacts', to: 'companies' }, idsOf(found));
  if ('kind' in links) throw asError(links, 'to read the companies of contacts');
  const chosen = new Map([...links].map(([contact, companies]) => [contact, chooseCompanies(companies)]));
  const companyIds = [...new Set([...chosen.values()].flatMap((choice) => choice.ids))];
  const [companies, tickets] = await bothOf(
    readCompanies(transport, companyIds, mappedNames(mapping)),
    readTickets(transport, companyIds, { ...ticketOptions, now: at }),
  );
  return queries.map((query) => {
    const contact = contactOf(query, contacts);
    if (contact === undefined) return { key: query.key, candidates: [] };
    const { ids, evidence } = chosen.get(contact.id) ?? NO_COMPANY;
    const there = ids.flatMap((id) => companies.get(id) ?? []);
    const places = there.length === 0 ? [null] : there;
    const how = isById(query) ? 'a person has named this contact' : 'contact has this e-mail address';
    const known = { contact, evidence: `${how}; ${evidence}`, tickets };
    return { key: query.key, candidates: places.map((company) => candidateOf({ ...known, company }, mapping)) };
  });
}

function isById({ contactId }: SubjectQuery): boolean {
  return contactId !== undefined && contactId !== null;
}

/** Who a person has named goes before whoever has the address. */
function contactOf({ contactId, email }: SubjectQuery, { byAddress, byId }: FoundContacts): WireRecord | undefined {
  return contactId === undefined || contactId === null ? byAddress.get(addressOf(email) ?? '') : byId.get(contactId);
}

/** Waits for both also when one fails: nothing may be under way any more once the lane is given back. */
async function bothOf<A, B>(one: Promise<A>, other: Promise<B>): Promise<readonly [A, B]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}

interface Choice {
  readonly ids: readonly string[];
  readonly evidence: string;
}

const NO_COMPANY: Choice = { ids: [], evidence: 'no company' };

/** The primary company is the one; without a primary, each of them may be. */
function chooseCompanies(links: readonly FoundLink[]): Choice {
  const primary = links.find((link) => link.typeIds.includes(PRIMARY_COMPANY));
  if (primary !== undefined) return { ids: [primary.id], evidence: 'primary company' };
  const evidence = links.length === 1 ? 'only company' : `one of ${links.length} companies, none of them primary`;
  return { ids: links.map((link) => link.id), evidence };
}

function candidateOf(
  found: {
    readonly contact: WireRecord;
    readonly company: WireRecord | null;
    readonly evidence: string;
    readonly tickets: ReadonlyMap<string, TicketSummary> | null;
  },
  mapping: CrmOptions['mapping'],
): SubjectCandidate {
  const { contact, company, evidence, tickets } = found;
  const properties = company?.properties ?? {};
  return {
    contactId: contact.id,
    accountId: company?.id ?? null,
    evidence,
    contactName: nameOf(contact),
    contactTitle: filled(contact.properties['jobtitle']),
    contactOwnerId: filled(contact.properties['hubspot_owner_id']),
    accountName: filled(properties['name']),
    accountOwnerId: filled(properties['hubspot_owner_id']),
    accountCsmId: mapping.accountCsm === null ? null : filled(properties[mapping.accountCsm]),
    attributes: attributesOf(properties, mapping),
    tickets: company === null ? null : (tickets?.get(company.id) ?? null),
    // HubSpot names one owner a record: it has no account teams.
    accountTeam: {},
    doNotContact: mapping.doNotContact === null ? null : yesOrNo(contact.properties[mapping.doNotContact]),
    contact: healthOf(contact, mapping.emailBounced),
  };
}

function attributesOf(
  properties: WireRecord['properties'],
  mapping: CrmOptions['mapping'],
): { readonly [name: string]: Scalar } {
  const attributes: Record<string, Scalar> = {};
  for (const [name, property] of Object.entries(mapping.attributes)) {
    const value = properties[property];
    if (value !== undefined) attributes[name] = filled(value);
  }
  const arr = mapping.arr === null ? undefined : properties[mapping.arr];
  if (arr !== undefined) attributes['arr'] = amountOf(arr);
  return attributes;
}

/** HubSpot sends numbers as text; a text that is no number is no amount. */
function amountOf(value: string | null): number | null {
  const amount = value === null || value.trim() === '' ? NaN : Number(value);
  return Number.isFinite(amount) ? amount : null;
}

function filled(value: string | null | undefined): string | null {
  return value === undefined || value === null || value === '' ? null : value;
}

function mappedNames(mapping: CrmOptions['mapping']): readonly string[] {
  return [mapping.arr, mapping.accountCsm, ...Object.values(mapping.attributes)].filter((name) => name !== null);
}

function idsOf(records: Iterable<WireRecord>): readonly string[] {
  return [...new Set([...records].map((record) => record.id))];
}
