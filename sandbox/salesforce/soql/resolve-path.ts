import type { StoredRecord } from '../record';
import type { FieldDef, ObjectDef } from '../schema';
import { refuseAt } from './refusal';
import type { ReadValue, Scope } from './scope';

/** One step from a record to a parent of it. */
export interface Step {
  readonly lookup: FieldDef;
  /** As the query's answer spells it. */
  readonly name: string;
}

export interface Path {
  readonly steps: readonly Step[];
  readonly field: FieldDef;
  readonly read: ReadValue;
}

/** SOQL reference, "Understanding Relationship Query Limitations". */
const MAX_PARENTS = 5;
const APPEND = "be sure to append the '__r' after the custom relationship name";
const REFERENCE = 'Please reference your WSDL or the describe call for the appropriate names.';

/** Where several objects can be the parent, it is seen as a Name: its type, and what any of them has. */
const TYPE_OF_NAME: FieldDef = { name: 'Type', label: 'Type', type: 'string' };

function noColumn(scope: Scope, entity: string, path: string): Error {
  const name = path.slice(path.lastIndexOf('.') + 1);
  const why = `No such column '${name}' on entity '${entity}'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. ${REFERENCE}`;
  return refuseAt(scope.text, path, ['INVALID_FIELD', why]);
}

function noRelationship(scope: Scope, path: string, name: string): Error {
  const why = `Didn't understand relationship '${name}' in field path. If you are attempting to use a custom relationship, ${APPEND}. ${REFERENCE}`;
  return refuseAt(scope.text, path, ['INVALID_FIELD', why]);
}

/** The parent a row points to; null when it points to nothing, or to what is in the recycle bin. */
export function parentOf(scope: Scope, row: StoredRecord, step: Step): StoredRecord | null {
  const id = row.fields[step.lookup.name];
  const parent = typeof id === 'string' ? scope.org.records.byId(id) : undefined;
  return parent === undefined || (parent.deleted && !scope.deleted) ? null : parent;
}

const targetsOf = ({ lookup }: Step): readonly string[] => lookup.referenceTo ?? [];

export const isPolymorphic = (step: Step): boolean => targetsOf(step).length > 1;

function fieldOf(scope: Scope, targets: readonly string[], name: string): FieldDef | undefined {
  if (targets.length > 1 && name.toLowerCase() === 'type') return TYPE_OF_NAME;
  return targets.map((target) => scope.org.schema.field(target, name)).find((found) => found !== undefined);
}

function stepFrom(scope: Scope, targets: readonly string[], relationship: string): Step | undefined {
  const wanted = relationship.toLowerCase();
  const lookup = targets
    .flatMap((target) => scope.org.schema.object(target)?.fields ?? [])
    .find(({ relationshipName }) => relationshipName?.toLowerCase() === wanted);
  return lookup?.relationshipName === undefined ? undefined : { lookup, name: lookup.relationshipName };
}

/** An object's own name or alias may stand before its fields: `a.Name FROM Account a`. */
export function withoutPrefix(path: string, names: readonly (string | undefined)[]): string {
  const [first = '', ...rest] = path.split('.');
  const prefixed = rest.length > 0 && names.some((name) => name?.toLowerCase() === first.toLowerCase());
  return prefixed ? rest.join('.') : path;
}

/** Finds `Account.Owner.Name` from an object on. @throws QueryRefusal INVALID_FIELD */
export function resolvePath(scope: Scope, object: ObjectDef, path: string): Path {
  const names = path.split('.');
  const last = names.pop() ?? '';
  if (names.length > MAX_PARENTS) throw noRelationship(scope, path, names.at(-1) ?? '');
  let targets: readonly string[] = [object.name];
  const steps = names.map((name) => {
    const step = stepFrom(scope, targets, name);
    if (step === undefined) throw noRelationship(scope, path, name);
    targets = targetsOf(step);
    return step;
  });
  const field = fieldOf(scope, targets, last);
  if (field === undefined) throw noColumn(scope, targets.length > 1 ? 'Name' : (targets[0] ?? ''), path);
  const own = (row: StoredRecord) => (field === TYPE_OF_NAME ? row.type : (row.fields[field.name] ?? null));
  return {
    steps,
    field,
    read: (row) => {
      let at: StoredRecord | null = row;
      for (const step of steps) at = at === null ? null : parentOf(scope, at, step);
      return at === null ? null : own(at);
    },
  };
}
