import type { Page } from '../cause-ports';

/** The number in an id such as "CA-12"; 0, which no row has, where it is none of that kind. */
export function numberOf(prefix: string, id: string): number {
  const [, n] = new RegExp(`^${prefix}-([1-9]\\d{0,14})$`).exec(id) ?? [];
  return n === undefined ? 0 : Number(n);
}

/** The numbers in ids of one kind; others are left out. */
export function numbersOf(prefix: string, ids: readonly string[]): readonly number[] {
  return ids.map((id) => numberOf(prefix, id)).filter((n) => n > 0);
}

/**
 * A page of rows of which one more than wanted was asked for.
 * @param as.place where the next page begins after a row
 */
export function pageOf<R, T>(
  rows: readonly R[],
  limit: number,
  as: { readonly made: (row: R) => T; readonly place: (row: R) => string },
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = rows.length > limit && last !== undefined ? as.place(last) : null;
  return { rows: shown.map(as.made), next };
}
