import type { TaskRecord } from '../../domain/crm-record';
import type { CrmWrite } from '../../ports';
import type { Halt } from './answer';

/** What stopped one record of an item. */
export interface Trouble {
  readonly record: 'case' | 'task';
  readonly halt: Halt;
}

/** How far one item has come; the rounds of a write change it in place. */
export interface Progress {
  readonly item: CrmWrite;
  caseId: string | null;
  /** By task key. */
  readonly taskIds: Map<string, string>;
  /** What is still to be sent. */
  caseLeft: boolean;
  readonly tasksLeft: Map<string, TaskRecord>;
  /** What was refused for good, or ended the item. */
  readonly troubles: Trouble[];
  /** true = nothing more of this item is sent now. */
  stopped: boolean;
  /** true = ids have to be looked up by key before anything is sent. */
  mustLook: boolean;
  /** What has been tried again already: keys whose id led nowhere, keys somebody else took, and the item as a whole. */
  readonly forgotten: Set<string>;
  readonly raced: Set<string>;
  dangled: boolean;
  locked: number;
}

/** @returns an item of which nothing has been sent; where its outcome is unknown, what has no id is looked up first */
export function begin(item: CrmWrite): Progress {
  const { caseId, tasks } = item.knownIds;
  const progress: Progress = {
    item,
    caseId,
    taskIds: new Map(Object.entries(tasks)),
    caseLeft: true,
    tasksLeft: new Map(item.tasks.map((task) => [task.taskKey, task])),
    troubles: [],
    stopped: false,
    mustLook: false,
    forgotten: new Set(),
    raced: new Set(),
    dangled: false,
    locked: 0,
  };
  progress.mustLook = item.outcomeUnknown && lacksIds(progress);
  return progress;
}

/** @returns true while something of the item is to be sent or to be found out */
export function isOpen(progress: Progress): boolean {
  if (progress.stopped) return false;
  return progress.mustLook || progress.caseLeft || progress.tasksLeft.size > 0;
}

/** @returns true where a look-up by key could tell more */
function lacksIds({ item, caseId, taskIds }: Progress): boolean {
  return caseId === null || item.tasks.some(({ taskKey }) => !taskIds.has(taskKey));
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
function isBlind({ item, caseLeft, caseId, tasksLeft, taskIds }: Progress): boolean {
  const blindTask = item.tasks.some(({ taskKey }) => !tasksLeft.has(taskKey) && !taskIds.has(taskKey));
  return (!caseLeft && caseId === null) || blindTask;
}

/** The CRM refuses one record for good. Without its case a task has nowhere to hang; without its task a case stands. */
export function refuse(progress: Progress, { record, halt }: Trouble, key: string): void {
  progress.troubles.push({ record, halt });
  if (record === 'task') {
    progress.tasksLeft.delete(key);
    return;
  }
  progress.caseLeft = false;
  if (progress.caseId === null) progress.tasksLeft.clear();
}

/** A stored id led nowhere. Whether it is the record that is gone, or something it points to, its key tells. */
export function forget(progress: Progress, record: Trouble['record'], key: string): void {
  progress.forgotten.add(key);
  if (record === 'task') progress.taskIds.delete(key);
  else progress.caseId = null;
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
    progress.tasksLeft.delete(key);
    if (id !== null) progress.taskIds.set(key, id);
  }
  if (id === null) progress.mustLook = true;
}

/** How long a record that somebody else holds is left alone before the second and third try, ms; then it is given up. */
const LOCK_WAITS_MS = [500, 1_000] as const;

/** @returns ms to wait before the item is sent again; null = it has been waited for long enough */
export function waitForLock(progress: Progress): number | null {
  const waitMs = LOCK_WAITS_MS[progress.locked] ?? null;
  progress.locked += 1;
  return waitMs;
}
