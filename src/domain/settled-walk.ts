import type { Walk } from './case-commands';
import type { DetractorCase } from './case-state';
import { TIERS, type Check, type Classification, type ReasonCode, type Tier } from './types';

/** A walk as far as it may move a case that persons, and other contacts of the account, have had a say in. */
export interface SettledWalk {
  readonly walk: Walk;
  /** false = its owner was worked out for another subject than the one that is known. */
  readonly routed: boolean;
  /** false = its deadlines were worked out for another tier than the one that stands. */
  readonly timed: boolean;
}

/**
 * What was found out about the subject is not lost by a look-up that fails, and what a person decided stands. A tier
 * that rose because there are several unhappy contacts does not fall by the words of one.
 */
export function settled(state: DetractorCase, walk: Walk): SettledWalk {
  const lost = state.match.outcome === 'matched' && walk.match.outcome !== 'matched';
  const { reason } = state.overrides;
  const known = lost ? withSubjectOf(state, walk) : walk;
  const keepsTier = lost || state.overrides.tier !== null || isRaised(state, walk.tier.tier);
  return {
    walk: {
      ...known,
      classification: reason === null ? walk.classification : withReason(walk.classification, reason),
      tier: keepsTier ? state.tier : walk.tier,
    },
    routed: !lost,
    timed: !lost && (!keepsTier || walk.tier.tier === state.tier.tier),
  };
}

/** A classification whose reason a person has given: certain, and what the machine took it for is not kept beside. */
export function withReason(classification: Classification, reason: ReasonCode): Classification {
  const secondary = classification.secondary.filter((code) => code !== reason);
  return { ...classification, primary: reason, secondary, confidence: 1, confident: true };
}

/** Whether the first tier is the graver one. */
export function isGraver(tier: Tier, than: Tier): boolean {
  return TIERS.indexOf(tier) < TIERS.indexOf(than);
}

function isRaised(state: DetractorCase, tier: Tier): boolean {
  return state.followerCaseKeys.length > 0 && isGraver(state.tier.tier, tier);
}

function withSubjectOf(state: DetractorCase, walk: Walk): Walk {
  const { match, factsId, outreach } = state;
  return {
    ...walk,
    match,
    factsId,
    checks: withWordsOf(state.checks, walk.checks),
    mayContact: outreach === 'allowed',
  };
}

/** Of a look-up that failed only what compares score and words still holds. */
function withWordsOf(known: readonly Check[], now: readonly Check[]): readonly Check[] {
  const words = now.find(({ check }) => check === 'score_fits_comment');
  return known.map((one) => (one.check === words?.check ? words : one));
}
