import { z } from 'zod';
import type { StatsSnapshot } from '../control';
import { faultSchema } from '../control';
import type { Incoming } from './incoming';
import { optionsSchema } from './options';
import type { Org } from './org';
import { addStandardRows } from './org';
import type { Reply } from './route';
import { rowFaultSchema } from './row-faults';
import { loadSeed, seedSchema } from './seed';

/** What `GET /__stats` answers: the shared counts, live records by type, and faults still waiting. */
export interface SalesforceStats extends StatsSnapshot {
  readonly records: Readonly<Record<string, number>>;
  readonly faultsPending: number;
  readonly apiUsage: { readonly used: number; readonly limit: number };
}

const resetSchema = z.strictObject({ data: z.boolean().optional() });
const rowKinds: readonly string[] = rowFaultSchema.shape.kind.options;

/** Counts so far; the same as `GET /__stats`. */
export function readStats(org: Org): SalesforceStats {
  const records: Record<string, number> = {};
  for (const { name } of org.schema.objects()) {
    records[name] = org.records.stored(name).filter(({ deleted }) => !deleted).length;
  }
  const faultsPending = org.faults.pending() + org.rowFaults.pending();
  return { ...org.stats.snapshot(), records, faultsPending, apiUsage: org.apiUsage() };
}

/** Definitions, rules, options and tokens survive; `data` also clears every record but the org's own. */
function reset(org: Org, body: unknown): Reply {
  const wanted = resetSchema.safeParse(body ?? {});
  if (!wanted.success) return badRequest(wanted.error);
  org.stats.clear();
  org.faults.clear();
  org.rowFaults.clear();
  org.usage.clear();
  if (wanted.data.data === true) {
    org.records.clear();
    addStandardRows(org);
  }
  return { status: 200, body: { ok: true } };
}

function addRowFault(org: Org, body: unknown): Reply {
  const fault = rowFaultSchema.safeParse(body);
  if (!fault.success) return badRequest(fault.error);
  org.rowFaults.add(fault.data);
  return { status: 200, body: { ok: true, pending: org.rowFaults.pending() } };
}

function addFault(org: Org, body: unknown): Reply {
  const kind = z.object({ kind: z.string() }).safeParse(body).data?.kind;
  if (kind !== undefined && rowKinds.includes(kind)) return addRowFault(org, body);
  const fault = faultSchema.safeParse(body);
  if (!fault.success) return badRequest(fault.error);
  const pattern = fault.data.match.path;
  if (pattern?.startsWith('re:') === true && !isRegExp(pattern.slice(3))) {
    return { status: 400, body: { error: `match.path is not a regular expression: ${pattern.slice(3)}` } };
  }
  org.faults.add(fault.data);
  return { status: 200, body: { ok: true, pending: org.faults.pending() } };
}

function isRegExp(source: string): boolean {
  try {
    return new RegExp(source) instanceof RegExp;
  } catch {
    return false;
  }
}

function changeOptions(org: Org, body: unknown): Reply {
  const patch = optionsSchema.partial().safeParse(body);
  if (!patch.success) return badRequest(patch.error);
  org.options = optionsSchema.parse({ ...org.options, ...patch.data });
  org.rebuildSchema();
  return { status: 200, body: org.options };
}

function seed(org: Org, body: unknown): Reply {
  const parsed = seedSchema.safeParse(body);
  if (!parsed.success) return badRequest(parsed.error);
  const loaded = loadSeed(org, parsed.data);
  return 'error' in loaded ? { status: 400, body: loaded } : { status: 200, body: loaded };
}

/** Every record of a type with all its fields, in the order of creation; deleted ones only with `?deleted=true`. */
function dump(org: Org, name: string, deletedToo: boolean): Reply {
  const object = org.schema.object(name);
  if (object === undefined) return { status: 404, body: { error: `no object type ${name}` } };
  const unset = Object.fromEntries(object.fields.map((field) => [field.name, null]));
  const results = org.records
    .stored(object.name)
    .filter(({ deleted }) => deletedToo || !deleted)
    .map(({ fields }) => ({ ...unset, ...fields }));
  return { status: 200, body: { total: results.length, results } };
}

function badRequest(error: z.ZodError): Reply {
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
export function answerControl(org: Org, incoming: Incoming): Reply {
  const parsed = parseBody(incoming.raw);
  if (parsed === null) return { status: 400, body: { error: 'the body is not JSON' } };
  const { body } = parsed;
  const type = /^\/__records\/([^/]+)$/.exec(incoming.path)?.[1];
  if (incoming.method === 'GET' && type !== undefined) {
    return dump(org, decodeURIComponent(type), incoming.query.get('deleted') === 'true');
  }
  switch (`${incoming.method} ${incoming.path}`) {
    case 'GET /__stats':
      return { status: 200, body: readStats(org) };
    case 'POST /__reset':
      return reset(org, body);
    case 'POST /__faults':
      return addFault(org, body);
    case 'POST /__options':
      return changeOptions(org, body);
    case 'GET /__options':
      return { status: 200, body: org.options };
    case 'POST /__seed':
      return seed(org, body);
    default:
      return { status: 404, body: { error: `no control call ${incoming.method} ${incoming.path}` } };
  }
}
