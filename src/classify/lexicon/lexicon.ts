import type { Flag, ReasonCode } from '../../domain/types';

/** The languages whose words we know. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Every reason that words can speak for; `unclear` is the absence of such words. */
export type SpokenReason = Exclude<ReasonCode, 'unclear'>;

/** Phrase lists of one reason, in the notation of phrases.ts, weakest first. */
export interface ReasonWords {
  /** Nouns of the subject, neither good nor bad: counted more when the clause blames, not at all when it praises. */
  readonly topic: string;
  /** Bad in themselves, whatever stands around them, unless negated. */
  readonly complaint: string;
  /** Decide a border between two reasons. */
  readonly decisive: string;
}

/** The small words that turn a clause around. All are phrase lists; of `tells`, `negators`, `stops` and `tails` only single words count. */
export interface Grammar {
  /** Frequent short words of the language, by which it is told from the others. */
  readonly tells: string;
  readonly negators: string;
  /** Words that a negation does not reach across. */
  readonly stops: string;
  /** A word that joins two statements. */
  readonly and: string;
  /** What follows is what the writer came to say. */
  readonly contrast: string;
  /** At the head of a sentence: what follows until the comma is granted, not complained about. */
  readonly concession: string;
  readonly focus: string;
  /** An explicit "the only / the real reason". */
  readonly strongFocus: string;
  readonly praise: string;
  readonly blame: string;
  /** Before a word of praise: not praise ("would be great", "used to be good"). */
  readonly unreal: string;
  /** Clears everything in its clause ("no problem with", "is not the reason"). */
  readonly clears: string;
  /** Clears the topic that directly follows and ends the clause ("it isn't the" price). */
  readonly clearsNext: string;
  /** May follow a topic that is cleared so ("... that bothers me"). */
  readonly tails: string;
  /** Spans that look like a topic and are none ("in charge"). */
  readonly ignore: string;
}

export interface FlagWords {
  readonly phrases: string;
  /** Innocent readings: a find that overlaps one of them is dropped. */
  readonly except: string;
}

export type LexiconReasons = Readonly<Record<SpokenReason, ReasonWords>>;

export interface Lexicon {
  readonly language: Language;
  readonly grammar: Grammar;
  /** What names the subject. */
  readonly reasons: LexiconReasons;
  /** What people say without naming it. */
  readonly speech: LexiconReasons;
}

export type FlagLexicon = Readonly<Record<Flag, FlagWords>>;
