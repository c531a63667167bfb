import type { ClockLeg, Instant } from '../domain/types';
import { nextOpen } from './clock';
import { reach, type CalendarOf } from './legs';

/** When a threshold of a clock comes up. */
export interface Firing {
  /** Per cent of the budget. */
  readonly threshold: number;
  readonly fireAt: Instant;
}

/**
 * The firing instants of a cycle, past ones included: which have fired is the caller's to know. None while paused.
 *
 * Everything fires in open time, because a reminder at the closing instant reaches nobody (zammad/zammad#4432: mails
 * at night). From 100 % on that is one second later, `nextOpen(due) + 1 s`: a clock is in time while elapsed <= budget,
 * so the first second past the budget is the one that breaks it. Throws HorizonError.
 */
export function firings(
  legs: readonly ClockLeg[],
  { budgetS, thresholds }: { readonly budgetS: number; readonly thresholds: readonly number[] },
  calendarOf: CalendarOf,
): readonly Firing[] {
  if (legs.at(-1)?.state === 'paused') return [];
  return thresholds.flatMap((threshold) => {
    // Found by walking one second on, so that the opening is looked up in the leg that is in force then.
    const past = reach(legs, Math.ceil((budgetS * threshold) / 100) + 1, calendarOf);
    if (past === null) return [];
    const fireAt = threshold < 100 ? nextOpen(calendarOf(past.leg), past.at - 1000) : past.at;
    return [{ threshold, fireAt }];
  });
}
