import { REASONS } from '../domain/types';
import type { CommentReading } from './read-comment';

/**
 * What the two experts, the phrase lists and the n-gram model, say about each reason, put so that a handful of weights can
 * combine them. The same for every reason, so that a reason with few examples borrows from the others.
 */
export const CLUES = [
  'grams',
  'phrases',
  'share_of_phrases',
  'strongest_phrases',
  'unclear',
  'unclear_without_phrases',
  'unclear_against_phrases',
  'unclear_short',
] as const;

export interface Mix {
  /** One weight a clue, in the order of CLUES. */
  readonly weights: readonly number[];
  /** One a reason, in the order of REASONS. */
  readonly bias: readonly number[];
}

/** Below this two experts that disagree would shout each other down. */
const LEAST_LOG = -7;
const SHORT_WORDS = 3;

/**
 * @param gramLogs natural logarithms of the n-gram model's probabilities, in the order of REASONS
 * @returns one row of clues a reason, in the orders of REASONS and CLUES
 */
export function cluesOf(reading: CommentReading, gramLogs: readonly number[]): readonly (readonly number[])[] {
  const totals = REASONS.map((reason) => (reason === 'unclear' ? 0 : (reading.lexicon.totals.get(reason) ?? 0)));
  const sum = totals.reduce((all, total) => all + total, 0);
  const strongest = Math.max(...totals);
  return REASONS.map((reason, at) => {
    const total = totals[at] ?? 0;
    const unclear = reason === 'unclear' ? 1 : 0;
    return [
      Math.max(LEAST_LOG, gramLogs[at] ?? LEAST_LOG),
      Math.log1p(total),
      total / (sum + 1),
      total > 0 && total === strongest ? 1 : 0,
      unclear,
      sum === 0 ? unclear : 0,
      unclear * Math.log1p(strongest),
      reading.words.length <= SHORT_WORDS ? unclear : 0,
    ];
  });
}

/** @returns the probability of each reason, in the order of REASONS; they add up to 1 */
export function mixed(clues: readonly (readonly number[])[], mix: Mix): readonly number[] {
  return softmax(
    clues.map((row, reason) =>
      row.reduce((sum, clue, at) => sum + clue * (mix.weights[at] ?? 0), mix.bias[reason] ?? 0),
    ),
  );
}

/** Scores made probabilities, in the same order: they add up to 1. */
export function softmax(scores: readonly number[]): readonly number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}
