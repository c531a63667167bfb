import type { ClockLeg } from '../domain/types';
import type { CalendarOf } from './legs';
import { reach } from './legs';
import { explainAdd } from './explain';

/** The arithmetic of a whole clock. */
export interface LegsExplanation {
  readonly lines: readonly string[];
}

/** How a budget is used up over the legs of a clock. Throws HorizonError. */
export function explainLegs(legs: readonly ClockLeg[], budgetS: number, calendarOf: CalendarOf): LegsExplanation {
  const [first] = legs;
  const due = reach(legs, budgetS, calendarOf);
  return { lines: first === undefined || due === null ? [] : explainAdd(calendarOf(first), first.fromAt, due.at) };
}
