/** A field as it has to stand in the org, in the words of `describe`. */
export interface FieldDefinition {
  /** API name. Never renamed: orgs hold data under it. */
  readonly name: string;
  readonly label: string;
  readonly type: 'string' | 'textarea' | 'picklist' | 'multipicklist' | 'boolean' | 'double' | 'datetime' | 'reference';
  /** The least number of characters, for texts. */
  readonly length?: number;
  /** 0 = whole numbers; a number without it has two decimal places. */
  readonly scale?: 0;
  /** What a picklist has to offer, at least. */
  readonly values?: readonly string[];
  /** The object a reference points to. */
  readonly referenceTo?: string;
  /** true = identity: an external id, and unique. */
  readonly key?: boolean;
}

type Named = Pick<FieldDefinition, 'name' | 'label'>;

/** What a Text field holds at most. */
export const MAX_LINE = 255;
/** A Long Text Area as our package makes it; the platform's own least maximum. */
export const MAX_LONG_TEXT = 32_768;

/** Shorthands for the table in fields.ts. */
export const define = {
  key: (named: Named, length: number): FieldDefinition => ({ ...named, type: 'string', length, key: true }),
  text: (named: Named, length: number): FieldDefinition => ({ ...named, type: 'string', length }),
  longText: (named: Named): FieldDefinition => ({ ...named, type: 'textarea', length: MAX_LONG_TEXT }),
  number: (named: Named): FieldDefinition => ({ ...named, type: 'double' }),
  count: (named: Named): FieldDefinition => ({ ...named, type: 'double', scale: 0 }),
  instant: (named: Named): FieldDefinition => ({ ...named, type: 'datetime' }),
  yesNo: (named: Named): FieldDefinition => ({ ...named, type: 'boolean' }),
  one: (named: Named, values: readonly string[]): FieldDefinition => ({ ...named, type: 'picklist', values }),
  several: (named: Named, values: readonly string[]): FieldDefinition => ({ ...named, type: 'multipicklist', values }),
  link: (named: Named, referenceTo: string): FieldDefinition => ({ ...named, type: 'reference', referenceTo }),
} as const;
