import type { Halt } from './answer';
import { CASE_KEY, TASK_KEY } from './fields';
import type { Progress } from './progress';
import { stopUnsent } from './progress';
import type { QueryAnswer } from './queries';
import { query } from './queries';
import { casesByKeys, tasksByKeys } from './soql';
import type { Transport } from './transport';

/** Keys in one query: what 100 of them make is far below the 100,000 characters a query may have. */
const MAX_KEYS = 100;

/**
 * Finds the records of items by our keys and notes their ids: one request for a full batch. An item whose look-up fails
 * is stopped, because without it a record might be made twice, or an id never be known.
 *
 * @returns what the look-up failed with, or null
 */
export async function lookUp(transport: Transport, some: readonly Progress[]): Promise<Halt | null> {
  if (some.length === 0) return null;
  const cases = some.filter(({ caseId }) => caseId === null).map(({ item }) => item.caseKey);
  const tasks = some.flatMap(({ item, taskIds, activityIds }) => [
    ...item.tasks.map(({ taskKey }) => taskKey).filter((key) => !taskIds.has(key)),
    ...item.activities.map(({ activityKey }) => activityKey).filter((key) => !activityIds.has(key)),
  ]);
  const found = await findIds(transport, { cases, tasks });
  for (const progress of some) {
    progress.mustLook = false;
    if ('kind' in found) stopUnsent(progress, found);
    else note(progress, found);
  }
  return 'kind' in found ? found : null;
}

type Ids = ReadonlyMap<string, string>;

async function findIds(
  transport: Transport,
  { cases, tasks }: { readonly cases: readonly string[]; readonly tasks: readonly string[] },
): Promise<{ readonly cases: Ids; readonly tasks: Ids } | Halt> {
  const caseQueries = inPieces(cases).map(casesByKeys);
  const answers = await query(transport, [...caseQueries, ...inPieces(tasks).map(tasksByKeys)]);
  const halt = answers.find((answer) => answer.kind !== 'ok');
  if (halt !== undefined) return halt;
  return {
    cases: idsByKey(answers.slice(0, caseQueries.length), CASE_KEY),
    tasks: idsByKey(answers.slice(caseQueries.length), TASK_KEY),
  };
}

function idsByKey(answers: readonly QueryAnswer[], keyField: string): Ids {
  const rows = answers.flatMap((answer) => (answer.kind === 'ok' ? answer.rows : []));
  return new Map(rows.map((row) => [String(row[keyField]), String(row['Id'])]));
}

function note(progress: Progress, found: { readonly cases: Ids; readonly tasks: Ids }): void {
  progress.caseId ??= found.cases.get(progress.item.caseKey) ?? null;
  for (const { taskKey } of progress.item.tasks) {
    const id = found.tasks.get(taskKey);
    if (id !== undefined && !progress.taskIds.has(taskKey)) progress.taskIds.set(taskKey, id);
  }
  // An activity of ours is a task to Salesforce.
  for (const { activityKey, status } of progress.item.activities) {
    const id = found.tasks.get(activityKey);
    if (id !== undefined && !progress.activityIds.has(activityKey)) progress.activityIds.set(activityKey, id);
    const neverWas = status === 'undone' && !progress.activityIds.has(activityKey);
    if (neverWas) progress.activitiesLeft.delete(activityKey);
  }
}

function inPieces(keys: readonly string[]): (readonly string[])[] {
  const pieces: (readonly string[])[] = [];
  for (let start = 0; start < keys.length; start += MAX_KEYS) pieces.push(keys.slice(start, start + MAX_KEYS));
  return pieces;
}
