import type { DecidedEvent } from './case-commands';
import type { CaseStatus } from './case-state';
import { mayFollow } from './transitions';

/** The only maker of status changes. @throws for a step that is not in the table: a fault of ours, never a refusal. */
export function statusChange(from: CaseStatus, to: CaseStatus, because: string): DecidedEvent {
  if (!mayFollow(from, to)) throw new Error(`a case does not go from '${from}' to '${to}'`);
  return { body: { type: 'status_changed', from, to, because } };
}
