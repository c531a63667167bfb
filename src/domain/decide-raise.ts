import type { CaseCommand, Decision } from './case-commands';
import type { DetractorCase } from './case-state';
import { refused } from './refusal';

type Command<K extends CaseCommand['kind']> = Extract<CaseCommand, { kind: K }>;

/** Somebody who was told of a missed deadline says that he knows. */
export function acknowledgeRaise(_state: DetractorCase, _command: Command<'acknowledge_raise'>): Decision {
  return refused('nothing_to_decide', 'Nobody was told of a missed deadline');
}

/** The manager says how a missed deadline goes on. */
export function decideRaise(_state: DetractorCase, _command: Command<'decide_raise'>): Decision {
  return refused('nothing_to_decide', 'No decision is asked for');
}
