import type { CaseClock, DetractorCase } from '../domain/case-state';
import { CLOCK_KINDS, type ClockKind, type Instant, type RaiseState } from '../domain/types';
import { explainClock } from '../pipeline/clocks/explain-deadline';
import type { LegsExplanation } from '../sla/explain-legs';
import { pausedSeconds, usedSeconds, type CalendarOf } from '../sla/legs';
import { minuteOf } from './text-table';

/** A clock as whoever asks sees it now. Business seconds; instants in ms. */
export interface ClockShown {
  readonly clock: ClockKind;
  readonly cycle: number;
  readonly status: CaseClock['status'];
  /** null = it stands still: nobody knows. */
  readonly dueAt: Instant | null;
  /** As it was set, never converted. */
  readonly budget: CaseClock['plan']['budget'];
  readonly budgetS: number;
  readonly elapsedS: number;
  readonly pausedS: number;
  /** null = not yet. */
  readonly verdict: 'in_time' | 'missed' | null;
  readonly breachedAt: Instant | null;
  readonly stoppedAt: Instant | null;
  /** While it stands still: when it goes on by itself. */
  readonly resumeAt: Instant | null;
  readonly raise: RaiseState | null;
  /** The arithmetic, a step a line, and as data. */
  readonly explain: readonly string[];
  readonly steps: LegsExplanation['steps'];
}

interface Reading {
  readonly calendarOf: CalendarOf;
  readonly now: Instant;
}

/** Pure: the clocks of a case, with what they have used by now. @throws HorizonError */
export function clocksShown({ clocks }: Pick<DetractorCase, 'clocks'>, reading: Reading): readonly ClockShown[] {
  return CLOCK_KINDS.flatMap((kind) => {
    const clock = clocks[kind];
    return clock === undefined ? [] : [shown(kind, clock, reading)];
  });
}

function shown(kind: ClockKind, clock: CaseClock, { calendarOf, now }: Reading): ClockShown {
  const { cycle, status, dueAt, plan, legs, breachedAt, stoppedAt, resumeAt, raise } = clock;
  const until = stoppedAt ?? now;
  const { lines, steps } = explainClock(clock, calendarOf);
  return {
    ...{ clock: kind, cycle, status, dueAt, budget: plan.budget, budgetS: plan.budgetS },
    elapsedS: Math.floor(usedSeconds(legs, calendarOf, until)),
    pausedS: Math.floor(pausedSeconds(legs, calendarOf, until)),
    verdict: status === 'met' ? 'in_time' : status === 'breached' ? 'missed' : null,
    ...{ breachedAt, stoppedAt, resumeAt, raise },
    ...{ explain: lines, steps },
  };
}

/** The clocks as lines: what it is, then how it stands; its arithmetic below. */
export function clockLines(clocks: readonly ClockShown[]): readonly (readonly [string, string])[] {
  return clocks.flatMap((clock) => [
    [name(clock), summary(clock)] as const,
    ...clock.explain.map((line) => ['', line] as const),
    ...raiseLine(clock.raise).map((line) => ['', line] as const),
  ]);
}

function name({ clock, cycle }: ClockShown): string {
  const words = clock.replaceAll('_', ' ');
  const said = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return cycle === 1 || clock === 'acknowledgement' ? said : `${said} (cycle ${cycle})`;
}

const VERDICT: Readonly<Record<NonNullable<ClockShown['verdict']>, string>> = {
  in_time: 'in time',
  missed: 'missed',
};

function summary(clock: ClockShown): string {
  const { status, dueAt, resumeAt, verdict, elapsedS, pausedS, budget } = clock;
  const due = dueAt === null ? `goes on ${resumeAt === null ? 'later' : minuteOf(resumeAt)}` : `due ${minuteOf(dueAt)}`;
  const paused = pausedS === 0 ? '' : `, ${hours(pausedS)} paused`;
  const said = verdict === null || verdict === 'missed' ? '' : `, ${VERDICT[verdict]}`;
  return `${status}, ${due}; ${hours(elapsedS)} of ${budget.n} ${budget.unit} used${paused}${said}`;
}

function raiseLine(raise: RaiseState | null): readonly string[] {
  if (raise === null) return [];
  const { step, next, acknowledged, decided } = raise;
  const now = decided ? 'decided' : acknowledged === null ? TOLD[step ?? 'breach'] : `${acknowledged.by} knows`;
  const until = acknowledged === null ? '' : ` until ${minuteOf(acknowledged.lapsesAt)}`;
  const then = next === null ? '' : `; then ${COMING[next.step]}, ${minuteOf(next.at)}`;
  return [`Raised: ${now}${until}${then}`];
}

const TOLD = {
  breach: 'the manager was told',
  decide: 'the manager has to decide',
  sponsor: 'the sponsor was told',
} as const;
const COMING = { decide: 'the manager has to decide', sponsor: 'the sponsor is told' } as const;

function hours(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')} h`;
}
