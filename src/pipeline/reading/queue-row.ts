import type { CaseStatus, DetractorCase, TaskPurpose } from '../../domain/case-state';
import { isLate } from '../../domain/queue-rank';
import { caseTitle } from '../../domain/render-case';
import { isRestricted } from '../../domain/restricted';
import { openTasks } from '../../domain/tasks';
import type { Flag, Instant, Process, ReasonCode, Tier } from '../../domain/types';
import type { QueueEntry } from '../../queue-ports';

/** A case in a list. Of a restricted one nobody reads a score or a word here, whoever looks. */
export interface QueueRow {
  readonly caseKey: string;
  /** Of the state that it shows. */
  readonly seq: number;
  /** One line; of a restricted case the account alone. */
  readonly title: string;
  readonly restricted: boolean;
  readonly status: CaseStatus;
  readonly process: Process;
  readonly tier: Tier;
  /** A deadline was missed of something that is still to be done. */
  readonly late: boolean;
  /** Of what the owner does next, or of the follow-up of an escalated case; null = never. */
  readonly dueAt: Instant | null;
  /** What the owner does next; null = it has ended. */
  readonly next: TaskPurpose | null;
  readonly decisionNeeded: boolean;
  readonly ownerId: string;
  /** null = the CRM does not know him. */
  readonly ownerName: string | null;
  /** The owner stands in for somebody. */
  readonly covered: boolean;
  readonly reason: ReasonCode;
  readonly segment: string | null;
  readonly flags: readonly Flag[];
  readonly score: number | null;
  /** How the comment begins; null = there is none, or it is not shown. */
  readonly quote: string | null;
  readonly accountId: string | null;
  readonly accountName: string | null;
  readonly contactId: string | null;
  readonly openedAt: Instant;
  readonly respondedAt: Instant;
  readonly firstTouchAt: Instant | null;
  /** While the customer is waited for. */
  readonly waitingUntil: Instant | null;
  /** Who received an escalated case; null = nobody. */
  readonly receiverId: string | null;
}

const QUOTE_LENGTH = 140;

/** Pure: a row as the case is now, in the place where the list found it. */
export function queueRow(
  { segment, decision, dueAt }: QueueEntry,
  state: DetractorCase,
  names: ReadonlyMap<string, string>,
): QueueRow {
  const { caseKey, seq, status, process, tier, ownerId, classification, clocks, closure, personal } = state;
  const restricted = isRestricted(state);
  return {
    ...{ caseKey, seq, title: caseTitle(state), restricted, status, process, tier: tier.tier, late: isLate(state) },
    ...{ dueAt, next: openTasks(state, 'owner')[0]?.purpose ?? null, decisionNeeded: decision },
    ...{ ownerId, ownerName: names.get(ownerId) ?? null, covered: state.cover !== null },
    ...{ reason: classification.primary, segment, flags: classification.flags },
    ...{ score: restricted ? null : state.score, quote: restricted ? null : quoteOf(personal.verbatim) },
    ...{ accountId: state.accountId, accountName: personal.accountName, contactId: state.contactId },
    ...{ openedAt: state.openedAt, respondedAt: state.respondedAt, firstTouchAt: state.firstTouchAt },
    waitingUntil: status === 'waiting_on_customer' ? (clocks.resolution?.resumeAt ?? null) : null,
    receiverId: closure?.outcome === 'escalated' ? closure.receiverId : null,
  };
}

/** By whole characters, or half of an emoji would stand at the end. */
function quoteOf(verbatim: string | null): string | null {
  if (verbatim === null || verbatim.trim() === '') return null;
  const letters = Array.from(verbatim.trim());
  return letters.length <= QUOTE_LENGTH ? letters.join('') : `${letters.slice(0, QUOTE_LENGTH - 1).join('')}…`;
}
