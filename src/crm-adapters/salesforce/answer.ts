import type { z } from 'zod';
import type { Instant } from '../../domain/types';
import { CrmAuthLost, CrmRefused, CrmUnavailable } from '../../ports';
import type { Refusal } from './refusal';

/** Salesforce took no part, or nobody knows whether it did: ask again at `at` (machine time, ms). */
export interface Later {
  readonly kind: 'later';
  readonly at: Instant;
  /** true = the request may have been committed although we have no answer. */
  readonly mayHaveHappened: boolean;
  /** A word for the log: 'request limit', 'timeout', 'status 503'. */
  readonly because: string;
}

export interface AuthLost {
  readonly kind: 'auth_lost';
  readonly message: string;
}

export interface Refused {
  readonly kind: 'refused';
  readonly refusal: Refusal;
}

/** Everything that can come back from one request, and nothing else. */
export type Answer = { readonly kind: 'ok'; readonly body: unknown } | Refused | Later | AuthLost;

/** What stops a request or a record before it is through. */
export type Halt = Refused | Later | AuthLost;

/** @returns the error a read throws for `halt`; `what` names the call for a person */
export function asError(halt: Halt, what: string): Error {
  if (halt.kind === 'later') return new CrmUnavailable(`Salesforce is not available: ${halt.because}`, halt.at);
  if (halt.kind === 'auth_lost') return new CrmAuthLost(halt.message);
  const { status, code, fields } = halt.refusal;
  const named = fields.length === 0 ? '' : ` (${fields.join(', ')})`;
  return new CrmRefused(`Salesforce refused ${what}: ${status} ${code}${named}`);
}

/** Soon enough to ask again, and no storm where an answer stays odd. */
const ODD_ANSWER_MS = 5_000;

/** A 2xx whose body is not what this call answers was committed for all we know. @param now machine time, ms */
export function readAs<T>(schema: z.ZodType<T>, answer: Answer, now: Instant): { kind: 'ok'; body: T } | Halt {
  if (answer.kind !== 'ok') return answer;
  const parsed = schema.safeParse(answer.body);
  return parsed.success ? { kind: 'ok', body: parsed.data } : oddAnswer(now, 'unexpected body');
}

/** @returns what is left to say about a request whose answer is of no use. @param now machine time, ms */
export function oddAnswer(now: Instant, because: string): Later {
  return { kind: 'later', at: now + ODD_ANSWER_MS, mayHaveHappened: true, because };
}
