import { sealTenant } from '../src/pipeline/audit/seal';
import type { Benchmark } from './benchmark';
import { resultOf, type BenchResult } from './result';
import type { ClockOffice } from './stage/clock-office';
import { machine } from './stage/machine';
import { addHistories, EVENTS, goOnWith, keyOf } from './stage/many-histories';
import { LABELS, onEngine, type Engine } from './stage/on-engine';

const CASES = 100_000;
const CHANGED = 2_000;
/** Cases read one by one for the baseline: all of them would take minutes. */
const SINGLY = 2_000;

const COPY = 'a copy of all heads, every night';
const ONE_BY_ONE = 'the events of a case at a time, without folding them';

export const audit: Benchmark = {
  name: 'audit',
  about: 'the nightly seal and verify-audit over 100,000 cases of 12 events, on both databases',
  run: async (tell) => [
    ...(await onEngine('postgres', (office) => measured(office, 'postgres', tell), { maintenance: false })),
    ...(await onEngine('pglite', (office) => measured(office, 'pglite', tell), { maintenance: false })),
  ],
};

async function measured(
  office: ClockOffice,
  engine: Engine,
  tell: (line: string) => void,
): Promise<readonly BenchResult[]> {
  const { loop, tenantId } = office;
  const { db, stores } = loop;
  await addHistories(office, CASES);
  const bytes = await size(db);
  tell(`audit: ${engine}, ${CASES} cases, ${(bytes / 1e6).toFixed(0)} MB of events`);
  const copyMs = await took(() => copyHeads(office));
  const firstMs = await took(() => sealTenant(loop, tenantId));
  await goOnWith(office, CHANGED);
  const nightMs = await took(() => sealTenant(loop, tenantId));
  const emptyMs = await took(() => sealTenant(loop, tenantId));
  const sealsMs = await took(() => intact(stores.audit.verifySeals(db, tenantId)));
  const chainsMs = await took(() => intact(stores.cases.verifyChains(db, tenantId)));
  const singlyMs = (await took(() => readSingly(office))) * (CASES / SINGLY);
  const heapMb = process.memoryUsage().heapUsed / 1e6;
  tell(`audit: ${engine}, seal ${firstMs.toFixed(0)}, a night ${nightMs.toFixed(0)}, chains ${chainsMs.toFixed(0)} ms`);
  const conditions = {
    ...{ cases: CASES, eventsEach: EVENTS, changed: CHANGED, eventBytes: bytes, heapMb: Math.round(heapMb) },
    ...{ database: LABELS[engine], ...machine() },
  };
  const line = (name: string, value: number, baseline: BenchResult['baseline']): BenchResult =>
    resultOf({ name: `audit, ${name}`, unit: 'ms', better: 'less', value, baseline, conditions });
  return [
    line('first seal', firstMs, { name: COPY, value: copyMs }),
    line(`seal of a night, ${CHANGED} changed`, nightMs, { name: COPY, value: copyMs }),
    line('seal where nothing changed', emptyMs, { name: COPY, value: copyMs }),
    line('seals verified', sealsMs, { name: ONE_BY_ONE, value: singlyMs }),
    line('chains and states verified', chainsMs, { name: ONE_BY_ONE, value: singlyMs }),
  ];
}

async function copyHeads({ loop: { db }, tenantId }: ClockOffice): Promise<void> {
  await db.query(
    'create table copied_heads (tenant_id int, night int, case_key text, seq int, hash text, primary key (tenant_id, night, case_key))',
  );
  await db.query(
    'insert into copied_heads select tenant_id, 1, case_key, seq, head_hash from cases where tenant_id = $1',
    [tenantId],
  );
  await db.query('drop table copied_heads');
}

async function readSingly({ loop: { db, stores }, tenantId }: ClockOffice): Promise<void> {
  for (let n = 0; n < SINGLY; n += 1) await stores.cases.history(db, tenantId, keyOf(n));
}

async function size(db: ClockOffice['loop']['db']): Promise<number> {
  const [row] = await db.query<{ bytes: number }>(
    `select pg_total_relation_size('case_events') + pg_total_relation_size('case_event_personal') as bytes`,
  );
  return row?.bytes ?? 0;
}

async function intact(proof: Promise<object | null>): Promise<void> {
  const broken = await proof;
  if (broken !== null) throw new Error(JSON.stringify(broken));
}

async function took(run: () => Promise<unknown>): Promise<number> {
  const startMs = performance.now();
  await run();
  return performance.now() - startMs;
}
