import { fileRowBody, fileRowKey, isHistory } from '../../capture/csv/file-row';
import type { RowReader } from '../../capture/csv/read-row';
import { readingDigest, type FileReading } from '../../capture/csv/reading';
import type { FileRow } from '../../capture/csv/records';
import type { Instant } from '../../domain/types';
import type { ImportRow } from '../../store-ports';
import { createBreath } from '../breathe';
import { rowReaderOf } from './file-rows';
import { createTally, type ReadRow, type RejectedRow, type Tally } from './import-tally';
import type { Loop } from '../loop';
import { createSeenKeys } from './seen-keys';

/** Rows of one transaction: what a kill costs, and how long the embedded database is kept from its other work. */
const BATCH = 500;

export interface ImportFile {
  readonly tenantId: number;
  readonly connectionId: number;
  readonly reading: FileReading;
  readonly historyBefore: Instant | null;
  /** After the header, from the first one. */
  readonly rows: AsyncIterable<readonly FileRow[]>;
  /** Called after every batch. `done` counts rows. */
  readonly onBatch: (batch: { readonly done: number; readonly rejects: readonly RejectedRow[] }) => Promise<void>;
}

/** What an import would do. */
export interface DryRun extends Tally {
  readonly fresh: number;
  readonly duplicates: number;
  /** Of the fresh ones: rows about a response that is here already. */
  readonly known: number;
}

/** Goes through a file and stores nothing. */
export async function dryRun(loop: Loop, file: ImportFile): Promise<DryRun> {
  const { tenantId, connectionId } = file;
  const seen = createSeenKeys();
  const counts = { fresh: 0, duplicates: 0, known: 0 };
  const tally = await goThrough<never>(loop, { ...file, importId: 0 }, async ({ accepted }) => {
    const here = await loop.stores.imports.known(loop.db, tenantId, {
      connectionId,
      deliveryKeys: accepted.map(({ deliveryKey }) => deliveryKey),
      responseIds: accepted.map(({ observation }) => observation.responseId),
    });
    for (const { deliveryKey, observation } of accepted) {
      const repeated = seen(deliveryKey) || here.deliveryKeys.has(deliveryKey);
      counts[repeated ? 'duplicates' : 'fresh'] += 1;
      counts.known += Number(!repeated && here.responseIds.has(observation.responseId));
    }
    return null;
  });
  return { ...tally, ...counts };
}

/** What an import has done, over the whole file, also where it was interrupted. */
export interface ImportDone extends Tally {
  readonly stored: number;
  readonly duplicates: number;
}

/** Whether the rows still come from the file whose digest the import has. */
export interface SameFile {
  /** Asked before a batch is stored. */
  readonly isUntouched: () => Promise<boolean>;
  /** Asked when all has been read. */
  readonly isWhole: () => boolean;
}

/**
 * Stores the rows of a file from where `started` stands, five hundred and the cursor in one transaction.
 * @returns 'taken' where another process goes on with this import; 'changed' where the file was not the same any more:
 * then the import is given up, because a cursor that went through other rows would pass over those of this file for good.
 */
export async function importRows(
  loop: Loop,
  file: ImportFile & SameFile & { readonly started: ImportRow },
): Promise<ImportDone | 'taken' | 'changed'> {
  const { tenantId, connectionId, started } = file;
  const { importId } = started;
  const sums = { stored: started.stored, duplicates: started.duplicates };
  const through = await goThrough(loop, { ...file, importId, skip: started.rows }, async (batch) => {
    if (!(await file.isUntouched())) return 'changed';
    const { accepted, rejects, from } = batch;
    const rows = accepted.map(({ deliveryKey, body }) => ({ deliveryKey, body }));
    const receivedAt = await loop.clock.now();
    const put = { importId, connectionId, from, receivedAt, rows, rejected: rejects.length };
    const added = await loop.db.tx((sql) => loop.stores.imports.addRows(sql, tenantId, put), {
      longRunning: true,
    });
    if (added === null) return 'taken';
    sums.stored += added.stored;
    sums.duplicates += rows.length - added.stored;
    return null;
  });
  if (through === 'taken') return through;
  if (through === 'changed' || !file.isWhole()) {
    await loop.stores.imports.giveUp(loop.db, tenantId, importId);
    return 'changed';
  }
  await loop.stores.imports.finish(loop.db, tenantId, { importId, at: await loop.clock.now() });
  return { ...through, ...sums };
}

interface Batch {
  /** Rows of the file before these. */
  readonly from: number;
  readonly accepted: readonly ReadRow[];
  readonly rejects: readonly RejectedRow[];
}

/** @param take is not asked for the first `skip` rows, which are only counted; what it returns ends the walk. */
async function goThrough<Stop extends string>(
  loop: Loop,
  file: ImportFile & { readonly importId: number; readonly skip?: number },
  take: (batch: Batch) => Promise<Stop | null>,
): Promise<Tally | Stop> {
  const readBatch = batchReader(file, await loop.clock.now());
  const tenant = await loop.stores.tenants.tenant(loop.db, file.tenantId);
  if (tenant === null) throw new Error(`tenant ${file.tenantId} is gone`);
  const tally = createTally(tenant.settings);
  let done = 0;
  for await (const rows of inBatches(file.rows, file.skip ?? 0)) {
    const batch = { ...(await readBatch(rows)), from: done };
    const stop = done < (file.skip ?? 0) ? null : await take(batch);
    if (stop !== null) return stop;
    tally.add(batch);
    done += rows.length;
    await file.onBatch({ done, rejects: batch.rejects });
  }
  return tally.result();
}

type BatchReader = (rows: readonly FileRow[]) => Promise<Omit<Batch, 'from'>>;

function batchReader(file: ImportFile & { readonly importId: number }, now: Instant): BatchReader {
  const readRow = rowReaderOf(file);
  const rowIn = { digest: readingDigest(file.reading), historyBefore: file.historyBefore, readRow, now };
  return async (rows) => {
    const breathe = createBreath();
    const accepted: ReadRow[] = [];
    const rejects: RejectedRow[] = [];
    for (const row of rows) {
      const read = acceptedRow(row, rowIn);
      if ('reason' in read) rejects.push({ line: row.line, cells: row.cells, reason: read.reason });
      else accepted.push(read);
      await breathe();
    }
    return { accepted, rejects };
  };
}

interface RowIn {
  readonly digest: string;
  readonly historyBefore: Instant | null;
  readonly readRow: RowReader;
  readonly now: Instant;
}

function acceptedRow(
  row: FileRow,
  { digest, historyBefore, readRow, now }: RowIn,
): ReadRow | { readonly reason: string } {
  if (row.problem !== null) return { reason: row.problem };
  const read = readRow(row.cells, now);
  if (!read.ok) return { reason: read.reason };
  const { observation, problems } = read;
  const quiet = isHistory(observation.fields.respondedAt ?? null, historyBefore);
  const body = fileRowBody(row.cells);
  return { line: row.line, observation, problems, quiet, body, deliveryKey: fileRowKey(body, { digest, quiet }) };
}

/** Batches of a fixed size, and one that ends where an earlier run stopped. */
async function* inBatches(rows: AsyncIterable<readonly FileRow[]>, stopAt: number): AsyncGenerator<readonly FileRow[]> {
  let batch: FileRow[] = [];
  let done = 0;
  for await (const some of rows) {
    for (const row of some) {
      batch.push(row);
      done += 1;
      if (batch.length < BATCH && done !== stopAt) continue;
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
