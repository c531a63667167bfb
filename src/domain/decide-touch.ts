import type { DecidedEvent, Decision, TouchCommand } from './case-commands';
import type { DetractorCase, Touch } from './case-state';
import { statusChange } from './change-status';
import { pausedSince } from './clock-legs';
import { resumedEvents } from './decide-waiting';
import { inTurn } from './in-turn';
import { ownerTaskEvents } from './owner-task';
import { decided, refused } from './refusal';
import { stopEvents } from './stop-clock';
import { openTasks, taskDone } from './tasks';
import type { Instant } from './types';

/**
 * A person has reached out: the first-touch clock stops at that instant, be it that we hear of it late. Every further
 * touch is recorded; only one that turns out to have been earlier changes what was judged.
 */
export function touch(state: DetractorCase, command: TouchCommand): Decision {
  const { touch: made, by, note, verdict, resumed } = command;
  if (state.outreach === 'blocked')
    return refused('not_allowed', 'Nobody may reach out to this contact until the manager has decided');
  if (made.at < saidAt(state))
    return refused('not_possible', 'That was before the response: it cannot have been about it');
  return decided(
    inTurn(state, [
      () => [{ body: { type: 'touched', touch: made, by }, ...(note === null ? {} : { personal: { note } }) }],
      (now) => (verdict === null ? [] : stopEvents(now, 'first_touch', verdict)),
      (now) => (resumed !== null && isAnswer(now, made) ? resumedEvents(now, resumed, 'touch') : []),
      contactedEvents,
      reachedOut,
      ownerTaskEvents,
    ]),
  );
}

/** Of a case that came back: when the customer turned unhappy again. */
function saidAt({ clocks, respondedAt }: DetractorCase): Instant {
  return clocks.first_touch?.plan.startAt ?? respondedAt;
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
