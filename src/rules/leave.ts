import type { AwaySpan, Instant } from '../domain/types';
import { userOf, type People } from './people';

/** Somebody who is not there at a moment: who stands in for him, and until when. null in either = not known. */
export interface StandIn {
  readonly delegateId: string | null;
  readonly untilAt: Instant | null;
}

/**
 * Whether a person is away at a moment, by the tenant's table of leave or by the CRM's own calendar. Where several
 * spans hold, the one that names a delegate counts, and of those the one that lasts longest.
 * @returns null for somebody who is there
 */
export function standIn(userId: string, at: Instant, people: Spans): StandIn | null {
  return standInWithin(userId, { fromAt: at, toAt: at + 1 }, people);
}

/** Whether a person is away, and nobody knows until when. */
export function isGoneOnLeave(userId: string, at: Instant, people: Spans): boolean {
  return spansOf(userId, people).some(({ fromAt, toAt }) => fromAt <= at && toAt === null);
}

/**
 * As `standIn`, for any leave that touches a span of time; `toAt` is exclusive.
 * @internal exported for its tests
 */
export function standInWithin(
  userId: string,
  span: { readonly fromAt: Instant; readonly toAt: Instant },
  people: Spans,
): StandIn | null {
  const holding = spansOf(userId, people).filter(
    ({ fromAt, toAt }) => fromAt < span.toAt && (toAt === null || toAt > span.fromAt),
  );
  const [longest] = holding.toSorted(
    (a, b) => Number(b.delegateId !== null) - Number(a.delegateId !== null) || endOf(b) - endOf(a),
  );
  return longest === undefined ? null : { delegateId: longest.delegateId, untilAt: longest.toAt };
}

type Spans = Pick<People, 'directory' | 'absences'>;

function spansOf(userId: string, people: Spans): readonly AwaySpan[] {
  return [...people.absences.filter((absence) => absence.userId === userId), ...(userOf(userId, people)?.away ?? [])];
}

function endOf({ toAt }: AwaySpan): number {
  return toAt ?? Number.MAX_SAFE_INTEGER;
}
