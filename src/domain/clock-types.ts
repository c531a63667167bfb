import type { Instant } from './survey-types';

/** Whose wall clock may count, in the order of falling back. */
export const ZONE_SOURCES = ['owner', 'account', 'tenant', 'fixed'] as const;
export type ZoneSource = (typeof ZONE_SOURCES)[number];

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
  /**
   * What the start is; 'received_at' = the answer was too old when it came to be held against anybody, 'turned_at' = it
   * was fine until the customer changed it.
   */
  readonly startBasis?: 'responded_at' | 'received_at' | 'turned_at' | 'now';
  /** true = `budgetS` is more than its budget: a re-tier leaves some time at least. */
  readonly floored?: true;
  /** Whose wall clock the calendar is read on; left out = the release before did not say. */
  readonly zoneSource?: ZoneSource | 'calendar';
  /** When the owner is reminded: the first threshold, in open time; null = the deadline is not ahead. */
  readonly remindAt?: Instant | null;
  /** The arithmetic in words, one step a line. */
  readonly explain: readonly string[];
}

/**
 * A stretch of a clock in which time counts in one way. Whatever changes that (a pause, another calendar or zone, another
 * tier) closes a leg and opens one, so history is never computed again.
 */
export interface ClockLeg {
  readonly fromAt: Instant;
  /** null = still open; only the last one can be. */
  readonly toAt: Instant | null;
  readonly calendarId: string;
  readonly calendarVersion: number;
  readonly timeZone: string;
  readonly state: 'running' | 'paused';
  /** Why it began: 'started', or what moved, paused or resumed the clock. */
  readonly reason: string;
}

/** How a clock stands when it is stopped at an instant, which may have passed long ago. */
export interface StopVerdict {
  readonly stoppedAt: Instant;
  /** Business seconds used by then, rounded down. */
  readonly usedS: number;
  /** Used no more than the budget: in time, however late it was heard of. */
  readonly inTime: boolean;
}

/** A pause as its policy allows it. */
export interface PausePlan {
  /** When the clock goes on by itself: the expected date, or earlier where the cap is reached. */
  readonly resumeAt: Instant;
  /** Business seconds used when it pauses. */
  readonly usedS: number;
  /** The arithmetic up to there, and what is left, one step a line. */
  readonly explain: readonly string[];
}

/** How a clock goes on, where that is another way than before. */
export interface ClockMove {
  readonly plan: ClockPlan;
  /** true = the least time that a change leaves counts instead of the tighter budget. */
  readonly floored: boolean;
}

/** Why somebody above the owner is asked next, after a breach. */
export const RAISE_STEPS = ['decide', 'sponsor'] as const;
export type RaiseStep = (typeof RAISE_STEPS)[number];

/** The chain of one missed deadline: who was told, and what happens unless somebody does something. */
export interface RaiseState {
  /** How far it has come; null = the manager was told of the breach. */
  readonly step: RaiseStep | null;
  /** What comes next, and when; null = nothing more. */
  readonly next: { readonly step: RaiseStep; readonly at: Instant } | null;
  /** Somebody has said that he knows, until when that holds. */
  readonly acknowledged: { readonly by: string; readonly lapsesAt: Instant } | null;
  /** Who has said so before: nobody holds it up twice. Left out = nobody. */
  readonly heldBy?: readonly string[];
  /** Somebody above the owner has decided: the chain has ended. */
  readonly decided: boolean;
}

/** What a timer of a clock is for. */
export const TIMER_KINDS = ['threshold', 'resume', 'raise', 'lapse'] as const;
export type TimerKind = (typeof TIMER_KINDS)[number];
