import {
  WORK_CLOCKS,
  type ClockKind,
  type ClockPlan,
  type Handover,
  type Instant,
  type Tier,
  type WorkClock,
} from '../../domain/types';
import type { CaseTiming } from '../../domain/case-commands';
import type { DiversionPreset } from '../../domain/sector-presets';
import type { Calendar } from '../../sla/calendar';
import { add, addBusinessDays, nextOpen } from '../../sla/clock';
import { explainAdd } from '../../sla/explain';
import { budgetOf, budgetSeconds, type Budget, type Policy } from '../../sla/policy';
import { firings } from '../../sla/thresholds';
import { whyThen } from './explain-deadline';

/** An acknowledgement is due after one business day. */
const ACK_DAYS = 1;

/** Where a clock starts, and what that is. */
export interface Start {
  readonly startAt: Instant;
  readonly startBasis: NonNullable<ClockPlan['startBasis']>;
}

export interface ClockContext {
  readonly policy: Policy;
  readonly calendar: Calendar;
  readonly calendarVersion: number;
  readonly zoneSource: NonNullable<ClockPlan['zoneSource']>;
  readonly ackBudgets: DiversionPreset['ackBudgets'];
  /** Where the work clocks start; a hand-over's starts now. */
  readonly start: Start;
  readonly now: Instant;
}

/** Pure: the clocks of a case as its tier and policy set them. @throws HorizonError */
export function planClocks(tier: Tier, context: ClockContext): Omit<CaseTiming, 'moves'> {
  const { policy, calendar, now, start, ackBudgets } = context;
  const begun: Start = { startAt: now, startBasis: 'now' };
  return {
    plans: byClock((clock) => plan({ clock, budget: budgetOf(policy, clock, tier), start }, context)),
    ackDueAt: ackDueAt(calendar, now),
    handover: byProcess((process) =>
      plan({ clock: 'acknowledgement', budget: ackBudgets[process], start: begun }, context),
    ),
  };
}

/** When somebody who is told at `now` has to have said that he knows; counted from an open instant, as every budget is. */
export function ackDueAt(calendar: Calendar, now: Instant): Instant {
  return addBusinessDays(calendar, nextOpen(calendar, now), ACK_DAYS);
}

interface Begun {
  readonly clock: ClockKind;
  readonly budget: Budget;
  readonly start: Start;
}

function plan({ clock, budget, start }: Begun, context: ClockContext): ClockPlan {
  const { policy, calendar, calendarVersion, zoneSource, now } = context;
  const { startAt } = start;
  const budgetS = budgetSeconds(budget, startAt, calendar);
  const dueAt = add(calendar, startAt, budgetS);
  const place = { calendarId: policy.calendarId, calendarVersion, timeZone: calendar.zone.name };
  const leg = { ...place, fromAt: startAt, toAt: null, state: 'running', reason: 'started' } as const;
  const { thresholds } = policy;
  return {
    ...{ clock, ...start, budget, budgetS, ...place, zoneSource, dueAt, thresholds },
    remindAt: firstAhead(
      firings([leg], { budgetS, thresholds: warnings(thresholds) }, () => calendar),
      now,
    ),
    explain: [...whyThen(start, calendar), ...explainAdd(calendar, startAt, dueAt)],
  };
}

/** What comes before the breach. */
export function warnings(thresholds: readonly number[]): readonly number[] {
  return thresholds.filter((threshold) => threshold < 100).toSorted((a, b) => a - b);
}

/** The first of them that is still to come. */
export function firstAhead(fired: readonly { readonly fireAt: Instant }[], now: Instant): Instant | null {
  return fired.find(({ fireAt }) => fireAt > now)?.fireAt ?? null;
}

/** The same for both clocks of a case. */
export function byClock<T>(of: (clock: WorkClock) => T): Record<WorkClock, T> {
  return Object.fromEntries(WORK_CLOCKS.map((clock) => [clock, of(clock)])) as Record<WorkClock, T>;
}

function byProcess<T>(of: (process: Handover) => T): Record<Handover, T> {
  return {
    safety: of('safety'),
    legal: of('legal'),
    regulated: of('regulated'),
    non_conformance: of('non_conformance'),
  };
}
