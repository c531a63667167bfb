import { FLAGS, type Flag } from '../domain/types';
import { ENGLISH_FLAGS } from './flag-words/en';
import { FRENCH_FLAGS } from './flag-words/fr';
import { GERMAN_FLAGS } from './flag-words/de';
import { PORTUGUESE_FLAGS } from './flag-words/pt';
import { SPANISH_FLAGS } from './flag-words/es';
import type { FlagLexicon, Language } from './lexicon/lexicon';
import { indexPhrases, type PhraseIndex } from './phrases';

/** The flag phrases of a language and their innocent readings, ready for matching. */
export interface FlagVocabulary {
  readonly phrases: PhraseIndex<Flag>;
  readonly exceptions: PhraseIndex<Flag>;
}

const LEXICONS: readonly (readonly [Language, FlagLexicon])[] = [
  ['en', ENGLISH_FLAGS],
  ['de', GERMAN_FLAGS],
  ['fr', FRENCH_FLAGS],
  ['es', SPANISH_FLAGS],
  ['pt', PORTUGUESE_FLAGS],
];

/** Compiled once: the lists are constants of the program. */
export const FLAG_VOCABULARIES: ReadonlyMap<Language, FlagVocabulary> = new Map(
  LEXICONS.map(([language, lexicon]) => [
    language,
    {
      phrases: indexPhrases(FLAGS.map((flag) => ({ list: lexicon[flag].phrases, means: flag }))),
      exceptions: indexPhrases(FLAGS.map((flag) => ({ list: lexicon[flag].except, means: flag }))),
    },
  ]),
);
