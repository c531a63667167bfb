import type { SeenTask } from '../../ports';
import type { QueryRow } from './queries';
import { query } from './queries';
import { rowsOf } from './read-rows';
import { idAt, instantAt, textAt, valueAt } from './row';
import { tasksByIds } from './soql';
import type { Transport } from './transport';

/** Ids in one query. */
const MAX_IDS = 200;
/** Completing a task stamps both times; a later change moves only the one. */
const AT_ONCE_MS = 1_000;

/**
 * Tasks as they stand in the org, by ids of 18 characters.
 *
 * @returns one entry an id, in order; null = gone, or hidden from us
 * @throws CrmUnavailable, CrmAuthLost, CrmRefused
 */
export async function readTasks(transport: Transport, ids: readonly string[]): Promise<readonly (SeenTask | null)[]> {
  const all = [...new Set(ids)];
  const questions: string[] = [];
  for (let start = 0; start < all.length; start += MAX_IDS) {
    questions.push(tasksByIds(all.slice(start, start + MAX_IDS)));
  }
  const answers = await query(transport, questions);
  const rows = answers.flatMap((answer) => rowsOf(answer, 'to read tasks'));
  const found = new Map(rows.map((row) => [idAt(row, 'Id'), seen(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

/** Who completed it is who changed it last, unless it was changed again since: then nobody says. */
function seen(row: QueryRow): SeenTask {
  const completed = valueAt(row, 'IsClosed') === true;
  const completedAt = completed ? instantAt(row, 'CompletedDateTime') : null;
  const modifiedAt = instantAt(row, 'LastModifiedDate');
  const isSince = completedAt !== null && modifiedAt !== null && modifiedAt - completedAt > AT_ONCE_MS;
  return {
    id: idAt(row, 'Id'),
    completed,
    ownerId: textAt(row, 'OwnerId'),
    changedBy: isSince ? null : textAt(row, 'LastModifiedById'),
    changedAt: completedAt ?? modifiedAt,
  };
}
