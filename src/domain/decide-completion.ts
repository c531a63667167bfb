import type { CaseCommand, Decision } from './case-commands';
import type { DetractorCase } from './case-state';
import { refused } from './refusal';

type Command<K extends CaseCommand['kind']> = Extract<CaseCommand, { kind: K }>;

/** Somebody has completed a task, here or in the CRM. */
export function completeTask(_state: DetractorCase, _command: Command<'complete_task'>): Decision {
  return refused('not_possible', 'Not built yet');
}
