/**
 * The words of the house, as types. One line a noun; used the same in code, tables, API and docs.
 *
 * tenant       one customer organisation: one HubSpot portal or one Salesforce org, with its settings
 * connection   one survey source of a tenant, with its own URL key and secrets
 * delivery     one HTTP request or file row of a source, stored raw and deduplicated
 * observation  what a source's parser says a delivery states about a response (snapshot or delta, versioned)
 * response     the merged truth of all observations of one survey answer
 * subject      who wrote and for whom: contact, account, owners, attributes, signals, as read from the CRM
 * facts        the stored snapshot of the subject that every decision is made on; holds no personal data
 * reason       one of eleven categories, with secondaries, confidence and quoted evidence
 * flag         a warning found in the words: safety, legal, churn intent and so on
 * tier         the risk tier, with the points that made it
 * process      where the case is worked: standard, or handed over to safety / legal / regulated / non_conformance
 * play         named, versioned guidance for a kind of case
 * case         one detractor follow-up
 * raise        tell or involve the manager; never called "escalate", which is a terminal state
 */

import type { Instant, Json } from './survey-types';

export * from './clock-types';
export type * from './survey-types';

// ---- subject and facts -----------------------------------------------------------------------------------------

export type Scalar = string | number | boolean | null;

export interface TicketSummary {
  readonly open: number;
  readonly openHighPriority: number;
  readonly last30Days: number;
}

export type Match =
  | {
      readonly outcome: 'matched';
      readonly contactId: string;
      readonly accountId: string | null;
      readonly evidence: string;
    }
  | { readonly outcome: 'ambiguous'; readonly candidates: readonly MatchCandidate[]; readonly evidence: string }
  | { readonly outcome: 'unmatched'; readonly evidence: string };

export interface MatchCandidate {
  readonly contactId: string;
  readonly accountId: string | null;
  readonly evidence: string;
}

/** What the CRM said about the subject when it was read. No name, e-mail or verbatim: it outlives an erasure. */
export interface Facts {
  readonly readAt: Instant;
  readonly match: Match;
  readonly accountOwnerId: string | null;
  readonly accountCsmId: string | null;
  readonly contactOwnerId: string | null;
  readonly contactTitle: string | null;
  /** User by role, of the people the CRM names for the account (Salesforce account team); {} where it names none. */
  readonly accountTeam: { readonly [role: string]: string };
  /** Whether the mapped do-not-contact field says so; null = unmapped or not filled in. */
  readonly doNotContact: boolean | null;
  /** Mapped CRM attributes by the admin's name for them: arr, segment, region, renewal_date and so on. */
  readonly attributes: { readonly [name: string]: Scalar };
  /** null = could not be read, which is not the same as none. */
  readonly tickets: TicketSummary | null;
  /** What the CRM says of the contact's record; null = no contact, or not readable. */
  readonly contact: ContactHealth | null;
}

/** Whether a contact's record can be trusted; null in a field = the CRM does not say. */
export interface ContactHealth {
  /** E-mails to the address come back. */
  readonly emailBounced: boolean | null;
  /** When anybody last changed the record. */
  readonly updatedAt: Instant | null;
}

/** Another case of the same account, as far as decisions about this one need it. */
export interface NearbyCase {
  readonly caseKey: string;
  readonly ownerId: string;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
}

/** Other cases of the account, as seen under the account's lock. */
export interface AccountHistory {
  /** The open one that leads: the oldest that somebody talks to the account about, else the oldest. */
  readonly lead: NearbyCase | null;
  /** The newest one closed within 90 days. */
  readonly previous: NearbyCase | null;
}

// ---- reason, flags, tier ---------------------------------------------------------------------------------------

export const REASONS = [
  'billing_pricing',
  'product_gap',
  'reliability_performance',
  'usability',
  'onboarding_implementation',
  'support_experience',
  'account_management',
  'service_delivery',
  'security_compliance',
  'competitor_value',
  'unclear',
] as const;
export type ReasonCode = (typeof REASONS)[number];

export const FLAGS = [
  'safety',
  'legal',
  'regulated_complaint',
  'churn_intent',
  'executive',
  'repeat_failure',
  'about_owner',
] as const;
export type Flag = (typeof FLAGS)[number];

/** A span of the verbatim that speaks for a reason or flag; offsets in UTF-16 units, end exclusive. */
export interface Evidence {
  readonly for: ReasonCode | Flag;
  readonly start: number;
  readonly end: number;
}

/** What a signal from the CRM was, and how far it moved which reason: capped, and only ever between words that were said. */
export interface SignalTrace {
  readonly signal: 'open_high_priority_tickets' | 'unpaid_invoices' | 'days_since_go_live' | 'usage_change_percent';
  /** The text 'missing' where the CRM said nothing. */
  readonly value: Scalar;
  /** How old the reading was. Whole seconds; null where there was none. */
  readonly ageS: number | null;
  readonly moved: readonly { readonly reason: ReasonCode; readonly logOdds: number }[];
}

export interface Classification {
  /** Which model read it: 'built-in ...', or a tenant's own by version. */
  readonly model: string;
  readonly language: string | null;
  readonly primary: ReasonCode;
  readonly secondary: readonly ReasonCode[];
  /** 0 to 1. */
  readonly confidence: number;
  /** false = shown to the owner as a suggestion. */
  readonly confident: boolean;
  readonly flags: readonly Flag[];
  readonly evidence: readonly Evidence[];
  readonly signals: readonly SignalTrace[];
}

export const TIERS = ['critical', 'high', 'medium', 'low'] as const;
export type Tier = (typeof TIERS)[number];

export interface TierPoint {
  /** Id of the criterion in the tier list. */
  readonly criterion: string;
  readonly points: number;
  /** The value read; the text 'missing' where there was none. */
  readonly actual: Scalar;
}

export interface TierResult {
  readonly tier: Tier;
  readonly points: readonly TierPoint[];
  /** Which version of the tenant's list made it. */
  readonly listVersion: number;
}

/** `non_conformance` is chosen by a person only; the three before it by flags, by rules or by a person. */
export const PROCESSES = ['standard', 'safety', 'legal', 'regulated', 'non_conformance'] as const;
export type Process = (typeof PROCESSES)[number];

/** The processes a case can be handed over to. */
export type Handover = Exclude<Process, 'standard'>;

/** How eagerly flags are raised: 'strict' also takes an implied complaint for one, as regulated sectors must. */
export type Strictness = 'normal' | 'strict';

// ---- checks ----------------------------------------------------------------------------------------------------

export const CHECKS = [
  'contact_linked',
  'email_deliverable',
  'account_open',
  'record_fresh',
  'score_fits_comment',
  'subject_certain',
] as const;
export type CheckCode = (typeof CHECKS)[number];

/** What must be true of a case before anybody reaches out. 'unknown' = nothing to judge by, which stops nobody. */
export interface Check {
  readonly check: CheckCode;
  readonly outcome: 'passed' | 'failed' | 'unknown';
  /** Why, for the person who has to confirm it; never a verbatim, name or score. */
  readonly detail: string;
}

// ---- people and routing ----------------------------------------------------------------------------------------

export interface CrmUser {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly active: boolean;
  /** false = a user without a licence or seat to work a case with; null = the CRM does not say. */
  readonly licensed: boolean | null;
  readonly managerId: string | null;
  readonly timeZone: string | null;
  /** Out of office by the CRM's own calendar; [] where it has none. */
  readonly away: readonly AwaySpan[];
  /** What signed requests call him, where the CRM has another id for that; left out = `id`. */
  readonly loginId?: string;
  /** Roles that the CRM's own permissions give him; left out = it knows none. */
  readonly roles?: readonly ('coordinator' | 'admin')[];
}

export interface AwaySpan {
  readonly fromAt: Instant;
  /** Exclusive; null = until further notice. */
  readonly toAt: Instant | null;
  readonly delegateId: string | null;
}

/** Leave as the tenant's own table has it. */
export interface Absence extends AwaySpan {
  readonly userId: string;
}

/** What people carry, for caps and pools. */
export interface OwnerLoads {
  /** Open cases by user; a user that is not here has none. */
  readonly openCases: { readonly [userId: string]: number };
  /** Round robin: pool -> user -> pointer; the lowest is next and grows by 1 / weight. */
  readonly pointers: { readonly [pool: string]: { readonly [userId: string]: number } };
}

export interface Directory {
  readonly readAt: Instant;
  readonly users: readonly CrmUser[];
}

export interface RuleTrace {
  readonly ruleId: string;
  readonly ruleName: string;
  readonly matched: boolean;
  /** The first condition that failed, with the value read: the text 'missing' tells an absent fact from a false one. */
  readonly failed: {
    readonly field: string;
    readonly op: string;
    readonly value: Json;
    readonly actual: Json;
  } | null;
}

export interface OwnerStep {
  readonly strategy: string;
  readonly userId: string | null;
  /** 'chosen', or why he was passed over: 'missing', 'inactive', 'unknown user', 'away', 'at capacity', 'no licence'... */
  readonly outcome: string;
}

/** Who got the case and why: everything needed to say it in words and to re-evaluate it. */
export interface Route {
  readonly ruleSetId: string;
  readonly ruleSetVersion: number;
  readonly ruleId: string;
  readonly ruleName: string;
  readonly process: Process;
  readonly owner: { readonly id: string; readonly via: string };
  /** The person told at once with an acknowledgement task; null where the rule does not raise. */
  readonly raiseTo: { readonly id: string; readonly via: string } | null;
  /** The SLA policy the rule asks for; null = the tenant's active one. */
  readonly policyId: string | null;
  /** Id of the play the rule asks for; null = the one of the reason. */
  readonly playId: string | null;
  /** The pool whose turn this took, for its pointer; null where no round robin chose. */
  readonly turn: { readonly pool: string; readonly userId: string } | null;
  readonly sentence: string;
  readonly trace: readonly RuleTrace[];
  readonly ownerSteps: readonly OwnerStep[];
}
