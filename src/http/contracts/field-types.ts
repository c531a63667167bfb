import { z } from 'zod';
import { instantArgument } from '../../sla/instant-text';

/** Fractions of a second, which every `Date` of a browser writes. */
const FRACTION = /\.\d{1,9}(?=(?:z|[+-]\d\d:\d\d)$)/i;

/** RFC 3339 with an offset; parts of a second are cut off. Read as ms since the epoch. */
export const instant = z
  .string()
  .transform((text) => text.replace(FRACTION, ''))
  .pipe(instantArgument);

/** The longest text that every place has room for where a case is shown. */
export const LONGEST = 5_000;

/** Words that have to be there. */
export const words = z.string().trim().min(1).max(LONGEST);

/** Words that may be left out, be null or be emptied: all three are null. */
export const optionalWords = z
  .string()
  .trim()
  .max(LONGEST)
  .transform((text) => (text === '' ? null : text))
  .nullable()
  .default(null);

/** What a form sends of a text that may be taken out again: '' and null take it out, left out is as it is. */
export const erasableWords = z
  .string()
  .trim()
  .max(LONGEST)
  .transform((text) => (text === '' ? null : text))
  .nullable()
  .optional();

/** An id of the CRM, of ours, or of a record there. */
export const id = z.string().trim().min(1).max(100);

/** The key of a case. */
export const caseKey = z.string().regex(/^[a-z2-7]{32}$/, { error: 'is not the key of a case' });

/** Made anew by the client for each command, and kept for its repeats. */
export const requestId = z.string().regex(/^[\x21-\x7e]{8,100}$/, { error: 'has 8 to 100 visible characters' });
