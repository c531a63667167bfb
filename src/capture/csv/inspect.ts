import { createHash } from 'node:crypto';
import { sniffDelimiter } from './delimiter';
import { createTextStream, createUtf8Check, markedEncoding, type Encoding } from './encoding';
import { parseRecords } from './parse-records';
import { createSplitter } from './split';

const HEAD_BYTES = 65_536;

/** What is known of a file after going through its bytes once. */
export interface FileFacts {
  readonly sha256: string;
  readonly bytes: number;
  readonly head: Buffer;
  readonly validUtf8: boolean;
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
  return { sha256: hash.digest('hex'), bytes: size, head: Buffer.concat(head), validUtf8: utf8.valid() };
}

export type LayoutReading =
  | { readonly ok: true; readonly encoding: Encoding; readonly delimiter: string; readonly header: readonly string[] }
  | { readonly ok: false; readonly reason: string };

/** What the admin says; null = find out. */
export interface LayoutWishes {
  readonly encoding: Encoding | null;
  readonly delimiter: string | null;
}

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');

/** Encoding, delimiter and header of a file, or what to do about it. */
export function readLayout(facts: FileFacts, wishes: LayoutWishes): LayoutReading {
  const { head } = facts;
  if (head.subarray(0, 4).equals(ZIP)) return refused('this is a spreadsheet or an archive: save it as CSV first');
  const marked = markedEncoding(head);
  if (wishes.encoding === null && marked === null && head.includes(0))
    return refused('it has zero bytes, as UTF-16 without a mark has: add --encoding utf-16le or --encoding utf-16be');
  const encoding = wishes.encoding ?? marked ?? (facts.validUtf8 ? 'utf-8' : 'windows-1252');
  const text = headText(facts, encoding);
  const whole = facts.bytes <= HEAD_BYTES;
  const delimiter = wishes.delimiter ?? sniffDelimiter(text, whole);
  const header = delimiter === null ? null : headerCells(text, delimiter);
  if (text.trim() === '') return refused('the file is empty');
  const open = whole ? openQuote(text) : null;
  if (header === null && open !== null) return refused(`the quote that opens in line ${open} is never closed`);
  if (delimiter === null || header === null || header.length < 2)
    return refused(
      'it has only one column: no comma, semicolon, tab or | separates cells in its header; add --delimiter with the character that does',
    );
  return { ok: true, encoding, delimiter, header };
}

function headText({ head, bytes }: FileFacts, encoding: Encoding): string {
  const stream = createTextStream(encoding);
  const text = stream.write(head);
  return bytes <= HEAD_BYTES ? text + stream.end() : text;
}

function headerCells(text: string, delimiter: string): readonly string[] | null {
  const splitter = createSplitter(delimiter);
  const header = splitter.push(text)[0] ?? splitter.end().last;
  return header === null || header.problem !== null ? null : (parseRecords([header], delimiter)[0] ?? null);
}

/** A quote in the header that swallows everything else: the same under every delimiter. */
function openQuote(text: string): number | null {
  const splitter = createSplitter(',');
  splitter.push(text);
  return splitter.end().open?.line ?? null;
}

function refused(reason: string): LayoutReading {
  return { ok: false, reason };
}
