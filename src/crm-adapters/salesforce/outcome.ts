import type { LearnedIds, WriteOutcome } from '../../ports';
import { withoutValues } from '../redact';
import type { Halt } from './answer';
import { caseFields } from './case-fields';
import { CASE_KEY, TASK_KEY } from './fields';
import type { OrgConfig } from './org-config';
import type { Progress, Trouble } from './progress';
import type { Refusal } from './refusal';
import { isRace } from './refusal';
import { taskFields } from './render';
import { activityFields } from './render-activity';

/** @returns what became of an item as one outcome, with every id learned on the way */
export function outcomeOf(progress: Progress, config: OrgConfig): WriteOutcome {
  const { item, caseId, taskIds, activityIds, troubles } = progress;
  const ids: LearnedIds = {
    caseId,
    tasks: Object.fromEntries(
      item.tasks.flatMap(({ taskKey }) => {
        const id = taskIds.get(taskKey);
        return id === undefined ? [] : [[taskKey, id] as const];
      }),
    ),
    activities: Object.fromEntries(
      item.activities.flatMap(({ activityKey }) => {
        const id = activityIds.get(activityKey);
        return id === undefined ? [] : [[activityKey, id] as const];
      }),
    ),
  };
  const worst = [...troubles].sort((a, b) => rank(b) - rank(a))[0];
  if (worst === undefined) return { status: 'written', ids };
  const { record, halt } = worst;
  switch (halt.kind) {
    case 'auth_lost':
      return { status: 'auth_lost', ids };
    case 'later':
      return { status: 'retry', ids, at: halt.at, outcomeUnknown: isUnknown(progress) };
    case 'refused': {
      const message = clean(halt.refusal, progress, config);
      if (isLost(worst)) return { status: 'conflict', ids, message };
      return { status: 'rejected', ids, record, field: halt.refusal.fields[0] ?? null, message };
    }
  }
}

/** What keeps an item coming back outranks what sets it aside: an item set aside is not sent again. */
function rank(trouble: Trouble): number {
  const byKind: { readonly [kind in Halt['kind']]: number } = {
    auth_lost: 3,
    later: 2,
    refused: isLost(trouble) ? 1 : 0,
  };
  return byKind[trouble.halt.kind];
}

function isLost({ record, halt }: Trouble): boolean {
  return halt.kind === 'refused' && isRace(halt.refusal, record === 'case' ? CASE_KEY : TASK_KEY);
}

/** What was unknown before stays unknown: a look-up that did not come about has settled nothing. */
function isUnknown({ item, troubles }: Progress): boolean {
  return item.outcomeUnknown || troubles.some(({ halt }) => halt.kind === 'later' && halt.mayHaveHappened);
}

const RECORD_ID = /^[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?$/;

/** Ids of records may be quoted: they tell an admin where to look, and nobody anything about a customer. */
function clean({ code, message }: Refusal, { item }: Progress, config: OrgConfig): string {
  const tasks = item.tasks.map((task) => taskFields(task, { contactId: null, isNew: true, now: 0 }, config));
  const activities = item.activities.map((activity) => activityFields(activity, true, config));
  const sent = [caseFields(item.case, config), ...tasks, ...activities].flatMap((fields) => Object.values(fields));
  const texts = sent.filter((value) => typeof value === 'string').filter((value) => !RECORD_ID.test(value));
  return `${code}: ${withoutValues(message, texts)}`;
}
