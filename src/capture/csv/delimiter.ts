import { parseRecords } from './parse-records';
import { createSplitter, type RawRecord, type Splitter } from './split';

const CANDIDATES = [',', ';', '\t', '|'] as const;

/**
 * Finds the delimiter in the beginning of a file: the one under which most records have as many cells as the header,
 * at least two; among equals the one with more cells. csv-parse would silently read `a;b;c` as one column.
 * @param head the first 64 kB, decoded. @param whole true = that is the whole file.
 * @returns null when no candidate makes two columns.
 */
export function sniffDelimiter(head: string, whole: boolean): string | null {
  const judged = CANDIDATES.map((delimiter) => ({ delimiter, ...judge(head, { delimiter, whole }) }))
    .filter(({ cells }) => cells > 1)
    .sort((a, b) => b.share - a.share || b.cells - a.cells);
  return judged[0]?.delimiter ?? null;
}

/** Cells of the header, and the share of records that have as many. */
function judge(
  head: string,
  { delimiter, whole }: { readonly delimiter: string; readonly whole: boolean },
): { readonly cells: number; readonly share: number } {
  const splitter = createSplitter(delimiter);
  const records = [...splitter.push(head), ...(whole ? lastOf(splitter) : [])];
  // A header that alone is longer than what was read: its beginning has to do.
  const seen = records.length === 0 ? lastOf(splitter) : records;
  const sound = seen.filter(({ problem }) => problem === null);
  const counts = parseRecords(sound, delimiter).map(({ length }) => length);
  const cells = counts[0] ?? 0;
  return { cells, share: counts.filter((count) => count === cells).length / Math.max(1, seen.length) };
}

function lastOf(splitter: Splitter): readonly RawRecord[] {
  const { last } = splitter.end();
  return last === null ? [] : [last];
}
