import type { QueryRow } from './queries';

/**
 * A value of a row by the name it was asked under, through parents: Salesforce answers in its own spelling, so names
 * are compared in any case. @returns undefined where the row has no such field; null where it or a parent is empty
 */
export function valueAt(row: QueryRow, path: string): unknown {
  let value: unknown = row;
  for (const name of path.toLowerCase().split('.')) {
    if (value === null) return null;
    if (typeof value !== 'object') return undefined;
    value = Object.entries(value).find(([field]) => field.toLowerCase() === name)?.[1];
  }
  return value;
}

/** A text of a row; null where there is none. */
export function textAt(row: QueryRow, path: string): string | null {
  const value = valueAt(row, path);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The id that every row of a query for it has. */
export function idAt(row: QueryRow, path: string): string {
  return textAt(row, path) ?? '';
}

/** A datetime of a row, ms; null where there is none. Salesforce writes the zone as `+0000`. */
export function instantAt(row: QueryRow, path: string): number | null {
  const at = Date.parse((textAt(row, path) ?? '').replace(/\+0000$/, 'Z'));
  return Number.isNaN(at) ? null : at;
}
