import { sameJson } from '../../domain/canonical-json';
import type { RetimeCause } from '../../domain/case-events';
import type { CaseClock } from '../../domain/case-state';
import { isGoing, isPaused, movedLegs, resumedLegs } from '../../domain/clock-legs';
import { retierCause } from '../../domain/decide-deadlines';
import type { ClockLeg, ClockMove, ClockPlan, Instant } from '../../domain/types';
import { reach, usedSeconds, type CalendarOf } from '../../sla/legs';
import { budgetSeconds, type Budget } from '../../sla/policy';
import { firings } from '../../sla/thresholds';
import { explainPlan } from './explain-deadline';
import { firstAhead, warnings } from './plan-clocks';

/** What a tightened deadline leaves at least, from now on. Business seconds. */
const RETIER_FLOOR_S = 2 * 3600;

/** How clocks are counted from now on. */
export interface Terms extends Pick<ClockPlan, 'calendarId' | 'calendarVersion' | 'timeZone'> {
  readonly zoneSource: NonNullable<ClockPlan['zoneSource']>;
  readonly budget: Budget;
  readonly thresholds: readonly number[];
  /** What was published and moves it; null = the case has changed: a tighter budget leaves the floor, because nobody could have known. */
  readonly published: Extract<RetimeCause, 'policy' | 'calendar'> | null;
}

export interface By {
  readonly calendarOf: CalendarOf;
  readonly now: Instant;
}

/** Pure: the clock on another wall clock, all else as it is. null = it does not go on. @throws HorizonError */
export function zonedMove(
  clock: CaseClock | undefined,
  zone: Pick<Terms, 'timeZone' | 'zoneSource'>,
  by: By,
): ClockMove | null {
  if (!isGoing(clock) || clock.plan.timeZone === zone.timeZone) return null;
  return { plan: planned(clock, { ...clock.plan, ...zone }, { ...by, because: 'owner' }), floored: false };
}

/** Pure: the clock by other terms, history as it was. null = it does not go on. @throws HorizonError */
export function moveTo(clock: CaseClock | undefined, terms: Terms, by: By): ClockMove | null {
  if (!isGoing(clock)) return null;
  const { budget, published, calendarId, calendarVersion, timeZone, zoneSource, thresholds } = terms;
  const place = { calendarId, calendarVersion, timeZone, zoneSource, thresholds };
  const counted = budgetIn(clock, terms, by);
  const floorS = Math.ceil(usedSeconds(clock.legs, by.calendarOf, by.now)) + RETIER_FLOOR_S;
  const floored = published === null && counted.budgetS < clock.plan.budgetS && counted.budgetS < floorS;
  const { floored: _, ...plain } = clock.plan;
  const kept = floored || counted.kept ? { floored: true as const } : {};
  const budgetS = floored ? floorS : counted.budgetS;
  const set = { ...plain, ...place, ...kept, budget: isMissed(clock) ? clock.plan.budget : budget, budgetS };
  const because = published ?? retierCause(clock, { plan: set, floored });
  return { plan: planned(clock, set, { ...by, because }), floored };
}

/** What was missed was missed by the budget that it had. */
function isMissed({ status }: CaseClock): boolean {
  return status === 'breached';
}

/**
 * The open seconds of a budget: fixed when it is set, from the clock's start on the calendar it moves to (decision 0010).
 * A floor outlasts whatever is no re-tier.
 */
function budgetIn(
  clock: CaseClock,
  terms: Terms,
  { calendarOf }: By,
): { readonly budgetS: number; readonly kept: boolean } {
  const { plan } = clock;
  const { calendarId, calendarVersion } = terms;
  const elsewhere = plan.calendarId !== calendarId || plan.calendarVersion !== calendarVersion;
  const same = sameJson(plan.budget, terms.budget);
  const kept = plan.floored === true && (same || isMissed(clock));
  if (isMissed(clock) || kept || (same && !elsewhere)) return { budgetS: plan.budgetS, kept };
  return { budgetS: budgetSeconds(terms.budget, plan.startAt, calendarOf(terms)), kept };
}

function planned(clock: CaseClock, terms: ClockPlan, by: By & { readonly because: RetimeCause }): ClockPlan {
  const moved = movedLegs(clock, terms, { at: by.now, because: by.because });
  if (!isPaused(clock)) return datedPlan(terms, moved, by);
  // Nobody knows how long a pause lasts: until its date at the latest. That is reckoned with, and told to nobody.
  const goesOn = { at: clock.resumeAt ?? by.now, because: 'date' };
  const dated = datedPlan(terms, resumedLegs(moved, terms, goesOn), by);
  return { ...dated, explain: explainPlan(terms, moved, by.calendarOf).lines };
}

/** Pure: a plan with what its legs make of its budget. @throws HorizonError */
export function datedPlan(terms: ClockPlan, legs: readonly ClockLeg[], { calendarOf, now }: By): ClockPlan {
  const { budgetS, thresholds = [] } = terms;
  const dueAt = reach(legs, budgetS, calendarOf)?.at ?? terms.dueAt;
  const remindAt = firstAhead(firings(legs, { budgetS, thresholds: warnings(thresholds) }, calendarOf), now);
  return { ...terms, dueAt, remindAt, explain: explainPlan(terms, legs, calendarOf).lines };
}
