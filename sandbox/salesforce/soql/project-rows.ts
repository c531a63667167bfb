import type { FieldSubquery, FieldType, QueryBase } from '@jetstreamapp/soql-parser-js';
import type { StoredRecord } from '../record';
import type { ChildRelationship, FieldDef, ObjectDef } from '../schema';
import type { Subject } from './compile-condition';
import type { Finder } from './find-rows';
import { applyFinder, compileFinder, objectOf, subjectOf } from './find-rows';
import { groupRows } from './group-rows';
import { QueryRefusal, notEmulated, refuseAt } from './refusal';
import type { Step } from './resolve-path';
import { isPolymorphic, parentOf, resolvePath } from './resolve-path';
import type { Scope } from './scope';

export type Json = Readonly<Record<string, unknown>>;
export type Project = (row: StoredRecord) => Json;

/** What an answer shows of a row, in the order of the select. */
type Shown = Map<string, FieldDef | { readonly step: Step; readonly shown: Shown } | ((row: StoredRecord) => unknown)>;

/** Rows; SOQL reference, "FIELDS()". */
const MAX_ALL_FIELDS = 200;

function addPath(scope: Scope, object: ObjectDef, { path, shown }: { path: string; shown: Shown }): void {
  const { steps, field } = resolvePath(scope, object, path);
  let at = shown;
  for (const step of steps) {
    const known = at.get(step.name);
    const next = known !== undefined && 'step' in known ? known : { step, shown: new Map() as Shown };
    at.set(step.name, next);
    at = next.shown;
  }
  if (at.has(field.name)) throw refuseAt(scope.text, path, ['INVALID_FIELD', `duplicate field selected: ${path}`]);
  at.set(field.name, field);
}

/** The fields behind FIELDS(ALL), FIELDS(STANDARD), FIELDS(CUSTOM). */
function fieldGroup(object: ObjectDef, group: unknown, limit: number | undefined): readonly string[] {
  const wanted = typeof group === 'string' ? group.toUpperCase() : '';
  if (wanted !== 'STANDARD' && (limit === undefined || limit > MAX_ALL_FIELDS)) {
    throw new QueryRefusal('MALFORMED_QUERY', 'The SOQL FIELDS function must have a LIMIT of at most 200');
  }
  return object.fields
    .filter(({ custom }) => wanted === 'ALL' || (custom === true) === (wanted === 'CUSTOM'))
    .map(({ name }) => name);
}

function pathsOf(object: ObjectDef, selected: FieldType, query: QueryBase): readonly string[] {
  if (selected.type === 'Field') {
    if (selected.alias !== undefined)
      throw new QueryRefusal('MALFORMED_QUERY', 'only aggregate expressions use field aliasing');
    return [selected.field];
  }
  if (selected.type === 'FieldRelationship') {
    const own = selected.relationships[0]?.toLowerCase() === object.name.toLowerCase();
    return [[...selected.relationships.slice(own ? 1 : 0), selected.field].join('.')];
  }
  if (selected.type === 'FieldFunctionExpression' && selected.functionName.toUpperCase() === 'FIELDS') {
    return fieldGroup(object, selected.parameters[0], query.limit);
  }
  throw notEmulated('rawValue' in selected ? (selected.rawValue ?? 'a function') : 'TYPEOF');
}

function childOf(scope: Scope, object: ObjectDef, name: string): ChildRelationship {
  const child = object.children?.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (child !== undefined && scope.org.schema.object(child.childType) !== undefined) return child;
  const why = `Didn't understand relationship '${name}' in FROM part of query call. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. Please reference your WSDL or the describe call for the appropriate names.`;
  throw refuseAt(scope.text, name, ['INVALID_TYPE', why]);
}

/** Rows of the child's type by the record they belong to, made when the first row asks. */
function childRows(scope: Scope, { childType, field }: ChildRelationship): (id: string) => readonly StoredRecord[] {
  let byParent: ReadonlyMap<string, readonly StoredRecord[]> | null = null;
  return (id) => {
    byParent ??= groupRows(scope.org.records.rows(childType, { deleted: scope.deleted }), (row) =>
      String(row.fields[field]),
    );
    return byParent.get(id) ?? [];
  };
}

function subselect(
  scope: Scope,
  object: ObjectDef,
  { subquery }: FieldSubquery,
): [string, (row: StoredRecord) => unknown] {
  const child = childOf(scope, object, subquery.relationshipName);
  const subject = subjectOf(scope, objectOf(scope, child.childType), subquery.sObjectAlias);
  const finder: Finder = compileFinder(scope, subject, subquery);
  const project = compileProjection(scope, subject, subquery);
  const rowsOf = childRows(scope, child);
  const answer = (row: StoredRecord): unknown => {
    const records = applyFinder(finder, rowsOf(row.id)).map(project);
    return records.length === 0 ? null : { totalSize: records.length, done: true, records };
  };
  return [child.name, answer];
}

function addressOf(scope: Scope, { type, id }: StoredRecord): string {
  return `/services/data/${scope.version}/sobjects/${type}/${id}`;
}

/** A binary field is answered as the address of its content (recorded). */
function valueOf(scope: Scope, row: StoredRecord, { name, type }: FieldDef): unknown {
  if (name === 'Type' && !(name in row.fields) && type === 'string') return row.type;
  const value = row.fields[name] ?? null;
  return type === 'base64' && value !== null ? `${addressOf(scope, row)}/${name}` : value;
}

function render(scope: Scope, shown: Shown, { row, type }: { row: StoredRecord; type: string }): Json {
  const entries = [...shown].map(([name, what]): [string, unknown] => {
    if (typeof what === 'function') return [name, what(row)];
    if (!('step' in what)) return [name, valueOf(scope, row, what)];
    const parent = parentOf(scope, row, what.step);
    if (parent === null) return [name, null];
    return [name, render(scope, what.shown, { row: parent, type: isPolymorphic(what.step) ? 'Name' : parent.type })];
  });
  return { attributes: { type, url: addressOf(scope, row) }, ...(Object.fromEntries(entries) as Json) };
}

/** How a row is answered. @throws QueryRefusal */
export function compileProjection(scope: Scope, { object }: Subject, query: QueryBase): Project {
  const shown: Shown = new Map();
  for (const selected of query.fields ?? []) {
    if (selected.type === 'FieldSubquery') shown.set(...subselect(scope, object, selected));
    else for (const path of pathsOf(object, selected, query)) addPath(scope, object, { path, shown });
  }
  return (row) => render(scope, shown, { row, type: object.name });
}
