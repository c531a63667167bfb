/** A property as HubSpot's properties API takes it, `groupName` aside. */
export interface PropertyDefinition {
  readonly name: string;
  readonly label: string;
  readonly type: 'string' | 'number' | 'bool' | 'datetime' | 'enumeration';
  readonly fieldType: 'text' | 'textarea' | 'number' | 'booleancheckbox' | 'date' | 'select' | 'checkbox';
  readonly description?: string;
  readonly options?: readonly PropertyOption[];
  readonly hasUniqueValue?: boolean;
  readonly externalOptions?: boolean;
  readonly referencedObjectType?: 'OWNER';
}

export interface PropertyOption {
  readonly value: string;
  readonly label: string;
  readonly displayOrder: number;
  readonly hidden: boolean;
}

type Shape = Pick<PropertyDefinition, 'name' | 'label' | 'description'>;

/** Shorthands for the tables in objects.ts. */
export const define = {
  text: (shape: Shape): PropertyDefinition => ({ ...shape, type: 'string', fieldType: 'text' }),
  longText: (shape: Shape): PropertyDefinition => ({ ...shape, type: 'string', fieldType: 'textarea' }),
  number: (shape: Shape): PropertyDefinition => ({ ...shape, type: 'number', fieldType: 'number' }),
  instant: (shape: Shape): PropertyDefinition => ({ ...shape, type: 'datetime', fieldType: 'date' }),
  yesNo: (shape: Shape): PropertyDefinition => ({
    ...shape,
    type: 'bool',
    fieldType: 'booleancheckbox',
    options: [
      { value: 'true', label: 'Yes', displayOrder: 0, hidden: false },
      { value: 'false', label: 'No', displayOrder: 1, hidden: false },
    ],
  }),
  one: (shape: Shape, codes: readonly string[]): PropertyDefinition => ({
    ...shape,
    type: 'enumeration',
    fieldType: 'select',
    options: optionsOf(codes),
  }),
  several: (shape: Shape, codes: readonly string[]): PropertyDefinition => ({
    ...shape,
    type: 'enumeration',
    fieldType: 'checkbox',
    options: optionsOf(codes),
  }),
  owner: (shape: Shape): PropertyDefinition => ({
    ...shape,
    type: 'enumeration',
    fieldType: 'select',
    externalOptions: true,
    referencedObjectType: 'OWNER',
  }),
} as const;

function optionsOf(codes: readonly string[]): readonly PropertyOption[] {
  return codes.map((value, displayOrder) => ({ value, label: inWords(value), displayOrder, hidden: false }));
}

/** 'waiting_on_customer' -> 'Waiting on customer' */
export function inWords(code: string): string {
  const words = code.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
