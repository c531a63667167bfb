import type { Instant, Scalar, TicketSummary } from '../../domain/types';
import type { CrmOptions, SubjectCandidate, SubjectQuery, SubjectResult } from '../../ports';
import { addressOf } from './address';
import type { ChosenContact } from './choose-contacts';
import { chooseContacts } from './choose-contacts';
import type { QueryRow } from './queries';
import { NO_TICKETS } from './read-tickets';
import { readSubjects } from './read-subjects';
import { textAt, valueAt } from './row';
import { isFieldPath } from './soql';
import type { Transport } from './transport';

export interface FindOptions {
  readonly mapping: CrmOptions['mapping'];
  /** Business time. */
  readonly at: Instant;
}

type Tickets = ReadonlyMap<string, TicketSummary> | null;

/**
 * Who wrote, and for whom: contacts by address with their accounts, what the admin has mapped, and the support cases.
 * One request for a hundred subjects.
 *
 * @returns one result per query, in order; without candidates where nobody has that address
 * @throws CrmUnavailable, CrmAuthLost, CrmRefused
 */
export async function findSubjects(
  transport: Transport,
  { mapping, at }: FindOptions,
  queries: readonly SubjectQuery[],
): Promise<readonly SubjectResult[]> {
  const addresses = [...new Set(queries.flatMap(({ email }) => addressOf(email) ?? []))];
  const { contacts, tickets } = await readSubjects(transport, addresses, { mapped: mappedFields(mapping), at });
  const byAddress = grouped(contacts);
  return queries.map(({ key, email }) => ({
    key,
    candidates: chooseContacts(byAddress.get(addressOf(email) ?? '') ?? []).map((chosen) =>
      candidateOf(chosen, { mapping, tickets }),
    ),
  }));
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
  { mapping, tickets }: { readonly mapping: CrmOptions['mapping']; readonly tickets: Tickets },
): SubjectCandidate {
  const accountId = textAt(contact, 'AccountId');
  return {
    contactId: textAt(contact, 'Id') ?? '',
    accountId,
    evidence,
    contactName: textAt(contact, 'Name'),
    contactTitle: textAt(contact, 'Title'),
    contactOwnerId: textAt(contact, 'OwnerId'),
    accountName: textAt(contact, 'Account.Name'),
    accountOwnerId: textAt(contact, 'Account.OwnerId'),
    accountCsmId: mapping.accountCsm === null ? null : textAt(contact, `Account.${mapping.accountCsm}`),
    attributes: accountId === null ? {} : attributesOf(contact, mapping),
    tickets: accountId === null || tickets === null ? null : (tickets.get(accountId) ?? NO_TICKETS),
  };
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
function mappedFields(mapping: CrmOptions['mapping']): readonly string[] {
  const named = [mapping.arr, mapping.accountCsm, ...Object.values(mapping.attributes)];
  return [...new Set(named.filter((name): name is string => name !== null && isFieldPath(name)))];
}
