import type { CaseCommand, UndoCommand } from '../../../src/domain/case-commands';
import { isTerminal } from '../../../src/domain/transitions';
import type { UndoableKind } from '../../../src/domain/undo';
import { undoCommand } from '../../../src/domain/undo-command';
import type { Step } from './arbitraries';
import {
  HOUR_MS,
  MONDAY,
  complete,
  ended,
  given,
  response,
  resumption,
  routeTo,
  timer,
  touch,
  waitUntil,
  when,
  type Story,
} from './given';
import { closing, CLOSINGS, RECORD, reopening, TERMS } from './given-endings';

/** One step of a case, with the case before and after it. */
export interface Moment {
  readonly before: Story;
  readonly after: Story;
  /** null = a person acted outside of any command. */
  readonly command: CaseCommand | null;
  readonly at: number;
}

const touchOf = (story: Story, { result, agoMs, contactId, linkedId, said }: Made, at: number): CaseCommand => ({
  ...touch(story, { result, contactId, at: at - agoMs }, at),
  linked: linkedId === null ? null : { type: 'call', id: linkedId },
  said,
});
type Made = Extract<Step, { kind: 'touch' }>;

const closeOf = (story: Story, { how, whole }: Ending, at: number): CaseCommand => {
  const terms = { ...TERMS, now: at, ...(whole ? { noResponse: { attempts: 0, overBd: 1 }, noResponseFrom: at } : {}) };
  return closing(story, CLOSINGS[how], { record: whole ? RECORD : null, terms });
};
type Ending = Extract<Step, { kind: 'close' }>;

/** What each command is called where it is taken back; what is not here cannot be. */
const UNDOABLE: Readonly<Partial<Record<CaseCommand['kind'], UndoableKind>>> = {
  close: 'close',
  touch: 'touch',
  wait: 'wait',
  reassign: 'reassign',
  hand_over: 'hand_over',
};

/** Takes back a moment of the case, be it not the last one; null = it cannot be. */
export const takenBack = ({ before, after, command }: Moment, history = after.events): UndoCommand | null => {
  const of = command === null ? undefined : UNDOABLE[command.kind];
  const [fromSeq, toSeq] = [before.events.length + 1, after.events.length];
  return of === undefined || fromSeq > toSeq ? null : undoCommand(history, { of, fromSeq, toSeq });
};

const undoOf = (past: readonly Moment[], back: number): UndoCommand | null =>
  past.flatMap((moment) => takenBack(moment) ?? []).at(-1 - back) ?? null;

const commandOf = (story: Story, step: Step, at: number): CaseCommand | null => {
  if (step.kind === 'response') return response(step.walk);
  if (step.kind === 'command') return step.command;
  if (step.kind === 'touch') return story.state && touchOf(story, step, at);
  if (step.kind === 'complete') return { ...complete(story, step.task, at), raiseTo: step.raiseTo };
  if (step.kind === 'wait') return waitUntil(story, at + step.forMs, at);
  if (step.kind === 'resume') return { kind: 'resume', resumed: resumption(story, at) };
  if (step.kind === 'close') return closeOf(story, step, at);
  if (step.kind === 'follow_up') return { kind: 'follow_up', result: step.result, nextAt: at + step.inMs, note: null };
  if (step.kind === 'reopen') return { ...reopening(at), route: step.to === null ? null : routeTo(step.to) };
  if (step.kind !== 'timer') return null;
  const { clock, threshold, to: raiseTo, age } = step;
  const current = timer(story, threshold, { clock, raiseTo });
  return { ...current, generation: current.generation - age };
};

const personEnds = (story: Story, step: Step, at: number): Story => {
  if (story.state === null || isTerminal(story.state.status) || step.kind !== 'end') return story;
  // What somebody has worked is withdrawn by nobody.
  if (step.to === 'withdrawn' && story.state.firstTouchAt !== null) return story;
  return ended(story, step.to, at);
};

/** Every moment of a case, in order. */
export const lived = (steps: readonly Step[]): readonly Moment[] => {
  const past: Moment[] = [];
  steps.forEach((step, n) => {
    const before = past.at(-1)?.after ?? given();
    const at = MONDAY + n * HOUR_MS;
    const command = step.kind === 'undo' ? undoOf(past, step.back) : commandOf(before, step, at);
    past.push({
      before,
      after: command === null ? personEnds(before, step, at) : when(before, command, at),
      command,
      at,
    });
  });
  return past;
};
