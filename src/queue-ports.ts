import type { CaseStatus } from './domain/case-state';
import type { Instant, ReasonCode, Tier } from './domain/types';
import type { Sql } from './sql-port';

/**
 * What a list may be narrowed to; several at once must all hold. due_today = its owner's task is due before the viewer's
 * day ends, or was; breached = a deadline was missed of something that is still to be done; decision_needed = somebody
 * above the owner is asked to decide; follow_up_overdue = escalated, and whoever received it was to say by now what became
 * of it: the only one that lists cases that have ended.
 */
export const QUEUE_FLAGS = [
  'due_today',
  'breached',
  'needs_verification',
  'waiting',
  'decision_needed',
  'follow_up_overdue',
] as const;
export type QueueFlag = (typeof QUEUE_FLAGS)[number];

/** asked = somebody waits for the viewer's word: he was told of it, or has to decide. */
export const QUEUE_SCOPES = ['all', 'mine', 'team', 'asked'] as const;
export type QueueScope = (typeof QUEUE_SCOPES)[number];

/** Whose list it is. */
export interface QueueViewer {
  readonly userId: string;
  /** All who report to him. */
  readonly team: readonly string[];
  /** false = he sees his own cases, his team's, and those in which he is asked. */
  readonly seesAll: boolean;
  readonly now: Instant;
  /** The end of his day. */
  readonly dayEndsAt: Instant;
}

/** Lists of values: any of them; [] = whatever it is. */
export interface QueueFilters {
  readonly scope: QueueScope;
  readonly flags: readonly QueueFlag[];
  readonly tiers: readonly Tier[];
  readonly reasons: readonly ReasonCode[];
  readonly segments: readonly string[];
  readonly ownerIds: readonly string[];
}

/** Where a page ended. The order: rank, then due, then key. */
export interface QueuePlace {
  /** As `queueRank`. */
  readonly rank: number;
  /** null = never: after all others of its rank. */
  readonly dueAt: Instant | null;
  readonly caseKey: string;
}

export interface QueueEntry extends QueuePlace {
  readonly status: CaseStatus;
  readonly ownerId: string;
  readonly reason: ReasonCode;
  readonly segment: string | null;
  /** Somebody above the owner has to decide something. */
  readonly decision: boolean;
}

/** How many cases each filter would list by itself, of those the viewer may see; exact. What counts none is left out. */
export interface QueueCounts {
  /** With all the filters that were asked for. */
  readonly matching: number;
  readonly scopes: { readonly [scope in QueueScope]: number };
  readonly flags: { readonly [flag in QueueFlag]: number };
  readonly tiers: { readonly [tier: string]: number };
  readonly reasons: { readonly [reason: string]: number };
  readonly segments: { readonly [segment: string]: number };
  readonly owners: { readonly [userId: string]: number };
}

interface QueueWanted {
  readonly viewer: QueueViewer;
  readonly filters: QueueFilters;
}

/** All open cases of a tenant in one order, and the escalated ones that somebody still has to say something about. */
export interface QueueStore {
  /** @param want.after the last one of the page before; null = from the top */
  page(
    sql: Sql,
    tenantId: number,
    want: QueueWanted & { readonly after: QueuePlace | null; readonly limit: number },
  ): Promise<readonly QueueEntry[]>;
  counts(sql: Sql, tenantId: number, want: QueueWanted): Promise<QueueCounts>;
}
