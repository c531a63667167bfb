import type { Org } from './org';
import type { Values } from './record';
import type { ApiError } from './route';
import type { FieldDef, ObjectDef } from './schema';
import { checkRules } from './validation-rules';

export interface Write {
  readonly object: ObjectDef;
  readonly id: string;
  readonly before: Values | undefined;
  readonly after: Values;
  /** The fields this write names. */
  readonly named: readonly string[];
}

function requiredMissing({ object, after }: Write): ApiError | null {
  const missing = object.fields
    .filter((field) => field.required === true && (after[field.name] ?? null) === null)
    .map(({ name }) => name);
  if (missing.length === 0) return null;
  const message = `Required fields are missing: [${missing.join(', ')}]`;
  return { message, errorCode: 'REQUIRED_FIELD_MISSING', fields: missing };
}

function badReference(org: Org, field: FieldDef, id: string): ApiError | null {
  const target = org.records.current(id);
  if (target === undefined)
    return { message: 'invalid cross reference id', errorCode: 'INVALID_CROSS_REFERENCE_KEY', fields: [] };
  if (target.deleted) return { message: 'entity is deleted', errorCode: 'ENTITY_IS_DELETED', fields: [] };
  return field.name === 'OwnerId' && target.fields['IsActive'] === false
    ? { message: `operation performed with inactive user [${id}]`, errorCode: 'INACTIVE_OWNER_OR_USER', fields: [] }
    : null;
}

/** Only what this write names: a record may keep an owner who has left since. */
function referencesError(org: Org, write: Write): ApiError | null {
  for (const field of write.object.fields) {
    const id = write.after[field.name];
    if (field.type !== 'reference' || typeof id !== 'string' || !write.named.includes(field.name)) continue;
    const error = badReference(org, field, id);
    if (error === null) continue;
    const owned = error.errorCode === 'INACTIVE_OWNER_OR_USER';
    return owned ? { ...error, message: `${error.message} as owner of ${write.object.label.toLowerCase()}` } : error;
  }
  return null;
}

/** The words of a duplicate, as recorded from real orgs. */
export function duplicateOf(field: FieldDef, id: string): ApiError {
  const message = `duplicate value found: ${field.name} duplicates value on record with id: ${id}`;
  return { message, errorCode: 'DUPLICATE_VALUE', fields: [] };
}

function uniqueError(org: Org, { object, id, after }: Write): ApiError | null {
  for (const field of object.fields) {
    const value = after[field.name] ?? null;
    if (field.unique !== true || value === null) continue;
    const other = org.records.holders(object.name, field, value).find((holder) => holder.id !== id);
    if (other === undefined) continue;
    org.stats.add('conflicts');
    return duplicateOf(field, other.id);
  }
  return null;
}

/** The first thing that speaks against a write, in the order the org would say it. */
export function checkWrite(org: Org, write: Write): ApiError | null {
  return (
    requiredMissing(write) ??
    referencesError(org, write) ??
    uniqueError(org, write) ??
    checkRules(org.rules, write.object.name, write.after)
  );
}
