import { acknowledgement } from './acknowledgement';
import type { CaseCommand, DecidedEvent, Decision } from './case-commands';
import type { DetractorCase } from './case-state';
import { ownershipEvents } from './decide-ownership';
import { inTurn } from './in-turn';
import { ownerTaskEvents } from './owner-task';
import { openChains, type RaiseChain } from './raise-steps';
import { decided, refused } from './refusal';
import { openReviews, openTasks, taskDone } from './tasks';

type Command<K extends CaseCommand['kind']> = Extract<CaseCommand, { kind: K }>;

/** Somebody who was told of a missed deadline says that he knows: what would come next waits, once for each who says so. */
export function acknowledgeRaise(state: DetractorCase, { by, lapsesAt }: Command<'acknowledge_raise'>): Decision {
  const asked = openTasks(state, 'acknowledgement').filter(({ ownerId }) => ownerId === by);
  if (asked.length === 0 && !state.raisedTo.includes(by)) {
    return refused('not_allowed', 'Only who was told can say that he knows');
  }
  const held = openChains(state).filter(({ raise }) => isFree(raise, by));
  if (asked.length === 0 && held.length === 0) return refused('already_so', 'That has been said');
  return decided([
    ...asked.map(taskDone),
    ...held.map(({ clock }): DecidedEvent => ({ body: { type: 'raise_acknowledged', clock, by, lapsesAt } })),
  ]);
}

function isFree({ acknowledged, heldBy = [] }: RaiseChain['raise'], by: string): boolean {
  return acknowledged === null && !heldBy.includes(by);
}

/** Somebody above the owner says how a missed deadline goes on; then nobody else is asked. */
export function decideRaise(state: DetractorCase, command: Command<'decide_raise'>): Decision {
  const { choice, note, route, timing } = command;
  const chains = openChains(state);
  if (chains.length === 0) return refused('nothing_to_decide', 'No missed deadline waits for a decision');
  if (route?.owner.id === state.ownerId) return refused('already_so', 'That person has the case already');
  const because = choice === 'take_over' ? 'raised' : 'person';
  return decided(
    inTurn(state, [
      () => chains.map(({ clock }) => ({ body: { type: 'raise_decided', clock, choice }, personal: { note } })),
      (now) => openReviews(now, 'decide_raise').map(taskDone),
      (now) => (route === null ? [] : ownershipEvents(now, { route, timing }, because)),
      (now) => (route === null ? [] : openReviews(now, 'decide_owner').map(taskDone)),
      ownerTaskEvents,
    ]),
  );
}

/** A person tells whoever is above the owner, be it that no deadline was missed. */
export function raise(state: DetractorCase, { to, note, ackDueAt }: Command<'raise'>): Decision {
  if (to === null) return refused('not_possible', 'Nobody is above the owner of this case');
  if (state.raisedTo.includes(to)) return refused('already_so', 'That person has been told already');
  return decided([
    { body: { type: 'raised', to, because: 'person' }, personal: { note } },
    acknowledgement(state, to, ackDueAt),
  ]);
}
