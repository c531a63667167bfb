import * as fc from 'fast-check';
import { sameJson } from '../../../src/domain/canonical-json';
import type { CaseCommand } from '../../../src/domain/case-commands';
import type { CaseEventBody } from '../../../src/domain/case-events';
import type { CaseTask, DetractorCase } from '../../../src/domain/case-state';
import { evolve } from '../../../src/domain/evolve';
import { isRestricted, renderCase } from '../../../src/domain/render-case';
import { renderTask } from '../../../src/domain/render-task';
import { isTerminal, mayFollow } from '../../../src/domain/transitions';
import { CLOCK_KINDS } from '../../../src/domain/types';
import { anySteps, SECRETS, type Step } from './arbitraries';
import { HOUR_MS, MONDAY, ended, given, response, timer, touched, when, type Story } from './given';

interface Moment {
  readonly before: Story;
  readonly after: Story;
  /** null = a person acted outside of any command. */
  readonly command: CaseCommand | null;
}

const commandOf = (story: Story, step: Step): CaseCommand | null => {
  if (step.kind === 'response') return response(step.walk);
  if (step.kind !== 'timer') return null;
  const { clock, threshold, to: raiseTo, age } = step;
  const current = timer(story, threshold, { clock, raiseTo });
  return { ...current, generation: current.generation - age };
};

const personActs = (story: Story, step: Step): Story => {
  if (story.state === null || isTerminal(story.state.status)) return story;
  return step.kind === 'end' ? ended(story, step.to) : touched(story);
};

/** Every moment of a case, in order. */
const lived = (steps: readonly Step[]): readonly Moment[] => {
  let before = given();
  return steps.map((step, n) => {
    const command = commandOf(before, step);
    const after = command === null ? personActs(before, step) : when(before, command, MONDAY + n * HOUR_MS);
    const moment = { before, after, command };
    before = after;
    return moment;
  });
};

/** Checks every moment of random cases; a moment gives what is wrong with it, in words or values. */
const expectNever = (wrong: (moment: Moment) => readonly unknown[]) =>
  fc.assert(
    fc.property(anySteps, (steps) => expect(lived(steps).flatMap(wrong)).toEqual([])),
    { numRuns: 500 },
  );

/** The same for moments at which there is a case. */
const expectNeverInACase = (wrong: (state: DetractorCase, moment: Moment) => readonly unknown[]) =>
  expectNever((moment) => (moment.after.state === null ? [] : wrong(moment.after.state, moment)));

/** The same for moments at which there was one before. */
const expectNeverBetween = (wrong: (was: DetractorCase, is: DetractorCase) => boolean) =>
  expectNever(({ before, after }) =>
    before.state && wrong(before.state, after.state!) ? [[before.state, after.state]] : [],
  );

type Body<T extends CaseEventBody['type']> = Extract<CaseEventBody, { type: T }>;

const newly = <T extends CaseEventBody['type']>({ before, after }: Moment, type: T): readonly Body<T>[] =>
  after.events.slice(before.events.length).flatMap(({ body }) => (body.type === type ? [body as Body<T>] : []));

const open = (state: DetractorCase, kind: CaseTask['kind']) =>
  state.tasks.filter((task) => task.kind === kind && task.status === 'open');

const rendered = (state: DetractorCase) =>
  JSON.stringify([renderCase(state), ...state.tasks.map((task) => renderTask(state, task, new Map()))]);

describe('whatever happens to a case', () => {
  test('until it ends it has one owner, one open owner task of his, and both clocks', () => {
    expectNeverInACase((state) => {
      const owners = open(state, 'owner').map(({ ownerId }) => ownerId);
      const clocks = Object.values(state.clocks).filter(({ status }) => ['running', 'breached'].includes(status));
      const whole = state.ownerId !== '' && sameJson(owners, [state.ownerId]) && clocks.length === 2;
      if (isTerminal(state.status)) return owners;
      return whole ? [] : [state];
    });
  });

  test('it goes by the table of transitions', () => {
    expectNever((moment) =>
      newly(moment, 'status_changed').filter(
        ({ from, to }) => from !== moment.before.state?.status || !mayFollow(from, to),
      ),
    );
  });

  test('it has ended exactly when it has a time of its end', () => {
    expectNeverInACase(({ status, closedAt }) =>
      isTerminal(status) === (closedAt !== null) ? [] : [{ status, closedAt }],
    );
  });

  test('its events are numbered without a gap and fold to what it is', () => {
    expectNeverInACase((state, { after }) => {
      const folded = after.events.reduce<DetractorCase | null>(evolve, null);
      const same = sameJson({ ...folded, firstTouchAt: state.firstTouchAt }, state);
      return [...after.events.filter(({ seq }, n) => seq !== n + 1), ...(same ? [] : [folded])];
    });
  });

  test('the same command again decides nothing', () => {
    expectNever(({ after, command }) => (command === null ? [] : when(after, command).decided.slice(0, 1)));
  });

  test('there is one opening, and a task key means one task', () => {
    expectNeverInACase((state, { after }) => {
      const keys = state.tasks.map((task) => renderTask(state, task, new Map()).taskKey);
      const openings = after.events.filter(({ body }) => body.type === 'opened');
      return [...openings.slice(1), ...keys.filter((key, n) => keys.indexOf(key) !== n)];
    });
  });

  test('what a person has ended stays ended, unless it was withdrawn', () => {
    expectNeverBetween((was, is) => isTerminal(was.status) && was.status !== 'withdrawn' && is.status !== was.status);
  });

  test('after the first touch its owner changes only by a hand-over', () => {
    expectNeverBetween(
      (was, is) =>
        was.firstTouchAt !== null &&
        was.status !== 'withdrawn' &&
        was.process === is.process &&
        was.ownerId !== is.ownerId,
    );
  });

  test('it never comes back from another process by itself, and never leaves safety', () => {
    expectNeverBetween((was, is) => was.process !== 'standard' && is.process === 'standard');
    expectNeverBetween((was, is) => was.process === 'safety' && is.process !== 'safety');
  });

  test('nobody is raised to about his own case, nor twice in a cycle', () => {
    expectNeverInACase((state, moment) => {
      const own = isTerminal(state.status) ? [] : open(state, 'acknowledgement').filter(isOf(state.ownerId));
      const raisedToOwner = newly(moment, 'raised').filter(({ to }) => to === state.ownerId);
      return [...own, ...raisedToOwner, ...state.raisedTo.filter((to, n) => state.raisedTo.indexOf(to) !== n)];
    });
  });

  test('a moved deadline is that of its tier; only a tightened one waits for the floor', () => {
    expectNever((moment) => {
      const { command, before } = moment;
      const moved = newly(moment, 'clock_rebudgeted');
      if (command?.kind !== 'record_response') return moved;
      return moved.filter(({ clock, plan }) => {
        const [wanted, floor] = [command.walk.plans[clock], command.walk.floors[clock]];
        const tighter = wanted.budgetS < before.state!.clocks[clock]!.plan.budgetS;
        return plan.dueAt !== (tighter ? Math.max(wanted.dueAt, floor.dueAt) : wanted.dueAt);
      });
    });
  });

  test('a generation counts every change of a clock, so no older timer fires', () => {
    expectNeverBetween((was, is) =>
      CLOCK_KINDS.some((clock) => {
        const [old, now] = [was.clocks[clock]!, is.clocks[clock]!];
        const changed = old.dueAt !== now.dueAt || old.cycle !== now.cycle;
        return changed && now.generation <= old.generation;
      }),
    );
  });

  test('restricted, it shows no score, no words and no rule in the CRM', () => {
    expectNeverInACase((state) =>
      isRestricted(state) ? SECRETS.filter((secret) => rendered(state).includes(secret)) : [],
    );
  });

  test('it quotes the comment it shows', () => {
    expectNeverInACase((state) => {
      const { verbatim, reasonEvidence } = renderCase(state);
      return reasonEvidence.filter((quote) => !verbatim?.startsWith(`${quote}:`));
    });
  });
});

function isOf(ownerId: string) {
  return (task: CaseTask): boolean => task.ownerId === ownerId;
}
