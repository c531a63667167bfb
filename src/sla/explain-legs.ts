import type { ClockLeg, Instant } from '../domain/types';
import type { Calendar } from './calendar';
import { elapsed } from './clock';
import { explainAdd } from './explain';
import { reach, usedSeconds, type CalendarOf, type Reached } from './legs';
import { linesOf, plusToEnd } from './step-words';
import { stepsBetween, type Step } from './steps';
import { duration, stamp } from './words';
import { startOfDay } from './zone';

/** A part of the arithmetic of a deadline. */
export interface LegStep {
  readonly kind: 'open' | 'closed' | 'holiday' | 'break' | 'clock_change' | 'paused';
  readonly fromAt: Instant;
  readonly toAt: Instant;
  /** Open seconds: of a pause those that do not count, else 0 where nothing was open. */
  readonly seconds: number;
  /** What the admin calls that date; null = nothing. */
  readonly name: string | null;
  /** "default v3": id and version. */
  readonly calendar: string;
  /** The IANA zone on whose wall clock it was read. */
  readonly zone: string;
}

/** The arithmetic of a whole clock, in words (one line a step) and as data. */
export interface LegsExplanation {
  readonly lines: readonly string[];
  readonly steps: readonly LegStep[];
}

/**
 * How a budget is used up over the legs of a clock, up to its deadline, or to where it stands still. Throws HorizonError.
 * @param budgetS business seconds
 */
export function explainLegs(legs: readonly ClockLeg[], budgetS: number, calendarOf: CalendarOf): LegsExplanation {
  const due = reach(legs, budgetS, calendarOf);
  const last = due === null ? legs.length : legs.indexOf(due.leg) + 1;
  const parts = legs.slice(0, last).map((leg, n) => partOf(leg, { due, first: n === 0, calendar: calendarOf(leg) }));
  const counted = parts.filter(({ steps }) => steps.length > 0);
  const sum = due !== null && counted.length > 1 ? [`= ${duration(budgetS)} in all`] : [];
  return {
    lines: [...parts.flatMap(({ lines }) => lines), ...sum, ...onHold(legs, { due, budgetS, calendarOf })],
    steps: parts.flatMap(({ steps }) => steps),
  };
}

interface Where {
  readonly due: Reached | null;
  readonly first: boolean;
  readonly calendar: Calendar;
}

/** One leg. An empty one, left behind by two changes in one moment, says nothing. */
function partOf(leg: ClockLeg, { due, first, calendar }: Where): LegsExplanation {
  const isLast = leg === due?.leg;
  const toAt = isLast ? due.at : leg.toAt;
  if (toAt === null || (toAt <= leg.fromAt && !isLast)) return NOTHING;
  if (leg.state === 'paused') return pauseOf(leg, toAt, calendar);
  const steps = stepsBetween(calendar, leg.fromAt, toAt);
  const lines = isLast
    ? explainAdd(calendar, leg.fromAt, toAt)
    : linesOf(calendar.zone, steps, (step) => plusToEnd(calendar.zone, step));
  const why = first ? [] : [`${stamp(calendar.zone, leg.fromAt)} ${becauseOf(leg)}`];
  return { lines: [...why, ...lines], steps: steps.map((step) => stepOf(step, { leg, toAt, calendar })) };
}

const NOTHING: LegsExplanation = { lines: [], steps: [] };

function pauseOf(leg: ClockLeg, toAt: Instant, calendar: Calendar): LegsExplanation {
  const { zone } = calendar;
  const seconds = elapsed(calendar, leg.fromAt, toAt);
  const cost = seconds === 0 ? 'nothing was open' : `${duration(seconds)} do not count`;
  const line = `${stamp(zone, leg.fromAt)} waiting for the customer until ${stamp(zone, toAt)}: ${cost}`;
  const step: LegStep = { kind: 'paused', fromAt: leg.fromAt, toAt, seconds, name: null, ...placeOf(leg) };
  return { lines: [line], steps: [step] };
}

/** Where a clock stands still nobody knows its deadline, but what is left of it. */
function onHold(
  legs: readonly ClockLeg[],
  { due, budgetS, calendarOf }: { due: Reached | null; budgetS: number; calendarOf: CalendarOf },
): readonly string[] {
  const last = legs.at(-1);
  if (due !== null || last === undefined) return [];
  const { zone } = calendarOf(last);
  const usedS = Math.floor(usedSeconds(legs, calendarOf, last.fromAt));
  const left = `${duration(usedS)} of ${duration(budgetS)} used, ${duration(budgetS - usedS)} left`;
  return [`${stamp(zone, last.fromAt)} ${zone.name} waiting for the customer: ${left}`];
}

const BECAUSE: Readonly<Record<string, string>> = {
  customer_replied: 'the customer has replied',
  date: 'the waiting ends',
  person: 'somebody goes on',
  touch: 'somebody spoke to the customer',
  owner: 'another owner',
  retier: 'another risk tier',
  retier_floor: 'another risk tier',
  policy: 'another policy',
  calendar: 'another calendar',
  zone_data: 'the rules of the time zone have changed',
};

function becauseOf({ reason, timeZone }: ClockLeg): string {
  return `${BECAUSE[reason] ?? 'it goes on'}, ${timeZone}`;
}

function stepOf(
  step: Step,
  { leg, toAt, calendar }: { readonly leg: ClockLeg; readonly toAt: Instant; readonly calendar: Calendar },
): LegStep {
  const place = placeOf(leg);
  if (step.kind === 'closed') {
    const fromAt = Math.max(leg.fromAt, startOfDay(calendar.zone, step.firstDay));
    const untilAt = Math.min(toAt, startOfDay(calendar.zone, step.lastDay + 1));
    return { kind: CLOSED[step.by], fromAt, toAt: untilAt, seconds: 0, name: step.name, ...place };
  }
  const seconds = step.kind === 'break' ? 0 : (step.end - step.start) / 1000;
  const name = step.kind === 'open' ? step.note : step.kind === 'break' ? step.name : null;
  return { kind: step.kind, fromAt: step.start, toAt: step.end, seconds, name, ...place };
}

const CLOSED = {
  ...{ weekday: 'closed', override: 'closed', holiday: 'holiday', break: 'break', clock_change: 'clock_change' },
} as const satisfies Record<string, LegStep['kind']>;

function placeOf({ calendarId, calendarVersion, timeZone }: ClockLeg): Pick<LegStep, 'calendar' | 'zone'> {
  return { calendar: `${calendarId} v${calendarVersion}`, zone: timeZone };
}
