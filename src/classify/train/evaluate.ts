import { NPS } from '../../domain/band';
import { FLAGS, REASONS, type Classification, type Flag, type ReasonCode } from '../../domain/types';
import { classify, NO_SIGNALS } from '../classify';
import { flagsOf } from '../flags';
import type { ReasonModel } from '../reason-model';
import type { FlagRow, TrainingRow } from './training-row';

/** Precision, recall and their harmonic mean; null where there was nothing to divide by. */
export interface Rates {
  /** Rows it should have been. */
  readonly rows: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  readonly meanConfidence: number | null;
  readonly accuracy: number | null;
}

/** How well a model reads rows it has not seen. Shares are 0 to 1. */
export interface ReasonEvaluation {
  readonly rows: number;
  readonly accuracy: number | null;
  /** A secondary reason of the row counted as right too. */
  readonly accuracyWithSecondary: number | null;
  readonly macroF1: number | null;
  readonly perLanguage: readonly { language: string; rows: number; accuracy: number | null; macroF1: number | null }[];
  readonly perReason: readonly (Rates & { readonly reason: ReasonCode })[];
  readonly confident: { readonly from: number; readonly coverage: number | null; readonly accuracy: number | null };
  readonly calibration: readonly CalibrationBin[];
  /** Mean distance of confidence from accuracy, over the bins, by rows. */
  readonly calibrationError: number | null;
  /** Rows by what was meant, columns by what was read, both in the order of REASONS. */
  readonly confusion: readonly (readonly number[])[];
  readonly perFlag: readonly FlagRates[];
}

export interface FlagRates extends Rates {
  readonly flag: Flag;
}

interface Judged {
  readonly row: TrainingRow;
  readonly found: Classification;
}

const BINS = 10;

/** Reads every row with the model and compares. `loadLanguages` must have been awaited. */
export function evaluateReasons(rows: readonly TrainingRow[], model: ReasonModel): ReasonEvaluation {
  const judged = rows.map((row) => ({ row, found: classify(inputOf(row), model) }));
  const sure = judged.filter(({ found }) => found.confident);
  const calibration = calibrationOf(judged);
  const languages = [...new Set(rows.map((row) => row.language))].toSorted();
  return {
    rows: rows.length,
    accuracy: accuracyOf(judged),
    accuracyWithSecondary: share(
      judged.filter(({ row, found }) => [row.reason, ...row.secondary].includes(found.primary)).length,
      rows.length,
    ),
    macroF1: macroF1Of(judged),
    perLanguage: languages.map((language) => {
      const own = judged.filter(({ row }) => row.language === language);
      return { language, rows: own.length, accuracy: accuracyOf(own), macroF1: macroF1Of(own) };
    }),
    perReason: REASONS.map((reason) => ({ reason, ...ratesOfReason(judged, reason) })),
    confident: { from: model.confidentFrom, coverage: share(sure.length, rows.length), accuracy: accuracyOf(sure) },
    calibration,
    calibrationError: share(
      calibration.reduce((sum, bin) => sum + bin.rows * Math.abs((bin.meanConfidence ?? 0) - (bin.accuracy ?? 0)), 0),
      rows.length,
    ),
    confusion: REASONS.map((meant) =>
      REASONS.map((read) => judged.filter(({ row, found }) => row.reason === meant && found.primary === read).length),
    ),
    perFlag: flagRates(judged.map(({ row, found }) => ({ meant: row.flags, raised: found.flags }))),
  };
}

/**
 * How well the flag lists do on rows of their own. `loadLanguages` must have been awaited.
 * @internal
 */
export function evaluateFlags(rows: readonly FlagRow[]): readonly FlagRates[] {
  return flagRates(rows.map(({ text, flags }) => ({ meant: flags, raised: flagsOf({ text }) })));
}

/** The input a training row stands for: nothing but words and score. */
function inputOf({ text, score }: TrainingRow): Parameters<typeof classify>[0] {
  return { text, score: score === null ? null : { value: score, scale: NPS }, signals: NO_SIGNALS };
}

function accuracyOf(judged: readonly Judged[]): number | null {
  return share(judged.filter(({ row, found }) => row.reason === found.primary).length, judged.length);
}

function macroF1Of(judged: readonly Judged[]): number | null {
  const rates = REASONS.map((reason) => ratesOfReason(judged, reason)).filter(({ rows }) => rows > 0);
  return share(
    rates.reduce((sum, { f1 }) => sum + (f1 ?? 0), 0),
    rates.length,
  );
}

function ratesOfReason(judged: readonly Judged[], reason: ReasonCode): Rates {
  return ratesOf(judged.map(({ row, found }) => [row.reason === reason, found.primary === reason]));
}

function flagRates(rows: readonly { meant: readonly Flag[]; raised: readonly Flag[] }[]): readonly FlagRates[] {
  return FLAGS.map((flag) => ({
    flag,
    ...ratesOf(rows.map(({ meant, raised }) => [meant.includes(flag), raised.includes(flag)])),
  }));
}

function ratesOf(pairs: readonly (readonly [meant: boolean, read: boolean])[]): Rates {
  const meant = pairs.filter(([is]) => is).length;
  const read = pairs.filter(([, said]) => said).length;
  const both = pairs.filter(([is, said]) => is && said).length;
  return { rows: meant, precision: share(both, read), recall: share(both, meant), f1: share(2 * both, meant + read) };
}

function calibrationOf(judged: readonly Judged[]): readonly CalibrationBin[] {
  return Array.from({ length: BINS }, (_, at) => {
    const inBin = judged.filter(({ found }) => Math.min(BINS - 1, Math.floor(found.confidence * BINS)) === at);
    const sum = inBin.reduce((total, { found }) => total + found.confidence, 0);
    return {
      from: at / BINS,
      to: (at + 1) / BINS,
      rows: inBin.length,
      meanConfidence: share(sum, inBin.length),
      accuracy: accuracyOf(inBin),
    };
  });
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
