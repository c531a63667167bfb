import { createHash } from 'node:crypto';
import { sniffDelimiter } from './delimiter';
import { createTextStream, createUtf8Check, markedEncoding, type Encoding, type Utf8Finding } from './encoding';
import { parseRecords } from './parse-records';
import { createSplitter, type Splitter } from './split';

const HEAD_BYTES = 65_536;

/** What is known of a file after going through its bytes once. */
export interface FileFacts {
  readonly sha256: string;
  readonly bytes: number;
  readonly head: Buffer;
  readonly utf8: Utf8Finding;
}

/** Goes through the bytes of a file. */
export async function inspectBytes(bytes: AsyncIterable<Buffer>): Promise<FileFacts> {
  const hash = createHash('sha256');
  const utf8 = createUtf8Check();
  const head: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    hash.update(chunk);
    utf8.write(chunk);
    if (size < HEAD_BYTES) head.push(chunk.subarray(0, HEAD_BYTES - size));
    size += chunk.length;
  }
  return { sha256: hash.digest('hex'), bytes: size, head: Buffer.concat(head), utf8: utf8.end() };
}

export type LayoutReading =
  | { readonly ok: true; readonly encoding: Encoding; readonly delimiter: string; readonly header: readonly string[] }
  | { readonly ok: false; readonly reason: string };

/** What the admin says; null = find out. */
export interface LayoutWishes {
  readonly encoding: Encoding | null;
  readonly delimiter: string | null;
}

/** How zip (and with it .xlsx), the old .xls, and gzip begin. */
const PACKED = ['504b0304', 'd0cf11e0', '1f8b08'];

/** Encoding, delimiter and header of a file, or what to do about it. */
export function readLayout(facts: FileFacts, wishes: LayoutWishes): LayoutReading {
  const coded = readEncoding(facts, wishes.encoding);
  if (!coded.ok) return coded;
  const { encoding } = coded;
  const text = headText(facts, encoding);
  if (text.trim() === '') return refused('the file is empty');
  const whole = facts.bytes <= HEAD_BYTES;
  const delimiter = wishes.delimiter ?? sniffDelimiter(text, whole);
  const { header, problem, end } = readHeaderLine(text, delimiter ?? ',');
  if (end?.open) return refused(whole ? `the quote that opens in line ${end.open.line} is never closed` : ENDLESS);
  if (end !== null && !whole) return refused(ENDLESS);
  if (problem !== null) return refused(`its header cannot be read: ${problem}`);
  if (delimiter === null || header.length < 2) return refused(ONE_COLUMN);
  return { ok: true, encoding, delimiter, header };
}

const ENDLESS =
  'its header does not end within the first 64 kB: close the quote that opens in it, or remove columns that are not needed';
const ONE_COLUMN =
  'it has only one column: no comma, semicolon, tab or | separates cells in its header; add --delimiter with the ' +
  'character that does, and remove lines above the header';

function readEncoding(
  { head, utf8 }: FileFacts,
  wished: Encoding | null,
): { readonly ok: true; readonly encoding: Encoding } | { readonly ok: false; readonly reason: string } {
  const start = head.toString('hex', 0, 4);
  if (PACKED.some((magic) => start.startsWith(magic)))
    return { ok: false, reason: 'this is a spreadsheet or an archive: save it as CSV first' };
  const marked = markedEncoding(head);
  if (wished !== null && marked !== null && wished !== marked)
    return { ok: false, reason: `it begins with the mark of ${marked}: leave out --encoding` };
  const encoding = wished ?? marked;
  if (encoding !== null) return { ok: true, encoding };
  if (head.includes(0))
    return {
      ok: false,
      reason:
        'it has zero bytes, as UTF-16 without a mark has: add --encoding utf-16le or utf-16be; or utf-8, which drops them',
    };
  if (utf8.mixedLine !== null)
    return {
      ok: false,
      reason:
        `it is UTF-8 up to line ${utf8.mixedLine}, where something else comes: save it in one encoding, or add ` +
        '--encoding utf-8 (odd letters are lost) or windows-1252',
    };
  return { ok: true, encoding: utf8.valid ? 'utf-8' : 'windows-1252' };
}

function headText({ head, bytes }: FileFacts, encoding: Encoding): string {
  const stream = createTextStream(encoding);
  const text = stream.write(head);
  return bytes <= HEAD_BYTES ? text + stream.end() : text;
}

interface HeaderLine {
  readonly header: readonly string[];
  readonly problem: string | null;
  /** How the text ends, if it does so before its first record. */
  readonly end: ReturnType<Splitter['end']> | null;
}

function readHeaderLine(text: string, delimiter: string): HeaderLine {
  const splitter = createSplitter(delimiter);
  const [first] = splitter.push(text);
  const end = first === undefined ? splitter.end() : null;
  const record = first ?? end?.last ?? null;
  const problem = record?.problem ?? null;
  const header = record === null || problem !== null ? [] : (parseRecords([record], delimiter)[0] ?? []);
  return { header, problem, end };
}

function refused(reason: string): LayoutReading {
  return { ok: false, reason };
}
