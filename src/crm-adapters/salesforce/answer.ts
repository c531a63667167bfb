import { CrmAuthLost, CrmRefused, CrmUnavailable } from '../../ports';
import type { AnswerOf, HaltOf } from '../answer';
import type { Refusal } from './refusal';

export type Answer = AnswerOf<Refusal>;
export type Halt = HaltOf<Refusal>;

/** @returns the error a read throws for `halt`; `what` names the call for a person */
export function asError(halt: Halt, what: string): Error {
  if (halt.kind === 'later') return new CrmUnavailable(`Salesforce is not available: ${halt.because}`, halt.at);
  if (halt.kind === 'auth_lost') return new CrmAuthLost(halt.message);
  const { status, code, fields } = halt.refusal;
  const named = fields.length === 0 ? '' : ` (${fields.join(', ')})`;
  return new CrmRefused(
    `Salesforce refused ${what}: ${status} ${code}${named}; see docs/salesforce.md, What the org needs`,
  );
}
