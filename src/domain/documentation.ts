import type { TouchChannel } from './case-state';
import type { Instant } from './types';

/** Where the cause lay, whatever the symptom was. */
export const ROOT_CAUSE_AREAS = [
  'product',
  'service_delivery',
  'billing',
  'onboarding',
  'communication',
  'other',
] as const;
export type RootCauseArea = (typeof ROOT_CAUSE_AREAS)[number];

/** What is known of a case beside its texts, which are personal data. */
export interface Documentation {
  readonly rootCauseArea: RootCauseArea | null;
  /** When and how the customer said yes; who, and the proof, are personal. */
  readonly confirmation: { readonly at: Instant; readonly channel: TouchChannel } | null;
  /** By when what was agreed on is to be done. */
  readonly nextStepDueAt: Instant | null;
  /** Corrective actions, by id. */
  readonly actionIds: readonly string[];
  /** The common cause it shares with other cases. */
  readonly causeId: string | null;
}

/** Nothing has been written down yet. */
export const NO_DOCUMENTATION: Documentation = {
  rootCauseArea: null,
  confirmation: null,
  nextStepDueAt: null,
  actionIds: [],
  causeId: null,
};

/** Something that shows what happened. */
export const EVIDENCE_KINDS = ['link', 'crm_record', 'file'] as const;
export interface EvidenceItem {
  readonly kind: (typeof EVIDENCE_KINDS)[number];
  /** An address, or the id of a record or file of the CRM. */
  readonly ref: string;
  readonly label: string;
}

/** The customer says that it is well now. */
export interface Confirmation {
  readonly at: Instant;
  readonly channel: TouchChannel;
  /** Who said so. */
  readonly by: string;
  /** A link, a record of the CRM, or the words. */
  readonly proof: string;
}

/** What a person writes down; left out = as it is, null = taken out. */
export interface RecordChange {
  readonly statedIssue?: string | null | undefined;
  readonly desiredOutcome?: string | null | undefined;
  readonly nextStep?: { readonly text: string; readonly dueAt: Instant } | null | undefined;
  readonly rootCauseArea?: RootCauseArea | null | undefined;
  readonly rootCause?: string | null | undefined;
  readonly evidence?: readonly EvidenceItem[] | undefined;
  readonly confirmation?: Confirmation | null | undefined;
  readonly lessonsLearned?: string | null | undefined;
  /** Fields of the tenant's own, by id. */
  readonly extra?: Readonly<Record<string, string | null>> | undefined;
}

/** The texts of a case: personal data, because free text may name anybody. `evidence` and `extra` are JSON. */
export const RECORD_TEXTS = [
  'statedIssue',
  'desiredOutcome',
  'nextStep',
  'rootCause',
  'evidence',
  'confirmedBy',
  'confirmationProof',
  'lessonsLearned',
  'remaining',
  'closingReason',
  'closingReference',
  'extra',
] as const;
export type RecordTexts = { readonly [field in (typeof RECORD_TEXTS)[number]]: string | null };

/** No text has been written yet. */
export const NO_TEXTS: RecordTexts = {
  ...{ statedIssue: null, desiredOutcome: null, nextStep: null, rootCause: null, evidence: null },
  ...{ confirmedBy: null, confirmationProof: null, lessonsLearned: null, remaining: null },
  ...{ closingReason: null, closingReference: null, extra: null },
};
