import { inScale } from '../domain/band';
import type { Scale } from '../domain/types';

/** `value` null = the customer gave no score. `fix` ends a sentence that begins with the field's name. */
export type ScoreReading =
  { readonly ok: true; readonly value: number | null } | { readonly ok: false; readonly fix: string };

const NUMERIC = /^-?\d+(\.\d+)?$/;
const NO_ANSWER: ReadonlySet<string> = new Set(['', 'n/a']);

/**
 * Reads a score as survey tools send it: a number, or a numeric text. Blank and "n/a" are no score, never a 0:
 * `Number('')` would make the worst detractor out of a customer who said nothing.
 */
export function readScore(raw: unknown): ScoreReading {
  if (raw === undefined || raw === null) return { ok: true, value: null };
  if (typeof raw === 'number') return { ok: true, value: plain(raw) };
  const text = typeof raw === 'string' ? raw.trim() : 'not a text';
  if (NO_ANSWER.has(text.toLowerCase())) return { ok: true, value: null };
  if (NUMERIC.test(text)) return { ok: true, value: plain(Number(text)) };
  return { ok: false, fix: 'send a number, or null where there is no score' };
}

/** null when the value is an answer on the scale, else what to do about it. */
export function scoreMisfit(value: number, scale: Scale): string | null {
  if (inScale(value, scale)) return null;
  const whole = scale.metric === 'nps' || scale.metric === 'binary' ? 'a whole number' : 'a number';
  return `send ${whole} from ${scale.min} to ${scale.max} (${scale.metric}), or correct the scale`;
}

/** JSON keeps the sign of -0, a database does not: equal scores must be equal everywhere. */
function plain(value: number): number {
  return value === 0 ? 0 : value;
}
