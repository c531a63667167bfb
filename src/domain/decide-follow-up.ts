import type { CaseCommand, Decision } from './case-commands';
import type { DetractorCase } from './case-state';
import { refused } from './refusal';

type Command<K extends CaseCommand['kind']> = Extract<CaseCommand, { kind: K }>;

/** Whoever received an escalated case says what became of it. */
export function followUp(_state: DetractorCase, _command: Command<'follow_up'>): Decision {
  return refused('not_possible', 'Not built yet');
}
