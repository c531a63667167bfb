import type { Actor } from './actor';
import type { Closure } from './closure';
import type { Documentation, RecordTexts } from './documentation';
import type { LoggedTouch } from './touch';
import type {
  Band,
  Check,
  ClockKind,
  ClockLeg,
  ClockPlan,
  Classification,
  Flag,
  Instant,
  Match,
  Process,
  RaiseState,
  ReasonCode,
  Route,
  Scale,
  Tier,
  TierResult,
} from './types';

export * from './touch';

const WORKING_STATUSES = ['needs_verification', 'open', 'contacted', 'in_progress', 'waiting_on_customer'] as const;
export const TERMINAL_STATUSES = ['resolved', 'partially_resolved', 'escalated', 'churned', 'withdrawn'] as const;
export const CASE_STATUSES = [...WORKING_STATUSES, ...TERMINAL_STATUSES] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];
export type TerminalStatus = (typeof TERMINAL_STATUSES)[number];

/** What the customer said and who they are: kept apart from the chain, so that an erasure leaves the chain intact. */
export interface PersonalData {
  readonly verbatim: string | null;
  readonly contactName: string | null;
  readonly contactEmail: string | null;
  readonly accountName: string | null;
  /** What a person last wrote beside a decision: free text may name anybody. */
  readonly note: string | null;
}

/** Everything personal a case knows: what the customer said, and what persons wrote down about it. */
export type CasePersonal = PersonalData & RecordTexts;

/** What the owner does next, what somebody who was told has to confirm, and what has to be looked over. */
export type TaskKind = 'owner' | 'acknowledgement' | 'review';

/**
 * owner: next_step = agree on what follows, after the first touch; confirm = ask the customer whether it is well;
 * set_outcome = end the case. review: decide_raise = the manager says how a missed deadline goes on; follow_up = whoever
 * received an escalated case says what became of it. owner: verify = find out or confirm whom and what it is about; take_over = the person of a process says that he has
 * it; first_touch = reach out. acknowledgement: acknowledge. review: decide_contact = outreach is blocked until the
 * manager decides; decide_owner = the account changed hands after a touch, both are asked; look_closer = another
 * contact of the account is unhappy too.
 */
export type TaskPurpose =
  | 'first_touch'
  | 'next_step'
  | 'confirm'
  | 'set_outcome'
  | 'verify'
  | 'take_over'
  | 'acknowledge'
  | 'decide_contact'
  | 'decide_owner'
  | 'decide_raise'
  | 'follow_up'
  | 'look_closer';

export interface CaseTask {
  readonly kind: TaskKind;
  /** Counts up per kind within the case: task key = case key + '_' + kind + '_' + n. */
  readonly n: number;
  readonly purpose: TaskPurpose;
  readonly ownerId: string;
  readonly status: 'open' | 'done' | 'cancelled';
  readonly dueAt: Instant;
}

/** `breached` stays for good unless a touch turns out to have been in time; such a clock may be stopped or paused too. */
export const CLOCK_STATUSES = ['running', 'paused', 'met', 'breached', 'cancelled'] as const;
export type ClockStatus = (typeof CLOCK_STATUSES)[number];

export interface CaseClock {
  readonly plan: ClockPlan;
  readonly cycle: number;
  readonly status: ClockStatus;
  /** Counts every change of what is to fire; a timer of an older generation is stale. */
  readonly generation: number;
  /** null while paused: nobody knows. */
  readonly dueAt: Instant | null;
  /** When the cycle began to be counted here; its first leg may reach further back. */
  readonly begunAt: Instant;
  readonly legs: readonly ClockLeg[];
  /** When it ended; null = it has not. */
  readonly stoppedAt: Instant | null;
  /** Business seconds used when it last stopped or paused; null = it has done neither. */
  readonly usedS: number | null;
  /** Business seconds of this cycle that did not count. */
  readonly pausedS: number;
  /** How often it was paused in this cycle. */
  readonly pauses: number;
  /** While paused: when it goes on by itself. */
  readonly resumeAt: Instant | null;
  /** null = no deadline was missed, or nobody above the owner is asked. */
  readonly raise: RaiseState | null;
  /** The last warning before this deadline, and the per cent of the budget it was for; a moved deadline has none yet. */
  readonly warnedAt: Instant | null;
  readonly warnedThreshold: number | null;
  readonly breachedAt: Instant | null;
}

/** What a person decided against the machine: later words of the customer do not undo it silently. */
export interface Overrides {
  readonly reason: ReasonCode | null;
  readonly tier: Tier | null;
  /** Flags a person called a false alarm: they divert no more. */
  readonly dismissedFlags: readonly Flag[];
  /** A process chosen by a person; null = as flags and rules have it. */
  readonly process: Process | null;
  /** true = a person chose the owner: routing moves the case no more. */
  readonly owner: boolean;
}

/** The latest hand-over to another process; it stays when the case returns, so that `n` counts on. */
export interface HandoverState {
  /** Counts hand-overs of the case: each is announced and acknowledged once. */
  readonly n: number;
  readonly process: Process;
  readonly at: Instant;
  readonly acknowledgedAt: Instant | null;
  /** Where it was announced: ticket id or webhook reference; null = not announced outside, or not yet. */
  readonly reference: string | null;
}

/** A play by the version the case is worked with. */
export interface PlayRef {
  readonly id: string;
  readonly version: number;
}

/** Somebody works the case while its owner is away, and gives it back. */
export interface Cover {
  readonly forUserId: string;
  readonly untilAt: Instant | null;
}

/** Something a person, or somebody in the CRM, did to the case. */
export interface Act {
  readonly seq: number;
  readonly at: Instant;
  readonly by: Actor;
  /** As in the log. */
  readonly text: string;
}

export interface LogEntry {
  readonly at: Instant;
  /** Never a score or personal data: it is shown wherever the case is. */
  readonly text: string;
  /** Why, in the words of the rules. They may tell the score, so a restricted case does not show them. */
  readonly detail: string | null;
}

/** The folded state of one case: nothing but what its events say. (`DetractorCase`, because `case` is a keyword.) */
export interface DetractorCase {
  readonly caseKey: string;
  readonly connectionId: number;
  readonly responseId: string;
  readonly seq: number;
  readonly status: CaseStatus;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
  readonly respondedAt: Instant;
  readonly factsId: number;
  readonly score: number | null;
  readonly scale: Scale | null;
  readonly band: Band | null;
  readonly match: Match;
  readonly accountId: string | null;
  readonly contactId: string | null;
  readonly classification: Classification;
  readonly tier: TierResult;
  readonly route: Route;
  readonly process: Process;
  readonly ownerId: string;
  /** Who has been told in this cycle, in order. */
  readonly raisedTo: readonly string[];
  readonly firstTouchAt: Instant | null;
  readonly tasks: readonly CaseTask[];
  readonly clocks: Readonly<Partial<Record<ClockKind, CaseClock>>>;
  readonly leadCaseKey: string | null;
  readonly previousCaseKey: string | null;
  /** Other open cases of the account that name this one as their lead, newest last: someone is already talking to them. */
  readonly followerCaseKeys: readonly string[];
  readonly checks: readonly Check[];
  /** A person has looked at the failed checks and said go. */
  readonly checksConfirmedAt: Instant | null;
  /** 'blocked' = the account must not be contacted; the manager decides. */
  readonly outreach: 'allowed' | 'blocked';
  readonly overrides: Overrides;
  readonly handover: HandoverState | null;
  readonly cover: Cover | null;
  /** Left out where no version was chosen. */
  readonly play?: PlayRef;
  readonly touches: readonly LoggedTouch[];
  readonly documentation: Documentation;
  /** How it ended, by the word of a person; null = it is open, or nobody closed it. */
  readonly closure: Closure | null;
  /** What the owner has ticked off since the first touch, without more being known of it. */
  readonly doneSteps: readonly ('next_step' | 'confirm')[];
  /** When an owner's task was opened again because it had been completed while something was missing; of 24 hours. */
  readonly reopenings: readonly Instant[];
  /** Something completes the task again and again: it is left alone since then. null = not so. */
  readonly reopeningStoppedAt: Instant | null;
  /** The last things persons did, newest last: who looks at an older state is told what he has missed. */
  readonly acts: readonly Act[];
  /** When the personal data of the case were erased; null = they were not. */
  readonly erasedAt: Instant | null;
  readonly personal: CasePersonal;
  readonly log: readonly LogEntry[];
}
