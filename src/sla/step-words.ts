import type { Step } from './steps';
import { clockChange, dayWords, duration, endStamp, span, stamp } from './words';
import type { Zone } from './zone';

/** A stretch that was counted. */
export type OpenStep = Extract<Step, { kind: 'open' }>;

const CLOSED_BY = {
  weekday: '',
  holiday: ': holiday',
  override: ': closed on this date',
  break: ': break',
  clock_change: ': its hours are skipped when the clocks change',
} as const;

const ENDS_AT = { window: 'closing at ', break: 'the break at ', pause: 'the pause at ', inside: '' } as const;

/** More steps than this are folded in the middle: a year of working days convinces nobody. */
const MAX_STEPS = 40;

/** One line a step, in the order given; `open` words the counted ones, the others say why they do not count. */
export function linesOf(zone: Zone, steps: readonly Step[], open: (step: OpenStep) => string): string[] {
  const line = (step: Step): string => (step.kind === 'open' ? open(step) : notCounted(zone, step));
  if (steps.length <= MAX_STEPS) return steps.map(line);
  const half = MAX_STEPS / 2;
  const middle = steps.slice(half, -half);
  const openMs = middle.reduce((total, step) => total + (step.kind === 'open' ? step.end - step.start : 0), 0);
  return [
    ...steps.slice(0, half).map(line),
    `... ${middle.length} more steps with ${duration(openMs / 1000)} open ...`,
    ...steps.slice(-half).map(line),
  ];
}

/** "Mon 16 Nov 16:10 + 1 h 50". */
export function plus(zone: Zone, step: OpenStep): string {
  return `${stamp(zone, step.start)} + ${span(step.start, step.end)}`;
}

/** "Mon 16 Nov 16:10 + 1 h 50 to closing at 18:00". */
export function plusToEnd(zone: Zone, step: OpenStep): string {
  return `${plus(zone, step)} to ${ENDS_AT[step.endEdge]}${endStamp(zone, step.start, step.end)}${aside(zone, step)}`;
}

/** What a reader has to know to check a step: special hours of that date, clocks that change within it. */
export function aside(zone: Zone, step: OpenStep): string {
  return `${step.note === null ? '' : ` (${step.note})`}${clockChange(zone, step.start, step.end)}`;
}

function notCounted(zone: Zone, step: Exclude<Step, OpenStep>): string {
  if (step.kind === 'paused') return `${stamp(zone, step.start)} paused until ${endStamp(zone, step.start, step.end)}`;
  if (step.kind === 'break') {
    const name = step.name === null ? '' : `: ${step.name}`;
    return `${stamp(zone, step.start)} break until ${endStamp(zone, step.start, step.end)}${name}`;
  }
  const days = step.firstDay === step.lastDay ? '' : ` to ${dayWords(step.lastDay)}`;
  return `${dayWords(step.firstDay)}${days} closed${step.name === null ? CLOSED_BY[step.by] : `: ${step.name}`}`;
}
