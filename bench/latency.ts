import { setTimeout as sleep } from 'node:timers/promises';
import { signStandardWebhook } from '../sandbox/demo-data/sign';
import type { Benchmark } from './benchmark';
import { percentile } from './percentile';
import { resultOf, rounded, type BenchResult } from './result';
import type { BenchCrm, RunningCrm } from './stage/crm';
import { hubspot } from './stage/hubspot';
import { salesforce } from './stage/salesforce';
import { machine } from './stage/machine';
import { startService } from './stage/program';
import { unhappy } from './stage/responses';
import { onStage, type Stage } from './stage/stage';

const RESPONSES = 40;
/** Every fourth response is also given to the naive writer. */
const NAIVE_EVERY = 4;
const LATENCY_MS = 80;
/** Between a response and the next one: less than a second and a half, and never in step with anybody's timer. */
const PAUSE_MS = 250;
const JITTER_MS = 390;
const LOOK_MS = 4;
const PATIENCE_MS = 30_000;
const SPARE_MS = 250;
/** Sent before anything counts. */
const WARM_UP = 5;

export const latency: Benchmark = {
  name: 'latency',
  about: 'response to visible CRM task when there is little to do',
  run: async (tell) => {
    const results: BenchResult[] = [];
    for (const crm of [hubspot, salesforce]) {
      tell(`latency: ${RESPONSES} responses, one at a time, ${crm.name}`);
      results.push(await onStage({ crm, engine: 'postgres' }, (stage) => measure(crm, stage)));
    }
    return results;
  },
};

async function measure(crm: BenchCrm, stage: Stage): Promise<BenchResult> {
  const service = await startService(stage.place, 'all');
  const send = sender(`${service.url}${stage.source.path}`, stage.source.secret);
  await stage.crm.begin(LATENCY_MS);
  const ours: number[] = [];
  const naive: number[] = [];
  for (let n = 0; n < WARM_UP + RESPONSES; n += 1) {
    const taken = await untilVisible(stage.crm, () => send(n));
    if (n >= WARM_UP) ours.push(taken);
    if (n >= WARM_UP && n % NAIVE_EVERY === 0) naive.push(await timeOf(() => stage.crm.naive(n, `naive${n}`)));
    await sleep(PAUSE_MS + ((n * 137) % JITTER_MS));
  }
  const { rateLimited } = await stage.crm.calls();
  await service.stop();
  return resultOf({
    name: 'latency',
    unit: 'ms, p95',
    better: 'less',
    value: percentile(ours, 0.95),
    baseline: { name: 'naive writer', value: percentile(naive, 0.95) },
    conditions: {
      crm: crm.name,
      database: stage.database,
      service: 'one process, ROLE=all',
      responses: RESPONSES,
      naiveResponses: naive.length,
      latencyMs: LATENCY_MS,
      aimMs: crm.roundTrips * LATENCY_MS + SPARE_MS,
      aimRoundTrips: crm.roundTrips,
      p50Ms: rounded(percentile(ours, 0.5)),
      maxMs: rounded(Math.max(...ours)),
      seenWithinMs: LOOK_MS,
      rateLimited,
      ...machine(),
    },
  });
}

/** The naive writer's task is complete once its last link is there; ours comes with its links. */
async function timeOf(act: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await act();
  return performance.now() - startedAt;
}

/** @returns ms from the beginning of `act` until the CRM shows one task more. */
async function untilVisible(crm: RunningCrm, act: () => Promise<unknown>): Promise<number> {
  const { tasks } = await crm.written();
  const startedAt = performance.now();
  const acted = act();
  for (;;) {
    const seen = await crm.written();
    const elapsedMs = performance.now() - startedAt;
    if (seen.tasks > tasks) {
      await acted;
      return elapsedMs;
    }
    if (elapsedMs > PATIENCE_MS) throw new Error('the task does not appear');
    await sleep(LOOK_MS);
  }
}

function sender(url: string, secret: string): (n: number) => Promise<void> {
  return async (n) => {
    const { id, body } = unhappy(n, `latency-${n}`);
    const signed = signStandardWebhook({ id: `msg-${id}`, timestampS: Math.floor(Date.now() / 1000), body, secret });
    const headers = { 'content-type': 'application/json', ...signed };
    const { status } = await fetch(url, { method: 'POST', headers, body });
    if (status !== 200) throw new Error(`the service answered ${status}`);
  };
}
