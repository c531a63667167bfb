import type { Actor } from '../../../src/domain/case-events';
import type { CaseChange } from '../../../src/domain/case-happenings';
import type { Story } from './given';

/** What happened from one moment of a story to a later one. */
export const between = (before: Story, after: Story, actor?: Actor): CaseChange => ({
  before: before.state,
  state: after.state!,
  events: after.events.slice(before.events.length).map((event) => ({ ...event, actor: actor ?? event.actor })),
});

/** Everybody may hear of everything. */
export const TO_ALL = { aboutId: null, wants: () => true };
