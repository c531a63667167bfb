import type { CaseCommand, Decision } from './case-commands';
import type { DetractorCase } from './case-state';
import { refused } from './refusal';

type Command<K extends CaseCommand['kind']> = Extract<CaseCommand, { kind: K }>;

/** What a person did a moment ago is taken back, without a new cycle. */
export function undo(_state: DetractorCase, _command: Command<'undo'>): Decision {
  return refused('not_possible', 'Not built yet');
}
