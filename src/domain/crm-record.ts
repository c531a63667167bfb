import type { ClockKind, Flag, Instant, Process, ReasonCode, Tier } from './types';
import type { ActivityRef, CaseStatus, TaskKind, TerminalStatus, Touch, TouchChannel } from './case-state';
import type { EscalationTarget, FollowUpResult } from './closure';
import type { RootCauseArea } from './documentation';

/**
 * What a case and its tasks look like to any CRM: our words, no vendor's. Rendered from the current state at send
 * time, so that nothing stale is ever written. A restricted case (diverted, or about its owner) has no score,
 * verbatim or quotes here, nor the words of the rules about them: what is not rendered cannot leak.
 */
export interface CaseRecord {
  readonly caseKey: string;
  readonly title: string;
  readonly status: CaseStatus;
  readonly process: Process;
  readonly restricted: boolean;
  readonly score: number | null;
  readonly scoreMax: number | null;
  readonly metric: string | null;
  readonly verbatim: string | null;
  readonly reason: ReasonCode;
  readonly secondaryReasons: readonly ReasonCode[];
  readonly reasonConfidence: number;
  readonly reasonEvidence: readonly string[];
  readonly flags: readonly Flag[];
  readonly tier: Tier;
  readonly ownerId: string;
  readonly ownerReason: string;
  readonly raisedToId: string | null;
  readonly contactId: string | null;
  readonly accountId: string | null;
  readonly accountName: string | null;
  readonly respondedAt: Instant;
  readonly openedAt: Instant;
  readonly clocks: readonly ClockRecord[];
  readonly leadCaseKey: string | null;
  readonly previousCaseKey: string | null;
  /** What happened, newest last, one line each; no personal data. */
  readonly log: readonly string[];
  /** Where it stands in the queue: the lower, the sooner it wants somebody. The order of every list, here and in the CRM. */
  readonly queueRank: number;
  readonly firstTouchAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly documentation: DocumentationRecord;
  readonly ending: EndingRecord | null;
}

/** What persons wrote down. The texts of a restricted case are null. */
export interface DocumentationRecord {
  readonly statedIssue: string | null;
  readonly desiredOutcome: string | null;
  readonly nextStep: string | null;
  readonly nextStepDueAt: Instant | null;
  readonly rootCauseArea: RootCauseArea | null;
  readonly rootCause: string | null;
  /** One line each. */
  readonly evidence: readonly string[];
  readonly correctiveActions: number;
  readonly causeId: string | null;
  readonly confirmedAt: Instant | null;
  readonly confirmedBy: string | null;
  readonly lessonsLearned: string | null;
}

/** How a person ended the case. Texts of a restricted case are null. */
export interface EndingRecord {
  readonly outcome: TerminalStatus;
  /** Of a partial resolution: `no_response` is reported apart. */
  readonly because: 'remaining' | 'no_response' | null;
  readonly remaining: string | null;
  readonly escalatedTo: EscalationTarget | null;
  /** Who received it, or has what remains. */
  readonly receiverId: string | null;
  readonly reference: string | null;
  readonly reason: string | null;
  readonly followUpAt: Instant | null;
  readonly followUpResult: FollowUpResult | null;
  readonly churnedAt: Instant | null;
}

/** An outreach as it is logged in the CRM: one completed activity on contact, account and case. */
export interface ActivityRecord {
  /** The same touch has the same key for ever. */
  readonly activityKey: string;
  readonly channel: TouchChannel;
  readonly result: Touch['result'];
  readonly at: Instant;
  readonly ownerId: string;
  readonly contactId: string | null;
  readonly accountId: string | null;
  readonly subject: string;
  readonly body: readonly TaskParagraph[];
  /** The activity that is there already and only has to hang on the case too; null = it has to be written. */
  readonly linked: ActivityRef | null;
  /** 'undone' = it is taken out of the CRM again; a linked one only leaves the case. */
  readonly status: 'done' | 'undone';
}

export interface ClockRecord {
  readonly clock: ClockKind;
  readonly status: 'running' | 'paused' | 'met' | 'breached' | 'cancelled';
  readonly dueAt: Instant | null;
  readonly breachedAt: Instant | null;
  readonly cycle: number;
  /** Business minutes used when it last stopped or paused, rounded down; null = it runs. */
  readonly elapsedMinutes: number | null;
  /** Business minutes that did not count. */
  readonly pausedMinutes: number;
  /** OURS, by elapsed business time: comparing wall clocks in the CRM would disagree. */
  readonly verdict: 'open' | 'in_time' | 'late';
}

export interface TaskRecord {
  readonly taskKey: string;
  readonly kind: TaskKind;
  readonly ownerId: string;
  readonly status: 'open' | 'done' | 'cancelled';
  readonly priority: 'high' | 'medium' | 'low';
  readonly dueAt: Instant;
  /** When its owner is reminded; null = never. */
  readonly remindAt: Instant | null;
  /** The owner's IANA zone, for a CRM whose due dates have no time; null = not known. */
  readonly dueTimeZone: string | null;
  readonly subject: string;
  /** Paragraphs of plain text; the adapter escapes them into whatever markup its CRM takes. */
  readonly body: readonly TaskParagraph[];
}

export interface TaskParagraph {
  readonly heading: string;
  readonly text: string;
}
