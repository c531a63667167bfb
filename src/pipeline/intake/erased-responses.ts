import type { ResponseRow } from '../../store-ports';
import type { Parsed } from './parse-delivery';
import { idOf } from './stage-response';

/**
 * Pure: what is left of a delivery once nothing of it is merged into responses whose person was erased. Sources send a
 * response again, some for days: that must not bring back who was erased. Its body goes at once.
 * @param known responses by `idOf`
 */
export function withoutErased(parsed: Parsed, known: ReadonlyMap<string, ResponseRow>): Parsed {
  const { delivery, observations, settlement } = parsed;
  const isErased = (responseId: string): boolean =>
    (known.get(idOf({ connectionId: delivery.connectionId, responseId }))?.erasedAt ?? null) !== null;
  const left = observations.filter(({ responseId }) => !isErased(responseId));
  if (left.length === observations.length) return parsed;
  const { deliveryId } = settlement;
  const ignored = { deliveryId, bucket: 'ignored', reason: 'its person was erased' } as const;
  return { ...parsed, observations: left, settlement: { ...(left.length === 0 ? ignored : settlement), forget: true } };
}
