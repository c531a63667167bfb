import type { Decision, RetimeCommand } from './case-commands';
import type { DetractorCase } from './case-state';
import { refused } from './refusal';

/** The deadlines of an open case follow a changed policy, calendar or zone. */
export function retime(_state: DetractorCase, _command: RetimeCommand): Decision {
  return refused('already_so', 'The deadlines are what they would become');
}
