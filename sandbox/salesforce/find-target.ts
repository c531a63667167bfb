import { readValue } from './check-value';
import type { Org } from './org';
import { isError } from './read-fields';
import type { StoredRecord } from './record';
import { longId } from './record-id';
import type { FieldDef, FieldValue, ObjectDef } from './schema';
import type { Refused } from './write-record';
import { refused } from './write-record';

/** Standard fields an upsert may use as its key although they are no external ids. */
const ID_LOOKUPS: Readonly<Record<string, readonly string[]>> = { Contact: ['Email'], User: ['Username'] };

/** What the org says to a URL that leads nowhere. */
export const NO_RESOURCE: Refused = refused(
  { errorCode: 'NOT_FOUND', message: 'The requested resource does not exist' },
  404,
);

/** The object a path names, or the refusal. */
export function findObject(org: Org, name: string | undefined): ObjectDef | Refused {
  return org.schema.object(name ?? '') ?? NO_RESOURCE;
}

/** Whether this is a refusal and not the thing asked for. */
export function isRefused(found: object): found is Refused {
  return 'errors' in found;
}

/** The live record with this id, of 15 or 18 characters. */
export function findRecord(org: Org, object: ObjectDef, given: string): StoredRecord | Refused {
  const id = longId(given);
  if (id?.startsWith(object.keyPrefix) !== true) {
    const message = `Record ID: id value of incorrect type: ${given}`;
    return refused({ message, errorCode: 'MALFORMED_ID', fields: ['Id'] });
  }
  const record = org.records.current(id);
  if (record === undefined) {
    return refused(
      { message: 'invalid cross reference id', errorCode: 'INVALID_CROSS_REFERENCE_KEY', fields: [] },
      404,
    );
  }
  return record.deleted
    ? refused({ message: 'entity is deleted', errorCode: 'ENTITY_IS_DELETED', fields: [] }, 404)
    : record;
}

/** The key field of an upsert and its value, as the URL or the row names them. */
export function findKey(
  org: Org,
  object: ObjectDef,
  named: { readonly field: string; readonly value: unknown },
): { readonly key: FieldDef; readonly value: FieldValue } | Refused {
  const key = org.schema.field(object.name, named.field);
  const isKey =
    key?.externalId === true || key?.name === 'Id' || ID_LOOKUPS[object.name]?.includes(key?.name ?? '') === true;
  if (key === undefined || !isKey) {
    const message = `Provided external ID field does not exist or is not accessible: ${named.field}`;
    return refused({ message, errorCode: 'NOT_FOUND' }, 404);
  }
  const read = readValue(org.schema, key, named.value);
  return isError(read) ? refused(read) : { key, value: read.value };
}
