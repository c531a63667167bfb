import type { Instant } from './types';

/** Where an escalated case has gone. */
export const ESCALATION_TARGETS = ['product', 'leadership', 'save_play', 'process'] as const;
export type EscalationTarget = (typeof ESCALATION_TARGETS)[number];

/** What became of an escalated case, as whoever received it says. */
export const FOLLOW_UP_RESULTS = ['saved', 'lost', 'pending'] as const;
export type FollowUpResult = (typeof FOLLOW_UP_RESULTS)[number];

/** How a person ends a case. The texts in it are personal data. */
export type Closing =
  | { readonly outcome: 'resolved' }
  | {
      readonly outcome: 'partially_resolved';
      /** `no_response` = nobody answered after enough documented attempts. */
      readonly because: 'remaining' | 'no_response';
      readonly remaining: string;
      readonly remainingOwnerId: string;
    }
  | {
      readonly outcome: 'escalated';
      readonly to: EscalationTarget;
      /** A user of the CRM. */
      readonly receiverId: string;
      /** Where it is known there: a ticket, an issue. */
      readonly reference: string;
      readonly reason: string;
      readonly followUpAt: Instant;
    }
  | { readonly outcome: 'churned'; readonly churnedAt: Instant }
  | { readonly outcome: 'withdrawn'; readonly reason: string };

/** How a case has ended, as far as it is no personal text. */
export type Closure =
  | { readonly outcome: 'resolved' }
  | {
      readonly outcome: 'partially_resolved';
      readonly because: 'remaining' | 'no_response';
      readonly remainingOwnerId: string;
    }
  | {
      readonly outcome: 'escalated';
      readonly to: EscalationTarget;
      readonly receiverId: string;
      readonly followUpAt: Instant;
      /** The last word of the receiver; null = none yet. */
      readonly followUp: { readonly result: FollowUpResult; readonly at: Instant } | null;
    }
  | { readonly outcome: 'churned'; readonly churnedAt: Instant }
  | { readonly outcome: 'withdrawn' };
