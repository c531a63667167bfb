import { CSV_FIELDS, FIELD_NAMES, asksForScore, plainName, type CsvField } from './field-names';

/** Which column holds what: positions from 0. */
export type ColumnMap = { readonly [F in CsvField]?: number };

export type HeaderReading =
  | { readonly ok: true; readonly names: readonly string[]; readonly columns: ColumnMap }
  | { readonly ok: false; readonly reason: string };

/**
 * Reads the header of a file.
 * @param overrides what the admin says: field -> column name; an empty name = read no column as this field.
 * @returns a refusal for a name that comes twice (csv-parse would keep the last one and tell nobody), for an override
 * that names no column, and where nothing is recognised as the score, or nothing tells the rows apart.
 */
export function readHeader(cells: readonly string[], overrides: { readonly [field: string]: string }): HeaderReading {
  const names = cells.map(tidy);
  const twice = duplicates(names);
  if (twice !== null) return { ok: false, reason: twice };
  const columns: { [F in CsvField]?: number } = {};
  for (const [field, column] of Object.entries(overrides)) {
    if (!isField(field)) return { ok: false, reason: `${field} is no field: use one of ${CSV_FIELDS.join(', ')}` };
    const index = names.findIndex((name) => name.toLowerCase() === tidy(column).toLowerCase());
    if (column.trim() !== '' && index < 0)
      return { ok: false, reason: `no column is called "${column}"; there are ${listed(names)}` };
    if (index >= 0 && column.trim() !== '') columns[field] = index;
  }
  const spoken = new Set(Object.keys(overrides));
  const plain = names.map(plainName);
  for (const field of CSV_FIELDS) {
    const index = spoken.has(field) ? null : recognised(field, plain, Object.values(columns));
    if (index !== null) columns[field] = index;
  }
  const lack = lacking(columns, names);
  return lack === null ? { ok: true, names, columns } : { ok: false, reason: lack };
}

/** A name in one line, without what a terminal would obey or a database refuse. */
function tidy(name: string): string {
  return name.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function recognised(field: CsvField, plain: readonly string[], taken: readonly number[]): number | null {
  for (const known of FIELD_NAMES[field]) {
    const index = plain.indexOf(known);
    if (index >= 0 && !taken.includes(index)) return index;
  }
  const asked = field === 'score' ? plain.findIndex(asksForScore) : -1;
  return asked >= 0 && !taken.includes(asked) ? asked : null;
}

function duplicates(names: readonly string[]): string | null {
  const places = new Map<string, number[]>();
  for (const [index, name] of names.entries()) {
    const key = name.toLowerCase();
    // Spreadsheets leave columns without a name, and nobody can mean one of them.
    if (key !== '') places.set(key, [...(places.get(key) ?? []), index]);
  }
  const found = [...places.values()].filter(({ length }) => length > 1);
  if (found.length === 0) return null;
  const said = found.map(
    (at) => `"${names[at[0] ?? 0] ?? ''}" (columns ${at.map((index) => index + 1).join(' and ')})`,
  );
  return `the header names ${said.join(', ')} more than once: rename or remove all but one`;
}

function lacking(columns: ColumnMap, names: readonly string[]): string | null {
  const there = `the columns are ${listed(names)}, as the first line of the file has them`;
  if (columns.score === undefined) return `no column is recognised as the score: add --map "score=<column>"; ${there}`;
  const telling = columns.response_id ?? columns.email ?? columns.responded_at;
  if (telling !== undefined) return null;
  return `no column is recognised as response id, e-mail or date, so rows cannot be told apart: add --map "response_id=<column>"; ${there}`;
}

function listed(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

function isField(field: string): field is CsvField {
  return Object.hasOwn(FIELD_NAMES, field);
}
