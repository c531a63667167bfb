import type { FieldValue } from './schema';

/** Values by the schema's spelling of the field. */
export type Values = Readonly<Record<string, FieldValue>>;

/** One record as the org holds it. System fields (Id, CreatedDate, SystemModstamp, IsDeleted, …) stand in `fields` too. */
export interface StoredRecord {
  readonly type: string;
  /** 18 characters. */
  readonly id: string;
  /** By the schema's spelling of the field; an absent field is null. */
  readonly fields: Values;
  readonly deleted: boolean;
  /** From when queries see this state, ms: a late commit is stamped before it becomes visible. */
  readonly visibleAt: number;
}

/** What a query may see of an org. */
export interface RecordReader {
  /** Records of a type in the order of their creation, late commits left out; deleted ones only where asked for. */
  rows(type: string, options: { readonly deleted: boolean }): readonly StoredRecord[];
  byId(id: string): StoredRecord | undefined;
}
