import { acknowledgement } from './acknowledgement';
import type { CloseCommand, DecidedEvent, Decision } from './case-commands';
import type { CasePersonal, DetractorCase } from './case-state';
import { statusChange } from './change-status';
import { isGoing } from './clock-legs';
import { missingFor, type Missing } from './closing-table';
import type { Closing, Closure } from './closure';
import { followUpTask } from './decide-follow-up';
import { recordEvents, recordProblem } from './decide-record';
import { foretold, inTurn } from './in-turn';
import { decided, refused } from './refusal';
import { stopEvents } from './stop-clock';
import { taskCancelled, taskDone } from './tasks';
import { CLOCK_KINDS } from './types';

/**
 * A person ends the case, with what the closing table asks for and nothing else: what is written down with it counts too.
 * Whoever receives an escalated case is asked on its date what became of it; whoever does what remains, to say that he knows.
 */
export function close(state: DetractorCase, command: CloseCommand): Decision {
  const { closing, record, terms, verdict } = command;
  const problem = record === null ? null : recordProblem(state, record);
  if (problem !== null) return refused('not_possible', problem);
  const documented = record === null ? [] : recordEvents(state, record);
  const missing = missingFor(foretold(state, documented), closing, terms);
  if (missing.length > 0) return incomplete(missing);
  return decided(
    inTurn(state, [
      () => documented,
      (now) => [closedEvent(command), statusChange(now.status, closing.outcome, 'a person says how it ended')],
      // Withdrawn, it was never to be resolved.
      (now) => (verdict === null || closing.outcome === 'withdrawn' ? [] : stopEvents(now, 'resolution', verdict)),
      clocksCancelled,
      tasksEnded,
      (now) => handedOn(now, command),
    ]),
  );
}

/** Others are asked from now on. What remains with the owner is nothing new to him. */
function handedOn(state: DetractorCase, { closing, ackDueAt }: CloseCommand): readonly DecidedEvent[] {
  switch (closing.outcome) {
    case 'escalated':
      return [followUpTask(state, closing.receiverId, closing.followUpAt)];
    case 'partially_resolved':
      return closing.remainingOwnerId === state.ownerId
        ? []
        : [acknowledgement(state, closing.remainingOwnerId, ackDueAt)];
    default:
      return [];
  }
}

function incomplete(fields: readonly Missing[]): Decision {
  const message = fields.map((one) => one.message).join(' ');
  return { ok: false, refusal: { code: 'incomplete', message, fields } };
}

function closedEvent({ closing, note }: CloseCommand): DecidedEvent {
  const personal = { ...textsOf(closing), ...(note === null ? {} : { note }) };
  return { body: { type: 'closed', closure: closureOf(closing) }, personal };
}

/** What is no personal text of it. */
function closureOf(closing: Closing): Closure {
  const { outcome } = closing;
  switch (outcome) {
    case 'resolved':
    case 'withdrawn':
      return { outcome };
    case 'partially_resolved':
      return { outcome, because: closing.because, remainingOwnerId: closing.remainingOwnerId };
    case 'escalated': {
      const { to, receiverId, followUpAt } = closing;
      return { outcome, to, receiverId, followUpAt, followUp: null };
    }
    case 'churned':
      return { outcome, churnedAt: closing.churnedAt };
  }
}

function textsOf(closing: Closing): Partial<CasePersonal> {
  switch (closing.outcome) {
    case 'partially_resolved':
      return { remaining: closing.remaining };
    case 'escalated':
      return { closingReference: closing.reference, closingReason: closing.reason };
    case 'withdrawn':
      return { closingReason: closing.reason };
    default:
      return {};
  }
}

/** What was still to be done in time is to be done no more. */
function clocksCancelled({ clocks }: DetractorCase): readonly DecidedEvent[] {
  return CLOCK_KINDS.filter((clock) => isGoing(clocks[clock])).map((clock) => ({
    body: { type: 'clock_cancelled', clock },
  }));
}

/** The owner has done what he was asked for; nobody else is asked for anything any more. */
function tasksEnded({ tasks }: DetractorCase): readonly DecidedEvent[] {
  return tasks
    .filter(({ status }) => status === 'open')
    .map((task) => (task.kind === 'owner' ? taskDone(task) : taskCancelled(task)));
}
