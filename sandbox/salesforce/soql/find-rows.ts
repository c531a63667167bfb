import type { Query, QueryBase } from '@jetstreamapp/soql-parser-js';
import type { StoredRecord } from '../record';
import type { ObjectDef } from '../schema';
import { checkJoins } from './check-joins';
import type { Comparable } from './comparable';
import { comparable } from './comparable';
import type { Subject } from './compile-condition';
import { compileCondition } from './compile-condition';
import { conditionTree } from './condition-tree';
import { QueryRefusal, notEmulated, refuseAt } from './refusal';
import { resolvePath } from './resolve-path';
import type { Scope, Test } from './scope';
import type { Compare } from './sort-rows';
import { compileOrder } from './sort-rows';

/** Rows; SOQL reference, "OFFSET". */
const MAX_OFFSET = 2_000;
const REFERENCE = 'Please reference your WSDL or the describe call for the appropriate names.';

/** WHERE, ORDER BY, LIMIT and OFFSET of one select, ready to be applied to rows. */
export interface Finder {
  readonly passes: Test;
  readonly compare: Compare<StoredRecord> | null;
  readonly cut: (rows: readonly StoredRecord[]) => readonly StoredRecord[];
}

/** @throws QueryRefusal INVALID_TYPE */
export function objectOf(scope: Scope, name: string): ObjectDef {
  const object = scope.org.schema.object(name);
  if (object !== undefined) return object;
  const why = `sObject type '${name}' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name. ${REFERENCE}`;
  throw refuseAt(scope.text, name, ['INVALID_TYPE', why]);
}

/** The ids an inner select finds. */
function innerValues(scope: Scope, query: Query): ReadonlySet<Comparable> {
  const object = objectOf(scope, query.sObject ?? '');
  const [selected, ...more] = query.fields ?? [];
  if (selected?.type !== 'Field' || more.length > 0)
    throw notEmulated('an inner select of anything but one field of its object');
  const { field, read } = resolvePath(scope, object, selected.field);
  if (field.type !== 'id' && field.type !== 'reference') {
    throw new QueryRefusal('INVALID_FIELD', 'Entity of type String is not supported in semi join inner selects');
  }
  const subject = { ...subjectOf(scope, object, query.sObjectAlias), isInner: true };
  return new Set(findRows(scope, subject, query).map((row) => comparable(field, read(row))));
}

export function subjectOf(scope: Scope, object: ObjectDef, alias: string | undefined): Subject {
  return { object, alias, isInner: false, valuesOf: (query) => innerValues(scope, query) };
}

export function compileFinder(scope: Scope, subject: Subject, query: QueryBase): Finder {
  const { where, orderBy, limit = Infinity, offset = 0 } = query;
  if (offset > MAX_OFFSET) throw new QueryRefusal('NUMBER_OUTSIDE_VALID_RANGE', 'Maximum SOQL offset allowed is 2000');
  const tree = where === undefined ? null : conditionTree(scope.text, where);
  if (tree !== null) checkJoins(tree, subject.object.name, subject.isInner);
  const clauses = orderBy === undefined ? [] : [orderBy].flat();
  return {
    passes: tree === null ? () => true : compileCondition(scope, subject, tree),
    compare: clauses.length === 0 ? null : compileOrder(scope, subject, clauses),
    cut: (rows) => (offset === 0 && limit >= rows.length ? rows : rows.slice(offset, offset + limit)),
  };
}

export function applyFinder(finder: Finder, rows: readonly StoredRecord[]): readonly StoredRecord[] {
  const found = rows.filter(finder.passes);
  if (finder.compare !== null) found.sort(finder.compare);
  return finder.cut(found);
}

/** The rows a select finds, in its order. @throws QueryRefusal */
export function findRows(scope: Scope, subject: Subject, query: QueryBase): readonly StoredRecord[] {
  const finder = compileFinder(scope, subject, query);
  return applyFinder(finder, scope.org.records.rows(subject.object.name, { deleted: scope.deleted }));
}
