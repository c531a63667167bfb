import { readValue } from './check-value';
import type { Org } from './org';
import type { Values } from './record';
import type { ApiError } from './route';
import type { FieldDef, FieldValue, ObjectDef } from './schema';

interface Reading {
  readonly object: ObjectDef;
  readonly body: unknown;
  /** A seed may write what the system fills in elsewhere. */
  readonly seeding?: boolean;
  /** The record is there already. */
  readonly updating?: boolean;
}

type Read = { readonly field: FieldDef; readonly value: FieldValue } | ApiError;

/** Whether this is an error and not the thing asked for. */
export function isError(outcome: object): outcome is ApiError {
  return 'errorCode' in outcome;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function noColumn(object: ObjectDef, name: string): ApiError {
  return { message: `No such column '${name}' on sobject of type ${object.name}`, errorCode: 'INVALID_FIELD' };
}

function invalidField(message: string): ApiError {
  return { message, errorCode: 'INVALID_FIELD' };
}

/** `"Account__r": {"Key__c": "x"}` names the parent by its external id; `attributes.type` says which parent where several can be. */
function readParent(org: Org, field: FieldDef, parent: Readonly<Record<string, unknown>>): Read {
  const { attributes, ...keys } = parent;
  const named = isPlain(attributes) ? attributes['type'] : undefined;
  const type = typeof named === 'string' ? named : (field.referenceTo?.[0] ?? '');
  const [name = '', ...more] = Object.keys(keys);
  const key = org.schema.field(type, name);
  if (key === undefined || more.length > 0 || (key.externalId !== true && key.name !== 'Id')) {
    return invalidField(`${name} is not an External ID or indexed field for ${type}`);
  }
  const value = readValue(org.schema, key, keys[name]);
  if (isError(value)) return value;
  const [found] = org.records.holders(type, key, value.value);
  if (found !== undefined) return { field, value: found.id };
  const wanted = String(value.value);
  return invalidField(`Foreign key external ID: ${wanted} not found for field ${key.name} in entity ${type}`);
}

function readOne(org: Org, object: ObjectDef, [name, value]: readonly [string, unknown]): Read {
  const field = org.schema.field(object.name, name);
  if (field !== undefined) {
    const checked = readValue(org.schema, field, value);
    return isError(checked) ? checked : { field, value: checked.value };
  }
  const relation = object.fields.find((one) => one.relationshipName?.toLowerCase() === name.toLowerCase());
  if (relation === undefined) return noColumn(object, name);
  if (value === null) return { field: relation, value: null };
  return isPlain(value) ? readParent(org, relation, value) : noColumn(object, name);
}

function readOnlyError(fields: readonly FieldDef[]): ApiError {
  const names = fields.map(({ name }) => name);
  const why = 'Please check the security settings of this field and verify that it is read/write';
  return {
    message: `Unable to create/update fields: ${names.join(', ')}. ${why} for your profile or permission set.`,
    errorCode: 'INVALID_FIELD_FOR_INSERT_UPDATE',
    fields: names,
  };
}

function isLocked({ readOnly, autoNumber, createOnly }: FieldDef, updating: boolean): boolean {
  return readOnly === true || autoNumber !== undefined || (updating && createOnly === true);
}

/** The fields of a body by the schema's spelling, or the first thing that is wrong with it. */
export function readFields(
  org: Org,
  { object, body, seeding = false, updating = false }: Reading,
): { readonly values: Values } | ApiError {
  if (!isPlain(body))
    return {
      message: 'The HTTP entity body is required, but this request has no entity body.',
      errorCode: 'JSON_PARSER_ERROR',
    };
  const values: Record<string, FieldValue> = {};
  const locked: FieldDef[] = [];
  for (const entry of Object.entries(body)) {
    if (entry[0] === 'attributes') continue;
    const read = readOne(org, object, entry);
    if (isError(read)) return read;
    values[read.field.name] = read.value;
    if (isLocked(read.field, updating)) locked.push(read.field);
  }
  return locked.length > 0 && !seeding ? readOnlyError(locked) : { values };
}
