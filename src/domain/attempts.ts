import type { DetractorCase, LoggedTouch } from './case-state';

/**
 * Documented attempts to reach the customer since somebody last spoke to him, in this cycle, oldest first: what says that
 * nobody answers. A task that was ticked off says no channel, and documents nothing.
 */
export function attemptsOf({ touches, clocks }: Pick<DetractorCase, 'touches' | 'clocks'>): readonly LoggedTouch[] {
  const { resolution } = clocks;
  const begunAt = resolution === undefined || resolution.cycle === 1 ? -Infinity : resolution.begunAt;
  const made = touches.filter(({ undone, at }) => !undone && at >= begunAt).toSorted((a, b) => a.at - b.at);
  const spoken = made.findLastIndex(({ result }) => result === 'spoke');
  return made.slice(spoken + 1).filter(({ channel }) => channel !== null);
}
