import type { ReasonWords, Grammar, Language, Lexicon, SpokenReason } from './lexicon/lexicon';
import { LANGUAGES } from './lexicon/lexicon';
import { ENGLISH } from './lexicon/en';
import { GERMAN } from './lexicon/de';
import { FRENCH } from './lexicon/fr';
import { SPANISH } from './lexicon/es';
import { PORTUGUESE } from './lexicon/pt';
import { indexPhrases, type PhraseIndex } from './phrases';
import { wordsOf } from './words';

/** How strongly a phrase speaks for its reason. */
export type Strength = keyof ReasonWords;

export interface Spoken {
  readonly reason: SpokenReason;
  readonly strength: Strength;
}

/** The turning words of a language; `clearsNext` and `clears` as in lexicon.ts. */
export type Turn = Exclude<keyof Grammar, 'tells' | 'negators' | 'stops' | 'tails'>;

/** A lexicon made ready for matching. */
export interface Vocabulary {
  readonly language: Language;
  readonly tells: ReadonlySet<string>;
  readonly negators: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly tails: ReadonlySet<string>;
  readonly turns: PhraseIndex<Turn>;
  readonly reasons: PhraseIndex<Spoken>;
}

/** The phrase lists of every language, as they are written. */
export const LEXICONS: readonly Lexicon[] = [ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE];
const STRENGTHS: readonly Strength[] = ['topic', 'complaint', 'decisive'];

/** Every language we know, ready for matching; each list is read when a text first needs it. */
export const VOCABULARIES: ReadonlyMap<Language, Vocabulary> = new Map(
  LEXICONS.map((lexicon) => [lexicon.language, compile(lexicon)]),
);

/** The vocabularies of these languages, in the fixed order of LANGUAGES. */
export function vocabulariesOf(languages: ReadonlySet<Language>): readonly Vocabulary[] {
  return LANGUAGES.filter((language) => languages.has(language)).flatMap(
    (language) => VOCABULARIES.get(language) ?? [],
  );
}

function compile({ language, grammar, reasons, speech }: Lexicon): Vocabulary {
  const { tells, negators, stops, tails, ...turns } = grammar;
  return {
    language,
    tells: singles(tells),
    negators: singles(negators),
    stops: singles(stops),
    tails: singles(tails),
    turns: indexPhrases(entries(turns).map(([means, list]) => ({ list, means }))),
    reasons: indexPhrases(
      [reasons, speech].flatMap((lists) =>
        entries(lists).flatMap(([reason, words]) =>
          STRENGTHS.map((strength) => ({ list: words[strength], means: { reason, strength } })),
        ),
      ),
    ),
  };
}

function singles(list: string): ReadonlySet<string> {
  return new Set(wordsOf(list).map((word) => word.text));
}

function entries<K extends string, V>(record: Readonly<Record<K, V>>): readonly (readonly [K, V])[] {
  return Object.entries(record) as [K, V][];
}
