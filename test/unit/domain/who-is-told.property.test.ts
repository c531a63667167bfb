import * as fc from 'fast-check';
import type { CaseChange } from '../../../src/domain/case-happenings';
import { isTerminal } from '../../../src/domain/transitions';
import { stillHolds, whoIsTold } from '../../../src/domain/who-is-told';
import { anySteps, type Step } from './arbitraries';
import { between, TO_ALL } from './given-changes';
import { lived } from './lived';

describe('whatever happens to a case', () => {
  const changesOf = (steps: readonly Step[]): readonly CaseChange[] =>
    lived(steps).flatMap(({ before, after }) =>
      after.state === null || after.events.length === before.events.length ? [] : [between(before, after)],
    );
  const expectNever = (wrong: (change: CaseChange) => readonly unknown[]) =>
    fc.assert(
      fc.property(anySteps, (steps) => expect(changesOf(steps).flatMap(wrong)).toEqual([])),
      { numRuns: 200 },
    );

  test('nobody is told twice of one thing', () => {
    expectNever((change) => {
      const people = whoIsTold(change, TO_ALL).map(({ userId }) => userId);
      return people.filter((one, n) => people.indexOf(one) !== n);
    });
  });

  test('what is told holds when it is told at once', () => {
    expectNever((change) => whoIsTold(change, TO_ALL).filter((one) => !stillHolds(one, change.state)));
  });

  test('whoever becomes the owner of an open case is told', () => {
    expectNever((change) => {
      const { before, state } = change;
      if (before?.ownerId === state.ownerId || isTerminal(state.status)) return [];
      return whoIsTold(change, TO_ALL).some(({ userId }) => userId === state.ownerId) ? [] : [state];
    });
  });

  test('the person complained about and whoever did it are told nothing', () => {
    expectNever((change) => {
      const own = {
        ...change,
        events: change.events.map((event) => ({ ...event, actor: { kind: 'user', id: 'csm' } as const })),
      };
      const to = whoIsTold(own, { ...TO_ALL, aboutId: 'manager' });
      return to.filter(({ userId }) => userId === 'csm' || userId === 'manager');
    });
  });
});
