import { z } from 'zod';
import type { Org } from './org';
import { isError, readFields } from './read-fields';
import { longId } from './record-id';
import type { FieldDef, ObjectDef } from './schema';
import { validationRuleSchema } from './validation-rules';
import { draft } from './write-record';

const fieldValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const fieldSchema = z.strictObject({
  name: z.string(),
  label: z.string().optional(),
  type: z.enum([
    ...['id', 'string', 'textarea', 'email', 'phone', 'url', 'picklist', 'multipicklist', 'boolean'],
    ...['int', 'double', 'currency', 'percent', 'date', 'datetime', 'time', 'reference', 'base64'],
  ] as readonly FieldDef['type'][]),
  length: z.number().int().positive().optional(),
  scale: z.number().int().nonnegative().optional(),
  values: z.array(z.string()).optional(),
  restricted: z.boolean().optional(),
  referenceTo: z.array(z.string()).optional(),
  relationshipName: z.string().optional(),
  childName: z.string().optional(),
  externalId: z.boolean().optional(),
  unique: z.boolean().optional(),
  caseSensitive: z.boolean().optional(),
  autoNumber: z.strictObject({ prefix: z.string(), digits: z.number().int().positive() }).optional(),
  required: z.boolean().optional(),
  readOnly: z.boolean().optional(),
  defaultValue: fieldValue.optional(),
  custom: z.boolean().optional(),
});

const objectSchema = z.strictObject({
  name: z.string(),
  label: z.string(),
  labelPlural: z.string(),
  keyPrefix: z.string().length(3),
  custom: z.boolean().optional().default(true),
  fields: z.array(fieldSchema),
  children: z.array(z.strictObject({ name: z.string(), childType: z.string(), field: z.string() })).optional(),
});

const rowSchema = z.record(z.string(), z.unknown());

/** `fields` and `objects` are what an admin has made; every key of `records` is an object type. */
export const seedSchema = z.strictObject({
  /** What the admin has switched on, before anything else is loaded. */
  features: z
    .strictObject({
      accountTeams: z.boolean().optional(),
      customNotifications: z.boolean().optional(),
      outOfOffice: z.boolean().optional(),
    })
    .optional()
    .default({}),
  objects: z.array(objectSchema).optional().default([]),
  fields: z.record(z.string(), z.array(fieldSchema)).optional().default({}),
  validationRules: z.array(validationRuleSchema).optional().default([]),
  users: z.array(rowSchema).optional().default([]),
  records: z.record(z.string(), z.array(rowSchema)).optional().default({}),
});

type Seed = z.infer<typeof seedSchema>;
type Row = z.infer<typeof rowSchema>;
type FieldSeed = z.infer<typeof fieldSchema>;

interface Wrong {
  readonly error: string;
}

function defined<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}

function toField(seed: FieldSeed): FieldDef {
  const label = seed.name.replace(/__c$/, '').replaceAll('_', ' ');
  return { label, custom: seed.name.endsWith('__c'), ...defined(seed) };
}

/** Every type and fields are there before the first record, so the order in a seed does not matter. */
function addDefinitions(org: Org, seed: Seed): Wrong | null {
  for (const { fields, ...object } of seed.objects) {
    const def = { ...defined(object), fields: fields.map(toField) };
    org.extendSchema((schema) => {
      schema.addObject(def);
    });
  }
  for (const [object, fields] of Object.entries(seed.fields)) {
    if (org.schema.object(object) === undefined) return { error: `fields: no object type ${object}` };
    org.extendSchema((schema) => {
      schema.addFields(object, fields.map(toField));
    });
  }
  const rules = seed.validationRules.map((rule) => JSON.stringify(rule));
  // The same seed loads again after a reset without doubling the rules.
  const known = org.rules.filter((rule) => !rules.includes(JSON.stringify(rule)));
  org.rules.splice(0, org.rules.length, ...known, ...seed.validationRules);
  return null;
}

/** One record, checked for its fields but not for whom it points to: rows may come in any order. */
function addRow(org: Org, object: ObjectDef, row: Row): { readonly id: string } | Wrong {
  const read = readFields(org, { object, body: row, seeding: true });
  if (isError(read)) return { error: read.message };
  const given = row['Id'];
  const id = typeof given === 'string' ? longId(given) : null;
  if (typeof given === 'string' && id?.startsWith(object.keyPrefix) !== true) return { error: `no id: ${given}` };
  if (id !== null && org.records.current(id) !== undefined) return { error: `id ${id} is taken` };
  const record = draft(org, object, id === null ? read.values : { ...read.values, Id: id });
  for (const field of object.fields) {
    const value = record.fields[field.name] ?? null;
    if (field.required === true && value === null) return { error: `${field.name} is missing` };
    if (field.unique !== true || value === null) continue;
    const [holder] = org.records.holders(object.name, field, value);
    if (holder !== undefined) return { error: `${field.name} ${String(value)} is taken by ${holder.id}` };
  }
  org.records.put({ ...record, visibleAt: org.now() });
  return { id: record.id };
}

function addRows(org: Org, name: string, rows: readonly Row[]): readonly string[] | Wrong {
  const object = org.schema.object(name);
  if (object === undefined) return { error: `no object type ${name}` };
  const ids: string[] = [];
  for (const [place, row] of rows.entries()) {
    const added = addRow(org, object, row);
    if ('error' in added) return { error: `${name}[${place}]: ${added.error}` };
    ids.push(added.id);
  }
  return ids;
}

function withUserDefaults(org: Org, user: Row): Row {
  return { Username: user['Email'], TimeZoneSidKey: org.timeZone, ...user };
}

function isList(loaded: readonly string[] | Wrong): loaded is readonly string[] {
  return Array.isArray(loaded);
}

/** Loads definitions, users, then records, all or nothing; answers the ids by type, or the first thing that is wrong. */
export function loadSeed(org: Org, seed: Seed): { readonly ids: Readonly<Record<string, readonly string[]>> } | Wrong {
  org.options = { ...org.options, ...defined(seed.features) };
  org.rebuildSchema();
  const wrong = addDefinitions(org, seed);
  if (wrong !== null) return wrong;
  org.actor = org.userId;
  const users = seed.users.map((user) => withUserDefaults(org, user));
  const lists: readonly (readonly [string, readonly Row[]])[] = [['User', users], ...Object.entries(seed.records)];
  const work = (): { readonly ids: Readonly<Record<string, readonly string[]>> } | Wrong => {
    const ids: Record<string, readonly string[]> = {};
    for (const [name, rows] of lists) {
      const loaded = addRows(org, name, rows);
      if (!isList(loaded)) return loaded;
      ids[name] = [...(ids[name] ?? []), ...loaded];
    }
    return { ids };
  };
  return org.records.transaction(work, (loaded) => 'ids' in loaded);
}
