import { sameJson } from './canonical-json';
import type { CaseTiming, DecidedEvent } from './case-commands';
import type { RetimeCause } from './case-events';
import type { CaseClock, DetractorCase } from './case-state';
import { isGoing, isPaused } from './clock-legs';
import { WORK_CLOCKS, type ClockMove, type ClockPlan, type WorkClock } from './types';

type Moves = Pick<CaseTiming, 'moves'>;

/** A changed tier, and whatever changes with it, moves the deadlines that are not met; one that was missed stays missed. */
export function retierEvents(state: DetractorCase, timing: Moves): readonly DecidedEvent[] {
  return movedClocks(state, timing, retierCause);
}

/** The deadlines of a new owner are read on his wall clock. What the customer was promised stays: the budget moves not. */
export function ownerMoved(state: DetractorCase, { moves }: Moves): readonly DecidedEvent[] {
  return movedClocks(state, { moves }, (clock, { plan }) => (changesTerms(clock.plan, plan) ? null : 'owner'));
}

/** Moves what is not met to other terms, for one reason. */
export function retimeEvents(state: DetractorCase, timing: Moves, because: RetimeCause): readonly DecidedEvent[] {
  return movedClocks(state, timing, () => because);
}

/** null = this one does not move for that. */
type CauseOf = (clock: CaseClock, move: ClockMove) => RetimeCause | null;

function movedClocks(state: DetractorCase, { moves }: Moves, causeOf: CauseOf): readonly DecidedEvent[] {
  return WORK_CLOCKS.flatMap((kind) => movedClock(state, kind, { move: moves[kind], causeOf }));
}

function movedClock(
  { clocks }: DetractorCase,
  kind: WorkClock,
  { move, causeOf }: { readonly move: ClockMove | null; readonly causeOf: CauseOf },
): readonly DecidedEvent[] {
  const clock = clocks[kind];
  if (move === null || !isGoing(clock) || !isAnother(clock, move.plan)) return [];
  const because = causeOf(clock, move);
  return because === null ? [] : [{ body: { type: 'clock_rebudgeted', clock: kind, plan: move.plan, because } }];
}

/** Why a clock moves with a case that has changed. */
export function retierCause({ plan: before }: Pick<CaseClock, 'plan'>, { plan, floored }: ClockMove): RetimeCause {
  if (floored) return 'retier_floor';
  if (!sameJson(before.budget, plan.budget)) return 'retier';
  return changesTerms(before, plan) ? 'policy' : 'owner';
}

/** Whether a clock would go on differently by this plan. */
function isAnother(clock: CaseClock, plan: ClockPlan): boolean {
  const { timeZone } = clock.plan;
  return (
    changesTerms(clock.plan, plan) || timeZone !== plan.timeZone || (!isPaused(clock) && clock.dueAt !== plan.dueAt)
  );
}

/** More than on whose wall clock it is read. */
function changesTerms(before: ClockPlan, plan: ClockPlan): boolean {
  return !sameJson(termsOf(before), termsOf(plan));
}

function termsOf({ budget, budgetS, calendarId, calendarVersion, thresholds }: ClockPlan): Partial<ClockPlan> {
  return { budget, budgetS, calendarId, calendarVersion, ...(thresholds === undefined ? {} : { thresholds }) };
}
