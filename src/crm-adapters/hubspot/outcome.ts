import type { CrmWrite, LearnedIds, WriteOutcome } from '../../ports';
import type { Halt } from './answer';
import { isConflict, isMissingScopes } from './refusal';
import type { Settled } from './settle';

type Trouble = { readonly record: 'case' | 'task'; readonly halt: Halt };

/** @returns what became of the case and all its tasks as one outcome, with every id learned on the way */
export function outcomeOf(
  item: CrmWrite,
  caseSettled: Settled | undefined,
  tasks: ReadonlyMap<string, Settled>,
): WriteOutcome {
  const settledTasks = item.tasks.map((task) => [task.taskKey, tasks.get(task.taskKey)] as const);
  const ids: LearnedIds = {
    caseId: caseSettled?.id ?? null,
    tasks: Object.fromEntries(
      settledTasks.flatMap(([key, task]) => (task === undefined || task.id === null ? [] : [[key, task.id]])),
    ),
    activities: knownOf(item),
  };
  const halts: readonly Trouble[] = [
    ...troubleOf('case', caseSettled),
    ...settledTasks.flatMap(([, task]) => troubleOf('task', task)),
  ];
  const worst = [...halts].sort((a, b) => rank(b.halt) - rank(a.halt))[0];
  return worst === undefined ? { status: 'written', ids } : failed(worst, ids, { item, halts });
}

/** What is stored of its activities already. */
function knownOf({ activities, knownIds }: CrmWrite): LearnedIds['activities'] {
  return Object.fromEntries(
    activities.flatMap(({ activityKey }) => {
      const id = knownIds.activities[activityKey];
      return id === undefined ? [] : [[activityKey, id] as const];
    }),
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
