import * as fc from 'fast-check';
import { sameJson } from '../../../src/domain/canonical-json';
import type { CaseCommand } from '../../../src/domain/case-commands';
import type { CaseEventBody } from '../../../src/domain/case-events';
import type { CaseTask, DetractorCase } from '../../../src/domain/case-state';
import { isGoing, isPaused } from '../../../src/domain/clock-legs';
import { missingFor } from '../../../src/domain/closing-table';
import { evolve } from '../../../src/domain/evolve';
import { isAwaited } from '../../../src/domain/owner-task';
import { divertingFlags } from '../../../src/domain/process-after';
import { renderActivity } from '../../../src/domain/render-activity';
import { renderCase } from '../../../src/domain/render-case';
import { isRestricted } from '../../../src/domain/restricted';
import { renderTask } from '../../../src/domain/render-task';
import { isTerminal, mayFollow } from '../../../src/domain/transitions';
import { CLOCK_KINDS, WORK_CLOCKS } from '../../../src/domain/types';
import { project } from '../../../src/sla/legs';
import { anySteps, SECRETS } from './arbitraries';
import { HOUR_MS, MONDAY, when } from './given';
import { CALENDARS } from './given-timing';
import { lived, type Moment } from './lived';

/** Checks every moment of random cases; a moment gives what is wrong with it, in words or values. */
const expectNever = (wrong: (moment: Moment) => readonly unknown[]) =>
  fc.assert(
    fc.property(anySteps, (steps) => expect(lived(steps).flatMap(wrong)).toEqual([])),
    { numRuns: 300 },
  );

/** The same for moments at which there is a case. */
const expectNeverInACase = (wrong: (state: DetractorCase, moment: Moment) => readonly unknown[]) =>
  expectNever((moment) => (moment.after.state === null ? [] : wrong(moment.after.state, moment)));

/** The same for moments at which there was one before. */
const expectNeverBetween = (wrong: (was: DetractorCase, is: DetractorCase, command: CaseCommand | null) => boolean) =>
  expectNever(({ before, after, command }) =>
    before.state && wrong(before.state, after.state!, command) ? [[command, before.state, after.state]] : [],
  );

type Body<T extends CaseEventBody['type']> = Extract<CaseEventBody, { type: T }>;

const newly = <T extends CaseEventBody['type']>({ before, after }: Moment, type: T): readonly Body<T>[] =>
  after.events.slice(before.events.length).flatMap(({ body }) => (body.type === type ? [body as Body<T>] : []));

const open = (state: DetractorCase, kind: CaseTask['kind']) =>
  state.tasks.filter((task) => task.kind === kind && task.status === 'open');

/** What its owner is asked for after the first touch. */
const stepOf = ({ clocks, documentation, doneSteps }: DetractorCase) => {
  const { confirmation, nextStepDueAt } = documentation;
  const dueAt = clocks.resolution!.dueAt ?? clocks.resolution!.resumeAt;
  if (confirmation !== null || doneSteps.includes('confirm')) return { purpose: 'set_outcome', dueAt };
  const agreed = nextStepDueAt !== null || doneSteps.includes('next_step');
  return agreed ? { purpose: 'confirm', dueAt: nextStepDueAt ?? dueAt } : { purpose: 'next_step', dueAt };
};

const rendered = (state: DetractorCase) =>
  JSON.stringify([
    renderCase(state),
    ...state.tasks.map((task) => renderTask(state, task, { zones: new Map(), play: null })),
    ...state.touches.map((touch) => renderActivity(state, touch)),
  ]);

/** What somebody is asked to have done by a deadline. */
const DOING: readonly CaseCommand['kind'][] = ['touch', 'acknowledge_handover', 'complete_task', 'close'];

describe('whatever happens to a case', () => {
  test('until it ends it has one owner, one open owner task of his, and the clocks of what is still to be done', () => {
    expectNeverInACase((state) => {
      const owners = open(state, 'owner').map(({ ownerId }) => ownerId);
      const going = WORK_CLOCKS.filter((clock) => state.clocks[clock]!.stoppedAt === null);
      const wanted = state.firstTouchAt === null ? WORK_CLOCKS : ['resolution'];
      const whole = state.ownerId !== '' && sameJson(owners, [state.ownerId]) && sameJson(going, wanted);
      if (isTerminal(state.status)) return [...owners, ...going];
      return whole ? [] : [state];
    });
  });

  test('its owner is asked for what comes next, by the deadline of that', () => {
    expectNeverInACase((state) => {
      const { clocks, status } = state;
      const first = status === 'needs_verification' ? 'verify' : 'first_touch';
      const later = state.firstTouchAt === null ? { purpose: first, dueAt: clocks.first_touch!.dueAt } : stepOf(state);
      const wanted = isAwaited(state) ? { purpose: 'take_over', dueAt: clocks.acknowledgement?.dueAt } : later;
      return open(state, 'owner').filter(({ purpose, dueAt }) => !sameJson({ purpose, dueAt }, wanted));
    });
  });

  test('what is completed in vain is asked for again, three times a day at most, and whoever is above is told then', () => {
    expectNever((moment) => {
      const { before, after, command } = moment;
      const stopped = newly(moment, 'reopening_stopped');
      const early = stopped.filter(() => before.state!.reopenings.length < 3);
      const silent = command?.kind === 'complete_task' && stopped.length > 0 && !isTold(after.state!, command.raiseTo);
      return [...early, ...(after.state?.reopenings.slice(3) ?? []), ...(silent ? [command] : [])];
    });
  });

  test('the clock of a hand-over runs until somebody has acknowledged it, and no longer', () => {
    expectNeverInACase((state) => {
      const going = isGoing(state.clocks.acknowledgement);
      const awaited = isAwaited(state) && !isTerminal(state.status);
      return going === awaited ? [] : [state];
    });
    expectNeverInACase(({ process, handover }) => (process !== 'standard' && handover === null ? [process] : []));
  });

  test('once it has ended no clock runs', () => {
    expectNeverInACase(({ status, clocks }) =>
      isTerminal(status) ? Object.values(clocks).filter((clock) => clock.stoppedAt === null) : [],
    );
  });

  test('what a person decided outlasts the words of the customer', () => {
    expectNeverBetween((was, is, command) => {
      if (command?.kind !== 'record_response') return false;
      const { reason, tier, dismissedFlags, owner } = was.overrides;
      const reasoned = reason === null || is.classification.primary === reason;
      const tiered = tier === null || is.tier.tier === tier;
      const dismissed = sameJson(is.overrides.dismissedFlags, dismissedFlags);
      const owned = !owner || was.process !== is.process || is.ownerId === was.ownerId;
      return !(reasoned && tiered && dismissed && owned);
    });
  });

  test('flags that were called a false alarm hand it over no more', () => {
    expectNever((moment) => {
      const dismissed = moment.before.state?.overrides.dismissedFlags ?? [];
      if (moment.command?.kind !== 'record_response' || dismissed.length === 0) return [];
      const { flags } = moment.command.walk.classification;
      const fresh = divertingFlags(flags).filter((flag) => !dismissed.includes(flag));
      return fresh.length > 0 || moment.after.state!.process !== 'standard' ? [] : newly(moment, 'diverted');
    });
  });

  test('what the customer was promised never moves because of who works it: only the wall clock may', () => {
    const people: readonly (CaseCommand['kind'] | undefined)[] = [
      ...['change_owner', 'reassign', 'verify_subject', 'confirm_checks', 'hand_over', 'return_to_standard'],
    ] as const;
    expectNever((moment) => {
      const clocks = moment.before.state?.clocks;
      if (clocks === undefined || !people.includes(moment.command?.kind)) return [];
      const moved = newly(moment, 'clock_rebudgeted').filter(
        ({ clock, plan, because }) => because !== 'owner' || plan.budgetS !== clocks[clock]!.plan.budgetS,
      );
      return [...moved, ...newly(moment, 'clock_started').filter(({ plan }) => plan.clock !== 'acknowledgement')];
    });
  });

  test('somebody who stands in does so for another', () => {
    expectNeverInACase(({ cover, ownerId }) => (cover?.forUserId === ownerId ? [cover] : []));
  });

  test('blocked, somebody has been asked, and no message is drafted', () => {
    expectNeverInACase((state) => {
      if (state.outreach === 'allowed' || isTerminal(state.status)) return [];
      const asked = state.tasks.filter(({ purpose, status }) => purpose === 'decide_contact' && status !== 'cancelled');
      return asked.length > 0 && !rendered(state).includes('Draft message') ? [] : [state];
    });
  });

  test('it goes by the table of transitions', () => {
    expectNever((moment) =>
      newly(moment, 'status_changed').filter(({ from, to }, n, steps) => {
        const before = n === 0 ? moment.before.state?.status : steps[n - 1]!.to;
        return from !== before || !mayFollow(from, to);
      }),
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
      const same = sameJson(folded, state);
      return [...after.events.filter(({ seq }, n) => seq !== n + 1), ...(same ? [] : [folded])];
    });
  });

  test('the same command again decides nothing', () => {
    // What somebody did twice happened twice.
    const repeats = (command: CaseCommand | null): boolean => command !== null && command.kind !== 'touch';
    expectNever(({ after, command, at }) => (repeats(command) ? when(after, command!, at).decided.slice(0, 1) : []));
  });

  test('there is one opening, and a task key means one task', () => {
    expectNeverInACase((state, { after }) => {
      const keys = state.tasks.map((task) => renderTask(state, task, { zones: new Map(), play: null }).taskKey);
      const openings = after.events.filter(({ body }) => body.type === 'opened');
      return [...openings.slice(1), ...keys.filter((key, n) => keys.indexOf(key) !== n)];
    });
  });

  test('what a person has ended stays ended, unless a person opens it again or takes it back', () => {
    expectNeverBetween((was, is, command) => {
      const opens = command?.kind === 'reopen' || command?.kind === 'undo';
      const byItself = was.status === 'withdrawn' && was.closure === null;
      return isTerminal(was.status) && !byItself && !opens && is.status !== was.status;
    });
  });

  test('it ends by a person only with what the closing table asks for', () => {
    expectNever(({ before, after, command }) => {
      if (command?.kind !== 'close' || before.state?.status === after.state?.status) return [];
      const { closing, terms } = command;
      return missingFor(after.state!, closing, terms);
    });
  });

  test('after the first touch its owner changes only by a hand-over', () => {
    expectNeverBetween(
      (was, is, command) =>
        command?.kind === 'record_response' &&
        was.firstTouchAt !== null &&
        was.status !== 'withdrawn' &&
        was.process === is.process &&
        was.ownerId !== is.ownerId,
    );
  });

  test('it never comes back from another process by itself, and never leaves safety', () => {
    expectNeverBetween(
      (was, is, command) =>
        command?.kind !== 'return_to_standard' &&
        command?.kind !== 'undo' &&
        was.process !== 'standard' &&
        is.process === 'standard',
    );
    expectNeverBetween(
      (was, is, command) => command?.kind === 'record_response' && was.process === 'safety' && is.process !== 'safety',
    );
  });

  test('nobody is raised to about his own case, nor twice in a cycle', () => {
    expectNeverInACase((state, moment) => {
      const own = isTerminal(state.status) ? [] : open(state, 'acknowledgement').filter(isOf(state.ownerId));
      const raisedToOwner = newly(moment, 'raised').filter(({ to }) => to === state.ownerId);
      return [...own, ...raisedToOwner, ...state.raisedTo.filter((to, n) => state.raisedTo.indexOf(to) !== n)];
    });
  });

  test('a deadline is where its legs lead, whatever moved it', () => {
    expectNeverInACase(({ clocks }) =>
      Object.values(clocks).filter(({ legs, plan, dueAt, stoppedAt }) => {
        const { dueAt: walked } = project(legs, plan.budgetS, { calendarOf: CALENDARS.of, now: MONDAY });
        return stoppedAt === null && dueAt !== walked;
      }),
    );
  });

  test('a tightened deadline leaves two hours at least, and no other is kept from the past', () => {
    expectNever((moment) =>
      newly(moment, 'clock_rebudgeted').filter(({ clock, plan, because }) => {
        const before = moment.before.state!.clocks[clock]!.plan;
        const soon = plan.dueAt < moment.at + 2 * HOUR_MS && plan.budgetS < before.budgetS;
        return soon && because.startsWith('retier');
      }),
    );
  });

  test('a missed deadline stays missed, by the budget it was missed by, unless what was asked for was done in time', () => {
    expectNever((moment) => {
      const { before, after, command } = moment;
      const may = command !== null && DOING.includes(command.kind);
      const withdrawn = newly(moment, 'breach_withdrawn').filter(({ verdict }) => may && verdict.inTime);
      return CLOCK_KINDS.filter((kind) => {
        const [was, is] = [before.state?.clocks[kind], after.state?.clocks[kind]];
        if (was?.status !== 'breached' || is?.cycle !== was.cycle) return false;
        const stays = is.status === 'breached' && is.plan.budgetS === was.plan.budgetS;
        return !stays && !withdrawn.some(({ clock }) => clock === kind);
      });
    });
  });

  test('only the resolution clock stands still, and only while the customer is waited for', () => {
    expectNeverInACase(({ clocks, status }) => {
      const paused = CLOCK_KINDS.filter((kind) => clocks[kind] !== undefined && isPaused(clocks[kind]));
      return sameJson(paused, status === 'waiting_on_customer' ? ['resolution'] : []) ? [] : [status, paused];
    });
  });

  test('a generation counts every change of a clock, so no older timer fires', () => {
    expectNeverBetween((was, is) =>
      CLOCK_KINDS.some((clock) => {
        const [old, now] = [was.clocks[clock], is.clocks[clock]];
        if (old === undefined || now === undefined) return false;
        const changed = old.dueAt !== now.dueAt || old.cycle !== now.cycle;
        return now.generation < old.generation || (changed && now.generation === old.generation);
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

function isTold(state: DetractorCase, to: string | null): boolean {
  return to === null || to === state.ownerId || open(state, 'acknowledgement').some(isOf(to));
}

function isOf(ownerId: string) {
  return (task: CaseTask): boolean => task.ownerId === ownerId;
}
