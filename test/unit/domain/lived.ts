import type { CaseCommand } from '../../../src/domain/case-commands';
import { isTerminal } from '../../../src/domain/transitions';
import type { Step } from './arbitraries';
import {
  HOUR_MS,
  MONDAY,
  complete,
  ended,
  given,
  response,
  resumption,
  timer,
  touch,
  waitUntil,
  when,
  type Story,
} from './given';

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

const commandOf = (story: Story, step: Step, at: number): CaseCommand | null => {
  if (step.kind === 'response') return response(step.walk);
  if (step.kind === 'command') return step.command;
  if (step.kind === 'touch') return story.state && touchOf(story, step, at);
  if (step.kind === 'complete') return { ...complete(story, step.task, at), raiseTo: step.raiseTo };
  if (step.kind === 'wait') return waitUntil(story, at + step.forMs, at);
  if (step.kind === 'resume') return { kind: 'resume', resumed: resumption(story, at) };
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
  let before = given();
  return steps.map((step, n) => {
    const at = MONDAY + n * HOUR_MS;
    const command = commandOf(before, step, at);
    const after = command === null ? personEnds(before, step, at) : when(before, command, at);
    const moment = { before, after, command, at };
    before = after;
    return moment;
  });
};
