import { QueryRefusal } from './refusal';

/** SOQL reference, "Quoted String Escape Sequences"; `\_` and `\%` mean something in LIKE only. */
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\u0007',
  f: '\f',
  '"': '"',
  "'": "'",
  '\\': '\\',
  _: '_',
  '%': '%',
};
const PART = /\\u([0-9a-fA-F]{4})|\\(.)|([^\\])/gsu;

/** One character and whether it was escaped. */
interface Char {
  readonly char: string;
  readonly escaped: boolean;
}

function illegal(quoted: string, sequence: string): QueryRefusal {
  const why = `Invalid string literal ${quoted}. Illegal character sequence '${sequence}' in string literal.`;
  return new QueryRefusal('MALFORMED_QUERY', why);
}

function chars(quoted: string): Char[] {
  const inner = quoted.slice(1, -1);
  return [...inner.matchAll(PART)].map(([sequence, code, escape, plain]) => {
    if (code !== undefined) return { char: String.fromCharCode(parseInt(code, 16)), escaped: true };
    if (escape === undefined) return { char: plain ?? '', escaped: false };
    const char = ESCAPES[/[NRTBF]/.test(escape) ? escape.toLowerCase() : escape];
    if (char === undefined) throw illegal(quoted, sequence);
    return { char, escaped: true };
  });
}

/** The text between the quotes. @throws QueryRefusal for an escape that SOQL does not know */
export function unquote(quoted: string): string {
  return chars(quoted)
    .map(({ char }) => char)
    .join('');
}

/** The pattern of a LIKE: % is any text, _ one character, in any case. */
export function likePattern(quoted: string): RegExp {
  const parts = chars(quoted).map(({ char, escaped }) => {
    if (!escaped && char === '%') return '.*';
    if (!escaped && char === '_') return '.';
    return char.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`, 'isu');
}
