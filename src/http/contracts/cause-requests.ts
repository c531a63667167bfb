import { z } from 'zod';
import { ACTION_FILTERS, EFFECTIVENESS } from '../../cause-ports';
import { ROOT_CAUSE_AREAS } from '../../domain/documentation';
import { caseKey, id, instant, optionalWords, requestId, words } from './field-types';

/** The version that the person was looking at; null = whatever it is now. */
const seenVersion = z.int().positive().nullable().default(null);
const text = words.max(4_000);
const actionIds = z.array(id).max(50);

const actionChange = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('create'),
    text,
    ownerId: id,
    dueAt: instant,
    checkDueAt: instant.nullable().default(null),
    caseKey: caseKey.nullable().default(null),
  }),
  z.strictObject({
    kind: z.literal('change'),
    id,
    text: text.optional(),
    ownerId: id.optional(),
    dueAt: instant.optional(),
    checkDueAt: instant.nullable().optional(),
    done: z.literal(false).optional(),
  }),
  z.strictObject({ kind: z.literal('done'), id }),
  z.strictObject({ kind: z.literal('check'), id, result: z.enum(EFFECTIVENESS), note: optionalWords }),
]);

const causeChange = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('create'),
    rootCauseArea: z.enum(ROOT_CAUSE_AREAS),
    rootCause: text,
    actionIds: actionIds.default([]),
  }),
  z.strictObject({
    kind: z.literal('change'),
    id,
    rootCauseArea: z.enum(ROOT_CAUSE_AREAS).optional(),
    rootCause: text.optional(),
    actionIds: actionIds.optional(),
  }),
  z.strictObject({ kind: z.literal('close'), id }),
]);

/** `POST /v1/card/actions`. */
export const actionRequest = z.strictObject({ requestId, seenVersion, change: actionChange });

/** `POST /v1/card/causes`. */
export const causeRequest = z.strictObject({ requestId, seenVersion, change: causeChange });

const page = {
  after: z.string().max(200).nullable().default(null),
  limit: z.coerce.number().int().min(1).max(200).default(50),
};

/** `GET /v1/card/actions`. */
export const actionsQuery = z.strictObject({
  filter: z.enum(ACTION_FILTERS).default('open'),
  ownerId: id.nullable().default(null),
  ...page,
});

/** `GET /v1/card/causes`. */
export const causesQuery = z.strictObject({ filter: z.enum(['all', 'open']).default('open'), ...page });
