import type { DecidedEvent } from './case-commands';
import type { DetractorCase } from './case-state';
import type { Instant } from './types';

/** A task of the manager's own: telling somebody means asking him to say that he has read it. */
export function acknowledgement(state: Pick<DetractorCase, 'tasks'>, ownerId: string, dueAt: Instant): DecidedEvent {
  const n = 1 + state.tasks.filter((task) => task.kind === 'acknowledgement').length;
  const task = { kind: 'acknowledgement', n, purpose: 'acknowledge', ownerId, status: 'open', dueAt } as const;
  return { body: { type: 'task_opened', task } };
}
