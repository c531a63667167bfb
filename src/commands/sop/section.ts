/** A part of the procedure. */
export interface Section {
  readonly title: string;
  /** What it is good for, or what to mind. */
  readonly text: readonly string[];
  readonly table: Table | null;
  readonly list: readonly string[];
}

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Sop {
  readonly title: string;
  /** Whose, of when, by which versions. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly sections: readonly Section[];
}

/** A section with what is given; the rest is empty. */
export function section(title: string, parts: Partial<Omit<Section, 'title'>>): Section {
  return { text: [], table: null, list: [], ...parts, title };
}
