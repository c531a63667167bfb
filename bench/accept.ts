import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Benchmark } from './benchmark';
import { median } from './percentile';
import { resultOf, type BenchResult } from './result';
import type { Engine } from './stage/database';
import { hubspot } from './stage/hubspot';
import { prepareLoad, type LoadResult } from './stage/load';
import { machine } from './stage/machine';
import { endWithUs, startService } from './stage/program';
import { onStage } from './stage/stage';

const CONNECTIONS = 64;
const ROUNDS = 5;
const REQUESTS = 10_000;
/** Sent to both before anything counts: the engine compiles what is hot, the database fills its caches. */
const WARM_UP = 5_000;

interface Target {
  readonly url: string;
  readonly secret: string;
}

/** Which processes serve: an embedded database allows one, which then does everything. */
const ROLES = { postgres: 'http', pglite: 'all' } as const;
const SERVED_BY = {
  postgres: 'one process, ROLE=http; no worker runs',
  pglite: 'one process, ROLE=all: its workers run beside it, and rest six times as long as they work in a rush',
} as const;

export const accept: Benchmark = {
  name: 'accept',
  about: 'signed webhook to durable acknowledgement, beside a bare route that only verifies the signature',
  run: async (tell) => [await measure('postgres', tell), await measure('pglite', tell)],
};

async function measure(engine: Engine, tell: (line: string) => void): Promise<BenchResult> {
  tell(`accept: setting up, ${engine}`);
  return onStage({ crm: hubspot, engine }, async ({ database, source, place }) => {
    const service = await startService(place, ROLES[engine]);
    const bare = await startBareRoute(source.secret);
    const ours: Target = { url: `${service.url}${source.path}`, secret: source.secret };
    const rounds: Round[] = [];
    await oneRound({ bare, ours }, { wave: 'warm', requests: WARM_UP });
    for (let n = 1; n <= ROUNDS; n += 1) {
      const round = await oneRound({ bare, ours }, { wave: `round-${n}`, requests: REQUESTS });
      tell(`accept: round ${n} of ${ROUNDS}, bare ${perSecond(round.bare)}/s, ours ${perSecond(round.ours)}/s`);
      rounds.push(round);
    }
    bare.stop();
    await service.stop();
    return summary(engine, database, rounds);
  });
}

interface Round {
  readonly bare: LoadResult;
  readonly ours: LoadResult;
}

/** Baseline and ours directly after one another, so that a busy machine is busy for both. */
async function oneRound(
  { bare, ours }: { readonly bare: Target; readonly ours: Target },
  size: { readonly wave: string; readonly requests: number },
): Promise<Round> {
  const send = async ({ url, secret }: Target): Promise<LoadResult> => {
    const load = await prepareLoad({ url, secret, connections: CONNECTIONS, perSecond: null, ...size });
    const result = await load.go();
    if (result.refused > 0) throw new Error(`${result.refused} deliveries were refused`);
    return result;
  };
  return { bare: await send(bare), ours: await send(ours) };
}

function perSecond({ seconds }: LoadResult, requests = REQUESTS): number {
  return Math.round(requests / seconds);
}

function summary(engine: Engine, database: string, rounds: readonly Round[]): BenchResult {
  return resultOf({
    name: 'accept',
    unit: 'requests/s',
    better: 'more',
    value: median(rounds.map(({ ours }) => perSecond(ours))),
    baseline: { name: 'bare Express route', value: median(rounds.map(({ bare }) => perSecond(bare))) },
    conditions: {
      database,
      service: SERVED_BY[engine],
      connections: CONNECTIONS,
      rounds: ROUNDS,
      requestsPerRound: REQUESTS,
      p50Ms: tenths(median(rounds.map(({ ours }) => ours.p50Ms))),
      p99Ms: tenths(median(rounds.map(({ ours }) => ours.p99Ms))),
      worstP99Ms: tenths(Math.max(...rounds.map(({ ours }) => ours.p99Ms))),
      bareP99Ms: tenths(median(rounds.map(({ bare }) => bare.p99Ms))),
      ...machine(),
    },
  });
}

const tenths = (ms: number): number => Math.round(ms * 10) / 10;

async function startBareRoute(secret: string): Promise<Target & { readonly stop: () => void }> {
  const child = fork(path.join(__dirname, 'processes/bare-route.js'), [secret]);
  endWithUs(child);
  const [port] = (await once(child, 'message')) as [number];
  return { url: `http://127.0.0.1:${port}/in`, secret, stop: () => child.disconnect() };
}
