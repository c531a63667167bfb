import { z } from 'zod';
import { caseKey, id, instant, requestId } from './field-types';

/** A record of the CRM that a card is on. */
export const cardRecord = z.strictObject({ type: z.enum(['account', 'contact', 'ticket']), id });

/** `GET /v1/card/view`: of exactly one record; `case` = which of its cases to show. */
export const viewQuery = z
  .strictObject({
    account: id.optional(),
    contact: id.optional(),
    ticket: id.optional(),
    case: caseKey.nullable().default(null),
  })
  .refine(
    ({ account, contact, ticket }) => [account, contact, ticket].filter((one) => one !== undefined).length === 1,
    {
      error: 'names one record: account, contact or ticket',
    },
  );

/** `GET /v1/card/people`: how a name or an address begins. */
export const peopleQuery = z.strictObject({ q: z.string().max(100).default('') });

/** `POST /v1/card/leave`: one more leave of one's own, or the end of all. */
export const leaveRequest = z.union(
  [
    z.strictObject({
      requestId,
      fromAt: instant,
      /** null = until further notice. */
      toAt: instant.nullable(),
      /** Who stands in; null = nobody. */
      delegateId: id.nullable(),
    }),
    z.strictObject({ requestId, clear: z.literal(true) }),
  ],
  { error: 'is a leave with fromAt, toAt and delegateId, or has clear: true' },
);
