import { REASONS, type Evidence, type ReasonCode } from '../domain/types';
import { vectorOf } from './gram-vector';
import type { CommentReading } from './read-comment';
import type { GramWeights } from './reason-model';

const MAX_QUOTES = 3;
/** A quote from the n-gram model: long enough to be understood, short enough to point. */
const LONGEST_QUOTE = 6;

/** The stretches that speak for the reasons: phrases where there are any, else the words the model gave most weight. */
export function evidenceOf(
  reasons: readonly ReasonCode[],
  reading: CommentReading,
  grams: GramWeights,
): readonly Evidence[] {
  return reasons
    .filter((reason) => reason !== 'unclear')
    .flatMap((reason) => {
      const phrases = phrasesFor(reason, reading);
      return phrases.length > 0 ? phrases : weightiest(reason, reading, grams);
    });
}

function phrasesFor(reason: ReasonCode, { lexicon, words }: CommentReading): readonly Evidence[] {
  return lexicon.hits
    .filter((hit) => hit.reason === reason)
    .toSorted((a, b) => b.weight - a.weight || a.from - b.from)
    .slice(0, MAX_QUOTES)
    .map((hit) => ({ for: reason, start: words[hit.from]?.start ?? 0, end: words[hit.to - 1]?.end ?? 0 }));
}

/** The run of a few words with the largest sum of weights; the first words where none speaks for it. */
function weightiest(reason: ReasonCode, reading: CommentReading, model: GramWeights): readonly Evidence[] {
  const { words } = reading;
  if (words.length === 0) return [];
  const worth = worthOfWords(reason, reading, model);
  let best = { from: 0, to: Math.min(LONGEST_QUOTE, words.length), sum: 0 };
  for (let from = 0; from < words.length; from++) {
    let sum = 0;
    for (let to = from + 1; to <= Math.min(from + LONGEST_QUOTE, words.length); to++) {
      if (to - 1 > from && words[to - 1]?.gap !== 'none') break;
      sum += worth[to - 1] ?? 0;
      if (sum > best.sum) best = { from, to, sum };
    }
  }
  return [{ for: reason, start: words[best.from]?.start ?? 0, end: words[best.to - 1]?.end ?? 0 }];
}

function worthOfWords(reason: ReasonCode, { words, grams }: CommentReading, model: GramWeights): readonly number[] {
  const { indexes, values } = vectorOf(grams, model);
  const valueOf = new Map(indexes.map((index, at) => [index, values[at] ?? 0]));
  const column = REASONS.indexOf(reason);
  const worth = words.map(() => 0);
  for (const { key, from, to } of grams) {
    const index = model.indexOf.get(key);
    if (index === undefined) continue;
    const share = ((model.weights[index * REASONS.length + column] ?? 0) * (valueOf.get(index) ?? 0)) / (to - from);
    for (let at = from; at < to; at++) worth[at] = (worth[at] ?? 0) + share;
  }
  return worth;
}
