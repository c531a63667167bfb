import { z } from 'zod';
import type { QueuePlace } from '../../queue-ports';

const placeSchema = z.tuple([z.int().min(0).max(7), z.int().nullable(), z.string().regex(/^[\x21-\x7e]{1,100}$/)]);

/** Pure: where the next page begins, as a text that goes into a URL as it is. */
export function cursorOf({ rank, dueAt, caseKey }: QueuePlace): string {
  return Buffer.from(JSON.stringify([rank, dueAt, caseKey])).toString('base64url');
}

/** Pure: what such a text says; null = it is none of ours. It tells a place and opens nothing. */
export function readCursor(text: string): QueuePlace | null {
  const read = placeSchema.safeParse(jsonOf(Buffer.from(text, 'base64url').toString()));
  if (!read.success) return null;
  const [rank, dueAt, caseKey] = read.data;
  // Beyond it no Date is, and PostgreSQL would be asked for something that it cannot read.
  return dueAt !== null && Math.abs(dueAt) > LAST_MS ? null : { rank, dueAt, caseKey };
}

/** https://tc39.es/ecma262/#sec-time-values-and-time-range, less the years that PostgreSQL would have to be told in another way. */
const LAST_MS = 62_135_596_800_000;

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
