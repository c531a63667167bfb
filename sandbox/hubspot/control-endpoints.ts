import type { Controls } from '../answer-control';
import { badRequest } from '../answer-control';
import type { StatsSnapshot } from '../control';
import type { Answer } from './answer';
import { isRefusal } from './answer';
import type { ObjectType } from './object-types';
import { findType } from './object-types';
import { optionsSchema } from './options';
import type { Portal } from './portal';
import { loadSeed, seedSchema } from './seed';

/** What `GET /__stats` answers: the shared counts, live records by type, and faults still waiting. */
export interface HubspotStats extends StatsSnapshot {
  readonly records: Readonly<Record<string, number>>;
  readonly faultsPending: number;
}

function liveRecords(type: ObjectType): number {
  let live = 0;
  for (const record of type.records.values()) if (record.archivedAt === null) live += 1;
  return live;
}

export function readStats(portal: Portal): HubspotStats {
  const records: Record<string, number> = {};
  for (const type of portal.types.values()) records[type.name] = liveRecords(type);
  return { ...portal.stats.snapshot(), records, faultsPending: portal.faults.pending() };
}

/** Definitions (properties, schemas, pipelines), options and tokens survive; `data` also clears records and owners. */
function reset(portal: Portal, data: boolean): void {
  portal.stats.clear();
  portal.limits.clear();
  if (data) {
    for (const type of portal.types.values()) {
      type.records.clear();
      for (const index of type.unique.values()) index.clear();
    }
    portal.owners.clear();
    portal.associations.clear();
  }
}

function changeOptions(portal: Portal, body: unknown): Answer {
  const patch = optionsSchema.partial().safeParse(body);
  if (!patch.success) return badRequest(patch.error);
  portal.options = optionsSchema.parse({ ...portal.options, ...patch.data });
  return { status: 200, body: portal.options };
}

function seed(portal: Portal, body: unknown): Answer {
  const parsed = seedSchema.safeParse(body);
  if (!parsed.success) return badRequest(parsed.error);
  const ids = loadSeed(portal, parsed.data);
  return isRefusal(ids) ? { status: 400, body: { error: ids.message } } : { status: 200, body: { ids } };
}

const OWNERS = 'owners';

/** Every record of a type with its links, in id order; archived ones only with `?archived=true`. */
function dump(portal: Portal, name: string, archivedToo: boolean): Answer {
  if (name === OWNERS)
    return { status: 200, body: { total: portal.owners.size, results: [...portal.owners.values()] } };
  const type = findType(portal.types.values(), name);
  if (type === undefined) return { status: 404, body: { error: `no object type ${name}` } };
  const results = [...type.records.values()]
    .filter((record) => archivedToo || record.archivedAt === null)
    .sort((a, b) => Number(a.id) - Number(b.id))
    .map((record) => ({
      id: record.id,
      properties: record.properties,
      archived: record.archivedAt !== null,
      createdAt: new Date(record.createdAt).toISOString(),
      updatedAt: new Date(record.updatedAt).toISOString(),
      associations: dumpLinks(portal, { typeId: type.typeId, id: record.id }),
    }));
  return { status: 200, body: { total: results.length, results } };
}

function dumpLinks(
  portal: Portal,
  of: { readonly typeId: string; readonly id: string },
): Readonly<Record<string, unknown>> {
  const links: Record<string, unknown> = {};
  for (const typeId of portal.associations.linkedTypes(of)) {
    const linked = [...portal.associations.linked(of, typeId)].map(([id, types]) => ({ id, typeIds: [...types] }));
    if (linked.length > 0) links[portal.types.get(typeId)?.name ?? typeId] = linked;
  }
  return links;
}

/** What the control calls do to a portal. */
export function controlsOf(portal: Portal): Controls {
  return {
    faults: portal.faults,
    stats: () => readStats(portal),
    reset: (data) => {
      reset(portal, data);
    },
    options: () => portal.options,
    changeOptions: (body) => changeOptions(portal, body),
    seed: (body) => seed(portal, body),
    dump: (type, query) => dump(portal, type, query.get('archived') === 'true'),
  };
}
