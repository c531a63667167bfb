import type { Lane } from '../case-ports';
import { changedFields, mergedResponse, mergeObservation } from '../capture/merge';
import { sourceById } from '../capture/registry';
import { sourceConfigSchema } from '../capture/source';
import { bandOf } from '../domain/band';
import type { Band, Instant, Observation } from '../domain/types';
import type { ClaimedDelivery, Connection, DeliverySettlement, ResponseRow, Revision } from '../store-ports';
import type { Sql } from '../sql-port';
import { backOffMs } from './back-off';
import { createBreath } from './breathe';
import type { Loop } from './loop';
import { needsCase } from './needs-case';

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
  const connections = await loop.stores.tenants.connections(loop.db, tenantId);
  const byId = new Map(connections.map((connection) => [connection.connectionId, connection]));
  await mergeBatch(loop, { lane, tenantId, connections: byId }, claimed);
  return claimed.length;
}

interface Tenancy {
  readonly lane: Lane;
  readonly tenantId: number;
  readonly connections: ReadonlyMap<number, Connection>;
}

async function mergeBatch(loop: Loop, tenancy: Tenancy, batch: readonly ClaimedDelivery[]): Promise<void> {
  try {
    const parsed = await parseAll(batch, tenancy.connections);
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

interface Parsed {
  readonly delivery: ClaimedDelivery;
  readonly observations: readonly Observation[];
  readonly settlement: DeliverySettlement;
}

async function parseAll(
  batch: readonly ClaimedDelivery[],
  connections: ReadonlyMap<number, Connection>,
): Promise<readonly Parsed[]> {
  const breathe = createBreath();
  const parsed: Parsed[] = [];
  for (const delivery of batch) {
    parsed.push(parse(delivery, connections));
    await breathe();
  }
  return parsed;
}

/** Pure: what one delivery says, and in which bucket of the ledger it ends. */
function parse(delivery: ClaimedDelivery, connections: ReadonlyMap<number, Connection>): Parsed {
  const { deliveryId } = delivery;
  const ended = (bucket: DeliverySettlement['bucket'], reason: string | null): Parsed => ({
    delivery,
    observations: [],
    settlement: { deliveryId, bucket, reason },
  });
  const connection = connections.get(delivery.connectionId);
  const source = connection === undefined ? undefined : sourceById(connection.source);
  if (connection === undefined || source === undefined) return ended('quarantined', 'no parser for this source');
  const config = sourceConfigSchema.safeParse(connection.config);
  if (!config.success) return ended('quarantined', 'the settings of the connection cannot be read');
  const result = source.parse(delivery, config.data);
  if (result.kind === 'unusable') return ended('quarantined', result.reason);
  if (result.kind !== 'observations') return ended(result.kind, result.reason);
  const reason = result.problems.length === 0 ? null : result.problems.join('; ');
  return { delivery, observations: result.observations, settlement: { deliveryId, bucket: 'parsed', reason } };
}

async function store(
  loop: Loop,
  { tenantId, sql }: Tenancy & { readonly sql: Sql },
  parsed: readonly Parsed[],
): Promise<void> {
  const { responses } = loop.stores;
  const stated = parsed.flatMap(({ delivery, observations }) =>
    observations.map((observation) => ({ delivery, observation })),
  );
  const keys = stated.map(({ delivery, observation }) => ({
    connectionId: delivery.connectionId,
    responseId: observation.responseId,
  }));
  const rows = new Map((await responses.load(sql, tenantId, keys)).map((row) => [idOf(row), row]));
  const revisions = stated.map(({ delivery, observation }) => mergeInto(rows, delivery, observation));
  const touched = [...new Set(keys.map(idOf))].flatMap((id) => rows.get(id) ?? []);
  const heardAt = new Map(revisions.map((revision) => [idOf(revision), revision.at]));
  const moved = touched.map((row) => staged(row, heardAt.get(idOf(row)) ?? row.receivedAt));
  if (moved.length > 0) await responses.save(sql, tenantId, moved);
  const changed = revisions.filter(({ changes }) => changes.length > 0);
  if (changed.length > 0) await responses.addRevisions(sql, tenantId, changed);
  await loop.stores.deliveries.settle(
    sql,
    tenantId,
    parsed.map(({ settlement }) => settlement),
  );
}

/** Merges one observation into the working copy of its response, and says what it changed. */
function mergeInto(rows: Map<string, ResponseRow>, delivery: ClaimedDelivery, observation: Observation): Revision {
  const key = { connectionId: delivery.connectionId, responseId: observation.responseId };
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
  attempts: 0,
} as const;

/** Pure: where a merged response goes next. A response with a case is always looked at again. */
function staged(row: ResponseRow, heardAt: Instant): ResponseRow {
  const response = mergedResponse(row.registers, row.responseId, row.receivedAt);
  const band = response.score === null ? null : bandOf(response.score);
  if (row.bucket === 'case' || needsCase(response)) {
    const read = row.factsId !== null && row.subjectEmail === (response.person?.email ?? null);
    const bucket = row.bucket === 'case' ? 'case' : 'pending';
    return { ...row, band, stage: read ? 'process' : 'gather', bucket, turnedAt: turnedAt(row, band, heardAt) };
  }
  return { ...row, band, stage: 'settled', bucket: band === null ? 'no_score' : 'not_detractor' };
}

/**
 * The time of the words that turned a fine response bad: its clock cannot start before them. Where the source keeps no
 * time of its own, that is when we heard them.
 */
function turnedAt(row: ResponseRow, band: Band | null, heardAt: Instant): Instant | null {
  const wasFine = row.bucket === 'not_detractor' || (row.band !== null && row.band !== 'detractor');
  if (!wasFine || (row.bucket === 'case' && band !== 'detractor')) return row.turnedAt;
  const { score, comment } = row.registers;
  return Math.max(score?.version[0] ?? 0, comment?.version[0] ?? 0) || heardAt;
}

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

function idOf({ connectionId, responseId }: { readonly connectionId: number; readonly responseId: string }): string {
  return `${connectionId} ${responseId}`;
}
