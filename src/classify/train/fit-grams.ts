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
  const vectors = examples.map((example) => packed(vectorOf(example.grams, table)));
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

/** @returns what the fitted weights say of a text, before the softmax, in the order of REASONS */
export function scoresOf(fitted: Pick<FittedGrams, 'weights' | 'bias'>, vector: GramVector): readonly number[] {
  return Array.from(addedUp(fitted, packed(vector)));
}

/** A vector in the form the loops below run fastest on: they are nine tenths of a training. */
interface PackedVector {
  /** Where the weights of each gram begin. */
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

const WIDTH = REASONS.length;

function packed({ indexes, values }: GramVector): PackedVector {
  return { rows: Int32Array.from(indexes, (index) => index * WIDTH), values: Float64Array.from(values) };
}

function addedUp({ weights, bias }: Pick<FittedGrams, 'weights' | 'bias'>, vector: PackedVector): Float64Array {
  const { rows, values } = vector;
  const scores = Float64Array.from(bias);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const value = values[at] ?? 0;
    for (let reason = 0; reason < WIDTH; reason++) {
      scores[reason] = (scores[reason] ?? 0) + value * (weights[row + reason] ?? 0);
    }
  }
  return scores;
}

function descend(
  fit: { readonly weights: Float32Array; readonly bias: number[] },
  { example, vector, step }: { readonly example: Example; readonly vector: PackedVector; readonly step: number },
): void {
  const { weights, bias } = fit;
  const { rows, values } = vector;
  const said = softmax(Array.from(addedUp(fit, vector)));
  const moves = Float64Array.from(
    said,
    (probability, reason) => step * example.weight * ((example.target[reason] ?? 0) - probability),
  );
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const value = values[at] ?? 0;
    for (let reason = 0; reason < WIDTH; reason++) {
      weights[row + reason] = (weights[row + reason] ?? 0) + value * (moves[reason] ?? 0);
    }
  }
  for (let reason = 0; reason < WIDTH; reason++) bias[reason] = (bias[reason] ?? 0) + (moves[reason] ?? 0);
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
