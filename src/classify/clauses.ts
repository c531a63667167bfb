import type { Found } from './phrases';
import { findPhrases } from './phrases';
import type { Turn, Vocabulary } from './vocabulary';
import type { Word } from './words';

/** A stretch of words with one tone, and how much it counts among the others. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly tone: Tone;
  /** Turning phrases found in it. */
  readonly turns: readonly Found<Turn>[];
}

/** 'cleared' = the writer says that it is not about this. */
export type Tone = 'praised' | 'blamed' | 'plain' | 'cleared';

interface Range {
  readonly from: number;
  readonly to: number;
}

interface Cut extends Range {
  readonly led: 'contrast' | 'concession' | null;
}

/** After "but" comes what the writer came to say; what stands before it is granted. */
const AFTER_CONTRAST = 1.5;
const BEFORE_CONTRAST = 0.7;
const CONCEDED = 0.6;
const FOCUS = 1.3;
/** "The only reason is ..." beats any number of other complaints (facts on reasons, 1.1). */
export const STRONG_FOCUS = 5;
/** An 'and' parts two statements only where both can be one: "slow and buggy" stays together. */
const LEFT_OF_AND = 4;
const RIGHT_OF_AND = 3;
const NEGATION_REACH = 3;
const LONGEST_SENTENCE = 120;

/** Cuts a text into clauses and judges the tone of each. */
export function clausesOf(words: readonly Word[], vocabulary: Vocabulary): readonly Clause[] {
  return sentencesOf(words).flatMap((sentence) => {
    const turns = findPhrases(vocabulary.turns, words, sentence);
    return weigh(cutSentence(words, sentence, turns).map((cut) => judge(cut, { words, turns, vocabulary })));
  });
}

/**
 * The ranges between full stops, question marks and line breaks. What runs on for longer than anybody speaks is cut,
 * so that the work grows with the length of a text and not with its square.
 */
export function sentencesOf(words: readonly Word[]): readonly Range[] {
  const starts: number[] = [];
  for (const [at, word] of words.entries()) {
    if (word.gap === 'hard' || at - (starts.at(-1) ?? -LONGEST_SENTENCE) >= LONGEST_SENTENCE) starts.push(at);
  }
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? words.length }));
}

/** The word that negates the word at `at`, if one stands close before it with nothing in between that ends its reach. */
export function negatorBefore(words: readonly Word[], at: number, reading: Reading): number | null {
  for (let back = at - 1; back >= Math.max(reading.from, at - reading.reach); back--) {
    if (words[back + 1]?.gap !== 'none') return null;
    const text = words[back]?.text ?? '';
    if (reading.vocabulary.negators.has(text)) return back;
    if (reading.vocabulary.stops.has(text)) return null;
  }
  return null;
}

export interface Reading {
  readonly vocabulary: Vocabulary;
  readonly from: number;
  readonly reach: number;
}

function cutSentence(words: readonly Word[], sentence: Range, turns: readonly Found<Turn>[]): readonly Cut[] {
  const starts = new Map<number, Cut['led']>([[sentence.from, null]]);
  for (let at = sentence.from + 1; at < sentence.to; at++) if (words[at]?.gap === 'soft') starts.set(at, null);
  for (const turn of turns) {
    if (turn.means === 'contrast') starts.set(turn.from, 'contrast');
  }
  for (const turn of turns) {
    if (turn.means === 'concession' && turn.from === sentence.from) starts.set(turn.from, 'concession');
    if (turn.means === 'and' && partsTwo(turn.from, sentence, starts)) starts.set(turn.from, null);
  }
  const sorted = [...starts].toSorted(([a], [b]) => a - b);
  return sorted.map(([from, led], index) => ({ from, to: sorted[index + 1]?.[0] ?? sentence.to, led }));
}

function partsTwo(at: number, sentence: Range, starts: ReadonlyMap<number, unknown>): boolean {
  const left = Math.max(...[...starts.keys()].filter((start) => start <= at));
  const right = Math.min(sentence.to, ...[...starts.keys()].filter((start) => start > at));
  return !starts.has(at) && at - left >= LEFT_OF_AND && right - at > RIGHT_OF_AND;
}

interface Sight {
  readonly words: readonly Word[];
  readonly turns: readonly Found<Turn>[];
  readonly vocabulary: Vocabulary;
}

function judge(cut: Cut, sight: Sight): Clause & { readonly led: Cut['led'] } {
  const turns = sight.turns.filter((turn) => turn.from >= cut.from && turn.to <= cut.to);
  const focus = turns.some((turn) => turn.means === 'strongFocus')
    ? STRONG_FOCUS
    : turns.some((turn) => turn.means === 'focus')
      ? FOCUS
      : 1;
  return { from: cut.from, to: cut.to, led: cut.led, weight: focus, tone: toneOf(cut, turns, sight), turns };
}

function toneOf(cut: Cut, turns: readonly Found<Turn>[], { words, vocabulary }: Sight): Tone {
  if (turns.some((turn) => turn.means === 'clears')) return 'cleared';
  let praised = false;
  let blamed = false;
  for (const turn of turns) {
    if (turn.means !== 'praise' && turn.means !== 'blame') continue;
    const negated = negatorBefore(words, turn.from, { vocabulary, from: cut.from, reach: NEGATION_REACH }) !== null;
    const good = (turn.means === 'praise') !== negated;
    if (turn.means === 'praise' && isUnreal(turn, turns)) blamed = true;
    else if (good) praised = true;
    else blamed = true;
  }
  if (blamed) return 'blamed';
  return praised ? 'praised' : 'plain';
}

function isUnreal(praise: Found<Turn>, turns: readonly Found<Turn>[]): boolean {
  return turns.some(
    (turn) => turn.means === 'unreal' && turn.to <= praise.from && praise.from - turn.to < NEGATION_REACH,
  );
}

function weigh(clauses: readonly (Clause & { readonly led: Cut['led'] })[]): readonly Clause[] {
  const contrast = clauses.findIndex((clause) => clause.led === 'contrast');
  const conceded = clauses[0]?.led === 'concession' && clauses.length > 1;
  return clauses.map(({ led: _led, ...clause }, index) => {
    let weight = clause.weight;
    if (contrast !== -1 && index >= contrast) weight *= AFTER_CONTRAST;
    if (contrast > 0 && index < contrast) weight *= BEFORE_CONTRAST;
    if (conceded) weight *= index === 0 ? CONCEDED : AFTER_CONTRAST;
    return { ...clause, weight };
  });
}
