import type { DecidedEvent, Decision, TouchCommand } from './case-commands';
import type { ActivityRef, DetractorCase, LoggedTouch, Touch } from './case-state';
import { statusChange } from './change-status';
import { pausedSince } from './clock-legs';
import { recordEvents, recordProblem, underWay } from './decide-record';
import { resumedEvents } from './decide-waiting';
import { inTurn } from './in-turn';
import { ownerTaskEvents } from './owner-task';
import { decided, refused } from './refusal';
import { saidAt } from './said-at';
import { stopEvents } from './stop-clock';
import { openTasks, taskDone } from './tasks';

/**
 * A person has reached out: the first-touch clock stops at that instant, be it that we hear of it late. Every further
 * touch is recorded; only one that turns out to have been earlier changes what was judged. What the customer said in it
 * is written down with it.
 */
export function touch(state: DetractorCase, command: TouchCommand): Decision {
  const { touch: made, verdict, resumed, linked = null, said = null } = command;
  if (state.outreach === 'blocked')
    return refused('not_allowed', 'Nobody may reach out to this contact until the manager has decided');
  if (made.at < saidAt(state))
    return refused('not_possible', 'That was before the response: it cannot have been about it');
  const known = linked === null ? undefined : touchOf(state, linked);
  if (known !== undefined) return refused('already_so', `That activity is touch ${known.n} of the case already`);
  const problem = said === null ? null : recordProblem(state, said);
  if (problem !== null) return refused('not_possible', problem);
  return decided(
    inTurn(state, [
      () => [touchedEvent(state, command)],
      (now) => (verdict === null ? [] : stopEvents(now, 'first_touch', verdict)),
      (now) => (resumed !== null && isAnswer(now, made) ? resumedEvents(now, resumed, 'touch') : []),
      contactedEvents,
      (now) => (said === null ? [] : recordEvents(now, said)),
      underWay,
      reachedOut,
      ownerTaskEvents,
    ]),
  );
}

/** An activity that was linked and taken back may be linked again. */
function touchOf({ touches }: DetractorCase, { type, id }: ActivityRef): LoggedTouch | undefined {
  return touches.find(({ linked, undone }) => !undone && linked?.type === type && linked.id === id);
}

function touchedEvent({ contactId }: DetractorCase, command: TouchCommand): DecidedEvent {
  const { touch: made, by, note, linked = null } = command;
  const { contactId: reached = null, ...plain } = made;
  const another = reached === null || reached === contactId ? plain : { ...plain, contactId: reached };
  const body = { type: 'touched', touch: another, by, ...(linked === null ? {} : { linked }) } as const;
  return { body, ...(note === null ? {} : { personal: { note } }) };
}

/** Who has only written goes on waiting for the answer, and who spoke before he began to wait has not got it then. */
function isAnswer({ clocks }: DetractorCase, { result, at }: Touch): boolean {
  const { resolution } = clocks;
  return result === 'spoke' && resolution !== undefined && at >= (pausedSince(resolution) ?? Infinity);
}

function contactedEvents({ status }: DetractorCase): readonly DecidedEvent[] {
  const untouched = status === 'open' || status === 'needs_verification';
  return untouched ? [statusChange(status, 'contacted', 'somebody has reached out')] : [];
}

/** What the owner was asked for he has done; to take the case over for a process is another matter. */
function reachedOut(state: DetractorCase): readonly DecidedEvent[] {
  return openTasks(state, 'owner')
    .filter(({ purpose }) => purpose === 'first_touch' || purpose === 'verify')
    .map(taskDone);
}
