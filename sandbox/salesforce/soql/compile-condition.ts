import type { Query } from '@jetstreamapp/soql-parser-js';
import type { FieldDef, FieldType, ObjectDef } from '../schema';
import type { Comparable } from './comparable';
import { comparable } from './comparable';
import type { Literal, Range } from './compare-value';
import { rangeOf } from './compare-value';
import type { ConditionTree, Leaf } from './condition-tree';
import { notEmulated, refuseAt } from './refusal';
import type { QueryErrorCode } from './refusal';
import type { Path } from './resolve-path';
import { resolvePath, withoutPrefix } from './resolve-path';
import type { ReadValue, Scope, Test } from './scope';
import { likePattern, unquote } from './string-literal';

/** What a condition is about, and how it gets at the values of an inner select. */
export interface Subject {
  readonly object: ObjectDef;
  readonly alias?: string | undefined;
  /** true = of a select within a condition. */
  readonly isInner: boolean;
  readonly valuesOf: (query: Query) => ReadonlySet<Comparable>;
}

const ORDERED: Readonly<Record<string, (left: number | string, range: Ordered) => boolean>> = {
  '<': (left, { from }) => left < from,
  '<=': (left, { from, until }) => (until === undefined ? left <= from : left < until),
  '>': (left, { from, until }) => (until === undefined ? left > from : left >= until),
  '>=': (left, { from }) => left >= from,
};

interface Ordered {
  readonly from: number | string;
  readonly until: number | string | undefined;
}

const LIKEABLE: readonly FieldType[] = ['string', 'textarea', 'email', 'phone', 'url', 'picklist'];
const UNORDERED: readonly FieldType[] = ['boolean', 'multipicklist'];
/** Longer texts cannot be filtered, sorted or grouped. */
const LONG_TEXT = 255;

export function isLongText({ type, length = 0 }: FieldDef): boolean {
  return (type === 'textarea' && length > LONG_TEXT) || type === 'base64';
}

function literalsOf(leaf: Leaf): readonly Literal[] {
  if (!('value' in leaf)) return [];
  const raws = Array.isArray(leaf.value) ? leaf.value : [leaf.value];
  const kinds = leaf.literalType;
  return raws.map((raw, place) => ({ raw, kind: (Array.isArray(kinds) ? kinds[place] : kinds) ?? '' }));
}

function within(value: Comparable, { from, until }: Range): boolean {
  if (until === undefined || until === null || from === null) return value === from;
  return value !== null && value >= from && value < until;
}

function ordered(operator: string, range: Range): (value: Comparable) => boolean {
  const test = ORDERED[operator];
  const { from, until } = range;
  if (test === undefined || from === null || typeof from === 'boolean') return () => false;
  const limits: Ordered = { from, until: typeof until === 'boolean' || until === null ? undefined : until };
  return (value) => value !== null && typeof value !== 'boolean' && test(value, limits);
}

/** `INCLUDES ('a;b', 'c')`: both a and b, or c. */
function includes(literals: readonly Literal[]): (value: Comparable) => boolean {
  const wanted = literals.map(({ raw }) => unquote(raw).toLowerCase().split(';'));
  return (value) => {
    const chosen = typeof value === 'string' ? value.split(';') : [];
    return wanted.some((group) => group.every((one) => chosen.includes(one)));
  };
}

function refuseOperator(scope: Scope, leaf: Leaf, { type, name }: FieldDef): Error | undefined {
  const { operator } = leaf;
  const refused = (code: QueryErrorCode, why: string): Error => refuseAt(scope.text, name, [code, why]);
  const invalid = refused('INVALID_QUERY_FILTER_OPERATOR', `invalid operator on ${type} field`);
  if (operator === 'LIKE' && !LIKEABLE.includes(type)) return invalid;
  const many = operator === 'INCLUDES' || operator === 'EXCLUDES';
  if (many && type !== 'multipicklist') return invalid;
  if (operator in ORDERED && UNORDERED.includes(type)) return invalid;
  return undefined;
}

function textOf(leaf: Leaf): string {
  if (!('field' in leaf)) throw notEmulated(`the function ${leaf.fn.rawValue ?? ''} in a condition`);
  return leaf.field;
}

function fieldOf(scope: Scope, subject: Subject, leaf: Leaf): Path {
  const path = resolvePath(scope, subject.object, withoutPrefix(textOf(leaf), [subject.alias, subject.object.name]));
  if (isLongText(path.field)) {
    const why = `field '${path.field.name}' can not be filtered in a query call`;
    throw refuseAt(scope.text, path.field.name, ['INVALID_FIELD', why]);
  }
  const wrong = refuseOperator(scope, leaf, path.field);
  if (wrong !== undefined) throw wrong;
  return path;
}

function inList(scope: Scope, field: FieldDef, literals: readonly Literal[]): (value: Comparable) => boolean {
  const ranges = literals.map((literal) => rangeOf(scope, field, literal));
  const single = new Set(ranges.filter(({ until }) => until === undefined).map(({ from }) => from));
  const spans = ranges.filter(({ until }) => until !== undefined);
  return (value) => single.has(value) || spans.some((range) => within(value, range));
}

function testOf(
  scope: Scope,
  subject: Subject,
  { leaf, field }: { leaf: Leaf; field: FieldDef },
): (value: Comparable) => boolean {
  if ('valueQuery' in leaf) {
    const values = subject.valuesOf(leaf.valueQuery);
    return (value) => value !== null && values.has(value);
  }
  const literals = literalsOf(leaf);
  const [first = { raw: '', kind: '' }] = literals;
  if (leaf.operator === 'LIKE') {
    const pattern = likePattern(first.raw);
    return (value) => typeof value === 'string' && pattern.test(value);
  }
  if (leaf.operator === 'INCLUDES' || leaf.operator === 'EXCLUDES') return includes(literals);
  if (leaf.operator === 'IN' || leaf.operator === 'NOT IN') return inList(scope, field, literals);
  const range = rangeOf(scope, field, first);
  if (leaf.operator === '=' || leaf.operator === '!=') return (value) => within(value, range);
  return ordered(leaf.operator, range);
}

const NEGATIVE: readonly string[] = ['!=', 'NOT IN', 'EXCLUDES'];

function compileLeaf(scope: Scope, subject: Subject, leaf: Leaf): Test {
  const { field, read } = fieldOf(scope, subject, leaf);
  const test = testOf(scope, subject, { leaf, field });
  const value = (row: Parameters<ReadValue>[0]): Comparable => comparable(field, read(row));
  return NEGATIVE.includes(leaf.operator) ? (row) => !test(value(row)) : (row) => test(value(row));
}

/** Whether a row passes. @throws QueryRefusal before the first row is looked at */
export function compileCondition(scope: Scope, subject: Subject, tree: ConditionTree): Test {
  if (tree.kind === 'leaf') return compileLeaf(scope, subject, tree.leaf);
  if (tree.kind === 'not') {
    const inner = compileCondition(scope, subject, tree.part);
    return (row) => !inner(row);
  }
  const tests = tree.parts.map((part) => compileCondition(scope, subject, part));
  return tree.kind === 'all' ? (row) => tests.every((test) => test(row)) : (row) => tests.some((test) => test(row));
}
