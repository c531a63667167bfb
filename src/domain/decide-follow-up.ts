import type { CaseCommand, DecidedEvent, Decision } from './case-commands';
import type { DetractorCase } from './case-state';
import { inTurn } from './in-turn';
import { decided, refused } from './refusal';
import { openReviews, taskDone, taskOpened } from './tasks';

type Command<K extends CaseCommand['kind']> = Extract<CaseCommand, { kind: K }>;

/**
 * Whoever received an escalated case says what became of it. What is pending is asked again on its next date; what was
 * saved may be lost later, and the case stays escalated all the same.
 */
export function followUp(state: DetractorCase, command: Command<'follow_up'>): Decision {
  const { closure } = state;
  const { result, nextAt, note } = command;
  if (closure?.outcome !== 'escalated')
    return refused('not_possible', 'Only of a case that was escalated is it asked what became of it');
  if (result === 'pending' && nextAt === null) {
    const message = 'The next date is missing: say when it is asked again what became of it.';
    return { ok: false, refusal: { code: 'incomplete', message, fields: [{ field: 'nextAt', message }] } };
  }
  const next = result === 'pending' ? nextAt : null;
  const known = closure.followUp?.result === result && (next === null || next === closure.followUpAt);
  if (known) return refused('already_so', 'That has been said already');
  const said: DecidedEvent = { body: { type: 'followed_up', result, nextAt: next } };
  return decided(
    inTurn(state, [
      () => [note === null ? said : { ...said, personal: { note } }],
      (now) => openReviews(now, 'follow_up').map(taskDone),
      (now) => (next === null ? [] : [followUpTask(now, askedOf(state) ?? closure.receiverId, next)]),
    ]),
  );
}

/** Who has been asked since the receiver left. */
function askedOf(state: DetractorCase): string | null {
  return openReviews(state, 'follow_up')[0]?.ownerId ?? null;
}

/** The receiver is asked what became of it. */
export function followUpTask(state: Pick<DetractorCase, 'tasks'>, ownerId: string, dueAt: number): DecidedEvent {
  return taskOpened(state, { kind: 'review', purpose: 'follow_up', ownerId, dueAt });
}
