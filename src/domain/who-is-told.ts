import { DECISIONS, happeningsIn, type CaseChange, type Happening } from './case-happenings';
import type { CaseTask, DetractorCase } from './case-state';
import type { NoticeDeadline, NoticeKind } from './notice';
import { isTerminal } from './transitions';

/** Somebody who is told of something, once. */
export interface Told {
  readonly kind: NoticeKind;
  readonly seq: number;
  readonly userId: string;
  readonly deadline: NoticeDeadline | null;
}

interface Readers {
  /** Whom the customer complains about; null = nobody. */
  readonly aboutId: string | null;
  /** Whether somebody wants to hear of such things at all: a lesser one then takes its place. */
  readonly wants: (userId: string, kind: NoticeKind) => boolean;
}

/**
 * Who is told of a change, each person once, of what matters most to him. Nobody is told what he did himself, the person
 * complained about nothing, and of a case that has ended only who is still asked for something.
 */
export function whoIsTold(change: CaseChange, { aboutId, wants }: Readers): readonly Told[] {
  const told = new Map<string, Told>();
  for (const { kind, seq, actor, userIds, deadline } of happeningsIn(change)) {
    for (const userId of userIds) {
      const known = told.has(userId) || userId === aboutId || isOwnDoing(actor, userId);
      if (known || !wants(userId, kind) || !concerns(change.state, userId)) continue;
      told.set(userId, { kind, seq, userId, deadline });
    }
  }
  return [...told.values()];
}

/** The one thing a channel that several read is told of a change: the most important of the kinds that are posted. */
export function whatIsPosted(change: CaseChange, posts: (kind: NoticeKind) => boolean): Happening | null {
  if (isTerminal(change.state.status)) return null;
  return happeningsIn(change).find(({ kind }) => posts(kind)) ?? null;
}

/** Whether somebody did it himself, here or in the CRM. */
export function isOwnDoing({ kind, id }: Happening['actor'], userId: string): boolean {
  return (kind === 'user' || kind === 'crm') && id === userId;
}

/**
 * Whether a notice of a case still says what is so, by the time it is told. Corrections are for the store to judge: they
 * are told to whoever was told.
 * @param userId '' = a channel that several read
 */
export function stillHolds({ kind, userId, deadline }: Omit<Told, 'seq'>, state: DetractorCase): boolean {
  if (kind === 'breach_withdrawn' || kind === 'taken_back') return true;
  if (!concerns(state, userId) || !deadlineStands(kind, deadline, state)) return false;
  if (userId !== '') return isStillHis(kind, userId, state);
  return kind !== 'decision_needed' || state.tasks.some(isOpenDecision);
}

/** The case is open, or asks this person for something all the same. */
function concerns(state: DetractorCase, userId: string): boolean {
  return !isTerminal(state.status) || tasksOf(state, userId).length > 0;
}

function isStillHis(kind: NoticeKind, userId: string, state: DetractorCase): boolean {
  const owns = state.ownerId === userId;
  switch (kind) {
    case 'raised':
      return owns || tasksOf(state, userId).length > 0;
    case 'decision_needed':
      return tasksOf(state, userId).some(isOpenDecision);
    case 'breached':
      return owns || state.raisedTo.includes(userId);
    default:
      return owns;
  }
}

/** A deadline that was not missed after all, or has moved since, is nobody's news any more. */
function deadlineStands(kind: NoticeKind, deadline: NoticeDeadline | null, { clocks }: DetractorCase): boolean {
  if (deadline === null) return true;
  const clock = clocks[deadline.clock];
  if (clock?.cycle !== deadline.cycle) return false;
  return kind === 'due_soon' ? clock.status === 'running' && clock.dueAt === deadline.dueAt : clock.breachedAt !== null;
}

function isOpenDecision({ purpose, status }: CaseTask): boolean {
  return status === 'open' && DECISIONS.includes(purpose);
}

function tasksOf({ tasks }: DetractorCase, userId: string): readonly CaseTask[] {
  return tasks.filter(({ ownerId, status }) => ownerId === userId && status === 'open');
}
