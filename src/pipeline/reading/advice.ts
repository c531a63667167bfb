import type { DetractorCase } from '../../domain/case-state';
import type { TaskParagraph } from '../../domain/crm-record';
import { nextStep, notices } from '../../domain/next-step';
import { guidance } from '../../domain/render-guidance';
import { isRestricted } from '../../domain/restricted';
import { openTasks } from '../../domain/tasks';
import type { CaseTerms } from '../deciding/decision-context';
import { createPlayFinder } from '../deciding/play-book';
import type { Loop } from '../loop';
import { namesOf, type Viewer } from './viewer';

interface Advised {
  readonly viewer: Viewer;
  readonly terms: Pick<CaseTerms, 'plays'>;
  readonly state: DetractorCase;
}

/**
 * What the task of the owner says too: what to know before anybody reaches out, and what to do next; where that is to
 * reach out, with what to say and a draft by the play. A draft quotes, so a restricted case has none.
 */
export async function adviceFor(loop: Loop, { viewer, terms, state }: Advised): Promise<readonly TaskParagraph[]> {
  const [task] = openTasks(state, 'owner');
  if (task === undefined) return [];
  const step = nextStep(state, task);
  const coveredFor = state.cover?.forUserId ?? null;
  const before = notices(state, {
    lead: null,
    coveredFor: namesOf(viewer, [coveredFor]).get(coveredFor ?? '') ?? null,
  });
  if (step !== null) return [...before, { heading: 'What to do', text: step }];
  if (isRestricted(state)) return before;
  const play = await createPlayFinder(loop, viewer.tenant.tenantId, terms.plays)(state);
  const ownerName = namesOf(viewer, [task.ownerId]).get(task.ownerId) ?? null;
  return [...before, ...guidance(state, { play, ownerName })];
}
