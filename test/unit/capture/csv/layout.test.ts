import { createUtf8Check } from '../../../../src/capture/csv/encoding';
import { inspectBytes, readLayout } from '../../../../src/capture/csv/inspect';
import { pieces } from './given';

const layout = async (bytes: Buffer | string, wishes: Partial<Parameters<typeof readLayout>[1]> = {}) =>
  readLayout(await inspectBytes(pieces(Buffer.from(bytes))), { encoding: null, delimiter: null, ...wishes });

const utf8AndLatin = (lines: number): Buffer =>
  Buffer.concat([Buffer.from(`id,c\n${'1,caf\u00e9\n'.repeat(lines - 1)}2,caf`), Buffer.from([0xe9, 10])]);

describe('what a file is', () => {
  test.each([
    ['semicolons, with commas in texts', 'id;score;comment\n1;3;a, b, c\n2;4;d, e', ';'],
    ['commas, with semicolons in texts', 'id,score,comment\n1,3,a; b; c\n2,4,d; e', ','],
    ['tabs', 'id\tscore\n1\t3\n', '\t'],
    ['bars, with all others in quotes', '"a,b;c"|d\n"1,2;3"|4\n', '|'],
    ['a header alone', 'id;score;comment, if any', ';'],
    ['delimiters inside quotes only', '"a;b","c;d"\n"1;2","3;4"\n', ','],
  ])('%s', async (_, text, delimiter) => {
    expect(await layout(text)).toMatchObject({ ok: true, delimiter });
  });

  test('the delimiter is found in the first 64 kB, cut wherever they end', async () => {
    const rows = Array.from({ length: 20_000 }, (_, n) => `${n};"some; text"`).join('\n');
    expect(await layout(`id;comment\n${rows}`)).toMatchObject({ delimiter: ';' });
  });

  test('Latin letters far behind the first 64 kB still tell the encoding', async () => {
    const text = Buffer.concat([Buffer.from(`id,c\n${'1,plain\n'.repeat(20_000)}2,caf`), Buffer.from([0xe9, 10])]);
    expect(await layout(text)).toMatchObject({ encoding: 'windows-1252' });
  });

  test.each([
    ['UTF-8', Buffer.from('id,c\n1,caf\u00e9 \u{1F600}'), 'utf-8'],
    ['windows-1252', Buffer.from([...Buffer.from('id,c\n1,'), 0x80, 0x93, 0xe9]), 'windows-1252'],
    [
      'windows-1252 that looks like UTF-8 once',
      Buffer.from('id,c\n1,Spa\xdf\x93\n2,caf\xe9', 'latin1'),
      'windows-1252',
    ],
    ['UTF-8 cut in a character', Buffer.from('id,c\n1,caf\u00e9').subarray(0, -1), 'windows-1252'],
    ['UTF-8 with a mark, broken within', Buffer.from([0xef, 0xbb, 0xbf, ...Buffer.from('id,c\n1,'), 0xe9]), 'utf-8'],
  ])('an encoding: %s', async (_, bytes, encoding) => {
    expect(await layout(bytes)).toMatchObject({ ok: true, encoding });
  });

  test('what the admin says counts', async () => {
    const bytes = Buffer.from('id:score\n1:3\n', 'utf16le');
    expect(await layout(bytes, { encoding: 'utf-16le', delimiter: ':' })).toMatchObject({
      ...{ ok: true, encoding: 'utf-16le', delimiter: ':', header: ['id', 'score'] },
    });
  });

  test.each<readonly [string, string | Buffer, RegExp]>([
    ['one column', 'score\n3\n4\n', /only one column.*--delimiter/],
    ['nothing', '', /is empty/],
    ['a spreadsheet', 'PK\u0003\u0004xx', /save it as CSV/],
    ['UTF-16 without a mark', Buffer.from('a,b\n', 'utf16le'), /--encoding utf-16le/],
    ['a header whose quote never closes', '"id,score\n1,2\n', /opens in line 1 is never closed/],
    ['the same in a large file', `"id,score\n${'1,2\n'.repeat(30_000)}`, /header does not end.*close the quote/],
    ['a header of 10,000 columns', `${'a long name of a column,'.repeat(10_000)}\n1\n`, /header does not end.*columns/],
    ['a header with a stray quote', '"id"x,score\n1,2\n', /text follows where it closes/],
    ['a title above the header', 'My export\n\nid,score\n1,2\n', /remove lines above the header/],
    ['the old spreadsheet format', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /save it as CSV/],
    ['zip of another kind', Buffer.from('1f8b0800', 'hex'), /save it as CSV/],
    ['a stray zero byte', 'id,score\n1,2\0\n', /or utf-8, which drops them/],
    ['UTF-8 with Latin letters in line 3', utf8AndLatin(2), /UTF-8 up to line 3.*--encoding/],
    ['UTF-8 with Latin letters far behind', utf8AndLatin(30_000), /UTF-8 up to line 30001/],
  ])('%s is refused with the fix', async (_, text, fix) => {
    expect(await layout(text)).toEqual({ ok: false, reason: expect.stringMatching(fix) as string });
  });

  test('a mark counts more than an option that contradicts it', async () => {
    const reason = expect.stringMatching(/mark of utf-8: leave out --encoding/) as string;
    expect(await layout('\uFEFFid,score\n1,2', { encoding: 'windows-1252' })).toEqual({ ok: false, reason });
  });

  test('a delimiter that is not there is refused with the fix', async () => {
    const reason = expect.stringMatching(/only one column.*--delimiter/) as string;
    expect(await layout('a,b\n1,2', { delimiter: ';' })).toEqual({ ok: false, reason });
  });

  test('bytes are valid UTF-8 or not, however they are cut', () => {
    const whole = Buffer.from('caf\u00e9 \u{1F600}');
    for (let size = 1; size < whole.length; size += 1) {
      const check = createUtf8Check();
      for (let from = 0; from < whole.length; from += size) check.write(whole.subarray(from, from + size));
      expect(check.end()).toEqual({ valid: true, mixedLine: null });
    }
    const broken = createUtf8Check();
    broken.write(Buffer.from([0xe9]));
    broken.write(Buffer.from('plain'));
    expect(broken.end()).toEqual({ valid: false, mixedLine: null });
  });
});
