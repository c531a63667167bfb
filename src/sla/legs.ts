import type { Instant } from '../domain/types';
import type { Calendar } from './calendar';
import { add, elapsed } from './clock';

/**
 * A clock is a cycle of legs, in order and end to end. Whatever changes how time counts (a pause, another calendar,
 * another owner's zone, another tier) closes a leg and opens one, so history is never computed again.
 */
export interface Leg {
  readonly from: Instant;
  /** null = still open; only the last leg can be. */
  readonly to: Instant | null;
  readonly calendarId: string;
  readonly calendarVersion: number;
  readonly state: 'running' | 'paused';
  readonly reason: string;
}

/** Finds the compiled calendar of a leg; throws when there is none, because a used version is never deleted. */
export type CalendarOf = (leg: Leg) => Calendar;

export interface Projection {
  /** When the budget is used up if nothing changes; null while paused. A stopped clock keeps the one it stopped with. */
  readonly dueAt: Instant | null;
  /** Business seconds used, rounded down. The clock is in time while this is not above the budget. */
  readonly elapsedS: number;
  /** Business seconds left; below zero after the due time. */
  readonly remainingS: number;
}

/** Where a number of business seconds is reached, and in which leg. */
export interface Reached {
  readonly at: Instant;
  readonly leg: Leg;
}

/**
 * When the cycle has used `seconds`, walked leg by leg; the last leg counts as open-ended. Null while the clock is
 * paused and the seconds are not used up yet. Throws HorizonError.
 */
export function reach(legs: readonly Leg[], seconds: number, calendarOf: CalendarOf): Reached | null {
  // In milliseconds, because 0.1 + 0.2 would turn an exact fit into the next opening.
  let leftMs = Math.round(seconds * 1000);
  for (const leg of legs.filter(({ state }) => state === 'running')) {
    const usedMs = leg === legs.at(-1) ? Number.POSITIVE_INFINITY : usedMsIn(leg, calendarOf, Number.POSITIVE_INFINITY);
    if (leftMs <= usedMs) return { at: add(calendarOf(leg), leg.from, leftMs / 1000), leg };
    leftMs -= usedMs;
  }
  return null;
}

/** The one place that turns legs into the numbers stored beside a clock. Throws HorizonError. */
export function project(
  legs: readonly Leg[],
  budgetS: number,
  { calendarOf, now }: { readonly calendarOf: CalendarOf; readonly now: Instant },
): Projection {
  const elapsedS = Math.floor(usedSeconds(legs, calendarOf, now));
  const paused = legs.at(-1)?.state === 'paused';
  const due = paused ? null : (reach(legs, budgetS, calendarOf)?.at ?? null);
  return { dueAt: due, elapsedS, remainingS: budgetS - elapsedS };
}

/** Business seconds used up to `at`, exact to the millisecond. */
function usedSeconds(legs: readonly Leg[], calendarOf: CalendarOf, at: Instant): number {
  return legs.reduce((totalMs, leg) => totalMs + usedMsIn(leg, calendarOf, at), 0) / 1000;
}

function usedMsIn(leg: Leg, calendarOf: CalendarOf, at: Instant): number {
  if (leg.state === 'paused') return 0;
  return Math.round(elapsed(calendarOf(leg), leg.from, Math.min(at, leg.to ?? at)) * 1000);
}
