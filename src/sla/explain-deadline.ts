import type { Calendar } from './calendar';
import { explainAdd } from './explain';
import { reach, usedSeconds, type CalendarOf, type Leg } from './legs';
import { linesOf, plusToEnd } from './step-words';
import { stepsBetween } from './steps';
import { duration, endStamp, stamp } from './words';

/**
 * How a cycle comes to its due time, leg by leg, one line a step. While it is paused the last line says what is left.
 * Throws HorizonError.
 */
export function explainDeadline(legs: readonly Leg[], budgetS: number, calendarOf: CalendarOf): string[] {
  const reached = reach(legs, budgetS, calendarOf);
  const walked = reached === null ? legs : legs.slice(0, legs.indexOf(reached.leg) + 1);
  const lines = walked.flatMap((leg, i) => {
    const calendar = calendarOf(leg);
    const head = i === 0 ? [] : [opening(calendar, leg)];
    if (leg === reached?.leg) return [...head, ...explainAdd(calendar, leg.from, reached.at)];
    return [...head, ...counted(calendar, leg)];
  });
  if (reached !== null) return lines;
  const last = legs.at(-1);
  const left = last === undefined ? budgetS : budgetS - usedSeconds(legs, calendarOf, last.from);
  return [...lines, `${duration(left)} left when it goes on`];
}

function opening({ zone }: Calendar, leg: Leg): string {
  const at = stamp(zone, leg.from);
  if (leg.state === 'running') return `${at} ${zone.name} goes on: ${leg.reason}`;
  return `${at} paused${leg.to === null ? '' : ` until ${endStamp(zone, leg.from, leg.to)}`}: ${leg.reason}`;
}

function counted(calendar: Calendar, leg: Leg): string[] {
  if (leg.state === 'paused' || leg.to === null) return [];
  return linesOf(calendar.zone, stepsBetween(calendar, leg.from, leg.to), (step) => plusToEnd(calendar.zone, step));
}
