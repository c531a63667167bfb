import { DELETABLE, SYSTEM_FIELDS } from './field-notation';
import { ACTIVITY_FIELDS, DETRACTOR_CASE } from './package-objects';
import type { ChildRelationship, FieldDef, ObjectDef, Schema } from './schema';
import { OPTIONAL_OBJECTS, STANDARD_OBJECTS } from './standard-objects';

export interface SchemaOptions {
  /** false = an org without our package: no Detractor_Case__c, no fields of ours on Activity. */
  readonly packageInstalled: boolean;
  /** true = the org has AccountTeamMember. */
  readonly accountTeams?: boolean;
  /** false = the org has no CustomNotificationType. */
  readonly customNotifications?: boolean;
  /** true = the org has OutOfOffice. */
  readonly outOfOffice?: boolean;
}

const ACTIVITIES = ['Task', 'Event'];

/** Definition and fields by lower-case name. */
interface Entry {
  readonly def: ObjectDef;
  readonly fields: ReadonlyMap<string, FieldDef>;
}

function merged(own: readonly FieldDef[], added: readonly FieldDef[]): readonly FieldDef[] {
  const names = new Set(added.map(({ name }) => name.toLowerCase()));
  return [...own.filter(({ name }) => !names.has(name.toLowerCase())), ...added];
}

function toEntry(def: ObjectDef): Entry {
  return { def, fields: new Map(def.fields.map((one) => [one.name.toLowerCase(), one])) };
}

/** Activities can be logged against an object of the customer's own, and a child of it lists them. */
function withWhat(task: ObjectDef, target: string): ObjectDef {
  const fields = task.fields.map((one) =>
    one.name === 'WhatId' ? { ...one, referenceTo: [...new Set([...(one.referenceTo ?? []), target])] } : one,
  );
  return { ...task, fields };
}

function withChild(parent: ObjectDef, child: ChildRelationship): ObjectDef {
  const others = (parent.children ?? []).filter(({ name }) => name !== child.name);
  return { ...parent, children: [...others, child] };
}

/** `Account__c` of Detractor_Case__c makes `Detractor_Cases__r` a list of the account. */
function listName(def: ObjectDef, { childName, custom }: FieldDef): string | undefined {
  return childName ?? (def.custom && custom === true ? `${def.labelPlural.replaceAll(' ', '_')}__r` : undefined);
}

/** The lists that an object gives to the parents of its lookups. */
function childLists(def: ObjectDef): readonly (ChildRelationship & { readonly parent: string })[] {
  return def.fields.flatMap((field) => {
    const name = listName(def, field);
    if (name === undefined) return [];
    return (field.referenceTo ?? []).map((parent) => ({ name, childType: def.name, field: field.name, parent }));
  });
}

/** The objects of a fresh org. */
export function createSchema(options: SchemaOptions): Schema {
  const entries = new Map<string, Entry>();
  const put = (def: ObjectDef): void => {
    entries.set(def.name.toLowerCase(), toEntry(def));
  };
  const change = (name: string, to: (def: ObjectDef) => ObjectDef): void => {
    const entry = entries.get(name.toLowerCase());
    if (entry !== undefined) put(to(entry.def));
  };
  const schema: Schema = {
    object: (name) => entries.get(name.toLowerCase())?.def,
    field: (object, name) => entries.get(object.toLowerCase())?.fields.get(name.toLowerCase()),
    objects: () => [...entries.values()].map(({ def }) => def).sort((a, b) => (a.name < b.name ? -1 : 1)),
    addFields: (object, fields) => {
      change(object, (def) => ({ ...def, fields: merged(def.fields, fields) }));
    },
    addObject: (def) => {
      put({ ...def, fields: merged([...SYSTEM_FIELDS, ...DELETABLE], def.fields) });
      for (const activity of ACTIVITIES) change(activity, (task) => withWhat(task, def.name));
      for (const { parent, ...child } of childLists(def)) {
        change(parent, (found) => withChild(found, child));
      }
    },
  };
  STANDARD_OBJECTS.forEach(put);
  if (options.accountTeams === true) put(OPTIONAL_OBJECTS.accountTeams);
  if (options.customNotifications !== false) put(OPTIONAL_OBJECTS.customNotifications);
  if (options.outOfOffice === true) put(OPTIONAL_OBJECTS.outOfOffice);
  if (options.packageInstalled) {
    schema.addObject(DETRACTOR_CASE);
    for (const activity of ACTIVITIES) schema.addFields(activity, ACTIVITY_FIELDS);
  }
  return schema;
}
