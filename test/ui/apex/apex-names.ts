import type { ApexClass } from './apex-classes';
import type { ApexOrg } from './apex-platform';
import type { ApexObject, Value } from './apex-values';
import type { ApexNode } from './read-apex';
import { one } from './read-apex';

/** Classes in one transaction of an org. */
export interface Run {
  readonly org: ApexOrg;
  readonly classes: ReadonlyMap<string, ApexClass>;
  /** Static variables by class, filled when a class is first looked at. */
  readonly statics: Map<string, Map<string, Value>>;
  /** What a piece of Apex is worth. */
  readonly evaluate: (node: ApexNode, place: Place) => Value;
}

/** Where a piece of Apex runs. */
export interface Place {
  readonly run: Run;
  readonly cls: ApexClass;
  /** null = in a static method. */
  readonly self: ApexObject | null;
  /** Locals, those of the innermost block last. */
  readonly locals: readonly Map<string, Value>[];
}

/** A class by its name, in lower case; one in a class also by its short name from inside. */
export function classNamed(run: Run, name: string, from: ApexClass | null): ApexClass | undefined {
  for (let cls = from; cls !== null; cls = cls.outer) {
    const inner = cls.inner.get(name);
    if (inner !== undefined) return inner;
  }
  const [first = '', second] = name.split('.');
  return second === undefined ? run.classes.get(first) : run.classes.get(first)?.inner.get(second);
}

/** The name of a type as everybody knows it: ours in full, the platform's without `System`. */
export function typeNamed(run: Run, written: string, from: ApexClass | null): string {
  const name = written.toLowerCase();
  return classNamed(run, name, from)?.name ?? name.replace(/^system\./, '');
}

/** The variables that a name may stand for: of the innermost block, of the object, of the class and those around it. */
export function holderOf(name: string, { run, cls, self, locals }: Place): Map<string, Value> | undefined {
  const local = locals.findLast((block) => block.has(name));
  if (local !== undefined) return local;
  if (self?.fields.has(name) === true) return self.fields;
  for (let at: ApexClass | null = cls; at !== null; at = at.outer) {
    const fields = staticsOf(run, at);
    if (fields.has(name)) return fields;
  }
  return undefined;
}

/** The static variables of a class. */
export function staticsOf(run: Run, cls: ApexClass): Map<string, Value> {
  const known = run.statics.get(cls.name);
  if (known !== undefined) return known;
  const fields = new Map<string, Value>();
  run.statics.set(cls.name, fields);
  fill(fields, true, { run, cls, self: null, locals: [] });
  return fields;
}

/** Gives the static or the other variables of a class their first values. */
export function fill(fields: Map<string, Value>, isStatic: boolean, place: Place): void {
  for (const field of place.cls.fields.filter((one) => one.isStatic === isStatic))
    fields.set(field.name, field.value === undefined ? null : place.run.evaluate(field.value, place));
}

/** The name that a node gives to something. */
export function nameIn(node: ApexNode): string {
  return one(node, 'Id').text.toLowerCase();
}
