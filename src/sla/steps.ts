import type { Instant } from '../domain/types';
import { dateOfDay, type Calendar } from './calendar';
import { disjoint, without, type Segment } from './segment';
import { dayOf, startOfDay } from './zone';

/** Why a whole day does not count. */
export type ClosedBy = 'weekday' | 'holiday' | 'override' | 'break' | 'clock_change';

/** Where a counted stretch ends on either side: at a window's edge, at a pause, or inside, where the question ends. */
export type Edge = 'window' | 'pause' | 'inside';

/** The arithmetic of a deadline as data: what was counted, and every day and pause in between that was not. */
export type Step =
  | {
      readonly kind: 'open';
      readonly start: Instant;
      readonly end: Instant;
      readonly startEdge: Edge;
      readonly endEdge: Edge;
      /** What the admin calls this date, or "special hours" for an override without a name. */
      readonly note: string | null;
    }
  | { readonly kind: 'paused'; readonly start: Instant; readonly end: Instant }
  | {
      readonly kind: 'closed';
      readonly firstDay: number;
      readonly lastDay: number;
      readonly by: ClosedBy;
      readonly name: string | null;
    };

type Closed = Extract<Step, { kind: 'closed' }>;

/** What counts and what does not in [from, to), in order. Days are local; a window is listed where it begins. */
export function stepsBetween(calendar: Calendar, from: Instant, to: Instant): readonly Step[] {
  const steps: Step[] = [];
  const firstDay = dayOf(calendar.zone, from);
  const lastDay = dayOf(calendar.zone, Math.max(from, to - 1));
  let openUntil = Number.NEGATIVE_INFINITY;
  for (let day = firstDay - 2; day <= lastDay; day += 1) {
    const open = calendar.openOn(day);
    // A day that an overnight window runs into is not a closed day to anyone who works that night.
    const closed = open.length === 0 && day >= firstDay && openUntil <= startOfDay(calendar.zone, day);
    if (closed) pushClosed(steps, closedDay(calendar, day));
    for (const window of open) {
      openUntil = window.end;
      const asked = { start: Math.max(window.start, from), end: Math.min(window.end, to) };
      if (asked.start < asked.end) steps.push(...stepsOfWindow(calendar, window, asked));
    }
  }
  return steps;
}

function stepsOfWindow(calendar: Calendar, window: Segment, asked: Segment): Step[] {
  const note = noteOf(calendar, dayOf(calendar.zone, window.start));
  const counted = without(asked, calendar.pauses);
  const edge = (at: Instant, windowEdge: Instant, askedEdge: Instant): Edge =>
    at === windowEdge ? 'window' : at === askedEdge ? 'inside' : 'pause';
  const open = counted.map(({ start, end }): Step => {
    const startEdge = edge(start, window.start, asked.start);
    return { kind: 'open', start, end, startEdge, endEdge: edge(end, window.end, asked.end), note };
  });
  const paused = without(asked, disjoint(counted)).map((piece): Step => ({ kind: 'paused', ...piece }));
  return [...open, ...paused].toSorted((a, b) => startOf(a) - startOf(b));
}

function startOf(step: Step): number {
  return step.kind === 'closed' ? step.firstDay : step.start;
}

function noteOf(calendar: Calendar, day: number): string | null {
  if (calendar.ruleOf(day) !== 'override') return null;
  return calendar.definition.names[dateOfDay(day)] ?? 'special hours';
}

function closedDay(calendar: Calendar, day: number): Closed {
  const name = calendar.definition.names[dateOfDay(day)] ?? null;
  return { kind: 'closed', firstDay: day, lastDay: day, by: closedBy(calendar, day), name };
}

function closedBy(calendar: Calendar, day: number): ClosedBy {
  if (calendar.windowsOn(day).length === 0) return calendar.ruleOf(day);
  return calendar.definition.breaks[dateOfDay(day)] === undefined ? 'clock_change' : 'break';
}

/** A weekend is one step: nobody asks why Sunday is closed too. */
function pushClosed(steps: Step[], closed: Closed): void {
  const last = steps.at(-1);
  if (last?.kind === 'closed' && last.by === 'weekday' && closed.by === 'weekday' && closed.name === last.name) {
    steps[steps.length - 1] = { ...last, lastDay: closed.lastDay };
  } else {
    steps.push(closed);
  }
}
