import type { CaseCommand, Decision } from './case-commands';
import type { DetractorCase } from './case-state';
import { refused } from './refusal';

/** The customer has to answer first: the resolution clock stands still, the first-touch clock never does. */
export function wait(_state: DetractorCase, _command: Extract<CaseCommand, { kind: 'wait' }>): Decision {
  return refused('not_possible', 'This clock cannot pause');
}

/** Somebody goes on although the date has not come. */
export function resume(_state: DetractorCase, _command: Extract<CaseCommand, { kind: 'resume' }>): Decision {
  return refused('nothing_to_decide', 'Nobody waits for the customer');
}
