import type { CaseClock, DetractorCase } from '../../domain/case-state';
import { CLOCK_KINDS, type ClockKind, type Instant, type RaiseState } from '../../domain/types';
import type { LegsExplanation } from '../../sla/explain-legs';
import { pausedSeconds, usedSeconds, type CalendarOf } from '../../sla/legs';
import { explainClock } from './explain-deadline';

/** A clock as whoever asks sees it now. Business seconds; instants in ms. */
export interface ClockShown {
  readonly clock: ClockKind;
  readonly cycle: number;
  readonly status: CaseClock['status'];
  /** null = it stands still: nobody knows. */
  readonly dueAt: Instant | null;
  /** As it was set, never converted. */
  readonly budget: CaseClock['plan']['budget'];
  readonly budgetS: number;
  readonly elapsedS: number;
  readonly pausedS: number;
  /** null = not yet. */
  readonly verdict: 'in_time' | 'missed' | null;
  readonly breachedAt: Instant | null;
  readonly stoppedAt: Instant | null;
  /** While it stands still: when it goes on by itself. */
  readonly resumeAt: Instant | null;
  readonly raise: RaiseState | null;
  /** The arithmetic, a step a line, and as data. */
  readonly explain: readonly string[];
  readonly steps: LegsExplanation['steps'];
}

interface Reading {
  readonly calendarOf: CalendarOf;
  readonly now: Instant;
}

/** Pure: the clocks of a case, with what they have used by now. @throws HorizonError */
export function clocksShown({ clocks }: Pick<DetractorCase, 'clocks'>, reading: Reading): readonly ClockShown[] {
  return CLOCK_KINDS.flatMap((kind) => {
    const clock = clocks[kind];
    return clock === undefined ? [] : [shown(kind, clock, reading)];
  });
}

function shown(kind: ClockKind, clock: CaseClock, { calendarOf, now }: Reading): ClockShown {
  const { cycle, status, dueAt, plan, legs, breachedAt, stoppedAt, resumeAt, raise } = clock;
  const until = stoppedAt ?? now;
  const { lines, steps } = explainClock(clock, calendarOf);
  return {
    ...{ clock: kind, cycle, status, dueAt, budget: plan.budget, budgetS: plan.budgetS },
    elapsedS: Math.floor(usedSeconds(legs, calendarOf, until)),
    pausedS: Math.floor(pausedSeconds(legs, calendarOf, until)),
    verdict: status === 'met' ? 'in_time' : status === 'breached' ? 'missed' : null,
    ...{ breachedAt, stoppedAt, resumeAt, raise },
    ...{ explain: lines, steps },
  };
}
