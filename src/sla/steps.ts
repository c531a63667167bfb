import type { Instant } from '../domain/types';
import { dateOfDay, type Calendar } from './calendar';
import { disjoint, without, type Segment } from './segment';
import { dayOf, startOfDay } from './zone';

/** Why a whole day does not count. */
export type ClosedBy = 'weekday' | 'holiday' | 'override' | 'break' | 'clock_change';

/** Where a counted stretch ends on either side: at a window's edge, a break, a pause, or inside, where the question ends. */
export type Edge = 'window' | 'break' | 'pause' | 'inside';

/** The arithmetic of a deadline as data: what was counted, and every day, break and pause in between that was not. */
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
  | { readonly kind: 'break'; readonly start: Instant; readonly end: Instant; readonly name: string | null }
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
    if (open.length === 0 && day >= firstDay) {
      // A day that an overnight window runs into is not a closed day to anyone who works that night; but what keeps the
      // next night from beginning has to be told: an exception nobody sees lengthens deadlines (zammad/zammad#390).
      const over = openUntil <= Math.max(from, startOfDay(calendar.zone, day));
      if (over || (isException(calendar, day) && to > openUntil)) pushClosed(steps, closedDay(calendar, day));
    }
    steps.push(...stepsOfDay(calendar, day, { start: from, end: to }));
    openUntil = open.at(-1)?.end ?? openUntil;
  }
  return steps;
}

function isException(calendar: Calendar, day: number): boolean {
  return calendar.ruleOf(day) !== 'weekday' || calendar.windowsOn(day).length > 0;
}

/** A day lost to a break as a whole has none: it is a closed day. */
function stepsOfDay(calendar: Calendar, day: number, asked: Segment): Step[] {
  const open = calendar.openOn(day);
  if (open.length === 0) return [];
  const breaks = calendar.breaksOn(day);
  const counted = open.flatMap((window) => stepsOfWindow(calendar, { window, breaks }, asked));
  const left = breaks
    .flatMap((one) => clipped(one, asked))
    .map((one): Step => ({ kind: 'break', ...one, name: nameAt(calendar, one.start) }));
  return [...counted, ...left].toSorted((a, b) => startOf(a) - startOf(b));
}

function stepsOfWindow(
  calendar: Calendar,
  { window, breaks }: { readonly window: Segment; readonly breaks: readonly Segment[] },
  asked: Segment,
): Step[] {
  const note = noteOf(calendar, dayOf(calendar.zone, window.start));
  const opens: Edge = breaks.some(({ end }) => end === window.start) ? 'break' : 'window';
  const closes: Edge = breaks.some(({ start }) => start === window.end) ? 'break' : 'window';
  return clipped(window, asked).flatMap((part) => {
    const counted = without(part, calendar.pauses);
    const inside = (at: Instant): Edge => (at === part.start || at === part.end ? 'inside' : 'pause');
    const open = counted.map(({ start, end }): Step => {
      const startEdge = start === window.start ? opens : inside(start);
      return { kind: 'open', start, end, startEdge, endEdge: end === window.end ? closes : inside(end), note };
    });
    return [...open, ...without(part, disjoint(counted)).map((piece): Step => ({ kind: 'paused', ...piece }))];
  });
}

/** The part of a stretch that was asked about; none when they do not meet. */
function clipped(segment: Segment, asked: Segment): Segment[] {
  const [start, end] = [Math.max(segment.start, asked.start), Math.min(segment.end, asked.end)];
  return start < end ? [{ start, end }] : [];
}

function startOf(step: Step): number {
  return step.kind === 'closed' ? step.firstDay : step.start;
}

function noteOf(calendar: Calendar, day: number): string | null {
  if (calendar.ruleOf(day) !== 'override') return null;
  return calendar.definition.names[dateOfDay(day)] ?? 'special hours';
}

function nameAt(calendar: Calendar, at: Instant): string | null {
  return calendar.definition.names[dateOfDay(dayOf(calendar.zone, at))] ?? null;
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
