import { REASONS } from '../../src/domain/types';
import type { RuleFacts } from '../../src/rules/fields';
import { CATCH_ALL, type Cond, type Group, type Rule, type RuleSet } from '../../src/rules/schema';
import { dice, type Dice } from './dice';

/** A rule as it is written down for any engine: what it asks, in the order in which it asks it. */
export interface AskedRule {
  readonly id: string;
  readonly conditions: readonly Cond[];
}

const SEGMENTS = ['smb', 'mid', 'enterprise'];
const REGIONS = ['emea', 'amer', 'apac'];
const OWNERS = 12;

/**
 * Ordered rules of five conditions, as a set grows that has been looked after for years: a range of scores, some
 * reasons, a segment, a region, a least ARR. The last rule takes everything.
 */
export function askedRules(count: number, seed = 1): readonly AskedRule[] {
  const roll = dice(seed);
  const rules = Array.from({ length: count - 1 }, (_, n): AskedRule => ({ id: `r${n}`, conditions: conditions(roll) }));
  return [...rules, { id: 'last', conditions: [] }];
}

function conditions({ whole, pick }: Dice): readonly Cond[] {
  const from = whole(0, 8);
  return [
    { field: 'score', op: 'between', value: [from, from + whole(0, 4)] },
    { field: 'reason', op: 'in', value: [...new Set([pick(REASONS), pick(REASONS), pick(REASONS)])] },
    { field: 'segment', op: 'eq', value: pick(SEGMENTS) },
    { field: 'region', op: 'eq', value: pick(REGIONS) },
    { field: 'arr', op: 'gte', value: whole(0, 20) * 5_000 },
  ];
}

/** The same rules as ours, each with one of a dozen owners. */
export function ruleSetOf(rules: readonly AskedRule[], version = 1): RuleSet {
  return {
    id: 'bench',
    version,
    rules: rules.map(({ id, conditions: all }, n): Rule => {
      const when: Group = all.length === 0 ? CATCH_ALL : { all };
      const then: Rule['then'] = { owner: [{ strategy: 'account_csm' }, { strategy: 'named_user', user: ownerOf(n) }] };
      return { id, name: `Rule ${id}`, enabled: true, when, then };
    }),
  };
}

/** Users of the bench, by number. */
export function ownerOf(n: number): string {
  return `u${n % OWNERS}`;
}

export const owners: readonly string[] = Array.from({ length: OWNERS }, (_, n) => ownerOf(n));

/** What one response brings to the rules. */
export function answers(count: number, seed = 2): readonly RuleFacts[] {
  const { whole, pick } = dice(seed);
  return Array.from({ length: count }, () => ({
    score: whole(0, 6),
    reason: pick(REASONS),
    segment: pick(SEGMENTS),
    region: pick(REGIONS),
    arr: whole(0, 120_000),
  }));
}
