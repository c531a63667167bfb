import type { ActivityRecord, TaskRecord } from '../../domain/crm-record';
import type { CrmWrite } from '../../ports';
import type { Halt } from './answer';

/** What stopped one record of an item. */
export interface Trouble {
  readonly record: 'case' | 'task' | 'activity';
  readonly halt: Halt;
}

/** How far one item has come; the rounds of a write change it in place. */
export interface Progress {
  readonly item: CrmWrite;
  caseId: string | null;
  /** By task key. */
  readonly taskIds: Map<string, string>;
  /** By activity key; of one that somebody has logged himself, his. */
  readonly activityIds: Map<string, string>;
  /** What is still to be sent. */
  caseLeft: boolean;
  readonly tasksLeft: Map<string, TaskRecord>;
  readonly activitiesLeft: Map<string, ActivityRecord>;
  /** What was refused for good, or ended the item. */
  readonly troubles: Trouble[];
  /** true = nothing more of this item is sent now. */
  stopped: boolean;
  /** true = ids have to be looked up by key before anything is sent. */
  mustLook: boolean;
  /** What has been tried again already: keys whose id led nowhere, keys somebody else took, and the item as a whole. */
  readonly forgotten: Set<string>;
  readonly raced: Set<string>;
  /** Keys of records that are written without what they name, because it is gone: first the contact, then the account. */
  readonly cut: Map<string, number>;
  dangled: boolean;
  locked: number;
}

/**
 * @param isWritten false = there is nothing to be written about that activity
 * @returns an item of which nothing has been sent; where its outcome is unknown, what has no id is looked up first
 */
export function begin(item: CrmWrite, isWritten: (activity: ActivityRecord) => boolean): Progress {
  const { caseId, tasks, activities } = item.knownIds;
  const linked = item.activities.flatMap((one) =>
    one.linked === null ? [] : [[one.activityKey, one.linked.id] as const],
  );
  const progress: Progress = {
    item,
    caseId,
    taskIds: new Map(Object.entries(tasks)),
    activityIds: new Map([...Object.entries(activities), ...linked]),
    caseLeft: true,
    tasksLeft: new Map(item.tasks.map((task) => [task.taskKey, task])),
    activitiesLeft: new Map(item.activities.filter(isWritten).map((one) => [one.activityKey, one])),
    troubles: [],
    stopped: false,
    mustLook: false,
    forgotten: new Set(),
    raced: new Set(),
    cut: new Map(),
    dangled: false,
    locked: 0,
  };
  progress.mustLook = (item.outcomeUnknown && lacksIds(progress)) || isToBeFound(progress);
  return progress;
}

/** @returns true while something of the item is to be sent or to be found out */
export function isOpen(progress: Progress): boolean {
  if (progress.stopped) return false;
  return progress.mustLook || progress.caseLeft || progress.tasksLeft.size > 0 || progress.activitiesLeft.size > 0;
}

/** @returns true where a look-up by key could tell more */
function lacksIds({ item, caseId, taskIds, activityIds }: Progress): boolean {
  const lacking = item.activities.some(({ activityKey }) => !activityIds.has(activityKey));
  return caseId === null || lacking || item.tasks.some(({ taskKey }) => !taskIds.has(taskKey));
}

/** An activity that was taken back can be taken out by its id only; one that is not found never was there. */
function isToBeFound({ item, activityIds }: Progress): boolean {
  return item.activities.some(({ activityKey, status }) => status === 'undone' && !activityIds.has(activityKey));
}

/** Ends an item: what is left of it is not sent. */
export function stop(progress: Progress, halt: Halt, record: Trouble['record'] = 'case'): void {
  progress.troubles.push({ record, halt });
  progress.stopped = true;
}

/** Ends an item because of what came back to another request. */
export function stopUnsent(progress: Progress, halt: Halt): void {
  stop(progress, halt.kind === 'later' ? { ...halt, mayHaveHappened: isBlind(progress) } : halt);
}

/** Something was written whose id was not shown: what was done may not be taken for not done. */
function isBlind(progress: Progress): boolean {
  const { item, caseLeft, caseId, tasksLeft, taskIds, activitiesLeft, activityIds } = progress;
  const blindActivity = item.activities.some(
    ({ activityKey, status }) => status === 'done' && !activitiesLeft.has(activityKey) && !activityIds.has(activityKey),
  );
  const blindTask = item.tasks.some(({ taskKey }) => !tasksLeft.has(taskKey) && !taskIds.has(taskKey));
  return (!caseLeft && caseId === null) || blindTask || blindActivity;
}

/** The CRM refuses one record for good. Without its case nothing has anywhere to hang; without its tasks a case stands. */
export function refuse(progress: Progress, { record, halt }: Trouble, key: string): void {
  progress.troubles.push({ record, halt });
  if (record !== 'case') {
    leftOf(progress, record).delete(key);
    return;
  }
  progress.caseLeft = false;
  if (progress.caseId !== null) return;
  progress.tasksLeft.clear();
  progress.activitiesLeft.clear();
}

/** A stored id led nowhere. Whether it is the record that is gone, or something it points to, its key tells. */
export function forget(progress: Progress, record: Trouble['record'], key: string): void {
  progress.forgotten.add(key);
  if (record === 'case') progress.caseId = null;
  else idsOf(progress, record).delete(key);
  progress.mustLook = true;
}

/** One record stands as wanted. @param id null = the answer does not show it */
export function finish(
  progress: Progress,
  { record, key }: { record: Trouble['record']; key: string },
  id: string | null,
): void {
  if (record === 'case') {
    progress.caseLeft = false;
    progress.caseId = id;
  } else {
    leftOf(progress, record).delete(key);
    if (id !== null) idsOf(progress, record).set(key, id);
  }
  if (id === null) progress.mustLook = true;
}

type Hanging = Exclude<Trouble['record'], 'case'>;

function leftOf(progress: Progress, record: Hanging): Map<string, unknown> {
  return record === 'task' ? progress.tasksLeft : progress.activitiesLeft;
}

function idsOf(progress: Progress, record: Hanging): Map<string, string> {
  return record === 'task' ? progress.taskIds : progress.activityIds;
}

/** How long a record that somebody else holds is left alone before the second and third try, ms; then it is given up. */
const LOCK_WAITS_MS = [500, 1_000] as const;

/** @returns ms to wait before the item is sent again; null = it has been waited for long enough */
export function waitForLock(progress: Progress): number | null {
  const waitMs = LOCK_WAITS_MS[progress.locked] ?? null;
  progress.locked += 1;
  return waitMs;
}
