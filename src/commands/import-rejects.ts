import { open, type FileHandle } from 'node:fs/promises';
import { csvLine } from '../capture/csv/write-row';
import { SetupError } from '../errors';
import type { RejectedRow } from '../pipeline/import-tally';

/** The rows that cannot be used, with line and reason, beside the file; made when the first one comes. */
export interface RejectsFile {
  add(rows: readonly RejectedRow[]): Promise<void>;
  /** Its path; null = there was none to write. */
  file(): string | null;
  close(): Promise<void>;
}

/** @param names the header of the original. `add` throws SetupError (64) where it cannot be written. */
export function createRejectsFile(original: string, names: readonly string[]): RejectsFile {
  const file = `${original}.rejects.csv`;
  let handle: FileHandle | null = null;
  return {
    add: async (rows) => {
      if (rows.length === 0) return;
      if (handle === null) {
        handle = await made(file);
        // The mark tells spreadsheets that it is UTF-8.
        await handle.write(`\uFEFF${csvLine(['line', 'reason', ...names])}`);
      }
      await handle.write(rows.map(({ line, reason, cells }) => csvLine([String(line), reason, ...cells])).join(''));
    },
    file: () => (handle === null ? null : file),
    close: async () => {
      await handle?.close();
    },
  };
}

async function made(file: string): Promise<FileHandle> {
  try {
    return await open(file, 'w');
  } catch (error) {
    throw new SetupError(
      `the rejected rows cannot be written to ${file}: ${error instanceof Error ? error.message : ''}`,
      64,
    );
  }
}
