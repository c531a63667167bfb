import * as fc from 'fast-check';
import { canonicalJson, sameJson } from '../../../src/domain/canonical-json';
import type { CaseCommand } from '../../../src/domain/case-commands';
import type { CaseClock, DetractorCase } from '../../../src/domain/case-state';
import { isGoing } from '../../../src/domain/clock-legs';
import { CLOCK_KINDS } from '../../../src/domain/types';
import { anySteps } from './arbitraries';
import { when } from './given';
import { lived, takenBack, type Moment } from './lived';

const expectNever = (wrong: (moment: Moment) => readonly unknown[]) =>
  fc.assert(
    fc.property(anySteps, (steps) => expect(lived(steps).flatMap(wrong)).toEqual([])),
    { numRuns: 300 },
  );

/**
 * What an undo puts back. Numbers and generations only grow, a clock that began in vain is cancelled, whatever was left
 * alone because it was completed again and again is looked at again, and what was found out when it ended stays.
 */
const asItWas = (state: DetractorCase, command: CaseCommand) => {
  const { seq, log, acts, reopenings, reopeningStoppedAt, handover, touches, ...parts } = state;
  const { documentation, personal, tasks, ...others } = parts;
  const ended = command.kind === 'close';
  return {
    ...others,
    ...(ended ? {} : { documentation, personal }),
    // What is known now may ask the owner for another step.
    tasks: tasks
      .flatMap(({ n: _, ...task }) =>
        task.status === 'open' ? [canonicalJson(ended && task.kind === 'owner' ? task.ownerId : task)] : [],
      )
      .sort(),
    handover: state.process === 'standard' ? null : { ...handover, n: 0 },
    touches: touches.filter(({ undone }) => !undone),
    clocks: CLOCK_KINDS.map((kind) => clockAsItWas(state.clocks[kind])),
  };
};

const clockAsItWas = (clock: CaseClock | undefined) => {
  if (clock?.plan.clock !== 'acknowledgement') return clock && { ...clock, generation: 0 };
  return isGoing(clock) ? { ...clock, generation: 0, cycle: 0 } : undefined;
};

describe('whatever happened to a case', () => {
  test('opened again it is in a new cycle; taken back it is in the one it was in', () => {
    expectNever(({ before, after, command }) => {
      const [was, is] = [before.state?.clocks.resolution?.cycle ?? 0, after.state?.clocks.resolution?.cycle ?? 0];
      if (command?.kind === 'reopen') return before.events === after.events || is === was + 1 ? [] : [is];
      return command?.kind === 'undo' && is !== was ? [is] : [];
    });
  });

  test('taken back at once, it is as it was', () => {
    expectNever((moment) => {
      const { before, after, command, at } = moment;
      const undo = takenBack(moment);
      if (undo === null || command === null) return [];
      const [was, is]: readonly Readonly<Record<string, unknown>>[] = [
        ...[asItWas(before.state!, command), asItWas(when(after, undo, at).state!, command)],
      ];
      const differing = Object.keys(was!).filter((part) => !sameJson(was![part], is![part]));
      return differing.map((part) => ({ did: command.kind, part, was: was![part], is: is![part] }));
    });
  });
});
