import { acknowledgement } from './acknowledgement';
import { sameJson } from './canonical-json';
import type { CaseTiming, DecidedEvent } from './case-commands';
import type { AssignmentCause } from './case-events';
import type { CaseTask, Cover, DetractorCase } from './case-state';
import { ownerMoved } from './decide-deadlines';
import { inTurn } from './in-turn';
import { openReviews, openTasks, taskCancelled } from './tasks';
import { CLOCK_KINDS, type Route } from './types';

interface Move {
  readonly route: Route;
  readonly timing: Pick<CaseTiming, 'ackDueAt' | 'moves'>;
}

/** The case goes where the route says, its deadlines to the wall clock of whoever has it, and who the rule tells is told. */
export function ownershipEvents(state: DetractorCase, move: Move, because: AssignmentCause): readonly DecidedEvent[] {
  return inTurn(state, [
    (now) => assigned(now, { route: move.route, because }),
    (now) => ownerMoved(now, move.timing),
    (now) => raisedByRule(now, move),
  ]);
}

/** Tells the manager at once where the rule says so, unless he knows already or owns the case himself. */
export function raisedByRule(
  state: Pick<DetractorCase, 'raisedTo' | 'tasks'>,
  { route, timing }: { readonly route: Route; readonly timing: Pick<CaseTiming, 'ackDueAt'> },
): readonly DecidedEvent[] {
  const to = route.raiseTo?.id ?? null;
  if (to === null || to === route.owner.id || state.raisedTo.includes(to)) return [];
  return [{ body: { type: 'raised', to, because: 'rule' } }, acknowledgement(state, to, timing.ackDueAt)];
}

interface Assignment {
  readonly route: Route;
  readonly because: AssignmentCause;
  /** Set while somebody stands in. */
  readonly cover?: Cover | null;
}

/**
 * Another owner, or the same one for another reason. Nobody is asked to acknowledge a case of his own, nor one that has
 * gone to other people: the comment that follows its score may send it there before anybody has heard of it.
 */
export function assigned(state: DetractorCase, { route, because, cover = null }: Assignment): readonly DecidedEvent[] {
  const ownerId = route.owner.id;
  const same = ownerId === state.ownerId && sameJson(gist(route), gist(state.route)) && sameJson(cover, state.cover);
  if (same) return [];
  const told = openTasks(state, 'acknowledgement');
  const needless = [
    ...told.filter((task) => task.ownerId === ownerId || isPassedOver(state, task, route)),
    // Who was to decide whose case it is has it now.
    ...openReviews(state, 'decide_raise').filter((task) => task.ownerId === ownerId),
  ];
  return [{ body: { type: 'assigned', ownerId, route, because, cover } }, ...needless.map(taskCancelled)];
}

/** Whom the rules had told, and tell no more. A deadline that was missed stays his to know. */
function isPassedOver(state: DetractorCase, task: CaseTask, route: Route): boolean {
  return !hasMissedDeadline(state) && task.ownerId === state.route.raiseTo?.id && task.ownerId !== route.raiseTo?.id;
}

/** Whether a deadline of this cycle has passed. */
export function hasMissedDeadline({ clocks }: Pick<DetractorCase, 'clocks'>): boolean {
  return CLOCK_KINDS.some((clock) => (clocks[clock]?.breachedAt ?? null) !== null);
}

/** A trace differs with every fact read on the way; only these make it another decision. */
function gist({ ruleId, process, owner, raiseTo, playId }: Route): Partial<Route> {
  return { ruleId, process, owner, raiseTo, playId };
}
