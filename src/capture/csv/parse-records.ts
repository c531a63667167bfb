import { parse } from 'csv-parse/sync';
import type { RawRecord } from './split';

/** The cells of records that `split.ts` has found sound, in their order. A quote inside a cell without quotes is a character. */
export function parseRecords(records: readonly RawRecord[], delimiter: string): readonly (readonly string[])[] {
  const rows = parse(records.map(({ text }) => text).join('\n'), {
    delimiter,
    record_delimiter: '\n',
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
  });
  // A row under another row's line number would be worse than none.
  if (rows.length !== records.length) throw new Error(`${records.length} records were read as ${rows.length} rows`);
  return rows;
}
