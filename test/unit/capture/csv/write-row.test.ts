import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvLine } from '../../../../src/capture/csv/write-row';

describe('a line for a spreadsheet', () => {
  test.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1'])('%j is no formula any more', (cell) => {
    expect(parse(csvLine([cell, 'x']))).toEqual([[`'${cell}`, 'x']]);
  });

  test('reads back as it was, but for the mark before a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2 }), (cells) => {
        const [back] = parse(csvLine(['x', ...cells]), { record_delimiter: '\n' });
        expect(back).toEqual(['x', ...cells.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell))]);
      }),
    );
  });
});
