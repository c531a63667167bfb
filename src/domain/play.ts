import { z } from 'zod';
import { REASONS, type ReasonCode } from './types';

const line = z.string().trim().min(1).max(500);

/** Named guidance for a kind of case, as stored: what to do, what to say, and a first message to send. */
export const playSchema = z.strictObject({
  id: z.string().min(1),
  version: z.int().positive().optional(),
  name: z.string().min(1).max(120),
  /** The reason it is for; null = only where a rule names it. */
  reason: z.enum(REASONS).nullable(),
  checklist: z.array(line).min(1).max(12).readonly(),
  talkingPoints: z.array(line).min(1).max(12).readonly(),
  /** Templates in plain text with the placeholders of PLACEHOLDERS. */
  draft: z.strictObject({ subject: line, body: z.string().trim().min(1).max(5000) }),
  /** The SLA policy of cases it is used for; null = as rule or tenant have it. */
  policyId: z.string().min(1).nullable().default(null),
});
export type Play = z.infer<typeof playSchema>;

/** What may stand in double braces in a draft. */
export const PLACEHOLDERS = ['account', 'contact', 'reason', 'quote', 'owner'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** What is known of a case; null = it is not, or may not be shown (a restricted case has no quote). */
export interface DraftValues {
  readonly account: string | null;
  readonly contact: string | null;
  readonly reason: ReasonCode | null;
  /** The customer's own words. */
  readonly quote: string | null;
  /** Who signs. */
  readonly owner: string | null;
}

export interface Draft {
  readonly subject: string;
  readonly body: string;
}

/** Each reason as one says it to the customer: fits after "about". */
const SAID: Readonly<Record<ReasonCode, string>> = {
  billing_pricing: 'what you pay and how we bill it',
  product_gap: 'what our product cannot do for you yet',
  reliability_performance: 'how reliably our product runs for you',
  usability: 'how hard our product is to use',
  onboarding_implementation: 'how your start with us has gone',
  support_experience: 'the help you got from our support',
  account_management: 'how we have looked after your account',
  service_delivery: 'the work we delivered for you',
  security_compliance: 'security and compliance',
  competitor_value: 'what you get from us for your money',
  unclear: 'your experience with us',
};

const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** Puts what is known of a case into the draft of a play. */
export function renderDraft(play: Pick<Play, 'draft'>, values: DraftValues): Draft {
  return {
    subject: oneLine(fill(play.draft.subject, values)),
    body: fill(play.draft.body, values),
  };
}

function fill(template: string, values: DraftValues): string {
  return template.replace(PLACEHOLDER, (_all, name: string) => valueOf(name, values) ?? '');
}

function valueOf(name: string, values: DraftValues): string | null {
  if (name === 'reason') return SAID[values.reason ?? 'unclear'];
  return PLACEHOLDERS.some((known) => known === name) ? values[name as Exclude<Placeholder, 'reason'>] : null;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
