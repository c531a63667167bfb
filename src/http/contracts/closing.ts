import { z } from 'zod';
import { ESCALATION_TARGETS } from '../../domain/closure';
import { id, instant, words } from './field-types';

const partially = {
  outcome: z.literal('partially_resolved'),
  remaining: words,
  remainingOwnerId: id,
};

/** How a person ends a case. What the ending asks of the record is judged by the closing table, not here. */
export const closing = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('resolved') }),
  z.strictObject({ ...partially, because: z.enum(['remaining', 'no_response']).default('remaining') }),
  z.strictObject({
    outcome: z.literal('escalated'),
    to: z.enum(ESCALATION_TARGETS),
    receiverId: id,
    reference: words.max(500),
    reason: words,
    followUpAt: instant,
  }),
  z.strictObject({ outcome: z.literal('churned'), churnedAt: instant }),
  z.strictObject({ outcome: z.literal('withdrawn'), reason: words }),
]);
