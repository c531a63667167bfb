import type { CaseClock } from '../../domain/case-state';
import type { ClockLeg, ClockPlan } from '../../domain/types';
import type { Calendar } from '../../sla/calendar';
import { explainLegs, type LegsExplanation } from '../../sla/explain-legs';
import type { CalendarOf } from '../../sla/legs';
import { stamp } from '../../sla/words';

/** Pure: how the deadline of a clock comes about, in words and as data, by its legs as they are. @throws HorizonError */
export function explainClock(
  { plan, legs }: Pick<CaseClock, 'plan' | 'legs'>,
  calendarOf: CalendarOf,
): LegsExplanation {
  return explainPlan(plan, legs, calendarOf);
}

/** The same for legs that it may get. */
export function explainPlan(plan: ClockPlan, legs: readonly ClockLeg[], calendarOf: CalendarOf): LegsExplanation {
  const { lines, steps } = explainLegs(legs, plan.budgetS, calendarOf);
  const before = whyThen(plan, calendarOf(legs[0] ?? plan));
  return { lines: [...before, ...lines, ...(plan.floored === true ? [FLOORED] : [])], steps };
}

const FLOORED = 'Too soon after the risk tier rose: the least time a change leaves counts instead';

/** Why the count does not begin where a reader would look for it. */
export function whyThen(
  { startAt, startBasis }: Pick<ClockPlan, 'startAt' | 'startBasis'>,
  { zone }: Calendar,
): readonly string[] {
  const from = stamp(zone, startAt);
  if (startBasis === 'received_at') return [`The answer was older than 72 h when it came: counted from ${from}`];
  return startBasis === 'turned_at' ? [`The customer changed an answer that was fine: counted from ${from}`] : [];
}
