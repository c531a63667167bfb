import {
  WORK_CLOCKS,
  type ClockKind,
  type ClockPlan,
  type Handover,
  type Instant,
  type Tier,
  type WorkClock,
} from '../domain/types';
import type { CaseTiming } from '../domain/case-commands';
import type { DiversionPreset } from '../domain/sector-presets';
import type { Calendar } from '../sla/calendar';
import { add, addBusinessDays, elapsed, nextOpen } from '../sla/clock';
import { explainAdd } from '../sla/explain';
import { budgetOf, budgetSeconds, type Budget, type Policy } from '../sla/policy';

/** What a tightened deadline leaves at least, from now on. Business seconds. */
const RETIER_FLOOR_S = 2 * 3600;
/** An acknowledgement is due after one business day. */
const ACK_DAYS = 1;

export interface ClockContext {
  readonly policy: Policy;
  readonly calendar: Calendar;
  readonly calendarVersion: number;
  readonly ackBudgets: DiversionPreset['ackBudgets'];
  /** Where the work clocks start; a hand-over's starts now. */
  readonly startAt: Instant;
  readonly now: Instant;
}

/** Pure: the clocks of a case as its tier and policy set them, and the limits that a later re-tier keeps to. */
export function planClocks(tier: Tier, context: ClockContext): CaseTiming {
  const { policy, calendar, now, startAt, ackBudgets } = context;
  const floor = floorOf(context);
  return {
    plans: byClock((clock) => plan({ clock, budget: budgetOf(policy, clock, tier), startAt }, context)),
    floors: byClock(() => floor),
    ackDueAt: ackDueAt(calendar, now),
    handover: byProcess((process) =>
      plan({ clock: 'acknowledgement', budget: ackBudgets[process], startAt: now }, context),
    ),
  };
}

/** When somebody who is told at `now` has to have said that he knows; counted from an open instant, as every budget is. */
export function ackDueAt(calendar: Calendar, now: Instant): Instant {
  return addBusinessDays(calendar, nextOpen(calendar, now), ACK_DAYS);
}

interface Start {
  readonly clock: ClockKind;
  readonly budget: Budget;
  readonly startAt: Instant;
}

function plan({ clock, budget, startAt }: Start, { policy, calendar, calendarVersion }: ClockContext): ClockPlan {
  const budgetS = budgetSeconds(budget, startAt, calendar);
  const dueAt = add(calendar, startAt, budgetS);
  return {
    ...{ clock, startAt, budget, budgetS, calendarVersion, dueAt },
    calendarId: policy.calendarId,
    timeZone: calendar.zone.name,
    thresholds: policy.thresholds,
    explain: explainAdd(calendar, startAt, dueAt),
  };
}

function floorOf({ calendar, startAt, now }: ClockContext): CaseTiming['floors'][WorkClock] {
  const budgetS = Math.ceil(elapsed(calendar, startAt, now)) + RETIER_FLOOR_S;
  return { budgetS, dueAt: add(calendar, startAt, budgetS) };
}

function byClock<T>(of: (clock: WorkClock) => T): Record<WorkClock, T> {
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
