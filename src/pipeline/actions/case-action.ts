import type { Touch } from '../../domain/case-state';
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
      readonly channel: Touch['channel'];
      readonly result: Touch['result'];
      readonly at: Instant;
      readonly note: string | null;
    }
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
