import type { Instant } from './survey-types';

/** The clocks every case has. */
export const WORK_CLOCKS = ['first_touch', 'resolution'] as const;
export type WorkClock = (typeof WORK_CLOCKS)[number];

/** `acknowledgement` runs from a hand-over until the person of that process has said that he has it. */
export const CLOCK_KINDS = [...WORK_CLOCKS, 'acknowledgement'] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

/** What starting a clock needs, worked out before the case decides: budget as set, and as open seconds fixed at start. */
export interface ClockPlan {
  readonly clock: ClockKind;
  readonly startAt: Instant;
  readonly budget: { readonly n: number; readonly unit: 'bh' | 'bd' };
  readonly budgetS: number;
  readonly calendarId: string;
  readonly calendarVersion: number;
  readonly timeZone: string;
  readonly dueAt: Instant;
  /** Per cent of the budget at which something happens, by its policy; the release before left it out. */
  readonly thresholds?: readonly number[];
  /** The arithmetic in words, one step a line. */
  readonly explain: readonly string[];
}
