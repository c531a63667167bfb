import type { z } from 'zod';
import type { Instant } from '../domain/types';

/** The CRM took no part, or nobody knows whether it did: ask again at `at` (machine time, ms). */
export interface Later {
  readonly kind: 'later';
  readonly at: Instant;
  /** true = the request may have been committed although we have no answer. */
  readonly mayHaveHappened: boolean;
  /** A word for the log: 'rate limit', 'timeout', 'status 502'. */
  readonly because: string;
}

export interface AuthLost {
  readonly kind: 'auth_lost';
  readonly message: string;
}

interface Refused<Refusal> {
  readonly kind: 'refused';
  readonly refusal: Refusal;
}

/** What stops a request or a record before it is through. */
export type HaltOf<Refusal> = Refused<Refusal> | Later | AuthLost;

/** Everything that can come back from one request, and nothing else. */
export type AnswerOf<Refusal> = { readonly kind: 'ok'; readonly body: unknown } | HaltOf<Refusal>;

/** Soon enough to ask again, and no storm where an answer stays odd. */
const ODD_ANSWER_MS = 5_000;

/** A 2xx whose body is not what this call answers was committed for all we know. @param now machine time, ms */
export function readAs<T, Refusal>(
  schema: z.ZodType<T>,
  answer: AnswerOf<Refusal>,
  now: Instant,
): { kind: 'ok'; body: T } | HaltOf<Refusal> {
  if (answer.kind !== 'ok') return answer;
  const parsed = schema.safeParse(answer.body);
  return parsed.success ? { kind: 'ok', body: parsed.data } : oddAnswer(now, 'unexpected body');
}

/** @returns what is left to say about a request whose answer is of no use. @param now machine time, ms */
export function oddAnswer(now: Instant, because: string): Later {
  return { kind: 'later', at: now + ODD_ANSWER_MS, mayHaveHappened: true, because };
}

/** @returns what is said of a request that was not sent, or surely not taken. @param at machine time, ms */
export function notNow(at: Instant, because: string): Later {
  return { kind: 'later', at, mayHaveHappened: false, because };
}

/** @param message for the admin who has to connect the CRM again */
export function authLost(message: string): AuthLost {
  return { kind: 'auth_lost', message };
}
