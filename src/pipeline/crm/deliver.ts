import type { ClaimedMark, CrmRecordRow, Lane, MarkResult } from '../../case-ports';
import { canonicalJson } from '../../domain/canonical-json';
import type { DetractorCase } from '../../domain/case-state';
import type { TaskRecord } from '../../domain/crm-record';
import type { Directory } from '../../domain/types';
import { renderCase } from '../../domain/render-case';
import { renderTask, type TaskContext } from '../../domain/render-task';
import { sha256Hex } from '../../crypto';
import { AppError } from '../../errors';
import { CrmAuthLost, CrmRefused, CrmUnavailable, type Crm, type CrmWrite, type WriteOutcome } from '../../ports';
import type { Loop } from '../loop';
import { backOffMs } from '../back-off';
import { createPlayFinder } from '../deciding/play-book';

/** A case to send, with what is needed to remember it afterwards. */
interface Parcel {
  readonly mark: ClaimedMark;
  readonly write: CrmWrite;
  /** Digest by record name, of the whole rendering. */
  readonly digests: ReadonlyMap<string, string>;
  readonly unchanged: boolean;
}

/**
 * Sends what is due: renders cases and tasks from their current state, as many as the CRM takes at once, and stores
 * the ids before the marks are cleared. Before the CRM is set up nothing is due. Only the holder of the tenant's crm lane calls this.
 * @returns how many cases were taken.
 * @throws CrmUnavailable or CrmAuthLost after the results are stored, so that the lane sleeps.
 */
export async function deliver(
  loop: Loop,
  lane: Lane,
  { crm, urgentOnly }: { crm: Crm; urgentOnly: boolean },
): Promise<number> {
  if (!crm.can.isSetUp) return 0;
  const marks = await loop.stores.outbox.claim(loop.db, lane, { rows: crm.can.maxBatch, urgentOnly });
  if (marks.length === 0) return 0;
  await loop.probe('claimed');
  const { parcels, failed } = await pack(loop, lane.tenantId, marks);
  const sending = parcels.filter(({ unchanged }) => !unchanged);
  const outcomes = await send(
    { loop, crm },
    sending.map(({ write }) => write),
  );
  const ends = new Map(sending.map(({ mark }, n) => [mark.caseKey, outcomes[n]]));
  await record(loop, lane, { parcels, failed, outcomes: ends });
  await loop.probe('acked');
  throwTrouble(outcomes);
  return marks.length;
}

/**
 * An adapter that throws for reasons of its own may do so for one case only: each is then sent alone, so that one cannot
 * silence its tenant for ever. What a failed attempt has written nobody knows, so it is looked up first.
 * @returns undefined for what the adapter would not send.
 */
async function send(
  at: { readonly loop: Loop; readonly crm: Crm },
  writes: readonly CrmWrite[],
): Promise<readonly (WriteOutcome | undefined)[]> {
  if (writes.length === 0) return [];
  try {
    return await at.crm.write(writes);
  } catch (error) {
    if (EVERYBODYS.some((kind) => error instanceof kind)) throw error;
    at.loop.log.error({ err: error, caseKeys: writes.map(({ caseKey }) => caseKey) }, 'a write failed');
    if (writes.length === 1) return [undefined];
    const outcomes: (WriteOutcome | undefined)[] = [];
    for (const write of writes) outcomes.push(...(await send(at, [{ ...write, outcomeUnknown: true }])));
    return outcomes;
  }
}

/** What would meet every other write too: the CRM, our credentials, a portal that is not set up, the database. */
const EVERYBODYS = [CrmUnavailable, CrmAuthLost, CrmRefused, AppError] as const;

interface Packed {
  readonly parcels: readonly Parcel[];
  /** Cases that cannot be rendered: each waits for itself, the others are sent. */
  readonly failed: readonly MarkResult[];
}

async function pack(loop: Loop, tenantId: number, marks: readonly ClaimedMark[]): Promise<Packed> {
  const keys = marks.map(({ caseKey }) => caseKey);
  const states = await loop.stores.cases.load(loop.db, tenantId, keys);
  const records = await loop.stores.outbox.records(loop.db, tenantId, keys);
  const people = peopleOf(await loop.stores.tenants.directory(loop.db, tenantId));
  const reminds = await remindsOf(loop, tenantId);
  const playOf = createPlayFinder(loop, tenantId);
  const packed = { parcels: [] as Parcel[], failed: [] as MarkResult[] };
  for (const mark of marks) {
    const { caseKey } = mark;
    const state = states.get(caseKey);
    if (state === undefined) continue;
    const known = records.filter((row) => row.caseKey === caseKey);
    try {
      packed.parcels.push(parcelOf(mark, state, { known, tasks: { ...people, reminds, play: await playOf(state) } }));
    } catch (error) {
      loop.log.error({ err: error, tenantId, caseKey }, 'a case could not be rendered');
      packed.failed.push({ caseKey, version: state.seq, outcome: notRendered(mark) });
    }
  }
  return packed;
}

function notRendered({ attempts, uncertain }: ClaimedMark): MarkResult['outcome'] {
  return { kind: 'retry', delayMs: backOffMs(attempts), uncertain, message: 'could not be rendered; see the log' };
}

async function remindsOf(loop: Loop, tenantId: number): Promise<boolean> {
  const tenant = await loop.stores.tenants.tenant(loop.db, tenantId);
  return tenant?.settings.notify.taskReminders ?? true;
}

function peopleOf(directory: Directory | null): Required<Pick<TaskContext, 'zones' | 'names'>> {
  const users = directory?.users ?? [];
  return {
    zones: new Map(users.flatMap(({ id, timeZone }) => (timeZone === null ? [] : [[id, timeZone] as const]))),
    names: new Map(users.map(({ id, name }) => [id, name])),
  };
}

/** Pure: what of a case has to be written, given what the CRM already has. */
function parcelOf(
  mark: ClaimedMark,
  state: DetractorCase,
  { known, tasks: by }: { readonly known: readonly CrmRecordRow[]; readonly tasks: TaskContext },
): Parcel {
  const byName = new Map(known.map((row) => [row.record, row]));
  const record = renderCase(state);
  const rendered = state.tasks.map((task) => renderTask(state, task, by));
  const digests = new Map([
    [CASE, digestOf(record)],
    ...rendered.map((task) => [task.taskKey, digestOf(task)] as const),
  ]);
  const stale = (name: string): boolean => mark.uncertain || byName.get(name)?.digest !== digests.get(name);
  const tasks = rendered.filter((task) => stale(task.taskKey) && !neverSent(task, mark, byName));
  return {
    mark,
    digests,
    unchanged: tasks.length === 0 && !stale(CASE),
    write: {
      caseKey: mark.caseKey,
      version: state.seq,
      case: record,
      tasks,
      activities: [],
      outcomeUnknown: mark.uncertain,
      knownIds: {
        caseId: byName.get(CASE)?.crmId ?? null,
        tasks: Object.fromEntries(known.filter((row) => row.record !== CASE).map((row) => [row.record, row.crmId])),
        activities: {},
      },
    },
  };
}

const CASE = 'case';

/**
 * A task that was cancelled before the CRM ever had it need not be made there. One that an unheard answer may have made
 * is sent: left alone it would stay open there, and keep the customer's words after a diversion.
 */
function neverSent(task: TaskRecord, { uncertain }: ClaimedMark, known: ReadonlyMap<string, CrmRecordRow>): boolean {
  return task.status === 'cancelled' && !uncertain && !known.has(task.taskKey);
}

function digestOf(record: object): string {
  return sha256Hex(canonicalJson(record));
}

async function record(
  loop: Loop,
  lane: Lane,
  { parcels, failed, outcomes }: Packed & { readonly outcomes: ReadonlyMap<string, WriteOutcome | undefined> },
): Promise<void> {
  const rows = parcels.flatMap((parcel) => recordRows(parcel, outcomes.get(parcel.mark.caseKey)));
  const ends = parcels.map((parcel) => markResult(loop, parcel, outcomes.get(parcel.mark.caseKey)));
  const results = [...ends, ...failed];
  for (const { caseKey, outcome } of results) {
    // Content the CRM refuses is the admin's to mend: named here and in `status`, never retried in a loop.
    if (outcome.kind === 'rejected')
      loop.log.warn({ tenantId: lane.tenantId, caseKey, ...outcome.error }, 'the CRM rejected a write');
  }
  await loop.db.tx(async (sql) => {
    // Somebody else may hold the lane by now and have written later content: what he stores counts, not we.
    if (!(await loop.stores.lanes.holds(sql, lane))) return;
    if (rows.length > 0) await loop.stores.outbox.saveRecords(sql, lane.tenantId, rows);
    await loop.stores.outbox.finish(sql, lane, results);
  });
}

/** Ids learned are kept whatever became of the rest; a digest only of what is known to have been written. */
function recordRows({ mark, write, digests }: Parcel, outcome: WriteOutcome | undefined): readonly CrmRecordRow[] {
  if (outcome === undefined) return [];
  const digestOfWritten = (name: string): string => (outcome.status === 'written' ? (digests.get(name) ?? '') : '');
  const ids = [
    ...(outcome.ids.caseId === null ? [] : [[CASE, outcome.ids.caseId] as const]),
    ...Object.entries(outcome.ids.tasks).filter(([name]) => write.tasks.some((task) => task.taskKey === name)),
  ];
  return ids.map(([name, crmId]) => ({ caseKey: mark.caseKey, record: name, crmId, digest: digestOfWritten(name) }));
}

function markResult(loop: Loop, { mark, write, unchanged }: Parcel, outcome: WriteOutcome | undefined): MarkResult {
  const result = (end: MarkResult['outcome']): MarkResult => ({
    caseKey: mark.caseKey,
    version: write.version,
    outcome: end,
  });
  const again = (delayMs: number, uncertain: boolean, message: string): MarkResult =>
    result({ kind: 'retry', delayMs, uncertain, message });
  if (unchanged) return result({ kind: 'sent' });
  switch (outcome?.status) {
    case undefined:
      return again(backOffMs(mark.attempts), true, 'the adapter said nothing about it');
    case 'written':
      return result({ kind: 'sent' });
    case 'rejected':
      return result({
        kind: 'rejected',
        error: { record: outcome.record, field: outcome.field, message: outcome.message },
      });
    case 'conflict':
      return again(mark.attempts > 3 ? backOffMs(mark.attempts) : 0, true, outcome.message);
    case 'retry':
      return again(Math.max(0, outcome.at - loop.now()), outcome.outcomeUnknown, 'the CRM did not take it yet');
    case 'auth_lost':
      return again(0, mark.uncertain, 'the CRM refuses our credentials');
  }
}

/** The lane sleeps for what would meet its next write as well. */
function throwTrouble(outcomes: readonly (WriteOutcome | undefined)[]): void {
  if (outcomes.some((outcome) => outcome?.status === 'auth_lost'))
    throw new CrmAuthLost('the CRM refuses our credentials');
  const waits = outcomes.flatMap((outcome) => (outcome?.status === 'retry' ? [outcome.at] : []));
  if (waits.length > 0) throw new CrmUnavailable('the CRM asks us to wait', Math.max(...waits));
}
