import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvLine, unguarded } from '../../../../src/capture/csv/write-row';

describe('a line for a spreadsheet', () => {
  test.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '\n=1', '\uFF1D1+1'])('%j is no formula any more', (cell) => {
    expect(parse(csvLine([cell, 'x'], ','))).toEqual([[`'${cell}`, 'x']]);
    expect(unguarded(`'${cell}`)).toBe(cell);
  });

  test('a quotation keeps its mark', () => {
    expect(unguarded(`'Quite good', she said`)).toBe(`'Quite good', she said`);
  });

  test('whatever may separate cells is quoted, under every delimiter', () => {
    expect(csvLine(['a;b', 'c,d', 'e:f'], ':')).toBe('"a;b":"c,d":"e:f"\n');
  });

  test('reads back as it was', () => {
    const delimiter = fc.constantFrom(',', ';', '\t', '|');
    const cells = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2 });
    fc.assert(
      fc.property(delimiter, cells, (between, row) => {
        const [back] = parse(csvLine(['x', ...row], between), { delimiter: between, record_delimiter: '\n' });
        expect(back?.map(unguarded)).toEqual(['x', ...row.map(unguarded)]);
      }),
    );
  });
});
