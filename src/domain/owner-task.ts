import type { DecidedEvent } from './case-commands';
import type { CaseTask, DetractorCase } from './case-state';
import { openTasks, taskCancelled, taskOpened } from './tasks';
import { isTerminal } from './transitions';

/** Whether somebody of another process still has to say that he has the case. */
export function isAwaited({ process, handover }: Pick<DetractorCase, 'process' | 'handover'>): boolean {
  return process !== 'standard' && handover !== null && handover.acknowledgedAt === null;
}

/**
 * What the owner has to do next, given where the case stands: taking it over comes first, then finding out whom it is
 * about, then reaching out. The last step of every decision, so that an open case has exactly one such task.
 */
export function ownerTaskEvents(state: DetractorCase): readonly DecidedEvent[] {
  if (isTerminal(state.status)) return [];
  const wanted = wantedTask(state);
  const open = openTasks(state, 'owner');
  const [task] = open;
  if (task === undefined || isAnother(task, wanted)) return [...open.map(taskCancelled), taskOpened(state, wanted)];
  const { kind, n } = task;
  const { ownerId } = wanted;
  return task.ownerId === ownerId ? [] : [{ body: { type: 'task_reassigned', kind, n, ownerId } }];
}

function wantedTask(state: DetractorCase): Omit<CaseTask, 'n' | 'status'> {
  const { ownerId, clocks, status } = state;
  const touchDueAt = clocks.first_touch?.dueAt ?? state.openedAt;
  if (isAwaited(state)) {
    return { kind: 'owner', purpose: 'take_over', ownerId, dueAt: clocks.acknowledgement?.dueAt ?? touchDueAt };
  }
  const purpose = status === 'needs_verification' ? 'verify' : 'first_touch';
  return { kind: 'owner', purpose, ownerId, dueAt: touchDueAt };
}

/** Two hand-overs in a row ask two times; a deadline that moves takes the task it has along. */
function isAnother(task: CaseTask, wanted: Pick<CaseTask, 'purpose' | 'dueAt'>): boolean {
  if (task.purpose !== wanted.purpose) return true;
  return wanted.purpose === 'take_over' && task.dueAt !== wanted.dueAt;
}
