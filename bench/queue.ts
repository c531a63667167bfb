import { cursorOf } from '../src/pipeline/reading/queue-cursor';
import { queuePage, type QueueAsked, type QueuePage } from '../src/pipeline/reading/queue-page';
import type { Benchmark } from './benchmark';
import { percentile } from './percentile';
import { resultOf, type BenchResult } from './result';
import type { ClockOffice } from './stage/clock-office';
import { machine } from './stage/machine';
import { addListed, changeSome, CSMS, listPlainly, OTHERS } from './stage/many-listed';
import { LABELS, onEngine, type Engine } from './stage/on-engine';

const CASES = 100_000;
const SAMPLES = 40;
const BASELINE_SAMPLES = 3;
const CHANGED = 5_000;
const AIM_MS = 100;

const PLAIN = 'all open cases sorted and counted from their states';

export const queue: Benchmark = {
  name: 'queue',
  about: 'a page of the queue with its counts among 100,000 open cases of one tenant, on both databases',
  run: async (tell) => [
    ...(await onEngine('postgres', (office) => measured(office, 'postgres', tell), { maintenance: false })),
    ...(await onEngine('pglite', (office) => measured(office, 'pglite', tell), { maintenance: false })),
  ],
};

interface Asking {
  readonly name: string;
  readonly asked: QueueAsked;
}

/** Whoever sees all is the hardest: everybody else reads a part of it. */
const COORDINATOR = 'director';

async function measured(
  office: ClockOffice,
  engine: Engine,
  tell: (line: string) => void,
): Promise<readonly BenchResult[]> {
  await addListed(office, CASES);
  const cursor = await halfWay(office);
  const plain = await times(BASELINE_SAMPLES, () => listPlainly(office, CASES / 2));
  const due = { flags: ['due_today'], reasons: ['usability'], segments: ['mid'] } as const;
  const results: BenchResult[] = [];
  const take = async ({ name, asked }: Asking): Promise<void> => {
    const ms = await times(SAMPLES, () => page(office, asked));
    tell(`queue: ${engine}, ${name}: p50 ${percentile(ms, 0.5).toFixed(1)}, p95 ${percentile(ms, 0.95).toFixed(1)} ms`);
    const conditions = {
      ...{
        openCases: CASES,
        others: OTHERS,
        owners: CSMS,
        rows: 50,
        samples: SAMPLES,
        baselineSamples: BASELINE_SAMPLES,
      },
      ...{ aimMs: AIM_MS, database: LABELS[engine], ...machine() },
    };
    for (const [part, share] of [
      ['p50', 0.5],
      ['p95', 0.95],
    ] as const)
      results.push(
        resultOf({
          ...{ name: `queue, ${name}, ${part}`, unit: 'ms', better: 'less', value: percentile(ms, share), conditions },
          baseline: { name: PLAIN, value: percentile(plain, share) },
        }),
      );
  };
  await take({ name: 'page and counts', asked: { userId: COORDINATOR } });
  await take({ name: 'a page half way', asked: { userId: COORDINATOR, cursor, counts: false } });
  await take({ name: 'three filters', asked: { userId: COORDINATOR, filters: due } });
  await take({ name: 'a manager', asked: { userId: 'manager-1' } });
  await take({ name: 'a csm', asked: { userId: 'csm-1' } });
  await changeSome(office, CHANGED);
  await take({ name: `after ${CHANGED} changes`, asked: { userId: COORDINATOR } });
  return results;
}

async function page({ loop, tenantId }: ClockOffice, asked: QueueAsked): Promise<QueuePage> {
  const found = await queuePage(loop, tenantId, asked);
  if (!found.ok) throw new Error(found.refusal.message);
  if (found.counts !== null && asked.userId === COORDINATOR && found.counts.scopes.all < CASES)
    throw new Error(`${found.counts.scopes.all} cases`);
  return found;
}

/** In the middle of the order, where keysets and offsets differ most from the top. */
async function halfWay({ loop, tenantId }: ClockOffice): Promise<string> {
  const now = await loop.clock.now();
  const rows = await loop.stores.queue.page(loop.db, tenantId, {
    viewer: { userId: COORDINATOR, team: [], seesAll: true, now, dayEndsAt: now },
    filters: { scope: 'all', flags: [], tiers: [], reasons: [], segments: [], ownerIds: [] },
    ...{ after: null, limit: CASES / 2 },
  });
  const last = rows.at(-1);
  if (last === undefined) throw new Error('nothing is listed');
  return cursorOf(last);
}

async function times(count: number, run: () => Promise<unknown>): Promise<readonly number[]> {
  // The first one compiles and plans what the others find ready.
  await run();
  const ms: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const startMs = performance.now();
    await run();
    ms.push(performance.now() - startMs);
  }
  return ms;
}
