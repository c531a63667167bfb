import type { Score } from '../domain/types';
import { severityOf } from '../domain/readings';
import { clausesOf, type Clause } from './clauses';
import { gramsOf, type Gram } from './grams';
import { guessLanguage, type LanguageGuess } from './language';
import type { Language } from './lexicon/lexicon';
import { scoreReasons, type ReasonScores } from './score-reasons';
import { vocabulariesOf } from './vocabulary';
import { wordsOf, type Word } from './words';

export interface CommentInput {
  readonly text: string | null;
  readonly score: Score | null;
  readonly language?: string | null;
}

/** Everything a text says before anybody weighs it: the same in training and in use. */
export interface CommentReading {
  readonly words: readonly Word[];
  readonly guess: LanguageGuess;
  /** What the phrase lists found. */
  readonly lexicon: ReasonScores;
  /** What the model has weights for. */
  readonly grams: readonly Gram[];
}

/** The last detractor of NPS, and its like on other scales. */
const LOW_SEVERITY_SCORE = 6;

/** Splits a comment into words, guesses its language, and finds its phrases and grams. Never throws for a text. */
export function readComment(input: CommentInput): CommentReading {
  const text = input.text ?? '';
  const words = wordsOf(text);
  const guess = guessLanguage(text, words, input.language ?? null);
  const lowScore = (severityOf(input.score) ?? 0) <= LOW_SEVERITY_SCORE;
  const { lexicon, language } = readInEach(words, guess, lowScore);
  return {
    words,
    guess: { ...guess, language: guess.language === guess.likeliest ? language : guess.language },
    lexicon,
    grams: gramsOf(words, lexicon.clauses),
  };
}

interface Reading {
  readonly language: Language | null;
  readonly lexicon: ReasonScores;
}

/** Reads the text in each language it may be in, and believes the one in which it says most. */
function readInEach(words: readonly Word[], guess: LanguageGuess, lowScore: boolean): Reading {
  const whole: Clause = { from: 0, to: words.length, weight: 1, tone: 'plain', turns: [] };
  let best: Reading & { readonly said: number } = {
    language: guess.likeliest,
    lexicon: { totals: new Map(), hits: [], clauses: [whole] },
    said: 0,
  };
  for (const vocabulary of vocabulariesOf(guess.candidates)) {
    const clauses = clausesOf(words, vocabulary);
    const lexicon = scoreReasons({ words, clauses, vocabulary, lowScore });
    const told = words.filter((word) => vocabulary.tells.has(word.text)).length;
    const said = lexicon.hits.reduce((sum, hit) => sum + hit.weight, 0) + told;
    const preferred = vocabulary.language === guess.likeliest && said >= best.said;
    if (said > best.said || preferred) best = { language: vocabulary.language, lexicon, said };
  }
  return best;
}
