import type { Refusal } from '../../domain/case-commands';
import type { CardRefusal } from './card-route';

/** A refusal of the pipeline as an answer. */
export function refusedBy({ code, message, fields }: Refusal): CardRefusal {
  return { ok: false, code, message, fields };
}
