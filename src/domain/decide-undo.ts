import type { CaseCommand, DecidedEvent, Decision } from './case-commands';
import type { CaseTask, DetractorCase } from './case-state';
import { inTurn } from './in-turn';
import { ownerTaskEvents } from './owner-task';
import { decided, refused } from './refusal';
import { begunInVain, movedOn, restoredParts, restoredTexts, type ThreeStates } from './restored-parts';
import { taskCancelled, taskOpened } from './tasks';
import type { UndoableKind } from './undo';

type Command<K extends CaseCommand['kind']> = Extract<CaseCommand, { kind: K }>;

/**
 * What a person did a moment ago is taken back, without a new cycle: a compensating event puts each part back that was
 * changed. Where one has changed again since, nothing is: that would take back what somebody else did.
 */
export function undo(state: DetractorCase, command: Command<'undo'>): Decision {
  const { of, fromSeq, toSeq, before, after } = command;
  const states: ThreeStates = { of, before, after, now: state };
  if (IS_TAKEN_BACK[of](states)) return refused('already_so', 'That has been taken back already');
  const moved = movedOn(states);
  if (moved.length > 0) return refused('changed_meanwhile', whatHappened(state, toSeq, moved));
  const undone: DecidedEvent = {
    body: { type: 'undone', of, fromSeq, toSeq, restored: restoredParts(states) },
    personal: restoredTexts(states),
  };
  return decided(
    inTurn(state, [
      (now) => now.tasks.filter((task) => task.status === 'open' && isOpenedBy(states, task)).map(taskCancelled),
      () => begunInVain(states).map((clock) => ({ body: { type: 'clock_cancelled', clock } })),
      () => [undone],
      ...closedBy(states).map(
        (task) =>
          (now: DetractorCase): readonly DecidedEvent[] =>
            askedAnew(now, task),
      ),
      ownerTaskEvents,
    ]),
  );
}

/** What each of them is about tells whether it still stands. */
const IS_TAKEN_BACK: Readonly<Record<UndoableKind, (states: ThreeStates) => boolean>> = {
  close: ({ before, after, now }) => now.status === before.status && now.status !== after.status,
  wait: ({ before, after, now }) => now.status === before.status && now.status !== after.status,
  reassign: ({ before, after, now }) => now.ownerId === before.ownerId && now.ownerId !== after.ownerId,
  hand_over: ({ before, after, now }) => now.process === before.process && now.process !== after.process,
  touch: ({ before, after, now }) =>
    now.touches.slice(before.touches.length, after.touches.length).every(({ undone }) => undone),
};

function whatHappened({ acts }: DetractorCase, toSeq: number, moved: readonly string[]): string {
  const act = acts.findLast(({ seq }) => seq > toSeq);
  const told = act === undefined ? '' : ` The last thing somebody did: ${act.text}.`;
  return `It cannot be taken back any more, because since then this has changed: ${moved.join(', ')}.${told}`;
}

/** A task that would not be there without it. */
function isOpenedBy({ before, after }: ThreeStates, task: CaseTask): boolean {
  return isAmong(after, task) && !isAmong(before, task);
}

/** Tasks of others than the owner that it ended. */
function closedBy({ before, after }: ThreeStates): readonly CaseTask[] {
  const ended = before.tasks.filter((task) => task.kind !== 'owner' && task.status === 'open');
  return ended.filter((task) => !after.tasks.some((one) => isSame(one, task) && one.status === 'open'));
}

/** A task is never reopened: its completion in the CRM is a fact. Who is asked already is not asked twice. */
function askedAnew(state: DetractorCase, { kind, purpose, ownerId, dueAt }: CaseTask): readonly DecidedEvent[] {
  const asked = state.tasks.some(
    (task) => task.status === 'open' && task.purpose === purpose && task.ownerId === ownerId,
  );
  return asked ? [] : [taskOpened(state, { kind, purpose, ownerId, dueAt })];
}

function isAmong({ tasks }: DetractorCase, task: CaseTask): boolean {
  return tasks.some((one) => isSame(one, task));
}

function isSame(one: CaseTask, other: CaseTask): boolean {
  return one.kind === other.kind && one.n === other.n;
}
