import type { RaiseState } from '../domain/types';
import type { ClockShown } from '../pipeline/clocks/clocks-shown';
import { minuteOf } from './text-table';

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
