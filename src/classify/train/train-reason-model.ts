import { REASONS } from '../../domain/types';
import { NPS } from '../../domain/band';
import { vectorOf } from '../gram-vector';
import { cluesOf, mixed, softmax, type Mix } from '../mix';
import { readComment, type CommentReading } from '../read-comment';
import { MODEL_FORMAT, type ReasonModelJson } from '../reason-model';
import { fitGrams, scoresOf, type Example, type FittedGrams } from './fit-grams';
import { phraseExamples } from './phrase-examples';
import { seededNumbers } from './seeded';
import { fitMix, type MixExample } from './fit-mix';
import type { TrainingRow } from './training-row';

export interface TrainingOptions {
  /** What the model will call itself. */
  readonly id: string;
  /** (Default: 20) */
  readonly epochs?: number;
  /** (Default: 1) */
  readonly seed?: number;
}

/** Steps done of those to do: what a progress bar needs. */
export interface TrainingProgress {
  readonly done: number;
  readonly total: number;
}

/** What the model said of a row while it had not seen it. */
export interface Unseen {
  readonly row: TrainingRow;
  /** In the order of REASONS. */
  readonly probabilities: readonly number[];
}

export interface Training {
  readonly model: ReasonModelJson;
  /** Every row, as judged by a model that was fitted without it. */
  readonly unseen: readonly Unseen[];
}

const FOLDS = 5;
const EPOCHS = 20;
/** A secondary reason is meant too, if less. */
const SECONDARY_SHARE = 0.15;
/**
 * Where confident we want to be right this often on rows that are read with half of what the lists found: on comments of
 * strangers that is well above nine in ten.
 */
const CONFIDENT_ACCURACY = 0.9;
const MOST_CONFIDENT = 0.95;
const MISSED = 0.5;
const MISTAKEN = 0.4;
const MISTAKEN_AT_MOST = 3;
const SPOKEN = REASONS.filter((reason) => reason !== 'unclear');

/**
 * Trains a reason model on rows. Pure and deterministic: the same rows and options give the same model. A generator, so
 * that a caller can show progress and let others run between two steps; `loadLanguages` must have been awaited.
 * @throws Error for fewer rows than there are folds
 */
export function* trainReasonModel(
  rows: readonly TrainingRow[],
  options: TrainingOptions,
): Generator<TrainingProgress, Training> {
  if (rows.length < FOLDS) throw new Error(`at least ${FOLDS} rows are needed to train a model`);
  const { epochs = EPOCHS, seed = 1 } = options;
  const total = (FOLDS + 1) * epochs + 2;
  let done = 0;
  const counted = function* <T>(work: Generator<void, T>): Generator<TrainingProgress, T> {
    for (;;) {
      const step = work.next();
      if (step.done === true) return step.value;
      yield { done: ++done, total };
    }
  };
  const readings = rows.map(readRow);
  yield { done: ++done, total };
  const examples = rows.map((row, at) => exampleOf(row, readings[at]));
  const folds = foldsOf(rows);
  const gramLogs: (readonly number[])[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const fitted = yield* counted(
      fitGrams(
        examples.filter((_, at) => folds[at] !== fold),
        { epochs, seed },
      ),
    );
    for (const [at, example] of examples.entries()) if (folds[at] === fold) gramLogs[at] = logsOf(fitted, example);
  }
  const random = seededNumbers(seed);
  const whole = rows.map((row, at) => mixExampleOf(row, readings[at], gramLogs[at]));
  const strange = rows.map((row, at) => mixExampleOf(row, estranged(readings[at], random), gramLogs[at]));
  const mix = fitMix([...whole, ...strange]);
  yield { done: ++done, total };
  const judge = (side: readonly MixExample[]): readonly Unseen[] =>
    rows.map((row, at) => ({ row, probabilities: mixed(side[at]?.clues ?? [], mix) }));
  const unseen = judge(strange);
  const fitted = yield* counted(fitGrams([...examples, ...phraseExamples()], { epochs, seed }));
  return {
    unseen,
    model: stored({
      id: options.id,
      rows: rows.length,
      mix,
      fitted,
      confidentFrom: confidentFrom([...judge(whole), ...unseen]),
    }),
  };
}

function readRow({ text, score }: TrainingRow): CommentReading {
  return readComment({ text, score: score === null ? null : { value: score, scale: NPS } });
}

function exampleOf(row: TrainingRow, reading: CommentReading | undefined): Example {
  const target = REASONS.map((reason): number => (row.secondary.includes(reason) ? SECONDARY_SHARE : 0));
  const rest = 1 - target.reduce((sum, share) => sum + share, 0);
  return {
    grams: reading?.grams ?? [],
    target: target.map((share, at) => (REASONS[at] === row.reason ? rest : share)),
    weight: row.weight ?? 1,
  };
}

function mixExampleOf(row: TrainingRow, reading: CommentReading | undefined, logs?: readonly number[]): MixExample {
  return {
    clues: reading === undefined || logs === undefined ? [] : cluesOf(reading, logs),
    reason: REASONS.indexOf(row.reason),
    weight: row.weight ?? 1,
  };
}

/**
 * A reading in which much of what the phrase lists found is missing, and something was found that was not meant. Whoever
 * writes the lists has read the rows, so on them they find more, and err less, than on the words of strangers; the mix
 * must not learn to trust them that much.
 */
function estranged(reading: CommentReading | undefined, random: () => number): CommentReading | undefined {
  if (reading === undefined) return undefined;
  const totals = new Map([...reading.lexicon.totals].filter(() => random() >= MISSED));
  if (reading.words.length > 0 && random() < MISTAKEN) {
    const reason = SPOKEN[Math.floor(random() * SPOKEN.length)] ?? 'usability';
    totals.set(reason, (totals.get(reason) ?? 0) + 1 + random() * MISTAKEN_AT_MOST);
  }
  return { ...reading, lexicon: { ...reading.lexicon, totals } };
}

function logsOf(fitted: FittedGrams, example: Example): readonly number[] {
  return softmax(scoresOf(fitted, vectorOf(example.grams, fitted.table))).map((probability) => Math.log(probability));
}

/**
 * Which fold each row belongs to: for each language and reason the first fifth of its rows, the second, and so on. Not
 * shuffled: rows that stand together are often about the same thing, and files of two languages run in parallel, so a row
 * told apart from its neighbours would not be unseen.
 */
function foldsOf(rows: readonly TrainingRow[]): readonly number[] {
  const kindOf = (row: TrainingRow): string => `${row.language} ${row.reason}`;
  const sizes = new Map<string, number>();
  for (const row of rows) sizes.set(kindOf(row), (sizes.get(kindOf(row)) ?? 0) + 1);
  const places = new Map<string, number>();
  return rows.map((row) => {
    const place = places.get(kindOf(row)) ?? 0;
    places.set(kindOf(row), place + 1);
    return Math.floor((place * FOLDS) / (sizes.get(kindOf(row)) ?? 1));
  });
}

/** The lowest probability from which on unseen rows are right as often as we want to be. */
function confidentFrom(unseen: readonly Unseen[]): number {
  const judged = unseen
    .map(({ row, probabilities }) => {
      const top = Math.max(...probabilities);
      return { top, right: REASONS[probabilities.indexOf(top)] === row.reason };
    })
    .toSorted((a, b) => b.top - a.top);
  let right = 0;
  let lowest = MOST_CONFIDENT;
  for (const [at, one] of judged.entries()) {
    if (one.right) right += 1;
    if (right / (at + 1) >= CONFIDENT_ACCURACY) lowest = Math.min(lowest, one.top);
  }
  return Math.round(lowest * 100) / 100;
}

function stored(parts: {
  readonly id: string;
  readonly rows: number;
  readonly mix: Mix;
  readonly fitted: FittedGrams;
  readonly confidentFrom: number;
}): ReasonModelJson {
  const { keys, table, weights, bias } = parts.fitted;
  const scale = REASONS.map((_, reason) => {
    let largest = 0;
    for (let at = reason; at < weights.length; at += REASONS.length)
      largest = Math.max(largest, Math.abs(weights[at] ?? 0));
    return rounded(largest / 127) || 1;
  });
  const bytes = Int8Array.from(weights, (weight, at) => Math.round(weight / (scale[at % REASONS.length] ?? 1)));
  const rarityStep = rounded(Array.from(table.rarity).reduce((most, one) => Math.max(most, one), 0) / 255) || 1;
  const packed = Buffer.alloc(4 * keys.length);
  for (const [at, key] of keys.entries()) packed.writeUInt32LE(key, 4 * at);
  return {
    format: MODEL_FORMAT,
    id: parts.id,
    rows: parts.rows,
    confidentFrom: parts.confidentFrom,
    mix: { weights: parts.mix.weights.map(rounded), bias: parts.mix.bias.map(rounded) },
    grams: {
      keys: packed.toString('base64'),
      rarity: Buffer.from(Array.from(table.rarity, (value) => Math.round(value / rarityStep))).toString('base64'),
      rarityStep,
      weights: Buffer.from(bytes.buffer).toString('base64'),
      scale,
      bias: bias.map(rounded),
    },
  };
}

/** Six digits: the same file on every machine, whatever the last bit of a logarithm. */
function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
