import { datedJson } from '../src/domain/dated-json';
import { caseView } from '../src/pipeline/reading/case-view';
import { cardView, type CardAsked } from '../src/pipeline/reading/card-view';
import { queuePage } from '../src/pipeline/reading/queue-page';
import type { Benchmark } from './benchmark';
import { percentile } from './percentile';
import { resultOf, type BenchResult } from './result';
import type { ClockOffice } from './stage/clock-office';
import { machine } from './stage/machine';
import { addListed, OTHERS } from './stage/many-listed';
import { LABELS, onEngine, type Engine } from './stage/on-engine';
import { spreadOverAccounts, type Spread } from './stage/over-accounts';

const CASES = 10_000;
const SAMPLES = 200;
const AIM_MS = 100;
const MOST_BYTES = 20_000;

const OLD_WAY = 'the queue of the viewer to find the case, then the case';

export const card: Benchmark = {
  name: 'card',
  about: 'everything the card of a record shows, among 10,000 open cases of one tenant, on both databases',
  run: async (tell) => [
    ...(await onEngine('pglite', (office) => measured(office, 'pglite', tell), { maintenance: false })),
    ...(await onEngine('postgres', (office) => measured(office, 'postgres', tell), { maintenance: false })),
  ],
};

async function measured(
  office: ClockOffice,
  engine: Engine,
  tell: (line: string) => void,
): Promise<readonly BenchResult[]> {
  await addListed(office, CASES);
  const { alone, shared, empty } = await spreadOverAccounts(office, SAMPLES);
  const old = await times(alone, (one) => oldWay(office, one));
  const results: BenchResult[] = [];
  const take = async (name: string, records: readonly Spread[]): Promise<void> => {
    const bytes: number[] = [];
    const ms = await times(records, async (one) => bytes.push(await look(office, one)));
    const conditions = {
      ...{ openCases: CASES, others: OTHERS, samples: records.length, aimMs: AIM_MS, mostBytes: MOST_BYTES },
      ...{ bytes: Math.max(...bytes), database: LABELS[engine], ...machine() },
    };
    const [p50, p95] = [percentile(ms, 0.5), percentile(ms, 0.95)];
    tell(
      `card: ${engine}, ${name}: p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)} ms, ${conditions.bytes} bytes at most`,
    );
    for (const [part, value, before] of [
      ['p50', p50, percentile(old, 0.5)],
      ['p95', p95, percentile(old, 0.95)],
    ] as const)
      results.push(
        resultOf({
          ...{ name: `card, ${name}, ${part}`, unit: 'ms', better: 'less', value, conditions },
          baseline: { name: OLD_WAY, value: before },
        }),
      );
  };
  await take('one case', alone);
  await take('one of several cases', shared);
  await take('no case, the last answer', empty);
  return results;
}

async function look({ loop, tenantId }: ClockOffice, { accountId, userId, caseKey }: Spread): Promise<number> {
  const asked: CardAsked = { userId, record: { type: 'account', id: accountId }, caseKey };
  const view = await cardView(loop, tenantId, asked);
  if (!view.ok) throw new Error(view.refusal.message);
  if (caseKey === null ? view.lastResponse === null : view.case?.caseKey !== caseKey)
    throw new Error(`the card of ${accountId} does not show what is there`);
  const bytes = Buffer.byteLength(datedJson(view));
  if (bytes >= MOST_BYTES) throw new Error(`${bytes} bytes`);
  return bytes;
}

/** What a card had to ask before, in two requests; which cases of the queue are of the account it found out itself. */
async function oldWay({ loop, tenantId }: ClockOffice, { userId, caseKey }: Spread): Promise<void> {
  const page = await queuePage(loop, tenantId, { userId, limit: 200 });
  const view = await caseView(loop, tenantId, { userId, caseKey: caseKey ?? '' });
  if (!page.ok || !view.ok) throw new Error('the old way leads nowhere');
  datedJson(page);
  datedJson(view);
}

async function times<One>(all: readonly One[], run: (one: One) => Promise<unknown>): Promise<readonly number[]> {
  // The first ones compile and plan what the others find ready.
  for (const one of all.slice(0, 5)) await run(one);
  const ms: number[] = [];
  for (const one of all) {
    const startMs = performance.now();
    await run(one);
    ms.push(performance.now() - startMs);
  }
  return ms;
}
