import type { StoredRecord } from '../record';

/** Rows by a key, in the order in which the keys first come. */
export function groupRows(
  rows: readonly StoredRecord[],
  keyOf: (row: StoredRecord) => string,
): ReadonlyMap<string, readonly StoredRecord[]> {
  const groups = new Map<string, StoredRecord[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
