import { rowsOf, text, type Row } from './read-org';

/** A record as Lightning Data Service gives it to a component. */
export interface LightningRecord {
  readonly apiName: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, LightningValue>>;
}

export interface LightningValue {
  readonly value: unknown;
  readonly displayValue: string | null;
}

export interface RelatedQuery {
  readonly parentRecordId: string;
  readonly relatedListId: string;
  /** "Object.Field", or "Object.Relation.Field". */
  readonly fields: readonly string[];
  /** "Object.Field" or "-Object.Field". */
  readonly sortBy: readonly string[];
  readonly pageSize: number;
}

/** The related lists a card asks for: the object, and the lookup that leads to the parent, by the parent's key prefix. */
const RELATED: Readonly<
  Record<string, { readonly object: string; readonly lookups: Readonly<Record<string, string>> }>
> = {
  Detractor_Cases__r: {
    object: 'Detractor_Case__c',
    lookups: { '001': 'Account__c', '003': 'Contact__c' },
  },
};

const OBJECTS: Readonly<Record<string, string>> = {
  '001': 'Account',
  '003': 'Contact',
  '005': 'User',
  '00T': 'Task',
  a0D: 'Detractor_Case__c',
};

/** Which field holds the id of a relation. */
const RELATIONS: Readonly<Record<string, { readonly field: string; readonly object: string }>> = {
  Owner: { field: 'OwnerId', object: 'User' },
  Account__r: { field: 'Account__c', object: 'Account' },
  Contact__r: { field: 'Contact__c', object: 'Contact' },
  Raised_To__r: { field: 'Raised_To__c', object: 'User' },
};

/** What `getRelatedListRecords` would give; null = no such list. Sharing is not imitated: every row is shown. */
export async function relatedRecords(url: string, query: RelatedQuery): Promise<readonly LightningRecord[] | null> {
  const list = RELATED[query.relatedListId];
  const lookup = list?.lookups[query.parentRecordId.slice(0, 3)];
  if (list === undefined || lookup === undefined) return null;
  const rows = (await rowsOf(url, list.object)).filter((row) => text(row, lookup) === query.parentRecordId);
  const sorted = query.sortBy.toReversed().reduce((sorting, key) => sorting.toSorted(by(key)), rows.toReversed());
  const related = await relatedTo(url, query.fields);
  return sorted
    .slice(0, query.pageSize)
    .map((row) => lightningRecord(list.object, { row, fields: query.fields, related }));
}

/** What `getRecord` would give; null = no such record. */
export async function oneRecord(url: string, id: string, fields: readonly string[]): Promise<LightningRecord | null> {
  const object = OBJECTS[id.slice(0, 3)];
  if (object === undefined) return null;
  const row = (await rowsOf(url, object)).find((one) => text(one, 'Id') === id);
  if (row === undefined) return null;
  return lightningRecord(object, { row, fields, related: await relatedTo(url, fields) });
}

function by(key: string): (a: Row, b: Row) => number {
  const field = key.split('.').at(-1) ?? '';
  const sign = key.startsWith('-') ? -1 : 1;
  return (a, b) => {
    const [left, right] = [a[field], b[field]];
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
    return sign * text(a, field).localeCompare(text(b, field));
  };
}

type Related = ReadonlyMap<string, readonly Row[]>;

async function relatedTo(url: string, fields: readonly string[]): Promise<Related> {
  const wanted = new Set(fields.flatMap((field) => RELATIONS[field.split('.')[1] ?? '']?.object ?? []));
  return new Map(await Promise.all([...wanted].map(async (object) => [object, await rowsOf(url, object)] as const)));
}

function lightningRecord(
  apiName: string,
  { row, fields, related }: { readonly row: Row; readonly fields: readonly string[]; readonly related: Related },
): LightningRecord {
  const values: Record<string, LightningValue> = {};
  for (const path of fields) {
    const [, first = '', second] = path.split('.');
    const relation = second === undefined ? undefined : RELATIONS[first];
    if (relation === undefined) values[first] = valueOf(row, first);
    else {
      const target = related.get(relation.object)?.find((one) => text(one, 'Id') === text(row, relation.field));
      values[first] = { value: nested(relation.object, { target, field: second ?? '' }), displayValue: null };
    }
  }
  return { apiName, id: text(row, 'Id'), fields: values };
}

function nested(
  apiName: string,
  { target, field }: { readonly target: Row | undefined; readonly field: string },
): LightningRecord | null {
  return target === undefined ? null : { apiName, id: text(target, 'Id'), fields: { [field]: valueOf(target, field) } };
}

/** The data service writes instants with a Z; the org's other interfaces do not. */
function valueOf(row: Row, field: string): LightningValue {
  const raw = row[field] ?? null;
  const value = typeof raw === 'string' ? raw.replace(/^(\d{4}-\d\d-\d\dT[\d:.]+)\+0000$/, '$1Z') : raw;
  return { value, displayValue: null };
}
