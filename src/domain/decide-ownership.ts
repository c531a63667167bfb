import { sameJson } from './canonical-json';
import type { DecidedEvent, Walk } from './case-commands';
import type { CaseTask, DetractorCase } from './case-state';
import { statusChange } from './change-status';
import { openStatus, raiseByRule } from './decide-opening';
import { CLOCK_KINDS } from './types';
import type { Process, Route } from './types';

/** Harm to people before everything. A case moves down this list by itself, and up by a person's word only. */
const LEAST_GRAVE_FIRST: readonly Process[] = ['standard', 'regulated', 'legal', 'safety'];

/** The process of the case once these words are known. */
export function processAfter(state: Pick<DetractorCase, 'process'>, walk: Pick<Walk, 'process'>): Process {
  const graver = LEAST_GRAVE_FIRST.indexOf(walk.process) > LEAST_GRAVE_FIRST.indexOf(state.process);
  return graver ? walk.process : state.process;
}

/** The hand-over to another process, where these words ask for one. */
export function divertedEvents(state: DetractorCase, walk: Walk): readonly DecidedEvent[] {
  const process = processAfter(state, walk);
  return process === state.process ? [] : [{ body: { type: 'diverted', process } }];
}

/**
 * Until the first touch a case follows what the customer adds; after it, the person who spoke keeps it, unless it is
 * handed over. Its owner task goes along, and becomes a first touch once the subject is certain.
 */
export function ownershipEvents(state: DetractorCase, walk: Walk): readonly DecidedEvent[] {
  const process = processAfter(state, walk);
  const follows = walk.process === process && (state.firstTouchAt === null || process !== state.process);
  const ownerId = follows ? walk.route.owner.id : state.ownerId;
  const certain = state.status === 'needs_verification' && openStatus(walk) === 'open';
  return [
    ...(certain ? [statusChange(state.status, 'open', 'the subject is certain now')] : []),
    ...(follows ? assigned(state, walk.route) : []),
    ...(certain ? firstTouchInstead(state, walk, ownerId) : ownerTasksGoTo(state, ownerId)),
    ...(follows ? raiseByRule(walk, state.raisedTo, state.tasks) : []),
  ];
}

/**
 * Another owner, or the same one for another reason. Nobody is asked to acknowledge a case of his own, nor one that has
 * gone to other people: the comment that follows its score may send it there before anybody has heard of it.
 */
export function assigned(state: DetractorCase, route: Route): readonly DecidedEvent[] {
  const ownerId = route.owner.id;
  if (ownerId === state.ownerId && sameJson(gist(route), gist(state.route))) return [];
  const told = openTasks(state, 'acknowledgement');
  const needless = told.filter((task) => task.ownerId === ownerId || isPassedOver(state, task, route));
  return [{ body: { type: 'assigned', ownerId, route } }, ...needless.map(cancelled)];
}

/** Whom the rules had told, and tell no more. A deadline that was missed stays his to know. */
function isPassedOver(state: DetractorCase, task: CaseTask, route: Route): boolean {
  const missed = CLOCK_KINDS.some((clock) => (state.clocks[clock]?.breachedAt ?? null) !== null);
  return !missed && task.ownerId === state.route.raiseTo?.id && task.ownerId !== route.raiseTo?.id;
}

/** A trace differs with every fact read on the way; only these make it another decision. */
function gist({ ruleId, process, owner, raiseTo }: Route): Partial<Route> {
  return { ruleId, process, owner, raiseTo };
}

function ownerTasksGoTo(state: DetractorCase, ownerId: string): readonly DecidedEvent[] {
  return openTasks(state, 'owner')
    .filter((task) => task.ownerId !== ownerId)
    .map(({ kind, n }) => ({ body: { type: 'task_reassigned', kind, n, ownerId } }));
}

function firstTouchInstead(state: DetractorCase, walk: Walk, ownerId: string): readonly DecidedEvent[] {
  const n = 1 + state.tasks.filter((task) => task.kind === 'owner').length;
  const dueAt = state.clocks.first_touch?.dueAt ?? walk.plans.first_touch.dueAt;
  const task = { kind: 'owner', n, purpose: 'first_touch', ownerId, status: 'open', dueAt } as const;
  return [...openTasks(state, 'owner').map(cancelled), { body: { type: 'task_opened', task } }];
}

function openTasks(state: DetractorCase, kind: CaseTask['kind']): readonly CaseTask[] {
  return state.tasks.filter((task) => task.kind === kind && task.status === 'open');
}

function cancelled({ kind, n }: CaseTask): DecidedEvent {
  return { body: { type: 'task_closed', kind, n, status: 'cancelled' } };
}
