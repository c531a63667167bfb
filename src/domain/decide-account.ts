import type { CaseCommand, DecidedEvent, Decision } from './case-commands';
import type { DetractorCase } from './case-state';
import { retierEvents } from './decide-deadlines';
import { inTurn } from './in-turn';
import { decided, refused } from './refusal';
import { isGraver } from './settled-walk';

type Follow = Extract<CaseCommand, { kind: 'follow' }>;
type Join = Extract<CaseCommand, { kind: 'join' }>;

/** Somebody else of the account is unhappy too: the case that leads knows of it, and what it risks rises. */
export function follow(state: DetractorCase, { caseKey, raised }: Follow): Decision {
  if (caseKey === state.caseKey) return refused('not_allowed', 'A case does not follow itself');
  if (state.followerCaseKeys.includes(caseKey)) return refused('already_so', 'That case follows this one already');
  return decided(inTurn(state, [() => [{ body: { type: 'followed', caseKey } }], (now) => raisedEvents(now, raised)]));
}

/** It has become known, or has come to be, that somebody is already talking to the account of this case. */
export function join(state: DetractorCase, { leadCaseKey }: Join): Decision {
  if (leadCaseKey === state.caseKey) return refused('not_allowed', 'A case does not lead itself');
  if (leadCaseKey === state.leadCaseKey) return refused('already_so', 'That case leads this one already');
  return decided([{ body: { type: 'joined', leadCaseKey } }]);
}

/** A tier that a person set stands, and none falls by this. */
function raisedEvents(state: DetractorCase, raised: Follow['raised']): readonly DecidedEvent[] {
  if (raised === null || state.overrides.tier !== null || !isGraver(raised.tier.tier, state.tier.tier)) return [];
  return [{ body: { type: 'retiered', tier: raised.tier, because: 'account' } }, ...retierEvents(state, raised.timing)];
}
