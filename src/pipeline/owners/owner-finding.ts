import type { Cover, DetractorCase } from '../../domain/case-state';
import { isAwaited } from '../../domain/owner-task';
import type { Instant } from '../../domain/types';
import { standIn } from '../../rules/leave';
import { userOf, type People } from '../../rules/people';

/** What is wrong with the owner of an open case, or right again, as far as people alone can tell. */
export type Finding =
  /** He left, or lost his seat: he, or the one he stands in for. */
  | { readonly because: 'deactivated' }
  | {
      readonly because: 'leave';
      readonly awayId: string;
      readonly untilAt: Instant | null;
    }
  /** The one whose case it is came back, or never went. */
  | { readonly because: 'leave_over' };

export interface Look {
  readonly people: People;
  readonly now: Instant;
}

/** Pure: judges whether an open case can stay with whom it is. null = it can, as before. */
export function findingOf(state: DetractorCase, look: Look): Finding | null {
  // A directory that was never read knows nobody, which is not that everybody has left.
  if (look.people.directory.users.length === 0) return null;
  return state.cover === null ? ofOwner(state, look) : ofCover(state, state.cover, look);
}

/**
 * Leave matters that has begun before the owner is needed and is not over by then. Nobody has spoken to the customer yet:
 * then the case need not wait for it to begin. Who has spoken keeps the case as long as he is there.
 */
function ofOwner(state: DetractorCase, { people, now }: Look): Finding | null {
  const { ownerId } = state;
  if (isGone(ownerId, people)) return { because: 'deactivated' };
  const neededAt = neededAtOf(state, now);
  const then = standIn(ownerId, neededAt, people);
  const away = state.firstTouchAt === null ? then : standIn(ownerId, now, people);
  if (then === null || away === null) return null;
  return { because: 'leave', awayId: ownerId, untilAt: away.untilAt };
}

function ofCover(state: DetractorCase, { forUserId }: Cover, { people, now }: Look): Finding | null {
  if (isGone(forUserId, people)) return { because: 'deactivated' };
  const away = standIn(forUserId, now, people);
  if (away === null) return { because: 'leave_over' };
  const { ownerId } = state;
  if (!isGone(ownerId, people) && standIn(ownerId, now, people) === null) return null;
  return { because: 'leave', awayId: forUserId, untilAt: away.untilAt };
}

/**
 * When somebody has to be there: the last moment before the case is due, be it its take-over while that is awaited, its
 * first touch while nobody has reached out, or its resolution. A deadline that has passed needs somebody now.
 */
export function neededAtOf(state: DetractorCase, now: Instant): Instant {
  const { acknowledgement, first_touch: firstTouch, resolution } = state.clocks;
  const worked = state.firstTouchAt === null ? firstTouch : resolution;
  const dueAt = (isAwaited(state) ? acknowledgement : undefined)?.dueAt ?? worked?.dueAt ?? now;
  return Math.max(dueAt - 1, now);
}

/** Whether somebody has left, or has no seat to work a case with. */
export function isGone(userId: string, people: Pick<People, 'directory'>): boolean {
  const user = userOf(userId, people);
  return user === null || !user.active || user.licensed === false;
}
