import type { CommonCause, CorrectiveAction } from '../cause-ports';
import type { Instant } from '../domain/types';
import { minuteOf, textTable } from './text-table';

/** Corrective actions as columns; with how many cases each is linked to where that is known. */
export function actionText(rows: readonly (CorrectiveAction & { readonly cases?: number })[], now: Instant): string {
  const counted = rows.some(({ cases }) => cases !== undefined);
  return textTable(
    ['id', 'state', 'due', 'check', 'owner', ...(counted ? ['cases'] : []), 'what is done'],
    rows.map((row) => [
      ...[row.id, stateOf(row, now), minuteOf(row.dueAt), checkOf(row), row.ownerId],
      ...(counted ? [row.cases ?? 0] : []),
      oneLine(row.text),
    ]),
  );
}

function stateOf({ doneAt, dueAt, check }: CorrectiveAction, now: Instant): string {
  if (doneAt === null) return dueAt <= now ? 'overdue' : 'open';
  return check === null ? 'done' : check.result.replace('_', ' ');
}

function checkOf({ checkDueAt }: CorrectiveAction): string {
  return checkDueAt === null ? '' : minuteOf(checkDueAt);
}

/** Common causes as columns. */
export function causeText(rows: readonly (CommonCause & { readonly cases?: number })[]): string {
  const counted = rows.some(({ cases }) => cases !== undefined);
  return textTable(
    ['id', 'state', 'area', 'actions', ...(counted ? ['cases'] : []), 'root cause'],
    rows.map((row) => [
      ...[row.id, row.closedAt === null ? 'open' : 'closed', row.rootCauseArea.replace('_', ' ')],
      row.actionIds.join(', '),
      ...(counted ? [row.cases ?? 0] : []),
      oneLine(row.rootCause),
    ]),
  );
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
