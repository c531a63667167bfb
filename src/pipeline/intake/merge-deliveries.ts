import type { Lane } from '../../case-ports';
import { isHistory, parseFileRow } from '../../capture/csv/file-row';
import type { RowReader } from '../../capture/csv/read-row';
import { changedFields, mergeObservation } from '../../capture/merge';
import { sourceById } from '../../capture/registry';
import { sourceConfigSchema, type ParseResult } from '../../capture/source';
import type { TenantSettings } from '../../domain/settings';
import type { Instant, Observation } from '../../domain/types';
import type {
  ClaimedDelivery,
  Connection,
  DeliverySettlement,
  ResponseKey,
  ResponseRow,
  Revision,
} from '../../store-ports';
import type { Sql } from '../../sql-port';
import { backOffMs } from '../back-off';
import { createBreath } from '../breathe';
import { rowReaderOf } from './file-rows';
import type { Loop } from '../loop';
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
  const connections = await loop.stores.tenants.connections(loop.db, tenantId);
  const byId = new Map(connections.map((connection) => [connection.connectionId, connection]));
  const files = await filesOf(loop, tenantId, claimed);
  const tenant = await loop.stores.tenants.tenant(loop.db, tenantId);
  if (tenant === null) throw new Error(`tenant ${tenantId} is gone`);
  await mergeBatch(loop, { lane, tenantId, connections: byId, files, settings: tenant.settings }, claimed);
  return claimed.length;
}

interface Tenancy {
  readonly lane: Lane;
  readonly tenantId: number;
  readonly connections: ReadonlyMap<number, Connection>;
  readonly files: ReadonlyMap<number, ImportedFile>;
  readonly settings: TenantSettings;
}

interface ImportedFile {
  readonly historyBefore: Instant | null;
  readonly readRow: RowReader;
}

async function filesOf(loop: Loop, tenantId: number, claimed: readonly ClaimedDelivery[]): Promise<Tenancy['files']> {
  const ids = [...new Set(claimed.flatMap(({ importId }) => importId ?? []))];
  if (ids.length === 0) return new Map();
  const rows = await loop.stores.imports.load(loop.db, tenantId, ids);
  return new Map(
    rows.map(({ historyBefore, ...row }) => [
      row.importId,
      { historyBefore, readRow: rowReaderOf({ tenantId, ...row }) },
    ]),
  );
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

interface Parsed {
  readonly delivery: ClaimedDelivery;
  readonly observations: readonly Observation[];
  readonly settlement: DeliverySettlement;
  /** It comes from a file and tells of the past: it opens no case and asks no CRM. */
  readonly quiet: boolean;
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
function parse(delivery: ClaimedDelivery, tenancy: Tenancy): Parsed {
  const { deliveryId } = delivery;
  const file = delivery.importId === null ? null : (tenancy.files.get(delivery.importId) ?? null);
  const result = file === null ? parseRequest(delivery, tenancy.connections) : parseFileRow(delivery, file.readRow);
  if (result.kind !== 'observations') {
    const bucket = result.kind === 'unusable' ? 'quarantined' : result.kind;
    return { delivery, observations: [], settlement: { deliveryId, bucket, reason: result.reason }, quiet: false };
  }
  const { observations, problems } = result;
  const reason = problems.length === 0 ? null : problems.join('; ');
  const respondedAt = observations[0]?.fields.respondedAt ?? null;
  return {
    delivery,
    observations,
    settlement: { deliveryId, bucket: 'parsed', reason },
    quiet: file !== null && isHistory(respondedAt, file.historyBefore),
  };
}

function parseRequest(delivery: ClaimedDelivery, connections: Tenancy['connections']): ParseResult {
  const connection = connections.get(delivery.connectionId);
  const source = connection === undefined ? undefined : sourceById(connection.source);
  if (connection === undefined || source === undefined)
    return { kind: 'unusable', reason: 'no parser for this source' };
  const config = sourceConfigSchema.safeParse(connection.config);
  if (!config.success) return { kind: 'unusable', reason: 'the settings of the connection cannot be read' };
  return source.parse(delivery, config.data);
}

async function store(
  loop: Loop,
  { tenantId, sql, settings }: Tenancy & { readonly sql: Sql },
  parsed: readonly Parsed[],
): Promise<void> {
  const { responses } = loop.stores;
  const stated = parsed.flatMap(({ delivery, observations, quiet }) =>
    observations.map((observation) => ({ delivery, observation, quiet, ...keyOf(delivery, observation) })),
  );
  const known = new Map((await responses.load(sql, tenantId, stated)).map((row) => [idOf(row), row]));
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
