import type { OrderByClause } from '@jetstreamapp/soql-parser-js';
import type { FieldDef } from '../schema';
import { comparable } from './comparable';
import type { Comparable } from './comparable';
import type { Subject } from './compile-condition';
import { isLongText } from './compile-condition';
import { notEmulated, refuseAt } from './refusal';
import { resolvePath, withoutPrefix } from './resolve-path';
import type { ReadValue, Scope } from './scope';
import type { StoredRecord } from '../record';

export type Compare<T> = (a: T, b: T) => number;

/** Values in order, empty ones first unless the clause says otherwise (SOQL reference, "ORDER BY"). */
export function byValue<T>(valueOf: (item: T) => Comparable, { order, nulls }: OrderByClause): Compare<T> {
  const direction = order === 'DESC' ? -1 : 1;
  const empty = nulls === 'LAST' ? 1 : -1;
  return (a, b) => {
    const left = valueOf(a);
    const right = valueOf(b);
    if (left === right) return 0;
    if (left === null) return empty;
    if (right === null) return -empty;
    return left < right ? -direction : direction;
  };
}

/** The first comparison that tells two items apart decides. */
export function inTurn<T>(compares: readonly Compare<T>[]): Compare<T> {
  return (a, b) => {
    for (const compare of compares) {
      const result = compare(a, b);
      if (result !== 0) return result;
    }
    return 0;
  };
}

/** A picklist is in the order of its values. */
function sortable(field: FieldDef, read: ReadValue): (row: StoredRecord) => Comparable {
  const places = new Map((field.type === 'picklist' ? (field.values ?? []) : []).map((value, place) => [value, place]));
  return (row) => {
    const value = read(row);
    // Stored instants are all written alike, so they sort as texts.
    if (field.type === 'datetime') return value;
    return places.size > 0 && typeof value === 'string' ? (places.get(value) ?? places.size) : comparable(field, value);
  };
}

/** @throws QueryRefusal for a field that is not there or cannot be sorted by */
export function compileOrder(
  scope: Scope,
  { object, alias }: Subject,
  clauses: readonly OrderByClause[],
): Compare<StoredRecord> {
  const compares = clauses.map((clause) => {
    if ('fn' in clause) throw notEmulated(`ORDER BY ${clause.fn.rawValue ?? 'a function'}`);
    const { field, read } = resolvePath(scope, object, withoutPrefix(clause.field, [alias, object.name]));
    if (isLongText(field) || field.type === 'multipicklist') {
      const why = `field '${field.name}' can not be sorted in a query call`;
      throw refuseAt(scope.text, clause.field, ['INVALID_FIELD', why]);
    }
    return byValue(sortable(field, read), clause);
  });
  return inTurn(compares);
}
