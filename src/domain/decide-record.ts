import type { CaseCommand, Decision } from './case-commands';
import type { DetractorCase } from './case-state';
import { refused } from './refusal';

type Command<K extends CaseCommand['kind']> = Extract<CaseCommand, { kind: K }>;

/** What a person has found out is written down. */
export function setRecord(_state: DetractorCase, _command: Command<'set_record'>): Decision {
  return refused('not_possible', 'Not built yet');
}
