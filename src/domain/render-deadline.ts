import type { CaseClock, CaseTask, DetractorCase } from './case-state';
import { isGoing, isPaused } from './clock-legs';
import type { TaskParagraph } from './crm-record';
import type { ClockKind, Instant } from './types';

/** Until when a task is to be done, and how that comes about: nothing here tells a score, a name or what was said. */
export function deadlineParagraphs({ clocks }: DetractorCase, task: CaseTask): readonly TaskParagraph[] {
  const next = isGoing(clocks.first_touch) ? clocks.first_touch : clocks.resolution;
  const told = (task.purpose === 'take_over' ? [clocks.acknowledgement, next] : [next]).filter(isGoing);
  const shown = told.map((clock) => ({ heading: HEADING[clock.plan.clock], text: dueText(clock) }));
  const lines = clipped(told[0]?.plan.explain ?? []);
  return lines.length === 0 ? shown : [...shown, { heading: 'Why this deadline', text: lines.join('\n') }];
}

/** When the owner is reminded of a task, as long as its deadline runs; null = never. */
export function reminderOf({ clocks }: DetractorCase, { kind, purpose, status, dueAt }: CaseTask): Instant | null {
  const clock = kind === 'owner' ? clocks[BY_PURPOSE[purpose] ?? 'first_touch'] : undefined;
  const remindAt = status === 'open' && clock?.status === 'running' ? (clock.plan.remindAt ?? null) : null;
  // What was agreed on may be due long before the case is.
  return remindAt !== null && purpose === 'confirm' && remindAt > dueAt ? null : remindAt;
}

const BY_PURPOSE: Readonly<Partial<Record<CaseTask['purpose'], ClockKind>>> = {
  take_over: 'acknowledgement',
  next_step: 'resolution',
  confirm: 'resolution',
  set_outcome: 'resolution',
};

const HEADING: Readonly<Record<ClockKind, string>> = {
  acknowledgement: 'Take over by',
  first_touch: 'First touch due',
  resolution: 'Resolution due',
};

function dueText(clock: CaseClock): string {
  const { n, unit } = clock.plan.budget;
  const budget = `budget: ${n} business ${unit === 'bh' ? 'hour' : 'day'}${n === 1 ? '' : 's'}`;
  const { timeZone } = clock.plan;
  const missed = clock.status === 'breached' ? ', missed' : '';
  if (clock.dueAt !== null) return `${inZone(clock.dueAt, timeZone)} (${budget}${missed})`;
  const until =
    isPaused(clock) && clock.resumeAt !== null ? `, until ${inZone(clock.resumeAt, timeZone)} at the latest` : '';
  return `on hold while we wait for the customer${until} (${budget}${missed})`;
}

/** A task is read on a narrow panel: how it begins and how it ends. */
const MOST_LINES = 8;
const FIRST = 5;
const LAST = 2;

function clipped(lines: readonly string[]): readonly string[] {
  if (lines.length <= MOST_LINES) return lines;
  const left = lines.length - FIRST - LAST;
  return [...lines.slice(0, FIRST), `... ${left} more lines in the case card ...`, ...lines.slice(-LAST)];
}

/** Rounded up to the minute, as the case's own field is. Put together here: ICU changes its punctuation over the years. */
function inZone(at: Instant, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, ...DAY_AND_TIME });
  const parts = new Map(
    format.formatToParts(Math.ceil(at / MINUTE_MS) * MINUTE_MS).map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  const day = `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}`;
  return `${day}, ${part('hour')}:${part('minute')}, ${timeZone}`;
}

const MINUTE_MS = 60_000;
const DAY_AND_TIME: Intl.DateTimeFormatOptions = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
};
