import type { DetractorCase } from './case-state';
import type { Instant } from './types';

/** From when on something can be about the case: of one that came back, when the customer turned unhappy again. */
export function saidAt({ clocks, respondedAt }: Pick<DetractorCase, 'clocks' | 'respondedAt'>): Instant {
  return clocks.first_touch?.plan.startAt ?? respondedAt;
}
