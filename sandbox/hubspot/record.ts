/** Property values by name; values are strings, as on the wire. */
export type Values = Readonly<Record<string, string>>;

/** What search sees: the last version old enough, while a younger one waits out the lag. */
interface Indexed {
  readonly properties: Values;
  readonly visibleFrom: number;
}

export interface CrmRecord {
  readonly id: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly archivedAt: number | null;
  readonly properties: Values;
  /** Oldest first; an emptied property is recorded as ''. */
  readonly history: readonly { readonly at: number; readonly values: Values }[];
  readonly newest: Indexed;
  readonly settled: Indexed | null;
}
