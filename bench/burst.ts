import { setTimeout as sleep } from 'node:timers/promises';
import type { Benchmark } from './benchmark';
import { resultOf, rounded, type BenchResult, type Conditions } from './result';
import type { BenchCrm, CallCounts, CrmPace, RunningCrm } from './stage/crm';
import { DETRACTORS } from './stage/customers';
import { prepareLoad, type LoadResult } from './stage/load';
import { machine } from './stage/machine';
import { startService } from './stage/program';
import { onStage, type Stage } from './stage/stage';

const RESPONSES = 10_000;
/** A little over what is needed to be through within the five seconds. */
const PER_SECOND = 2_050;
const CONNECTIONS = 64;
const LATENCY_MS = 80;
const NAIVE_SAMPLE = 20;
const PATIENCE_MS = 120_000;
const LOOK_MS = 50;
/** Nothing may be called any more for this long before the calls are counted. */
const QUIET_MS = 1_500;

/** Calls a detractor when a survey closes: 10,000 responses in five seconds, 1,800 detractors, one tenant. */
export function burstOf(crm: BenchCrm): Benchmark {
  return {
    name: `burst-${crm.name}`,
    about: `CRM calls per detractor in a burst of ${RESPONSES} responses, beside a naive writer`,
    run: async (tell) => [await onStage({ crm, engine: 'postgres' }, (stage) => measure(crm, stage, tell))],
  };
}

async function measure(crm: BenchCrm, stage: Stage, tell: (line: string) => void): Promise<BenchResult> {
  const service = await startService(stage.place, 'all');
  const load = await prepareLoad({
    url: `${service.url}${stage.source.path}`,
    secret: stage.source.secret,
    connections: CONNECTIONS,
    requests: RESPONSES,
    perSecond: PER_SECOND,
    wave: 'burst',
  });
  await stage.crm.begin(LATENCY_MS);
  tell(`burst-${crm.name}: sending ${RESPONSES} responses`);
  const startedAt = performance.now();
  const fed = load.go();
  const seconds = (await untilWritten(stage.crm, startedAt)) / 1000;
  const feed = await fed;
  const calls = await whenQuiet(stage.crm);
  const managerTasks = await verify(stage.crm);
  await service.stop();
  tell(`burst-${crm.name}: ${calls.requests} calls in ${seconds.toFixed(1)} s; now the naive writer`);
  const naive = await sampleNaive(stage.crm);
  return resultOf({
    name: `burst-${crm.name}`,
    unit: 'calls/detractor',
    better: 'less',
    value: calls.requests / DETRACTORS,
    baseline: { name: 'naive writer', value: naive.callsEach },
    conditions: conditions({ crm, stage, seconds, feed, calls, naive, managerTasks }),
  });
}

/** @returns ms from the start until the last case or task has appeared in the CRM, seen within `LOOK_MS`. */
async function untilWritten(crm: RunningCrm, startedAt: number): Promise<number> {
  let last = { records: 0, atMs: 0 };
  for (;;) {
    const { cases, tasks } = await crm.written();
    const atMs = performance.now() - startedAt;
    if (cases + tasks > last.records) last = { records: cases + tasks, atMs };
    // Managers' tasks are counted too: only the keys tell whether all is there, and they are many.
    const still = atMs - last.atMs > QUIET_MS && cases >= DETRACTORS;
    if (still && (await ownerTasks(crm)).length >= DETRACTORS) return last.atMs;
    if (atMs > PATIENCE_MS) throw new Error(`only ${cases} cases and ${tasks} tasks were written`);
    await sleep(LOOK_MS);
  }
}

async function whenQuiet(crm: RunningCrm): Promise<CallCounts> {
  for (let before = await crm.calls(); ;) {
    await sleep(QUIET_MS);
    const after = await crm.calls();
    if (after.requests === before.requests) return after;
    before = after;
  }
}

/** Every detractor has one case and one task for its owner, found inside the CRM, and nothing is there twice. */
async function verify(crm: RunningCrm): Promise<number> {
  const { cases, tasks } = await crm.keys();
  for (const keys of [cases, await ownerTasks(crm)]) {
    if (keys.length !== DETRACTORS) throw new Error(`${keys.length} records, not ${DETRACTORS}`);
  }
  for (const keys of [cases, tasks]) {
    if (new Set(keys).size < keys.length) throw new Error(`${keys.length} records with ${new Set(keys).size} keys`);
  }
  return tasks.length - DETRACTORS;
}

/** Managers get tasks too; `_owner_` is part of the key of those that must be there. */
async function ownerTasks(crm: RunningCrm): Promise<readonly string[]> {
  return (await crm.keys()).tasks.filter((key) => key.includes('_owner_'));
}

interface Naive {
  readonly callsEach: number;
  readonly seconds: number;
}

async function sampleNaive(crm: RunningCrm): Promise<Naive> {
  let calls = 0;
  await crm.begin(LATENCY_MS);
  const startedAt = performance.now();
  for (let n = 0; n < NAIVE_SAMPLE; n += 1) calls += await crm.naive(n, `naive${n}`);
  return { callsEach: calls / NAIVE_SAMPLE, seconds: (performance.now() - startedAt) / 1000 };
}

function conditions(parts: {
  readonly crm: BenchCrm;
  readonly stage: Stage;
  readonly seconds: number;
  readonly feed: LoadResult;
  readonly calls: CallCounts;
  readonly naive: Naive;
  readonly managerTasks: number;
}): Conditions {
  const { crm, stage, seconds, feed, calls, naive, managerTasks } = parts;
  const bound = boundSeconds(calls.requests, crm.pace);
  return {
    crm: crm.name,
    database: stage.database,
    service: 'one process, ROLE=all',
    responses: RESPONSES,
    detractors: DETRACTORS,
    latencyMs: LATENCY_MS,
    connections: CONNECTIONS,
    limits: stage.crm.limits,
    calls: calls.requests,
    rateLimited: calls.rateLimited,
    feedSeconds: rounded(feed.seconds),
    acceptP99Ms: rounded(feed.p99Ms),
    seconds: rounded(seconds),
    boundSeconds: rounded(bound),
    timesBound: rounded(seconds / bound),
    timesBoundOrFeed: rounded(seconds / Math.max(bound, feed.seconds)),
    concurrency: rounded(crm.pace.concurrency),
    burst: crm.pace.burst,
    refillPerS: rounded(crm.pace.refillPerS),
    verified: 'in the CRM: every case and owner task exists exactly once',
    managerTasks,
    naiveSample: NAIVE_SAMPLE,
    naiveSamplePurpose: 'calls a detractor do not depend on the number',
    naiveSecondsForAll: Math.round((naive.seconds / NAIVE_SAMPLE) * DETRACTORS),
    ...machine(),
  };
}

/** Nobody who makes these calls could be faster: each takes its latency, and the vendor lets only so many through. */
function boundSeconds(calls: number, { concurrency, burst, refillPerS }: CrmPace): number {
  return Math.max((calls * LATENCY_MS) / 1000 / concurrency, (calls - burst) / refillPerS);
}
