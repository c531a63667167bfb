import type { PersonalData } from './case-state';
import type { CaseEventBody } from './case-events';
import type {
  Band,
  Classification,
  ClockKind,
  ClockPlan,
  Instant,
  Match,
  Process,
  Route,
  Score,
  TierResult,
} from './types';

/** The walk of one response, finished: everything a case decides on, worked out from stored facts alone. */
export interface Walk {
  readonly caseKey: string;
  readonly connectionId: number;
  readonly responseId: string;
  readonly factsId: number;
  readonly score: Score | null;
  readonly band: Band | null;
  readonly respondedAt: Instant;
  readonly personal: PersonalData;
  /** A detractor, or words of any band that a person must see; never false where `process` is not standard. */
  readonly needsCase: boolean;
  readonly match: Match;
  readonly classification: Classification;
  readonly tier: TierResult;
  readonly process: Process;
  readonly route: Route;
  readonly plans: Readonly<Record<ClockKind, ClockPlan>>;
  /** The tightest deadline a re-tier may set from now on (two business hours), per clock. */
  readonly floors: Readonly<Record<ClockKind, { readonly budgetS: number; readonly dueAt: Instant }>>;
  /** When a manager who is told now has to have acknowledged it. */
  readonly ackDueAt: Instant;
}

export type CaseCommand =
  | { readonly kind: 'record_response'; readonly walk: Walk; readonly related: RelatedCases }
  | {
      readonly kind: 'fire_timer';
      readonly clock: ClockKind;
      readonly cycle: number;
      readonly generation: number;
      /** Per cent of the budget; from 100 on it is the breach. */
      readonly threshold: number;
      /** Who is told of a breach; null where the owner has no manager above him. */
      readonly raiseTo: string | null;
      readonly ackDueAt: Instant;
    };

/** Other cases of the same account, as seen under the account's lock. */
export interface RelatedCases {
  readonly leadCaseKey: string | null;
  readonly previousCaseKey: string | null;
}

export interface DecidedEvent {
  readonly body: CaseEventBody;
  readonly personal?: Partial<PersonalData>;
}

export type Decision =
  | { readonly ok: true; readonly events: readonly DecidedEvent[] }
  | {
      readonly ok: false;
      readonly refusal: { readonly code: 'stale_timer' | 'unknown_case'; readonly message: string };
    };
