import type { ClaimedMark, CrmRecordRow, MarkResult } from '../../case-ports';
import { sha256Hex } from '../../crypto';
import { canonicalJson } from '../../domain/canonical-json';
import type { DetractorCase } from '../../domain/case-state';
import type { ActivityRecord, TaskRecord } from '../../domain/crm-record';
import { renderActivity } from '../../domain/render-activity';
import { renderCase } from '../../domain/render-case';
import { renderTask, type TaskContext } from '../../domain/render-task';
import type { TenantSettings } from '../../domain/settings';
import type { Directory } from '../../domain/types';
import type { CrmWrite } from '../../ports';
import { backOffMs } from '../back-off';
import { createPlayFinder } from '../deciding/play-book';
import type { Loop } from '../loop';

/** A case to send, with what is needed to remember it afterwards. */
export interface Parcel {
  readonly mark: ClaimedMark;
  readonly write: CrmWrite;
  /** Digest by record name, of the whole rendering; of an activity only whether it is there or taken out. */
  readonly digests: ReadonlyMap<string, string>;
  readonly unchanged: boolean;
}

export interface Packed {
  readonly parcels: readonly Parcel[];
  /** Cases that cannot be rendered: each waits for itself, the others are sent. */
  readonly failed: readonly MarkResult[];
}

/** Renders what is due, each case from its state at this moment. */
export async function pack(loop: Loop, tenantId: number, marks: readonly ClaimedMark[]): Promise<Packed> {
  const keys = marks.map(({ caseKey }) => caseKey);
  const states = await loop.stores.cases.load(loop.db, tenantId, keys);
  const records = await loop.stores.outbox.records(loop.db, tenantId, keys);
  const people = peopleOf(await loop.stores.tenants.directory(loop.db, tenantId));
  const wishes = wishesOf((await loop.stores.tenants.tenant(loop.db, tenantId))?.settings ?? null);
  const playOf = createPlayFinder(loop, tenantId);
  const packed = { parcels: [] as Parcel[], failed: [] as MarkResult[] };
  for (const mark of marks) {
    const { caseKey } = mark;
    const state = states.get(caseKey);
    if (state === undefined) continue;
    const known = records.filter((row) => row.caseKey === caseKey);
    try {
      packed.parcels.push(parcelOf(mark, state, { known, tasks: { ...people, ...wishes, play: await playOf(state) } }));
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

function wishesOf(settings: TenantSettings | null): Pick<TaskContext, 'reminds' | 'closing'> {
  return settings === null ? {} : { reminds: settings.notify.taskReminders, closing: settings.closing };
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
  const logged = state.touches.flatMap((touch) => renderActivity(state, touch) ?? []);
  const digests = new Map([
    [CASE, digestOf(record)],
    ...rendered.map((task) => [task.taskKey, digestOf(task)] as const),
    ...logged.map(({ activityKey, status }) => [activityKey, digestOf({ status })] as const),
  ]);
  const differs = (name: string): boolean => byName.get(name)?.digest !== digests.get(name);
  const stale = (name: string): boolean => mark.uncertain || differs(name);
  const tasks = rendered.filter((task) => stale(task.taskKey) && !neverSent(task, mark, byName));
  // What is logged is never logged anew: it is known to be there, whatever became of a later attempt.
  const activities = logged.filter((one) => differs(one.activityKey) && !neverLogged(one, mark, byName));
  return {
    mark,
    digests,
    unchanged: tasks.length === 0 && activities.length === 0 && !stale(CASE),
    write: {
      caseKey: mark.caseKey,
      version: state.seq,
      case: record,
      tasks,
      activities,
      outcomeUnknown: mark.uncertain,
      knownIds: knownIds(known, logged),
    },
  };
}

function knownIds(known: readonly CrmRecordRow[], logged: readonly ActivityRecord[]): CrmWrite['knownIds'] {
  const keys = new Set(logged.map(({ activityKey }) => activityKey));
  const idsOf = (rows: readonly CrmRecordRow[]): Readonly<Record<string, string>> =>
    Object.fromEntries(rows.filter(({ crmId }) => crmId !== '').map(({ record, crmId }) => [record, crmId]));
  return {
    caseId: known.find(({ record }) => record === CASE)?.crmId ?? null,
    tasks: idsOf(known.filter(({ record }) => record !== CASE && !keys.has(record))),
    activities: idsOf(known.filter(({ record }) => keys.has(record))),
  };
}

/** What a case itself is remembered as, beside its tasks and activities, which have keys. */
export const CASE = 'case';

/**
 * A task that was cancelled before the CRM ever had it, or that is gone from it, need not be made there. One that an unheard answer may have made
 * is sent: left alone it would stay open there, and keep the customer's words after a diversion.
 */
function neverSent(task: TaskRecord, { uncertain }: ClaimedMark, known: ReadonlyMap<string, CrmRecordRow>): boolean {
  return task.status === 'cancelled' && !uncertain && (known.get(task.taskKey)?.crmId ?? '') === '';
}

/** A touch that was taken back before the CRM ever had it. */
function neverLogged(
  { activityKey, status }: ActivityRecord,
  { uncertain }: ClaimedMark,
  known: ReadonlyMap<string, CrmRecordRow>,
): boolean {
  return status === 'undone' && !uncertain && !known.has(activityKey);
}

function digestOf(record: object): string {
  return sha256Hex(canonicalJson(record));
}
