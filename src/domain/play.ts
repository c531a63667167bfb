import { z } from 'zod';
import { REASONS, type Evidence, type ReasonCode } from './types';

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
export const PLACEHOLDERS: readonly string[] = ['account', 'contact', 'reason', 'quote', 'owner'];

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

/** For what is not known; each fits where the placeholder usually stands: "Hello there", "for your company". */
const UNNAMED: Readonly<Record<'account' | 'contact' | 'owner', string>> = {
  account: 'your company',
  contact: 'there',
  owner: 'Your customer success team',
};
const NOTHING_LEFT: Draft = {
  subject: 'Your answer to our survey',
  body: 'Thank you for your answer to our survey.',
};

const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g;
const QUOTE = /\{\{\s*quote\s*\}\}/;
/** Behind the end of a sentence with its closing marks. */
const SENTENCE_END = /(?<=[.!?]["'”’»)]{0,3}\s)/;

/**
 * Puts what is known of a case into the draft of a play: plain text, each value exactly as it is and read only once,
 * so that a customer who writes "{{owner}}" is quoted and not obeyed. Where there is no quote, the sentences that cite
 * it are left out; the other placeholders have words for what is not known. Never throws.
 */
export function renderDraft({ draft }: Pick<Play, 'draft'>, values: DraftValues): Draft {
  const quoted = isSaid(values.quote);
  const subject = quoted ? draft.subject : withoutQuote(draft.subject);
  const body = quoted ? draft.body : withoutQuote(draft.body);
  return {
    subject: oneLine(fill(subject || NOTHING_LEFT.subject, values)),
    body: fill(body || NOTHING_LEFT.body, values),
  };
}

/** The placeholders of a template, known or not, by the names they are written with. */
export function placeholdersIn(template: string): readonly string[] {
  return [...template.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
}

function withoutQuote(template: string): string {
  const lines = template.split('\n').flatMap((line) => {
    if (!QUOTE.test(line)) return [line];
    const rest = line
      .split(SENTENCE_END)
      .filter((sentence) => !QUOTE.test(sentence))
      .join('')
      .trimEnd();
    return rest === '' ? [] : [rest];
  });
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function fill(template: string, values: DraftValues): string {
  return template.replace(PLACEHOLDER, (written, name: string) => valueOf(name, values) ?? written);
}

function valueOf(name: string, values: DraftValues): string | null {
  switch (name) {
    case 'reason':
      return SAID[values.reason ?? 'unclear'];
    case 'quote':
      return values.quote;
    case 'account':
    case 'contact':
    case 'owner':
      return isSaid(values[name]) ? values[name] : UNNAMED[name];
    default:
      return null;
  }
}

function isSaid(value: string | null): value is string {
  return value !== null && value.trim() !== '';
}

/** A subject is one line, whatever a name or a quote brings along. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Longer than anybody quotes in a first message. UTF-16 units. */
const LONGEST = 240;
const SENTENCE = /[.!?…]+["'”’»)]*(?=\s|$)|\n+/g;
const CLAUSE = /[,;:–—](?=\s)|\n+/g;

/**
 * What to cite in a first message: the sentence around the words that speak for the reason, as it was written; a part
 * of it where it is long. A single word out of a sentence would read like a search result.
 * @returns always a stretch of the text; null where nothing in it speaks for the reason
 */
export function quoteOf(
  text: string | null,
  { evidence, reason }: { readonly evidence: readonly Evidence[]; readonly reason: Evidence['for'] },
): string | null {
  const span = evidence.find((one) => one.for === reason);
  if (text === null || span === undefined) return null;
  const choices = [around(text, span, SENTENCE), around(text, span, CLAUSE), text.slice(span.start, span.end)];
  const quote = choices.map((choice) => choice.trim()).find((choice) => choice.length <= LONGEST);
  return quote === undefined || quote === '' ? null : quote;
}

function around(text: string, span: Pick<Evidence, 'start' | 'end'>, border: RegExp): string {
  const ends = [...text.matchAll(border)].map(({ 0: mark, index }) => index + mark.length);
  const from = Math.max(0, ...ends.filter((end) => end <= span.start));
  const to = ends.find((end) => end >= span.end) ?? text.length;
  return text.slice(from, to);
}
