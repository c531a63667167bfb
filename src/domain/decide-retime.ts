import type { Decision, RetimeCommand } from './case-commands';
import type { DetractorCase } from './case-state';
import { retimeEvents } from './decide-deadlines';
import { decided, refused } from './refusal';

/** The deadlines of an open case follow a changed policy, calendar or zone; a pause goes on, what was missed stays missed. */
export function retime(state: DetractorCase, { because, timing }: RetimeCommand): Decision {
  const moved = retimeEvents(state, timing, because);
  return moved.length === 0 ? refused('already_so', 'The deadlines are what they would become') : decided(moved);
}
