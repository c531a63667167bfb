import type {
  Band,
  ClockKind,
  ClockPlan,
  Classification,
  Instant,
  Match,
  Process,
  Route,
  Scale,
  TierResult,
} from './types';

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
}

/** What the owner does next, what somebody who was told has to confirm, and what has to be looked over. */
export type TaskKind = 'owner' | 'acknowledgement' | 'review';

export interface CaseTask {
  readonly kind: TaskKind;
  /** Counts up per kind within the case: task key = case key + '_' + kind + '_' + n. */
  readonly n: number;
  readonly purpose: 'first_touch' | 'verify' | 'acknowledge';
  readonly ownerId: string;
  readonly status: 'open' | 'done' | 'cancelled';
  readonly dueAt: Instant;
}

export interface CaseClock {
  readonly plan: ClockPlan;
  readonly cycle: number;
  readonly status: 'running' | 'met' | 'breached' | 'cancelled';
  /** Counts every change of the legs; a timer of an older generation is stale. */
  readonly generation: number;
  readonly dueAt: Instant;
  /** The last warning before this deadline, and the per cent of the budget it was for; a moved deadline has none yet. */
  readonly warnedAt: Instant | null;
  readonly warnedThreshold: number | null;
  readonly breachedAt: Instant | null;
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
  readonly personal: PersonalData;
  readonly log: readonly LogEntry[];
}
