import { REASONS } from '../../domain/types';
import { vectorOf, type GramTable, type GramVector } from '../gram-vector';
import type { Gram } from '../grams';
import { softmax } from '../mix';
import { seededNumbers, shuffled } from './seeded';

/** A row made ready: its grams and how likely each reason is meant, in the order of REASONS. */
export interface Example {
  readonly grams: readonly Gram[];
  readonly target: readonly number[];
  readonly weight: number;
}

/** A fitted model before its weights are rounded to bytes. */
export interface FittedGrams {
  readonly table: GramTable;
  readonly keys: readonly number[];
  readonly weights: Float32Array;
  readonly bias: readonly number[];
}

export interface FitOptions {
  readonly epochs: number;
  readonly seed: number;
}

const STEP = 0.5;
const STEP_DECAY = 0.02;
const SHRINK = 1e-5;
/** A gram of a single text tells more of that text than of its reason, and they are most of all grams. */
const LEAST_TEXTS = 2;

/** Fits a multinomial logistic regression by stochastic gradient descent; yields after each epoch. */
export function* fitGrams(examples: readonly Example[], options: FitOptions): Generator<void, FittedGrams> {
  const { table, keys } = tableOf(examples);
  const vectors = examples.map((example) => vectorOf(example.grams, table));
  const weights = new Float32Array(keys.length * REASONS.length);
  const bias: number[] = REASONS.map(() => 0);
  const random = seededNumbers(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const step = STEP / (1 + STEP_DECAY * epoch);
    for (const at of shuffled(examples.length, random)) {
      const [example, vector] = [examples[at], vectors[at]];
      if (example !== undefined && vector !== undefined) descend({ weights, bias }, { example, vector, step });
    }
    const keep = Math.max(0, 1 - step * SHRINK * examples.length);
    for (let index = 0; index < weights.length; index++) weights[index] = (weights[index] ?? 0) * keep;
    yield;
  }
  return { table, keys, weights, bias };
}

/** @returns what the fitted weights say of a text, before the softmax */
export function scoresOf(fitted: Pick<FittedGrams, 'weights' | 'bias'>, vector: GramVector): number[] {
  const scores = [...fitted.bias];
  for (let at = 0; at < vector.indexes.length; at++) {
    const row = (vector.indexes[at] ?? 0) * REASONS.length;
    const value = vector.values[at] ?? 0;
    for (let reason = 0; reason < REASONS.length; reason++) {
      scores[reason] = (scores[reason] ?? 0) + value * (fitted.weights[row + reason] ?? 0);
    }
  }
  return scores;
}

function descend(
  fit: { readonly weights: Float32Array; readonly bias: number[] },
  { example, vector, step }: { readonly example: Example; readonly vector: GramVector; readonly step: number },
): void {
  const said = softmax(scoresOf(fit, vector));
  const moves = said.map(
    (probability, reason) => step * example.weight * ((example.target[reason] ?? 0) - probability),
  );
  for (let at = 0; at < vector.indexes.length; at++) {
    const row = (vector.indexes[at] ?? 0) * REASONS.length;
    const value = vector.values[at] ?? 0;
    for (let reason = 0; reason < REASONS.length; reason++) {
      fit.weights[row + reason] = (fit.weights[row + reason] ?? 0) + value * (moves[reason] ?? 0);
    }
  }
  for (const [reason, move] of moves.entries()) fit.bias[reason] = (fit.bias[reason] ?? 0) + move;
}

function tableOf(examples: readonly Example[]): { readonly table: GramTable; readonly keys: readonly number[] } {
  const texts = new Map<number, number>();
  for (const { grams } of examples) {
    for (const key of new Set(grams.map((gram) => gram.key))) texts.set(key, (texts.get(key) ?? 0) + 1);
  }
  const keys = [...texts].flatMap(([key, count]) => (count < LEAST_TEXTS ? [] : [key]));
  return {
    keys,
    table: {
      indexOf: new Map(keys.map((key, index) => [key, index])),
      rarity: Float32Array.from(keys, (key) => Math.log(1 + examples.length / (texts.get(key) ?? 1))),
    },
  };
}
