import type { CaseCommand, CompletionCommand, DecidedEvent, Decision } from './case-commands';
import { acknowledgement } from './acknowledgement';
import type { CaseTask, DetractorCase } from './case-state';
import { acknowledgeHandover } from './decide-handover';
import { acknowledgeRaise } from './decide-raise';
import { underWay } from './decide-record';
import { touch } from './decide-touch';
import { recentReopenings, REOPENINGS_MS } from './evolve-work';
import { inTurn } from './in-turn';
import { ownerTaskEvents } from './owner-task';
import { decided, refused } from './refusal';
import { saidAt } from './said-at';
import { openTasks, taskCancelled, taskDone } from './tasks';

/** So often in 24 hours a task is opened again by itself; then something fights us, and a person has to look. */
const MOST_REOPENINGS = 3;

/**
 * Somebody, or an automation of the CRM, has completed a task: that counts as the word of whoever has it. Nothing is ever
 * blocked there; what is missing all the same is asked for again.
 */
export function completeTask(state: DetractorCase, command: CaseCommand & CompletionCommand): Decision {
  const { kind, n } = command.task;
  const task = state.tasks.find((one) => one.kind === kind && one.n === n);
  if (task === undefined) return refused('nothing_to_decide', 'The case has no such task');
  if (task.status !== 'open') return refused('already_so', 'That task is not open any more');
  if (command.gone === true) return lost(state, task, command);
  switch (kind) {
    case 'acknowledgement':
      return acknowledgeRaise(state, { kind: 'acknowledge_raise', by: task.ownerId, lapsesAt: command.lapsesAt });
    case 'review':
      return reviewed(task);
    case 'owner':
      return stepTaken(state, task, command);
  }
}

/** What was deleted is nobody's word: whoever has the case is asked anew, and the others can see it in the case. */
function lost(state: DetractorCase, task: CaseTask, command: CompletionCommand): Decision {
  return task.kind === 'owner'
    ? askedAgain(state, task, command)
    : refused('not_possible', 'Only the task of the owner is written anew');
}

/** A look needs no more than a tick; a decision needs words. */
function reviewed(task: CaseTask): Decision {
  if (task.purpose === 'decide_contact')
    return refused('not_possible', 'Say in the case card whether somebody may reach out to this contact');
  if (task.purpose === 'decide_raise')
    return refused('not_possible', 'Say in the case card how the missed deadline goes on');
  return decided([taskDone(task)]);
}

function stepTaken(state: DetractorCase, task: CaseTask, command: CompletionCommand): Decision {
  switch (task.purpose) {
    case 'take_over':
      return acknowledgeHandover(state, { kind: 'acknowledge_handover', verdict: command.handoverVerdict });
    case 'first_touch':
      return state.outreach === 'blocked' ? askedAgain(state, task, command) : reachedOut(state, command);
    case 'next_step':
    case 'confirm':
      return ticked(state, task, task.purpose);
    default:
      return askedAgain(state, task, command);
  }
}

/** Nobody said how: an outreach by the word of whoever completed the task. */
function reachedOut(state: DetractorCase, { by, at, verdict, resumed }: CompletionCommand): Decision {
  // The clock of a CRM may be seconds behind ours.
  const made = {
    channel: null,
    result: 'attempted',
    at: Math.max(at, saidAt(state)),
    source: 'self_reported',
  } as const;
  return touch(state, { kind: 'touch', touch: made, by, note: null, verdict, resumed });
}

function ticked(state: DetractorCase, task: CaseTask, step: 'next_step' | 'confirm'): Decision {
  return decided(
    inTurn(state, [() => [taskDone(task), { body: { type: 'step_done', step } }], underWay, ownerTaskEvents]),
  );
}

/** The case goes on, so its owner is asked anew; not for ever, and then whoever is above him is told. */
function askedAgain(state: DetractorCase, task: CaseTask, command: CompletionCommand): Decision {
  const { heardAt = command.at } = command;
  const { reopeningStoppedAt } = state;
  if (reopeningStoppedAt !== null && heardAt < reopeningStoppedAt + REOPENINGS_MS)
    return refused(
      'already_so',
      'That task was completed or deleted again and again, and is left alone until a person acts',
    );
  if (recentReopenings(state, heardAt).length >= MOST_REOPENINGS)
    return decided([{ body: { type: 'reopening_stopped' } }, ...managerTold(state, command)]);
  const { purpose } = task;
  const again: readonly DecidedEvent[] =
    command.gone === true
      ? [taskCancelled(task), { body: { type: 'task_reopened', purpose, because: 'gone' } }]
      : [taskDone(task), { body: { type: 'task_reopened', purpose } }];
  return decided(inTurn(state, [() => again, ownerTaskEvents]));
}

/** Never about his own case, and no second time while he has not said that he knows. */
function managerTold(
  state: DetractorCase,
  { raiseTo: to, ackDueAt }: Pick<CompletionCommand, 'raiseTo' | 'ackDueAt'>,
): readonly DecidedEvent[] {
  if (to === null || to === state.ownerId) return [];
  const known = state.raisedTo.includes(to);
  if (known && openTasks(state, 'acknowledgement').some(({ ownerId }) => ownerId === to)) return [];
  const raised: DecidedEvent = { body: { type: 'raised', to, because: 'reopenings' } };
  return [...(known ? [] : [raised]), acknowledgement(state, to, ackDueAt)];
}
