import { CrmAuthLost, CrmRefused, CrmUnavailable } from '../../ports';
import type { AnswerOf, HaltOf } from '../answer';
import type { Refusal } from './refusal';
import { isMissingScopes } from './refusal';

export type Answer = AnswerOf<Refusal>;
export type Halt = HaltOf<Refusal>;

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
