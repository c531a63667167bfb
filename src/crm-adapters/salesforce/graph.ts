import type { ActivityRecord, TaskRecord } from '../../domain/crm-record';
import type { Instant } from '../../domain/types';
import { caseFields } from './case-fields';
import { CASE_KEY, CASE_OBJECT, TASK_KEY } from './fields';
import type { OrgConfig } from './org-config';
import { capabilitiesOf } from './org-config';
import type { Progress } from './progress';
import { taskFields } from './render';
import { activityFields, linkFields } from './render-activity';

/** One record of a graph. */
export interface GraphNode {
  readonly record: 'case' | 'task' | 'activity';
  readonly method: 'PATCH' | 'DELETE';
  /** Case key, task key or activity key. */
  readonly key: string;
  /** Record id it is written by; null = by key. */
  readonly id: string | null;
  /** Letters and digits: how other nodes and the answer call it. */
  readonly referenceId: string;
  /** Below /services/data/vNN.0. */
  readonly path: string;
  /** null = none. */
  readonly body: object | null;
}

/** One item as a transaction of its own. */
export interface Graph {
  readonly progress: Progress;
  readonly nodes: readonly GraphNode[];
}

/** What an org is like, and when it is written to. */
export interface OrgNow {
  readonly config: OrgConfig;
  /** Machine time, ms: Salesforce rings by its own clock. */
  readonly now: Instant;
}

/**
 * What one call may hold (REST API guide, composite graph limits). Another limit, 15 kinds of node, is out of reach: there
 * are four, PATCH of a case, of a task and of an event, DELETE of a task.
 */
const MAX_GRAPHS = capabilitiesOf(null).maxBatch;
const MAX_NODES = 500;

const CASE_REFERENCE = 'case';

/** @returns what is left of an item as one graph: the case, its tasks, activities; what does not fit goes with the next round */
export function graphOf(progress: Progress, org: OrgNow): Graph {
  const nodes = progress.caseLeft ? [caseNode(progress, org.config)] : [];
  const tasks = [...progress.tasksLeft.values()].map((task, n) => taskNode(progress, { task, n }, org));
  const activities = [...progress.activitiesLeft.values()].map((activity, n) =>
    activityNode(progress, { activity, n }, org.config),
  );
  return { progress, nodes: [...nodes, ...tasks, ...activities].slice(0, MAX_NODES) };
}

function caseNode(progress: Progress, config: OrgConfig): GraphNode {
  const { item, caseId } = progress;
  const key = item.caseKey;
  const path = pathOf(CASE_OBJECT, caseId ?? `${CASE_KEY}/${encodeURIComponent(key)}`);
  const method = 'PATCH';
  return {
    record: 'case',
    method,
    key,
    id: caseId,
    referenceId: CASE_REFERENCE,
    path,
    body: caseFields(withoutGone(progress, key, item.case), config),
  };
}

/** A task is hung on its case when it is made, and again where the case is made anew; its owner may move it. */
function taskNode(
  progress: Progress,
  { task, n }: { readonly task: TaskRecord; readonly n: number },
  { config, now }: OrgNow,
): GraphNode {
  const { item, caseId, taskIds } = progress;
  const key = task.taskKey;
  const id = taskIds.get(key) ?? null;
  const fields = taskFields(
    task,
    { contactId: withoutGone(progress, key, item.case).contactId, isNew: id === null, now },
    config,
  );
  const link = id === null || caseId === null ? { WhatId: caseId ?? `@{${CASE_REFERENCE}.id}` } : {};
  const path = pathOf('Task', id ?? `${TASK_KEY}/${encodeURIComponent(key)}`);
  return { record: 'task', method: 'PATCH', key, id, referenceId: `task${n}`, path, body: { ...fields, ...link } };
}

/** Of ours the task that it is; of somebody's own only the field that names the case. */
function activityNode(
  progress: Progress,
  { activity, n }: { readonly activity: ActivityRecord; readonly n: number },
  config: OrgConfig,
): GraphNode {
  const { item, caseId, activityIds } = progress;
  const key = activity.activityKey;
  const id = activityIds.get(key) ?? null;
  const node = { record: 'activity', key, id, referenceId: `activity${n}` } as const;
  if (activity.linked !== null) {
    const path = pathOf(objectOf(activity.linked.id) ?? 'Task', activity.linked.id);
    return { ...node, method: 'PATCH', path, body: linkFields(activity, item.caseKey) };
  }
  const path = pathOf('Task', id ?? `${TASK_KEY}/${encodeURIComponent(key)}`);
  if (activity.status === 'undone') return { ...node, method: 'DELETE', path, body: null };
  const link = id === null || caseId === null ? { WhatId: caseId ?? `@{${CASE_REFERENCE}.id}` } : {};
  return {
    ...node,
    method: 'PATCH',
    path,
    body: { ...activityFields(withoutGone(progress, key, activity), id === null, config), ...link },
  };
}

interface Ends {
  readonly contactId: string | null;
  readonly accountId: string | null;
}

function withoutGone<T extends Ends>({ cut }: Progress, key: string, record: T): T {
  const ends = cut.get(key) ?? 0;
  if (ends === 0) return record;
  return { ...record, contactId: null, ...(ends > 1 ? { accountId: null } : {}) };
}

/** @returns the object that an id belongs to, by its first three characters; null = none that can name a case */
export function objectOf(id: string): 'Task' | 'Event' | null {
  if (id.startsWith('00T')) return 'Task';
  return id.startsWith('00U') ? 'Event' : null;
}

function pathOf(object: string, rest: string): string {
  return `/sobjects/${object}/${rest}`;
}

/** Cuts into calls that keep to the limits, in the order given. */
export function inCalls(graphs: readonly Graph[]): readonly (readonly Graph[])[] {
  const calls: Graph[][] = [];
  let room = { graphs: 0, nodes: 0 };
  for (const graph of graphs) {
    if (room.graphs === 0 || room.nodes < graph.nodes.length) {
      calls.push([]);
      room = { graphs: MAX_GRAPHS, nodes: MAX_NODES };
    }
    calls.at(-1)?.push(graph);
    room = { graphs: room.graphs - 1, nodes: room.nodes - graph.nodes.length };
  }
  return calls;
}

/** The body of POST /composite/graph. @param version such as '64.0' */
export function graphBody(graphs: readonly Graph[], version: string): object {
  const root = `/services/data/v${version}`;
  return {
    graphs: graphs.map(({ nodes }, n) => ({
      graphId: graphId(n),
      compositeRequest: nodes.map(({ method, referenceId, path, body }) => ({
        method,
        url: `${root}${path}`,
        referenceId,
        ...(body === null ? {} : { body }),
      })),
    })),
  };
}

/** @returns what the n-th graph of a call is called */
export function graphId(n: number): string {
  return `g${n}`;
}
