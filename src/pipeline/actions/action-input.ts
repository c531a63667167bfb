import type { DecisionContext } from '../deciding/decision-context';
import type { ResponseInput } from '../deciding/read-response';
import type { Brought } from './brought';

/** What an action is planned with. */
export interface ActionInput {
  /** The CRM user who acts. */
  readonly userId: string;
  readonly context: DecisionContext;
  /** The response by the facts that count now. */
  readonly reading: ResponseInput;
  readonly brought: Brought;
}
