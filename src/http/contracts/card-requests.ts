import { z } from 'zod';
import { cardRecord } from './card-queries';
import { bulkCommand, caseCommand } from './case-command';
import { caseKey, requestId } from './field-types';

/** `POST /v1/card/commands`. Sent again with the same id it is answered again, and done once. */
export const commandRequest = z.strictObject({
  requestId,
  caseKey,
  /** `seq` of the case that the person was looking at: where somebody else has acted since, he is told so instead. */
  seenSeq: z.int().nonnegative().nullable().default(null),
  /** The record whose card it is sent from: the answer has that card as it is now, in place of the case. */
  record: cardRecord.nullable().default(null),
  command: caseCommand,
});

/** `POST /v1/card/bulk`: the same for many cases, each with an outcome of its own. */
export const bulkRequest = z.strictObject({
  requestId,
  caseKeys: z
    .array(caseKey)
    .min(1)
    .max(200)
    .refine((keys) => new Set(keys).size === keys.length, { error: 'names one case twice' }),
  command: bulkCommand,
});

/** true = it is only said what would be erased. */
const dryRun = z.boolean().default(false);

/** `POST /v1/settings/erase`: whose personal data go, by one of the two. */
export const eraseRequest = z.union(
  [
    z.strictObject({ email: z.email({ error: 'is no e-mail address' }), dryRun }),
    z.strictObject({ contactId: z.string().trim().min(1).max(100), dryRun }),
  ],
  { error: 'names a person by email or by contactId' },
);
