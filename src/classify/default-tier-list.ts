import { tierListSchema, type TierList } from './tier-list';

/**
 * The list every tenant starts with.
 * @param highArr from which ARR on an account counts as large, in the currency of the mapped field
 */
export function defaultTierList({ highArr }: { readonly highArr: number }): TierList {
  return tierListSchema.parse({
    id: 'default',
    version: 1,
    thresholds: { critical: 8, high: 5, medium: 3 },
    criteria: [
      { id: 'process', kind: 'process' },
      { id: 'score_0_10', kind: 'score' },
      { id: 'churn_intent', kind: 'flag', flag: 'churn_intent', points: 3 },
      { id: 'arr', kind: 'arr', atLeast: highArr, points: 2 },
      { id: 'renewal_in_days', kind: 'renewal', withinDays: 90, points: 2 },
      { id: 'executive', kind: 'executive', points: 1 },
      { id: 'repeat_failure', kind: 'repeat', withinDays: 90, points: 1 },
      { id: 'open_high_priority_tickets', kind: 'open_tickets', atLeast: 1, points: 1 },
      { id: 'usage_drop', kind: 'usage_drop', percent: 25, points: 1 },
      { id: 'second_contact', kind: 'second_contact', points: 1 },
    ],
  });
}
