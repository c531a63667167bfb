import type { TimerRow } from '../../case-ports';
import type { TimerCommand } from '../../domain/case-commands';
import type { CaseClock, DetractorCase } from '../../domain/case-state';
import { openChains } from '../../domain/raise-steps';
import type { Instant, RaiseState, Route } from '../../domain/types';
import { standIn } from '../../rules/leave';
import { himOrManager, managerOf } from '../../rules/manager';
import { userOf } from '../../rules/people';
import type { Calendar } from '../../sla/calendar';
import { add, addBusinessDays, nextOpen } from '../../sla/clock';
import type { Policy } from '../../sla/policy';
import { policyOf, resumedAt, retimed } from './case-timing';
import type { DecisionContext } from '../deciding/decision-context';
import { ackDueAt } from './plan-clocks';
import { namedRoute } from '../deciding/named-route';

interface Missed {
  readonly raise: Policy['raise'];
  /** The one that its clock is read on now. */
  readonly calendar: Calendar;
  readonly breachedAt: Instant;
  readonly now: Instant;
}

/**
 * Pure: what happens after a step of a missed deadline, and when: so many business hours after the breach, and never
 * outside of them. Where the manager is asked late, because somebody knew or nobody looked, he still has the time between
 * the two steps. @param after null = its manager has been told. @returns null = nothing more. @throws HorizonError
 * @internal exported for its tests
 */
export function nextRaise(after: RaiseState['step'], missed: Missed): RaiseState['next'] {
  const { raise, calendar, breachedAt, now } = missed;
  const { decideAfterBh, sponsorAfterBh } = raise;
  const at = (from: Instant, hours: number): Instant => nextOpen(calendar, add(calendar, from, hours * 3600));
  if (after === null && decideAfterBh !== null) return { step: 'decide', at: at(breachedAt, decideAfterBh) };
  if (after === 'sponsor' || sponsorAfterBh === null) return null;
  const earliest = after === null ? breachedAt : at(now, sponsorAfterBh - (decideAfterBh ?? 0));
  return { step: 'sponsor', at: Math.max(earliest, at(breachedAt, sponsorAfterBh)) };
}

/** Until when it holds that somebody says now that he knows of the missed deadlines of a case. @throws HorizonError */
export function lapsesAt(state: DetractorCase, context: DecisionContext): Instant {
  const [chain] = openChains(state);
  const calendar = calendarBy(state.clocks[chain?.clock ?? 'first_touch'], context);
  return addBusinessDays(calendar, nextOpen(calendar, context.now), raiseOf(state, context).ackLapseDays);
}

/** The calendar a clock is read on now; where there is none, that of the tenant. */
export function calendarBy(
  clock: CaseClock | undefined,
  { policy, tenant, calendars }: Pick<DecisionContext, 'policy' | 'tenant' | 'calendars'>,
): Calendar {
  const { id: calendarId, version: calendarVersion } = policy.calendar;
  return calendars.of(clock?.plan ?? { calendarId, calendarVersion, timeZone: tenant.settings.timeZone });
}

interface By {
  readonly context: DecisionContext;
  /** Whom the customer complains about; null = nobody. */
  readonly about: string | null;
}

/** Pure: what a timer that fires now asks of its case, with whoever is told or asked, and what comes after it. */
export function timerCommand(timer: TimerRow, state: DetractorCase, by: By): TimerCommand {
  const { what, clock, cycle, generation, threshold, fireAt: cameDueAt } = timer;
  const command = { kind: 'fire_timer', what, clock, cycle, generation, threshold, cameDueAt } as const;
  const due = state.clocks[clock];
  const { context } = by;
  const moot = { raiseTo: null, ackDueAt: context.now, next: null, takeOver: null, resumed: null };
  if (due === undefined || due.generation !== generation || due.cycle !== cycle) return { ...command, ...moot };
  if (what === 'resume') return { ...command, ...moot, resumed: resumedAt(state, 'date', context) };
  const raises = what === 'raise' || (what === 'threshold' && threshold >= 100);
  return { ...command, ...moot, ...(raises ? raised(state, due, by) : {}) };
}

type Raised = Pick<TimerCommand, 'raiseTo' | 'ackDueAt' | 'next' | 'takeOver'>;

/** The manager is told of a breach, the step that was announced then comes next. */
function raised(state: DetractorCase, clock: CaseClock, by: By): Raised {
  const { context } = by;
  const raise = raiseOf(state, context);
  const step = clock.breachedAt === null ? null : (clock.raise?.next?.step ?? null);
  const raiseTo = step === 'sponsor' ? sponsorFor(state, by) : aboveOwner(state, by);
  const calendar = context.calendars.of(clock.plan);
  return {
    raiseTo,
    ackDueAt: ackDueAt(calendar, context.now),
    next: nextRaise(step, { raise, calendar, breachedAt: clock.breachedAt ?? context.now, now: context.now }),
    takeOver: step === 'decide' && raise.takeOver && raiseTo !== null ? takeOver(state, raiseTo, context) : null,
  };
}

function aboveOwner({ ownerId }: DetractorCase, { context, about }: By): string | null {
  return managerOf(ownerId, { ...context, settings: context.tenant.settings }, about);
}

function sponsorFor(state: DetractorCase, { context, about }: By): string | null {
  const { sponsor } = raiseOf(state, context);
  const org = { ...context, settings: context.tenant.settings };
  return sponsor === null ? null : himOrManager(sponsor, org, { ownerId: state.ownerId, about });
}

/** Who has no seat to work a case with, or is not there now, is asked to decide instead. */
function takeOver(state: DetractorCase, id: string, context: DecisionContext): TimerCommand['takeOver'] {
  const user = userOf(id, context);
  if (user?.active !== true || user.licensed === false || standIn(id, context.now, context) !== null) return null;
  const route: Route = namedRoute(state, {
    ...{ id, via: 'raised' },
    sentence: `${user.name} has it because a deadline was missed and nobody reached out since`,
  });
  return { route, timing: retimed(state, { route }, context) };
}

function raiseOf(state: DetractorCase, context: DecisionContext): Policy['raise'] {
  return policyOf(state.route, state.classification.primary, context).policy.raise;
}
