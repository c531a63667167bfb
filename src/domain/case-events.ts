import type { Actor } from './actor';
import type {
  ActivityRef,
  CasePersonal,
  CaseStatus,
  CaseTask,
  Cover,
  PlayRef,
  TaskKind,
  TaskPurpose,
  Touch,
} from './case-state';
import type { Closure, FollowUpResult } from './closure';
import type { Documentation, RootCauseArea } from './documentation';
import type { Restored, UndoableKind } from './undo';
import type {
  Band,
  Check,
  Classification,
  ClockKind,
  ClockPlan,
  Flag,
  Instant,
  Match,
  PausePlan,
  Process,
  RaiseState,
  RaiseStep,
  ReasonCode,
  Route,
  Scale,
  StopVerdict,
  Tier,
  TierResult,
} from './types';

export type { Actor } from './actor';

/** Why a case changed hands. */
export type AssignmentCause =
  | 'routed'
  | 'person'
  | 'handed_over'
  | 'returned'
  | 'leave'
  | 'leave_over'
  | 'deactivated'
  | 'account_moved'
  | 'raised';

/** Why a deadline moved. */
export type RetimeCause = 'retier' | 'retier_floor' | 'owner' | 'policy' | 'calendar' | 'zone_data';

/** Why a clock goes on. */
export type ResumeCause = 'customer_replied' | 'date' | 'person' | 'touch';

/** What a manager makes of a missed deadline. */
export const RAISE_CHOICES = ['take_over', 'reassign', 'leave'] as const;
export type RaiseChoice = (typeof RAISE_CHOICES)[number];

/** What happened to a case. Bodies hold no personal data: that travels in `CaseEvent.personal`. */
export type CaseEventBody =
  | {
      readonly type: 'opened';
      readonly caseKey: string;
      readonly connectionId: number;
      readonly responseId: string;
      readonly respondedAt: Instant;
      readonly factsId: number;
      readonly status: 'open' | 'needs_verification';
      readonly score: number | null;
      readonly scale: Scale | null;
      readonly band: Band | null;
      readonly match: Match;
      readonly classification: Classification;
      readonly tier: TierResult;
      readonly process: Process;
      readonly route: Route;
      readonly leadCaseKey: string | null;
      readonly previousCaseKey: string | null;
      readonly checks: readonly Check[];
      readonly outreach: 'allowed' | 'blocked';
    }
  | {
      readonly type: 'response_changed';
      readonly score: number | null;
      readonly scale: Scale | null;
      readonly band: Band | null;
      readonly commentChanged: boolean;
      readonly scoreChanged: boolean;
    }
  | {
      readonly type: 'classified';
      readonly classification: Classification;
      readonly tier: TierResult;
      readonly factsId: number;
      readonly match: Match;
    }
  /** The words, or a rule, hand the case over. */
  | { readonly type: 'diverted'; readonly process: Process }
  /** A person hands it over, or says that it was a false alarm and takes it back: with a note, clocks kept. */
  | { readonly type: 'handed_over'; readonly process: Process }
  | { readonly type: 'returned'; readonly from: Process; readonly dismissed: readonly Flag[] }
  | { readonly type: 'handover_announced'; readonly n: number; readonly channel: string; readonly reference: string }
  | { readonly type: 'handover_acknowledged'; readonly n: number }
  | { readonly type: 'reason_corrected'; readonly from: ReasonCode; readonly to: ReasonCode }
  | { readonly type: 'tier_corrected'; readonly from: Tier; readonly tier: TierResult }
  /** Another case at the account raised this one's tier; `caseKey` null = nothing but the tier list. */
  | { readonly type: 'retiered'; readonly tier: TierResult; readonly because: 'account' }
  | { readonly type: 'followed'; readonly caseKey: string }
  /** Only now is it known that another open case of the account leads this one. */
  | { readonly type: 'joined'; readonly leadCaseKey: string }
  | { readonly type: 'checked'; readonly checks: readonly Check[] }
  | { readonly type: 'checks_confirmed' }
  /** A person said whom the response is about, be it that it is nobody of the CRM. */
  | { readonly type: 'verified'; readonly match: Match }
  | { readonly type: 'outreach_decided'; readonly outreach: 'allowed' | 'blocked' }
  | {
      readonly type: 'assigned';
      readonly ownerId: string;
      readonly route: Route;
      readonly because: AssignmentCause;
      /** Set while somebody stands in; null ends it. */
      readonly cover: Cover | null;
    }
  /** The version of its guidance that the case is worked with. */
  | { readonly type: 'play_chosen'; readonly play: PlayRef }
  | {
      readonly type: 'raised';
      readonly to: string;
      readonly because: 'rule' | 'breach' | 'sponsor' | 'reopenings' | 'person';
    }
  | {
      readonly type: 'touched';
      readonly touch: Touch;
      readonly by: string;
      /** The activity of the CRM that it stands for; left out = we write one. */
      readonly linked?: ActivityRef | null;
    }
  /** Something was written down; the texts are personal. */
  | {
      readonly type: 'documented';
      /** Names of what was stated. */
      readonly fields: readonly string[];
      readonly change: Partial<Pick<Documentation, 'rootCauseArea' | 'confirmation' | 'nextStepDueAt'>>;
      /** true = the root cause reads like the stated issue, and stands all the same. */
      readonly likeSymptom?: boolean;
    }
  | { readonly type: 'action_linked'; readonly actionId: string }
  | { readonly type: 'action_unlinked'; readonly actionId: string }
  /** The case shares cause and corrective action with others; the text of the cause is personal. */
  | {
      readonly type: 'cause_joined';
      readonly causeId: string;
      readonly rootCauseArea: RootCauseArea;
      readonly actionIds: readonly string[];
    }
  | { readonly type: 'cause_left'; readonly causeId: string }
  /** The owner has ticked it off; what it was for may be missing all the same. */
  | { readonly type: 'step_done'; readonly step: 'next_step' | 'confirm' }
  /** An owner's task was completed while the case goes on, or is gone: it is opened again, or left alone from now on. */
  | { readonly type: 'task_reopened'; readonly purpose: TaskPurpose; readonly because?: 'gone' }
  | { readonly type: 'reopening_stopped' }
  | { readonly type: 'closed'; readonly closure: Closure }
  | { readonly type: 'followed_up'; readonly result: FollowUpResult; readonly nextAt: Instant | null }
  /** It has ended too early: a new cycle begins. */
  | { readonly type: 'reopened'; readonly cycle: number }
  /** What was done by events from `fromSeq` to `toSeq` is taken back; `restored` is how it was. */
  | {
      readonly type: 'undone';
      readonly of: UndoableKind;
      readonly fromSeq: number;
      readonly toSeq: number;
      readonly restored: Restored;
    }
  /** Whatever was personal is gone; the values lie nowhere any more. */
  | { readonly type: 'erased' }
  | { readonly type: 'status_changed'; readonly from: CaseStatus; readonly to: CaseStatus; readonly because: string }
  | { readonly type: 'task_opened'; readonly task: CaseTask }
  | { readonly type: 'task_reassigned'; readonly kind: TaskKind; readonly n: number; readonly ownerId: string }
  | { readonly type: 'task_closed'; readonly kind: TaskKind; readonly n: number; readonly status: 'done' | 'cancelled' }
  | { readonly type: 'clock_started'; readonly cycle: number; readonly plan: ClockPlan }
  | {
      readonly type: 'clock_rebudgeted';
      readonly clock: ClockKind;
      readonly plan: ClockPlan;
      readonly because: RetimeCause;
    }
  /** The deadline stands still until the customer replies, or until that date. */
  | { readonly type: 'clock_paused'; readonly clock: ClockKind; readonly pause: PausePlan }
  | {
      readonly type: 'clock_resumed';
      readonly clock: ClockKind;
      /** From when it counts again; left out = from then on. */
      readonly fromAt?: Instant;
      readonly plan: ClockPlan;
      /** Business seconds of all pauses of the cycle. */
      readonly pausedS: number;
      readonly because: ResumeCause;
    }
  /** It has been done; the verdict was left out by the release before. */
  | { readonly type: 'clock_met'; readonly clock: ClockKind; readonly verdict?: StopVerdict }
  /** It had been done in time, and was heard of late: nobody missed anything. */
  | { readonly type: 'breach_withdrawn'; readonly clock: ClockKind; readonly verdict: StopVerdict }
  | { readonly type: 'clock_cancelled'; readonly clock: ClockKind }
  | { readonly type: 'warned'; readonly clock: ClockKind; readonly threshold: number; readonly dueAt: Instant }
  | {
      readonly type: 'breached';
      readonly clock: ClockKind;
      readonly dueAt: Instant;
      /** The first moment beyond the budget; left out = when the event happened, as by the release before. */
      readonly missedAt?: Instant;
      /** What happens next unless somebody does something; left out = nothing, as by the release before. */
      readonly next?: RaiseState['next'];
    }
  /** Somebody who was told says that he knows: the chain waits until that lapses. */
  | { readonly type: 'raise_acknowledged'; readonly clock: ClockKind; readonly by: string; readonly lapsesAt: Instant }
  | { readonly type: 'raise_lapsed'; readonly clock: ClockKind; readonly next: RaiseState['next'] }
  | {
      readonly type: 'raise_stepped';
      readonly clock: ClockKind;
      readonly step: RaiseStep;
      /** null = nobody is left whom it could be. */
      readonly to: string | null;
      readonly next: RaiseState['next'];
    }
  | { readonly type: 'raise_decided'; readonly clock: ClockKind; readonly choice: RaiseChoice };

export interface CaseEvent {
  readonly seq: number;
  readonly at: Instant;
  readonly actor: Actor;
  readonly body: CaseEventBody;
  /** Only the fields this event states; null clears, and is also what is left after an erasure. */
  readonly personal: Partial<CasePersonal>;
}
