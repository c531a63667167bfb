import type { Actor, CaseEvent, CaseEventBody } from './case-events';
import type { CaseTask, DetractorCase, TaskPurpose } from './case-state';
import type { NoticeDeadline, NoticeKind } from './notice';
import { isTerminal } from './transitions';
import type { ClockKind } from './types';

/** What one transaction did to a case. `before` = null where it opened it. */
export interface CaseChange {
  readonly before: DetractorCase | null;
  readonly events: readonly CaseEvent[];
  readonly state: DetractorCase;
}

/** Something people are told of. */
export interface Happening {
  readonly kind: Exclude<NoticeKind, 'digest' | 'breach_withdrawn' | 'taken_back'>;
  /** The event that it follows from. */
  readonly seq: number;
  readonly actor: Actor;
  /** Whom it concerns, nearest first. */
  readonly userIds: readonly string[];
  /** null = it is about no deadline. */
  readonly deadline: NoticeDeadline | null;
}

/** Review tasks that ask for a decision; the others ask for a look. */
export const DECISIONS: readonly TaskPurpose[] = ['decide_contact', 'decide_owner', 'decide_raise'];

/** What matters most to whoever reads one notice only. */
const IMPORTANCE: readonly Happening['kind'][] = [
  'breached',
  'decision_needed',
  'raised',
  'reassigned',
  'assigned',
  'customer_replied',
  'due_soon',
];

type Body<T extends CaseEventBody['type']> = Extract<CaseEventBody, { type: T }>;
type Told = Pick<Happening, 'kind' | 'userIds'> & Partial<Pick<Happening, 'deadline'>>;

/** What a change is to people, the most important first. What the change itself has undone is not among it. */
export function happeningsIn(change: CaseChange): readonly Happening[] {
  const found = change.events.flatMap(({ seq, actor, body }) => {
    const told = toldOf(body, change);
    return told === null || told.userIds.length === 0 ? [] : [{ deadline: null, ...told, seq, actor }];
  });
  return found.toSorted((a, b) => IMPORTANCE.indexOf(a.kind) - IMPORTANCE.indexOf(b.kind));
}

/** A deadline that was not missed after all, in a change that did not miss it itself. */
export interface Withdrawal {
  readonly seq: number;
  readonly actor: Actor;
  readonly deadline: NoticeDeadline;
}

/** What people have to be told otherwise. */
export function withdrawalsIn({ events, state }: CaseChange): readonly Withdrawal[] {
  return events.flatMap(({ seq, actor, body }) => {
    const deadline = body.type === 'breach_withdrawn' ? deadlineOf(state, body.clock) : null;
    return deadline === null ? [] : [{ seq, actor, deadline }];
  });
}

/** Something that was undone: whoever heard of it, by events of that range, has to be told. */
export interface TakenBack {
  readonly seq: number;
  readonly actor: Actor;
  readonly fromSeq: number;
  readonly toSeq: number;
}

/** What people were told in vain. */
export function takenBackIn({ events }: CaseChange): readonly TakenBack[] {
  return events.flatMap(({ seq, actor, body }) => {
    return body.type === 'undone' ? [{ seq, actor, fromSeq: body.fromSeq, toSeq: body.toSeq }] : [];
  });
}

function toldOf(body: CaseEventBody, change: CaseChange): Told | null {
  const { before, state } = change;
  switch (body.type) {
    case 'opened':
      return { kind: 'assigned', userIds: [state.ownerId] };
    case 'assigned':
      return assigned(body, change);
    case 'status_changed':
      return isTerminal(body.from) ? { kind: 'assigned', userIds: [state.ownerId] } : null;
    case 'closed':
      return body.closure.outcome === 'escalated' ? { kind: 'raised', userIds: [body.closure.receiverId] } : null;
    case 'undone':
      return undone(change);
    case 'response_changed':
      return before !== null && (body.commentChanged || body.scoreChanged) ? replied(state) : null;
    case 'task_opened':
      return asked(change, body.task, body.task.ownerId);
    case 'task_reassigned':
      return asked(change, body, body.ownerId);
    case 'raised':
      return raised(body, change);
    default:
      return toldOfClock(body, state);
  }
}

/** A route that changed and left the owner as he was is news to nobody; of several owners the last one has it. */
function assigned({ ownerId, because }: Body<'assigned'>, { before, state }: CaseChange): Told | null {
  if (before === null || before.ownerId === state.ownerId || ownerId !== state.ownerId) return null;
  const userIds = [ownerId];
  return because === 'raised'
    ? { kind: 'raised', userIds, deadline: missedIn(state) }
    : { kind: 'reassigned', userIds };
}

/** The case is somebody's again: by another owner's loss, or because it has not ended after all. */
function undone({ before, state }: CaseChange): Told | null {
  if (before === null || isTerminal(state.status)) return null;
  const userIds = [state.ownerId];
  if (before.ownerId !== state.ownerId) return { kind: 'reassigned', userIds };
  return isTerminal(before.status) ? { kind: 'assigned', userIds } : null;
}

function replied({ ownerId }: DetractorCase): Told {
  return { kind: 'customer_replied', userIds: [ownerId] };
}

function asked(change: CaseChange, { kind, n }: Pick<CaseTask, 'kind' | 'n'>, ownerId: string): Told | null {
  const { state } = change;
  const task = state.tasks.find((one) => one.kind === kind && one.n === n);
  // Who is asked anew because an ending or a touch was undone has been told before.
  if (takenBackIn(change).length > 0) return null;
  if (task?.status !== 'open' || task.ownerId !== ownerId) return null;
  if (kind === 'acknowledgement') {
    // Of what is left after an ending no deadline tells.
    return { kind: 'raised', userIds: [ownerId], deadline: isTerminal(state.status) ? null : missedIn(state) };
  }
  if (task.purpose === 'follow_up')
    return isAskedBefore(change, ownerId) ? null : { kind: 'raised', userIds: [ownerId] };
  if (!DECISIONS.includes(task.purpose)) return null;
  const deadline = task.purpose === 'decide_raise' ? missedIn(state) : null;
  return { kind: 'decision_needed', userIds: [ownerId], deadline };
}

/** Whoever is asked again on the next date knows that it is his. */
function isAskedBefore({ before }: CaseChange, ownerId: string): boolean {
  return before?.tasks.some((task) => task.purpose === 'follow_up' && task.ownerId === ownerId) === true;
}

function raised({ to, because }: Body<'raised'>, { state }: CaseChange): Told {
  return { kind: 'raised', userIds: [to], deadline: because === 'rule' ? null : missedIn(state) };
}

function toldOfClock(body: CaseEventBody, state: DetractorCase): Told | null {
  switch (body.type) {
    case 'clock_resumed':
      return body.because === 'customer_replied' ? replied(state) : null;
    case 'warned':
      return { kind: 'due_soon', userIds: [state.ownerId], deadline: deadlineOf(state, body.clock) };
    case 'breached': {
      if (!isMissed(state, body.clock)) return null;
      const userIds = [...new Set([state.ownerId, ...state.raisedTo])];
      return { kind: 'breached', userIds, deadline: deadlineOf(state, body.clock) };
    }
    default:
      return null;
  }
}

/** The deadline by which somebody above the owner is asked: the last one that was missed. */
function missedIn(state: DetractorCase): NoticeDeadline | null {
  const missed = Object.values(state.clocks).filter(({ breachedAt }) => breachedAt !== null);
  const [last] = missed.toSorted((a, b) => (b.breachedAt ?? 0) - (a.breachedAt ?? 0));
  return last === undefined ? null : deadlineOf(state, last.plan.clock);
}

function isMissed({ clocks }: DetractorCase, clock: ClockKind): boolean {
  return (clocks[clock]?.breachedAt ?? null) !== null;
}

function deadlineOf({ clocks }: DetractorCase, kind: ClockKind): NoticeDeadline | null {
  const clock = clocks[kind];
  return clock === undefined ? null : { clock: kind, cycle: clock.cycle, dueAt: clock.dueAt };
}
