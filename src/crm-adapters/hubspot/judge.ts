import type { Instant } from '../../domain/types';
import type { Later } from '../answer';
import type { Answered, Broken } from '../exchange';
import { parseJson, retryAfterMs } from '../exchange';
import type { Answer } from './answer';
import { isMissingScopes, toRefusal } from './refusal';
import { errorSchema } from './wire';

export interface JudgeContext {
  readonly now: Instant;
  /** Of the portal, for the daily limit; null = not known yet. */
  readonly timeZone: string | null;
}

/** After a failure that says nothing about when to come back. The deliverer spaces its own attempts out further. */
const BACK_OFF_MS = 5_000;
/** 423: HubSpot asks for 2 s at least. */
const LOCKED_MS = 2_000;
const SECONDLY_MS = 1_000;
const TEN_SECONDLY_MS = 10_000;
/** 477, a portal being moved between data centres; its Retry-After goes up to 24 h. */
const MIGRATION_MS = 600_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Turns what came over the wire into one of the closed set of answers. A 401 is the caller's: it may renew first. */
export function judge(exchange: Answered | Broken, context: JudgeContext): Answer {
  const later = (waitMs: number, mayHaveHappened: boolean, because: string): Later => ({
    kind: 'later',
    at: context.now + waitMs,
    mayHaveHappened,
    because,
  });
  if (exchange.kind === 'broken') return later(BACK_OFF_MS, exchange.sent, exchange.because);
  const { status } = exchange;
  const because = `status ${status}`;
  const json = parseJson(exchange.text);
  const asked = retryAfterMs(exchange.header('retry-after'), context.now);
  if (status >= 200 && status < 300) {
    if (json !== undefined || status === 204) return { kind: 'ok', body: json };
    return later(BACK_OFF_MS, true, 'unreadable body');
  }
  if (status === 429) return later(asked ?? limitMs(json, context), false, 'rate limit');
  if (status === 423) return later(Math.max(asked ?? 0, LOCKED_MS), false, because);
  if (status === 477) return later(asked ?? MIGRATION_MS, false, because);
  if (status >= 500 || status === 408) return later(asked ?? BACK_OFF_MS, true, because);
  return permanent(exchange.status, json) ?? later(BACK_OFF_MS, false, because);
}

/** HubSpot's own no is JSON. A page of HTML with a 403 or 404 comes from the edge before it: null, that one passes. */
function permanent(status: number, json: unknown): Answer | null {
  const parsed = errorSchema.safeParse(json);
  if (parsed.success) return { kind: 'refused', refusal: toRefusal(status, parsed.data) };
  const final = status === 400 || status === 413 || status === 414;
  return final ? { kind: 'refused', refusal: toRefusal(status, errorSchema.parse({})) } : null;
}

/** How long the policy that a 429 names keeps us out, where it gives no Retry-After: the docs promise none. */
function limitMs(json: unknown, context: JudgeContext): number {
  const error = errorSchema.safeParse(json);
  const policy = error.success ? (error.data.policyName ?? error.data.message ?? '') : '';
  if (/daily/i.test(policy)) return untilQuotaMs(context);
  if (/ten_secondly/i.test(policy)) return TEN_SECONDLY_MS;
  return /secondly/i.test(policy) ? SECONDLY_MS : TEN_SECONDLY_MS;
}

/**
 * The daily quota is filled again at the account's midnight. Asked every hour all the same, because an admin may buy
 * more before then; on the two days a year when the clocks change this may be an hour late.
 */
function untilQuotaMs({ now, timeZone }: JudgeContext): number {
  if (timeZone === null) return HOUR_MS;
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', timeStyle: 'medium' }).format(now);
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
  const sinceMidnightMs = ((hours * 60 + minutes) * 60 + seconds) * 1_000;
  return Math.min(HOUR_MS, DAY_MS - sinceMidnightMs);
}

/** @returns the limit HubSpot reports for this app in this portal; null where an answer carries none (search never does) */
export function reportedLimit(header: (name: string) => string | null): {
  calls: number | null;
  remaining: number | null;
} {
  const number = (name: string): number | null => {
    const text = header(name);
    return text === null || !/^\d+$/.test(text) ? null : Number(text);
  };
  return { calls: number('x-hubspot-ratelimit-max'), remaining: number('x-hubspot-ratelimit-remaining') };
}

/** One word for the log. */
export function verdictOf(answer: Answer): string {
  if (answer.kind === 'later') return answer.because;
  if (answer.kind !== 'refused') return answer.kind;
  return isMissingScopes(answer.refusal) ? 'missing scopes' : answer.refusal.codes.join(' ');
}
