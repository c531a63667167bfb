import { REASONS, type Classification, type ReasonCode, type Score, type Strictness } from '../domain/types';
import { evidenceOf } from './evidence';
import { findFlags } from './flags';
import { primaryTag } from './language';
import { cluesOf, mixed, softmax } from './mix';
import { movedBy, priorsOf, type ReasonSignals } from './priors';
import { readComment } from './read-comment';
import { gramLogsOf, type ReasonModel } from './reason-model';

export { NO_SIGNALS, type ReasonSignals } from './priors';

export interface ClassifyInput {
  readonly text: string | null;
  readonly score: Score | null;
  /** What the source says about the language; a hint, not an order. */
  readonly language?: string | null;
  /** The writer's title, for the executive flag. */
  readonly contactTitle?: string | null;
  /** (Default: 'normal') */
  readonly strictness?: Strictness;
  readonly signals: ReasonSignals;
}

const MAX_SECONDARIES = 2;
const SECONDARY_FROM = 0.15;
/** A complaint of its own, and not drowned by the first (weights as in score-reasons.ts). */
const SECONDARY_SAID = 2.5;
const SECONDARY_SHARE = 0.4;
const THIN_BELOW = 0.3;
const THIN_WORDS = 10;

/**
 * Names the reason a customer gives, the flags in the words and how sure we are of it. Deterministic: the same input and
 * model give the same answer in every process. Whatever the text, it does not throw.
 * @returns evidence in UTF-16 offsets of `text` as given
 * @throws Error before `loadLanguages` has been awaited
 */
export function classify(input: ClassifyInput, model: ReasonModel): Classification {
  const reading = readComment(input);
  const byWords = reading.words.length === 0 ? NOTHING_SAID : probabilities(reading, model);
  const read = rankedOf(byWords);
  const spoken = read[0]?.reason !== 'unclear' && !isThin(read[0], reading);
  const signals = priorsOf(input.signals, spoken);
  const ranked = spoken ? rankedOf(moved(byWords, signals)) : unclearFirst(read);
  const first = ranked[0] ?? { reason: 'unclear', probability: 1 };
  const secondary = first.reason === 'unclear' ? [] : secondariesOf(ranked, reading.lexicon.totals);
  const confidence = Math.round(100 * first.probability) / 100;
  const { flags, evidence } = findFlags({
    words: reading.words,
    candidates: reading.guess.candidates,
    contactTitle: input.contactTitle ?? null,
    strictness: input.strictness ?? 'normal',
  });
  return {
    model: model.id,
    language: reading.guess.language ?? primaryTag(input.language ?? null),
    primary: first.reason,
    secondary,
    confidence,
    confident: confidence >= model.confidentFrom,
    flags,
    evidence: [...evidenceOf([first.reason, ...secondary], reading, model.grams), ...evidence],
    signals,
  };
}

interface Ranked {
  readonly reason: ReasonCode;
  readonly probability: number;
}

/** A few words without a phrase we know name no reason where no reason stands out either. */
function isThin(first: Ranked | undefined, { words, lexicon }: ReturnType<typeof readComment>): boolean {
  return (first?.probability ?? 0) < THIN_BELOW && words.length <= THIN_WORDS && lexicon.totals.size === 0;
}

/** As sure as the reading was of anything. */
function unclearFirst(read: readonly Ranked[]): readonly Ranked[] {
  return [{ reason: 'unclear', probability: read[0]?.probability ?? 1 }];
}

const NOTHING_SAID = REASONS.map((reason) => (reason === 'unclear' ? 1 : 0));

function probabilities(reading: ReturnType<typeof readComment>, model: ReasonModel): readonly number[] {
  return mixed(cluesOf(reading, gramLogsOf(reading.grams, model.grams)), model.mix);
}

function moved(byWords: readonly number[], signals: Classification['signals']): readonly number[] {
  return softmax(byWords.map((probability, at) => Math.log(probability) + movedBy(signals, REASONS[at] ?? 'unclear')));
}

function rankedOf(shares: readonly number[]): readonly Ranked[] {
  return REASONS.map((reason, at) => ({ reason, probability: shares[at] ?? 0 })).toSorted(
    (a, b) => b.probability - a.probability,
  );
}

/** What is likely meant too, and what is plainly complained about beside the first. */
function secondariesOf(
  [first, ...others]: readonly Ranked[],
  said: ReadonlyMap<ReasonCode, number>,
): readonly ReasonCode[] {
  const least = Math.max(SECONDARY_SAID, SECONDARY_SHARE * (said.get(first?.reason ?? 'unclear') ?? 0));
  return others
    .filter(({ reason }) => reason !== 'unclear')
    .filter(({ reason, probability }) => probability >= SECONDARY_FROM || (said.get(reason) ?? 0) >= least)
    .slice(0, MAX_SECONDARIES)
    .map(({ reason }) => reason);
}
