/** What an org knows of its objects: as describe tells it, boiled down to what reads and writes are checked against. */

export type FieldType =
  | 'id'
  | 'string'
  | 'textarea'
  | 'email'
  | 'phone'
  | 'url'
  | 'picklist'
  | 'multipicklist'
  | 'boolean'
  | 'int'
  | 'double'
  | 'currency'
  | 'percent'
  | 'date'
  | 'datetime'
  | 'time'
  | 'reference'
  | 'base64';

export interface FieldDef {
  readonly name: string;
  readonly label: string;
  readonly type: FieldType;
  /** Characters, for texts. */
  readonly length?: number;
  /** Decimal places, for numbers. */
  readonly scale?: number;
  /** Picklist values in order. */
  readonly values?: readonly string[];
  /** true = a value outside `values` is refused. */
  readonly restricted?: boolean;
  readonly referenceTo?: readonly string[];
  /** Name of the parent in a query, such as `Account` for AccountId. */
  readonly relationshipName?: string;
  /** Name of the list of such records at the parent; a custom lookup of a custom object has one without it. */
  readonly childName?: string;
  readonly externalId?: boolean;
  readonly unique?: boolean;
  /** true = `a` and `A` are two values of a unique field. */
  readonly caseSensitive?: boolean;
  /** A running number with this many digits after its prefix, such as `DC-` and 6; always read-only. */
  readonly autoNumber?: { readonly prefix: string; readonly digits: number };
  /** true = a record cannot be without it and nothing fills it in. */
  readonly required?: boolean;
  /** The system fills it in; a write that names it is refused. */
  readonly readOnly?: boolean;
  /** It is given once, when the record is made; a change that names it is refused. */
  readonly createOnly?: boolean;
  readonly defaultValue?: FieldValue;
  readonly custom?: boolean;
}

/** As stored and as sent: dates 'YYYY-MM-DD', datetimes 'YYYY-MM-DDTHH:mm:ss.000+0000'. */
export type FieldValue = string | number | boolean | null;

export interface ChildRelationship {
  /** Name of the list in a subquery, such as `Contacts`. */
  readonly name: string;
  readonly childType: string;
  /** The field of the child that points here. */
  readonly field: string;
}

export interface ObjectDef {
  readonly name: string;
  readonly label: string;
  readonly labelPlural: string;
  /** First three characters of an id. */
  readonly keyPrefix: string;
  readonly custom: boolean;
  readonly fields: readonly FieldDef[];
  readonly children?: readonly ChildRelationship[];
}

/** Names are found in any case, as Salesforce does. */
export interface Schema {
  object(name: string): ObjectDef | undefined;
  field(object: string, name: string): FieldDef | undefined;
  objects(): readonly ObjectDef[];
  /** Adds fields to an object, as an admin would; a field of that name is replaced. */
  addFields(object: string, fields: readonly FieldDef[]): void;
  /** Adds an object with its own and the system's fields; an object of that name is replaced. */
  addObject(object: ObjectDef): void;
}
