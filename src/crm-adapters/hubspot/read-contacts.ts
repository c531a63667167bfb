import { asError } from './answer';
import { inBatches } from './batch';
import { HEALTH_PROPERTIES } from './contact-health';
import { readMapped } from './read-mapped';
import { isOfOneInput } from './refusal';
import type { Transport } from './transport';
import type { WireRecord } from './wire';

const PROPERTIES = ['email', 'hs_additional_emails', 'firstname', 'lastname', 'jobtitle', 'hubspot_owner_id'];

/** Anything else is no address, and a portal may refuse a whole batch for it. */
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** @returns the form in which addresses are compared; null where there is none */
export function addressOf(email: string | null): string | null {
  const address = email?.trim().toLowerCase() ?? '';
  return ADDRESS.test(address) ? address : null;
}

/** What to find contacts by. */
export interface WantedContacts {
  /** As `addressOf` gives them, without repetitions. */
  readonly addresses: readonly string[];
  /** Record ids, without repetitions. */
  readonly ids: readonly string[];
}

/** Contacts by every address of theirs, secondary ones included, and by record id. */
export interface FoundContacts {
  readonly byAddress: ReadonlyMap<string, WireRecord>;
  readonly byId: ReadonlyMap<string, WireRecord>;
}

/**
 * Finds contacts with a strongly consistent read, never with search: one request for a hundred addresses, one for a
 * hundred ids.
 *
 * @param mapped properties the admin has named; one that the portal does not have is absent
 * @throws CrmUnavailable, CrmAuthLost
 */
export async function readContacts(
  transport: Transport,
  { addresses, ids }: WantedContacts,
  mapped: readonly string[],
): Promise<FoundContacts> {
  const byEmail = await readAll(transport, { ids: addresses, idProperty: 'email' }, mapped);
  const named = await readAll(transport, { ids }, mapped);
  return {
    byAddress: new Map(byEmail.flatMap((contact) => addressesOf(contact).map((address) => [address, contact]))),
    byId: new Map(named.map((contact) => [contact.id, contact])),
  };
}

async function readAll(
  transport: Transport,
  { ids: all, ...by }: { readonly ids: readonly string[]; readonly idProperty?: string },
  mapped: readonly string[],
): Promise<readonly WireRecord[]> {
  const contacts: WireRecord[] = [];
  const queue = inBatches(all);
  const optional = [...HEALTH_PROPERTIES, ...mapped];
  for (let ids = queue.shift(); ids !== undefined; ids = queue.shift()) {
    const read = { objectType: 'contacts', ...by, ids, properties: PROPERTIES, optional };
    const answer = await readMapped(transport, read);
    if (answer.kind === 'ok') contacts.push(...answer.body);
    else if (answer.kind === 'refused' && isOfOneInput(answer.refusal)) {
      // One address that only HubSpot finds malformed must not hide the others; alone it simply belongs to nobody.
      const half = Math.ceil(ids.length / 2);
      if (ids.length > 1) queue.unshift(ids.slice(0, half), ids.slice(half));
    } else throw asError(answer, 'to read contacts');
  }
  return contacts;
}

function addressesOf({ properties }: WireRecord): readonly string[] {
  const all = [properties['email'], ...(properties['hs_additional_emails'] ?? '').split(';')];
  return all.flatMap((email) => addressOf(email ?? null) ?? []);
}

/** @returns first and last name as one, null where the CRM has neither */
export function nameOf({ properties }: WireRecord): string | null {
  const name = [properties['firstname'] ?? '', properties['lastname'] ?? ''].join(' ').trim();
  return name === '' ? null : name;
}
