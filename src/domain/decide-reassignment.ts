import type { CaseCommand, DecidedEvent, Decision, OwnerCommand } from './case-commands';
import type { Cover, DetractorCase } from './case-state';
import { ownerMoved } from './decide-deadlines';
import { assigned, ownershipEvents, raisedByRule } from './decide-ownership';
import { inTurn } from './in-turn';
import { ownerTaskEvents } from './owner-task';
import { decided, refused } from './refusal';
import { openReviews, taskCancelled, taskDone, taskOpened } from './tasks';
import type { Route } from './types';

type Reassign = Extract<CaseCommand, { kind: 'reassign' }>;

/** A person gives the case to another. It goes by no rule any more; what the customer was promised stays promised. */
export function reassign(state: DetractorCase, command: Reassign): Decision {
  if (command.route.owner.id === state.ownerId) return refused('already_so', 'That person has the case already');
  return decided(
    inTurn(state, [
      (now) => noted(ownershipEvents(now, command, 'person'), command.note),
      (now) => openReviews(now, 'decide_owner').map(taskDone),
      ownerTaskEvents,
    ]),
  );
}

function noted([first, ...others]: readonly DecidedEvent[], note: string): readonly DecidedEvent[] {
  return first === undefined ? [] : [{ ...first, personal: { note } }, ...others];
}

/**
 * Leave, a deactivated user, an account in other hands. An untouched case moves for good; one that has been touched is
 * covered while its owner is away, and whose it is when the account moves both are asked.
 */
export function changeOwner(state: DetractorCase, command: OwnerCommand): Decision {
  const to = command.route.owner.id;
  if (command.because === 'leave_over') return givenBack(state, command);
  if (to === state.ownerId && !endsCover(state, command))
    return refused('already_so', 'That person has the case already');
  if (command.because === 'account_moved') return accountMoved(state, command);
  return decided(moved(state, command, coverOf(state, command)));
}

function accountMoved(state: DetractorCase, command: OwnerCommand): Decision {
  if (state.overrides.owner) return refused('not_allowed', 'A person chose the owner of this case');
  if (state.firstTouchAt === null) return decided(moved(state, command, null));
  const to = command.route.owner.id;
  if (state.tasks.some(({ purpose, ownerId }) => purpose === 'decide_owner' && ownerId === to)) {
    return refused('already_so', 'Both have been asked');
  }
  const { ackDueAt: dueAt } = command.timing;
  const ask = (now: DetractorCase, ownerId: string): readonly DecidedEvent[] => [
    taskOpened(now, { kind: 'review', purpose: 'decide_owner', ownerId, dueAt }),
  ];
  return decided(
    inTurn(state, [
      (now) => openReviews(now, 'decide_owner').map(taskCancelled),
      (now) => ask(now, state.ownerId),
      (now) => ask(now, to),
    ]),
  );
}

function givenBack(state: DetractorCase, command: OwnerCommand): Decision {
  if (state.cover === null) return refused('nothing_to_decide', 'Nobody stands in for the owner');
  const { forUserId } = state.cover;
  return decided(moved(state, { ...command, route: ownedBy(command.route, forUserId) }, null));
}

function ownedBy(route: Route, userId: string): Route {
  return route.owner.id === userId ? route : { ...route, owner: { id: userId, via: 'back from leave' } };
}

/** Whom somebody stands in for has left: nobody is left to give the case back to, be it that the stand-in keeps it. */
function endsCover({ cover }: DetractorCase, { because }: OwnerCommand): boolean {
  return because === 'deactivated' && cover !== null;
}

/** Who stands in for a stand-in does so for the first one, and as long. */
function coverOf(state: DetractorCase, command: OwnerCommand): Cover | null {
  const { because, route, coverUntilAt } = command;
  if (endsCover(state, command)) return null;
  const known = state.cover?.forUserId === route.owner.id ? null : state.cover;
  if (because !== 'leave' || state.firstTouchAt === null) return known;
  if (state.cover !== null) return known;
  return { forUserId: state.ownerId, untilAt: coverUntilAt };
}

function moved(state: DetractorCase, command: OwnerCommand, cover: Cover | null): readonly DecidedEvent[] {
  const { route, because } = command;
  return inTurn(state, [
    (now) => assigned(now, { route, because, cover }),
    (now) => ownerMoved(now, command.timing),
    (now) => raisedByRule(now, command),
    ownerTaskEvents,
  ]);
}
