import type { ClockKind, Flag, Instant, Process, ReasonCode, Tier } from './types';
import type { CaseStatus, TaskKind } from './case-state';

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
