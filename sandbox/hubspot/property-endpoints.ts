import { z } from 'zod';
import type { Answer, Refusal } from './answer';
import { batchError, invalid, isRefusal, notFound, readBody, refuse } from './answer';
import { batchAnswer, checkSize } from './batch-answer';
import type { Call, Route } from './call';
import { forType, param } from './call';
import type { ObjectType, PropertyDef } from './object-types';
import { addProperty } from './object-types';
import type { Portal } from './portal';
import { FIELD_TYPES, renderProperty, toPropertyDef } from './property-def';

const optionSchema = z.object({
  label: z.string(),
  value: z.string(),
  displayOrder: z.number().int().optional(),
  hidden: z.boolean().optional(),
  description: z.string().optional(),
});

export const propertySchema = z.object({
  name: z.string(),
  label: z.string(),
  type: z.enum(['string', 'number', 'enumeration', 'bool', 'date', 'datetime']),
  fieldType: z.string(),
  groupName: z.string(),
  description: z.string().optional(),
  options: z.array(optionSchema).optional(),
  hasUniqueValue: z.boolean().optional(),
  externalOptions: z.boolean().optional(),
  referencedObjectType: z.string().optional(),
  displayOrder: z.number().int().optional(),
  hidden: z.boolean().optional(),
  formField: z.boolean().optional(),
});

export type PropertyInput = z.infer<typeof propertySchema>;

const MAX_UNIQUE = 10;

/** Why this definition cannot be added, or the definition. */
export function checkProperty(portal: Portal, type: ObjectType, input: PropertyInput): PropertyDef | Refusal {
  const context = { propertyName: [input.name] };
  if (!/^[a-z][a-z0-9_]{0,99}$/.test(input.name))
    return invalid(`Property name ${input.name} is not valid`, { context });
  if (type.properties.has(input.name)) {
    return { ...refuse(409, 'OBJECT_ALREADY_EXISTS', `A property named '${input.name}' already exists.`), context };
  }
  if (!FIELD_TYPES[input.type].includes(input.fieldType)) {
    return invalid(`fieldType ${input.fieldType} does not go with type ${input.type}`, { context });
  }
  if (!type.groups.has(input.groupName))
    return invalid(`Property group ${input.groupName} does not exist`, { context });
  return wrongOptions(input) ?? wrongUnique(portal, type, input) ?? toPropertyDef(input, portal.now());
}

function wrongOptions(input: PropertyInput): Refusal | undefined {
  const context = { propertyName: [input.name] };
  const options = input.options ?? [];
  if (input.type !== 'enumeration') return undefined;
  if (input.externalOptions === true) {
    return input.referencedObjectType === 'OWNER'
      ? undefined
      : invalid('externalOptions needs referencedObjectType OWNER', { context });
  }
  if (options.length === 0) return invalid(`Enumeration ${input.name} has no options`, { context });
  const values = new Set(options.map((option) => option.value));
  return values.size === options.length ? undefined : invalid(`Options of ${input.name} are not unique`, { context });
}

const ACTIVITIES: ReadonlySet<string> = new Set(['tasks', 'notes', 'calls', 'emails', 'meetings', 'communications']);

function wrongUnique(portal: Portal, type: ObjectType, input: PropertyInput): Refusal | undefined {
  if (input.hasUniqueValue !== true) return undefined;
  const context = { propertyName: [input.name] };
  if (ACTIVITIES.has(type.name) && !portal.options.taskUnique) {
    return invalid(`hasUniqueValue is not supported for properties of ${type.singular.toUpperCase()}`, { context });
  }
  if (input.type !== 'string' && input.type !== 'number') {
    return invalid('hasUniqueValue is supported for string and number properties only', { context });
  }
  const custom = [...type.unique.keys()].filter((name) => name !== 'email');
  return custom.length < MAX_UNIQUE
    ? undefined
    : invalid(`At most ${MAX_UNIQUE} unique properties per object`, { context });
}

function create(call: Call, type: ObjectType): Answer | Refusal {
  const body = readBody(propertySchema, call.body);
  if (isRefusal(body)) return body;
  const def = checkProperty(call.portal, type, body);
  if (isRefusal(def)) return def;
  addProperty(type, def);
  return { status: 201, body: renderProperty(def) };
}

function createBatch(call: Call, type: ObjectType): Answer | Refusal {
  const body = readBody(z.object({ inputs: z.array(propertySchema) }), call.body);
  if (isRefusal(body)) return body;
  const wrong = checkSize(body.inputs);
  if (wrong !== undefined) return wrong;
  const results: unknown[] = [];
  const errors: unknown[] = [];
  for (const input of body.inputs) {
    const def = checkProperty(call.portal, type, input);
    if (isRefusal(def)) errors.push(batchError(def));
    else {
      addProperty(type, def);
      results.push(renderProperty(def));
    }
  }
  return batchAnswer(call.portal, { status: 201, results, errors });
}

function list(_call: Call, type: ObjectType): Answer {
  return { status: 200, body: { results: [...type.properties.values()].map(renderProperty) } };
}

function theProperty(call: Call, type: ObjectType): PropertyDef | Refusal {
  const name = param(call, 'name');
  return (
    type.properties.get(name) ?? notFound(`Property "${name}" does not exist`, { context: { propertyName: [name] } })
  );
}

function read(call: Call, type: ObjectType): Answer | Refusal {
  const def = theProperty(call, type);
  return isRefusal(def) ? def : { status: 200, body: renderProperty(def) };
}

const patchSchema = propertySchema.pick({ label: true, description: true, options: true, hidden: true }).partial();

/** Options are replaced as a whole; type, name and uniqueness cannot change. */
function update(call: Call, type: ObjectType): Answer | Refusal {
  const body = readBody(patchSchema, call.body);
  if (isRefusal(body)) return body;
  const def = theProperty(call, type);
  if (isRefusal(def)) return def;
  const merged = {
    ...def,
    label: body.label ?? def.label,
    description: body.description ?? def.description,
    hidden: body.hidden ?? def.hidden,
    options: body.options ?? def.options,
  };
  const next = toPropertyDef(merged, def.createdAt);
  type.properties.set(def.name, next);
  return { status: 200, body: renderProperty(next) };
}

function archive(call: Call, type: ObjectType): Answer | Refusal {
  const def = theProperty(call, type);
  if (isRefusal(def)) return { status: 204 };
  if (def.hubspotDefined) return invalid(`Property ${def.name} is defined by HubSpot and cannot be archived`);
  type.properties.delete(def.name);
  type.unique.delete(def.name);
  return { status: 204 };
}

function listGroups(_call: Call, type: ObjectType): Answer {
  const results = [...type.groups.values()].map((group) => ({ ...group, archived: false }));
  return { status: 200, body: { results } };
}

const groupSchema = z.object({ name: z.string(), label: z.string(), displayOrder: z.number().int().optional() });

function createGroup(call: Call, type: ObjectType): Answer | Refusal {
  const body = readBody(groupSchema, call.body);
  if (isRefusal(body)) return body;
  if (type.groups.has(body.name)) {
    return refuse(409, 'OBJECT_ALREADY_EXISTS', `A property group named '${body.name}' already exists.`);
  }
  const group = { name: body.name, label: body.label, displayOrder: body.displayOrder ?? -1 };
  type.groups.set(group.name, group);
  return { status: 201, body: { ...group, archived: false } };
}

const PROPERTIES = '/crm/properties/:version/:type';

/** Groups and batch stand before `:name`, which would take them for a property. */
export const propertyRoutes: readonly Route[] = [
  { method: 'GET', path: PROPERTIES, handle: forType(list) },
  { method: 'POST', path: PROPERTIES, handle: forType(create) },
  { method: 'POST', path: `${PROPERTIES}/batch/create`, handle: forType(createBatch) },
  { method: 'GET', path: `${PROPERTIES}/groups`, handle: forType(listGroups) },
  { method: 'POST', path: `${PROPERTIES}/groups`, handle: forType(createGroup) },
  { method: 'GET', path: `${PROPERTIES}/:name`, handle: forType(read) },
  { method: 'PATCH', path: `${PROPERTIES}/:name`, handle: forType(update) },
  { method: 'DELETE', path: `${PROPERTIES}/:name`, handle: forType(archive) },
];
