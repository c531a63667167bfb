import type { DecidedEvent } from './case-commands';
import type { CaseTask, DetractorCase, TaskPurpose } from './case-state';
import { stepDueAt } from './step-due';
import { openTasks, taskCancelled, taskDone, taskOpened } from './tasks';
import { isTerminal } from './transitions';

/** Whether somebody of another process still has to say that he has the case. */
export function isAwaited({ process, handover }: Pick<DetractorCase, 'process' | 'handover'>): boolean {
  return process !== 'standard' && handover !== null && handover.acknowledgedAt === null;
}

/**
 * What the owner has to do next, given where the case stands: taking it over comes first, then finding out whom it is
 * about, then reaching out, then agreeing on what follows, then asking whether it is well, then ending it. The last step of
 * every decision, so that an open case has exactly one such task.
 */
export function ownerTaskEvents(state: DetractorCase): readonly DecidedEvent[] {
  if (isTerminal(state.status)) return [];
  const wanted = wantedTask(state);
  const open = openTasks(state, 'owner');
  const [task] = open;
  if (task === undefined || isAnother(task, wanted)) {
    const over = open.map((one) => (isPassed(one, wanted) ? taskDone(one) : taskCancelled(one)));
    return [...over, taskOpened(state, wanted)];
  }
  const { kind, n } = task;
  const { ownerId } = wanted;
  return task.ownerId === ownerId ? [] : [{ body: { type: 'task_reassigned', kind, n, ownerId } }];
}

function wantedTask(state: DetractorCase): Omit<CaseTask, 'n' | 'status'> {
  const { ownerId, clocks } = state;
  const purpose = wantedPurpose(state);
  const otherwise = stepDueAt(state, 'first_touch') ?? state.openedAt;
  const dueAt = purpose === 'take_over' ? clocks.acknowledgement?.dueAt : stepDueAt(state, purpose);
  return { kind: 'owner', purpose, ownerId, dueAt: dueAt ?? otherwise };
}

function wantedPurpose(state: DetractorCase): TaskPurpose {
  if (isAwaited(state)) return 'take_over';
  if (state.status === 'needs_verification') return 'verify';
  return state.firstTouchAt === null ? 'first_touch' : stepAfterTouch(state);
}

/** What follows the first touch, in this order. Who has said that it is well now need not be asked for anything more. */
const STEPS = ['next_step', 'confirm', 'set_outcome'] as const satisfies readonly TaskPurpose[];

function stepAfterTouch(state: DetractorCase): (typeof STEPS)[number] {
  const { documentation, doneSteps } = state;
  if (documentation.confirmation !== null || doneSteps.includes('confirm')) return 'set_outcome';
  return isNextStepKnown(state) ? 'confirm' : 'next_step';
}

/** Whether something is agreed on with the customer, be it by the word of the owner alone. */
export function isNextStepKnown({
  documentation,
  doneSteps,
}: Pick<DetractorCase, 'documentation' | 'doneSteps'>): boolean {
  return documentation.nextStepDueAt !== null || doneSteps.includes('next_step');
}

/** What it asked for is known by now. */
function isPassed(task: CaseTask, wanted: Pick<CaseTask, 'purpose'>): boolean {
  const steps: readonly TaskPurpose[] = STEPS;
  const at = steps.indexOf(task.purpose);
  return at >= 0 && at < steps.indexOf(wanted.purpose);
}

/** Two hand-overs in a row ask two times; a deadline that moves takes the task it has along. */
function isAnother(task: CaseTask, wanted: Pick<CaseTask, 'purpose' | 'dueAt'>): boolean {
  if (task.purpose !== wanted.purpose) return true;
  return wanted.purpose === 'take_over' && task.dueAt !== wanted.dueAt;
}
