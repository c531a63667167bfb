import { z } from 'zod';
import { REASONS } from '../domain/types';
import { vectorOf, type GramTable } from './gram-vector';
import type { Gram } from './grams';
import { CLUES, softmax, type Mix } from './mix';

/** Everything learnt from rows: replaced as a whole, never changed in place. */
export interface ReasonModel {
  /** 'built-in ...' for the one we ship, or a tenant's own by version. */
  readonly id: string;
  readonly grams: GramWeights;
  readonly mix: Mix;
  /** At or above it a reason is stated; below it is a suggestion. */
  readonly confidentFrom: number;
}

/** A multinomial logistic regression over grams, its weights in 8 bits. */
export interface GramWeights extends GramTable {
  /** For each gram one weight a reason, in the order of REASONS. */
  readonly weights: Int8Array;
  /** What a weight of 1 stands for, by reason. */
  readonly scale: readonly number[];
  readonly bias: readonly number[];
}

const FORMAT = 'detractor-loop/reason-model/1';
const perReason = z.array(z.number()).length(REASONS.length);

const modelJson = z.strictObject({
  format: z.literal(FORMAT),
  id: z.string().min(1),
  rows: z.int().nonnegative(),
  confidentFrom: z.number().min(0).max(1),
  mix: z.strictObject({ weights: z.array(z.number()).length(CLUES.length), bias: perReason }),
  grams: z.strictObject({
    /** Base64 of 32-bit hashes, little-endian. */
    keys: z.base64(),
    /** Base64 of one byte a gram: rarity in steps of `rarityStep`. */
    rarity: z.base64(),
    rarityStep: z.number().positive(),
    /** Base64 of one signed byte a gram and reason. */
    weights: z.base64(),
    scale: perReason,
    bias: perReason,
  }),
});

/** A model as it is stored. */
export type ReasonModelJson = z.infer<typeof modelJson>;

export const MODEL_FORMAT: ReasonModelJson['format'] = FORMAT;

/**
 * Reads a stored model.
 * @throws Error for anything that is not a whole model of this format
 */
export function readReasonModel(json: unknown): ReasonModel {
  const read = modelJson.safeParse(json);
  if (!read.success) throw new Error(`not a reason model: ${z.prettifyError(read.error)}`);
  const { id, mix, confidentFrom, grams } = read.data;
  const keys = Buffer.from(grams.keys, 'base64');
  const rarity = Buffer.from(grams.rarity, 'base64');
  const weights = Buffer.from(grams.weights, 'base64');
  const count = rarity.length;
  if (keys.length !== 4 * count || weights.length !== REASONS.length * count) {
    throw new Error('not a reason model: its tables differ in length');
  }
  const indexOf = new Map<number, number>();
  for (let index = 0; index < count; index++) indexOf.set(keys.readUInt32LE(4 * index), index);
  return {
    id,
    mix,
    confidentFrom,
    grams: {
      indexOf,
      rarity: Float32Array.from(rarity, (step) => step * grams.rarityStep),
      weights: new Int8Array(weights.buffer, weights.byteOffset, weights.length),
      scale: grams.scale,
      bias: grams.bias,
    },
  };
}

/** @returns natural logarithms of the probabilities that the grams alone give, in the order of REASONS */
export function gramLogsOf(grams: readonly Gram[], model: GramWeights): readonly number[] {
  const { indexes, values } = vectorOf(grams, model);
  const scores = [...model.bias];
  for (const [at, index] of indexes.entries()) {
    const value = values[at] ?? 0;
    for (let reason = 0; reason < REASONS.length; reason++) {
      const weight = (model.weights[index * REASONS.length + reason] ?? 0) * (model.scale[reason] ?? 0);
      scores[reason] = (scores[reason] ?? 0) + value * weight;
    }
  }
  return softmax(scores).map((probability) => Math.log(Math.max(probability, Number.MIN_VALUE)));
}
