import type { CaseCommand, Decision } from './case-commands';
import type { DetractorCase } from './case-state';
import { refused } from './refusal';

type Command<K extends CaseCommand['kind']> = Extract<CaseCommand, { kind: K }>;

/** A person ends the case, with what the closing table asks for. */
export function close(_state: DetractorCase, _command: Command<'close'>): Decision {
  return refused('not_possible', 'Not built yet');
}
