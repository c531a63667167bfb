import type { UndoCommand } from './case-commands';
import type { CaseEvent } from './case-events';
import type { DetractorCase } from './case-state';
import { evolve } from './evolve';

/**
 * Pure: takes back what the events of a range did. @param history all events of the case, in order
 * @throws where the range begins with the opening, or ends beyond the history: nothing of that was a person's command
 */
export function undoCommand(
  history: readonly CaseEvent[],
  { of, fromSeq, toSeq }: Pick<UndoCommand, 'of' | 'fromSeq' | 'toSeq'>,
): UndoCommand {
  const before = foldedUntil(history, fromSeq - 1);
  const after = foldedUntil(history, toSeq);
  if (before === null || after?.seq !== toSeq) throw new Error(`no command is known from ${fromSeq} to ${toSeq}`);
  return { kind: 'undo', ...{ of, fromSeq, toSeq, before, after } };
}

function foldedUntil(history: readonly CaseEvent[], seq: number): DetractorCase | null {
  return history.filter((event) => event.seq <= seq).reduce<DetractorCase | null>(evolve, null);
}
