import type { Instant } from '../../domain/types';
import type { Later } from '../answer';
import { authLost } from '../answer';
import { parseJson, retryAfterMs } from '../exchange';
import type { Answer } from './answer';
import type { Exchange } from './http-exchange';
import type { Refusal } from './refusal';
import { classOf, toRefusal } from './refusal';
import type { WireNode } from './wire';
import { actionsSchema, errorsSchema } from './wire';

/** After a failure that says nothing about when to come back. The deliverer spaces its own attempts out further. */
const BACK_OFF_MS = 5_000;
/** How long an org without calls is left alone before we ask whether it has some again: its limit rolls over 24 h. */
export const QUOTA_PAUSE_MS = 15 * 60_000;
/** Too many long requests at once: over as soon as they end. */
const CONCURRENT_MS = 60_000;
const SPENT = 'request limit';

/** Turns what came over the wire into one of the closed set of answers. A lost session is the caller's: it may renew first. */
export function judge(exchange: Exchange, now: Instant, dispensable = false): Answer {
  const later = laterFrom(now);
  if (exchange.kind === 'broken') return later(BACK_OFF_MS, exchange.sent, exchange.because);
  const { status, text } = exchange;
  const json = parseJson(text);
  const refusal = refusalIn(status, json);
  if (refusal !== null && status < 500) return judgeRefusal(refusal, { now, ofRequest: true, dispensable });
  if (status >= 200 && status < 300) {
    if (json !== undefined || status === 204) return { kind: 'ok', body: json };
    return later(BACK_OFF_MS, true, 'unreadable body');
  }
  const because = `status ${status}`;
  const asked = retryAfterMs(exchange.header('retry-after'), now);
  if (status === 429) return later(asked ?? BACK_OFF_MS, false, because);
  // 420: the edge could not route the request; nobody says how far it got.
  if (status >= 500 || status === 420 || status === 408) return later(asked ?? BACK_OFF_MS, true, because);
  if (FINAL.has(status)) return { kind: 'refused', refusal: toRefusal(status, NO_WORDS) };
  // Salesforce's own no is JSON. A page of HTML comes from something before it, and that passes.
  return later(BACK_OFF_MS, false, because);
}

const FINAL = new Set([300, 400, 413, 414, 431]);
const NO_WORDS = { message: null, errorCode: null, statusCode: null, fields: null };

/** One part of a composite or a graph; what it refuses has not been written. */
export function judgeNode(node: WireNode, now: Instant): Answer {
  const refusal = refusalIn(node.httpStatusCode, node.body);
  if (refusal !== null) return judgeRefusal(refusal, { now, ofRequest: false, dispensable: true });
  if (node.httpStatusCode >= 200 && node.httpStatusCode < 300) return { kind: 'ok', body: node.body };
  return { kind: 'refused', refusal: toRefusal(node.httpStatusCode, NO_WORDS) };
}

function judgeRefusal(refusal: Refusal, of: { now: Instant; ofRequest: boolean; dispensable: boolean }): Answer {
  const { now, ofRequest, dispensable } = of;
  const later = laterFrom(now);
  switch (classOf(refusal)) {
    case 'auth':
      return authLost(`Salesforce does not let us in: ${refusal.code}`);
    case 'quota':
      if (/concurrent/i.test(refusal.message)) return later(CONCURRENT_MS, false, 'concurrent requests');
      return later(QUOTA_PAUSE_MS, false, SPENT);
    case 'transient':
      return later(BACK_OFF_MS, ofRequest, refusal.code);
    case 'config':
    case 'race':
    case 'rollback':
    case 'data':
      // A whole request that is forbidden says something about the app, not about a record.
      if (!dispensable && refusal.status === 403) return authLost(`Salesforce forbids it: ${refusal.code}`);
      return { kind: 'refused', refusal };
  }
}

/** @returns true where the token was refused, so that a fresh one may help */
export function isSessionLost(exchange: Exchange): boolean {
  if (exchange.kind !== 'answered') return false;
  const { status, text } = exchange;
  // Errors come as an array: nothing else is worth reading twice.
  const refusal = status < 500 && text.startsWith('[') ? refusalIn(status, parseJson(text)) : null;
  return status === 401 || (refusal !== null && SESSION.has(refusal.code));
}

const SESSION = new Set(['INVALID_SESSION_ID', 'INVALID_AUTH_HEADER']);

/** @returns true where the org has no calls left today */
export function isQuotaSpent(answer: Answer): boolean {
  return answer.kind === 'later' && answer.because === SPENT;
}

/** The first error counts; an array of errors has been recorded under a 200 too. */
function refusalIn(status: number, body: unknown): Refusal | null {
  const errors = errorsSchema.safeParse(body);
  if (errors.success) return toRefusal(status, errors.data[0]);
  const actions = actionsSchema.safeParse(body);
  const failed = actions.data?.find(({ isSuccess }) => !isSuccess);
  return failed === undefined ? null : toRefusal(status, failed.errors?.[0] ?? NO_WORDS);
}

function laterFrom(now: Instant): (waitMs: number, mayHaveHappened: boolean, because: string) => Later {
  return (waitMs, mayHaveHappened, because) => ({ kind: 'later', at: now + waitMs, mayHaveHappened, because });
}

/** One word for the log. */
export function verdictOf(answer: Answer): string {
  if (answer.kind === 'later') return answer.because;
  return answer.kind === 'refused' ? answer.refusal.code : answer.kind;
}
