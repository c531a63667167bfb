import type { CaseClock } from './case-state';
import type { ClockLeg, ClockPlan, Instant } from './types';

/** By which calendar, on whose wall clock. */
type Place = Pick<ClockPlan, 'calendarId' | 'calendarVersion' | 'timeZone'>;

interface Change {
  readonly at: Instant;
  readonly because: string;
}

/** The only leg of a clock that begins. */
export function firstLegs(plan: ClockPlan): readonly ClockLeg[] {
  return [legOf(plan, { fromAt: plan.startAt, state: 'running', reason: 'started' })];
}

/**
 * Other terms from now on: the open leg closes, and one in the same state opens, so that a pause survives. What moves in
 * the moment it begins has only ever run as it was moved to.
 */
export function movedLegs(
  { legs, begunAt }: Pick<CaseClock, 'legs' | 'begunAt'>,
  to: Place,
  { at, because }: Change,
): readonly ClockLeg[] {
  const last = legs.at(-1);
  if (last === undefined) return [];
  const begins = last.fromAt >= at || (legs.length === 1 && begunAt === at);
  if (begins) return [...legs.slice(0, -1), legOf(to, last)];
  return [...closedLegs(legs, at), legOf(to, { fromAt: at, state: last.state, reason: because })];
}

/** The clock stands still from now on. */
export function pausedLegs(legs: readonly ClockLeg[], place: Place, change: Change): readonly ClockLeg[] {
  return nextLeg(legs, place, { ...change, state: 'paused' });
}

/** It goes on from now on. */
export function resumedLegs(legs: readonly ClockLeg[], place: Place, change: Change): readonly ClockLeg[] {
  return nextLeg(legs, place, { ...change, state: 'running' });
}

/**
 * Whoever decides has read the time before he waits for the case, so another decision may be recorded as of later: no leg
 * begins before the one that it follows, or a moment would count twice.
 */
function nextLeg(
  legs: readonly ClockLeg[],
  place: Place,
  { at, because, state }: Change & Pick<ClockLeg, 'state'>,
): readonly ClockLeg[] {
  const fromAt = Math.max(at, legs.at(-1)?.fromAt ?? at);
  return [...closedLegs(legs, fromAt), legOf(place, { fromAt, state, reason: because })];
}

/** It ended at that instant, which may be before some of its legs began: then those were empty. */
export function stoppedLegs(legs: readonly ClockLeg[], at: Instant): readonly ClockLeg[] {
  return legs.map((leg) => ({ ...leg, toAt: Math.max(leg.fromAt, Math.min(leg.toAt ?? Infinity, at)) }));
}

/** Whether it stands still, be it after a breach. */
export function isPaused({ legs, stoppedAt }: Pick<CaseClock, 'legs' | 'stoppedAt'>): boolean {
  return stoppedAt === null && legs.at(-1)?.state === 'paused';
}

/** Since when it stands still, whatever has moved it meanwhile; null = it does not. */
export function pausedSince(clock: Pick<CaseClock, 'legs' | 'stoppedAt'>): Instant | null {
  return isPaused(clock) ? (clock.legs.findLast(({ state }) => state === 'running')?.toAt ?? null) : null;
}

/** Running, paused, or missed and not yet done: somebody still has to do it. */
export function isGoing(clock: CaseClock | undefined): clock is CaseClock {
  return clock !== undefined && clock.stoppedAt === null;
}

function closedLegs(legs: readonly ClockLeg[], at: Instant): readonly ClockLeg[] {
  return legs.map((leg) => (leg.toAt === null ? { ...leg, toAt: at } : leg));
}

function legOf(
  { calendarId, calendarVersion, timeZone }: Place,
  { fromAt, state, reason }: Pick<ClockLeg, 'fromAt' | 'state' | 'reason'>,
): ClockLeg {
  return { fromAt, toAt: null, calendarId, calendarVersion, timeZone, state, reason };
}
