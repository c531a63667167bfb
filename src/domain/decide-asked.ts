import { acknowledgement } from './acknowledgement';
import type { AskCommand, DecidedEvent, Decision } from './case-commands';
import type { CaseTask, DetractorCase } from './case-state';
import { hasMissedDeadline } from './decide-ownership';
import { inTurn } from './in-turn';
import { decided, refused } from './refusal';
import { taskCancelled, taskOpened } from './tasks';

/** Who was told, or asked to decide, has left. A question that nobody answers any more would block the case for ever. */
export function askAnother(state: DetractorCase, command: AskCommand): Decision {
  const { gone } = command;
  const asked = state.tasks.filter(({ kind, status, ownerId }) => {
    return kind !== 'owner' && status === 'open' && gone.includes(ownerId);
  });
  if (asked.length === 0) return refused('nothing_to_decide', 'Whoever was asked is there');
  return decided(
    inTurn(
      state,
      asked.map((task) => (now) => [taskCancelled(task), ...askedInstead(now, task, command)]),
    ),
  );
}

function askedInstead(
  state: DetractorCase,
  { purpose }: CaseTask,
  { to, dueAt }: Pick<AskCommand, 'to' | 'dueAt'>,
): readonly DecidedEvent[] {
  if (purpose === 'decide_contact') return [taskOpened(state, { kind: 'review', purpose, ownerId: to, dueAt })];
  // The sponsor is told in the end, be it that nobody is left to decide.
  if (purpose === 'decide_raise')
    return to === state.ownerId ? [] : [taskOpened(state, { kind: 'review', purpose, ownerId: to, dueAt })];
  // Of two who were to agree one is left, and has his own task.
  if (purpose !== 'acknowledge' || to === state.ownerId || state.raisedTo.includes(to)) return [];
  const because = hasMissedDeadline(state) ? 'breach' : 'rule';
  return [{ body: { type: 'raised', to, because } }, acknowledgement(state, to, dueAt)];
}
