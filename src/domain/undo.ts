import type { CaseClock, DetractorCase } from './case-state';
import type { ClockKind } from './types';

/** What can be taken back for ten minutes. */
export const UNDOABLE_KINDS = ['close', 'touch', 'wait', 'reassign', 'hand_over'] as const;
export type UndoableKind = (typeof UNDOABLE_KINDS)[number];

/** For so long. ms */
export const UNDO_MS = 10 * 60_000;

/** Parts of a case that an undo puts back as they were; what is left out stays. Tasks are opened anew, never reopened. */
export type Restored = Partial<
  Pick<
    DetractorCase,
    | 'status'
    | 'closedAt'
    | 'closure'
    | 'ownerId'
    | 'route'
    | 'cover'
    | 'overrides'
    | 'process'
    | 'handover'
    | 'firstTouchAt'
    | 'touches'
    | 'raisedTo'
    | 'documentation'
    | 'doneSteps'
  >
> & { readonly clocks?: Readonly<Partial<Record<ClockKind, CaseClock>>> };
