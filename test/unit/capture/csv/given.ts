import type { FileRow } from '../../../../src/capture/csv/records';

/** Bytes as they come from a disk or a slow pipe. */
export async function* pieces(bytes: Buffer, size = bytes.length): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += size) {
    await Promise.resolve();
    yield bytes.subarray(from, from + size);
  }
}

/** All rows of a stream. */
export async function rowsIn(stream: AsyncIterable<readonly FileRow[]>): Promise<readonly FileRow[]> {
  const rows: FileRow[] = [];
  for await (const some of stream) rows.push(...some);
  return rows;
}
