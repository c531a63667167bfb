/** Escapes of the SOQL reference, "Quoted String Escape Sequences". Its \b is called a bell, hence not used. */
const ESCAPES: { readonly [character: string]: string } = {
  '\\': '\\\\',
  "'": "\\'",
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\f': '\\f',
};
/** With everything no reader of a line may meet; half a pair has no encoding in an address. */
const RESERVED = /[\\'"\p{Cc}\u2028\u2029\p{Surrogate}]/gu;

/** A text as one value of a query. */
export function literal(value: string): string {
  const escaped = value.replace(
    RESERVED,
    (character) => ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `'${escaped}'`;
}

/** Texts as a list of values. @throws Error where there is none: no query takes an empty list */
export function literals(values: readonly string[]): string {
  if (values.length === 0) throw new Error('a list in a query holds at least one value');
  return `(${values.map(literal).join(', ')})`;
}

/** Encoded characters by which one more value of a list makes a query longer. */
export function lengthOf(value: string): number {
  return encodeURIComponent(`${literal(value)}, `).length;
}
