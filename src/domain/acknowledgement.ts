import type { DecidedEvent } from './case-commands';
import type { DetractorCase } from './case-state';
import { taskOpened } from './tasks';
import type { Instant } from './types';

/** A task of the manager's own: telling somebody means asking him to say that he has read it. */
export function acknowledgement(state: Pick<DetractorCase, 'tasks'>, ownerId: string, dueAt: Instant): DecidedEvent {
  return taskOpened(state, { kind: 'acknowledgement', purpose: 'acknowledge', ownerId, dueAt });
}
