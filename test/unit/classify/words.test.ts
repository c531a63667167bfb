import fc from 'fast-check';
import { wordsOf } from '../../../src/classify/words';

const texts = (text: string): readonly string[] => wordsOf(text).map((word) => word.text);

describe('wordsOf', () => {
  test.each([
    ['case and accents', 'Ça MARCHE déjà', ['ca', 'marche', 'deja']],
    ['doubled letters', 'billing sloooow', ['biling', 'slow']],
    ['a doubled letter at the front stays', 'SSO', ['sso']],
    ['digits are not doubled letters', '1100 2FA', ['1100', '2fa']],
    ['sharp s', 'Straße', ['strase']],
    ['full-width forms', 'Ｓｕｐｐｏｒｔ', ['suport']],
    ['an English contraction is one word', "don't isn’t", ['dont', 'isnt']],
    ['an elided article is two words', "l'outil n’est", ['l', 'outil', 'n', 'est']],
    ['a hyphen parts words', 'go-live', ['go', 'live']],
    ['soft hyphens and zero-width spaces vanish', 'sup\u00adport\u200b', ['suport']],
    ['nothing but signs', '!!! 👎 ...', []],
    ['nothing', '', []],
  ])('%s', (_name, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test.each([
    ['a full stop ends a sentence', 'Slow. Bad', 'hard'],
    ['a line break ends a sentence', 'Slow\nBad', 'hard'],
    ['a comma ends a clause', 'slow, bad', 'soft'],
    ['an emoji ends a clause', 'good 👍 bad', 'soft'],
    ['a dash between blanks ends a clause', 'slow - bad', 'soft'],
    ['a blank ends nothing', 'slow bad', 'none'],
    ['a decimal point ends nothing', '2.5', 'none'],
    ['the strongest sign counts', 'slow, ... bad', 'hard'],
  ])('%s', (_name, text, gap) => {
    expect(wordsOf(text).at(-1)?.gap).toBe(gap);
  });

  test('offsets point at the text as written, past emoji and combining marks', () => {
    const text = '😡😡 le re\u0301seau 👩‍👩‍👧 tombe e\u0301te\u0301!';
    const written = wordsOf(text).map((word) => text.slice(word.start, word.end));
    expect(written).toEqual(['le', 're\u0301seau', 'tombe', 'e\u0301te\u0301']);
  });

  test('offsets rise, never overlap and stay inside any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let end = 0;
        for (const word of wordsOf(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.text).not.toBe('');
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('a word reads the same on its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const parted = wordsOf(text).filter((word) => word.gap !== 'none');
        const again = parted.map((word) => texts(text.slice(word.start, word.end)));
        expect(again).toEqual(parted.map((word) => [word.text]));
      }),
    );
  });
});
