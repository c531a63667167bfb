import { createTextStream, type Encoding } from './encoding';
import { parseRecords } from './parse-records';
import { createSplitter, type OpenQuote, type RawRecord } from './split';

/** One row of a file; `problem` says why its cells cannot be told apart, and then `cells` is the beginning of its text. */
export interface FileRow {
  /** The line in which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly problem: string | null;
}

/** How a file is cut into rows. */
export interface FileShape {
  readonly encoding: Encoding;
  readonly delimiter: string;
}

/** How much text is cut at once: large enough to be quick, small enough to let other work through. */
const PIECE = 65_536;

/**
 * The rows of a file after its header, as they are read: memory does not grow with the file. What a quote that never
 * closes has swallowed is left out; `countRows` tells of it.
 * @param bytes the file from its first byte.
 */
export async function* fileRows(bytes: AsyncIterable<Buffer>, shape: FileShape): AsyncGenerator<readonly FileRow[]> {
  let headerSeen = false;
  for await (const records of fileRecords(bytes, shape)) {
    const rest = headerSeen ? records : records.slice(1);
    headerSeen ||= records.length > 0;
    if (rest.length > 0) yield rowsOf(rest, shape.delimiter);
  }
}

/** Where the rows of a file end. */
export interface FileEnd {
  /** Without the header. */
  readonly rows: number;
  /** null = every quote is closed. */
  readonly open: OpenQuote | null;
}

/** Goes through a whole file without looking at its cells. */
export async function countRows(bytes: AsyncIterable<Buffer>, shape: FileShape): Promise<FileEnd> {
  let records = 0;
  const end: { open: OpenQuote | null } = { open: null };
  for await (const found of fileRecords(bytes, { ...shape, atOpenQuote: (open) => (end.open = open) }))
    records += found.length;
  return { rows: Math.max(0, records - 1), ...end };
}

async function* fileRecords(
  bytes: AsyncIterable<Buffer>,
  { encoding, delimiter, atOpenQuote }: FileShape & { readonly atOpenQuote?: (open: OpenQuote) => void },
): AsyncGenerator<readonly RawRecord[]> {
  const text = createTextStream(encoding);
  const splitter = createSplitter(delimiter);
  for await (const chunk of bytes) {
    for (let from = 0; from < chunk.length; from += PIECE)
      yield splitter.push(text.write(chunk.subarray(from, from + PIECE)));
  }
  yield splitter.push(text.end());
  const { last, open } = splitter.end();
  if (open !== null) atOpenQuote?.(open);
  if (last !== null) yield [last];
}

function rowsOf(records: readonly RawRecord[], delimiter: string): readonly FileRow[] {
  const sound = parseRecords(
    records.filter(({ problem }) => problem === null),
    delimiter,
  );
  let read = 0;
  return records.map(({ line, text, problem }) => {
    if (problem !== null) return { line, cells: [text], problem };
    read += 1;
    return { line, cells: sound[read - 1] ?? [], problem: null };
  });
}
