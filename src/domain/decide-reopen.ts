import type { CaseCommand, Decision } from './case-commands';
import type { DetractorCase } from './case-state';
import { refused } from './refusal';

type Command<K extends CaseCommand['kind']> = Extract<CaseCommand, { kind: K }>;

/** A case that has ended goes on: a new cycle, with a reason. */
export function reopen(_state: DetractorCase, _command: Command<'reopen'>): Decision {
  return refused('not_possible', 'Not built yet');
}
