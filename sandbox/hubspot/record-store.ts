import type { ObjectType } from './object-types';
import { uniqueKey } from './object-types';
import type { Portal } from './portal';
import type { CrmRecord, Values } from './record';

/** The live record with this id, or with this value of a unique property. */
export function findRecord(type: ObjectType, id: string, idProperty?: string): CrmRecord | undefined {
  const key = idProperty === undefined ? id : type.unique.get(idProperty)?.get(uniqueKey(idProperty, id));
  const record = key === undefined ? undefined : type.records.get(key);
  return record?.archivedAt === null ? record : undefined;
}

/** The properties search would answer with now, or null while the record is not indexed yet. */
export function searchable(record: CrmRecord, now: number): Values | null {
  if (record.archivedAt !== null) return null;
  if (record.newest.visibleFrom <= now) return record.newest.properties;
  return record.settled === null ? null : record.settled.properties;
}

/** Puts a checked record into the store and its unique values into the index. */
export function insertRecord(
  portal: Portal,
  type: ObjectType,
  input: { readonly values: Values; readonly id?: string; readonly at?: number; readonly changedAt?: number },
): CrmRecord {
  const now = portal.now();
  const createdAt = input.at ?? now;
  const updatedAt = input.changedAt ?? createdAt;
  const id = input.id ?? portal.nextId();
  const properties: Record<string, string> = {};
  for (const [name, value] of Object.entries(input.values)) if (value !== '') properties[name] = value;
  properties['hs_object_id'] = id;
  properties[type.createdProperty] ??= new Date(createdAt).toISOString();
  properties[type.modifiedProperty] = new Date(updatedAt).toISOString();
  const record: CrmRecord = {
    id,
    createdAt,
    updatedAt,
    archivedAt: null,
    properties,
    history: [{ at: createdAt, values: input.values }],
    newest: { properties, visibleFrom: input.at === undefined ? now + portal.options.searchLagMs : now },
    settled: null,
  };
  type.records.set(id, record);
  indexUnique(type, record);
  return record;
}

/** Applies checked changes ('' empties a property) and moves the unique index along. */
export function changeRecord(
  portal: Portal,
  type: ObjectType,
  change: { record: CrmRecord; values: Values },
): CrmRecord {
  const { record, values } = change;
  const now = portal.now();
  const written = Object.entries({ ...record.properties, ...values }).filter(([, value]) => value !== '');
  const merged = { ...Object.fromEntries(written), [type.modifiedProperty]: new Date(now).toISOString() };
  const next: CrmRecord = {
    ...record,
    updatedAt: now,
    properties: merged,
    history: [...record.history, { at: now, values }],
    newest: { properties: merged, visibleFrom: now + portal.options.searchLagMs },
    settled: record.newest.visibleFrom <= now ? record.newest : record.settled,
  };
  dropUnique(type, record);
  type.records.set(record.id, next);
  indexUnique(type, next);
  return next;
}

/** Archives the record; its unique values are free again. */
export function archiveRecord(portal: Portal, type: ObjectType, record: CrmRecord): void {
  const now = portal.now();
  dropUnique(type, record);
  type.records.set(record.id, { ...record, archivedAt: now, updatedAt: now });
}

function indexUnique(type: ObjectType, record: CrmRecord): void {
  for (const [name, index] of type.unique) {
    const value = record.properties[name];
    if (value !== undefined) index.set(uniqueKey(name, value), record.id);
  }
}

function dropUnique(type: ObjectType, record: CrmRecord): void {
  for (const [name, index] of type.unique) {
    const value = record.properties[name];
    if (value !== undefined && index.get(uniqueKey(name, value)) === record.id) index.delete(uniqueKey(name, value));
  }
}
