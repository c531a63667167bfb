import type { ClockLeg, Instant } from '../domain/types';
import type { Calendar } from './calendar';
import { add, elapsed } from './clock';

/** A calendar by the version that counts, on the wall clock it is read on. */
export type CalendarRef = Pick<ClockLeg, 'calendarId' | 'calendarVersion' | 'timeZone'>;

/** Finds the compiled calendar of a leg; throws when there is none, because a used version is never deleted. */
export type CalendarOf = (leg: CalendarRef) => Calendar;

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
  readonly leg: ClockLeg;
}

/**
 * When the cycle has used `seconds`, walked leg by leg; the last leg counts as open-ended. Null while the clock is
 * paused and the seconds are not used up yet. Throws HorizonError.
 */
export function reach(legs: readonly ClockLeg[], seconds: number, calendarOf: CalendarOf): Reached | null {
  // In milliseconds, because 0.1 + 0.2 would turn an exact fit into the next opening.
  let leftMs = Math.round(seconds * 1000);
  for (const leg of legs.filter(({ state }) => state === 'running')) {
    const usedMs = leg === legs.at(-1) ? Number.POSITIVE_INFINITY : openMsIn(leg, calendarOf, Number.POSITIVE_INFINITY);
    if (leftMs <= usedMs) return { at: add(calendarOf(leg), leg.fromAt, leftMs / 1000), leg };
    leftMs -= usedMs;
  }
  return null;
}

/** The one place that turns legs into the numbers stored beside a clock. Throws HorizonError. */
export function project(
  legs: readonly ClockLeg[],
  budgetS: number,
  { calendarOf, now }: { readonly calendarOf: CalendarOf; readonly now: Instant },
): Projection {
  const elapsedS = Math.floor(usedSeconds(legs, calendarOf, now));
  const paused = legs.at(-1)?.state === 'paused';
  const due = paused ? null : (reach(legs, budgetS, calendarOf)?.at ?? null);
  return { dueAt: due, elapsedS, remainingS: budgetS - elapsedS };
}

/** Business seconds used up to `at`, exact to the millisecond. Throws HorizonError. */
export function usedSeconds(legs: readonly ClockLeg[], calendarOf: CalendarOf, at: Instant): number {
  return openSeconds(legs, 'running', { calendarOf, at });
}

/** Business seconds up to `at` that did not count: a pause outside hours costs nothing. Throws HorizonError. */
export function pausedSeconds(legs: readonly ClockLeg[], calendarOf: CalendarOf, at: Instant): number {
  return openSeconds(legs, 'paused', { calendarOf, at });
}

function openSeconds(
  legs: readonly ClockLeg[],
  state: ClockLeg['state'],
  { calendarOf, at }: { readonly calendarOf: CalendarOf; readonly at: Instant },
): number {
  const counted = legs.filter((leg) => leg.state === state);
  return counted.reduce((totalMs, leg) => totalMs + openMsIn(leg, calendarOf, at), 0) / 1000;
}

function openMsIn(leg: ClockLeg, calendarOf: CalendarOf, at: Instant): number {
  return Math.round(elapsed(calendarOf(leg), leg.fromAt, Math.min(at, leg.toAt ?? at)) * 1000);
}
