import type { CompletionCommand } from '../../domain/case-commands';
import type { CaseTask, DetractorCase } from '../../domain/case-state';
import type { Instant } from '../../domain/types';
import { managerOf } from '../../rules/manager';
import { resumedAt, verdictAt } from '../clocks/case-timing';
import { ackDueAt } from '../clocks/plan-clocks';
import { calendarBy, lapsesAt } from '../clocks/raise-chain';
import type { DecisionContext } from '../deciding/decision-context';

export interface Completed {
  readonly task: Pick<CaseTask, 'kind' | 'n'>;
  /** The user who has completed it. */
  readonly by: string;
  /** When, which may be before we hear of it. */
  readonly at: Instant;
  /** Whom the customer complains about (`personComplainedAbout`); null = nobody. */
  readonly about: string | null;
}

/** Pure: what it means that a task has been completed, here or in the CRM. @throws HorizonError */
export function completionOf(
  state: DetractorCase,
  { task, by, at, about }: Completed,
  context: DecisionContext,
): CompletionCommand {
  const { first_touch, acknowledgement } = state.clocks;
  return {
    ...{ kind: 'complete_task', task, by, at, heardAt: context.now },
    verdict: verdictAt(first_touch, at, context),
    handoverVerdict: verdictAt(acknowledgement, at, context),
    resumed: resumedAt(state, 'touch', context),
    ...askedAbove(state, about, context),
    lapsesAt: lapsesAt(state, context),
  };
}

/** Pure: who is told of a case beside its owner, and by when he has to have said that he knows. @throws HorizonError */
export function askedAbove(
  { ownerId, clocks }: DetractorCase,
  about: string | null,
  context: DecisionContext,
): { readonly raiseTo: string | null; readonly ackDueAt: Instant } {
  return {
    raiseTo: managerOf(ownerId, { ...context, settings: context.tenant.settings }, about),
    ackDueAt: ackDueAt(calendarBy(clocks.resolution, context), context.now),
  };
}
