import type { Handover, ReasonCode, Tier } from '../domain/types';

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
  | { readonly kind: 'reassign'; readonly to: string; readonly note: string };
