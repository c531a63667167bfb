import type { FieldDef, FieldValue } from '../schema';

/** What two values are compared by; null stands for nothing. */
export type Comparable = string | number | boolean | null;

/** ms since the epoch of '2026-01-01T00:00:00.000+0000', 'Z' or '+01:00'; NaN = no instant. */
export function instantOf(datetime: string): number {
  // As stored: by far the most of them, so the quick way.
  if (datetime.endsWith('+0000')) return Date.parse(`${datetime.slice(0, -'+0000'.length)}Z`);
  return Date.parse(datetime.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
}

/** Texts are compared without case, unless the field minds it; ids are stored as 18 characters. */
export function comparable({ type, caseSensitive }: FieldDef, value: FieldValue): Comparable {
  if (value === null || value === '') return null;
  if (typeof value !== 'string') return value;
  if (type === 'datetime') return instantOf(value);
  if (type === 'date' || type === 'time' || type === 'id' || type === 'reference' || caseSensitive === true)
    return value;
  return value.toLowerCase();
}
