import type { CaseEvent } from '../../src/domain/case-events';
import { renderActivity } from '../../src/domain/render-activity';
import { createLogger } from '../../src/logger';
import { sealTenant } from '../../src/pipeline/audit/seal';
import type { Db } from '../../src/store/db';
import type { Stores } from '../../src/store-ports';
import type { Answered } from './desk';
import type { ErrandKind } from './errands';
import type { Stage } from './stage';

interface Held {
  readonly db: Db;
  readonly stores: Stores;
  readonly stage: Stage;
}

/** What is not as people left it when they worked cases: in our history, our tasks and touches, and in the CRM. */
export async function misworked(held: Held, answered: readonly Answered[]): Promise<readonly string[]> {
  return [
    ...strange(answered),
    ...(await notOnce(held, answered)),
    ...(await otherTasks(held)),
    ...(await tasksAfterTheEnd(held.db)),
    ...(await otherActivities(held)),
    ...(await brokenSeals(held)),
  ];
}

/** No state of a case is a reason to refuse these. */
const NEVER: readonly string[] = [
  'invalid_input',
  'unknown_user',
  'unreadable_json',
  'request_id_used',
  'crm_unavailable',
];

function strange(answered: readonly Answered[]): readonly string[] {
  const wrong = answered.flatMap(({ caseKey, kind, refusal }) =>
    refusal !== null && NEVER.includes(refusal) ? [`${kind} of case ${caseKey} was refused as ${refusal}`] : [],
  );
  const kinds = new Set(answered.map(({ kind }) => kind));
  const never = [...kinds].filter((kind) => !answered.some((one) => one.kind === kind && one.refusal === null));
  // A short run may have met no case in which it is possible.
  return answered.length < ENOUGH ? wrong : [...wrong, ...never.map((kind) => `no ${kind} was ever carried out`)];
}

const ENOUGH = 200;

/** Commands whose words are not in the history as often as they must be: once, or never where they were refused. */
async function notOnce({ db, stores }: Held, answered: readonly Answered[]): Promise<readonly string[]> {
  const findings: string[] = [];
  for (const [caseKey, all] of byCase(answered)) {
    const tenantId = all[0]?.tenantId ?? 0;
    const history = await stores.cases.history(db, tenantId, caseKey);
    for (const one of all.filter(({ kind }) => kind !== 'undo')) {
      const times = history.filter((event) => isOf(event, one)).length;
      const wanted = one.refusal === null ? 1 : 0;
      if (times !== wanted)
        findings.push(`${one.kind} ${one.requestId} was done ${times} times, not ${wanted}: case ${caseKey}`);
    }
    findings.push(...otherUndos(caseKey, history, all));
  }
  return findings;
}

function byCase(answered: readonly Answered[]): ReadonlyMap<string, readonly Answered[]> {
  const cases = new Map<string, Answered[]>();
  for (const one of answered) cases.set(one.caseKey, [...(cases.get(one.caseKey) ?? []), one]);
  return cases;
}

const SAID_IN: Readonly<
  Record<Exclude<ErrandKind, 'undo'>, readonly [CaseEvent['body']['type'], 'note' | 'statedIssue']>
> = {
  touch: ['touched', 'note'],
  set_record: ['documented', 'statedIssue'],
  wait: ['status_changed', 'note'],
  close: ['closed', 'note'],
};

function isOf({ body, personal }: CaseEvent, { kind, words }: Answered): boolean {
  if (kind === 'undo') return false;
  const [type, field] = SAID_IN[kind];
  return body.type === type && personal[field] === words;
}

const UNDOABLE: readonly ErrandKind[] = ['close', 'touch', 'wait'];

/** Each undo that was carried out takes back the newest command that stood, and nothing else is taken back. */
function otherUndos(caseKey: string, history: readonly CaseEvent[], all: readonly Answered[]): readonly string[] {
  const standing: Answered[] = [];
  const wanted: string[] = [];
  for (const one of all.filter(({ refusal }) => refusal === null)) {
    if (UNDOABLE.includes(one.kind)) standing.push(one);
    if (one.kind === 'undo') wanted.push(standing.pop()?.requestId ?? 'nothing');
  }
  const undone = history.flatMap(({ body }) => {
    if (body.type !== 'undone') return [];
    const { fromSeq, toSeq } = body;
    const events = history.filter(({ seq }) => seq >= fromSeq && seq <= toSeq);
    return [all.find((one) => events.some((event) => isOf(event, one)))?.requestId ?? 'nothing'];
  });
  return undone.join() === wanted.join() ? [] : [`case ${caseKey} undid ${undone.join()}, not ${wanted.join()}`];
}

/** Open tasks that the CRM has and we have not, or the other way round. */
async function otherTasks({ db, stage }: Held): Promise<readonly string[]> {
  const rows = await db.query<{ key: string }>(
    `select concat_ws('_', case_key, kind, n) as key from tasks where status = 'open'`,
  );
  const ours = new Set(rows.map(({ key }) => key));
  const theirs = new Set((await stage.crm.tasks()).filter(({ open }) => open).map(({ key }) => key));
  return [
    ...[...ours].filter((key) => !theirs.has(key)).map((key) => `open task ${key} is not open in the CRM`),
    ...[...theirs].filter((key) => !ours.has(key)).map((key) => `task ${key} is open in the CRM, and not here`),
  ];
}

/** Whoever has received an escalated case is asked what became of it; nobody else is asked for anything any more. */
async function tasksAfterTheEnd(db: Db): Promise<readonly string[]> {
  const rows = await db.query<{ caseKey: string; purpose: string }>(
    `select t.case_key as "caseKey", t.purpose from tasks t join cases c using (tenant_id, case_key)
     where t.status = 'open' and c.closed_at is not null and (t.purpose <> 'follow_up' or c.status <> 'escalated')`,
  );
  return rows.map(({ caseKey, purpose }) => `case ${caseKey} has ended and asks for ${purpose}`);
}

/** Touches that are not in the CRM exactly once, and undone ones that are. */
async function otherActivities({ db, stores, stage }: Held): Promise<readonly string[]> {
  const rows = await db.query<{ tenantId: number; caseKey: string }>(
    'select tenant_id as "tenantId", case_key as "caseKey" from cases',
  );
  const wanted: string[] = [];
  for (const tenantId of new Set(rows.map((row) => row.tenantId))) {
    const keys = rows.filter((row) => row.tenantId === tenantId).map(({ caseKey }) => caseKey);
    for (const state of (await stores.cases.load(db, tenantId, keys)).values())
      for (const touch of state.touches) {
        const activity = renderActivity(state, touch);
        if (activity?.status === 'done') wanted.push(activity.activityKey);
      }
  }
  const there = (await stage.crm.activities()).filter((key) => key !== '');
  const times = (keys: readonly string[], key: string): number => keys.filter((one) => one === key).length;
  return [...new Set([...wanted, ...there])].flatMap((key) => {
    const found = times(there, key);
    const right = times(wanted, key);
    return found === right ? [] : [`activity ${key} is in the CRM ${found} times, not ${right}`];
  });
}

/** Seals what came about, and proves it. */
async function brokenSeals({ db, stores, stage }: Held): Promise<readonly string[]> {
  const findings: string[] = [];
  const clock = { now: () => Promise.resolve(Date.now()) };
  for (const { tenantId } of stage.sources) {
    await sealTenant({ db, stores, clock, log: createLogger('error') }, tenantId);
    const broken = await stores.audit.verifySeals(db, tenantId);
    if (broken !== null) findings.push(`seal ${broken.seal} of tenant ${tenantId}: ${broken.problem}`);
  }
  return findings;
}
