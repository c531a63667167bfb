import { setTimeout as sleep } from 'node:timers/promises';
import type { ClockStore } from '../src/case-ports';
import { tickWhenDue } from '../src/pipeline/clocks/alarm';
import type { Loop } from '../src/pipeline/loop';
import { tick } from '../src/pipeline/clocks/tick';
import type { Benchmark } from './benchmark';
import { median, percentile } from './percentile';
import { resultOf, type BenchResult, type Conditions } from './result';
import type { ClockOffice } from './stage/clock-office';
import { machine } from './stage/machine';
import { addCases, addOpenClocks, makeDue, sweep } from './stage/many-clocks';
import { LABELS, onEngine, type Engine } from './stage/on-engine';

const SIZES = [10_000, 100_000, 1_000_000] as const;
const IDLE_TICKS = 300;
const SWEEPS = 5;
const DUE = 100;
const ROUNDS = 5;
const SPREAD = { breaches: 10_000, ms: 60_000 } as const;
/** The same rate for a shorter time: one a transaction falls behind, and would need minutes to catch up. */
const SPREAD_SINGLY = { breaches: 600, ms: 3_600 } as const;
const AT_ONCE = 2_000;
const AT_ONCE_SINGLY = 200;
/** How often the scheduler of the service wakes the tick. */
const WAKE_MS = 1_000;

const SWEEP = 'a look through all open clocks for those past their due time, then the same work';
const SINGLY = 'one timer a transaction, with everything read for each';

export const timers: Benchmark = {
  name: 'timers',
  about:
    'a tick with nothing and with 100 due among up to a million clocks; 10,000 breaches in a minute, 2,000 at once',
  run: async (tell) => [
    ...(await onEngine('postgres', async (office) => [
      ...(await many(office, tell)),
      ...(await spread(office, tell)),
      await atOnce(office, 'postgres', tell),
    ])),
    ...(await onEngine('pglite', async (office) => [await atOnce(office, 'pglite', tell)])),
  ],
};

type Tell = (line: string) => void;
/** What a tick costs among so many open clocks. */
async function many(office: ClockOffice, tell: Tell): Promise<readonly BenchResult[]> {
  const results: BenchResult[] = [];
  let open = 0;
  for (const size of SIZES) {
    await addOpenClocks(office, { from: open, to: size });
    open = size;
    const idleMs = await times(IDLE_TICKS, () => tick(office.loop));
    const sweepMs = await times(SWEEPS, () => sweep(office, DUE));
    const fireMs: number[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const batch = `${String.fromCharCode(97 + SIZES.indexOf(size))}${round}`;
      await addCases(office, { count: DUE, batch });
      await makeDue(office, { batch, spreadMs: 0 });
      const ms = await took(() => tick(office.loop));
      // The first one compiles and plans what the others find ready.
      if (round > 0) fireMs.push(ms);
    }
    const [idle, swept, fired] = [median(idleMs), median(sweepMs), median(fireMs)];
    tell(
      `timers: ${size} open, ${idle.toFixed(2)} ms idle, ${fired.toFixed(0)} ms for ${DUE}, sweep ${swept.toFixed(1)}`,
    );
    const conditions = { openClocks: size, database: LABELS.postgres, ...machine() };
    const common = { unit: 'ms', better: 'less' } as const;
    results.push(
      resultOf({
        ...{ name: 'timers, nothing due', ...common, value: idle, baseline: { name: SWEEP, value: swept } },
        conditions: { ...conditions, ticks: IDLE_TICKS, sweeps: SWEEPS },
      }),
      resultOf({
        ...{ name: 'timers, 100 due', ...common, value: fired, baseline: { name: SWEEP, value: fired + swept } },
        conditions: { ...conditions, rounds: ROUNDS },
      }),
    );
  }
  return results;
}

/** How late breaches are written that come due one after the other, as the service is woken. */
async function spread(office: ClockOffice, tell: Tell): Promise<readonly BenchResult[]> {
  const singly = await lateness(office, { ...SPREAD_SINGLY, batch: 's', work: oneByOne });
  tell(`timers: ${SPREAD_SINGLY.breaches} in ${SPREAD_SINGLY.ms / 1000} s, one a transaction`);
  const ours = await lateness(office, { ...SPREAD, batch: 'm', work: tickWhenDue });
  tell(`timers: ${SPREAD.breaches} in ${SPREAD.ms / 1000} s, latest ${Math.round(Math.max(...ours))} ms`);
  const of = (part: number, name: string): BenchResult =>
    resultOf({
      ...{ name, unit: 'ms late', better: 'less', value: percentile(ours, part) },
      baseline: { name: SINGLY, value: percentile(singly, part) },
      conditions: {
        ...{ breaches: SPREAD.breaches, spreadMs: SPREAD.ms, baselineBreaches: SPREAD_SINGLY.breaches },
        ...{ baselineSpreadMs: SPREAD_SINGLY.ms, wakeMs: WAKE_MS, until: 'commit', aimMs: 5_000 },
        ...{ openClocks: SIZES[2], workers: 1, database: LABELS.postgres, ...machine() },
      },
    });
  return [of(0.5, 'timers, a minute, p50'), of(0.95, 'timers, a minute, p95'), of(1, 'timers, a minute, latest')];
}

interface Load {
  readonly breaches: number;
  readonly ms: number;
  readonly batch: string;
  readonly work: Work;
}

/** Fires what is due. @returns how many */
type Work = (loop: Loop) => Promise<number>;

/** @returns for every breach the ms from when it was due until its transaction was committed. */
async function lateness(office: ClockOffice, { breaches, ms, batch, work }: Load): Promise<readonly number[]> {
  await addCases(office, { count: breaches, batch });
  const late: number[] = [];
  let claimed: number[] = [];
  const { clocks } = office.loop.stores;
  const claimDue: ClockStore['claimDue'] = async (sql, tenantId, due) => {
    const rows = await clocks.claimDue(sql, tenantId, due);
    claimed = rows.map(({ fireAt }) => fireAt);
    return rows;
  };
  const loop: Loop = {
    ...office.loop,
    stores: { ...office.loop.stores, clocks: { ...clocks, claimDue } },
    probe: () => Promise.resolve(void late.push(...claimed.map((at) => Date.now() - at))),
  };
  await makeDue(office, { batch, spreadMs: ms });
  while (late.length < breaches) {
    await work(loop);
    // As cron does: at the next whole second, however long the last one took.
    await sleep(WAKE_MS - (Date.now() % WAKE_MS));
  }
  return late;
}

/** The tick as somebody would write it who fires one timer after the other. */
async function oneByOne(loop: Loop): Promise<number> {
  const { clocks } = loop.stores;
  const claimDue: ClockStore['claimDue'] = (sql, tenantId, due) => clocks.claimDue(sql, tenantId, { ...due, limit: 1 });
  const single: Loop = { ...loop, stores: { ...loop.stores, clocks: { ...clocks, claimDue } } };
  let total = 0;
  for (let fired = 1; fired > 0; total += fired) fired = await tick(single);
  return total;
}

/** Overnight clocks that all run out at the opening. */
async function atOnce(office: ClockOffice, engine: Engine, tell: Tell): Promise<BenchResult> {
  await firedPerSecond(office, { count: AT_ONCE_SINGLY, batch: 'x', work: tick });
  const singly = await firedPerSecond(office, { count: AT_ONCE_SINGLY, batch: 'y', work: oneByOne });
  const ours = await firedPerSecond(office, { count: AT_ONCE, batch: 'z', work: tick });
  tell(`timers: ${engine}, ${AT_ONCE} at once, ${Math.round(ours)}/s, one a transaction ${Math.round(singly)}/s`);
  const conditions: Conditions = {
    ...{ breaches: AT_ONCE, baselineBreaches: AT_ONCE_SINGLY, aimPerS: 200, workers: 1 },
    ...{ database: LABELS[engine], openClocks: engine === 'postgres' ? SIZES[2] : 0, ...machine() },
  };
  return resultOf({
    ...{ name: 'timers, at once', unit: 'fired/s', better: 'more', value: ours, conditions },
    baseline: { name: SINGLY, value: singly },
  });
}

async function firedPerSecond(
  office: ClockOffice,
  { count, batch, work }: { readonly count: number; readonly batch: string; readonly work: Work },
): Promise<number> {
  await addCases(office, { count, batch });
  await makeDue(office, { batch, spreadMs: 0 });
  let fired = 0;
  const ms = await took(async () => (fired = await work(office.loop)));
  if (fired !== count) throw new Error(`${fired} of ${count} fired`);
  return (fired * 1000) / ms;
}

async function times(count: number, run: () => Promise<unknown>): Promise<readonly number[]> {
  const ms: number[] = [];
  for (let n = 0; n < count; n += 1) ms.push(await took(run));
  return ms;
}

async function took(run: () => Promise<unknown>): Promise<number> {
  const startMs = performance.now();
  await run();
  return performance.now() - startMs;
}
