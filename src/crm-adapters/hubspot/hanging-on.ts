import type { CustomerRef } from '../../ports';
import type { Halt } from './answer';
import { readLinks } from './look-up';
import type { Transport } from './transport';

/** Ids are numbers that grow: the newest of a kind are looked at, of a contact or company with more. */
const MOST_OF_A_KIND = 100;

/**
 * What hangs on a contact, on a company, or on both: one request for each, and one a page.
 *
 * @param to HubSpot's name of what hangs there
 * @returns id -> the contact it hangs on, null = only the company; newest first
 */
export async function hangingOn(
  transport: Transport,
  to: string,
  { contactId, accountId }: CustomerRef,
): Promise<ReadonlyMap<string, string | null> | Halt> {
  const ids = new Map<string, string | null>();
  const ends = [{ from: 'companies', id: accountId } as const, { from: 'contacts', id: contactId } as const];
  for (const { from, id } of ends) {
    if (id === null) continue;
    const links = await readLinks(transport, { from, to }, [id]);
    if ('kind' in links) return links;
    for (const link of links.get(id) ?? []) ids.set(link.id, from === 'contacts' ? id : null);
  }
  return new Map([...ids].sort(([a], [b]) => Number(b) - Number(a)).slice(0, MOST_OF_A_KIND));
}
