import type { PropertyDef, PropertyType } from './object-types';

/** The field types each property type may take. */
export const FIELD_TYPES: Readonly<Record<PropertyType, readonly string[]>> = {
  bool: ['booleancheckbox'],
  enumeration: ['select', 'radio', 'checkbox', 'booleancheckbox'],
  date: ['date'],
  datetime: ['date'],
  string: ['text', 'textarea', 'html', 'file', 'phonenumber'],
  number: ['number'],
};

export interface DefInput {
  readonly name: string;
  readonly type: PropertyType;
  readonly groupName: string;
  readonly label?: string | undefined;
  readonly fieldType?: string | undefined;
  readonly description?: string | undefined;
  readonly options?:
    | readonly {
        readonly label: string;
        readonly value: string;
        readonly displayOrder?: number | undefined;
        readonly hidden?: boolean | undefined;
      }[]
    | undefined;
  readonly hasUniqueValue?: boolean | undefined;
  readonly externalOptions?: boolean | undefined;
  readonly referencedObjectType?: string | undefined;
  readonly readOnly?: boolean | undefined;
  readonly hubspotDefined?: boolean | undefined;
  readonly displayOrder?: number | undefined;
  readonly hidden?: boolean | undefined;
  readonly formField?: boolean | undefined;
}

/** Fills in what HubSpot defaults. */
export function toPropertyDef(input: DefInput, createdAt: number): PropertyDef {
  const referenced = input.referencedObjectType;
  return {
    name: input.name,
    label: input.label ?? input.name,
    type: input.type,
    fieldType: input.fieldType ?? FIELD_TYPES[input.type][0] ?? 'text',
    groupName: input.groupName,
    description: input.description ?? '',
    options: (input.options ?? []).map((option, place) => ({
      label: option.label,
      value: option.value,
      displayOrder: option.displayOrder ?? place,
      hidden: option.hidden ?? false,
    })),
    hasUniqueValue: input.hasUniqueValue ?? false,
    externalOptions: input.externalOptions ?? false,
    ...(referenced === undefined ? {} : { referencedObjectType: referenced }),
    readOnly: input.readOnly ?? false,
    hubspotDefined: input.hubspotDefined ?? false,
    displayOrder: input.displayOrder ?? -1,
    hidden: input.hidden ?? false,
    formField: input.formField ?? false,
    createdAt,
  };
}

/** A definition as the properties API answers it. */
export function renderProperty(def: PropertyDef): Readonly<Record<string, unknown>> {
  const { readOnly, createdAt, ...rest } = def;
  const at = new Date(createdAt).toISOString();
  return {
    ...rest,
    createdAt: at,
    updatedAt: at,
    archived: false,
    calculated: false,
    modificationMetadata: {
      archivable: !def.hubspotDefined,
      readOnlyDefinition: def.hubspotDefined,
      readOnlyValue: readOnly,
    },
  };
}
