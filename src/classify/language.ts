import { LANGUAGES, type Language } from './lexicon/lexicon';
import { VOCABULARIES } from './vocabulary';
import type { Word } from './words';

export interface LanguageGuess {
  /** The likeliest of the languages we know; null where no word tells. */
  readonly likeliest: Language | null;
  /** The languages worth reading the text in. */
  readonly candidates: ReadonlySet<Language>;
}

/** What the survey says about its language weighs as much as this many words: people answer in their own. */
const HINT_WEIGHT = 1.5;
const SURE_COUNT = 2;
const SURE_LEAD = 1.4;

/**
 * Guesses the language from the short words every sentence is full of.
 * @param hint a language tag the source sent, such as 'pt-BR'; only the first subtag counts
 */
export function guessLanguage(words: readonly Word[], hint: string | null): LanguageGuess {
  const hinted = primaryTag(hint);
  const counts = LANGUAGES.map((language) => {
    const tells = VOCABULARIES.get(language)?.tells;
    const told = words.reduce((sum, word) => sum + (tells?.has(word.text) === true ? 1 : 0), 0);
    return { language, count: told + (language === hinted ? HINT_WEIGHT : 0) };
  });
  const ranked = counts.toSorted((a, b) => b.count - a.count);
  const [first, second] = ranked;
  if (first === undefined || second === undefined || first.count === 0) {
    return { likeliest: null, candidates: new Set(LANGUAGES) };
  }
  const sure = first.count >= SURE_COUNT && first.count >= second.count * SURE_LEAD;
  return { likeliest: first.language, candidates: sure ? new Set([first.language]) : new Set(LANGUAGES) };
}

/** 'pt-BR' -> 'pt'; null for a tag of a language we have no words for. */
export function primaryTag(tag: string | null): Language | null {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary) ?? null;
}
