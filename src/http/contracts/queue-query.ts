import { z } from 'zod';
import { REASONS, TIERS } from '../../domain/types';
import { QUEUE_FLAGS, QUEUE_SCOPES } from '../../queue-ports';
import { caseKey, id } from './field-types';

/** What may stand in a query once, several times or not at all. */
const several = <One extends z.ZodType>(one: One) => z.preprocess(listed, z.array(one).max(50));

function listed(value: unknown): unknown {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** `GET /v1/card/queue`: filters that are repeated widen, different ones narrow. */
export const queueQuery = z.strictObject({
  scope: z.enum(QUEUE_SCOPES).default('all'),
  flag: several(z.enum(QUEUE_FLAGS)),
  tier: several(z.enum(TIERS)),
  reason: several(z.enum(REASONS)),
  segment: several(z.string().max(200)),
  owner: several(id),
  cursor: z.string().max(500).nullable().default(null),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** false = a later page, whose counts are known. */
  counts: z.stringbool().default(true),
});

/** `GET /v1/card/cases/:caseKey` and what belongs to it. */
export const caseQuery = z.strictObject({ caseKey });

/** `GET /v1/card/cases/:caseKey/evidence`. */
export const evidenceQuery = z.strictObject({ caseKey, format: z.enum(['json', 'html']).default('json') });
