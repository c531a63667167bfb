import { z } from 'zod';
import type { Refusal } from './answer';
import { invalid, isRefusal } from './answer';
import type { AssociationType } from './association-types';
import { defaultType } from './association-types';
import { checkWrite } from './check-write';
import { deriveValues } from './derive-values';
import type { ObjectType } from './object-types';
import { addProperty, findType } from './object-types';
import type { Portal } from './portal';
import { checkProperty, propertySchema } from './property-endpoints';
import { insertRecord } from './record-store';

const numericId = z.string().regex(/^\d+$/);
const instant = z.union([z.number().int(), z.iso.datetime()]);

const ownerSeed = z.strictObject({
  id: numericId.optional(),
  email: z.string(),
  firstName: z.string().optional(),
  lastName: z.string().optional(),
  userId: z.number().int().optional(),
  type: z.enum(['PERSON', 'QUEUE']).optional(),
  archived: z.boolean().optional(),
  teams: z.array(z.strictObject({ id: z.string(), name: z.string(), primary: z.boolean() })).optional(),
});

const recordSeed = z.strictObject({
  id: numericId.optional(),
  createdAt: instant.optional(),
  /** When anybody last changed it; left out = when it was made. */
  updatedAt: instant.optional(),
  properties: z.record(z.string(), z.string()),
});

const end = z.strictObject({ type: z.string(), id: z.string() });

/** `properties` defines properties by object type; every key not named here is an object type with its records. */
export const seedSchema = z
  .object({
    owners: z.array(ownerSeed).optional(),
    properties: z.record(z.string(), z.array(propertySchema.extend({ groupName: z.string().optional() }))).optional(),
    associations: z.array(z.strictObject({ from: end, to: end, typeId: z.number().int().optional() })).optional(),
  })
  .catchall(z.array(recordSeed));

type Seed = z.infer<typeof seedSchema>;
type RecordSeed = z.infer<typeof recordSeed>;

const FIRST_USER_ID = 60_000_000;

/** Loads in the order owners, properties, records, associations; answers the ids, or the first thing that is wrong. */
export function loadSeed(portal: Portal, seed: Seed): Readonly<Record<string, readonly string[]>> | Refusal {
  const { owners, properties, associations, ...records } = seed;
  const ids: Record<string, readonly string[]> = {};
  if (owners !== undefined) ids['owners'] = owners.map((owner) => addOwner(portal, owner));
  const wrong = addDefinitions(portal, properties ?? {});
  if (wrong !== undefined) return wrong;
  for (const [name, rows] of Object.entries(records)) {
    const loaded = addRecords(portal, name, rows);
    if (isRefusal(loaded)) return loaded;
    ids[name] = loaded;
  }
  return addLinks(portal, associations ?? []) ?? ids;
}

function addOwner(portal: Portal, seed: z.infer<typeof ownerSeed>): string {
  const now = portal.now();
  const id = seed.id ?? portal.nextId();
  portal.owners.set(id, {
    id,
    email: seed.email,
    firstName: seed.firstName ?? '',
    lastName: seed.lastName ?? '',
    userId: seed.userId ?? FIRST_USER_ID + portal.owners.size,
    type: seed.type ?? 'PERSON',
    archived: seed.archived ?? false,
    teams: seed.teams ?? [],
    createdAt: now,
    updatedAt: now,
  });
  return id;
}

function addDefinitions(portal: Portal, byType: NonNullable<Seed['properties']>): Refusal | undefined {
  for (const [name, inputs] of Object.entries(byType)) {
    const type = findType(portal.types.values(), name);
    if (type === undefined) return invalid(`properties: no object type ${name}`);
    // A definition that is there already is left alone, so that the same seed works again after a reset.
    for (const input of inputs.filter(({ name: property }) => !type.properties.has(property))) {
      const groupName = input.groupName ?? [...type.groups.keys()][0] ?? '';
      const def = checkProperty(portal, type, { ...input, groupName });
      if (isRefusal(def)) return def;
      addProperty(type, def);
    }
  }
  return undefined;
}

function addRecords(portal: Portal, name: string, rows: readonly RecordSeed[]): readonly string[] | Refusal {
  const type = findType(portal.types.values(), name);
  if (type === undefined) return invalid(`no object type ${name}`);
  const ids: string[] = [];
  for (const [place, row] of rows.entries()) {
    const id = addRecord(portal, type, row);
    if (isRefusal(id)) return { ...id, message: `${name}[${place}]: ${id.message}` };
    ids.push(id);
  }
  return ids;
}

function addRecord(portal: Portal, type: ObjectType, row: RecordSeed): string | Refusal {
  if (row.id !== undefined && type.records.has(row.id)) return invalid(`id ${row.id} is taken`);
  const checked = checkWrite(portal, { type, version: '', properties: row.properties, seeding: true });
  if (isRefusal(checked)) return checked;
  if (row.id !== undefined) portal.nextId(row.id);
  const at = row.createdAt === undefined ? portal.now() : new Date(row.createdAt).getTime();
  const values = deriveValues(portal, type, { values: checked });
  const changedAt = row.updatedAt === undefined ? {} : { changedAt: new Date(row.updatedAt).getTime() };
  return insertRecord(portal, type, { values, at, ...changedAt, ...(row.id === undefined ? {} : { id: row.id }) }).id;
}

function addLinks(portal: Portal, links: NonNullable<Seed['associations']>): Refusal | undefined {
  for (const [place, link] of links.entries()) {
    const from = findType(portal.types.values(), link.from.type);
    const to = findType(portal.types.values(), link.to.type);
    if (from === undefined || to === undefined) return invalid(`associations[${place}]: no such object type`);
    if (!from.records.has(link.from.id) || !to.records.has(link.to.id)) {
      return invalid(`associations[${place}]: no such record`);
    }
    const type = linkType(portal, { from, to, typeId: link.typeId });
    if (type === undefined) return invalid(`associations[${place}]: no such association type`);
    portal.associations.link({ typeId: from.typeId, id: link.from.id }, { typeId: to.typeId, id: link.to.id }, type);
  }
  return undefined;
}

function linkType(
  portal: Portal,
  link: { readonly from: ObjectType; readonly to: ObjectType; readonly typeId: number | undefined },
): AssociationType | undefined {
  const { from, to, typeId } = link;
  if (typeId === undefined) return defaultType(portal.associationTypes, from.typeId, to.typeId);
  const type = portal.associationTypes.get(typeId);
  return type?.from === from.typeId && type.to === to.typeId ? type : undefined;
}
