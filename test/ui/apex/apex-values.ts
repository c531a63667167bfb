/** What an Apex expression is worth. */
export type Value = string | number | boolean | null | ApexList | ApexObject | ApexType;

/** A list, which is one and the same wherever it is handed to. */
export interface ApexList {
  readonly kind: 'list';
  readonly items: Value[];
}

/** An object of a class, ours or the platform's. Names in lower case. */
export interface ApexObject {
  readonly kind: 'object';
  readonly type: string;
  readonly fields: Map<string, Value>;
}

/** A class by its name, as what a static method is called on, or its `class`. */
export interface ApexType {
  readonly kind: 'type';
  readonly name: string;
}

/** Something that Apex has thrown, on its way to whoever catches it. */
export class ApexThrown extends Error {
  constructor(readonly value: ApexObject) {
    super(`${value.type}: ${textOf(value.fields.get('message') ?? '')}`);
    this.name = 'ApexThrown';
  }
}

/** An empty object of a type. */
export function objectOf(type: string, fields: Readonly<Record<string, Value>> = {}): ApexObject {
  return { kind: 'object', type, fields: new Map(Object.entries(fields)) };
}

/** An exception that the platform throws by itself. */
export function thrown(type: string, message: string): ApexThrown {
  return new ApexThrown(objectOf(type, { message }));
}

/** Whether a value is a list, an object or a type. */
export function isA<Kind extends 'list' | 'object' | 'type'>(
  value: Value,
  kind: Kind,
): value is Extract<Value, { readonly kind: Kind }> {
  return typeof value === 'object' && value !== null && value.kind === kind;
}

/** As text: what a string becomes that it is added to. */
export function textOf(value: Value): string {
  if (isA(value, 'list')) return `(${value.items.map(textOf).join(', ')})`;
  if (isA(value, 'object') || isA(value, 'type')) return `[${value.kind}]`;
  return String(value);
}
