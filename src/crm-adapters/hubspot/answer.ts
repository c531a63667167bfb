import type { z } from 'zod';
import type { Instant } from '../../domain/types';
import { CrmAuthLost, CrmRefused, CrmUnavailable } from '../../ports';
import type { Refusal } from './refusal';
import { isMissingScopes } from './refusal';

/** HubSpot took no part, or nobody knows whether it did: ask again at `at` (machine time, ms). */
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

export interface Refused {
  readonly kind: 'refused';
  readonly refusal: Refusal;
}

/** Everything that can come back from one request, and nothing else. */
export type Answer = { readonly kind: 'ok'; readonly body: unknown } | Refused | Later | AuthLost;

/** What stops an item before it is through. */
export type Halt = Refused | Later | AuthLost;

/** @returns the error a read throws for `halt`; `what` names the call for a person. */
export function asError(halt: Halt, what: string): Error {
  if (halt.kind === 'later') return new CrmUnavailable(`HubSpot is not available: ${halt.because}`, halt.at);
  if (halt.kind === 'auth_lost') return new CrmAuthLost(halt.message);
  const { refusal } = halt;
  return isMissingScopes(refusal) ? new CrmAuthLost(scopesMessage(refusal)) : refused(what, refusal);
}

function refused(what: string, { status, codes, correlationId }: Refusal): CrmRefused {
  return new CrmRefused(
    `HubSpot refused ${what}: ${status} ${codes.join(' ')} (correlation id ${correlationId ?? 'none'})`,
  );
}

/** Says which scopes the app must be granted again. */
function scopesMessage(refusal: Refusal): string {
  const scopes = refusal.scopes.length === 0 ? 'a scope' : refusal.scopes.join(', ');
  return `The HubSpot app lacks ${scopes}: install it again with the scopes of docs/hubspot.md`;
}

/** A 2xx whose body is not what this call answers was committed for all we know. */
export function readAs<T>(schema: z.ZodType<T>, answer: Answer, at: Instant): { kind: 'ok'; body: T } | Halt {
  if (answer.kind !== 'ok') return answer;
  const parsed = schema.safeParse(answer.body);
  if (parsed.success) return { kind: 'ok', body: parsed.data };
  return { kind: 'later', at, mayHaveHappened: true, because: 'unexpected body' };
}
