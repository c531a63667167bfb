import type { DecidedEvent } from './case-commands';
import type { CaseTask, DetractorCase, TaskKind, TaskPurpose } from './case-state';

/** The tasks of a kind that wait for somebody. */
export function openTasks(state: Pick<DetractorCase, 'tasks'>, kind: TaskKind): readonly CaseTask[] {
  return state.tasks.filter((task) => task.kind === kind && task.status === 'open');
}

/** The open review tasks of one purpose. */
export function openReviews(state: Pick<DetractorCase, 'tasks'>, purpose: TaskPurpose): readonly CaseTask[] {
  return openTasks(state, 'review').filter((task) => task.purpose === purpose);
}

/** A task that is added to those the case has had, under the next number of its kind. */
export function taskOpened(
  { tasks }: Pick<DetractorCase, 'tasks'>,
  task: Omit<CaseTask, 'n' | 'status'>,
): DecidedEvent {
  const n = 1 + tasks.filter(({ kind }) => kind === task.kind).length;
  return { body: { type: 'task_opened', task: { ...task, n, status: 'open' } } };
}

/** Nobody has to do it any more. */
export function taskCancelled({ kind, n }: CaseTask): DecidedEvent {
  return { body: { type: 'task_closed', kind, n, status: 'cancelled' } };
}

/** It has been done. */
export function taskDone({ kind, n }: CaseTask): DecidedEvent {
  return { body: { type: 'task_closed', kind, n, status: 'done' } };
}
