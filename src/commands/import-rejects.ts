import { open, type FileHandle } from 'node:fs/promises';
import { csvLine } from '../capture/csv/write-row';
import { SetupError } from '../errors';
import type { RejectedRow } from '../pipeline/intake/import-tally';

/** The rows that cannot be used, with line and reason, beside the file; made when the first one comes. */
export interface RejectsFile {
  add(rows: readonly RejectedRow[]): Promise<void>;
  /** Its path; null = there was none to write. */
  file(): string | null;
  close(): Promise<void>;
}

/**
 * Separated like the original, so that the same options read it once it is corrected.
 * @param header of the original. `add` throws SetupError (64) where it cannot be written.
 */
export function createRejectsFile(
  original: string,
  { header, delimiter }: { readonly header: readonly string[]; readonly delimiter: string },
): RejectsFile {
  const file = `${original}.rejects.csv`;
  const text = (cells: readonly string[]): string => csvLine(cells, delimiter);
  let handle: FileHandle | null = null;
  return {
    add: async (rows) => {
      if (rows.length === 0) return;
      const lines = rows.map(({ line, reason, cells }) => text([String(line), reason, ...cells]));
      // The mark tells spreadsheets that it is UTF-8.
      if (handle === null)
        lines.unshift(`\uFEFF${text([unused('line', header), unused('reason', header), ...header])}`);
      try {
        handle ??= await open(file, 'w');
        await handle.appendFile(lines.join(''));
      } catch (error) {
        const why = error instanceof Error ? error.message : '';
        throw new SetupError(`the rejected rows cannot be written to ${file}: ${why}; make way and run it again`, 64);
      }
    },
    file: () => (handle === null ? null : file),
    close: async () => {
      await handle?.close();
    },
  };
}

/** A name for a column of ours: the reason why customers left may have a column, and no name may come twice. */
function unused(name: string, header: readonly string[], count = 1): string {
  const wanted = count === 1 ? name : `${name} ${count}`;
  const taken = header.some((one) => one.toLowerCase() === wanted);
  return taken ? unused(name, header, count + 1) : wanted;
}
