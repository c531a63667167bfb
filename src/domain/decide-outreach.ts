import type { CaseCommand, DecidedEvent, Decision, Walk } from './case-commands';
import type { DetractorCase } from './case-state';
import { decided, refused } from './refusal';
import { openReviews, taskCancelled, taskDone, taskOpened } from './tasks';

type Outreach = Pick<Walk, 'mayContact' | 'contactDecider'> & { readonly timing: Pick<Walk['timing'], 'ackDueAt'> };

/** Whether the contact may be contacted follows the CRM until a person has decided; then it is as he said. */
export function outreachEvents(state: DetractorCase, walk: Outreach): readonly DecidedEvent[] {
  const wasDecided = state.tasks.some(({ purpose, status }) => purpose === 'decide_contact' && status === 'done');
  if (wasDecided) return [];
  const asked = openReviews(state, 'decide_contact');
  const outreach = walk.mayContact ? 'allowed' : 'blocked';
  return [
    ...(state.outreach === outreach ? [] : [{ body: { type: 'outreach_decided', outreach } } as const]),
    ...(walk.mayContact ? asked.map(taskCancelled) : []),
    ...(walk.mayContact || asked.length > 0 ? [] : [contactQuestion(state, walk)]),
  ];
}

function contactQuestion(state: DetractorCase, { contactDecider: ownerId, timing }: Outreach): DecidedEvent {
  return taskOpened(state, { kind: 'review', purpose: 'decide_contact', ownerId, dueAt: timing.ackDueAt });
}

/** The manager says whether a contact that must not be contacted may be, this once. */
export function decideOutreach(
  state: DetractorCase,
  { allow, note }: Extract<CaseCommand, { kind: 'decide_outreach' }>,
): Decision {
  if (state.outreach !== 'blocked') return refused('nothing_to_decide', 'Outreach is not blocked');
  const asked = openReviews(state, 'decide_contact');
  if (!allow && asked.length === 0) return refused('already_so', 'Outreach stays blocked already');
  const outreach = allow ? 'allowed' : 'blocked';
  return decided([{ body: { type: 'outreach_decided', outreach }, personal: { note } }, ...asked.map(taskDone)]);
}
