import { z } from 'zod';
import type { StatsSnapshot } from '../control';
import { faultSchema } from '../control';
import type { Answer } from './answer';
import { isRefusal } from './answer';
import type { Incoming } from './answer-api';
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

const resetSchema = z.strictObject({ data: z.boolean().optional() });

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
function reset(portal: Portal, body: unknown): Answer {
  const wanted = resetSchema.safeParse(body ?? {});
  if (!wanted.success) return badRequest(wanted.error);
  portal.stats.clear();
  portal.faults.clear();
  portal.limits.clear();
  if (wanted.data.data === true) {
    for (const type of portal.types.values()) {
      type.records.clear();
      for (const index of type.unique.values()) index.clear();
    }
    portal.owners.clear();
    portal.associations.clear();
  }
  return { status: 200, body: { ok: true } };
}

function addFault(portal: Portal, body: unknown): Answer {
  const fault = faultSchema.safeParse(body);
  if (!fault.success) return badRequest(fault.error);
  const pattern = fault.data.match.path;
  if (pattern?.startsWith('re:') === true && !isRegExp(pattern.slice(3))) {
    return { status: 400, body: { error: `match.path is not a regular expression: ${pattern.slice(3)}` } };
  }
  portal.faults.add(fault.data);
  return { status: 200, body: { ok: true, pending: portal.faults.pending() } };
}

function isRegExp(source: string): boolean {
  try {
    return new RegExp(source) instanceof RegExp;
  } catch {
    return false;
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

/** Every record of a type with its links, in id order; archived ones only with `?archived=true`. */
function dump(portal: Portal, name: string, archivedToo: boolean): Answer {
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

function badRequest(error: z.ZodError): Answer {
  return { status: 400, body: { error: z.prettifyError(error) } };
}

function parseBody(raw: Buffer): { readonly body: unknown } | null {
  if (raw.length === 0) return { body: undefined };
  try {
    return { body: JSON.parse(raw.toString('utf8')) as unknown };
  } catch {
    return null;
  }
}

/** The calls that steer the emulator: no token, no limit, not counted. */
export function answerControl(portal: Portal, incoming: Incoming): Answer {
  const parsed = parseBody(incoming.raw);
  if (parsed === null) return { status: 400, body: { error: 'the body is not JSON' } };
  const { body } = parsed;
  const type = /^\/__records\/([^/]+)$/.exec(incoming.path)?.[1];
  if (incoming.method === 'GET' && type !== undefined) {
    return dump(portal, decodeURIComponent(type), incoming.query.get('archived') === 'true');
  }
  switch (`${incoming.method} ${incoming.path}`) {
    case 'GET /__stats':
      return { status: 200, body: readStats(portal) };
    case 'POST /__reset':
      return reset(portal, body);
    case 'POST /__faults':
      return addFault(portal, body);
    case 'POST /__options':
      return changeOptions(portal, body);
    case 'GET /__options':
      return { status: 200, body: portal.options };
    case 'POST /__seed':
      return seed(portal, body);
    default:
      return { status: 404, body: { error: `no control call ${incoming.method} ${incoming.path}` } };
  }
}
