import type { DecidedEvent } from './case-commands';
import type { CaseClock, CaseTask, DetractorCase } from './case-state';
import { openTasks, taskCancelled, taskOpened } from './tasks';
import { isTerminal } from './transitions';
import type { Instant } from './types';

/** Whether somebody of another process still has to say that he has the case. */
export function isAwaited({ process, handover }: Pick<DetractorCase, 'process' | 'handover'>): boolean {
  return process !== 'standard' && handover !== null && handover.acknowledgedAt === null;
}

/**
 * What the owner has to do next, given where the case stands: taking it over comes first, then finding out whom it is
 * about, then reaching out, then agreeing on what follows. The last step of every decision, so that an open case has exactly one such task.
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
  const touchDueAt = dueAtOf(clocks.first_touch) ?? state.openedAt;
  if (isAwaited(state)) {
    return { kind: 'owner', purpose: 'take_over', ownerId, dueAt: clocks.acknowledgement?.dueAt ?? touchDueAt };
  }
  if (status === 'needs_verification') return { kind: 'owner', purpose: 'verify', ownerId, dueAt: touchDueAt };
  if (state.firstTouchAt === null) return { kind: 'owner', purpose: 'first_touch', ownerId, dueAt: touchDueAt };
  return { kind: 'owner', purpose: 'next_step', ownerId, dueAt: dueAtOf(clocks.resolution) ?? touchDueAt };
}

/** Of a deadline that stands still: the day on which it goes on. */
function dueAtOf(clock: CaseClock | undefined): Instant | null {
  return clock === undefined ? null : (clock.dueAt ?? clock.resumeAt ?? clock.plan.dueAt);
}

/** Two hand-overs in a row ask two times; a deadline that moves takes the task it has along. */
function isAnother(task: CaseTask, wanted: Pick<CaseTask, 'purpose' | 'dueAt'>): boolean {
  if (task.purpose !== wanted.purpose) return true;
  return wanted.purpose === 'take_over' && task.dueAt !== wanted.dueAt;
}
