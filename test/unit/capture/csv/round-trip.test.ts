import fc from 'fast-check';
import type { Encoding } from '../../../../src/capture/csv/encoding';
import { inspectBytes, readLayout } from '../../../../src/capture/csv/inspect';
import { fileRows } from '../../../../src/capture/csv/records';
import { pieces, rowsIn } from './given';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const LINE_ENDS = ['\n', '\r\n', '\r'] as const;
const MARKS: Readonly<Record<string, Buffer>> = {
  'utf-8': Buffer.from([0xef, 0xbb, 0xbf]),
  'utf-16le': Buffer.from([0xff, 0xfe]),
  'utf-16be': Buffer.from([0xfe, 0xff]),
};

/** Characters that all four encodings have; among them all that mean something in a file. */
const western = fc.string({
  unit: fc.constantFrom('a', 'Z', '7', ' ', 'é', 'ß', '€', '“', '"', ',', ';', '\t', '|', '\n', '\r\n', "'", '='),
  maxLength: 12,
});
const any = fc.string({ unit: 'grapheme', maxLength: 8 }).filter((text) => !/[\0\uFEFF]/.test(text));

const table = (cell: fc.Arbitrary<string>) =>
  fc
    .integer({ min: 2, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));

interface Written {
  readonly delimiter: string;
  readonly lineEnd: string;
  readonly quoteAll: boolean;
  readonly lastEnd: boolean;
}

/** Writes a table as RFC 4180 has it. */
function csv(rows: readonly (readonly string[])[], { delimiter, lineEnd, quoteAll, lastEnd }: Written): string {
  const cell = (text: string): string => {
    const needs = quoteAll || [delimiter, '"', '\n', '\r'].some((mark) => text.includes(mark));
    return needs ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => row.map(cell).join(delimiter)).join(lineEnd) + (lastEnd ? lineEnd : '');
}

const WINDOWS: Readonly<Record<string, number>> = { '€': 0x80, '“': 0x93 };

function encode(text: string, encoding: Encoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  return Buffer.from(Array.from(text, (char) => WINDOWS[char] ?? char.charCodeAt(0)));
}

const written: fc.Arbitrary<Written> = fc.record({
  delimiter: fc.constantFrom(...DELIMITERS),
  lineEnd: fc.constantFrom(...LINE_ENDS),
  quoteAll: fc.boolean(),
  lastEnd: fc.boolean(),
});

describe('a table written as CSV is read back equal', () => {
  test('whatever its delimiter, line ends, quoting and encoding, in pieces of any size', async () => {
    const encodings = fc.constantFrom<Encoding>('utf-8', 'utf-16le', 'utf-16be', 'windows-1252');
    const given = fc.tuple(table(western), written, encodings, fc.boolean(), fc.integer({ min: 1, max: 40 }));
    await fc.assert(
      fc.asyncProperty(given, async ([cells, how, encoding, marked, size]) => {
        const rows = cells.map(([first = '', ...rest]) => [`x${first}`, ...rest]);
        const mark = marked || encoding.startsWith('utf-16') ? MARKS[encoding] : undefined;
        const bytes = Buffer.concat([mark ?? Buffer.alloc(0), encode(csv([rows[0] ?? [], ...rows], how), encoding)]);
        const read = await rowsIn(fileRows(pieces(bytes, size), { encoding, delimiter: how.delimiter }));
        expect(read.map(({ problem }) => problem)).toEqual(rows.map(() => null));
        expect(read.map(({ cells }) => cells)).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  test('with any characters at all', async () => {
    await fc.assert(
      fc.asyncProperty(table(any), written, async (cells, how) => {
        const rows = cells.map(([first = '', ...rest]) => [`x${first}`, ...rest]);
        const bytes = Buffer.from(csv([rows[0] ?? [], ...rows], how), 'utf8');
        const read = await rowsIn(fileRows(pieces(bytes, 7), { encoding: 'utf-8', delimiter: how.delimiter }));
        expect(read.map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  test('with encoding and delimiter found out, where the header is plain', async () => {
    const encodings = fc.constantFrom<Encoding>('utf-8', 'utf-16le', 'utf-16be', 'windows-1252');
    await fc.assert(
      fc.asyncProperty(table(western), written, encodings, async (cells, how, encoding) => {
        // Words that no Western language has, and that are letters of UTF-8 in windows-1252.
        fc.pre(!cells.flat().some((text) => /\u00e9[€“]{2}|(\u00df[€“]){2}/.test(text)));
        const header = (cells[0] ?? []).map((_, index) => `Column ${index}`);
        const rows = [...cells, header.map(() => 'caf\u00e9')];
        const mark = encoding.startsWith('utf-16') ? MARKS[encoding] : undefined;
        const bytes = Buffer.concat([mark ?? Buffer.alloc(0), encode(csv([header, ...rows], how), encoding)]);
        const layout = readLayout(await inspectBytes(pieces(bytes, 11)), { encoding: null, delimiter: null });
        expect(layout).toEqual({ ok: true, encoding, delimiter: how.delimiter, header });
      }),
    );
  });

  test('each row under the line it begins in', async () => {
    await fc.assert(
      fc.asyncProperty(table(western), written, async (cells, how) => {
        const rows = cells.map(([first = '', ...rest]) => [`x${first}`, ...rest]);
        const all = [rows[0] ?? [], ...rows];
        const read = await rowsIn(
          fileRows(pieces(Buffer.from(csv(all, how), 'utf8'), 5), { encoding: 'utf-8', delimiter: how.delimiter }),
        );
        const before = (index: number): string => csv(all.slice(0, index + 1), { ...how, lastEnd: true });
        const lines = rows.map((_, index) => 1 + (before(index).match(/\r\n|\n|\r/g) ?? []).length);
        expect(read.map(({ line }) => line)).toEqual(lines);
      }),
    );
  });
});
