import { z } from 'zod';
import type { Channel } from '../domain/types';

/*
 * The shapes of the generic body. Every message is the fix, to be put behind the name of the field: zod's own would
 * speak of its types, and some quote what was sent.
 */

export const MAX_COMMENT = 20_000;
export const MAX_ITEMS = 200;
const MAX_ID = 256;
const CHANNELS: readonly Channel[] = ['email', 'in_app', 'web', 'sms', 'link', 'api', 'csv', 'other'];

const ID_FIX = `send a text of 1 to ${MAX_ID} characters (a number above 2^53 loses digits: send it as text)`;

const textOfNumber = (value: unknown): unknown => (Number.isSafeInteger(value) ? String(value) : value);

/** Ids stay texts: a long number read as a number is another id. */
export const idSchema = z.preprocess(textOfNumber, z.string(ID_FIX).trim().min(1, ID_FIX).max(MAX_ID, ID_FIX));

function shortText(max: number) {
  const fix = `send a text of at most ${max} characters`;
  return z.string(fix).trim().max(max, fix);
}
export const nameSchema = shortText(500);
export const phoneSchema = shortText(64);
export const domainSchema = shortText(253).toLowerCase();
export const languageSchema = shortText(35);
export const listSchema = z.array(z.unknown(), 'send a list');

const MAIL_FIX = 'send one plain e-mail address';
/** Enough to tell an address from a name or two addresses; whether it exists, the CRM knows. */
export const emailSchema = z
  .string(MAIL_FIX)
  .trim()
  .toLowerCase()
  .max(254, MAIL_FIX)
  .regex(/^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/, MAIL_FIX);

export const TIME_FIX = 'send an ISO 8601 time with its zone, such as 2026-11-20T10:15:00Z';
/** ISO 8601 with seconds and zone, to ms since the epoch. A bare number is refused: it may be seconds or ms. */
export const timeSchema = z.iso.datetime({ offset: true, error: TIME_FIX }).transform((iso) => Date.parse(iso));

export const completeSchema = z.preprocess(
  (value) => (value === 'true' ? true : value === 'false' ? false : value),
  z.boolean('send true or false'),
);

export const wireSchema = z.record(z.string(), z.unknown(), 'send an object');
export const commentSchema = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string('send the comment as one text'),
);
export const channelSchema = z
  .string(`send one of ${CHANNELS.join(', ')}`)
  .trim()
  .toLowerCase()
  .transform((named) => CHANNELS.find((channel) => channel === named) ?? 'other');
export const scalarSchema = z.union(
  [z.string(), z.number(), z.boolean(), z.null()],
  'send a text, a number or a boolean',
);
export const answerSchema = z.looseObject(
  {
    id: idSchema,
    label: shortText(1000).nullish(),
    type: z.enum(['scale', 'text', 'choice', 'choices', 'other']).catch('other'),
    value: z.json('send the value of the answer'),
  },
  'send {"id", "type", "value"}',
);
