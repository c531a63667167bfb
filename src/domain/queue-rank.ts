import type { DetractorCase } from './case-state';
import { isGoing } from './clock-legs';
import { CLOCK_KINDS, TIERS } from './types';

/**
 * Where a case stands in every list, here and in the CRM: what has been missed and still runs first, then by risk tier;
 * among equals the earlier deadline comes first. 0 to 7.
 */
export function queueRank(state: Pick<DetractorCase, 'clocks' | 'tier'>): number {
  return (isLate(state) ? 0 : TIERS.length) + TIERS.indexOf(state.tier.tier);
}

/** Whether a deadline was missed of something that is still to be done. */
export function isLate({ clocks }: Pick<DetractorCase, 'clocks'>): boolean {
  return CLOCK_KINDS.some((kind) => {
    const clock = clocks[kind];
    return isGoing(clock) && clock.breachedAt !== null;
  });
}
