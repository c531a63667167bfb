import fc from 'fast-check';
import { readLines } from '../../../src/commands/read-lines';

async function linesOf(bytes: Uint8Array, cuts: readonly number[] = []): Promise<readonly string[]> {
  const at = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length];
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let n = 1; n < at.length; n += 1) yield bytes.subarray(at[n - 1], at[n]);
  }
  const lines: string[] = [];
  for await (const line of readLines(chunks())) lines.push(line);
  return lines;
}

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');

describe('reading lines', () => {
  test.each<[name: string, text: string, lines: readonly string[]]>([
    ['ends them at a line feed, the last one at the end', 'a\nb', ['a', 'b']],
    ['makes no empty line of a line feed at the end', 'a\n', ['a']],
    ['keeps empty lines, so that each has an answer', 'a\n\n\nb\n', ['a', '', '', 'b']],
    ['takes a carriage return before it away', 'a\r\n\r\nb\r\n', ['a', '', 'b']],
    ['leaves a byte-order mark out', '\uFEFFa\nb', ['a', 'b']],
    [
      'keeps the line and paragraph separators of Unicode',
      'a\u2028b\u2029c\u0085d\ne',
      ['a\u2028b\u2029c\u0085d', 'e'],
    ],
    ['finds none in nothing', '', []],
  ])('%s', async (_, text, lines) => {
    expect(await linesOf(utf8(text))).toEqual(lines);
  });

  test('does not mind where the input is cut, be it inside a letter', async () => {
    const line = fc.string({ unit: 'binary' }).map((text) => text.replaceAll(/[\n\r\uFEFF]/g, ''));
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.array(fc.nat()), async (lines, cuts) => {
        const text = lines.map((one) => `${one}\r\n`).join('');
        expect(await linesOf(utf8(text), cuts)).toEqual(lines);
      }),
    );
  });
});
