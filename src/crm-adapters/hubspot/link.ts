import { z } from 'zod';
import { readAs } from '../answer';
import type { Halt } from './answer';
import { idempotently } from './batch';
import type { LinkType } from './portal-config';
import { toRefusal } from './refusal';
import type { Transport } from './transport';
import { errorSchema } from './wire';

/** One link between two records that are there. */
export interface Pair {
  readonly fromId: string;
  readonly toId: string;
}

export interface Linking {
  /** Object types. */
  readonly from: string;
  readonly to: string;
  readonly type: LinkType;
  readonly pairs: readonly Pair[];
}

const linkedSchema = z.object({ errors: z.array(errorSchema).nullish().catch(null) });

/**
 * Links records; linking them twice changes nothing. One that is gone needs no link any more.
 *
 * @returns what stands in the way, one entry for each pair that is not linked
 */
export function link(transport: Transport, { from, to, type, pairs }: Linking): Promise<Map<Pair, Halt>> {
  const types = [{ associationCategory: type.category, associationTypeId: type.typeId }];
  return idempotently(pairs, async (some) => {
    const inputs = some.map(({ fromId, toId }) => ({ from: { id: fromId }, to: { id: toId }, types }));
    const path = `/crm/associations/${transport.version}/${from}/${to}/batch/create`;
    const answer = readAs(
      linkedSchema,
      await transport.send({ method: 'POST', path, body: { inputs } }),
      transport.now(),
    );
    if (answer.kind !== 'ok') return answer;
    const error = (answer.body.errors ?? [])[0];
    return error === undefined ? null : { kind: 'refused', refusal: toRefusal(400, error) };
  });
}

/**
 * Takes links away, of whatever type; the records stay.
 *
 * @returns what stands in the way, one entry for each pair that may still be linked
 */
export function unlink(transport: Transport, { from, to, pairs }: Omit<Linking, 'type'>): Promise<Map<Pair, Halt>> {
  return idempotently(pairs, async (some) => {
    const inputs = some.map(({ fromId, toId }) => ({ from: { id: fromId }, to: [{ id: toId }] }));
    const path = `/crm/associations/${transport.version}/${from}/${to}/batch/archive`;
    const answer = await transport.send({ method: 'POST', path, body: { inputs } });
    return answer.kind === 'ok' ? null : answer;
  });
}
