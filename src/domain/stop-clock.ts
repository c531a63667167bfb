import type { DecidedEvent } from './case-commands';
import type { CaseClock, CaseTask, DetractorCase } from './case-state';
import { isGoing } from './clock-legs';
import { openReviews, openTasks, taskCancelled } from './tasks';
import { CLOCK_KINDS, type ClockKind, type StopVerdict } from './types';

/**
 * What a clock was for has been done. By elapsed business time: a breach that was none is withdrawn, as an event of its
 * own; a late stop leaves it standing. One that had stopped moves only to an earlier stop.
 */
export function stopEvents(state: DetractorCase, kind: ClockKind, verdict: StopVerdict): readonly DecidedEvent[] {
  const clock = state.clocks[kind];
  if (clock === undefined || !isStoppedBy(clock, verdict)) return [];
  const missed = clock.status === 'breached';
  const met: DecidedEvent = { body: { type: 'clock_met', clock: kind, verdict } };
  if (missed && verdict.inTime)
    return [{ body: { type: 'breach_withdrawn', clock: kind, verdict } }, ...askedInVain(state, kind)];
  if (missed) return [met, ...undecided(state, kind)];
  if (verdict.inTime || clock.dueAt === null) return [met];
  // Late, and heard of before the timer was: what happens then happens here, but for telling people to do what is done.
  return [{ body: { type: 'breached', clock: kind, dueAt: clock.dueAt, missedAt: clock.dueAt } }, met];
}

function isStoppedBy({ status, stoppedAt }: CaseClock, verdict: StopVerdict): boolean {
  return stoppedAt === null || (status !== 'cancelled' && verdict.stoppedAt < stoppedAt);
}

/** Nobody missed anything: who was told only because of that is asked no more. Whom a rule told stays told. */
function askedInVain(state: DetractorCase, kind: ClockKind): readonly DecidedEvent[] {
  if (missedBeside(state, kind).length > 0) return undecided(state, kind);
  const told = openTasks(state, 'acknowledgement').filter((task) => !isAskedByRule(state, task));
  return [...told, ...openReviews(state, 'decide_raise')].map(taskCancelled);
}

/** The rule asks him once, and first; what comes after that is about a deadline. */
function isAskedByRule({ route, tasks }: DetractorCase, { ownerId, n }: CaseTask): boolean {
  const before = tasks.some((one) => one.kind === 'acknowledgement' && one.ownerId === ownerId && one.n < n);
  return ownerId === route.raiseTo?.id && !before;
}

/** How it goes on is no question any more, unless it is one of another deadline too. */
function undecided(state: DetractorCase, kind: ClockKind): readonly DecidedEvent[] {
  const asked = missedBeside(state, kind).some((clock) => isGoing(clock) && (clock.raise?.step ?? null) !== null);
  return asked ? [] : openReviews(state, 'decide_raise').map(taskCancelled);
}

function missedBeside({ clocks }: DetractorCase, kind: ClockKind): readonly CaseClock[] {
  return CLOCK_KINDS.flatMap((other) => {
    const clock = clocks[other];
    return clock === undefined || other === kind || clock.breachedAt === null ? [] : [clock];
  });
}
