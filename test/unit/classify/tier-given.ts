import { defaultTierList } from '../../../src/classify/default-tier-list';
import { tierListSchema, type Criterion, type TierList } from '../../../src/classify/tier-list';
import type { TierInput } from '../../../src/classify/tier';
import { NPS } from '../../../src/domain/band';
import type { NearbyCase, Score } from '../../../src/domain/types';

export const NOW = Date.UTC(2026, 2, 1, 12);
const DAY_MS = 86_400_000;
export const LIST = defaultTierList({ highArr: 50_000 });

export function nps(value: number): Score {
  return { value, scale: NPS };
}

const PLAIN: TierInput = {
  score: nps(6),
  facts: { attributes: {}, tickets: null, contactTitle: null },
  flags: [],
  process: 'standard',
  history: { lead: null, previous: null },
  now: NOW,
};

/** A 6 of somebody nothing is known about, and what is different about this one. */
export function given(
  change: Partial<Omit<TierInput, 'facts'>> = {},
  facts: Partial<TierInput['facts']> = {},
): TierInput {
  return { ...PLAIN, ...change, facts: { ...PLAIN.facts, ...facts } };
}

/** Another case of the account, closed so many days ago; null = still open. */
export function nearby(closedDaysAgo: number | null): NearbyCase {
  const openedAt = NOW - 200 * DAY_MS;
  return {
    caseKey: 'k',
    ownerId: 'u',
    openedAt,
    closedAt: closedDaysAgo === null ? null : NOW - closedDaysAgo * DAY_MS,
  };
}

/** A list of these criteria, with the default thresholds. */
export function listOf(...criteria: readonly unknown[]): TierList {
  return tierListSchema.parse({ ...LIST, criteria });
}

/** The default list with one criterion changed. */
export function changed(id: string, change: object): TierList {
  const criteria = LIST.criteria.map((one) => (one.id === id ? { ...one, ...change } : one));
  return tierListSchema.parse({ ...LIST, criteria });
}

export function criterion(id: string): Criterion {
  const found = LIST.criteria.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no criterion ${id}`);
  return found;
}
