import type { CaseCommand, Decision } from './case-commands';
import type { DetractorCase } from './case-state';
import { follow, join } from './decide-account';
import { askAnother } from './decide-asked';
import { changeEvents } from './decide-change';
import { correctReason, correctTier } from './decide-correction';
import { acknowledgeHandover, announceHandover, handOver, returnToStandard } from './decide-handover';
import { openingEvents } from './decide-opening';
import { decideOutreach } from './decide-outreach';
import { joinCause, leaveCause, linkAction, unlinkAction } from './decide-cause';
import { close } from './decide-close';
import { completeTask } from './decide-completion';
import { afterErasure, erase } from './decide-erasure';
import { followUp } from './decide-follow-up';
import { setRecord } from './decide-record';
import { reopen } from './decide-reopen';
import { undo } from './decide-undo';
import { acknowledgeRaise, decideRaise, raise } from './decide-raise';
import { changeOwner, reassign } from './decide-reassignment';
import { retime } from './decide-retime';
import { fireTimer } from './decide-timer';
import { touch } from './decide-touch';
import { confirmChecks, verifySubject } from './decide-verification';
import { resume, wait } from './decide-waiting';
import { decided, refused } from './refusal';
import { isTerminal } from './transitions';

/**
 * Judges a command against the state of its case. Pure: whatever depends on the time was worked out into the command.
 * The same response judged twice decides nothing the second time: that is what makes every retry harmless.
 */
export function decide(state: DetractorCase | null, command: CaseCommand): Decision {
  const barred = state && afterErasure(state, command);
  if (barred !== null) return barred;
  if (command.kind === 'record_response') {
    if (state !== null) return decided(changeEvents(state, command.walk));
    return decided(command.walk.needsCase ? openingEvents(command.walk, command.history) : []);
  }
  if (state === null) return refused('unknown_case', 'There is no such case');
  if (command.kind === 'fire_timer') return fireTimer(state, command);
  if (command.kind === 'announce_handover') return announceHandover(state, command);
  if (command.kind === 'erase') return erase(state);
  // Who is told of a case that has ended, or received it, has a task of his own, and may leave.
  if (command.kind === 'complete_task') return completeTask(state, command);
  if (command.kind === 'ask_another') return askAnother(state, command);
  if (isAboutTheEnd(command)) return afterTheEnd(state, command);
  if (isTerminal(state.status)) return refused('closed_case', 'The case has ended');
  if (lacksNote(command)) return refused('note_missing', 'Say why, in a note');
  return changed(state, command);
}

type AboutTheEnd = Extract<CaseCommand, { kind: 'follow_up' | 'reopen' | 'undo' }>;
type Working = Exclude<
  CaseCommand,
  | { kind: 'record_response' | 'fire_timer' | 'announce_handover' | 'erase' | 'complete_task' | 'ask_another' }
  | AboutTheEnd
>;

/** What may be done to a case that has ended. */
function isAboutTheEnd(command: CaseCommand): command is AboutTheEnd {
  return command.kind === 'follow_up' || command.kind === 'reopen' || command.kind === 'undo';
}

function afterTheEnd(state: DetractorCase, command: AboutTheEnd): Decision {
  if (lacksNote(command)) return refused('note_missing', 'Say why, in a note');
  switch (command.kind) {
    case 'follow_up':
      return followUp(state, command);
    case 'reopen':
      return reopen(state, command);
    case 'undo':
      return undo(state, command);
  }
}

/** A click needs no words; what overrules rules or persons does. */
function lacksNote(command: Working | AboutTheEnd): boolean {
  if (!('note' in command) || command.note === null) return false;
  return command.note.trim() === '';
}

function changed(state: DetractorCase, command: Working): Decision {
  switch (command.kind) {
    case 'follow':
      return follow(state, command);
    case 'join':
      return join(state, command);
    case 'correct_reason':
      return correctReason(state, command);
    case 'correct_tier':
      return correctTier(state, command);
    case 'hand_over':
      return handOver(state, command);
    case 'return_to_standard':
      return returnToStandard(state, command);
    case 'acknowledge_handover':
      return acknowledgeHandover(state, command);
    case 'confirm_checks':
      return confirmChecks(state, command);
    case 'verify_subject':
      return verifySubject(state, command);
    case 'decide_outreach':
      return decideOutreach(state, command);
    case 'reassign':
      return reassign(state, command);
    case 'change_owner':
      return changeOwner(state, command);
    case 'touch':
      return touch(state, command);
    case 'wait':
      return wait(state, command);
    case 'resume':
      return resume(state, command);
    case 'retime':
      return retime(state, command);
    case 'acknowledge_raise':
      return acknowledgeRaise(state, command);
    case 'decide_raise':
      return decideRaise(state, command);
    case 'raise':
      return raise(state, command);
    case 'set_record':
      return setRecord(state, command);
    case 'close':
      return close(state, command);
    case 'link_action':
      return linkAction(state, command);
    case 'unlink_action':
      return unlinkAction(state, command);
    case 'join_cause':
      return joinCause(state, command);
    case 'leave_cause':
      return leaveCause(state);
  }
}
