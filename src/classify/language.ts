import { LANGUAGES, type Language } from './lexicon/lexicon';
import { languageDetector } from './load-languages';
import { VOCABULARIES } from './vocabulary';
import type { Word } from './words';

export interface LanguageGuess {
  /** What the text is written in, as far as it tells: also a language we have no words for, such as 'it'. */
  readonly language: string | null;
  /** The likeliest of the languages we know; null where nothing tells. */
  readonly likeliest: Language | null;
  /** The languages worth reading the text in. */
  readonly candidates: ReadonlySet<Language>;
}

/** What the survey says about its language weighs as much as this many words: people answer in their own. */
const HINT_WEIGHT = 1.5;
/** What the detector says weighs as much as this many words, times the share by which a language leads the best. */
const DETECTOR_WEIGHT = 3;
const SURE_COUNT = 3;
/** A language that tells so many times less than the first is not read: in a few words neighbours look alike. */
const SURE_LEAD = 1.4;
const SURE_LEAD_OF_FEW = 2.5;
const FEW_WORDS = 8;
/** A language we have no words for is believed only of a text of this many words in which few of ours occur. */
const FOREIGN_WORDS = 4;
const FOREIGN_TELLS = 0.25;

/**
 * Guesses the language from letters (eld) and from the short words every sentence is full of.
 * @param hint a language tag the source sent, such as 'pt-BR'; only the first subtag counts
 * @throws Error before `loadLanguages` has been awaited
 */
export function guessLanguage(text: string, words: readonly Word[], hint: string | null): LanguageGuess {
  const hinted = primaryTag(hint);
  const detected = languageDetector().detect(text);
  const scores = detected.getScores();
  const best = Math.max(0, ...LANGUAGES.map((language) => scores[language] ?? 0));
  const ranked = LANGUAGES.map((language) => {
    const told = toldIn(language, words);
    const heard = best === 0 || words.length === 0 ? 0 : closeness((scores[language] ?? 0) / best);
    const count = told + heard * DETECTOR_WEIGHT + (language === hinted ? HINT_WEIGHT : 0);
    return { language, told, count };
  }).toSorted((a, b) => b.count - a.count);
  const [first] = ranked;
  if (first === undefined || first.count === 0) {
    return { language: null, likeliest: null, candidates: new Set(LANGUAGES) };
  }
  const foreign =
    words.length >= FOREIGN_WORDS &&
    detected.isReliable() &&
    !LANGUAGES.some((language) => language === detected.language) &&
    first.told < words.length * FOREIGN_TELLS;
  const lead = words.length < FEW_WORDS ? SURE_LEAD_OF_FEW : SURE_LEAD;
  const near = ranked.filter(({ count }) => count * lead >= first.count);
  return {
    language: foreign ? detected.language : first.language,
    likeliest: first.language,
    candidates:
      foreign || first.count < SURE_COUNT ? new Set(LANGUAGES) : new Set(near.map(({ language }) => language)),
  };
}

/** 'pt-BR' -> 'pt'; null for a tag of a language we have no words for. */
export function primaryTag(tag: string | null): Language | null {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary) ?? null;
}

function toldIn(language: Language, words: readonly Word[]): number {
  const tells = VOCABULARIES.get(language)?.tells;
  return words.reduce((sum, word) => sum + (tells?.has(word.text) === true ? 1 : 0), 0);
}

/** The detector's scores lie close together: four fifths of the best is already far behind. */
function closeness(share: number): number {
  return Math.max(0, 1 - (1 - share) / 0.2);
}
