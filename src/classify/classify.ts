import type { Classification, Evidence, ReasonCode, Score, TicketSummary } from '../domain/types';
import { clausesOf } from './clauses';
import { confidenceOf, CONFIDENT_FROM } from './confidence';
import { findFlags } from './flags';
import { guessLanguage, primaryTag } from './language';
import type { Language } from './lexicon/lexicon';
import { applyPriors } from './priors';
import { scoreReasons, type ReasonScores } from './score-reasons';
import { severityOf } from '../domain/readings';
import { vocabulariesOf } from './vocabulary';
import { wordsOf, type Word } from './words';

export interface ClassifyInput {
  readonly text: string | null;
  readonly score: Score | null;
  /** What the source says about the language; a hint, not an order. */
  readonly language?: string | null;
  /** The writer's title, for the executive flag. */
  readonly contactTitle?: string | null;
  readonly signals: { readonly tickets: TicketSummary | null };
}

const MODEL = 'lexicon-1';
const MAX_SECONDARIES = 2;
/** A secondary is at least a complaint of its own, and not drowned by the first. */
const SECONDARY_SHARE = 0.4;
const SECONDARY_FLOOR = 1;
/** Below this the words are too thin to name a reason. */
const REASON_FLOOR = 0.75;
const MAX_EVIDENCE = 3;
/** The last detractor of NPS, and its like on other scales. */
const LOW_SEVERITY_SCORE = 6;

/**
 * Names the reason a customer gives, the flags in the words and how sure we are of it. Deterministic: the same input
 * gives the same answer in every process. Never throws, whatever the text.
 * @returns evidence in UTF-16 offsets of `text` as given
 */
export function classify(input: ClassifyInput): Classification {
  const words = wordsOf(input.text ?? '');
  const guess = guessLanguage(words, input.language ?? null);
  const lowScore = (severityOf(input.score) ?? 0) <= LOW_SEVERITY_SCORE;
  const reading = read({ words, candidates: guess.candidates, likeliest: guess.likeliest, lowScore });
  const totals = applyPriors(reading.scores.totals, input.signals);
  const ranked = [...totals].filter(([, total]) => total >= REASON_FLOOR).toSorted(([, a], [, b]) => b - a);
  const primary: ReasonCode = ranked[0]?.[0] ?? 'unclear';
  const secondary = ranked
    .slice(1)
    .flatMap(([reason, total]) => (isSecondary(total, ranked[0]?.[1] ?? 0) ? [reason] : []))
    .slice(0, MAX_SECONDARIES);
  const confidence = confidenceOf(
    ranked.map(([, total]) => total),
    words.length,
  );
  const flags = findFlags({ words, candidates: guess.candidates, contactTitle: input.contactTitle ?? null });
  return {
    model: MODEL,
    language: reading.language ?? primaryTag(input.language ?? null),
    primary,
    secondary,
    confidence,
    confident: confidence >= CONFIDENT_FROM,
    flags: flags.flags,
    evidence: [...evidenceOf([primary, ...secondary], reading.scores, words), ...flags.evidence],
  };
}

interface Reading {
  readonly language: Language | null;
  readonly scores: ReasonScores;
}

/** Reads the text in each language it may be in, and believes the one in which it says most. */
function read(input: {
  readonly words: readonly Word[];
  readonly candidates: ReadonlySet<Language>;
  readonly likeliest: Language | null;
  readonly lowScore: boolean;
}): Reading {
  const { words, lowScore } = input;
  let best: Reading & { readonly said: number } = {
    language: input.likeliest,
    scores: { totals: new Map(), hits: [] },
    said: 0,
  };
  for (const vocabulary of vocabulariesOf(input.candidates)) {
    const scores = scoreReasons({ words, clauses: clausesOf(words, vocabulary), vocabulary, lowScore });
    const told = words.filter((word) => vocabulary.tells.has(word.text)).length;
    const said = scores.hits.reduce((sum, hit) => sum + hit.weight, 0) + told;
    const preferred = vocabulary.language === input.likeliest && said > 0 && said >= best.said;
    if (said > best.said || preferred) best = { language: vocabulary.language, scores, said };
  }
  return best;
}

function isSecondary(total: number, first: number): boolean {
  return total >= SECONDARY_FLOOR && total >= first * SECONDARY_SHARE;
}

function evidenceOf(reasons: readonly ReasonCode[], scores: ReasonScores, words: readonly Word[]): readonly Evidence[] {
  return reasons.flatMap((reason) =>
    scores.hits
      .filter((hit) => hit.reason === reason)
      .toSorted((a, b) => b.weight - a.weight || a.from - b.from)
      .slice(0, MAX_EVIDENCE)
      .map((hit) => ({ for: reason, start: words[hit.from]?.start ?? 0, end: words[hit.to - 1]?.end ?? 0 })),
  );
}
