import type { CaseClock, CaseTask, DetractorCase } from './case-state';
import type { Instant } from './types';

type Dated = Pick<DetractorCase, 'clocks' | 'documentation'>;

/**
 * When a step of the owner is due: with the clock it is about, or when what was agreed on is to be done. null = that is
 * not known, or what the task is for has a deadline of its own.
 */
export function stepDueAt({ clocks, documentation }: Dated, purpose: CaseTask['purpose']): Instant | null {
  switch (purpose) {
    case 'first_touch':
    case 'verify':
      return dueAtOf(clocks.first_touch);
    case 'confirm':
      return documentation.nextStepDueAt ?? dueAtOf(clocks.resolution);
    case 'next_step':
    case 'set_outcome':
      return dueAtOf(clocks.resolution);
    default:
      return null;
  }
}

/** Of a deadline that stands still: the day on which it goes on. */
function dueAtOf(clock: CaseClock | undefined): Instant | null {
  return clock === undefined ? null : (clock.dueAt ?? clock.resumeAt ?? clock.plan.dueAt);
}

/** The tasks of a case, those that wait for one of these steps with the date it is due now. */
export function withStepsDue(
  state: Dated & Pick<DetractorCase, 'tasks'>,
  purposes: readonly CaseTask['purpose'][],
): readonly CaseTask[] {
  return state.tasks.map((task) => {
    if (task.status !== 'open' || !purposes.includes(task.purpose)) return task;
    return { ...task, dueAt: stepDueAt(state, task.purpose) ?? task.dueAt };
  });
}
