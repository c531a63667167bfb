import { negatorBefore, STRONG_FOCUS, type Clause } from './clauses';
import type { SpokenReason } from './lexicon/lexicon';
import { findPhrases, names, type Found } from './phrases';
import type { Spoken, Strength, Vocabulary } from './vocabulary';
import type { Word } from './words';

/** A phrase that speaks for a reason, with what it is worth where it stands. */
export interface Hit {
  readonly reason: SpokenReason;
  readonly weight: number;
  /** Indexes of words, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

export interface ReasonScores {
  readonly totals: ReadonlyMap<SpokenReason, number>;
  readonly hits: readonly Hit[];
  /** The clauses as they count once it is known which of them the writer insists on. */
  readonly clauses: readonly Clause[];
}

const WORTH: Readonly<Record<Strength, number>> = { topic: 1, complaint: 2.5, decisive: 4 };
/** "Support is bad" says as much as most complaints; "support" alone only says what it is about. */
const BLAMED_TOPIC = 2;
/** A bare noun under a good score is more likely a mention than a complaint. */
const TOPIC_UNDER_GOOD_SCORE = 0.5;
/** Saying the same thing twice in one clause is one complaint, said with feeling. */
const REPEATED = 0.25;
const NEGATION_REACH = 3;

/** Beside "the only reason is ..." every other complaint is a remark. */
const BESIDE_THE_ONLY_REASON = 0.2;

/** Adds up what each clause says for each reason. */
export function scoreReasons(input: {
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  readonly vocabulary: Vocabulary;
  readonly lowScore: boolean;
}): ReasonScores {
  const carried = carryFocus(input.clauses);
  const found = carried.map((clause) => hitsOf(clause, input));
  const insists = carried.map((clause, at) => clause.weight >= STRONG_FOCUS && (found[at] ?? []).length > 0);
  const share = (at: number): number => (insists.includes(true) && insists[at] !== true ? BESIDE_THE_ONLY_REASON : 1);
  const perClause = found.map((hits, at) => hits.map((hit) => ({ ...hit, weight: hit.weight * share(at) })));
  const totals = new Map<SpokenReason, number>();
  for (const hits of perClause) {
    for (const reason of new Set(hits.map((hit) => hit.reason))) {
      totals.set(reason, (totals.get(reason) ?? 0) + sayOf(hits.filter((hit) => hit.reason === reason)));
    }
  }
  const clauses = carried.map((clause, at) => ({ ...clause, weight: clause.weight * share(at) }));
  return { totals, hits: perClause.flat(), clauses };
}

function sayOf(hits: readonly Hit[]): number {
  const [most = 0, ...rest] = hits.map((hit) => hit.weight).toSorted((a, b) => b - a);
  return most + REPEATED * rest.reduce((sum, weight) => sum + weight, 0);
}

interface Scene {
  readonly words: readonly Word[];
  readonly vocabulary: Vocabulary;
  readonly lowScore: boolean;
}

/** "The only problem: the price" - the focus word and its object are parted by a colon. */
function carryFocus(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.map((clause, index) => {
    const before = clauses[index - 1];
    const focused = before?.turns.find((turn) => turn.means === 'strongFocus');
    const open = before !== undefined && focused !== undefined && before.to - focused.to <= 1;
    return open ? { ...clause, weight: clause.weight * STRONG_FOCUS } : clause;
  });
}

function hitsOf(clause: Clause, scene: Scene): readonly Hit[] {
  if (clause.tone === 'cleared') return [];
  const ignored = clause.turns.filter((turn) => turn.means === 'ignore');
  const found = findPhrases(scene.vocabulary.reasons, scene.words, clause).filter(
    (find) => !ignored.some((span) => span.from < find.to && find.from < span.to),
  );
  return outermost(found).flatMap((find) => {
    const worth = worthOf(find, clause, scene);
    return worth === 0
      ? []
      : [{ reason: find.means.reason, weight: worth * clause.weight, from: find.from, to: find.to }];
  });
}

/** A phrase inside a longer one has been said by the longer one; the same span keeps its strongest meaning. */
function outermost(found: readonly Found<Spoken>[]): readonly Found<Spoken>[] {
  return found.filter(
    (find, index) =>
      !found.some((other, at) => {
        if (at === index || other.from > find.from || other.to < find.to) return false;
        if (other.to - other.from > find.to - find.from)
          return WORTH[other.means.strength] >= WORTH[find.means.strength];
        if (other.means.reason !== find.means.reason) return false;
        const gain = WORTH[other.means.strength] - WORTH[find.means.strength];
        return gain > 0 || (gain === 0 && at < index);
      }),
  );
}

function worthOf(find: Found<Spoken>, clause: Clause, scene: Scene): number {
  if (find.means.strength === 'topic') return topicWorth(find, clause, scene);
  return isDenied(find, clause, scene) ? 0 : WORTH[find.means.strength];
}

function topicWorth(find: Found<Spoken>, clause: Clause, scene: Scene): number {
  if (clause.tone === 'praised' || isSetAside(find, clause, scene)) return 0;
  const negated = scene.words.slice(clause.from, clause.to).some((word) => scene.vocabulary.negators.has(word.text));
  if (clause.tone === 'blamed' || negated) return BLAMED_TOPIC;
  return scene.lowScore ? WORTH.topic : TOPIC_UNDER_GOOD_SCORE;
}

/** "It isn't the price (that bothers me)": the topic is named only to be set aside. */
function isSetAside(find: Found<Spoken>, clause: Clause, scene: Scene): boolean {
  const led = clause.turns.some(
    (turn) => turn.means === 'clearsNext' && turn.to <= find.from && find.from - turn.to <= 1,
  );
  const next = scene.words[find.to];
  return led && (find.to >= clause.to || next === undefined || scene.vocabulary.tails.has(next.text));
}

/** "It never crashes" denies the complaint; "nobody answers" is one, and brings its own negation along. */
function isDenied(find: Found<Spoken>, clause: Clause, scene: Scene): boolean {
  const isNegator = (word: string): boolean => scene.vocabulary.negators.has(word);
  if (names(find.phrase, isNegator)) return false;
  if (find.skipped.some((index) => isNegator(scene.words[index]?.text ?? ''))) return true;
  return (
    negatorBefore(scene.words, find.from, {
      vocabulary: scene.vocabulary,
      from: clause.from,
      reach: NEGATION_REACH,
    }) !== null
  );
}
