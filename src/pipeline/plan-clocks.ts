import { CLOCK_KINDS, type ClockKind, type ClockPlan, type Instant, type Tier } from '../domain/types';
import type { Walk } from '../domain/case-commands';
import type { Calendar } from '../sla/calendar';
import { add, addBusinessDays, elapsed, nextOpen } from '../sla/clock';
import { explainAdd } from '../sla/explain';
import { budgetOf, budgetSeconds, type Policy } from '../sla/policy';

/** What a tightened deadline leaves at least, from now on. Business seconds. */
const RETIER_FLOOR_S = 2 * 3600;
/** An acknowledgement is due after one business day. */
const ACK_DAYS = 1;

export interface ClockContext {
  readonly policy: Policy;
  readonly calendar: Calendar;
  readonly calendarVersion: number;
  readonly startAt: Instant;
  readonly now: Instant;
}

/** Pure: both clocks of a case as its tier and policy set them, and the limits that a later re-tier keeps to. */
export function planClocks(tier: Tier, context: ClockContext): Pick<Walk, 'plans' | 'floors' | 'ackDueAt'> {
  const plans = byClock((clock) => plan(clock, tier, context));
  return {
    plans,
    floors: byClock(() => floor(context)),
    ackDueAt: ackDueAt(context.calendar, context.now),
  };
}

/** When somebody who is told at `now` has to have said that he knows; counted from an open instant, as every budget is. */
export function ackDueAt(calendar: Calendar, now: Instant): Instant {
  return addBusinessDays(calendar, nextOpen(calendar, now), ACK_DAYS);
}

function plan(clock: ClockKind, tier: Tier, context: ClockContext): ClockPlan {
  const { policy, calendar, startAt } = context;
  const budget = budgetOf(policy, clock, tier);
  const budgetS = budgetSeconds(budget, startAt, calendar);
  const dueAt = add(calendar, startAt, budgetS);
  return {
    clock,
    startAt,
    budget,
    budgetS,
    calendarId: policy.calendarId,
    calendarVersion: context.calendarVersion,
    timeZone: calendar.zone.name,
    dueAt,
    explain: explainAdd(calendar, startAt, dueAt),
  };
}

function floor({ calendar, startAt, now }: ClockContext): Walk['floors'][ClockKind] {
  const budgetS = Math.ceil(elapsed(calendar, startAt, now)) + RETIER_FLOOR_S;
  return { budgetS, dueAt: add(calendar, startAt, budgetS) };
}

function byClock<T>(of: (clock: ClockKind) => T): Record<ClockKind, T> {
  return Object.fromEntries(CLOCK_KINDS.map((clock) => [clock, of(clock)])) as Record<ClockKind, T>;
}
