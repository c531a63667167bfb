import type { CrmRecord } from './record';

export type PropertyType = 'string' | 'number' | 'enumeration' | 'bool' | 'date' | 'datetime';

export interface PropertyOption {
  readonly label: string;
  readonly value: string;
  readonly displayOrder: number;
  readonly hidden: boolean;
}

export interface PropertyDef {
  readonly name: string;
  readonly label: string;
  readonly type: PropertyType;
  readonly fieldType: string;
  readonly groupName: string;
  readonly description: string;
  readonly options: readonly PropertyOption[];
  readonly hasUniqueValue: boolean;
  readonly externalOptions: boolean;
  readonly referencedObjectType?: string;
  readonly readOnly: boolean;
  readonly hubspotDefined: boolean;
  readonly displayOrder: number;
  readonly hidden: boolean;
  readonly formField: boolean;
  readonly createdAt: number;
}

export interface PropertyGroup {
  readonly name: string;
  readonly label: string;
  readonly displayOrder: number;
}

/** One kind of record with its definitions, its records and its unique-value index (value -> record id). */
export interface ObjectType {
  readonly typeId: string;
  /** Plural name in paths (`contacts`), or the schema name of a custom object. */
  readonly name: string;
  readonly singular: string;
  readonly custom: boolean;
  readonly fullyQualifiedName: string | null;
  readonly labels: { readonly singular: string; readonly plural: string };
  readonly schema: Readonly<Record<string, unknown>>;
  readonly createdProperty: string;
  readonly modifiedProperty: string;
  readonly defaultProperties: readonly string[];
  readonly requiredProperties: readonly string[];
  readonly properties: Map<string, PropertyDef>;
  readonly groups: Map<string, PropertyGroup>;
  readonly records: Map<string, CrmRecord>;
  readonly unique: Map<string, Map<string, string>>;
  readonly createdAt: number;
}

/** Finds a type the ways HubSpot accepts it: plural, singular, id, `p{portal}_{name}` or the bare name. */
export function findType(types: Iterable<ObjectType>, wanted: string): ObjectType | undefined {
  const key = wanted.toLowerCase();
  for (const type of types) {
    if (key === type.typeId || key === type.name || key === type.singular) return type;
    if (type.fullyQualifiedName !== null && (key === type.fullyQualifiedName || key === `p_${type.name}`)) return type;
  }
  return undefined;
}

/** E-mail addresses compare without case; every other unique value compares as it is written. */
export function uniqueKey(property: string, value: string): string {
  return property === 'email' ? value.trim().toLowerCase() : value;
}

/** Adds a definition and, for a unique one, indexes what is already there. */
export function addProperty(type: ObjectType, def: PropertyDef): void {
  type.properties.set(def.name, def);
  if (!def.hasUniqueValue) return;
  const index = new Map<string, string>();
  for (const record of type.records.values()) {
    const value = record.properties[def.name];
    if (value !== undefined && record.archivedAt === null) index.set(uniqueKey(def.name, value), record.id);
  }
  type.unique.set(def.name, index);
}
