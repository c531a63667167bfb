import { z } from 'zod';
import type { Answer, Refusal } from './answer';
import { invalid, isRefusal, missingScopes, notFound, readBody, refuse } from './answer';
import { bothWays } from './association-types';
import type { Call, Handler, Route } from './call';
import { param } from './call';
import type { ObjectType } from './object-types';
import { addProperty, findType } from './object-types';
import type { Portal } from './portal';
import { renderProperty } from './property-def';
import { checkProperty, propertySchema } from './property-endpoints';
import { addStandardProperty, systemProperties } from './standard-types';

const schemaSchema = z.object({
  name: z.string(),
  labels: z.object({ singular: z.string().optional(), plural: z.string().optional() }),
  description: z.string().optional(),
  primaryDisplayProperty: z.string().optional(),
  secondaryDisplayProperties: z.array(z.string()).optional(),
  requiredProperties: z.array(z.string()),
  searchableProperties: z.array(z.string()).optional(),
  properties: z.array(propertySchema.extend({ groupName: z.string().optional() })),
  associatedObjects: z.array(z.string()),
  allowsSensitiveProperties: z.boolean().optional(),
  shouldCreateSameObjectAssociation: z.boolean().optional(),
});

type SchemaInput = z.infer<typeof schemaSchema>;

/** Activities are linked to every custom object without being asked for. */
const ACTIVITIES = ['tasks', 'notes', 'calls', 'emails', 'meetings', 'communications'];

function wrongNames(portal: Portal, input: SchemaInput): Refusal | undefined {
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(input.name)) return invalid(`Object type name ${input.name} is not valid`);
  if (findType(portal.types.values(), input.name) !== undefined) {
    return refuse(409, 'CONFLICT', `Object type with name ${input.name} already exists`);
  }
  const defined = new Set(input.properties.map((property) => property.name));
  const primary = input.primaryDisplayProperty === undefined ? [] : [input.primaryDisplayProperty];
  const named = [input.requiredProperties, input.searchableProperties ?? [], input.secondaryDisplayProperties ?? []];
  const stranger = [...named.flat(), ...primary].find((name) => !defined.has(name));
  if (stranger !== undefined) return invalid(`Property ${stranger} is not among the properties of ${input.name}`);
  const unknown = input.associatedObjects.find((name) => findType(portal.types.values(), name) === undefined);
  return unknown === undefined ? undefined : invalid(`Unable to infer object type from: ${unknown}`);
}

function newType(portal: Portal, input: SchemaInput): ObjectType {
  const at = portal.now();
  const name = input.name.toLowerCase();
  const group = `${name}_information`;
  const shown = input.properties.map((property) => property.name);
  const type: ObjectType = {
    typeId: `2-${portal.nextNumber()}`,
    name,
    singular: name,
    custom: true,
    fullyQualifiedName: `p${portal.portalId}_${name}`,
    labels: { singular: input.labels.singular ?? name, plural: input.labels.plural ?? name },
    schema: {
      description: input.description ?? '',
      primaryDisplayProperty: input.primaryDisplayProperty,
      secondaryDisplayProperties: input.secondaryDisplayProperties ?? [],
      searchableProperties: input.searchableProperties ?? [],
    },
    createdProperty: 'hs_createdate',
    modifiedProperty: 'hs_lastmodifieddate',
    defaultProperties: [...shown, 'hs_createdate', 'hs_lastmodifieddate', 'hs_object_id'],
    requiredProperties: input.requiredProperties,
    properties: new Map(),
    groups: new Map([[group, { name: group, label: `${name} information`, displayOrder: 0 }]]),
    records: new Map(),
    unique: new Map(),
    createdAt: at,
  };
  for (const property of systemProperties('hs_createdate', 'hs_lastmodifieddate'))
    addStandardProperty(type, property, at);
  const owner = { name: 'hubspot_owner_id', type: 'enumeration', owner: true } as const;
  addStandardProperty(type, owner, at);
  return type;
}

function addAssociations(portal: Portal, type: ObjectType, associatedObjects: readonly string[]): void {
  const targets = new Set<string>();
  for (const name of [...associatedObjects, ...ACTIVITIES]) {
    const target = findType(portal.types.values(), name);
    if (target !== undefined) targets.add(target.typeId);
  }
  for (const to of targets) {
    const ids = [portal.nextNumber(), portal.nextNumber()] as const;
    const kind = { category: 'USER_DEFINED', name: `${type.name}_to_${portal.types.get(to)?.singular ?? to}` } as const;
    for (const row of bothWays({ from: type.typeId, to, ids }, kind)) portal.associationTypes.set(row.typeId, row);
  }
}

function create(call: Call): Answer | Refusal {
  const { portal } = call;
  const body = readBody(schemaSchema, call.body);
  if (isRefusal(body)) return body;
  const wrong = wrongNames(portal, body);
  if (wrong !== undefined) return wrong;
  const type = newType(portal, body);
  for (const property of body.properties) {
    const def = checkProperty(portal, type, {
      ...property,
      groupName: property.groupName ?? `${type.name}_information`,
    });
    if (isRefusal(def)) return def;
    addProperty(type, def);
  }
  portal.types.set(type.typeId, type);
  addAssociations(portal, type, body.associatedObjects);
  return { status: 201, body: renderSchema(portal, type) };
}

function renderSchema(portal: Portal, type: ObjectType): Readonly<Record<string, unknown>> {
  const at = new Date(type.createdAt).toISOString();
  const links = [...portal.associationTypes.values()].filter(
    (row) => row.from === type.typeId || row.to === type.typeId,
  );
  return {
    ...type.schema,
    id: type.typeId.slice(2),
    objectTypeId: type.typeId,
    fullyQualifiedName: type.fullyQualifiedName ?? type.singular.toUpperCase(),
    name: type.name,
    labels: type.labels,
    requiredProperties: type.requiredProperties,
    properties: [...type.properties.values()].map(renderProperty),
    associations: links.map((row) => ({
      id: String(row.typeId),
      fromObjectTypeId: row.from,
      toObjectTypeId: row.to,
      name: row.name,
      createdAt: at,
      updatedAt: at,
    })),
    archived: false,
    createdAt: at,
    updatedAt: at,
  };
}

function list(call: Call): Answer {
  const custom = [...call.portal.types.values()].filter((type) => type.custom);
  return { status: 200, body: { results: custom.map((type) => renderSchema(call.portal, type)) } };
}

function read(call: Call): Answer | Refusal {
  const type = findType(call.portal.types.values(), param(call, 'type'));
  if (type === undefined) return notFound(`No schema ${param(call, 'type')} in portal ${call.portal.portalId}`);
  return { status: 200, body: renderSchema(call.portal, type) };
}

/** A portal without custom objects lacks the scope, whatever is asked. */
function withScope(scope: string, handle: Handler): Handler {
  return (call) => (call.portal.options.customObjects ? handle(call) : missingScopes([scope]));
}

const SCHEMAS = '/crm-object-schemas/:version/schemas';

export const schemaRoutes: readonly Route[] = [
  { method: 'GET', path: SCHEMAS, handle: withScope('crm.schemas.custom.read', list) },
  { method: 'POST', path: SCHEMAS, handle: withScope('crm.schemas.custom.write', create) },
  { method: 'GET', path: `${SCHEMAS}/:type`, handle: withScope('crm.schemas.custom.read', read) },
];
