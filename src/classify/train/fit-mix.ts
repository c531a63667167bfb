import { REASONS } from '../../domain/types';
import { CLUES, mixed, type Mix } from '../mix';

/** What both experts said of a row that neither had seen, and what it means. */
export interface MixExample {
  readonly clues: readonly (readonly number[])[];
  /** Index into REASONS. */
  readonly reason: number;
  readonly weight: number;
}

const ROUNDS = 300;
const STEP = 0.5;
const MOMENTUM = 0.9;
/** Keeps the reasons' own weights near zero: their shares among the rows are ours, not the world's. */
const SHRINK_BIAS = 0.02;
const SHRINK_WEIGHTS = 0.001;

/** Fits the few weights that combine the experts, by gradient descent with momentum. */
export function fitMix(examples: readonly MixExample[]): Mix {
  let mix: Mix = { weights: CLUES.map((_, at) => (at < 2 ? 1 : 0)), bias: REASONS.map(() => 0) };
  let speed: Mix = { weights: CLUES.map(() => 0), bias: REASONS.map(() => 0) };
  const all = examples.reduce((sum, example) => sum + example.weight, 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = slopeOf(examples, mix, all);
    speed = {
      weights: speed.weights.map((was, at) => MOMENTUM * was - STEP * (slope.weights[at] ?? 0)),
      bias: speed.bias.map((was, at) => MOMENTUM * was - STEP * (slope.bias[at] ?? 0)),
    };
    mix = {
      weights: mix.weights.map((was, at) => was + (speed.weights[at] ?? 0)),
      bias: mix.bias.map((was, at) => was + (speed.bias[at] ?? 0)),
    };
  }
  return mix;
}

function slopeOf(examples: readonly MixExample[], mix: Mix, all: number): Mix {
  const weights = mix.weights.map((weight) => SHRINK_WEIGHTS * weight);
  const bias = mix.bias.map((weight) => SHRINK_BIAS * weight);
  for (const { clues, reason, weight } of examples) {
    const said = mixed(clues, mix);
    for (const [at, probability] of said.entries()) {
      const error = ((probability - (at === reason ? 1 : 0)) * weight) / all;
      bias[at] = (bias[at] ?? 0) + error;
      const row = clues[at] ?? [];
      for (let clue = 0; clue < row.length; clue++) weights[clue] = (weights[clue] ?? 0) + error * (row[clue] ?? 0);
    }
  }
  return { weights, bias };
}
