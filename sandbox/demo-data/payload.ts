import type { Company, Contact, Instant, Response } from './model';

/** The three bodies the survey tool can send about one answer. */
export type PayloadKind = 'score_only' | 'comment_only' | 'all_at_once';

const SURVEY = { id: 'srv_relationship', name: 'Relationship NPS' };
const TYPES: Readonly<Record<PayloadKind, string>> = {
  score_only: 'nps.response.created',
  comment_only: 'nps.response.updated',
  all_at_once: 'nps.response.completed',
};

const iso = (at: Instant): string => new Date(at).toISOString();

function respondentOf(
  { email, exception }: Response,
  { key, firstName, lastName }: Contact,
  company: Company,
): unknown {
  // Somebody who answers from a private mailbox is nobody to the survey tool either.
  if (exception === 'unmatched') return { external_id: null, email, name: null, company: null };
  const { name, domain, key: accountKey } = company;
  return {
    external_id: key,
    email,
    name: `${firstName} ${lastName}`,
    company: { name, domain, external_id: accountKey },
  };
}

function wordsOf({ comment }: Response): object {
  if (comment === null) return { comment: null };
  return { comment, answers: [{ id: 'q2', type: 'text', value: comment }] };
}

/** What the score's own event states: everything known before a word was written. */
function scoreOf(response: Response, contact: Contact, company: Company): object {
  return {
    survey: SURVEY,
    scale: 'nps',
    score: response.score,
    respondent: respondentOf(response, contact, company),
    channel: response.channel,
    language: response.language,
    responded_at: iso(response.respondedAt),
    properties: { product: company.product },
  };
}

/** The body of one event as text, in the generic JSON shape: Standard Webhooks' `type`, `timestamp`, `data`. */
export function payload(
  kind: PayloadKind,
  response: Response,
  { contact, company }: { readonly contact: Contact; readonly company: Company },
): string {
  const changedAt = iso(
    kind === 'comment_only' ? (response.commentedAt ?? response.respondedAt) : response.respondedAt,
  );
  const data = {
    response_id: response.id,
    mode: kind === 'all_at_once' ? 'snapshot' : 'delta',
    ...(kind === 'comment_only' ? {} : scoreOf(response, contact, company)),
    ...(kind === 'score_only' ? {} : wordsOf(response)),
    updated_at: changedAt,
    complete: kind !== 'score_only',
  };
  return JSON.stringify({ type: TYPES[kind], timestamp: changedAt, data });
}
