import { asError } from './answer';
import { readMapped } from './read-mapped';
import type { Transport } from './transport';
import type { WireRecord } from './wire';

/**
 * Reads companies with the properties the admin has mapped; one that the portal does not have is absent.
 *
 * @returns company id -> company
 * @throws CrmUnavailable, CrmAuthLost
 */
export async function readCompanies(
  transport: Transport,
  ids: readonly string[],
  mapped: readonly string[],
): Promise<ReadonlyMap<string, WireRecord>> {
  const properties = ['name', 'hubspot_owner_id'];
  const answer = await readMapped(transport, { objectType: 'companies', ids, properties, optional: mapped });
  if (answer.kind !== 'ok') throw asError(answer, 'to read companies');
  return new Map(answer.body.map((company) => [company.id, company]));
}
