import type { Instant } from '../domain/types';
import type { Calendar } from './calendar';
import { elapsed, nextOpen, prevOpen } from './clock';
import { explainNextOpen, explainPrevOpen } from './explain-opening';
import { aside, linesOf, plus, plusToEnd, type OpenStep } from './step-words';
import { stepsBetween } from './steps';
import { duration, endStamp, stamp } from './words';
import { dayOf, type Zone } from './zone';

/** How `add` came from `from` to `due`, one line a step; the last one ends with the result on the wall clock. */
export function explainAdd(calendar: Calendar, from: Instant, due: Instant): string[] {
  const { zone } = calendar;
  const steps = stepsBetween(calendar, from, due);
  // Nothing was added: from a short day to a late opening even a business day can be that.
  if (!steps.some(({ kind }) => kind === 'open')) return explainNextOpen(calendar, from);
  const opening = nextOpen(calendar, from);
  const waited =
    opening === from ? [] : [`${stamp(zone, from)} is outside hours, next opening ${stamp(zone, opening)}`];
  const words = (step: OpenStep): string => {
    if (step.end !== due) return plusToEnd(zone, step);
    const exactFit = step.endEdge === 'window' ? 'closing at ' : '';
    return `${plus(zone, step)} = ${exactFit}${endStamp(zone, step.start, due)} ${zone.name}${aside(zone, step)}`;
  };
  return [...waited, ...linesOf(zone, steps, words)];
}

const STARTS_AT = {
  ...{ window: 'opening at ', break: 'the end of the break at ', pause: 'the end of the pause at ', inside: '' },
} as const;

/** How `subtract` came from `from` back to `start`, latest step first. */
export function explainSubtract(calendar: Calendar, from: Instant, start: Instant): string[] {
  const { zone } = calendar;
  const steps = stepsBetween(calendar, start, from);
  if (!steps.some(({ kind }) => kind === 'open')) return explainPrevOpen(calendar, from);
  const closing = prevOpen(calendar, from);
  const waited =
    closing === from ? [] : [`${stamp(zone, from)} is outside hours, last closing ${stamp(zone, closing)}`];
  const words = (step: OpenStep): string => {
    const minus = `${stamp(zone, step.end)} - ${duration((step.end - step.start) / 1000)}`;
    const edge = STARTS_AT[step.startEdge];
    const goal =
      step.start === start ? `= ${edge}${startStamp(zone, step)} ${zone.name}` : `to ${edge}${startStamp(zone, step)}`;
    return `${minus} ${goal}${aside(zone, step)}`;
  };
  return [...waited, ...linesOf(zone, steps.toReversed(), words)];
}

/** What `elapsed` counted in [from, to), and the sum. */
export function explainElapsed(calendar: Calendar, from: Instant, to: Instant): string[] {
  const { zone } = calendar;
  if (to <= from) return ['nothing counts: the end is not after the start'];
  const counted = linesOf(zone, stepsBetween(calendar, from, to), (step) => plusToEnd(zone, step));
  return [...counted, `= ${duration(elapsed(calendar, from, to))} open, ${zone.name}`];
}

/** The start of a step for a reader who comes from its end. */
function startStamp(zone: Zone, { start, end }: OpenStep): string {
  return dayOf(zone, start) === dayOf(zone, end) ? endStamp(zone, start, start) : stamp(zone, start);
}
