import type { CaseCommand, DecidedEvent, Decision } from './case-commands';
import type { DetractorCase } from './case-state';
import { retierEvents } from './decide-deadlines';
import { ownershipEvents } from './decide-ownership';
import { inTurn } from './in-turn';
import { ownerTaskEvents } from './owner-task';
import { decided, refused } from './refusal';
import type { TierResult } from './types';

type Correction = Extract<CaseCommand, { kind: 'correct_reason' | 'correct_tier' }>;

/** A person knows the reason better. The deadlines follow; the owner only where the person asks for it. */
export function correctReason(
  state: DetractorCase,
  command: Extract<Correction, { kind: 'correct_reason' }>,
): Decision {
  const { to, note } = command;
  const from = state.classification.primary;
  if (from === to) return refused('already_so', 'That is the reason already');
  return corrected(state, command, { body: { type: 'reason_corrected', from, to }, personal: { note } });
}

/** A person knows the risk better. */
export function correctTier(state: DetractorCase, command: Extract<Correction, { kind: 'correct_tier' }>): Decision {
  const { to, note } = command;
  const { tier: from, listVersion } = state.tier;
  if (from === to) return refused('already_so', 'That is the risk tier already');
  const tier: TierResult = {
    tier: to,
    points: [{ criterion: 'set_by_a_person', points: 1, actual: from }],
    listVersion,
  };
  return corrected(state, command, { body: { type: 'tier_corrected', from, tier }, personal: { note } });
}

function corrected(state: DetractorCase, command: Correction, correction: DecidedEvent): Decision {
  return decided(
    inTurn(state, [
      () => [correction],
      (now) => (command.reroute ? ownershipEvents(now, command, 'routed') : []),
      (now) => retierEvents(now, command.timing),
      ownerTaskEvents,
    ]),
  );
}
