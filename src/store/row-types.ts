import { types } from 'pg';

type Parser = (text: string) => unknown;
type Oid = Parameters<typeof types.getTypeParser>[0];

/**
 * What a column becomes, the same on both engines:
 * int2, int4, int8 -> number; numeric -> string (exact); float -> number; bool -> boolean; text, uuid -> string;
 * timestamptz -> number, ms since the epoch (the infinities stay infinite, microseconds are cut off);
 * date, timestamp -> string as PostgreSQL prints it (pg's default would read them in the machine's own zone);
 * json, jsonb -> parsed; bytea -> Buffer; arrays of these -> arrays.
 */
export const rowTypes = { getTypeParser: typeParser };

/** The parser of text[]: the elements of an array, still as text. */
const elements = (types.getTypeParser as (oid: number) => unknown)(1009) as (
  text: string,
) => readonly (string | null)[];
const parseDate = types.getTypeParser(types.builtins.TIMESTAMPTZ) as (text: string) => unknown;

const PARSERS: ReadonlyMap<number, Parser> = new Map<number, Parser>([
  [20, safeInteger],
  [1016, arrayOf(safeInteger)],
  [1184, instant],
  [1185, arrayOf(instant)],
  [1082, String],
  [1114, String],
]);

// Parsers for pg's binary format are never asked for: no client of ours sets `binary`.
function typeParser(oid: Oid, format?: 'text' | 'binary'): Parser {
  return PARSERS.get(oid) ?? (types.getTypeParser(oid, format) as Parser);
}

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`int8 ${text} does not fit a JavaScript number`);
  return value;
}

function instant(text: string): number {
  const ms = Number(parseDate(text));
  // A server with another DateStyle than ISO prints what pg cannot read.
  if (Number.isNaN(ms)) throw new RangeError(`timestamptz ${text} cannot be read; the server's DateStyle must be ISO`);
  return ms;
}

function arrayOf(parse: Parser): Parser {
  return (text) => elements(text).map((element) => (element === null ? null : parse(element)));
}
