import type { StoredRecord } from './record';
import type { FieldDef, ObjectDef } from './schema';

/** Where a record can be read. */
export function recordUrl(version: string, type: string, id: string): string {
  return `/services/data/${version}/sobjects/${type}/${id}`;
}

/** A record as the API shows it: `attributes` first, then the fields; one that is not set is null. */
export function renderRecord(
  record: StoredRecord,
  { object, fields, version }: { object: ObjectDef; fields: readonly FieldDef[]; version: string },
): Readonly<Record<string, unknown>> {
  const values = fields.map(({ name }) => [name, record.fields[name] ?? null] as const);
  return {
    attributes: { type: object.name, url: recordUrl(version, object.name, record.id) },
    ...Object.fromEntries(values),
  };
}
