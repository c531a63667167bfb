import type { CaseTiming, Resumed } from '../../domain/case-commands';
import type { ResumeCause } from '../../domain/case-events';
import type { CaseClock, DetractorCase } from '../../domain/case-state';
import { isGoing, isPaused, resumedLegs } from '../../domain/clock-legs';
import { diversionPresetOf } from '../../domain/sector-presets';
import type { Facts, Instant, PausePlan, ReasonCode, Route, StopVerdict, Tier } from '../../domain/types';
import { pausedSeconds, usedSeconds } from '../../sla/legs';
import { budgetOf } from '../../sla/policy';
import { clockZone, type Zone } from './clock-zone';
import type { DatedPolicy, DecisionContext } from '../deciding/decision-context';
import { datedPlan, moveTo, zonedMove, type By, type Terms } from './move-clocks';
import { pausePlan } from './pause-plan';
import { byClock, planClocks, type Start } from './plan-clocks';

/** The policy a case is timed by: what its rule asks for, else its play, else the tenant's active one. */
export function policyOf(
  { policyId, playId }: Pick<Route, 'policyId' | 'playId'>,
  reason: ReasonCode,
  { plays, policies, policy }: Pick<DecisionContext, 'plays' | 'policies' | 'policy'>,
): DatedPolicy {
  const id = policyId ?? plays.get(playId ?? reason)?.policyId ?? null;
  return (id === null ? undefined : policies.get(id)) ?? policy;
}

export interface Timed {
  readonly tier: Tier;
  readonly policy: DatedPolicy;
  /** Whose wall clock may count. */
  readonly ownerId: string;
  /** What the CRM says of the account; null = not at hand. */
  readonly facts: Pick<Facts, 'attributes'> | null;
  readonly start: Start;
}

/** Pure: every deadline that a case with this tier, policy and owner may begin. @throws HorizonError */
export function timingOf(timed: Timed, context: DecisionContext): CaseTiming {
  const { tier, policy, start } = timed;
  const { timeZone, zoneSource } = clockZone({ ...timed, known: null }, context);
  const { id: calendarId, version: calendarVersion } = policy.calendar;
  const timing = planClocks(tier, {
    ...{ policy: policy.policy, calendarVersion, zoneSource, start, now: context.now },
    calendar: context.calendars.of({ calendarId, calendarVersion, timeZone }),
    ackBudgets: diversionPresetOf(context.tenant.settings).ackBudgets,
  });
  return { ...timing, moves: NO_MOVES };
}

const NO_MOVES: CaseTiming['moves'] = { first_touch: null, resolution: null };

/** What would change of a case that is there. What is left out stays as it is. */
export interface Changed {
  readonly route?: Route;
  readonly tier?: Tier;
  readonly reason?: ReasonCode;
  /** What the CRM says of the account; left out = not at hand: its zone is the one that was counted by. */
  readonly facts?: Pick<Facts, 'attributes'>;
}

/**
 * Pure: as it would be for a case that is there already, were its route, tier or reason to change. Another tier, or
 * another policy by the reason, sets new budgets; another owner alone only another wall clock; a policy or calendar that
 * was published since, nothing. @throws HorizonError
 */
export function retimed(state: DetractorCase, changed: Changed, context: DecisionContext): CaseTiming {
  const { route = state.route, tier = state.tier.tier, reason = state.classification.primary, facts = null } = changed;
  const policy = policyOf(route, reason, context);
  const ownerId = changed.route?.owner.id ?? state.ownerId;
  const { startAt = state.respondedAt, startBasis = 'responded_at' } = state.clocks.first_touch?.plan ?? {};
  const timing = timingOf({ tier, policy, ownerId, facts, start: { startAt, startBasis } }, context);
  return { ...timing, moves: movesOf(state, { changed, policy, tier, ownerId, facts, published: null }, context) };
}

/**
 * Pure: how the clocks of a case would go on by what its policy, calendar and zones are in the context, and not as they
 * were when it was timed. @param published why they move @throws HorizonError
 */
export function movesNow(
  state: DetractorCase,
  published: 'policy' | 'calendar',
  context: DecisionContext,
): CaseTiming['moves'] {
  const policy = policyOf(state.route, state.classification.primary, context);
  const { ownerId, tier } = state;
  return movesOf(state, { changed: {}, policy, tier: tier.tier, ownerId, facts: null, published }, context);
}

interface Move {
  readonly changed: Changed;
  /** null = the case has changed, and not what it is timed by. */
  readonly published: Terms['published'];
  readonly policy: DatedPolicy;
  readonly tier: Tier;
  readonly ownerId: string;
  readonly facts: Pick<Facts, 'attributes'> | null;
}

function movesOf(state: DetractorCase, move: Move, context: DecisionContext): CaseTiming['moves'] {
  const { changed, policy, tier, ownerId, published } = move;
  const { reason } = changed;
  const before = policyOf(state.route, state.classification.primary, context);
  const judged = changed.tier !== undefined || reason !== undefined;
  const another = judged && (tier !== state.tier.tier || policy.id !== before.id);
  return byClock((kind) => {
    const clock = state.clocks[kind];
    if (!isGoing(clock)) return null;
    const anew = published !== null || another;
    const timedBy = anew ? policy : before;
    const zone = clockZone({ ...move, policy: timedBy, known: clock.plan }, context);
    if (anew) return moveTo(clock, termsOf(kind, zone, { policy, tier, published }), by(context));
    return ownerId === state.ownerId ? null : zonedMove(clock, zone, by(context));
  });
}

function termsOf(
  kind: keyof CaseTiming['moves'],
  zone: Zone,
  { policy, tier, published }: Pick<Move, 'policy' | 'tier' | 'published'>,
): Terms {
  const { id: calendarId, version: calendarVersion } = policy.calendar;
  const { thresholds } = policy.policy;
  return { ...zone, calendarId, calendarVersion, thresholds, budget: budgetOf(policy.policy, kind, tier), published };
}

function by({ calendars, now }: Pick<DecisionContext, 'calendars' | 'now'>): By {
  return { calendarOf: calendars.of, now };
}

type Counting = Pick<DecisionContext, 'calendars' | 'now'>;

/**
 * Pure: how a clock stands where what it is for was done at `at`. null = there is none, or it had stopped by then.
 * @throws HorizonError
 */
export function verdictAt(
  clock: CaseClock | undefined,
  at: Instant,
  { calendars }: Pick<DecisionContext, 'calendars'>,
): StopVerdict | null {
  if (clock === undefined || clock.status === 'cancelled' || (clock.stoppedAt ?? Infinity) <= at) return null;
  const { budgetS } = clock.plan;
  const used = usedSeconds(clock.legs, calendars.of, at);
  return { stoppedAt: at, usedS: Math.floor(used), inTime: used <= budgetS };
}

/**
 * Pure: how the resolution clock goes on, for that reason: from now, or from where its pause was to end, whoever looked
 * later. null = it does not stand still. @throws HorizonError
 */
export function resumedAt({ clocks }: DetractorCase, because: ResumeCause, context: Counting): Resumed | null {
  const { resolution: clock } = clocks;
  if (clock === undefined || !isPaused(clock)) return null;
  const { calendars, now } = context;
  const over = Math.min(now, clock.resumeAt ?? now);
  const legs = resumedLegs(clock.legs, clock.plan, { at: over, because });
  const fromAt = legs.at(-1)?.fromAt ?? over;
  return {
    fromAt,
    plan: datedPlan(clock.plan, legs, by(context)),
    pausedS: Math.floor(pausedSeconds(clock.legs, calendars.of, fromAt)),
  };
}

/**
 * Pure: a pause of the resolution clock from now until then, as far as its policy allows one; null = there is no clock
 * that could stand still. @throws HorizonError
 */
export function pauseUntil(
  state: DetractorCase,
  untilAt: Instant,
  context: DecisionContext,
): PausePlan | { readonly refused: string } | null {
  const { resolution: clock } = state.clocks;
  if (!isGoing(clock) || isPaused(clock)) return null;
  const { policy } = policyOf(state.route, state.classification.primary, context);
  return pausePlan(clock, { untilAt, terms: policy.pause }, by(context));
}
