import type { TimerRow } from '../../case-ports';
import type { CaseClock } from '../../domain/case-state';
import { isGoing, isPaused } from '../../domain/clock-legs';
import type { RaiseStep } from '../../domain/types';
import type { CalendarOf } from '../../sla/legs';
import { policySchema } from '../../sla/policy';
import { firings } from '../../sla/thresholds';

/** What is to happen to a clock, and when. */
export type ClockTimer = Pick<TimerRow, 'what' | 'threshold' | 'fireAt'>;

/** The rows of one clock differ by their threshold, so what is none has a number of its own. */
const LAPSE = 1000;
const RAISE: Readonly<Record<RaiseStep, number>> = { decide: 1001, sponsor: 1002 };
const RESUME = 0;

/** Clocks of the release before do not say at which per cent something happens. */
const { thresholds: USUAL } = policySchema.parse({});

/** Pure: all that is to happen to a clock as it stands, past instants included. @throws HorizonError */
export function timersOf(clock: CaseClock, calendarOf: CalendarOf): readonly ClockTimer[] {
  if (!isGoing(clock)) return [];
  return [...thresholdsOf(clock, calendarOf), ...resumption(clock), ...chain(clock)];
}

function thresholdsOf({ status, legs, plan }: CaseClock, calendarOf: CalendarOf): readonly ClockTimer[] {
  if (status !== 'running') return [];
  const { budgetS, thresholds = USUAL } = plan;
  return firings(legs, { budgetS, thresholds }, calendarOf).map((firing) => ({ what: 'threshold', ...firing }));
}

function resumption(clock: CaseClock): readonly ClockTimer[] {
  const { resumeAt } = clock;
  return resumeAt === null || !isPaused(clock) ? [] : [{ what: 'resume', threshold: RESUME, fireAt: resumeAt }];
}

/** While an acknowledgement holds the chain waits for nothing but its lapse. */
function chain({ status, raise }: CaseClock): readonly ClockTimer[] {
  if (status !== 'breached' || raise === null || raise.decided) return [];
  const { acknowledged, next } = raise;
  if (acknowledged !== null) return [{ what: 'lapse', threshold: LAPSE, fireAt: acknowledged.lapsesAt }];
  return next === null ? [] : [{ what: 'raise', threshold: RAISE[next.step], fireAt: next.at }];
}
