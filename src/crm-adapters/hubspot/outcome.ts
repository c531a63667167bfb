import type { CrmWrite, LearnedIds, WriteOutcome } from '../../ports';
import type { Halt } from './answer';
import { isConflict, isMissingScopes } from './refusal';
import type { Settled } from './settle';

type Trouble = { readonly record: 'case' | 'task' | 'activity'; readonly halt: Halt };

/** What became of each record, by its key. */
interface Parts {
  readonly case: Settled | undefined;
  readonly tasks: ReadonlyMap<string, Settled>;
  readonly activities: ReadonlyMap<string, Settled>;
}

/** @returns what became of the case, its tasks and activities as one outcome, with every id learned on the way */
export function outcomeOf(item: CrmWrite, parts: Parts): WriteOutcome {
  const tasks = item.tasks.map(({ taskKey }) => [taskKey, parts.tasks.get(taskKey)] as const);
  const activities = item.activities.map(
    ({ activityKey }) => [activityKey, parts.activities.get(activityKey)] as const,
  );
  const ids: LearnedIds = {
    caseId: parts.case?.id ?? null,
    tasks: idsOf(tasks),
    activities: idsOf(activities),
  };
  const halts: readonly Trouble[] = [
    ...troubleOf('case', parts.case),
    ...tasks.flatMap(([, task]) => troubleOf('task', task)),
    ...activities.flatMap(([, activity]) => troubleOf('activity', activity)),
  ];
  const worst = [...halts].sort((a, b) => rank(b.halt) - rank(a.halt))[0];
  return worst === undefined ? { status: 'written', ids } : failed(worst, ids, { item, halts });
}

function idsOf(settled: readonly (readonly [string, Settled | undefined])[]): LearnedIds['tasks'] {
  return Object.fromEntries(
    settled.flatMap(([key, one]) => (one === undefined || one.id === null ? [] : [[key, one.id] as const])),
  );
}

function troubleOf(record: Trouble['record'], settled: Settled | undefined): readonly Trouble[] {
  return settled === undefined || settled.halt === null ? [] : [{ record, halt: settled.halt }];
}

/** What keeps an item coming back outranks what sets it aside: an item set aside is not sent again. */
function rank(halt: Halt): number {
  if (halt.kind === 'auth_lost' || (halt.kind === 'refused' && isMissingScopes(halt.refusal))) return 3;
  if (halt.kind === 'later') return 2;
  return isLost(halt) ? 1 : 0;
}

function isLost(halt: Halt): boolean {
  return halt.kind === 'refused' && isConflict(halt.refusal);
}

function failed(
  { record, halt }: Trouble,
  ids: LearnedIds,
  { item, halts }: { readonly item: CrmWrite; readonly halts: readonly Trouble[] },
): WriteOutcome {
  if (halt.kind === 'auth_lost') return { status: 'auth_lost', ids };
  if (halt.kind === 'later') {
    // What was unknown before stays unknown: a look-up that did not come about has settled nothing.
    const unknown = item.outcomeUnknown || halts.some(({ halt: one }) => one.kind === 'later' && one.mayHaveHappened);
    const at = Math.max(...halts.map(({ halt: one }) => (one.kind === 'later' ? one.at : 0)));
    return { status: 'retry', ids, at, outcomeUnknown: unknown };
  }
  const { refusal } = halt;
  if (isMissingScopes(refusal)) return { status: 'auth_lost', ids };
  if (isConflict(refusal)) return { status: 'conflict', ids, message: refusal.message };
  return { status: 'rejected', ids, record, field: refusal.field, message: refusal.message };
}
