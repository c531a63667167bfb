import type { Instant } from '../../domain/types';
import { deliveryKey } from '../delivery-key';
import type { ParseResult } from '../source';
import type { RowReader } from './read-row';

/** A row as it is stored: its cells as they stand in the file. */
export function fileRowBody(cells: readonly string[]): Buffer {
  return Buffer.from(JSON.stringify(cells), 'utf8');
}

/**
 * What makes two rows one delivery: the same cells, read alike, with the same consequence. A row that was history when it
 * was imported may be imported once more to open its case.
 * @param digest of the reading.
 */
export function fileRowKey(
  body: Buffer,
  { digest, quiet }: { readonly digest: string; readonly quiet: boolean },
): string {
  return deliveryKey(`csv ${digest} ${quiet ? 'history' : 'open'}`, body);
}

/** Whether a row tells of the past alone: answered before `historyBefore`, or nobody knows when. null = none does. */
export function isHistory(respondedAt: Instant | null, historyBefore: Instant | null): boolean {
  return historyBefore !== null && (respondedAt === null || respondedAt < historyBefore);
}

/** Reads a stored row as any source reads a delivery. */
export function parseFileRow(
  { body, receivedAt }: { readonly body: Buffer; readonly receivedAt: Instant },
  readRow: RowReader,
): ParseResult {
  const cells = JSON.parse(body.toString('utf8')) as readonly string[];
  const row = readRow(cells, receivedAt);
  if (!row.ok) return { kind: 'unusable', reason: row.reason };
  return { kind: 'observations', observations: [row.observation], problems: row.problems };
}
