import type { DetractorCase } from '../../domain/case-state';
import { missingFor } from '../../domain/closing-table';
import { NO_TEXTS } from '../../domain/documentation';
import { isTerminal } from '../../domain/transitions';
import { closingTermsOf } from '../actions/closing-terms';
import type { CaseCardData, ClosureData, PersonOf } from './card-data';
import { ENDINGS, type CaseView } from './case-view';

type Terms = Parameters<typeof closingTermsOf>[1];
type Seen = Pick<CaseView, 'case' | 'evidence' | 'extra' | 'actions' | 'cause'>;

/**
 * Pure: the ways to end a case, and all that each asks for while nothing is written down: the card strikes off what stands
 * in its form. What no form can fill stays as it is: attempts, and actions that he may not read. @throws HorizonError
 */
export function cardEndings({ case: state, actions }: Seen, context: Terms): CaseCardData['endings'] {
  const shown = new Set(actions.map(({ id }) => id));
  const { documentation, personal } = state;
  const actionIds = documentation.actionIds.filter((id) => !shown.has(id));
  const blank: DetractorCase = {
    ...state,
    personal: { ...personal, ...NO_TEXTS },
    documentation: { ...documentation, rootCauseArea: null, confirmation: null, nextStepDueAt: null, actionIds },
  };
  const terms = closingTermsOf(state, context);
  return ENDINGS.map(({ outcome, because }) => ({
    ...{ outcome, because },
    needs: missingFor(blank, because === null ? { outcome } : { outcome, because }, terms),
  }));
}

/** Pure: what is written down of a case. */
export function cardRecord(seen: Seen, personOf: PersonOf): CaseCardData['record'] {
  const { personal, documentation } = seen.case;
  const { nextStepDueAt, rootCauseArea, confirmation } = documentation;
  const { statedIssue, desiredOutcome, rootCause, lessonsLearned, confirmedBy, confirmationProof } = personal;
  return {
    ...{ statedIssue, desiredOutcome, rootCauseArea, rootCause, evidence: seen.evidence, lessonsLearned },
    nextStep:
      personal.nextStep === null || nextStepDueAt === null ? null : { text: personal.nextStep, dueAt: nextStepDueAt },
    confirmation: confirmation && { ...confirmation, by: confirmedBy ?? '', proof: confirmationProof ?? '' },
    extra: seen.extra,
    actions: seen.actions.map(({ id, text, ownerId, dueAt, doneAt }) => ({
      ...{ id, text, owner: personOf(ownerId), dueAt, done: doneAt !== null },
    })),
    cause: seen.cause && { id: seen.cause.id, text: seen.cause.rootCause },
  };
}

/** Pure: how a case has ended; null = it has not. */
export function cardClosure(
  { status, closedAt, closure, personal }: DetractorCase,
  { personOf, nextScore }: { readonly personOf: PersonOf; readonly nextScore: ClosureData['nextScore'] },
): ClosureData | null {
  if (!isTerminal(status)) return null;
  const receiverId =
    closure?.outcome === 'escalated'
      ? closure.receiverId
      : closure?.outcome === 'partially_resolved'
        ? closure.remainingOwnerId
        : null;
  return {
    ...{ outcome: status, because: closure?.outcome === 'partially_resolved' ? closure.because : null, at: closedAt },
    ...{ remaining: personal.remaining, receiver: receiverId === null ? null : personOf(receiverId) },
    ...{ reference: personal.closingReference, reason: personal.closingReason },
    ...{ followUpAt: closure?.outcome === 'escalated' ? closure.followUpAt : null, nextScore },
  };
}
