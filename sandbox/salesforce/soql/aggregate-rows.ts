import type { FieldType, OrderByClause, Query } from '@jetstreamapp/soql-parser-js';
import type { StoredRecord } from '../record';
import type { Comparable } from './comparable';
import { comparable } from './comparable';
import type { Subject } from './compile-condition';
import { isLongText } from './compile-condition';
import { groupRows } from './group-rows';
import type { Json } from './project-rows';
import { QueryRefusal, notEmulated, refuseAt } from './refusal';
import type { Path } from './resolve-path';
import { resolvePath } from './resolve-path';
import type { Scope } from './scope';
import { byValue, inTurn } from './sort-rows';

/** One column of an aggregate: its key in the answer, what it was called in the query, its value of a group. */
interface Column {
  readonly key: string;
  readonly source: string;
  readonly valueOf: (rows: readonly StoredRecord[]) => Comparable;
}

export function isAggregate({ fields = [], groupBy }: Query): boolean {
  const aggregate = fields.some((field) => field.type === 'FieldFunctionExpression' && field.isAggregateFn === true);
  return groupBy !== undefined || aggregate;
}

/** `SELECT COUNT() FROM X`: the number of rows is `totalSize`, and there are no records. */
export function isBareCount({ fields = [] }: Query): boolean {
  const [only, ...more] = fields;
  if (only?.type !== 'FieldFunctionExpression' || more.length > 0) return false;
  return only.functionName.toUpperCase() === 'COUNT' && only.parameters.length === 0;
}

const FUNCTIONS: Readonly<Record<string, (path: Path, rows: readonly StoredRecord[]) => Comparable>> = {
  COUNT: (path, rows) => held(path, rows).length,
  COUNT_DISTINCT: ({ field, read }, rows) =>
    new Set(rows.map((row) => comparable(field, read(row))).filter((value) => value !== null)).size,
  SUM: (path, rows) => held(path, rows).reduce<number>((sum, value) => sum + Number(value), 0),
  AVG: (path, rows) => {
    const values = held(path, rows);
    return values.length === 0 ? null : values.reduce<number>((sum, value) => sum + Number(value), 0) / values.length;
  },
  MIN: (path, rows) => extreme(path, rows, (a, b) => a < b),
  MAX: (path, rows) => extreme(path, rows, (a, b) => a > b),
};

function held({ read }: Path, rows: readonly StoredRecord[]): readonly Exclude<Comparable, null>[] {
  return rows.map(read).filter((value) => value !== null);
}

type Beats = (a: Exclude<Comparable, null>, b: Exclude<Comparable, null>) => boolean;

function extreme(path: Path, rows: readonly StoredRecord[], beats: Beats): Comparable {
  const values = held(path, rows);
  return values.reduce<Comparable>((best, value) => (best === null || beats(value, best) ? value : best), null);
}

function nameOf(field: FieldType): string {
  if (field.type === 'Field') return field.field;
  if (field.type === 'FieldRelationship') return [...field.relationships, field.field].join('.');
  throw notEmulated('this kind of field beside an aggregate');
}

function columns(scope: Scope, { object }: Subject, query: Query): readonly Column[] {
  let unnamed = 0;
  return (query.fields ?? []).map((selected): Column => {
    if (selected.type !== 'FieldFunctionExpression') {
      const source = nameOf(selected);
      const { field, read } = resolvePath(scope, object, source);
      const key = ('alias' in selected ? selected.alias : undefined) ?? field.name;
      return { key, source, valueOf: ([first]) => (first === undefined ? null : read(first)) };
    }
    const source = selected.rawValue ?? '';
    const apply = FUNCTIONS[selected.functionName.toUpperCase()];
    const [parameter] = selected.parameters;
    if (apply === undefined || typeof parameter !== 'string') throw notEmulated(source);
    const path = resolvePath(scope, object, parameter);
    const key = selected.alias ?? `expr${unnamed++}`;
    return { key, source, valueOf: (rows) => apply(path, rows) };
  });
}

function groupPaths(scope: Scope, { object }: Subject, query: Query): readonly Path[] {
  return [query.groupBy ?? []].flat().map((clause) => {
    if (!('field' in clause)) throw notEmulated(`GROUP BY ${clause.fn.rawValue ?? 'a function'}`);
    const path = resolvePath(scope, object, clause.field);
    const why = `field '${path.field.name}' can not be grouped in a query call`;
    if (isLongText(path.field)) throw refuseAt(scope.text, clause.field, ['INVALID_FIELD', why]);
    return path;
  });
}

function checkGrouped(scope: Scope, query: Query, groups: readonly Path[]): void {
  const grouped = new Set(groups.map(({ field }) => field.name.toLowerCase()));
  const loose = (query.fields ?? []).find(
    (field) =>
      field.type !== 'FieldFunctionExpression' && !grouped.has(nameOf(field).split('.').pop()?.toLowerCase() ?? ''),
  );
  if (loose === undefined) return;
  const name = nameOf(loose);
  throw refuseAt(scope.text, name, ['MALFORMED_QUERY', `Field must be grouped or aggregated: ${name}`]);
}

function compareGroups(clauses: readonly OrderByClause[], shown: readonly Column[]): (a: Json, b: Json) => number {
  const compares = clauses.map((clause) => {
    const wanted = ('field' in clause ? clause.field : (clause.fn.rawValue ?? '')).toLowerCase();
    const column = shown.find(({ key, source }) => [key, source].some((name) => name.toLowerCase() === wanted));
    if (column === undefined)
      throw new QueryRefusal('MALFORMED_QUERY', `Ordered field must be grouped or aggregated: ${wanted}`);
    return byValue<Json>((group) => group[column.key] as Comparable, clause);
  });
  return inTurn(compares);
}

/** COUNT(x), SUM(x), … of all rows or of each group. `rows` have passed the WHERE. @throws QueryRefusal */
export function aggregateRows(
  scope: Scope,
  query: Query,
  found: { subject: Subject; rows: readonly StoredRecord[] },
): readonly Json[] {
  if (query.having !== undefined) throw notEmulated('HAVING');
  const groups = groupPaths(scope, found.subject, query);
  checkGrouped(scope, query, groups);
  const shown = columns(scope, found.subject, query);
  const keyOf = (row: StoredRecord): string =>
    JSON.stringify(groups.map(({ field, read }) => comparable(field, read(row))));
  const grouped = groups.length === 0 ? [found.rows] : [...groupRows(found.rows, keyOf).values()];
  const answers = grouped.map((rows): Json => ({
    attributes: { type: 'AggregateResult' },
    ...Object.fromEntries(shown.map(({ key, valueOf }) => [key, valueOf(rows)])),
  }));
  answers.sort(compareGroups([query.orderBy ?? []].flat(), shown));
  const offset = query.offset ?? 0;
  return answers.slice(offset, query.limit === undefined ? undefined : offset + query.limit);
}
