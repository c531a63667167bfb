import { longId } from './record-id';
import type { ApiError } from './route';
import type { FieldDef, FieldValue, Schema } from './schema';
import { stampOf } from './stamp';

type Checked = { readonly value: FieldValue } | ApiError;

const DATE = /^(\d{4}-\d\d-\d\d)(?:T.*)?$/;
const DATETIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;
const TIME = /^((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.000)?Z?$/;
const EMAIL = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/;

const JSON_TYPES: Readonly<Record<string, string>> = {
  string: 'VALUE_STRING',
  number: 'VALUE_NUMBER_INT',
  boolean: 'VALUE_TRUE',
  object: 'START_OBJECT',
};

/** What the JSON mapper says before the record is looked at. */
function undeserialisable(field: FieldDef, value: unknown): ApiError {
  const shown = typeof value === 'object' ? '{' : JSON.stringify(value).replaceAll('"', '');
  const from = `${JSON_TYPES[typeof value] ?? 'VALUE_NULL'} value ${shown}`;
  const where = 'or request may be missing a required field at [line:1, column:1]';
  const kind = ['boolean', 'double', 'int', 'date', 'datetime', 'time'].includes(field.type) ? field.type : 'string';
  return { message: `Cannot deserialize instance of ${kind} from ${from} ${where}`, errorCode: 'JSON_PARSER_ERROR' };
}

function about(field: FieldDef, errorCode: string, message: string): ApiError {
  return { message: `${field.label}: ${message}`, errorCode, fields: [field.name] };
}

function readNumber(field: FieldDef, value: unknown): Checked {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) return undeserialisable(field, value);
  const factor = 10 ** (field.type === 'int' ? 0 : (field.scale ?? 0));
  return { value: Math.round(number * factor) / factor };
}

function readBoolean(field: FieldDef, value: unknown): Checked {
  if (value === true || value === 'true') return { value: true };
  if (value === false || value === 'false') return { value: false };
  return undeserialisable(field, value);
}

/** A date has no zone: the day of a midnight stamp is taken as it stands. */
function readDate(field: FieldDef, value: unknown): Checked {
  const day = typeof value === 'string' ? DATE.exec(value)?.[1] : undefined;
  const at = day === undefined ? NaN : Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day) return undeserialisable(field, value);
  return { value: day };
}

function readDatetime(field: FieldDef, value: unknown): Checked {
  const at =
    typeof value === 'string' && DATETIME.test(value) ? Date.parse(value.replace(/(\d\d)(\d\d)$/, '$1:$2')) : NaN;
  return Number.isNaN(at) ? undeserialisable(field, value) : { value: stampOf(at) };
}

/** A wall time, which is answered with a Z behind it. */
function readTime(field: FieldDef, value: unknown): Checked {
  const [, time] = (typeof value === 'string' && TIME.exec(value)) || [];
  return time === undefined ? undeserialisable(field, value) : { value: `${time}.000Z` };
}

function readReference(schema: Schema, field: FieldDef, value: unknown): Checked {
  if (typeof value !== 'string') return undeserialisable(field, value);
  const id = longId(value);
  const prefixes = (field.referenceTo ?? []).map((name) => schema.object(name)?.keyPrefix);
  if (id !== null && (field.type === 'id' || prefixes.includes(id.slice(0, 3)))) return { value: id };
  return about(field, 'MALFORMED_ID', `id value of incorrect type: ${value}`);
}

function badPick(field: FieldDef, value: string): ApiError {
  const message = `bad value for restricted picklist field: ${value}`;
  return about(field, 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST', message);
}

/** Several values come back in the order of the definition, whatever order they were sent in. */
function readPicks(field: FieldDef, text: string): Checked {
  const known = field.values ?? [];
  const picks = [...new Set(text.split(';').map((pick) => pick.trim()))].filter((pick) => pick !== '');
  const strange = picks.find((pick) => !known.includes(pick));
  if (strange !== undefined && field.restricted === true) return badPick(field, strange);
  const place = (pick: string): number => (known.includes(pick) ? known.indexOf(pick) : known.length);
  return { value: picks.sort((a, b) => place(a) - place(b)).join(';') };
}

/** Texts lose the blanks around them, and one that is nothing but blanks is none. */
function readText(field: FieldDef, value: unknown): Checked {
  if (typeof value !== 'string') return undeserialisable(field, value);
  const text = value.trim();
  if (text === '') return { value: null };
  if (field.type === 'multipicklist') return readPicks(field, text);
  if (field.length !== undefined && text.length > field.length) {
    return about(field, 'STRING_TOO_LONG', `data value too large: ${text} (max length=${field.length})`);
  }
  if (field.type === 'picklist' && field.restricted === true && field.values?.includes(text) !== true) {
    return badPick(field, text);
  }
  if (field.type === 'email' && !EMAIL.test(text)) {
    return about(field, 'INVALID_EMAIL_ADDRESS', `invalid email address: ${text}`);
  }
  return { value: text };
}

/** One value as the org would store it, or what is wrong with it. */
export function readValue(schema: Schema, field: FieldDef, value: unknown): Checked {
  if (value === null || value === undefined) return { value: field.type === 'boolean' ? false : null };
  switch (field.type) {
    case 'boolean':
      return readBoolean(field, value);
    case 'int':
    case 'double':
    case 'currency':
    case 'percent':
      return readNumber(field, value);
    case 'date':
      return readDate(field, value);
    case 'datetime':
      return readDatetime(field, value);
    case 'time':
      return readTime(field, value);
    case 'id':
    case 'reference':
      return value === '' ? { value: null } : readReference(schema, field, value);
    default:
      return readText(field, value);
  }
}
