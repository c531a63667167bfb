import type { ObjectType } from './object-types';
import type { Portal } from './portal';
import type { CrmRecord, Values } from './record';

/** What a reader asked to see of a record. */
export interface Shown {
  readonly properties: readonly string[];
  readonly propertiesWithHistory: readonly string[];
}

export type RecordView = Readonly<Record<string, unknown>> & { readonly id: string };

export function renderRecord(record: CrmRecord, properties: Readonly<Record<string, string | null>>): RecordView {
  return {
    id: record.id,
    properties,
    createdAt: new Date(record.createdAt).toISOString(),
    updatedAt: new Date(record.updatedAt).toISOString(),
    archived: record.archivedAt !== null,
    ...(record.archivedAt === null ? {} : { archivedAt: new Date(record.archivedAt).toISOString() }),
  };
}

/** A record as a read answers it: what was asked for (null when empty) and always the bookkeeping. */
export function renderRead(type: ObjectType, record: CrmRecord, shown: Shown): RecordView {
  const view = renderRecord(record, pick(type, record.properties, shown.properties));
  if (shown.propertiesWithHistory.length === 0) return view;
  const history = shown.propertiesWithHistory.map((name) => [name, historyOf(record, name)] as const);
  return { ...view, propertiesWithHistory: Object.fromEntries(history) };
}

/** The properties of a read; names the portal does not know are silently left out, as HubSpot does. */
export function pick(
  type: ObjectType,
  values: Values,
  asked: readonly string[],
): Readonly<Record<string, string | null>> {
  const always = [type.createdProperty, type.modifiedProperty, 'hs_object_id'];
  const names = asked.length === 0 ? type.defaultProperties : [...asked, ...always];
  const picked: Record<string, string | null> = {};
  for (const name of names) if (type.properties.has(name)) picked[name] = values[name] ?? null;
  return picked;
}

/** Newest first, as HubSpot lists it. */
function historyOf(record: CrmRecord, name: string): readonly unknown[] {
  return record.history
    .filter((entry) => entry.values[name] !== undefined)
    .map((entry) => ({
      value: entry.values[name],
      timestamp: new Date(entry.at).toISOString(),
      sourceType: 'INTEGRATION',
    }))
    .reverse();
}

/** Links of a record as `?associations=` answers them; names asked for that nothing is linked to are left out. */
export function renderAssociations(
  portal: Portal,
  type: ObjectType,
  read: { readonly id: string; readonly to: readonly ObjectType[] },
): Readonly<Record<string, unknown>> {
  const rendered: Record<string, unknown> = {};
  for (const target of read.to) {
    const linked = portal.associations.linked({ typeId: type.typeId, id: read.id }, target.typeId);
    const results = [...linked.keys()].map((id) => ({ id, type: `${type.singular}_to_${target.singular}` }));
    if (results.length > 0) rendered[target.name] = { results };
  }
  return rendered;
}
