import type { ActivityRef, CaseTask, DetractorCase, Touch } from './case-state';
import type { Closing } from './closure';
import type { RecordChange } from './documentation';
import type { ClockPlan, Instant, StopVerdict } from './types';
import type { UndoableKind } from './undo';

/** A person has reached out. */
export interface TouchCommand {
  readonly kind: 'touch';
  readonly touch: Touch;
  readonly by: string;
  readonly note: string | null;
  /** The activity of the CRM that it stands for; null or left out = we write one. */
  readonly linked?: ActivityRef | null;
  /** What the customer said in it; null or left out = nothing. */
  readonly said?: RecordChange | null;
  /** How the first-touch clock stands at that instant; null = there is none, or it had stopped by then. */
  readonly verdict: StopVerdict | null;
  readonly resumed: Resumed | null;
}

/** Somebody has completed a task, here or in the CRM. */
export interface CompletionCommand {
  readonly kind: 'complete_task';
  readonly task: Pick<CaseTask, 'kind' | 'n'>;
  readonly by: string;
  /** When it was completed: of a first-touch task, when somebody reached out. */
  readonly at: Instant;
  /** When we heard of it; left out = at once. Automatic re-openings are counted by it. */
  readonly heardAt?: Instant;
  /** true = nobody has completed it: the CRM does not have it any more. Left out = it was completed. */
  readonly gone?: boolean;
  /** Of a first-touch task: how that clock stands then. */
  readonly verdict: StopVerdict | null;
  /** Of a task to take over: how the clock of the hand-over stands. */
  readonly handoverVerdict: StopVerdict | null;
  readonly resumed: Resumed | null;
  /** Who is told where the task comes back again and again; null = the owner has nobody above him. */
  readonly raiseTo: string | null;
  readonly ackDueAt: Instant;
  /** When an acknowledgement of a missed deadline lapses. */
  readonly lapsesAt: Instant;
}

/** A person ends the case. */
export interface CloseCommand {
  readonly kind: 'close';
  readonly closing: Closing;
  /** What is written down with it. */
  readonly record: RecordChange | null;
  /** How the resolution clock stands; null = there is none that runs. */
  readonly verdict: StopVerdict | null;
  readonly terms: ClosingTerms;
  /** By when whoever does what remains has to have said that he knows. */
  readonly ackDueAt: Instant;
  readonly note: string | null;
}

/** What the closing table reads beside the case itself. */
export interface ClosingTerms {
  /** How many documented attempts, and how long since the first of them, make "nobody answers". */
  readonly noResponse: { readonly attempts: number; readonly overBd: number };
  /** When enough business days will have passed since the first attempt; null = there was none. */
  readonly noResponseFrom: Instant | null;
  readonly now: Instant;
  /** Fields of the tenant's own that an outcome asks for. */
  readonly extraFields: readonly {
    readonly id: string;
    readonly label: string;
    readonly requiredFor: readonly string[];
  }[];
}

/** How the paused resolution clock goes on. */
export interface Resumed {
  /** From when it counts again: now, or when the pause was over, however late somebody looked. */
  readonly fromAt: Instant;
  readonly plan: ClockPlan;
  readonly pausedS: number;
}

/** Takes back what a person did a moment ago. */
export interface UndoCommand {
  readonly kind: 'undo';
  readonly of: UndoableKind;
  readonly fromSeq: number;
  readonly toSeq: number;
  /** The case before and after it, folded from its events. */
  readonly before: DetractorCase;
  readonly after: DetractorCase;
}
