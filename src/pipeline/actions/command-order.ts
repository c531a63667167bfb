import type { NewCommand } from '../../command-ports';
import { sha256Hex } from '../../crypto';
import { canonicalJson } from '../../domain/canonical-json';
import type { Actor } from '../../domain/case-events';
import type { DetractorCase } from '../../domain/case-state';
import type { Instant } from '../../domain/types';
import type { UndoableKind } from '../../domain/undo';
import type { CaseAction } from './case-action';

/** What somebody asks for, and how it is told from everything else that is asked for. */
export interface Ordered {
  /** The client's own, 8 to 100 characters: the same one again is the same command. */
  readonly requestId: string;
  /** The CRM user who acts, as whoever asks has made sure. */
  readonly userId: string;
  readonly via: NonNullable<Actor['via']>;
  readonly action: CaseAction;
}

/** A command for one case. */
export interface CommandOrder extends Ordered {
  readonly caseKey: string;
  /** The last event the person has seen; null or left out = the case is taken as it is. */
  readonly seenSeq?: number | null;
}

/** As what an action can be taken back for a while. */
const UNDO_KINDS: Readonly<Partial<Record<CaseAction['kind'], UndoableKind>>> = {
  close: 'close',
  touch: 'touch',
  link_activity: 'touch',
  wait: 'wait',
  reassign: 'reassign',
  hand_over: 'hand_over',
};

interface Item {
  readonly caseKey: string;
  readonly item: number;
  readonly at: Instant;
  /** The case as it was read; null = there is none. */
  readonly state: DetractorCase | null;
}

/** Pure: the row that stands for a command, before it is known how it ends. */
export function newCommand(ordered: Ordered, { caseKey, item, at, state }: Item): NewCommand {
  const { requestId, userId, via, action } = ordered;
  const digest = digestOf(ordered, caseKey);
  const { kind } = action;
  return { requestId, item, caseKey, kind, userId, via, at, digest, undoKind: undoKindOf(action, state) };
}

/** Who says that the first-touch task is done says that he has reached out. */
function undoKindOf(action: CaseAction, state: DetractorCase | null): UndoableKind | null {
  if (action.kind !== 'complete_task') return UNDO_KINDS[action.kind] ?? null;
  const { kind, n } = action.task;
  const task = state?.tasks.find((one) => one.kind === kind && one.n === n);
  return task?.purpose === 'first_touch' && state?.outreach === 'allowed' ? 'touch' : null;
}

/** Pure: the same for the same request only. What the person had seen is no part of it: a repeat may have seen more. */
export function digestOf({ requestId, userId, action }: Ordered, caseKey: string): string {
  return sha256Hex(canonicalJson({ requestId, userId, caseKey, action }));
}
