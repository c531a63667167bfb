import * as fc from 'fast-check';
import { sameJson } from '../../../src/domain/canonical-json';
import type { DetractorCase } from '../../../src/domain/case-state';
import { isGoing, isPaused } from '../../../src/domain/clock-legs';
import { evolve } from '../../../src/domain/evolve';
import { TIERS, WORK_CLOCKS, type Instant, type Tier } from '../../../src/domain/types';
import { timersOf } from '../../../src/pipeline/clocks/clock-timers';
import { explainClock } from '../../../src/pipeline/clocks/explain-deadline';
import { add, elapsed, nextOpen } from '../../../src/sla/clock';
import { pausedSeconds, project, usedSeconds } from '../../../src/sla/legs';
import type { Story } from '../domain/given';
import { at } from '../sla/given';
import {
  calendarFor,
  changeCalendar,
  changeZone,
  clockOf,
  openedAt,
  pause,
  reachOut,
  resume,
  retier,
  ticked,
  type Place,
} from './given-clocks';

const MINUTE_MS = 60_000;
const START = at('2026-11-16T08:00:30Z');
const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'];
const CALENDARS: readonly Pick<Place, 'calendarId' | 'calendarVersion'>[] = [
  { calendarId: 'office', calendarVersion: 1 },
  { calendarId: 'office', calendarVersion: 2 },
  { calendarId: 'night', calendarVersion: 1 },
];

type Act =
  | { readonly kind: 'pause'; readonly forMs: number }
  | { readonly kind: 'resume' | 'nothing' }
  | { readonly kind: 'retier'; readonly tier: Tier }
  | { readonly kind: 'owner'; readonly timeZone: string }
  | { readonly kind: 'calendar'; readonly to: (typeof CALENDARS)[number] }
  | { readonly kind: 'touch'; readonly agoMs: number };

interface Step {
  readonly afterMs: number;
  readonly act: Act;
}

const minutes = (max: number) => fc.nat(max).map((n) => n * MINUTE_MS + (n % 7) * 1000);

const anAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('pause'), forMs: minutes(6000).map((ms) => ms + MINUTE_MS) }),
  fc.record({ kind: fc.constantFrom('resume', 'nothing') }),
  fc.record({ kind: fc.constant('retier'), tier: fc.constantFrom(...TIERS) }),
  fc.record({ kind: fc.constant('owner'), timeZone: fc.constantFrom(...ZONES) }),
  fc.record({ kind: fc.constant('calendar'), to: fc.constantFrom(...CALENDARS) }),
  fc.record({ kind: fc.constant('touch'), agoMs: minutes(2000) }),
);

const someSteps: fc.Arbitrary<readonly Step[]> = fc.array(fc.record({ afterMs: minutes(3000), act: anAct }), {
  minLength: 1,
  maxLength: 9,
});

interface Moment {
  readonly before: Story;
  readonly after: Story;
  readonly act: Act;
  readonly at: Instant;
}

const placeOf = (story: Story): Place => clockOf(story).plan;

function acted(story: Story, act: Act, now: Instant): Story {
  switch (act.kind) {
    case 'pause':
      return pause(story, now + act.forMs, now);
    case 'resume':
      return resume(story, now);
    case 'nothing':
      return story;
    case 'retier':
      return retier(story, act.tier, { place: placeOf(story), now });
    case 'owner':
      return changeZone(story, act.timeZone, now);
    case 'calendar':
      return changeCalendar(story, { ...placeOf(story), ...act.to }, now);
    case 'touch':
      return reachOut(story, Math.max(START, now - act.agoMs), now);
  }
}

/** Every moment of a case in which time passes and timers fire. */
function lived(steps: readonly Step[]): readonly Moment[] {
  let story: Story = openedAt(START);
  let now = START;
  return steps.map(({ afterMs, act }) => {
    now += afterMs;
    const before = ticked(story, now);
    story = acted(before, act, now);
    return { before, after: story, act, at: now };
  });
}

const expectNever = (wrong: (moment: Moment) => readonly unknown[]) =>
  fc.assert(
    fc.property(someSteps, (steps) => expect(lived(steps).flatMap(wrong)).toEqual([])),
    { numRuns: 250 },
  );

const going = ({ state }: Story) =>
  WORK_CLOCKS.flatMap((kind) => (isGoing(state!.clocks[kind]) ? [clockOf({ state }, kind)] : []));

/** Business seconds added up leg by leg with the calendar alone. */
const counted = (story: Story, kind: 'running' | 'paused', now: Instant) =>
  clockOf(story).legs.reduce((total, leg) => {
    if (leg.state !== kind) return total;
    return total + elapsed(calendarFor(leg), leg.fromAt, Math.min(now, leg.toAt ?? now));
  }, 0);

describe('whatever moves, pauses or ends a clock', () => {
  test('its deadline is where its legs lead, and unknown while it stands still', () => {
    expectNever(({ after, at: now }) =>
      going(after).filter(({ legs, plan, dueAt }) => {
        return dueAt !== project(legs, plan.budgetS, { calendarOf: calendarFor, now }).dueAt;
      }),
    );
  });

  test('its legs lie end to end, and only the last one of a going clock is open', () => {
    expectNever(({ after }) =>
      going(after).filter(({ legs, plan }) => {
        const joined = legs.every(({ fromAt }, n) => fromAt === (n === 0 ? plan.startAt : legs[n - 1]?.toAt));
        return !joined || legs.some(({ toAt }, n) => (toAt === null) !== (n === legs.length - 1));
      }),
    );
  });

  test('what has been used never falls, and no moment counts as used and as paused', () => {
    expectNever(({ before, after, at: now }) => {
      const [was, is] = [before, after].map((story) => counted(story, 'running', now));
      const both = [before, after].map((story) => usedSeconds(clockOf(story).legs, calendarFor, now));
      const moved = Math.abs((is ?? 0) - (was ?? 0)) > 0.001;
      return moved || Math.abs((both[1] ?? 0) - (is ?? 0)) > 0.001 ? [[was, is, both]] : [];
    });
  });

  test('the seconds of its pauses are those that were open while it stood still', () => {
    expectNever(({ after, at: now }) => {
      const { legs, pausedS } = clockOf(after);
      const paused = counted(after, 'paused', now);
      if (Math.abs(pausedSeconds(legs, calendarFor, now) - paused) > 0.001) return [[pausedS, paused]];
      return isPaused(clockOf(after)) || pausedS === Math.floor(paused) ? [] : [[pausedS, paused]];
    });
  });

  test('what is left is walked on the calendar and clock that count now', () => {
    expectNever(({ after, at: now }) => {
      const { legs, plan, dueAt, status, stoppedAt } = clockOf(after);
      if (status !== 'running' || stoppedAt !== null) return [];
      const leftS = plan.budgetS - usedSeconds(legs, calendarFor, now);
      // Used up before, it stays where it was.
      if (leftS <= 0) return [];
      return dueAt === add(calendarFor(plan), now, Math.round(leftS * 1000) / 1000) ? [] : [[dueAt, leftS]];
    });
  });

  test('a pause that ends in the moment it begins changes no deadline', () => {
    expectNever(({ after, at: now }) => {
      const paused = pause(after, now + 10 * MINUTE_MS, now);
      if (paused.refusal !== null) return [];
      const again = resume(paused, now);
      return clockOf(again).dueAt === clockOf(after).dueAt ? [] : [[after.state, again.state]];
    });
  });

  test('a touch is in time exactly when what was used by then is no more than the budget', () => {
    expectNever(({ before, after, act, at: now }) => {
      const clock = clockOf(before, 'first_touch');
      if (act.kind !== 'touch' || clock.stoppedAt !== null) return [];
      const touchedAt = Math.max(START, now - act.agoMs);
      const inTime = usedSeconds(clock.legs, calendarFor, touchedAt) <= clock.plan.budgetS;
      const { status, stoppedAt } = clockOf(after, 'first_touch');
      return status === (inTime ? 'met' : 'breached') && stoppedAt === touchedAt ? [] : [[status, inTime]];
    });
  });

  test('a clock is missed exactly when more than its budget was used before it moved or was done', () => {
    expectNever(({ before, at: now }) =>
      going(before).filter(({ legs, plan, status }) => {
        const used = usedSeconds(legs, calendarFor, now);
        // Recorded in the first whole second past the budget.
        return status === 'running' && used > plan.budgetS + 1;
      }),
    );
  });

  test('the first touch never stands still', () => {
    expectNever(({ after }) => (isPaused(clockOf(after, 'first_touch')) ? [after.state] : []));
  });

  test('there is exactly one open owner task, due with the clock it is about', () => {
    expectNever(({ after }) => {
      const open = after.state!.tasks.filter(({ kind, status }) => kind === 'owner' && status === 'open');
      const clock = clockOf(after, after.state!.firstTouchAt === null ? 'first_touch' : 'resolution');
      const due = clock.dueAt ?? clock.resumeAt;
      return open.length === 1 && open[0]!.dueAt === due ? [] : [open, due];
    });
  });

  test('its arithmetic is told as its legs have it, and adds up to its budget', () => {
    expectNever(({ after }) =>
      going(after).flatMap((clock) => {
        const { lines, steps } = explainClock(clock, calendarFor);
        const told = sameJson(clock.plan.explain, lines) ? [] : [[clock.plan.explain, lines]];
        const openS = steps.reduce((sum, { kind, seconds }) => sum + (kind === 'open' ? seconds : 0), 0);
        const wholeS = Math.min(clock.plan.budgetS, isPaused(clock) ? clock.usedS! : Infinity);
        return Math.abs(openS - wholeS) < 1 ? told : [...told, [openS, wholeS]];
      }),
    );
  });

  test('its events fold to what it is', () => {
    expectNever(({ after }) => {
      const folded = after.events.reduce<DetractorCase | null>(evolve, null);
      return sameJson(folded, after.state) ? [] : [folded];
    });
  });

  test('its timers follow from its state: the breach in the first open second past the deadline', () => {
    expectNever(({ after }) =>
      going(after).filter((clock) => {
        const timers = timersOf(clock, calendarFor);
        if (isPaused(clock)) return !sameJson(timers, [{ what: 'resume', threshold: 0, fireAt: clock.resumeAt }]);
        if (clock.status === 'breached') return timers.length > 0;
        const breach = timers.find(({ threshold }) => threshold === 100);
        const used = usedSeconds(clock.legs, calendarFor, clock.legs.at(-1)!.fromAt);
        // Where the budget ends in an earlier leg the first second past it may lie in a later one, on another clock.
        if (used >= clock.plan.budgetS) return breach === undefined;
        return breach?.fireAt !== nextOpen(calendarFor(clock.plan), clock.dueAt!) + 1000;
      }),
    );
  });
});
