import { checkWrite, duplicateOf } from './check-write';
import { deriveValues, initialValues } from './derive-values';
import type { Org } from './org';
import { isError, readFields } from './read-fields';
import type { StoredRecord, Values } from './record';
import { longId } from './record-id';
import type { ApiError } from './route';
import type { FieldDef, FieldValue, ObjectDef } from './schema';
import { stampOf } from './stamp';

interface Written {
  readonly id: string;
  readonly created: boolean;
}

export interface Refused {
  readonly status: number;
  readonly errors: readonly ApiError[];
}

export type Outcome = Written | Refused;

/** Whether the write was done. */
export function isWritten(outcome: Outcome): outcome is Written {
  return 'id' in outcome;
}

/** One error as the outcome of a write. */
export function refused(error: ApiError, status = 400): Refused {
  return { status, errors: [error] };
}

interface Insert {
  readonly object: ObjectDef;
  readonly body: unknown;
  /** Fields the URL names, such as the key of an upsert. */
  readonly fixed?: Values;
}

interface Update {
  readonly object: ObjectDef;
  readonly record: StoredRecord;
  readonly body: unknown;
}

/** Children lock their parents, so a write meets the locks of every record it points to. */
function namesOf(object: ObjectDef, id: string, fields: Values): readonly string[] {
  const pointsAt = object.fields.filter(({ type, externalId }) => type === 'reference' || externalId === true);
  return [id, ...pointsAt.map(({ name }) => fields[name]).filter((value) => typeof value === 'string')];
}

function lockedBy(id: string): ApiError {
  const message = `unable to obtain exclusive access to this record or 1 records: ${id}`;
  return { message, errorCode: 'UNABLE_TO_LOCK_ROW', fields: [] };
}

/** Ordered faults and locked records, before anything else is looked at. */
function disturbance(org: Org, target: { readonly object: ObjectDef; readonly id: string; readonly fields: Values }) {
  const names = namesOf(target.object, target.id, target.fields);
  const locked = org.options.lockedRecords.map((id) => longId(id) ?? id).find((id) => names.includes(id));
  if (locked !== undefined) return refused(lockedBy(locked));
  const fault = org.rowFaults.take(['lock', 'rowError'], { type: target.object.name, names });
  if (fault === null) return null;
  org.stats.add('faults');
  if (fault.kind === 'lock') return refused(lockedBy(longId(fault.match.record ?? '') ?? target.id));
  const { errorCode = 'UNKNOWN_EXCEPTION', message = 'An unexpected error occurred.', fields = [] } = fault;
  return refused({ message, errorCode, fields }, fault.status ?? 400);
}

function system(org: Org, at: number): Values {
  const stamp = stampOf(at);
  return { LastModifiedDate: stamp, LastModifiedById: org.actor, SystemModstamp: stamp };
}

/** Builds the record a set of values would make; nothing is checked or stored yet. */
export function draft(org: Org, object: ObjectDef, values: Values): StoredRecord {
  const at = org.now();
  const given = values['Id'];
  const id = typeof given === 'string' ? given : org.records.nextId(object.keyPrefix);
  const created = values['CreatedDate'] ?? stampOf(at);
  const stamps = { CreatedById: org.actor, ...system(org, at) };
  const seeded = values['CreatedDate'] === undefined ? {} : { LastModifiedDate: created, SystemModstamp: created };
  const after = { ...initialValues(org, object), ...stamps, ...seeded, CreatedDate: created, ...values, Id: id };
  const fields = { ...after, ...deriveValues(org, object, { before: undefined, after, at }) };
  return { type: object.name, id, fields, deleted: false, visibleAt: at + org.options.lateCommitMs };
}

/** `somebody else` commits the same new record first; the row stays whatever becomes of this request. */
function lostRace(org: Org, object: ObjectDef, record: StoredRecord): Refused | null {
  const key = object.fields.find(({ name, externalId }) => externalId === true && record.fields[name] !== undefined);
  const target = { type: object.name, names: namesOf(object, record.id, record.fields) };
  const fault = key === undefined ? null : org.rowFaults.take(['race'], target);
  if (fault === null || key === undefined) return null;
  org.stats.add('faults');
  org.stats.add('conflicts');
  org.records.afterwards(() => {
    // A rollback can bring back a record that this request had deleted: then nobody else made one.
    if (org.records.holders(object.name, key, record.fields[key.name] ?? null).length > 0) return;
    // A parent this request had made may be gone with it.
    const isGone = (value: FieldValue, name: string): boolean =>
      object.fields.some((field) => field.name === name && field.type === 'reference') &&
      org.records.current(String(value)) === undefined;
    const fields = Object.entries(record.fields).filter(([name, value]) => !isGone(value, name));
    org.records.put({ ...record, fields: Object.fromEntries(fields) });
  });
  return refused(duplicateOf(key, record.id));
}

/** Makes a record of a body, or says what is wrong with it and makes none. */
export function insertRecord(org: Org, { object, body, fixed = {} }: Insert): Outcome {
  const read = readFields(org, { object, body });
  if (isError(read)) return refused(read);
  const values = { ...read.values, ...fixed };
  const record = draft(org, object, values);
  const disturbed = disturbance(org, { object, id: record.id, fields: record.fields });
  if (disturbed !== null) return disturbed;
  const named = Object.keys(values);
  const error = checkWrite(org, { object, id: record.id, before: undefined, after: record.fields, named });
  if (error !== null) return refused(error);
  const lost = lostRace(org, object, record);
  if (lost !== null) return lost;
  org.records.put(record);
  return { id: record.id, created: true };
}

/** Changes the named fields of a record. */
export function updateRecord(org: Org, { object, record, body }: Update): Outcome {
  const read = readFields(org, { object, body, updating: true });
  if (isError(read)) return refused(read);
  const at = org.now();
  const merged = { ...record.fields, ...read.values, ...system(org, at) };
  const after = { ...merged, ...deriveValues(org, object, { before: record.fields, after: merged, at }) };
  const disturbed = disturbance(org, { object, id: record.id, fields: after });
  if (disturbed !== null) return disturbed;
  const named = Object.keys(read.values);
  const error = checkWrite(org, { object, id: record.id, before: record.fields, after, named });
  if (error !== null) return refused(error);
  org.records.put({ ...record, fields: after, visibleAt: at + org.options.lateCommitMs });
  return { id: record.id, created: false };
}

/** Moves a record to the recycle bin: queryAll still sees it, its unique values are free. */
export function deleteRecord(org: Org, object: ObjectDef, record: StoredRecord): Outcome {
  const disturbed = disturbance(org, { object, id: record.id, fields: record.fields });
  if (disturbed !== null) return disturbed;
  const at = org.now();
  const fields = { ...record.fields, ...system(org, at), IsDeleted: true };
  org.records.put({ ...record, fields, deleted: true, visibleAt: at + org.options.lateCommitMs });
  return { id: record.id, created: false };
}

interface Upsert {
  readonly object: ObjectDef;
  readonly key: FieldDef;
  readonly value: FieldValue;
  readonly body: unknown;
  readonly updateOnly?: boolean;
  /** What a new record gets besides. */
  readonly fixed?: Values;
}

/** Several records with the same key: the caller must choose. */
export interface Ambiguous {
  readonly ids: readonly string[];
}

/** Updates the one record with this key, or makes it. */
export function upsertRecord(org: Org, upsert: Upsert): Outcome | Ambiguous {
  const { object, key, value, body, updateOnly = false, fixed = {} } = upsert;
  const holders = value === null ? [] : org.records.holders(object.name, key, value);
  const [record] = holders;
  if (holders.length > 1) return { ids: holders.map(({ id }) => id) };
  if (record !== undefined) return updateRecord(org, { object, record, body });
  if (updateOnly || (key.name === 'Id' && value !== null))
    return refused({ errorCode: 'NOT_FOUND', message: 'The requested resource does not exist' }, 404);
  return insertRecord(org, { object, body, fixed: key.name === 'Id' ? fixed : { ...fixed, [key.name]: value } });
}
