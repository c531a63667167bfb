import type { Instant } from '../../domain/types';
import type { Halt } from './answer';
import { CASE_KEY, TASK_KEY } from './fields';
import type { Graph, GraphNode } from './graph';
import { judgeNode } from './judge';
import type { Progress } from './progress';
import { finish, forget, refuse, stop, waitForLock } from './progress';
import type { Refusal } from './refusal';
import { classOf, isDangling, isGone, isNamelessDuplicate, isRace } from './refusal';
import type { WireGraph } from './wire';
import { savedSchema } from './wire';

/** What a graph's answer has changed. */
export interface Step {
  /** false = Salesforce gave up on the call before it came to this graph: send it again. */
  readonly moved: boolean;
  /** ms to wait before it is sent again. */
  readonly waitMs: number;
}

const MOVED: Step = { moved: true, waitMs: 0 };

type Verdict = { readonly node: GraphNode } & (
  { readonly id: string | null; readonly halt: null } | { readonly halt: Halt }
);

/** Takes over what became of one graph: done as a whole, or not at all and somebody to blame. */
export function takeAnswer({ progress, nodes }: Graph, graph: WireGraph, now: Instant): Step {
  const shown = new Map(graph.graphResponse.compositeResponse.map((node) => [node.referenceId, node]));
  const verdicts = nodes.map((node): Verdict => {
    const wire = shown.get(node.referenceId);
    const answer = wire === undefined ? NOTHING : judgeNode(wire, now);
    if (answer.kind !== 'ok') return { node, halt: answer };
    return { node, halt: null, id: node.id ?? idIn(answer.body) };
  });
  const halts = verdicts.flatMap((verdict) =>
    verdict.halt === null ? [] : [{ node: verdict.node, halt: verdict.halt }],
  );
  if (graph.isSuccessful && halts.length === 0) {
    for (const verdict of verdicts) if (verdict.halt === null) finish(progress, verdict.node, verdict.id);
    return MOVED;
  }
  const culprits = halts.filter(({ halt }) => halt.kind !== 'refused' || classOf(halt.refusal) !== 'rollback');
  if (culprits.length === 0) return halted(progress, halts);
  return culprits.map((culprit) => blame(progress, culprit)).reduce(worse);
}

/** Where a failed graph does not show a node, it has gone down with the others. */
const NOTHING: Halt = {
  kind: 'refused',
  refusal: { status: 400, code: 'PROCESSING_HALTED', message: 'not in the answer', fields: [] },
};

interface Culprit {
  readonly node: GraphNode;
  readonly halt: Halt;
}

/** Nobody to blame: after 14 failed graphs the others are not looked at. Or a reference to an id that was not shown. */
function halted(progress: Progress, halts: readonly Culprit[]): Step {
  const dangles = halts.some(({ halt }) => halt.kind === 'refused' && isDangling(halt.refusal));
  if (!dangles || progress.dangled) return { moved: false, waitMs: 0 };
  progress.dangled = true;
  progress.mustLook = true;
  return MOVED;
}

function blame(progress: Progress, { node, halt }: Culprit): Step {
  const { record, key } = node;
  if (halt.kind === 'later') {
    const waitMs = halt.because === 'UNABLE_TO_LOCK_ROW' ? waitForLock(progress) : null;
    if (waitMs !== null) return { moved: true, waitMs };
  }
  if (halt.kind !== 'refused') {
    stop(progress, halt, record);
  } else if (isRace(halt.refusal, record === 'case' ? CASE_KEY : TASK_KEY)) {
    if (progress.raced.has(key)) stop(progress, halt, record);
    progress.raced.add(key);
    progress.mustLook = true;
  } else if (isNamelessDuplicate(halt.refusal) && !progress.raced.has(key)) {
    progress.raced.add(key);
    progress.mustLook = true;
  } else if (node.id !== null && isGone(halt.refusal) && needsNoMore(progress, node)) {
    finish(progress, node, node.id);
  } else if (isWrongUpdate(node, halt.refusal) && !progress.raced.has(key)) {
    progress.raced.add(key);
    progress.mustLook = true;
  } else if (node.id !== null && isGone(halt.refusal) && !progress.forgotten.has(key)) {
    forget(progress, record, key);
  } else if (isGone(halt.refusal) && hasEnds(progress, node)) {
    progress.cut.set(key, 1 + (progress.cut.get(key) ?? 0));
  } else {
    refuse(progress, { record, halt }, key);
  }
  return MOVED;
}

/** An activity that was to be taken out, or of somebody's own, and is gone. */
function needsNoMore({ activitiesLeft }: Progress, { record, key }: GraphNode): boolean {
  const activity = record === 'activity' ? activitiesLeft.get(key) : undefined;
  return activity !== undefined && (activity.status === 'undone' || activity.linked !== null);
}

/** A contact that was deleted or merged must not keep anybody from his task; only a case names an account too. */
function hasEnds({ cut }: Progress, { record, key, method }: GraphNode): boolean {
  return method === 'PATCH' && (cut.get(key) ?? 0) < (record === 'case' ? 2 : 1);
}

/** What we took for new is there, and has a field that only a new one can be given: its id tells to leave that out. */
function isWrongUpdate({ record, id }: GraphNode, { code }: Refusal): boolean {
  return record === 'activity' && id === null && code === 'INVALID_FIELD_FOR_INSERT_UPDATE';
}

function worse(one: Step, other: Step): Step {
  return { moved: one.moved || other.moved, waitMs: Math.max(one.waitMs, other.waitMs) };
}

/** An upsert that changed a record may answer without a body. */
function idIn(body: unknown): string | null {
  const saved = savedSchema.safeParse(body);
  return saved.success ? saved.data.id : null;
}
