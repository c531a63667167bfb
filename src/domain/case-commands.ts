import type { CasePersonal, PersonalData, PlayRef } from './case-state';
import type { FollowUpResult } from './closure';
import type { RecordChange, RootCauseArea } from './documentation';
import type { CaseEventBody, RaiseChoice, RetimeCause } from './case-events';
import type {
  AccountHistory,
  Band,
  Check,
  Classification,
  ClockKind,
  ClockMove,
  ClockPlan,
  Handover,
  Instant,
  Match,
  PausePlan,
  Process,
  RaiseState,
  ReasonCode,
  Route,
  Score,
  StopVerdict,
  Tier,
  TierResult,
  TimerKind,
  WorkClock,
} from './types';
import type { CloseCommand, CompletionCommand, Resumed, TouchCommand, UndoCommand } from './work-commands';

export type * from './work-commands';

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
  readonly checks: readonly Check[];
  /** false = the contact must not be contacted: the case opens, and the manager decides. */
  readonly mayContact: boolean;
  /** Who decides where outreach is blocked: the owner's manager, else the program owner. */
  readonly contactDecider: string;
  /** The play it would be worked by; a case keeps the version it began with. Left out = the newest at any time. */
  readonly play?: PlayRef;
  readonly timing: CaseTiming;
  /** How the resolution clock goes on, where somebody waits for this customer and he has replied; else null or left out. */
  readonly resumed?: Resumed | null;
}

/** Every deadline a decision may set, worked out for one tier, owner and calendar. */
export interface CaseTiming {
  readonly plans: Readonly<Record<WorkClock, ClockPlan>>;
  /** How clocks that are there would go on, walked through their legs; null = as before, or there is none that goes on. */
  readonly moves: Readonly<Record<WorkClock, ClockMove | null>>;
  /** When a manager who is told now has to have acknowledged it. */
  readonly ackDueAt: Instant;
  /** The clock of a hand-over that begins now, by process. */
  readonly handover: Readonly<Record<Handover, ClockPlan>>;
}

/**
 * What a person asks for. `note` is required wherever the record would not explain itself; `timing` and `route` were
 * worked out for the state as it would be afterwards.
 */
export type PersonCommand =
  | {
      readonly kind: 'correct_reason';
      readonly to: ReasonCode;
      readonly note: string;
      /** Where the rules would send it now; taken only where `reroute` asks for it, else it is offered in the answer. */
      readonly route: Route;
      readonly reroute: boolean;
      readonly timing: CaseTiming;
    }
  | {
      readonly kind: 'correct_tier';
      readonly to: Tier;
      readonly note: string;
      readonly route: Route;
      readonly reroute: boolean;
      readonly timing: CaseTiming;
    }
  | {
      readonly kind: 'hand_over';
      readonly process: Handover;
      readonly note: string;
      readonly route: Route;
      readonly timing: CaseTiming;
    }
  | { readonly kind: 'return_to_standard'; readonly note: string; readonly route: Route; readonly timing: CaseTiming }
  /** `verdict`: how the clock of the hand-over stands now; null = there is none that runs. */
  | { readonly kind: 'acknowledge_handover'; readonly verdict: StopVerdict | null }
  | {
      readonly kind: 'confirm_checks';
      readonly note: string | null;
      /** How the walk goes on once a contradiction is confirmed; left out, the case stays where it is. */
      readonly walk?: Walk;
    }
  /** Says whom a response is about; the walk goes on with the facts of that subject, clocks unchanged. */
  | { readonly kind: 'verify_subject'; readonly walk: Walk; readonly note: string | null }
  | { readonly kind: 'decide_outreach'; readonly allow: boolean; readonly note: string }
  | { readonly kind: 'reassign'; readonly route: Route; readonly note: string; readonly timing: CaseTiming }
  | TouchCommand
  | CompletionCommand
  | CloseCommand
  /** What was found out is written down. */
  | { readonly kind: 'set_record'; readonly change: RecordChange }
  | { readonly kind: 'link_action'; readonly actionId: string }
  | { readonly kind: 'unlink_action'; readonly actionId: string }
  /** Shares cause and corrective action with other cases; again with what the cause says now. */
  | {
      readonly kind: 'join_cause';
      readonly causeId: string;
      readonly rootCauseArea: RootCauseArea;
      readonly rootCause: string;
      readonly actionIds: readonly string[];
    }
  | { readonly kind: 'leave_cause' }
  /** Whoever received an escalated case says what became of it; `nextAt` with `pending`: when he is asked again. */
  | {
      readonly kind: 'follow_up';
      readonly result: FollowUpResult;
      readonly nextAt: Instant | null;
      readonly note: string | null;
    }
  /** `route`: to whom it goes where its owner is not there any more; left out or null = it is his again. */
  | { readonly kind: 'reopen'; readonly note: string; readonly route?: Route | null; readonly timing: CaseTiming }
  /** A person tells the manager, deadline or not. */
  | { readonly kind: 'raise'; readonly to: string | null; readonly note: string; readonly ackDueAt: Instant }
  | UndoCommand
  /** Waits for the customer. `pause` null = the resolution clock is not one that could pause. */
  | {
      readonly kind: 'wait';
      readonly untilAt: Instant;
      readonly note: string;
      readonly pause: PausePlan | { readonly refused: string } | null;
    }
  | { readonly kind: 'resume'; readonly resumed: Resumed | null }
  /** Whoever was told says that he knows, until that lapses. */
  | { readonly kind: 'acknowledge_raise'; readonly by: string; readonly lapsesAt: Instant }
  | {
      readonly kind: 'decide_raise';
      readonly choice: RaiseChoice;
      readonly note: string;
      /** To whom it goes; null where it stays. */
      readonly route: Route | null;
      readonly timing: CaseTiming;
    };

/** What changed among people, found by looking: leave, a deactivated user, an account in other hands. */
export interface OwnerCommand {
  readonly kind: 'change_owner';
  readonly because: 'leave' | 'leave_over' | 'deactivated' | 'account_moved';
  readonly route: Route;
  /** Until when somebody stands in for a case that has been touched; null = for good. */
  readonly coverUntilAt: Instant | null;
  readonly timing: CaseTiming;
}

/** People who were told or asked beside the owner have left: their tasks go to somebody who is there. */
export interface AskCommand {
  readonly kind: 'ask_another';
  readonly gone: readonly string[];
  readonly to: string;
  readonly dueAt: Instant;
}

export interface TimerCommand {
  readonly kind: 'fire_timer';
  readonly what: TimerKind;
  readonly clock: ClockKind;
  readonly cycle: number;
  readonly generation: number;
  /** Per cent of the budget; from 100 on it is the breach. */
  readonly threshold: number;
  /** When it came due: who fires it may come late. */
  readonly cameDueAt: Instant;
  /** Who is told of a breach, or asked next; null where the owner has no manager above him. */
  readonly raiseTo: string | null;
  readonly ackDueAt: Instant;
  /** What happens after this one; null = nothing. */
  readonly next: RaiseState['next'];
  /** Where the manager takes over by himself: how it is routed and timed then. */
  readonly takeOver: { readonly route: Route; readonly timing: CaseTiming } | null;
  /** Where a pause ends. */
  readonly resumed: Resumed | null;
}

/** Moves the deadlines of a case to what its policy, calendar or zone say now. */
export interface RetimeCommand {
  readonly kind: 'retime';
  readonly because: Extract<RetimeCause, 'policy' | 'calendar' | 'zone_data'>;
  readonly timing: Pick<CaseTiming, 'moves'>;
}

/** Everything personal goes. */
export interface EraseCommand {
  readonly kind: 'erase';
}

export type CaseCommand =
  | { readonly kind: 'record_response'; readonly walk: Walk; readonly history: AccountHistory }
  /** A case at the same account names this one as its lead. */
  | {
      readonly kind: 'follow';
      readonly caseKey: string;
      /** The lead's tier and deadlines now that there are two; null = they stay. */
      readonly raised: { readonly tier: TierResult; readonly timing: CaseTiming } | null;
    }
  /** The other side of it, for a case that was there before anybody knew of its lead. */
  | { readonly kind: 'join'; readonly leadCaseKey: string }
  | { readonly kind: 'announce_handover'; readonly n: number; readonly channel: string; readonly reference: string }
  | PersonCommand
  | EraseCommand
  | OwnerCommand
  | AskCommand
  | RetimeCommand
  | TimerCommand;

export interface DecidedEvent {
  readonly body: CaseEventBody;
  readonly personal?: Partial<CasePersonal>;
}

/** Why a command was not carried out, in a code and in words for who asked. */
export interface Refusal {
  readonly code:
    | 'stale_timer'
    | 'unknown_case'
    | 'closed_case'
    | 'already_so'
    | 'note_missing'
    | 'not_diverted'
    | 'not_allowed'
    | 'nothing_to_decide'
    | 'not_possible'
    /** Something the closing table asks for is missing. */
    | 'incomplete'
    /** Somebody else did something since the person looked. */
    | 'changed_meanwhile'
    /** The id of the request belongs to another command. */
    | 'request_id_used'
    /** A fault of ours, of one case among many: nothing was done to it. */
    | 'failed'
    | 'too_late';
  readonly message: string;
  /** Of what is missing: each field, with its sentence. */
  readonly fields?: readonly { readonly field: string; readonly message: string }[];
}

export type Decision =
  { readonly ok: true; readonly events: readonly DecidedEvent[] } | { readonly ok: false; readonly refusal: Refusal };
