import type { Decision, TouchCommand } from './case-commands';
import type { DetractorCase } from './case-state';
import { decided } from './refusal';

/** A person has reached out: the first-touch clock stops at that instant, be it that we hear of it late. */
export function touch(_state: DetractorCase, { touch: made, by, note }: TouchCommand): Decision {
  return decided([{ body: { type: 'touched', touch: made, by }, ...(note === null ? {} : { personal: { note } }) }]);
}
