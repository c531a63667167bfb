import { findPhrases, indexPhrases, parsePhrases } from '../../../src/classify/phrases';
import { wordsOf } from '../../../src/classify/words';
import { ENGLISH } from '../../../src/classify/lexicon/en';
import { FRENCH } from '../../../src/classify/lexicon/fr';
import { GERMAN } from '../../../src/classify/lexicon/de';
import { PORTUGUESE } from '../../../src/classify/lexicon/pt';
import { SPANISH } from '../../../src/classify/lexicon/es';
import { CONTRADICTION_WORDS } from '../../../src/classify/contradiction-words';
import { OTHERS, TITLES } from '../../../src/classify/executive-title';
import { FLAG_LEXICONS } from '../../../src/classify/flag-vocabulary';
import { EXPECTS } from '../../../src/classify/implied-complaint';
import { LEXICONS, VOCABULARIES } from '../../../src/classify/vocabulary';

/** The stretches of the text that a list finds. */
function found(list: string, text: string): readonly string[] {
  const words = wordsOf(text);
  return findPhrases(indexPhrases([{ list, means: null }]), words, { from: 0, to: words.length }).map((find) =>
    text.slice(words[find.from]?.start, words[find.to - 1]?.end),
  );
}

interface Case {
  readonly list: string;
  readonly text: string;
  readonly expected: readonly string[];
}

describe('phrase lists', () => {
  test.each<readonly [string, Case]>([
    ['a word', { list: 'slow', text: 'it is slow', expected: ['slow'] }],
    ['accents and case do not matter', { list: 'très cher', text: 'TRES CHER!', expected: ['TRES CHER'] }],
    ['a beginning', { list: 'cancel*', text: 'we cancelled', expected: ['cancelled'] }],
    ['an end', { list: '*rechnung', text: 'die Jahresrechnung', expected: ['Jahresrechnung'] }],
    ['a part', { list: '*daten*', text: 'unsere Kundendatenbank', expected: ['Kundendatenbank'] }],
    ['one of several words', { list: 'price|fee rises', text: 'the fee rises', expected: ['fee rises'] }],
    [
      'one of several sequences',
      { list: '(cannot|not able to) export', text: 'not able to export', expected: ['not able to export'] },
    ],
    ['a group in a group', { list: '(talk (to|with)|ask) them', text: 'talk with them', expected: ['talk with them'] }],
    ['a word that may be left out', { list: 'very? slow', text: 'very slow', expected: ['very slow', 'slow'] }],
    [
      'a group that may be left out',
      { list: 'raised (our|the whole)? price', text: 'raised price', expected: ['raised price'] },
    ],
    ['any one word', { list: 'missed _ deadline', text: 'missed every deadline', expected: ['missed every deadline'] }],
    [
      'up to three words between',
      { list: 'lost .. data', text: 'lost all of our data', expected: ['lost all of our data'] },
    ],
    ['a gap ends at a comma', { list: 'lost .. data', text: 'we got lost, your data is fine', expected: [] }],
    [
      'a long gap does not',
      { list: 'csm ... never', text: 'our CSM, Ms Lee, never', expected: ['CSM, Ms Lee, never'] },
    ],
    ['four words are too many', { list: 'lost .. data', text: 'lost all of our old data', expected: [] }],
    ['one phrase after another', { list: 'slow; late', text: 'late and slow', expected: ['late', 'slow'] }],
    ['line breaks are blanks', { list: 'too\n   expensive', text: 'too expensive', expected: ['too expensive'] }],
  ])('%s', (_name, { list, text, expected }) => {
    expect(found(list, text)).toEqual(expected);
  });

  test.each([
    ['..', 'slow ..'],
    ['a gap in front', '.. slow'],
    ['two words in one', 'e-mail'],
    ['no word', '?!|slow'],
  ])('a phrase that could never match is a mistake: %s', (_name, list) => {
    expect(() => parsePhrases(list)).toThrow();
  });

  test('a phrase is not found across the border of a range', () => {
    const words = wordsOf('lost our data');
    expect(findPhrases(indexPhrases([{ list: 'lost our data', means: 1 }]), words, { from: 0, to: 2 })).toEqual([]);
  });
});

/** Every list in a value, however deep it lies. */
function listsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(listsIn) : [];
}

test.each<readonly [string, unknown]>([
  ...LEXICONS.map(
    ({ language, grammar, reasons, speech }) => [`${language}: words`, { grammar, reasons, speech }] as const,
  ),
  ...FLAG_LEXICONS.map(
    ([language, lexicon, { phrases, slots, trade, parts }]) =>
      [`${language}: flags`, { lexicon, phrases, slots, trade, parts }] as const,
  ),
  ['contradictions', CONTRADICTION_WORDS],
  ['implied complaints', EXPECTS],
  ['titles', [TITLES, OTHERS]],
])('all phrases can be read, although the program reads them one by one: %s', (_name, lists) => {
  expect(listsIn(lists).flatMap(parsePhrases).length).toBeGreaterThan(0);
});

/** A phrase in plain words: the first form of every item, one word for a gap. */
function spelledOut(phrase: ReturnType<typeof parsePhrases>[number]): string {
  return phrase.items.map((item) => (item.kind === 'word' ? item.forms[0]?.text : 'zzz')).join(' ');
}

describe.each([ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE])('the lexicon of $language', ({ language, reasons }) => {
  test.each(Object.entries(reasons))(
    'finds every phrase of %s for that reason',
    (reason, { topic, complaint, decisive }) => {
      const vocabulary = VOCABULARIES.get(language)!;
      const missed = [topic, complaint, decisive].flatMap(parsePhrases).filter((phrase) => {
        const words = wordsOf(spelledOut(phrase));
        const finds = findPhrases(vocabulary.reasons, words, { from: 0, to: words.length });
        return !finds.some((find) => find.means.reason === reason);
      });
      expect(missed.map(spelledOut)).toEqual([]);
    },
  );
});
