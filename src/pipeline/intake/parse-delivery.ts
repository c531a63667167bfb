import { isHistory, parseFileRow } from '../../capture/csv/file-row';
import type { RowReader } from '../../capture/csv/read-row';
import { sourceById } from '../../capture/registry';
import { sourceConfigSchema, type ParseResult, type SourceDelivery } from '../../capture/source';
import type { Instant, Observation } from '../../domain/types';
import type { ClaimedDelivery, Connection, DeliverySettlement } from '../../store-ports';
import type { Sql } from '../../sql-port';
import type { Loop } from '../loop';
import { rowReaderOf } from './file-rows';

/** What deliveries of a tenant are read by. */
export interface Parsers {
  readonly connections: ReadonlyMap<number, Connection>;
  readonly files: ReadonlyMap<number, ImportedFile>;
}

interface ImportedFile {
  readonly historyBefore: Instant | null;
  readonly readRow: RowReader;
}

/** What these deliveries are read by: only files that they come from are looked up. */
export async function loadParsers(
  { stores }: Pick<Loop, 'stores'>,
  sql: Sql,
  of: { readonly tenantId: number; readonly deliveries: readonly Pick<ClaimedDelivery, 'importId'>[] },
): Promise<Parsers> {
  const { tenantId, deliveries } = of;
  const connections = await stores.tenants.connections(sql, tenantId);
  const byId = new Map(connections.map((connection) => [connection.connectionId, connection]));
  const ids = [...new Set(deliveries.flatMap(({ importId }) => importId ?? []))];
  const rows = ids.length === 0 ? [] : await stores.imports.load(sql, tenantId, ids);
  const files = rows.map(({ historyBefore, ...row }) => {
    return [row.importId, { historyBefore, readRow: rowReaderOf({ tenantId, ...row }) }] as const;
  });
  return { connections: byId, files: new Map(files) };
}

/** What a delivery says, and how it ends. */
export interface Parsed {
  readonly delivery: ClaimedDelivery;
  readonly observations: readonly Observation[];
  readonly settlement: DeliverySettlement;
  /** It comes from a file and tells of the past: it opens no case and asks no CRM. */
  readonly quiet: boolean;
}

type Readable = SourceDelivery & Pick<ClaimedDelivery, 'connectionId' | 'importId'>;

/** Pure: what one delivery says. `quiet` = it comes from a file and tells of the past: it opens no case and asks no CRM. */
export function parseDelivery(delivery: Readable, parsers: Parsers): { result: ParseResult; quiet: boolean } {
  const file = delivery.importId === null ? null : (parsers.files.get(delivery.importId) ?? null);
  if (file === null) return { result: parseRequest(delivery, parsers.connections), quiet: false };
  const result = parseFileRow(delivery, file.readRow);
  const respondedAt = result.kind === 'observations' ? (result.observations[0]?.fields.respondedAt ?? null) : null;
  return { result, quiet: result.kind === 'observations' && isHistory(respondedAt, file.historyBefore) };
}

function parseRequest(delivery: Readable, connections: Parsers['connections']): ParseResult {
  const connection = connections.get(delivery.connectionId);
  const source = connection === undefined ? undefined : sourceById(connection.source);
  if (connection === undefined || source === undefined)
    return { kind: 'unusable', reason: 'no parser for this source' };
  const config = sourceConfigSchema.safeParse(connection.config);
  if (!config.success) return { kind: 'unusable', reason: 'the settings of the connection cannot be read' };
  return source.parse(delivery, config.data);
}
