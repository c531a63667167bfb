import type { CaseStatus, CaseTask, PersonalData, TaskKind } from './case-state';
import type {
  Band,
  Classification,
  ClockKind,
  ClockPlan,
  Instant,
  Match,
  Process,
  Route,
  Scale,
  TierResult,
} from './types';

/** Who made it happen. `source` = the survey tool, `clock` = a timer. */
export interface Actor {
  readonly kind: 'source' | 'clock' | 'user' | 'crm';
  readonly id: string;
}

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
  | { readonly type: 'diverted'; readonly process: Process }
  | { readonly type: 'assigned'; readonly ownerId: string; readonly route: Route }
  | { readonly type: 'raised'; readonly to: string; readonly because: 'rule' | 'breach' }
  | { readonly type: 'status_changed'; readonly from: CaseStatus; readonly to: CaseStatus; readonly because: string }
  | { readonly type: 'task_opened'; readonly task: CaseTask }
  | { readonly type: 'task_reassigned'; readonly kind: TaskKind; readonly n: number; readonly ownerId: string }
  | { readonly type: 'task_closed'; readonly kind: TaskKind; readonly n: number; readonly status: 'done' | 'cancelled' }
  | { readonly type: 'clock_started'; readonly cycle: number; readonly plan: ClockPlan }
  | {
      readonly type: 'clock_rebudgeted';
      readonly clock: ClockKind;
      readonly plan: ClockPlan;
      readonly because: 'retier' | 'retier_floor';
    }
  | { readonly type: 'clock_cancelled'; readonly clock: ClockKind }
  | { readonly type: 'warned'; readonly clock: ClockKind; readonly threshold: number; readonly dueAt: Instant }
  | { readonly type: 'breached'; readonly clock: ClockKind; readonly dueAt: Instant };

export interface CaseEvent {
  readonly seq: number;
  readonly at: Instant;
  readonly actor: Actor;
  readonly body: CaseEventBody;
  /** Only the fields this event states; null clears, and is also what is left after an erasure. */
  readonly personal: Partial<PersonalData>;
}
