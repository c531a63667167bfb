import { caseKeyOf, openVault } from '../../src/crypto';
import type { Db } from '../../src/store/db';
import type { Stores } from '../../src/store-ports';
import { createStores } from '../../src/store/stores';
import type { Answer } from './answers';
import type { SeenCase, SeenTask } from './crm';
import type { Answered } from './desk';
import { keepEvidence } from './evidence';
import type { Source, Stage } from './stage';
import { readUndone, totalOf } from './undone';
import { misworked } from './worked';

/** What one phase, or all of them, came to. */
export interface Counts {
  readonly accepted: number;
  /** Commands of persons that were carried out. */
  readonly commands: number;
  readonly kills: number;
  readonly lost: number;
  readonly duplicateCases: number;
  readonly duplicateTasks: number;
  readonly stuck: number;
}

export interface Verdict {
  readonly counts: Omit<Counts, 'kills'>;
  /** One sentence for each thing that is not as it must be. */
  readonly findings: readonly string[];
}

/** What the outside was told. */
export interface Evidence {
  readonly accepted: readonly Answer[];
  readonly answered: readonly Answered[];
}

const DETRACTOR_UP_TO = 6;

/** Compares what was acknowledged with what the database and the CRM hold, once nothing runs any more. */
export async function judge(stage: Stage, { accepted, answered }: Evidence): Promise<Verdict> {
  const db = await stage.open();
  const stores = createStores(openVault([stage.env['SEALING_KEYS'] ?? '']));
  try {
    const [cases, tasks] = [await stage.crm.cases(), await stage.crm.tasks()];
    const caseTwins = beyondFirst(cases);
    const taskTwins = beyondFirst(tasks);
    const held = {
      buckets: await ledger(db),
      cases: new Map(cases.map((seen) => [seen.key, seen])),
      openTasks: openOwnerTasks(tasks),
      ended: await endedCases(db),
    };
    const lost = [
      ...accepted.flatMap((answer) => missing(answer, sourceOf(stage, answer), held) ?? []),
      ...(await misworked({ db, stores, stage }, answered)),
      ...(await brokenChains(db, stores, stage)),
      ...(await ownerless(db)),
      ...(await missedTwice(db)),
      ...(await outdated(db, held.cases)),
    ];
    const undone = await readUndone(db);
    const refused = await rejected(db);
    // Nothing here is more than a CRM can take: a write that is set aside would stay undone for ever.
    const stuck = totalOf(undone) + refused.length;
    const findings = [
      ...lost,
      ...caseTwins.map((key) => `case ${key} is in the CRM more than once`),
      ...taskTwins.map((key) => `task ${key} is in the CRM more than once`),
      ...(totalOf(undone) === 0 ? [] : [`undone: ${JSON.stringify(undone)}`]),
      ...refused,
    ];
    if (findings.length > 0) await keepEvidence(db, stage, caseKeysIn(findings));
    const commands = answered.filter(({ refusal }) => refusal === null).length;
    const twins = { duplicateCases: caseTwins.length, duplicateTasks: taskTwins.length };
    return { counts: { accepted: accepted.length, commands, lost: lost.length, ...twins, stuck }, findings };
  } finally {
    await db.close();
  }
}

function caseKeysIn(findings: readonly string[]): readonly string[] {
  return [...new Set(findings.flatMap((finding) => finding.match(/\b[a-z2-7]{32}/g) ?? []))];
}

function sourceOf({ sources }: Stage, { source }: Answer): Source {
  const found = sources[source];
  if (found === undefined) throw new RangeError(`no source ${source}`);
  return found;
}

/** The key of each record beyond the first of its key; records without one are other people's. */
function beyondFirst(records: readonly { readonly key: string }[]): readonly string[] {
  const seen = new Set<string>();
  return records.flatMap(({ key }) => {
    if (key === '') return [];
    if (seen.has(key)) return [key];
    seen.add(key);
    return [];
  });
}

/** Where an answer of a tenant stands in the ledger, by `tenant response`. */
async function ledger(db: Db): Promise<ReadonlyMap<string, string>> {
  const rows = await db.query<{ tenantId: number; responseId: string; bucket: string }>(
    'select tenant_id as "tenantId", response_id as "responseId", bucket from responses',
  );
  return new Map(rows.map(({ tenantId, responseId, bucket }) => [`${tenantId} ${responseId}`, bucket]));
}

interface Held {
  readonly buckets: ReadonlyMap<string, string>;
  /** As the CRM shows them, by case key. */
  readonly cases: ReadonlyMap<string, SeenCase>;
  readonly openTasks: ReturnType<typeof openOwnerTasks>;
  /** Keys of cases that a person has ended. */
  readonly ended: ReadonlySet<string>;
}

/**
 * What is missing of an acknowledged answer, or null: its place in the ledger and, of a detractor, its case with what
 * was written and, until somebody has ended it, the one task that its owner has to do next.
 */
function missing(answer: Answer, from: Source, { buckets, cases, openTasks, ended }: Held): string | null {
  const { responseId, score, comment } = answer;
  const bucket = buckets.get(`${from.tenantId} ${responseId}`);
  if (bucket === undefined) return `${responseId} was acknowledged and is in no bucket`;
  if (score > DETRACTOR_UP_TO) return null;
  const key = caseKeyOf(from.orgId, from.key, responseId);
  const seen = cases.get(key);
  if (seen === undefined) return `${responseId} (${bucket}) has no case ${key} in the CRM`;
  const open = openTasks.get(key)?.size ?? 0;
  if (open !== (ended.has(key) ? 0 : 1))
    return `${responseId} (${bucket}) has ${open} open owner tasks in the CRM, case ${key}`;
  if (seen.restricted || seen.verbatim === (comment ?? '')) return null;
  return `the comment of ${responseId} is not on its case ${key} in the CRM`;
}

/** Keys of the open owner tasks in the CRM, by case. */
function openOwnerTasks(tasks: readonly SeenTask[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byCase = new Map<string, Set<string>>();
  for (const { key, open } of tasks) {
    const [taskKey, caseKey] = /^(.+)_owner_\d+$/.exec(key) ?? [];
    if (taskKey === undefined || caseKey === undefined || !open) continue;
    byCase.set(caseKey, (byCase.get(caseKey) ?? new Set()).add(taskKey));
  }
  return byCase;
}

async function endedCases(db: Db): Promise<ReadonlySet<string>> {
  const rows = await db.query<{ caseKey: string }>(
    'select case_key as "caseKey" from cases where closed_at is not null',
  );
  return new Set(rows.map(({ caseKey }) => caseKey));
}

async function brokenChains(db: Db, { cases }: Stores, { sources }: Stage): Promise<readonly string[]> {
  const findings: string[] = [];
  for (const { tenantId } of sources) {
    const broken = await cases.verifyChains(db, tenantId);
    if (broken !== null) findings.push(`case ${broken.caseKey}, event ${broken.seq}: ${broken.problem}`);
  }
  return findings;
}

/** Cases at work without exactly one open task of their owner. */
async function ownerless(db: Db): Promise<readonly string[]> {
  const rows = await db.query<{ caseKey: string; n: number }>(
    `select c.case_key as "caseKey", count(t.n)::int as n from cases c
     left join tasks t on t.tenant_id = c.tenant_id and t.case_key = c.case_key and t.kind = 'owner' and t.status = 'open'
     where c.closed_at is null group by c.tenant_id, c.case_key having count(t.n) <> 1`,
  );
  return rows.map(({ caseKey, n }) => `case ${caseKey} has ${n} open owner tasks`);
}

/** Deadlines that were missed more often than they began, but for what was taken back; and people who are asked twice to say that they know. */
async function missedTwice(db: Db): Promise<readonly string[]> {
  const missed = await db.query<{ caseKey: string; clock: string }>(
    `select case_key as "caseKey", coalesce(body ->> 'clock', body #>> '{plan,clock}') as clock
     from case_events e where type in ('breached', 'clock_started') and not exists (
       select 1 from case_events u where u.tenant_id = e.tenant_id and u.case_key = e.case_key and u.type = 'undone'
         and e.seq between (u.body ->> 'fromSeq')::int and (u.body ->> 'toSeq')::int)
     group by tenant_id, case_key, 2
     having count(*) filter (where type = 'breached') > count(*) filter (where type = 'clock_started')`,
  );
  const asked = await db.query<{ caseKey: string; id: string }>(
    `select case_key as "caseKey", owner_id as id from tasks where kind = 'acknowledgement' and status = 'open'
     group by tenant_id, case_key, owner_id having count(*) > 1`,
  );
  return [
    ...missed.map(({ caseKey, clock }) => `case ${caseKey} missed its ${clock} more than once`),
    ...asked.map(({ caseKey, id }) => `case ${caseKey} asks ${id} twice to say that he knows`),
  ];
}

/** Cases of which the CRM shows another state than ours, although nothing is left to write. */
async function outdated(db: Db, shown: Held['cases']): Promise<readonly string[]> {
  const rows = await db.query<{ caseKey: string; state: string }>(
    `select c.case_key as "caseKey", concat_ws(' ', c.status, c.owner_id, k.status) as state from cases c
     join outbox o on o.tenant_id = c.tenant_id and o.case_key = c.case_key and o.wanted = o.sent
     join lateral (select status from clocks k where k.tenant_id = c.tenant_id and k.case_key = c.case_key
       and k.clock = 'first_touch' order by k.cycle desc limit 1) k on true`,
  );
  return rows.flatMap(({ caseKey, state }) => {
    const seen = shown.get(caseKey);
    const says = seen === undefined ? '' : [seen.status, seen.ownerId, seen.firstTouchClock].join(' ');
    return says === state ? [] : [`case ${caseKey} is '${state}', and the CRM says '${says}'`];
  });
}

async function rejected(db: Db): Promise<readonly string[]> {
  const rows = await db.query<{ caseKey: string; error: string }>(
    `select case_key as "caseKey", last_error::text as error from outbox where rejected_version is not null`,
  );
  return rows.map(({ caseKey, error }) => `the CRM rejected case ${caseKey}: ${error}`);
}
