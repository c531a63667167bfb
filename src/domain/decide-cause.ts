import type { CaseCommand, Decision } from './case-commands';
import type { DetractorCase } from './case-state';
import { decided, refused } from './refusal';

type Command<K extends CaseCommand['kind']> = Extract<CaseCommand, { kind: K }>;

/** A corrective action takes care of this case too. */
export function linkAction({ documentation }: DetractorCase, { actionId }: Command<'link_action'>): Decision {
  if (documentation.actionIds.includes(actionId)) return refused('already_so', 'That action is linked already');
  return decided([{ body: { type: 'action_linked', actionId } }]);
}

/** It does not take care of this case after all. */
export function unlinkAction({ documentation }: DetractorCase, { actionId }: Command<'unlink_action'>): Decision {
  if (!documentation.actionIds.includes(actionId)) return refused('nothing_to_decide', 'That action is not linked');
  return decided([{ body: { type: 'action_unlinked', actionId } }]);
}

/** One cause of many cases: its root cause and corrective actions are theirs. */
export function joinCause(state: DetractorCase, command: Command<'join_cause'>): Decision {
  const { causeId, rootCauseArea, rootCause, actionIds } = command;
  const { documentation, personal } = state;
  const known = actionIds.every((id) => documentation.actionIds.includes(id));
  const same = documentation.causeId === causeId && documentation.rootCauseArea === rootCauseArea;
  if (same && known && personal.rootCause === rootCause)
    return refused('already_so', 'The case shares that cause already');
  return decided([{ body: { type: 'cause_joined', causeId, rootCauseArea, actionIds }, personal: { rootCause } }]);
}

/** It had another cause after all; what was written down stays to be put right. */
export function leaveCause({ documentation }: DetractorCase): Decision {
  const { causeId } = documentation;
  if (causeId === null) return refused('nothing_to_decide', 'The case shares no cause with others');
  return decided([{ body: { type: 'cause_left', causeId } }]);
}
