import type { CaseCommand, CaseTiming } from '../../../src/domain/case-commands';
import type { CaseClock, DetractorCase } from '../../../src/domain/case-state';
import type { ClockMove, Instant, Tier, WorkClock } from '../../../src/domain/types';
import { resumedAt, verdictAt } from '../../../src/pipeline/clocks/case-timing';
import { timersOf } from '../../../src/pipeline/clocks/clock-timers';
import { moveTo, zonedMove, type Terms } from '../../../src/pipeline/clocks/move-clocks';
import { pausePlan } from '../../../src/pipeline/clocks/pause-plan';
import { planClocks } from '../../../src/pipeline/clocks/plan-clocks';
import { compileCalendar, type Calendar } from '../../../src/sla/calendar';
import type { CalendarRef } from '../../../src/sla/legs';
import { budgetOf, policySchema } from '../../../src/sla/policy';
import { given, response, timer, walk, when, type Story, type Then } from '../domain/given';
import { calendarOf, everyDay, weekdays, type CalendarInput } from '../sla/given';

/** Calendars as versions of two that a tenant might have: an office with lunch and holidays, and a night shift. */
const VERSIONS: Readonly<Record<string, Partial<CalendarInput>>> = {
  'office 1': { week: weekdays([['09:00', '17:00']]) },
  'office 2': {
    week: weekdays([
      ['09:00', '12:00'],
      ['13:00', '17:00'],
    ]),
    holidays: ['2026-11-18', '2026-11-26'],
  },
  'night 1': { week: everyDay([['22:00', '06:00']]) },
};

const compiled = new Map<string, Calendar>();

/** The calendar that a leg names; throws where it names another one. */
export function calendarFor({ calendarId, calendarVersion, timeZone }: CalendarRef): Calendar {
  const name = `${calendarId} ${calendarVersion}`;
  const input = VERSIONS[name];
  if (input === undefined) throw new Error(`no calendar ${name}`);
  const key = `${name} ${timeZone}`;
  const calendar = compiled.get(key) ?? compileCalendar({ ...calendarOf(input).definition, timeZone });
  compiled.set(key, calendar);
  return calendar;
}

const BOOK = { of: calendarFor, newest: () => null };
const POLICY = policySchema.parse({ thresholds: [50, 75, 100] });

/** By which calendar, on whose wall clock. */
export type Place = Pick<Terms, 'calendarId' | 'calendarVersion' | 'timeZone'>;
export const OFFICE: Place = { calendarId: 'office', calendarVersion: 1, timeZone: 'Europe/Berlin' };

const NO_MOVES: CaseTiming['moves'] = { first_touch: null, resolution: null };

function timingAt(tier: Tier, { place, now }: { readonly place: Place; readonly now: Instant }): CaseTiming {
  const plans = planClocks(tier, {
    policy: { ...POLICY, calendarId: place.calendarId },
    calendar: calendarFor(place),
    calendarVersion: place.calendarVersion,
    zoneSource: 'owner',
    ackBudgets: { safety: BUDGET, legal: BUDGET, regulated: BUDGET, non_conformance: BUDGET },
    start: { startAt: now, startBasis: 'responded_at' },
    now,
  });
  return { ...plans, moves: NO_MOVES };
}

const BUDGET = { n: 1, unit: 'bh' } as const;

const tierOf = (tier: Tier) => ({ tier: { ...walk().tier, tier } });

/** A case that opens then, timed by this calendar. */
export function openedAt(now: Instant, tier: Tier = 'high', place = OFFICE): Story {
  const said = walk({ ...tierOf(tier), respondedAt: now, timing: timingAt(tier, { place, now }) });
  return when(given(), response(said), now);
}

export function clockOf({ state }: Pick<Story, 'state'>, kind: WorkClock = 'resolution'): CaseClock {
  const clock = state?.clocks[kind];
  if (clock === undefined) throw new Error(`there is no ${kind} clock`);
  return clock;
}

function moves(state: DetractorCase, move: (clock: CaseClock | undefined, kind: WorkClock) => ClockMove | null) {
  const { first_touch, resolution } = state.clocks;
  return { first_touch: move(first_touch, 'first_touch'), resolution: move(resolution, 'resolution') };
}

const by = (now: Instant) => ({ calendarOf: calendarFor, now });

export function retier(story: Story, tier: Tier, { place, now }: { place: Place; now: Instant }): Then {
  const timing = { ...timingAt(tier, { place, now }) };
  const terms = { ...place, zoneSource: 'owner', thresholds: POLICY.thresholds, published: null } as const;
  const moved = moves(story.state!, (clock, kind) => {
    return moveTo(clock, { ...terms, budget: budgetOf(POLICY, kind, tier) }, by(now));
  });
  const command: CaseCommand = {
    ...{ kind: 'correct_tier', to: tier, note: 'she said so', route: story.state!.route, reroute: false },
    timing: { ...timing, moves: moved },
  };
  return when(story, command, now);
}

/** Another owner: the same calendar on his wall clock. */
export function changeZone(story: Story, timeZone: string, now: Instant): Then {
  const zone = { timeZone, zoneSource: 'owner' } as const;
  const moved = moves(story.state!, (clock) => zonedMove(clock, zone, by(now)));
  const timing = { ...timingAt('high', { place: OFFICE, now }), moves: moved };
  const route = { ...story.state!.route, owner: { id: `somebody in ${timeZone} ${now}`, via: 'person' } };
  return when(story, { kind: 'reassign', route, note: 'he lives there', timing }, now);
}

/** Another calendar, or another version of it, for what is open. */
export function changeCalendar(story: Story, place: Place, now: Instant): Then {
  const terms = { ...place, zoneSource: 'owner', thresholds: POLICY.thresholds, published: 'calendar' } as const;
  const moved = moves(story.state!, (clock) =>
    clock === undefined ? null : moveTo(clock, { ...terms, budget: clock.plan.budget }, by(now)),
  );
  return when(story, { kind: 'retime', because: 'calendar', timing: { moves: moved } }, now);
}

export function pause(story: Story, untilAt: Instant, now: Instant): Then {
  const plan = pausePlan(clockOf(story), { untilAt, terms: { most: 100, days: 250 } }, by(now));
  return when(story, { kind: 'wait', untilAt, note: 'on leave', pause: plan }, now);
}

export function resume(story: Story, now: Instant): Then {
  return when(story, { kind: 'resume', resumed: resumedAt(story.state!, 'person', { calendars: BOOK, now }) }, now);
}

export function reachOut(story: Story, at: Instant, now: Instant): Then {
  const verdict = verdictAt(story.state?.clocks.first_touch, at, { calendars: BOOK });
  const touch = { channel: 'call', result: 'attempted', at, source: 'verified' } as const;
  return when(story, { kind: 'touch', touch, by: 'csm', note: null, verdict, resumed: null }, now);
}

/** Fires what is due by then, highest first, at the instant it is due. */
export function ticked(story: Story, now: Instant): Story {
  for (const kind of ['first_touch', 'resolution'] as const) {
    const due = timersOf(clockOf(story, kind), calendarFor).filter(({ fireAt }) => fireAt <= now);
    const breach = due.find(({ what, threshold }) => what === 'threshold' && threshold >= 100);
    if (breach !== undefined) {
      const fired = when(story, timer(story, breach.threshold, { clock: kind }), breach.fireAt);
      return ticked(fired, now);
    }
    const date = due.find(({ what }) => what === 'resume');
    if (date !== undefined) return ticked(resume(story, date.fireAt), now);
  }
  return story;
}
