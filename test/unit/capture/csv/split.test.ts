import { countRows, fileRows } from '../../../../src/capture/csv/records';
import { MAX_RECORD } from '../../../../src/capture/csv/split';
import { pieces, rowsIn } from './given';

const SHAPE = { encoding: 'utf-8', delimiter: ',' } as const;

const read = (text: string, size?: number) => rowsIn(fileRows(pieces(Buffer.from(text, 'utf8'), size), SHAPE));
const count = (text: string) => countRows(pieces(Buffer.from(text, 'utf8'), 7), SHAPE);

describe('cutting a file into rows', () => {
  test('a text after a closing quote costs the lines up to there, and nothing inside quotes becomes a row', async () => {
    const rows = await read('id,comment\n1,"great, 2\n2,smuggled\n3,"fine"\n4,z\n');
    expect(rows).toEqual([
      {
        line: 2,
        cells: ['1,"great, 2\n2,smuggled\n3,"fine"'],
        problem: 'a quote opens in line 2 and text follows where it closes in line 4: double the quotes inside a cell',
      },
      { line: 5, cells: ['4', 'z'], problem: null },
    ]);
  });

  test('a quote inside a cell that has none around it is a character', async () => {
    expect((await read('id,size\n1,5" screen\n')).map(({ cells }) => cells)).toEqual([['1', '5" screen']]);
  });

  test.each(['', 'more\n'])('a record over the limit costs itself alone%s', async (inside) => {
    const long = `"${inside}${'x'.repeat(MAX_RECORD)}"`;
    const rows = await read(`id,comment\n1,a\n2,${long}\n3,b\n`, 999);
    expect(rows.map(({ line, problem }) => [line, problem])).toEqual([
      [2, null],
      [3, `is longer than ${MAX_RECORD} characters: shorten it`],
      [inside === '' ? 4 : 5, null],
    ]);
    expect(rows[1]?.cells[0]?.length).toBeLessThan(600);
  });

  test('a record of exactly the limit is read', async () => {
    const rows = await read(`id,comment\n1,${'x'.repeat(MAX_RECORD - 2)}\n`);
    expect(rows[0]?.problem).toBeNull();
  });

  test('blank lines are passed over and counted as lines; line ends may be mixed', async () => {
    const rows = await read('id,c\r\n1,a\n\n\r\n2,b\r3,c\r\n');
    expect(rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [2, '1', 'a'],
      [5, '2', 'b'],
      [6, '3', 'c'],
    ]);
  });

  test.each([
    ['id,c\n1,a\n2,"open\n3,b\n4,c\n', { rows: 1, open: { line: 3, linesAfter: 2 } }],
    ['id,c\n1,a\n2,"open\n3,b\n4,c', { rows: 1, open: { line: 3, linesAfter: 2 } }],
    ['id,c\n1,"a\nb\n2,""open\n3,b', { rows: 0, open: { line: 2, linesAfter: 3 } }],
    ['id,c\n1,"open', { rows: 0, open: { line: 2, linesAfter: 0 } }],
  ])('a quote that never closes is told with its line and the lines lost: %j', async (text, end) => {
    expect(await count(text)).toEqual(end);
  });

  test('rows are counted as they are read', async () => {
    const text = 'id,c\n1,a\n\n2,"b\nb"\n3,"x"y\n4,c';
    expect(await count(text)).toEqual({ rows: (await read(text)).length, open: null });
  });
});
