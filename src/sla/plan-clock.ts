import type { ClockKind, ClockPlan, Instant } from '../domain/types';
import type { Calendar } from './calendar';
import { add } from './clock';
import { explainAdd } from './explain';
import { explainNextOpen } from './explain-opening';
import { budgetSeconds, type Budget } from './policy';

/**
 * Works out a clock before the case decides to start it: budget as set and as open seconds, due time, and the
 * arithmetic in words. Throws HorizonError.
 */
export function planClock(start: {
  readonly clock: ClockKind;
  readonly startAt: Instant;
  readonly budget: Budget;
  readonly calendarId: string;
  readonly calendarVersion: number;
  readonly calendar: Calendar;
}): ClockPlan {
  const { calendar, ...plan } = start;
  const budgetS = budgetSeconds(plan.budget, plan.startAt, calendar);
  const dueAt = add(calendar, plan.startAt, budgetS);
  // A business day from a short date to a late opening can hold no open second; the due time is that opening.
  const explain = budgetS === 0 ? explainNextOpen : explainAdd;
  return { ...plan, budgetS, timeZone: calendar.zone.name, dueAt, explain: explain(calendar, plan.startAt, dueAt) };
}
