/**
 * Longest record that is read, in UTF-16 units: a comment of 20,000 characters and as much around it fits three times.
 * @internal exported for its tests
 */
export const MAX_RECORD = 65_536;
/** What is kept of a record that is refused, to recognise it by. */
const MAX_SHOWN = 500;

/** One record as it stands in the file, without its line end; lines count from 1. */
export interface RawRecord {
  readonly line: number;
  /** Its text; of one that has a problem only the beginning. */
  readonly text: string;
  /** Why its cells cannot be told apart, or null. */
  readonly problem: string | null;
}

/** A quote that opened and never closed: what follows cannot be told apart. */
export interface OpenQuote {
  /** Where it opened. */
  readonly line: number;
  /** Lines after that one, up to the end of the file. */
  readonly linesAfter: number;
}

export interface Splitter {
  push(text: string): readonly RawRecord[];
  /** The last record, if the file does not end with a line end; and a quote that is still open. */
  end(): { readonly last: RawRecord | null; readonly open: OpenQuote | null };
}

/** Where a reader stands within a record. */
type Place = 'cell start' | 'bare' | 'quoted' | 'quote seen' | 'lost';

const QUOTE = 34;
const LF = 10;
const CR = 13;

function next(place: Place, code: number, delimiter: number): Place {
  if (place === 'quoted') return code === QUOTE ? 'quote seen' : 'quoted';
  if (place === 'quote seen' && code === QUOTE) return 'quoted';
  if (place === 'lost' || (place === 'quote seen' && code !== delimiter)) return 'lost';
  if (place === 'cell start' && code === QUOTE) return 'quoted';
  return code === delimiter ? 'cell start' : 'bare';
}

/**
 * Cuts a text into records. A record ends at LF, CRLF or CR outside quotes; a quote opens only at the start of a cell and
 * is doubled inside; a text right after a closing quote makes the record unusable, up to the end of that line. Nothing
 * inside quotes is ever taken for a record, or a comment could smuggle rows in. Blank records are passed over.
 *
 * Why not csv-parse alone: its skip mode loses all that follows a record over `max_record_size`, takes an unclosed quote
 * for one bad record, and counts a line twice where CRLF and LF are mixed (7.0.3; docs/decisions/0023-csv-parse.md).
 */
export function createSplitter(delimiter: string): Splitter {
  const cell = delimiter.charCodeAt(0);
  let place: Place = 'cell start';
  let line = 1;
  let quoteLine = 1;
  let record = emptyRecord(line);
  let afterCr = false;
  let lastCode = 0;

  const finish = (): RawRecord | null => {
    const done = record;
    line += 1;
    record = emptyRecord(line);
    place = 'cell start';
    return done.size === 0 ? null : finished(done);
  };
  const step = (code: number): void => {
    const before = place;
    place = next(before, code, cell);
    if (place === before) return;
    if (place === 'quoted' && before === 'cell start') quoteLine = line;
    if (place === 'lost') record.problem = strayText(quoteLine, line);
  };

  return {
    push: (text) => {
      const records: RawRecord[] = [];
      let from = 0;
      for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        const endsCrlf = afterCr && code === LF;
        afterCr = code === CR;
        if (code !== LF && code !== CR) step(code);
        else if (place === 'quoted') line += endsCrlf ? 0 : 1;
        else {
          if (!endsCrlf) {
            keep(record, text.slice(from, at));
            const done = finish();
            if (done !== null) records.push(done);
          }
          from = at + 1;
        }
      }
      keep(record, text.slice(from));
      if (text !== '') lastCode = text.charCodeAt(text.length - 1);
      return records;
    },
    end: () => {
      // The line end that closes the last line begins no further one.
      const lines = line - quoteLine - (lastCode === LF || lastCode === CR ? 1 : 0);
      const open = { line: quoteLine, linesAfter: lines };
      return place === 'quoted' ? { last: null, open } : { last: finish(), open: null };
    },
  };
}

interface Growing {
  readonly line: number;
  text: string;
  size: number;
  problem: string | null;
}

function emptyRecord(line: number): Growing {
  return { line, text: '', size: 0, problem: null };
}

/** Memory stays flat whatever a record's size: beyond the limit only the size goes on. */
function keep(record: Growing, text: string): void {
  record.size += text.length;
  if (record.text.length <= MAX_RECORD) record.text += text.slice(0, MAX_RECORD + 1);
}

function finished({ line, text, size, problem }: Growing): RawRecord {
  const found = size > MAX_RECORD ? `is longer than ${MAX_RECORD} characters: shorten it` : problem;
  if (found === null) return { line, text, problem: null };
  return { line, text: text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)}…`, problem: found };
}

function strayText(opened: number, closed: number): string {
  const where = opened === closed ? 'where it closes' : `where it closes in line ${closed}`;
  return `a quote opens in line ${opened} and text follows ${where}: double the quotes inside a cell`;
}
