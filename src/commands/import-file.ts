import { createHash } from 'node:crypto';
import { open, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { readHeader } from '../capture/csv/header';
import { inspectBytes, readLayout, type FileFacts } from '../capture/csv/inspect';
import type { FileReading } from '../capture/csv/reading';
import { countRows, fileRows, type FileShape } from '../capture/csv/records';
import { sourceConfigSchema } from '../capture/source';
import { SetupError } from '../errors';
import { findConnection } from '../pipeline/intake/find-connection';
import { dryRun, importRows, type ImportFile, type SameFile } from '../pipeline/intake/import-rows';
import type { Loop } from '../pipeline/loop';
import type { Connection } from '../store-ports';
import type { ImportWishes } from './import-options';
import { createRejectsFile } from './import-rejects';
import { reportOf, type ImportReport } from './import-report';

export type ImportOutcome =
  | { readonly kind: 'report'; readonly report: ImportReport }
  /** The file cannot be imported as it is, or not now: a sentence that names the fix. Nothing was stored. */
  | { readonly kind: 'refused'; readonly sha256: string; readonly reason: string };

/** Told now and then how far it is, in rows. */
export type Watch = (done: number, total: number) => void;

const CHUNK = 262_144;
/** A day, in ms. */
const DAY_MS = 86_400_000;

/**
 * Reports what the import of a file would do, or does it. The file is read three times over, so that memory does not grow
 * with it: to recognise it, to see that its quotes close, and row by row.
 * @throws SetupError (64) for a file that cannot be opened, an unknown connection, or another content than asked for.
 */
export async function importFile(loop: Loop, wishes: ImportWishes, watch: Watch): Promise<ImportOutcome> {
  const target = await targetOf(loop, wishes.connection);
  const handle = await opened(wishes.file);
  try {
    const isUntouched = await stampOf(handle);
    const facts = await inspectBytes(bytesOf(handle));
    if (wishes.sha256 !== null && wishes.sha256 !== facts.sha256)
      throw new SetupError(
        `${wishes.file} is not what was reported: its sha256 is ${facts.sha256} now; look at a new report first`,
        64,
      );
    const plan = await planOf({ handle, facts, wishes, connection: target.connection });
    if ('reason' in plan) return refused(facts, plan.reason);
    return await run(loop, { ...plan, ...target, handle, facts, wishes, watch, isUntouched });
  } finally {
    await handle.close();
  }
}

interface Target {
  readonly connection: Connection;
  readonly id: string;
}

async function targetOf(loop: Loop, wanted: string): Promise<Target> {
  const search = await findConnection(loop, wanted);
  if (search.kind !== 'found') {
    const why = search.kind === 'several' ? 'is the name of several connections' : 'is no connection';
    const there = search.there.length === 0 ? ['(none yet: detractor-loop connect --source)'] : search.there;
    throw new SetupError(`"${wanted}" ${why}; there are:\n  ${there.join('\n  ')}`, 64);
  }
  const { connection, id } = search;
  if (connection.status === 'paused') throw new SetupError(`the connection ${id} is paused: resume it first`, 64);
  return { connection, id };
}

async function opened(file: string): Promise<FileHandle> {
  try {
    // Asked first: to open a pipe would wait for somebody to write into it.
    if ((await stat(file)).isFile()) return await open(file);
  } catch (error) {
    throw new SetupError(`${file} cannot be read: ${error instanceof Error ? error.message : ''}`, 64);
  }
  throw new SetupError(`${file} cannot be read: it is not a file (an import reads it more than once)`, 64);
}

/** @returns whether nobody has written into the file since. Another file put in its place is another file: ours stays open. */
async function stampOf(handle: FileHandle): Promise<SameFile['isUntouched']> {
  const stamp = async (): Promise<string> => {
    const { size, mtimeNs } = await handle.stat({ bigint: true });
    return `${size} ${mtimeNs}`;
  };
  const before = await stamp();
  return async () => (await stamp()) === before;
}

/** From its first byte, as often as asked. @param seen gets every piece. */
async function* bytesOf(handle: FileHandle, seen: (bytes: Buffer) => void = () => undefined): AsyncGenerator<Buffer> {
  for (let at = 0; ;) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(CHUNK), 0, CHUNK, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    const bytes = buffer.subarray(0, bytesRead);
    seen(bytes);
    yield bytes;
  }
}

interface Plan {
  readonly shape: FileShape;
  readonly reading: FileReading;
  readonly total: number;
}

interface PlanInput {
  readonly handle: FileHandle;
  readonly facts: FileFacts;
  readonly wishes: ImportWishes;
  readonly connection: Connection;
}

async function planOf({ handle, facts, wishes, connection }: PlanInput): Promise<Plan | { readonly reason: string }> {
  const layout = readLayout(facts, wishes);
  if (!layout.ok) return layout;
  const header = readHeader(layout.header, wishes.map);
  if (!header.ok) return header;
  const { names, columns } = header;
  const scale = wishes.scale ?? sourceConfigSchema.parse(connection.config).scale;
  if (scale === null && columns.scale === undefined)
    return { reason: 'neither the connection nor a column says on which scale the scores are: add --scale nps' };
  const shape = { encoding: layout.encoding, delimiter: layout.delimiter };
  const { rows, open } = await countRows(bytesOf(handle), shape);
  if (open !== null)
    return {
      reason:
        `the quote that opens in line ${open.line} is never closed: ${rowsSaid(open.linesAfter)} after line ${open.line} ` +
        'not read, nothing imported; close it, or double a quote that belongs to the text',
    };
  const { dateFormat, timeZone } = wishes;
  const reading = { names: [...names], columns, dateFormat, timeZone, scale };
  return { shape, reading, total: rows };
}

function rowsSaid(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}

type Run = Plan & PlanInput & Target & Pick<SameFile, 'isUntouched'> & { readonly watch: Watch };

async function run(loop: Loop, job: Run): Promise<ImportOutcome> {
  const { wishes, facts, reading, connection } = job;
  const { tenantId, connectionId } = connection;
  const startedAt = await loop.clock.now();
  const rejects = createRejectsFile(wishes.file, { header: reading.names, delimiter: job.shape.delimiter });
  const hash = createHash('sha256');
  const file: ImportFile = {
    tenantId,
    connectionId,
    reading,
    historyBefore: wishes.historyDays === null ? null : startedAt - wishes.historyDays * DAY_MS,
    rows: fileRows(
      bytesOf(job.handle, (bytes) => void hash.update(bytes)),
      job.shape,
    ),
    onBatch: async ({ done, rejects: some }) => {
      await rejects.add(some);
      job.watch(done, job.total);
    },
  };
  const isWhole = (): boolean => hash.digest('hex') === facts.sha256;
  try {
    if (wishes.commit) return await commit(loop, job, { file, isWhole, rejects, startedAt });
    const report = await dryRun(loop, file);
    if (!isWhole()) return refused(facts, CHANGED);
    return { kind: 'report', report: reportOf({ ...job, ...file, rejectsFile: rejects.file() }, { report }) };
  } finally {
    await rejects.close();
  }
}

const CHANGED = 'the file was changed while it was read: look at a new report';

interface Committing {
  readonly file: ImportFile;
  readonly isWhole: () => boolean;
  readonly rejects: ReturnType<typeof createRejectsFile>;
  readonly startedAt: number;
}

async function commit(loop: Loop, job: Run, { file, isWhole, rejects, startedAt }: Committing): Promise<ImportOutcome> {
  const { facts, wishes, reading, isUntouched } = job;
  const { tenantId, connectionId } = file;
  const start = await loop.db.tx((sql) =>
    loop.stores.imports.start(sql, tenantId, {
      ...{ connectionId, reading, startedAt, sha256: facts.sha256, bytes: facts.bytes },
      fileName: path.basename(wishes.file),
      historyDays: wishes.historyDays,
      again: wishes.again,
    }),
  );
  if (start.kind === 'done_before')
    return refused(
      facts,
      `the file was imported at ${new Date(start.finishedAt).toISOString()} (import ${start.importId}): ` +
        'add --again to import it once more; rows that are here already count as duplicates',
    );
  if (start.kind === 'other_options')
    return refused(
      facts,
      `import ${start.importId} of this file stopped after ${start.rows} rows and was begun with other options: ` +
        'run it with the same ones to go on, or add --again to begin anew with these',
    );
  const { row } = start;
  const done = await importRows(loop, {
    ...file,
    historyBefore: row.historyBefore,
    started: row,
    isWhole,
    isUntouched,
  });
  if (done === 'taken') return refused(facts, `another process is importing this file (import ${row.importId})`);
  if (done === 'changed')
    return refused(facts, `${CHANGED}; what was stored before stays, and is recognised when it comes again`);
  const resumedAt = start.kind === 'resumed' ? row.rows : null;
  const about = { ...job, ...file, historyBefore: row.historyBefore, rejectsFile: rejects.file() };
  return { kind: 'report', report: reportOf(about, { done, importId: row.importId, resumedAt }) };
}

function refused({ sha256 }: FileFacts, reason: string): ImportOutcome {
  return { kind: 'refused', sha256, reason };
}
