import { asError } from './answer';
import { readBatch } from './batch';
import { isUnknownProperty } from './refusal';
import type { Transport } from './transport';
import type { WireRecord } from './wire';

/**
 * Reads companies with the properties the admin has mapped. A mapping to a property that the portal does not have (a
 * typing error, or a property deleted since) must not stop every case of the tenant: it is read as absent. HubSpot
 * normally leaves an unknown name out by itself; where it refuses instead, the name it objects to is dropped.
 *
 * @returns company id -> company
 * @throws CrmUnavailable, CrmAuthLost
 */
export async function readCompanies(
  transport: Transport,
  ids: readonly string[],
  mapped: readonly string[],
): Promise<ReadonlyMap<string, WireRecord>> {
  let asked = [...new Set(mapped)];
  for (;;) {
    const properties = ['name', 'hubspot_owner_id', ...asked];
    const answer = await readBatch(transport, { objectType: 'companies', ids, properties });
    if (answer.kind === 'ok') return new Map(answer.body.map((company) => [company.id, company]));
    const unknown = answer.kind === 'refused' && isUnknownProperty(answer.refusal) ? answer.refusal : null;
    if (unknown === null || asked.length === 0) throw asError(answer, 'to read companies');
    const rest = asked.filter((name) => name !== unknown.field);
    asked = rest.length < asked.length ? rest : [];
  }
}
