import { longId } from '../record-id';
import type { FieldDef, FieldValue } from '../schema';

/** What two values are compared by; null stands for nothing. */
export type Comparable = string | number | boolean | null;

/** ms since the epoch of '2026-01-01T00:00:00.000+0000', 'Z' or '+01:00'; NaN = no instant. */
export function instantOf(datetime: string): number {
  return Date.parse(datetime.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
}

/** Texts are compared without case, unless the field minds it; ids always as 18 characters. */
export function comparable({ type, caseSensitive }: FieldDef, value: FieldValue): Comparable {
  if (value === null || value === '') return null;
  if (typeof value !== 'string') return value;
  if (type === 'datetime') return instantOf(value);
  if (type === 'id' || type === 'reference') return longId(value) ?? value;
  if (type === 'date' || type === 'time' || caseSensitive === true) return value;
  return value.toLowerCase();
}
