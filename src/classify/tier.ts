import { arrOf, renewalInDays, severityOf } from '../domain/readings';
import {
  TIERS,
  type Facts,
  type Flag,
  type Instant,
  type Scalar,
  type Score,
  type Tier,
  type TierPoint,
  type TierResult,
} from '../domain/types';
import { processOf } from './diversion';

export interface TierInput {
  readonly score: Score | null;
  readonly facts: Pick<Facts, 'attributes' | 'tickets'>;
  readonly flags: readonly Flag[];
  /** At or above it an account counts as high-ARR, in the currency of the mapped field. */
  readonly highArr: number;
  readonly now: Instant;
}

interface Criterion {
  readonly name: string;
  /** The value judged; null = missing, which earns no points and is traced as such. */
  readonly read: (input: TierInput) => Scalar;
  readonly points: (actual: Scalar, input: TierInput) => number;
}

/** A diverted case is critical whatever else is known: more points than the highest threshold asks for. */
const DIVERTED = 10;
const RENEWAL_NEAR_DAYS = 90;

/** Scores on the scale of NPS: 0-2, 3-4, 5-6. */
const SCORE_STEPS: readonly { readonly upTo: number; readonly points: number }[] = [
  { upTo: 2, points: 3 },
  { upTo: 4, points: 2 },
  { upTo: 6, points: 1 },
];

const CRITERIA: readonly Criterion[] = [
  {
    name: 'process',
    read: ({ flags }) => processOf(flags),
    points: (actual) => (actual === 'standard' ? 0 : DIVERTED),
  },
  {
    name: 'score_0_10',
    read: ({ score }) => severityOf(score),
    points: (actual) => SCORE_STEPS.find(({ upTo }) => typeof actual === 'number' && actual <= upTo)?.points ?? 0,
  },
  flagged('churn_intent', 3),
  {
    name: 'arr',
    read: ({ facts }) => arrOf(facts),
    points: (actual, { highArr }) => (typeof actual === 'number' && actual >= highArr ? 2 : 0),
  },
  {
    name: 'renewal_in_days',
    read: ({ facts, now }) => renewalInDays(facts, now),
    points: (actual) => (typeof actual === 'number' && actual >= 0 && actual <= RENEWAL_NEAR_DAYS ? 2 : 0),
  },
  flagged('executive', 1),
  flagged('repeat_failure', 1),
  {
    name: 'open_high_priority_tickets',
    read: ({ facts }) => facts.tickets?.openHighPriority ?? null,
    points: (actual) => (typeof actual === 'number' && actual > 0 ? 1 : 0),
  },
];

/** The fewest points of each tier; `low` is whatever is left. */
const THRESHOLDS: Readonly<Record<Tier, number>> = { critical: 8, high: 5, medium: 3, low: 0 };

/**
 * Adds up the points of every criterion, in a fixed order, and reads the tier from the sum.
 * @returns one point entry a criterion, also those that earned none: a missing ARR shows as 'missing', not as low
 */
export function tierOf(input: TierInput): TierResult {
  const points = CRITERIA.map((criterion): TierPoint => {
    const actual = criterion.read(input);
    return {
      criterion: criterion.name,
      points: actual === null ? 0 : criterion.points(actual, input),
      actual: actual ?? 'missing',
    };
  });
  const sum = points.reduce((total, point) => total + point.points, 0);
  return { tier: TIERS.find((tier) => sum >= THRESHOLDS[tier]) ?? 'low', points };
}

function flagged(flag: Flag, points: number): Criterion {
  return { name: flag, read: ({ flags }) => flags.includes(flag), points: (actual) => (actual === true ? points : 0) };
}
