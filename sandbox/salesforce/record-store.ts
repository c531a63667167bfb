import type { RecordReader, StoredRecord } from './record';
import { recordId } from './record-id';
import type { FieldDef, FieldValue } from './schema';

interface Entry {
  readonly current: StoredRecord;
  /** What queries see while `current` is a late commit. */
  readonly settled: StoredRecord | undefined;
}

/** Ids of the live records by the value of one field. */
interface Index {
  readonly field: FieldDef;
  readonly ids: Map<string, Set<string>>;
}

/** All records of an org. Reads of `RecordReader` see what is committed to queries, the others see every write at once. */
export interface RecordStore extends RecordReader {
  readonly current: (id: string) => StoredRecord | undefined;
  /** Every record of a type, deleted ones and late commits too, in the order of creation. */
  readonly stored: (type: string) => readonly StoredRecord[];
  /** Live records of a type with this value; texts are compared as the field says. */
  readonly holders: (type: string, field: FieldDef, value: FieldValue) => readonly StoredRecord[];
  /** Inserts or replaces, by id. */
  readonly put: (record: StoredRecord) => void;
  /** Runs the work and takes back every `put` in it unless `holds` says the result may stand. They nest. */
  readonly transaction: <T>(work: () => T, holds: (result: T) => boolean) => T;
  /** Runs the work once the outermost transaction is over, whatever became of it. */
  readonly afterwards: (work: () => void) => void;
  readonly nextId: (keyPrefix: string) => string;
  /** Running numbers of auto-number fields; like in the org, a rollback leaves a gap. */
  readonly nextNumber: (name: string) => number;
  readonly clear: () => void;
}

function keyOf(field: FieldDef, value: FieldValue): string {
  return field.caseSensitive === true ? String(value) : String(value).toLowerCase();
}

interface Tables {
  readonly types: Map<string, Map<string, Entry>>;
  readonly entries: Map<string, Entry>;
  readonly indexes: Map<string, Map<string, Index>>;
}

function index({ indexes }: Tables, record: StoredRecord | undefined, add: boolean): void {
  if (record === undefined || record.deleted) return;
  for (const { field, ids } of indexes.get(record.type)?.values() ?? []) {
    const value = record.fields[field.name] ?? null;
    if (value === null) continue;
    const key = keyOf(field, value);
    const found = ids.get(key) ?? new Set();
    if (add) found.add(record.id);
    else found.delete(record.id);
    ids.set(key, found);
  }
}

/** Puts an entry (undefined = none) in the place of another and keeps every index in step. */
function swap(tables: Tables, id: string, entry: Entry | undefined): void {
  const before = tables.entries.get(id);
  index(tables, before?.current, false);
  const type = (entry ?? before)?.current.type ?? '';
  const ofType = tables.types.get(type) ?? new Map<string, Entry>();
  tables.types.set(type, ofType);
  if (entry === undefined) {
    ofType.delete(id);
    tables.entries.delete(id);
    return;
  }
  ofType.set(id, entry);
  tables.entries.set(id, entry);
  index(tables, entry.current, true);
}

/** Built on first use: which fields are asked for shows only then, and a seed may add fields late. */
function indexOf(tables: Tables, type: string, field: FieldDef): Index {
  const ofType = tables.indexes.get(type) ?? new Map<string, Index>();
  tables.indexes.set(type, ofType);
  const known = ofType.get(field.name);
  if (known !== undefined && known.field.caseSensitive === field.caseSensitive) return known;
  const fresh: Index = { field, ids: new Map() };
  const alone: Tables = { ...tables, indexes: new Map([[type, new Map([[field.name, fresh]])]]) };
  for (const { current } of tables.types.get(type)?.values() ?? []) index(alone, current, true);
  ofType.set(field.name, fresh);
  return fresh;
}

/** What undoes the puts of open transactions, newest last, and what waits for their end. */
function createJournal(): Pick<RecordStore, 'transaction' | 'afterwards'> & { log: (undo: () => void) => void } {
  let undo: (() => void)[] = [];
  let waiting: (() => void)[] = [];
  let depth = 0;
  const rollBackTo = (mark: number): void => {
    for (const step of undo.slice(mark).reverse()) step();
    undo = undo.slice(0, mark);
  };
  const leave = (): void => {
    depth -= 1;
    if (depth > 0) return;
    undo = [];
    const due = waiting;
    waiting = [];
    for (const work of due) work();
  };
  return {
    log: (step) => {
      if (depth > 0) undo.push(step);
    },
    transaction: (work, holds) => {
      const mark = undo.length;
      let kept = false;
      depth += 1;
      try {
        const result = work();
        kept = holds(result);
        return result;
      } finally {
        if (!kept) rollBackTo(mark);
        leave();
      }
    },
    afterwards: (work) => {
      if (depth === 0) work();
      else waiting.push(work);
    },
  };
}

/** An empty store; `now` decides which commits queries can see. */
export function createRecordStore(now: () => number): RecordStore {
  const tables: Tables = { types: new Map(), entries: new Map(), indexes: new Map() };
  const journal = createJournal();
  const counters = new Map<string, number>();
  const visible = (entry: Entry | undefined): StoredRecord | undefined =>
    entry === undefined || entry.current.visibleAt <= now() ? entry?.current : entry.settled;
  const all = (type: string): readonly Entry[] => [...(tables.types.get(type)?.values() ?? [])];
  const nextNumber = (name: string): number => {
    const next = (counters.get(name) ?? 0) + 1;
    counters.set(name, next);
    return next;
  };
  return {
    rows: (type, { deleted }) => {
      const at = now();
      const found: StoredRecord[] = [];
      for (const { current, settled } of tables.types.get(type)?.values() ?? []) {
        const record = current.visibleAt <= at ? current : settled;
        if (record !== undefined && (deleted || !record.deleted)) found.push(record);
      }
      return found;
    },
    byId: (id) => visible(tables.entries.get(id)),
    current: (id) => tables.entries.get(id)?.current,
    stored: (type) => all(type).map(({ current }) => current),
    holders: (type, field, value) => {
      const ids = indexOf(tables, type, field).ids.get(keyOf(field, value)) ?? [];
      return [...ids].map((id) => tables.entries.get(id)?.current).filter((found) => found !== undefined);
    },
    put: (record) => {
      const before = tables.entries.get(record.id);
      journal.log(() => {
        swap(tables, record.id, before);
      });
      swap(tables, record.id, { current: record, settled: visible(before) });
    },
    transaction: journal.transaction,
    afterwards: journal.afterwards,
    nextId: (keyPrefix) => {
      let id = recordId(keyPrefix, nextNumber(keyPrefix));
      while (tables.entries.has(id)) id = recordId(keyPrefix, nextNumber(keyPrefix));
      return id;
    },
    nextNumber,
    clear: () => {
      for (const table of [tables.types, tables.entries, tables.indexes, counters]) table.clear();
    },
  };
}
