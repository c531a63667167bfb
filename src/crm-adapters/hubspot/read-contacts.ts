import { asError } from './answer';
import { inBatches, readBatch } from './batch';
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

/**
 * Finds contacts by address with a strongly consistent read, never with search.
 *
 * @param addresses as `addressOf` gives them, without repetitions
 * @returns address -> contact, under every address of the contact, secondary ones included
 * @throws CrmUnavailable, CrmAuthLost
 */
export async function readContacts(
  transport: Transport,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, WireRecord>> {
  const contacts = new Map<string, WireRecord>();
  const queue = inBatches(addresses);
  for (let ids = queue.shift(); ids !== undefined; ids = queue.shift()) {
    const read = { objectType: 'contacts', idProperty: 'email', ids, properties: PROPERTIES };
    const answer = await readBatch(transport, read);
    if (answer.kind === 'ok') {
      for (const contact of answer.body) for (const address of addressesOf(contact)) contacts.set(address, contact);
    } else if (answer.kind === 'refused' && isOfOneInput(answer.refusal)) {
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
