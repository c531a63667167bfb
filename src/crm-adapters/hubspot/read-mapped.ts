import type { Halt } from './answer';
import type { BatchRead } from './batch';
import { readBatch } from './batch';
import { isUnknownProperty } from './refusal';
import type { Transport } from './transport';
import type { WireRecord } from './wire';

/**
 * Reads records with properties that a portal may lack. A mapping to a property that is not there (a typing error, or
 * one deleted since) must not stop every case of the tenant: it is read as absent. HubSpot normally leaves an unknown
 * name out by itself; where it refuses instead, the name it objects to is dropped.
 *
 * @param read `properties` = what every portal has, `optional` = what can be done without
 */
export async function readMapped(
  transport: Transport,
  { optional, ...read }: BatchRead & { readonly optional: readonly string[] },
): Promise<{ kind: 'ok'; body: readonly WireRecord[] } | Halt> {
  let asked = [...new Set(optional)];
  for (;;) {
    const answer = await readBatch(transport, { ...read, properties: [...read.properties, ...asked] });
    const unknown = answer.kind === 'refused' && isUnknownProperty(answer.refusal) ? answer.refusal : null;
    if (unknown === null || asked.length === 0) return answer;
    const rest = asked.filter((name) => name !== unknown.field);
    asked = rest.length < asked.length ? rest : [];
  }
}
