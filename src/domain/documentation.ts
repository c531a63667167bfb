import { z } from 'zod';
import { TOUCH_CHANNELS, type TouchChannel } from './touch';
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

/** Longer than any note, and short enough for every field of a CRM. Characters. */
const MOST_CHARACTERS = 10_000;
const MOST_ITEMS = 20;
/** The farthest instant that a date can hold. ms */
const LAST_INSTANT = 8.64e15;

const text = (name: string, most = MOST_CHARACTERS): z.ZodString =>
  z
    .string(`${name} has to be a text`)
    .trim()
    .min(1, `${name} is empty: leave it out, or send null to take it out`)
    .max(most, `${name} is longer than ${most} characters`);

const instant = (name: string): z.ZodNumber =>
  z.number(`${name} has to be a moment`).int(`${name} has to be whole milliseconds`).min(0).max(LAST_INSTANT);

const evidenceItem = z
  .strictObject({
    kind: z.enum(EVIDENCE_KINDS, 'Evidence is a link, a record of the CRM, or a file'),
    ref: text('The address or id of the evidence', 2000),
    label: z
      .string('The name of the evidence has to be a text')
      .trim()
      .max(200, 'The name of the evidence is too long'),
  })
  .refine(({ kind, ref }) => kind !== 'link' || isWebAddress(ref), {
    path: ['ref'],
    message: 'A link has to be a web address that begins with http:// or https://',
  });

/** Whatever a browser would run, or that holds a password, is no evidence. */
function isWebAddress(ref: string): boolean {
  const url = URL.canParse(ref) ? new URL(ref) : null;
  return url !== null && ['http:', 'https:'].includes(url.protocol) && url.username === '' && url.password === '';
}

const extra = z
  .record(
    z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, 'The id of an own field is in small letters, digits and _'),
    z
      .string('An own field has to be a text')
      .trim()
      .max(MOST_CHARACTERS, `An own field is longer than ${MOST_CHARACTERS} characters`)
      .nullable(),
  )
  .refine((fields) => Object.keys(fields).length <= MOST_ITEMS, `There are more than ${MOST_ITEMS} own fields`);

/** What comes from outside as a change of the record: within limits, with sentences a person can act on. */
export const recordChangeSchema = z.strictObject({
  statedIssue: text('The stated issue').nullable().optional(),
  desiredOutcome: text('The desired outcome').nullable().optional(),
  nextStep: z
    .strictObject({ text: text('The next step'), dueAt: instant('The date of the next step') })
    .nullable()
    .optional(),
  rootCauseArea: z
    .enum(ROOT_CAUSE_AREAS, `The area of the root cause is one of ${ROOT_CAUSE_AREAS.join(', ')}`)
    .nullable()
    .optional(),
  rootCause: text('The root cause').nullable().optional(),
  evidence: z.array(evidenceItem).max(MOST_ITEMS, `There are more than ${MOST_ITEMS} pieces of evidence`).optional(),
  confirmation: z
    .strictObject({
      at: instant('The date of the confirmation'),
      channel: z.enum(TOUCH_CHANNELS, `The channel is one of ${TOUCH_CHANNELS.join(', ')}`),
      by: text('Who has confirmed it', 200),
      proof: text('The proof of the confirmation'),
    })
    .nullable()
    .optional(),
  lessonsLearned: text('The lesson').nullable().optional(),
  extra: extra.optional(),
}) satisfies z.ZodType<RecordChange>;
