import type { CaseClock } from '../../domain/case-state';
import { pausedLegs } from '../../domain/clock-legs';
import type { Instant, PausePlan } from '../../domain/types';
import { add, addBusinessDays, elapsed, nextOpen } from '../../sla/clock';
import { pausedSeconds, usedSeconds } from '../../sla/legs';
import type { Policy } from '../../sla/policy';
import { stamp } from '../../sla/words';
import { explainPlan } from './explain-deadline';
import type { By } from './move-clocks';

/**
 * Pure: a pause from now until then, as far as the policy allows: only so many in a cycle, and all of them together only
 * so many business days, counted as a budget is. What is left ends it earlier than asked. @throws HorizonError
 */
export function pausePlan(
  clock: CaseClock,
  { untilAt, terms }: { readonly untilAt: Instant; readonly terms: Policy['pause'] },
  { calendarOf, now }: By,
): PausePlan | { readonly refused: string } {
  if (untilAt <= now) return { refused: 'Say until when, with a date that is still to come' };
  if (clock.pauses >= terms.most) {
    const times = `${terms.most} ${terms.most === 1 ? 'time' : 'times'}`;
    return { refused: `The deadline has stood still ${times} already: the policy allows no more` };
  }
  const calendar = calendarOf(clock.plan);
  const opening = nextOpen(calendar, now);
  const allowedS = elapsed(calendar, opening, addBusinessDays(calendar, opening, terms.days));
  const leftS = allowedS - pausedSeconds(clock.legs, calendarOf, now);
  if (leftS <= 0) {
    const since = stamp(calendar.zone, clock.plan.startAt);
    const days = `${terms.days} business ${terms.days === 1 ? 'day' : 'days'}`;
    return { refused: `All ${days} for which the policy lets this deadline stand still are used up since ${since}` };
  }
  const usedS = usedSeconds(clock.legs, calendarOf, now);
  // Its timer has not fired yet: who waits now would put the breach off until the pause is over.
  if (clock.status === 'running' && usedS > clock.plan.budgetS)
    return { refused: 'The deadline has passed, and nobody has been told yet: say so again in a moment' };
  const legs = pausedLegs(clock.legs, clock.plan, { at: now, because: 'waiting_on_customer' });
  const { lines: explain } = explainPlan(clock.plan, legs, calendarOf);
  return { resumeAt: Math.min(untilAt, add(calendar, opening, leftS)), usedS: Math.floor(usedS), explain };
}
