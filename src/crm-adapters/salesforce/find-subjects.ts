import type { Instant, Scalar } from '../../domain/types';
import type { CrmOptions, SubjectCandidate, SubjectQuery, SubjectResult } from '../../ports';
import { yesOrNo } from '../yes-or-no';
import { addressOf } from './address';
import type { ChosenContact } from './choose-contacts';
import { chooseContacts, namedContact } from './choose-contacts';
import { healthOf } from './contact-health';
import type { QueryRow } from './queries';
import type { KnownSubjects, MappedFields } from './read-subjects';
import { readSubjects } from './read-subjects';
import { memberOf } from './read-teams';
import { NO_TICKETS } from './read-tickets';
import { idAt, textAt, valueAt } from './row';
import { isFieldPath } from './soql';
import type { Transport } from './transport';

export interface FindOptions {
  readonly mapping: CrmOptions['mapping'];
  /** Business time. */
  readonly at: Instant;
}

const RECORD_ID = /^[a-z0-9]{15}(?:[a-z0-9]{3})?$/i;

/**
 * Who wrote, and for whom: contacts by address or id with their accounts, what the admin has mapped, the support cases
 * and the account teams. One request for a hundred subjects, and one more where some are asked for by id.
 *
 * @returns one result per query, in order; without candidates where nobody has that address or id
 * @throws CrmUnavailable, CrmAuthLost, CrmRefused
 */
export async function findSubjects(
  transport: Transport,
  { mapping, at }: FindOptions,
  queries: readonly SubjectQuery[],
): Promise<readonly SubjectResult[]> {
  const options = { mapped: mappedFields(mapping), at };
  const addresses = [...new Set(queries.flatMap((query) => (idOf(query) === null ? (addressIn(query) ?? []) : [])))];
  const ids = [
    ...new Set(
      queries
        .flatMap((query) => idOf(query) ?? [])
        .filter(isRecordId)
        .map(shortId),
    ),
  ];
  const written = await readSubjects(transport, { field: 'Email', values: addresses }, options);
  const named = await readSubjects(transport, { field: 'Id', values: ids }, options);
  const byAddress = grouped(written.contacts);
  const byId = new Map(named.contacts.map((contact) => [shortId(idAt(contact, 'Id')), namedContact(contact)]));
  return queries.map((query) => {
    const id = idOf(query);
    const known = id === null ? written : named;
    const chosen =
      id === null ? chooseContacts(byAddress.get(addressIn(query) ?? '') ?? []) : [byId.get(shortId(id)) ?? []].flat();
    return { key: query.key, candidates: chosen.map((one) => candidateOf(one, { mapping, known })) };
  });
}

function addressIn({ email }: SubjectQuery): string | null {
  return addressOf(email);
}

/** Who a person has named goes before whoever has the address. */
function idOf({ contactId }: SubjectQuery): string | null {
  return contactId ?? null;
}

/** Salesforce refuses a whole query for anything that is no record id. */
function isRecordId(id: string): boolean {
  return RECORD_ID.test(id);
}

/** 15 characters are the id, three more a checksum, which a query is refused for where it is wrong. */
function shortId(id: string): string {
  return id.slice(0, 15);
}

function grouped(contacts: readonly QueryRow[]): ReadonlyMap<string, readonly QueryRow[]> {
  const byAddress = new Map<string, QueryRow[]>();
  for (const contact of contacts) {
    const address = addressOf(textAt(contact, 'Email'));
    const others = byAddress.get(address ?? '') ?? [];
    if (address !== null) byAddress.set(address, [...others, contact]);
  }
  return byAddress;
}

function candidateOf(
  { contact, evidence }: ChosenContact,
  { mapping, known }: { readonly mapping: CrmOptions['mapping']; readonly known: KnownSubjects },
): SubjectCandidate {
  const accountId = textAt(contact, 'AccountId');
  const team = known.teams.get(accountId ?? '') ?? {};
  return {
    contactId: idAt(contact, 'Id'),
    accountId,
    evidence,
    contactName: textAt(contact, 'Name'),
    contactTitle: textAt(contact, 'Title'),
    contactOwnerId: textAt(contact, 'OwnerId'),
    accountName: textAt(contact, 'Account.Name'),
    accountOwnerId: textAt(contact, 'Account.OwnerId'),
    accountCsmId: mappedUser(contact, mapping) ?? memberOf(team, mapping.accountCsmRole),
    attributes: accountId === null ? {} : attributesOf(contact, mapping),
    tickets: accountId === null || known.tickets === null ? null : (known.tickets.get(accountId) ?? NO_TICKETS),
    accountTeam: team,
    doNotContact: mapping.doNotContact === null ? null : yesOrNo(valueAt(contact, mapping.doNotContact)),
    contact: healthOf(contact, mapping.emailBounced),
  };
}

function mappedUser(contact: QueryRow, { accountCsm }: CrmOptions['mapping']): string | null {
  return accountCsm === null ? null : textAt(contact, `Account.${accountCsm}`);
}

function attributesOf(contact: QueryRow, mapping: CrmOptions['mapping']): { readonly [name: string]: Scalar } {
  const attributes: Record<string, Scalar> = {};
  for (const [name, field] of Object.entries(mapping.attributes)) {
    const value = scalarOf(valueAt(contact, `Account.${field}`));
    if (value !== undefined) attributes[name] = value;
  }
  const arr = mapping.arr === null ? undefined : scalarOf(valueAt(contact, `Account.${mapping.arr}`));
  if (arr !== undefined) attributes['arr'] = amountOf(arr);
  return attributes;
}

/** An address or a place is made of several values and is none itself: as good as absent. */
function scalarOf(value: unknown): Scalar | undefined {
  if (value === '') return null;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  return typeof value === 'number' ? value : undefined;
}

/** The field may be one of text, or a formula that makes text. */
function amountOf(value: Scalar): number | null {
  const amount = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof amount === 'number' && Number.isFinite(amount) ? amount : null;
}

/** A name that cannot be a field is no field of this org: absent, and never part of a query. */
function mappedFields(mapping: CrmOptions['mapping']): MappedFields {
  const possible = (names: readonly (string | null)[]): readonly string[] => [
    ...new Set(names.filter((name): name is string => name !== null && isFieldPath(name))),
  ];
  return {
    account: possible([mapping.arr, mapping.accountCsm, ...Object.values(mapping.attributes)]),
    contact: possible([mapping.doNotContact, mapping.emailBounced ?? null]),
  };
}
