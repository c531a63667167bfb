import type { Resumed, Walk } from '../../domain/case-commands';
import type { DetractorCase } from '../../domain/case-state';
import { isReply } from '../../domain/decide-change';
import { evolve } from '../../domain/evolve';
import { settled } from '../../domain/settled-walk';
import { isTerminal } from '../../domain/transitions';
import type { Facts, Instant } from '../../domain/types';
import { followsRoute } from '../../domain/walk-steps';
import { resumedAt, retimed } from './case-timing';
import type { DecisionContext } from '../deciding/decision-context';

interface By {
  readonly facts: Facts;
  /** A person has said whom it is about: what was promised stays. */
  readonly verified: boolean;
  readonly context: DecisionContext;
}

/**
 * Pure: a walk with what it means for the clocks of a case that is there: by the tier that stands and the owner whom it
 * will have, and going on where the customer's reply was waited for. @throws HorizonError
 */
export function goingOn(state: DetractorCase | null, { facts, verified, context }: By, walk: Walk): Walk {
  if (state === null || isTerminal(state.status)) return walk;
  const walked = settled(state, walk);
  const resumed = isReply(state, walked.walk) ? resumedAt(state, 'customer_replied', context) : null;
  const { tier, classification } = walked.walk;
  const changed = {
    facts,
    ...(followsRoute(state, walked) ? { route: walk.route } : {}),
    ...(verified ? {} : { tier: tier.tier, reason: classification.primary }),
  };
  const { moves } = retimed(asResumed(state, resumed, context.now), changed, context);
  return { ...walk, timing: { ...walk.timing, moves }, resumed };
}

/** What moves does so after it has gone on. @internal */
export function asResumed(state: DetractorCase, resumed: Resumed | null, at: Instant): DetractorCase {
  if (resumed === null) return state;
  const body = { type: 'clock_resumed', clock: 'resolution', ...resumed, because: 'customer_replied' } as const;
  return evolve(state, { seq: state.seq + 1, at, actor: { kind: 'source', id: 'foretold' }, body, personal: {} });
}
