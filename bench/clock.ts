import type { Benchmark } from './benchmark';
import { median } from './percentile';
import { resultOf, type BenchResult } from './result';
import { OFFICE, startsOver2026, type BusinessClock } from './stage/business-hours';
import { luxonClock } from './stage/luxon-clock';
import { machine } from './stage/machine';
import { ownClock } from './stage/own-clock';
import { temporalClock, type Temporal } from './stage/temporal-clock';

const STARTS = 4096;
/** Every eighth start, for the engines that need milliseconds for one; all engines must agree on these. */
const SLOW_EVERY = 8;
const BUDGET_H = 48;
const ELAPSED_DAYS = 9;
const ROUNDS = 5;
/** How often ours goes through all starts in a round, for about a second's work. */
const TIMES = 300;

type Engine = 'ours' | 'luxon' | 'temporal';
type Engines = Readonly<Record<Engine, BusinessClock>>;
/** One question about one start; what it answers is a number for every engine. */
type Ask = (clock: BusinessClock, from: number) => number;

interface Question {
  readonly name: string;
  readonly asked: BenchResult['conditions'];
  readonly ask: Ask;
}

const QUESTIONS: readonly Question[] = [
  { name: 'clock', asked: { businessHours: BUDGET_H }, ask: (clock, from) => clock.add(from, BUDGET_H * 3600) },
  {
    ...{ name: 'clock, elapsed', asked: { elapsedDays: ELAPSED_DAYS } },
    ask: (clock, from) => clock.elapsed(from, from + ELAPSED_DAYS * 86_400_000),
  },
];

const BASELINES = {
  luxon: 'luxon 3.7.2, one local date after the other',
  temporal: 'temporal-polyfill 1.0.8, one local date after the other',
} as const;

export const clock: Benchmark = {
  name: 'clock',
  about: '48 business hours added, two windows a day in New York, beside luxon and temporal-polyfill',
  run: async (tell) => {
    const engines = { ours: ownClock(), luxon: luxonClock, temporal: temporalClock(await loadTemporal()) };
    return QUESTIONS.flatMap((question) => measure(question, engines, tell));
  },
};

async function loadTemporal(): Promise<Temporal> {
  return (await import('temporal-polyfill')).Temporal;
}

function measure(
  { name, asked, ask }: Question,
  engines: Engines,
  tell: (line: string) => void,
): readonly BenchResult[] {
  const all = startsOver2026(STARTS);
  const some = all.filter((_, n) => n % SLOW_EVERY === 0);
  tell(`${name}: all engines answer ${some.length} starts`);
  for (const from of some) agreed(ask, engines, from);
  const rounds: Record<Engine, number>[] = [];
  for (let n = 1; n <= ROUNDS; n += 1) {
    const round = {
      luxon: perSecond(some, 1, (from) => ask(engines.luxon, from)),
      temporal: perSecond(some, 2, (from) => ask(engines.temporal, from)),
      ours: perSecond(all, TIMES, (from) => ask(engines.ours, from)),
    };
    const rates = Object.entries(round).map(([engine, rate]) => `${engine} ${Math.round(rate)}/s`);
    tell(`${name}: round ${n} of ${ROUNDS}, ${rates.join(', ')}`);
    rounds.push(round);
  }
  const of = (engine: Engine): number => median(rounds.map((round) => round[engine]));
  return (['luxon', 'temporal'] as const).map((other) =>
    resultOf({
      ...{ name, unit: 'answers/s', better: 'more', value: of('ours') },
      baseline: { name: BASELINES[other], value: of(other) },
      conditions: { ...asked, ...conditionsOf(some.length), ...machine() },
    }),
  );
}

function conditionsOf(agreedStarts: number): BenchResult['conditions'] {
  return {
    ...{ timeZone: OFFICE.timeZone, windowsPerDay: OFFICE.windows.length, holidays: OFFICE.holidays.length },
    ...{ starts: STARTS, startsOfOthers: agreedStarts, startsAllAgreeOn: agreedStarts },
    ...{ rounds: ROUNDS, coresUsed: 1, daysRemembered: true },
  };
}

/** @throws when one engine answers otherwise than ours. */
function agreed(ask: Ask, { ours, luxon, temporal }: Engines, from: number): void {
  const answers = [ask(ours, from), ask(luxon, from), ask(temporal, from)];
  if (answers.some((answer) => answer !== answers[0]))
    throw new Error(`engines disagree about ${new Date(from).toISOString()}: ${answers.join(', ')}`);
}

/** Answers in a second, going through all starts so many times. */
function perSecond(starts: readonly number[], times: number, ask: (from: number) => number): number {
  const startMs = performance.now();
  for (let n = 0; n < times; n += 1) for (const from of starts) ask(from);
  return (times * starts.length * 1000) / (performance.now() - startMs);
}
