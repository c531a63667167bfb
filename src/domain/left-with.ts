import type { DetractorCase } from './case-state';

/** Whether somebody was named, when the case ended, as who does what remains. */
export function isLeftWith({ closure }: Pick<DetractorCase, 'closure'>, userId: string): boolean {
  return closure?.outcome === 'partially_resolved' && closure.remainingOwnerId === userId;
}
