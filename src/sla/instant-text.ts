import { z } from 'zod';
import type { Instant } from '../domain/types';

const RFC_3339 = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(\.\d+)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const HOW_TO_WRITE = 'write an instant as RFC 3339 with an offset, such as "2026-11-20T10:15:00Z"';
/** Before 1900 zones keep local mean time, and no clock of ours runs beyond 2199. */
const FIRST = Date.UTC(1900, 0, 1);
const LAST = Date.UTC(2200, 0, 1);

/** An instant as people send it: RFC 3339 with any offset and whole seconds, 1900 to 2199. Problems say what to write. */
export const instantArgument = z.string(HOW_TO_WRITE).transform((text, context): Instant => {
  const reading = readInstant(text.toUpperCase());
  if (typeof reading === 'number') return reading;
  context.issues.push({ code: 'custom', input: text, message: reading });
  return z.NEVER;
});

/** An instant as RFC 3339 in UTC without a fraction, "2026-11-20T10:15:00Z"; parts of a second are cut off. */
export function writeInstant(at: Instant): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

function readInstant(text: string): Instant | string {
  const [, date, time, fraction, offset] = RFC_3339.exec(text) ?? [];
  if (date === undefined || time === undefined || offset === undefined) {
    return HOW_TO_WRITE;
  }
  if (fraction !== undefined) return 'no fractions of a second: write "2026-11-20T10:15:00Z"';
  if (!isOnTheCalendar(`${date}T${time}`)) return `no such date and time: ${date}T${time}`;
  const at = Date.parse(`${date}T${time}${offset}`);
  return at >= FIRST && at < LAST ? at : 'the year must lie between 1900 and 2199';
}

/** Date.parse would turn 30 February into 2 March and refuses a leap second. */
function isOnTheCalendar(wall: string): boolean {
  const at = Date.parse(`${wall}Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(wall);
}
