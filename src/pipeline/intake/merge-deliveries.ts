import type { Lane } from '../../case-ports';
import { changedFields, mergeObservation } from '../../capture/merge';
import type { TenantSettings } from '../../domain/settings';
import type { Observation } from '../../domain/types';
import type { ClaimedDelivery, ResponseKey, ResponseRow, Revision } from '../../store-ports';
import type { Sql } from '../../sql-port';
import { backOffMs } from '../back-off';
import { createBreath } from '../breathe';
import type { Loop } from '../loop';
import { withoutErased } from './erased-responses';
import { loadParsers, parseDelivery, type Parsed, type Parsers } from './parse-delivery';
import { heardOf, idOf, stageResponse, type Staged } from './stage-response';

const BATCH = 100;
/** A delivery that still fails then is quarantined, visible with its reason, and can be replayed after a fix. */
const MAX_ATTEMPTS = 8;

/**
 * First half of gather: what arrived becomes responses. Parses, merges, and says of each response whether the CRM has
 * to be read for it. @returns how many deliveries were taken.
 */
export async function mergeDeliveries(loop: Loop, lane: Lane): Promise<number> {
  const { tenantId } = lane;
  const claimed = await loop.stores.deliveries.claim(loop.db, tenantId, BATCH);
  if (claimed.length === 0) return 0;
  const parsers = await loadParsers(loop, loop.db, { tenantId, deliveries: claimed });
  const tenant = await loop.stores.tenants.tenant(loop.db, tenantId);
  if (tenant === null) throw new Error(`tenant ${tenantId} is gone`);
  await mergeBatch(loop, { lane, tenantId, parsers, settings: tenant.settings }, claimed);
  return claimed.length;
}

interface Tenancy {
  readonly lane: Lane;
  readonly tenantId: number;
  readonly parsers: Parsers;
  readonly settings: TenantSettings;
}

async function mergeBatch(loop: Loop, tenancy: Tenancy, batch: readonly ClaimedDelivery[]): Promise<void> {
  try {
    const parsed = await parseAll(batch, tenancy);
    await loop.db.tx(async (sql) => {
      // Of two who merge into one new response, the later would overwrite what the earlier had read and he had not.
      if (await loop.stores.lanes.holds(sql, tenancy.lane)) await store(loop, { ...tenancy, sql }, parsed);
    });
  } catch (error) {
    if (batch.length > 1) {
      for (const delivery of batch) await mergeBatch(loop, tenancy, [delivery]);
      return;
    }
    await setApart(loop, tenancy.tenantId, { delivery: batch[0], error });
  }
}

async function parseAll(batch: readonly ClaimedDelivery[], tenancy: Tenancy): Promise<readonly Parsed[]> {
  const breathe = createBreath();
  const parsed: Parsed[] = [];
  for (const delivery of batch) {
    parsed.push(parse(delivery, tenancy));
    await breathe();
  }
  return parsed;
}

/** Pure: what one delivery says, and in which bucket of the ledger it ends. */
function parse(delivery: ClaimedDelivery, { parsers }: Tenancy): Parsed {
  const { deliveryId } = delivery;
  const { result, quiet } = parseDelivery(delivery, parsers);
  if (result.kind !== 'observations') {
    const bucket = result.kind === 'unusable' ? 'quarantined' : result.kind;
    return { delivery, observations: [], settlement: { deliveryId, bucket, reason: result.reason }, quiet };
  }
  const { observations, problems } = result;
  const reason = problems.length === 0 ? null : problems.join('; ');
  return { delivery, observations, settlement: { deliveryId, bucket: 'parsed', reason }, quiet };
}

async function store(
  loop: Loop,
  { tenantId, sql, settings }: Tenancy & { readonly sql: Sql },
  all: readonly Parsed[],
): Promise<void> {
  const { responses } = loop.stores;
  const keys = all.flatMap(({ delivery, observations }) => observations.map((said) => keyOf(delivery, said)));
  const known = new Map((await responses.load(sql, tenantId, keys)).map((row) => [idOf(row), row]));
  const parsed = all.map((one) => withoutErased(one, known));
  const stated = parsed.flatMap(({ delivery, observations, quiet }) =>
    observations.map((observation) => ({ delivery, observation, quiet, ...keyOf(delivery, observation) })),
  );
  const rows = new Map(known);
  const revisions = stated.map(({ delivery, observation }) => mergeInto(rows, delivery, observation));
  const touched = [...new Set(stated.map(idOf))].flatMap((id) => rows.get(id) ?? []);
  const heard = heardOf(stated);
  const moved = touched.map((row) =>
    stageResponse(row, { before: known.get(idOf(row)) ?? null, heard: heard.get(idOf(row)), settings }),
  );
  if (moved.length > 0) await saveStaged(loop, sql, { tenantId, moved });
  const changed = revisions.filter(({ changes }) => changes.length > 0);
  if (changed.length > 0) await responses.addRevisions(sql, tenantId, changed);
  await loop.stores.deliveries.settle(
    sql,
    tenantId,
    parsed.map(({ settlement }) => settlement),
  );
}

async function saveStaged(
  { stores: { responses } }: Loop,
  sql: Sql,
  { tenantId, moved }: { readonly tenantId: number; readonly moved: readonly Staged[] },
): Promise<void> {
  await responses.save(
    sql,
    tenantId,
    moved.map(({ row }) => row),
  );
  const suppressed = moved.flatMap(({ row: { connectionId, responseId, version, bucket }, reason }) =>
    reason === null ? [] : [{ connectionId, responseId, version, bucket, reason }],
  );
  if (suppressed.length > 0) await responses.settle(sql, tenantId, suppressed);
}

/** Merges one observation into the working copy of its response, and says what it changed. */
function mergeInto(rows: Map<string, ResponseRow>, delivery: ClaimedDelivery, observation: Observation): Revision {
  const key = keyOf(delivery, observation);
  const before = rows.get(idOf(key)) ?? null;
  const registers = mergeObservation(before?.registers ?? null, observation);
  const changes = changedFields(before?.registers ?? null, registers);
  rows.set(idOf(key), {
    ...(before ?? { ...EMPTY, ...key }),
    registers,
    receivedAt: Math.min(before?.receivedAt ?? Number.POSITIVE_INFINITY, delivery.receivedAt),
    version: (before?.version ?? 0) + (changes.length > 0 ? 1 : 0),
  });
  return { ...key, deliveryId: delivery.deliveryId, at: delivery.receivedAt, changes };
}

const EMPTY = {
  band: null,
  stage: 'settled',
  bucket: 'no_score',
  factsId: null,
  subjectEmail: null,
  names: null,
  turnedAt: null,
  imported: true,
  attempts: 0,
} as const;

async function setApart(
  loop: Loop,
  tenantId: number,
  { delivery, error }: { readonly delivery: ClaimedDelivery | undefined; readonly error: unknown },
): Promise<void> {
  if (delivery === undefined) return;
  const { deliveryId, attempts } = delivery;
  loop.log.error({ err: error, tenantId, deliveryId, attempts }, 'a delivery could not be merged');
  if (attempts < MAX_ATTEMPTS)
    return loop.stores.deliveries.postpone(loop.db, { tenantId, deliveryId }, backOffMs(attempts));
  const settlement = { deliveryId, bucket: 'quarantined', reason: 'could not be processed; see the log' } as const;
  await loop.stores.deliveries.settle(loop.db, tenantId, [settlement]);
}

function keyOf({ connectionId }: ClaimedDelivery, { responseId }: Observation): ResponseKey {
  return { connectionId, responseId };
}
