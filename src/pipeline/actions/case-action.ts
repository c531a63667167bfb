import type { ActivityRef, CaseTask, Touch, TouchChannel } from '../../domain/case-state';
import type { Closing, FollowUpResult } from '../../domain/closure';
import type { RecordChange } from '../../domain/documentation';
import type { Handover, Instant, ReasonCode, Tier } from '../../domain/types';

/** What a person may do to a case. `note` says why, wherever the record would not explain itself. */
export type CaseAction =
  | {
      readonly kind: 'correct_reason';
      readonly to: ReasonCode;
      readonly note: string;
      /** false = the case stays with its owner, and whom the rules would ask now is in the answer. */
      readonly reroute: boolean;
    }
  | { readonly kind: 'correct_tier'; readonly to: Tier; readonly note: string; readonly reroute: boolean }
  | { readonly kind: 'hand_over'; readonly process: Handover; readonly note: string }
  | { readonly kind: 'return_to_standard'; readonly note: string }
  | { readonly kind: 'acknowledge_handover' }
  | { readonly kind: 'confirm_checks'; readonly note: string | null }
  | {
      readonly kind: 'verify_subject';
      /** A contact of the CRM; null = it is nobody whom the CRM knows. */
      readonly contactId: string | null;
      /** Which of the contact's accounts is meant, where it has several. */
      readonly accountId: string | null;
      readonly note: string | null;
    }
  | { readonly kind: 'decide_outreach'; readonly allow: boolean; readonly note: string }
  | { readonly kind: 'reassign'; readonly to: string; readonly note: string }
  | {
      readonly kind: 'touch';
      readonly channel: TouchChannel;
      readonly result: Touch['result'];
      readonly at: Instant;
      readonly note: string | null;
      /** Another contact of the account; left out = whoever answered. */
      readonly contactId?: string | null;
      /** What the customer said in it. */
      readonly said?: RecordChange | null;
    }
  /** An activity that the CRM has counts as the touch; seen there, so verified. */
  | {
      readonly kind: 'link_activity';
      readonly activity: ActivityRef;
      /** null = as the CRM says; where it does not say either, it was `attempted`, or `wrote`. */
      readonly result: Touch['result'] | null;
      readonly said?: RecordChange | null;
    }
  | { readonly kind: 'set_record'; readonly change: RecordChange }
  | { readonly kind: 'complete_task'; readonly task: Pick<CaseTask, 'kind' | 'n'> }
  | {
      readonly kind: 'close';
      readonly closing: Closing;
      readonly record?: RecordChange | null;
      readonly note: string | null;
    }
  | {
      readonly kind: 'follow_up';
      readonly result: FollowUpResult;
      readonly nextAt: Instant | null;
      readonly note: string | null;
    }
  | { readonly kind: 'reopen'; readonly note: string }
  /** Takes back the last thing that can be, of the last ten minutes. */
  | { readonly kind: 'undo' }
  | { readonly kind: 'link_action'; readonly actionId: string }
  | { readonly kind: 'unlink_action'; readonly actionId: string }
  | { readonly kind: 'join_cause'; readonly causeId: string }
  | { readonly kind: 'leave_cause' }
  /** Tells somebody above the owner at once, before any deadline has passed. */
  | { readonly kind: 'raise'; readonly note: string }
  | {
      readonly kind: 'wait';
      /** A moment, or the beginning of a date such as "2026-12-01" on the wall clock that the deadline is read on. */
      readonly until: { readonly at: Instant } | { readonly date: string };
      readonly note: string;
    }
  | { readonly kind: 'resume' }
  | { readonly kind: 'acknowledge_raise' }
  | { readonly kind: 'decide_raise'; readonly choice: 'take_over' | 'leave'; readonly note: string }
  | { readonly kind: 'decide_raise'; readonly choice: 'reassign'; readonly to: string; readonly note: string };
