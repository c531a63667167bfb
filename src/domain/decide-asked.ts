import { acknowledgement } from './acknowledgement';
import type { AskCommand, DecidedEvent, Decision } from './case-commands';
import type { CaseTask, DetractorCase } from './case-state';
import { hasMissedDeadline } from './decide-ownership';
import { inTurn } from './in-turn';
import { decided, refused } from './refusal';
import { followUpTask } from './decide-follow-up';
import { openTasks, taskCancelled, taskOpened } from './tasks';
import { isTerminal } from './transitions';

/**
 * Who was told, or asked to decide, has left. A question that nobody answers any more would block the case for ever; what
 * became of an escalated case, or remains of another, would be nobody's.
 */
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
  { purpose, dueAt: askedBy }: CaseTask,
  { to, dueAt }: Pick<AskCommand, 'to' | 'dueAt'>,
): readonly DecidedEvent[] {
  if (purpose === 'decide_contact') return [taskOpened(state, { kind: 'review', purpose, ownerId: to, dueAt })];
  if (purpose === 'follow_up') return [followUpTask(state, to, askedBy)];
  // The sponsor is told in the end, be it that nobody is left to decide.
  if (purpose === 'decide_raise')
    return to === state.ownerId ? [] : [taskOpened(state, { kind: 'review', purpose, ownerId: to, dueAt })];
  if (purpose === 'acknowledge' && isTerminal(state.status)) return toldAfterTheEnd(state, { to, dueAt });
  // Of two who were to agree one is left, and has his own task.
  if (purpose !== 'acknowledge' || to === state.ownerId || state.raisedTo.includes(to)) return [];
  const because = hasMissedDeadline(state) ? 'breach' : 'rule';
  return [{ body: { type: 'raised', to, because } }, acknowledgement(state, to, dueAt)];
}

function toldAfterTheEnd(
  state: DetractorCase,
  { to, dueAt }: Pick<AskCommand, 'to' | 'dueAt'>,
): readonly DecidedEvent[] {
  const asked = openTasks(state, 'acknowledgement').some(({ ownerId }) => ownerId === to);
  return asked ? [] : [acknowledgement(state, to, dueAt)];
}
