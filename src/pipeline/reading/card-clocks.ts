import type { CaseClock, DetractorCase } from '../../domain/case-state';
import { isGoing, isPaused } from '../../domain/clock-legs';
import { CLOCK_KINDS, type ClockKind, type Instant } from '../../domain/types';
import { periods } from '../../sla/clock';
import { clocksShown, type ClockShown } from '../clocks/clocks-shown';
import type { CaseCardData } from './card-data';

type CardClockData = CaseCardData['clocks'][number];
type Reading = Parameters<typeof clocksShown>[1];
type Clocks = Pick<DetractorCase, 'clocks'>;

/** Pure: the deadlines of a case, the one that counts now on top, with all that a card needs to count on. @throws HorizonError */
export function cardClocks(state: Clocks, reading: Reading): readonly CardClockData[] {
  const shown = clocksShown(state, reading);
  return inTurn(state).flatMap((kind) =>
    shown.flatMap((clock) => (clock.clock === kind ? [cardClock(clock, state.clocks[kind], reading)] : [])),
  );
}

/** Pure: when the deadline that counts now is; null = none runs. */
export function nextDueAt(state: Clocks): Instant | null {
  const [kind] = inTurn(state);
  const clock = kind === undefined ? undefined : state.clocks[kind];
  return isGoing(clock) && !isPaused(clock) ? clock.dueAt : null;
}

/** What is missed already comes first; else taking over before reaching out, and that before all else; last what is over. */
const TURN: readonly ClockKind[] = ['acknowledgement', 'first_touch', 'resolution'];

function inTurn({ clocks }: Clocks): readonly ClockKind[] {
  const going = TURN.filter((kind) => isGoing(clocks[kind]));
  const missed = going.filter((kind) => (clocks[kind]?.breachedAt ?? null) !== null);
  return [
    ...missed,
    ...going.filter((kind) => !missed.includes(kind)),
    ...CLOCK_KINDS.filter((kind) => clocks[kind] !== undefined && !going.includes(kind)),
  ];
}

function cardClock(shown: ClockShown, clock: CaseClock | undefined, reading: Reading): CardClockData {
  const { clock: kind, status, dueAt, budget, budgetS, elapsedS, breachedAt, resumeAt, explain } = shown;
  const unit = budget.unit === 'bh' ? 'hour' : 'day';
  return {
    ...{ kind, status, dueAt, budget: `${budget.n} business ${unit}${budget.n === 1 ? '' : 's'}`, budgetS },
    ...{ usedS: elapsedS, openSpans: clock === undefined ? [] : openSpans(clock, reading) },
    ...{ breachedAt, resumeAt, explain: clipped(explain) },
  };
}

const DAY_MS = 86_400_000;
/** A card that nobody has opened anew for two days is counted on no more. */
const AHEAD_MS = 2 * DAY_MS;
/** Two days of the most broken-up calendar that anybody keeps. */
const MOST_SPANS = 12;

function openSpans(clock: CaseClock, { calendarOf, now }: Reading): CardClockData['openSpans'] {
  if (!isGoing(clock) || isPaused(clock)) return [];
  const spans = periods(calendarOf(clock.legs.at(-1) ?? clock.plan), now, MOST_SPANS);
  const enough = spans.findIndex(({ end }, n) => n > 0 && end >= now + AHEAD_MS);
  return spans.slice(0, enough < 0 ? MOST_SPANS : enough + 1).map(({ start: fromAt, end: toAt }) => ({ fromAt, toAt }));
}

const MOST_LINES = 14;
const LAST = 4;

/** How it begins and how it ends: what a case went through in between is in its history. */
function clipped(lines: readonly string[]): readonly string[] {
  if (lines.length <= MOST_LINES) return lines;
  const left = lines.length - MOST_LINES + 1;
  return [...lines.slice(0, MOST_LINES - LAST - 1), `... ${left} more lines ...`, ...lines.slice(-LAST)];
}
