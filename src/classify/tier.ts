import { TIERS, type Tier, type TierPoint, type TierResult } from '../domain/types';
import { EARLIER_CASE, readCriterion, type TierInput } from './tier-criteria';
import type { Criterion, TierList } from './tier-list';

export type { TierInput } from './tier-criteria';

/**
 * Adds up the points of every criterion of the list, in its order, and reads the tier from the sum.
 * @returns one entry a criterion, also those that earned none: a missing ARR reads 'missing', not low, and a criterion
 * that is switched off reads 'off', so that a stored result says which list it was worked out with
 */
export function tierOf(input: TierInput, list: TierList): TierResult {
  const points = list.criteria.map((criterion) => pointOf(criterion, input, list));
  return resultOf(points, list);
}

/**
 * What becomes of a case when another contact of its account is unhappy too: one tier up, the missing points entered
 * under the list's criterion for that. A lead rises once, however many follow.
 * @returns null where nothing changes: at the top already, risen before, or the criterion is switched off
 */
export function raisedBySecondContact(result: TierResult, list: TierList): TierResult | null {
  const above = TIERS[TIERS.indexOf(result.tier) - 1];
  const criterion = list.criteria.find(({ kind, enabled }) => kind === 'second_contact' && enabled)?.id;
  const risen = result.points.some((point) => point.criterion === criterion && point.points > 0);
  if (above === undefined || criterion === undefined || risen) return null;
  const point = { criterion, points: Math.max(1, fewestOf(above, list) - sumOf(result.points)), actual: true };
  const others = result.points.filter((one) => one.criterion !== criterion);
  return resultOf([...others, point], list);
}

interface Earlier {
  readonly before: TierResult;
  /** Others follow the case: what it rose by for that is worked out anew from the tier it has now. */
  readonly leads: boolean;
  readonly list: TierList;
}

/**
 * A case judged again keeps what other cases of its account had earned it: that they have ended since, or that another
 * ended after them, makes it no less of a repeat. What the words and the account itself say is as it is now.
 */
export function withPointsOfAccount(result: TierResult, { before, leads, list }: Earlier): TierResult {
  const kept = result.points.map((point): TierPoint => {
    const criterion = list.criteria.find(({ id }) => id === point.criterion);
    const earned = before.points.find((one) => one.criterion === point.criterion && one.points > 0);
    if (criterion === undefined || earned === undefined || !criterion.enabled || point.points > 0) return point;
    if (criterion.kind === 'repeat' && earned.actual === EARLIER_CASE) return worthOf(criterion, earned);
    return criterion.kind === 'second_contact' && !leads ? worthOf(criterion, earned) : point;
  });
  return resultOf(kept, list);
}

function worthOf({ points }: Extract<Criterion, { kind: 'repeat' | 'second_contact' }>, earned: TierPoint): TierPoint {
  return { ...earned, points };
}

/** How often each criterion earned points among these results: an admin sees which of his switches does anything. */
export function hitCounts(results: readonly Pick<TierResult, 'points'>[]): ReadonlyMap<string, number> {
  const hits = new Map<string, number>();
  for (const { criterion, points } of results.flatMap((result) => result.points)) {
    hits.set(criterion, (hits.get(criterion) ?? 0) + (points > 0 ? 1 : 0));
  }
  return hits;
}

function pointOf(criterion: Criterion, input: TierInput, list: TierList): TierPoint {
  if (!criterion.enabled) return { criterion: criterion.id, points: 0, actual: 'off' };
  const { actual, points } = readCriterion(criterion, input, list);
  return { criterion: criterion.id, points, actual: actual ?? 'missing' };
}

function resultOf(points: readonly TierPoint[], list: TierList): TierResult {
  const sum = sumOf(points);
  return { tier: TIERS.find((tier) => sum >= fewestOf(tier, list)) ?? 'low', points, listVersion: list.version };
}

function sumOf(points: readonly TierPoint[]): number {
  return points.reduce((total, point) => total + point.points, 0);
}

function fewestOf(tier: Tier, { thresholds }: TierList): number {
  return tier === 'low' ? 0 : thresholds[tier];
}
