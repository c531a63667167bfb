import { z } from 'zod';
import type { Controls } from '../answer-control';
import { badRequest } from '../answer-control';
import type { StatsSnapshot } from '../control';
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
  /** Bells that were rung, by user. */
  readonly bells: Readonly<Record<string, number>>;
  readonly apiUsage: { readonly used: number; readonly limit: number };
}

const rowKinds: readonly string[] = rowFaultSchema.shape.kind.options;

/** Counts so far; the same as `GET /__stats`. */
export function readStats(org: Org): SalesforceStats {
  const records: Record<string, number> = {};
  for (const { name } of org.schema.objects()) {
    records[name] = org.records.stored(name).filter(({ deleted }) => !deleted).length;
  }
  const faultsPending = org.faults.pending() + org.rowFaults.pending();
  const bells: Record<string, number> = {};
  for (const { userId } of org.bells) bells[userId] = (bells[userId] ?? 0) + 1;
  return { ...org.stats.snapshot(), records, faultsPending, bells, apiUsage: org.apiUsage() };
}

/** Definitions, rules, options and tokens survive; `data` also clears every record but the org's own. */
function reset(org: Org, data: boolean): void {
  org.stats.clear();
  org.rowFaults.clear();
  org.usage.clear();
  org.bells.splice(0);
  if (data) {
    org.records.clear();
    addStandardRows(org);
  }
}

/** @returns null for a fault of whole requests */
function addRowFault(org: Org, body: unknown): Reply | null {
  const kind = z.object({ kind: z.string() }).safeParse(body).data?.kind;
  if (kind === undefined || !rowKinds.includes(kind)) return null;
  const fault = rowFaultSchema.safeParse(body);
  if (!fault.success) return badRequest(fault.error);
  org.rowFaults.add(fault.data);
  return { status: 200, body: { ok: true, pending: org.rowFaults.pending() } };
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

const BELLS = 'bells';

/** Every record of a type with all its fields, in the order of creation; deleted ones only with `?deleted=true`. */
function dump(org: Org, name: string, deletedToo: boolean): Reply {
  if (name === BELLS) return { status: 200, body: { total: org.bells.length, results: org.bells } };
  const object = org.schema.object(name);
  if (object === undefined) return { status: 404, body: { error: `no object type ${name}` } };
  const unset = Object.fromEntries(object.fields.map((field) => [field.name, null]));
  const results = org.records
    .stored(object.name)
    .filter(({ deleted }) => deletedToo || !deleted)
    .map(({ fields }) => ({ ...unset, ...fields }));
  return { status: 200, body: { total: results.length, results } };
}

/** What the control calls do to an org. */
export function controlsOf(org: Org): Controls {
  return {
    faults: org.faults,
    stats: () => readStats(org),
    reset: (data) => {
      reset(org, data);
    },
    options: () => org.options,
    changeOptions: (body) => changeOptions(org, body),
    seed: (body) => seed(org, body),
    dump: (type, query) => dump(org, type, query.get('deleted') === 'true'),
    addFault: (body) => addRowFault(org, body),
  };
}
