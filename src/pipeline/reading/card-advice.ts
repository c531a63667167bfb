import type { CaseTask, DetractorCase } from '../../domain/case-state';
import { nextStep, notices } from '../../domain/next-step';
import { confirmationDraft, guidanceParts } from '../../domain/render-guidance';
import { isRestricted } from '../../domain/restricted';
import { openTasks } from '../../domain/tasks';
import type { TenantSettings } from '../../domain/settings';
import { isTerminal } from '../../domain/transitions';
import { createPlayFinder } from '../deciding/play-book';
import type { CaseCardData, PersonOf } from './card-data';
import type { Look } from './case-view';
import type { RelatedCase } from './related-cases';

type Closing = TenantSettings['closing'];

/** How to reach out and how to ask whether it is well, by the play of the case. Drafts quote: a restricted case has none. */
export async function cardGuidance(
  { loop, viewer, terms }: Look,
  state: DetractorCase,
  personOf: PersonOf,
): Promise<CaseCardData['guidance']> {
  if (isTerminal(state.status) || isRestricted(state)) return null;
  const play = await createPlayFinder(loop, viewer.tenant.tenantId, terms.plays)(state);
  const ownerName = personOf(state.ownerId).name;
  return { ...guidanceParts(state, { play, ownerName }), confirmation: confirmationDraft(state, ownerName) };
}

/** Pure: what the owner does next; null = it has ended. @param reachOut the first thing to do before a talk */
export function cardNext(
  state: DetractorCase,
  { closing, reachOut }: { readonly closing: Closing; readonly reachOut: string | null },
): CaseCardData['next'] {
  const [task] = openTasks(state, 'owner');
  if (task === undefined) return null;
  return { purpose: task.purpose, text: textOf(state, task, { closing, reachOut }), dueAt: task.dueAt };
}

function textOf(
  state: DetractorCase,
  task: CaseTask,
  { closing, reachOut }: { readonly closing: Closing; readonly reachOut: string | null },
): string {
  // What each ending still needs is said in the form that ends it.
  if (task.purpose === 'set_outcome')
    return state.reopenings.length > 0
      ? 'The task was completed or deleted, but nobody has said how the case ended. Close the case here.'
      : 'Close the case: say how it ended.';
  const step = nextStep(state, task, closing);
  if (step === null) return ['Reach out to the customer.', ...(reachOut === null ? [] : [reachOut])].join(' ');
  const agreed = state.personal.nextStep;
  return task.purpose === 'confirm' && agreed !== null ? `Agreed: ${agreed}\n${here(step)}` : here(step);
}

/** Tasks send people to the card: who reads it there is there already. */
function here(text: string): string {
  return text.replaceAll(' in the case card', '');
}

/** Pure: what to read before anybody reaches out, with people by their names. */
export function cardNotices(
  state: DetractorCase,
  { related, personOf }: { readonly related: readonly RelatedCase[]; readonly personOf: PersonOf },
): CaseCardData['notices'] {
  const lead = related.find(({ relation }) => relation === 'leads');
  const names = {
    lead: lead === undefined ? null : leadName(lead, personOf),
    coveredFor: state.cover === null ? null : personOf(state.cover.forUserId).name,
  };
  return notices(state, names).map(({ heading, text }) => ({ heading, text: here(text) }));
}

function leadName({ title, ownerId, firstTouchAt }: RelatedCase, personOf: PersonOf): string {
  const which = title === null ? 'Another case' : `The case "${title}"`;
  const touched = firstTouchAt === null ? 'has not reached out yet' : 'has reached out';
  return `${which} of ${personOf(ownerId).name}, who ${touched},`;
}
