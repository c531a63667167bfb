import { z } from 'zod';
import { ESCALATION_TARGETS, type Closing } from '../../domain/closure';
import { instant, LONGEST } from './field-types';

/** Left out, null and '' are one: not filled in. */
const typed = (most: number = LONGEST) =>
  z
    .string()
    .trim()
    .max(most)
    .nullish()
    .transform((text) => text ?? '');
/** Of a day that is not filled in the table has 0, on which nobody left or is asked. */
const day = instant.nullish().transform((at) => at ?? 0);

const form = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('resolved') }),
  z.strictObject({
    outcome: z.literal('partially_resolved'),
    because: z.enum(['remaining', 'no_response']).default('remaining'),
    remaining: typed(),
    remainingOwnerId: typed(100),
  }),
  z.strictObject({
    outcome: z.literal('escalated'),
    to: z
      .enum(ESCALATION_TARGETS)
      .nullish()
      .transform((to) => to ?? undefined),
    receiverId: typed(100),
    reference: typed(500),
    reason: typed(),
    followUpAt: day,
  }),
  z.strictObject({ outcome: z.literal('churned'), churnedAt: day }),
  z.strictObject({ outcome: z.literal('withdrawn'), reason: typed() }),
]);

/**
 * How a person ends a case, as far as the form is filled in: what an ending asks for, of the form and of the record, is told
 * by the closing table, all at once. Nothing that is not all there gets past it.
 */
export const closing = form.transform((draft) => draft as Closing);
