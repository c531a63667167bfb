import { longId } from '../record-id';
import type { FieldDef, FieldType } from '../schema';
import type { Comparable } from './comparable';
import { comparable, instantOf } from './comparable';
import { daysOf, midnight } from './date-literal';
import type { QueryRefusal } from './refusal';
import { refuseAt } from './refusal';
import type { Scope } from './scope';
import { unquote } from './string-literal';

/** A value as it stands in the query, with what kind of literal it is. */
export interface Literal {
  readonly raw: string;
  readonly kind: string;
}

/** From the first, up to not including the second: an instant or a value is a range of itself. */
export interface Range {
  readonly from: Comparable;
  /** undefined = the range is `from` alone. */
  readonly until?: Comparable;
}

const QUOTED: readonly FieldType[] = [
  'string',
  'textarea',
  'email',
  'phone',
  'url',
  'picklist',
  'multipicklist',
  'base64',
];
const NUMBERS: readonly FieldType[] = ['int', 'double', 'currency', 'percent'];
const NAMES: Partial<Record<FieldType, string>> = { datetime: 'dateTime', currency: 'double', percent: 'double' };

function wrongKind(scope: Scope, field: FieldDef): QueryRefusal {
  const quotes = QUOTED.includes(field.type) || field.type === 'id' || field.type === 'reference';
  const type = quotes ? 'string' : (NAMES[field.type] ?? field.type);
  const why = `value of filter criterion for field '${field.name}' must be of type ${type} and should ${quotes ? '' : 'not '}be enclosed in quotes`;
  return refuseAt(scope.text, field.name, ['INVALID_FIELD', why]);
}

function idOf(scope: Scope, field: FieldDef, raw: string): Comparable {
  const text = unquote(raw);
  if (text === '') return null;
  const id = longId(text);
  if (id === null)
    throw refuseAt(scope.text, field.name, ['INVALID_QUERY_FILTER_OPERATOR', `invalid ID field: ${text}`]);
  return id;
}

function rangeOfDays(scope: Scope, field: FieldDef, literal: string): Range {
  const { from, until } = daysOf(literal, scope.org.now(), scope.timeZone);
  if (field.type === 'date') return { from, until };
  return { from: midnight(from, scope.timeZone), until: midnight(until, scope.timeZone) };
}

/** What a literal means beside a field. @throws QueryRefusal when it is not of the field's kind */
export function rangeOf(scope: Scope, field: FieldDef, { raw, kind }: Literal): Range {
  if (kind === 'NULL') return { from: null };
  const { type } = field;
  const isDay = kind === 'DATE_LITERAL' || kind === 'DATE_N_LITERAL';
  if (isDay && (type === 'date' || type === 'datetime')) return rangeOfDays(scope, field, raw);
  if (kind === 'STRING' && (type === 'id' || type === 'reference')) return { from: idOf(scope, field, raw) };
  if (kind === 'STRING' && QUOTED.includes(type)) return { from: comparable(field, unquote(raw)) };
  if (kind === 'BOOLEAN' && type === 'boolean') return { from: raw.toUpperCase() === 'TRUE' };
  if ((kind === 'INTEGER' || kind === 'DECIMAL') && NUMBERS.includes(type)) return { from: Number(raw) };
  if (kind === 'DATE' && type === 'date') return { from: raw };
  if (kind === 'DATETIME' && type === 'datetime') return { from: instantOf(raw) };
  throw wrongKind(scope, field);
}
