import { attemptsOf } from './attempts';
import type { ClosingTerms } from './case-commands';
import type { DetractorCase, TerminalStatus } from './case-state';
import type { Closing } from './closure';
import { evidenceOf, extraOf } from './record-texts';

/** What a person has said of an ending so far: a `Closing`, or no more than how it is to end. */
export type ClosingDraft = { readonly outcome: TerminalStatus } & {
  readonly [field in ClosingField]?: string | number | undefined;
};
type ClosingField =
  | 'because'
  | 'remaining'
  | 'remainingOwnerId'
  | 'to'
  | 'receiverId'
  | 'reference'
  | 'reason'
  | 'followUpAt'
  | 'churnedAt';

/** Something an ending asks for: which field, and the sentence that says where it goes. */
export interface Missing {
  readonly field: string;
  readonly message: string;
}

interface Looked {
  readonly state: DetractorCase;
  readonly draft: ClosingDraft;
  readonly terms: ClosingTerms;
}

interface Requirement {
  readonly field: string;
  readonly isMet: (looked: Looked) => boolean;
  readonly message: (looked: Looked) => string;
}

const needs = (field: string, isMet: Requirement['isMet'], message: string): Requirement => ({
  ...{ field, isMet },
  message: () => message,
});

const NEEDS = {
  statedIssue: needs(
    'statedIssue',
    ({ state }) => isSaid(state.personal.statedIssue),
    'The stated issue is missing: write in the record what the customer says is wrong.',
  ),
  /** Of somebody who never answered, what he wrote in the survey has to do. */
  issueOrWords: needs(
    'statedIssue',
    ({ state: { personal } }) => isSaid(personal.statedIssue) || isSaid(personal.verbatim),
    'The stated issue is missing, and the survey has no words that could stand for it: write in the record what is wrong.',
  ),
  desiredOutcome: needs(
    'desiredOutcome',
    ({ state }) => isSaid(state.personal.desiredOutcome),
    'The desired outcome is missing: write in the record what the customer wants to be different.',
  ),
  rootCauseArea: needs(
    'rootCauseArea',
    ({ state }) => state.documentation.rootCauseArea !== null,
    'The area of the root cause is missing: choose in the record where the cause lay.',
  ),
  rootCause: needs(
    'rootCause',
    ({ state }) => isSaid(state.personal.rootCause),
    'The root cause is missing: write in the record why it came about, not what the customer noticed of it.',
  ),
  evidence: needs(
    'evidence',
    ({ state }) => !asksForEvidence(state) || evidenceOf(state.personal).length > 0,
    'Evidence of the root cause is missing: it happened again, or is shared with other cases. Add a link, a CRM record or a file to the record.',
  ),
  correctiveAction: needs(
    'correctiveAction',
    ({ state }) => state.documentation.actionIds.length > 0,
    'The corrective action is missing: create one in the card, or link one that is there.',
  ),
  confirmation: needs(
    'confirmation',
    ({ state }) => isConfirmed(state),
    'The confirmation of the customer is missing: note in the record who said that it is well, when and how.',
  ),
  confirmationOrAttempts: {
    field: 'confirmation',
    isMet: ({ state, terms }) => isConfirmed(state) || hasTried(state, terms),
    message: (looked) =>
      `The confirmation of the customer is missing, and so are attempts to get it: note in the record who said what, or ${tryAgain(looked)}.`,
  },
  attempts: {
    field: 'attempts',
    isMet: ({ state, terms }) => hasTried(state, terms),
    message: (looked) => `Nobody can say yet that the customer does not answer: ${tryAgain(looked)}.`,
  },
  attemptsOverTime: {
    field: 'attempts',
    // Where there are too few of them, that is said, and when they will have been enough is not known.
    isMet: ({ state, terms }) =>
      !hasTried(state, terms) || (terms.noResponseFrom !== null && terms.noResponseFrom <= terms.now),
    message: ({ terms }) =>
      `The customer has time to answer until ${dayOf(terms.noResponseFrom)}: ${terms.noResponse.overBd} business days from the first attempt.`,
  },
  remaining: needs(
    'remaining',
    ({ draft }) => isSaid(draft.remaining),
    'What remains to be done is missing: write it in the closing form.',
  ),
  remainingOwner: needs(
    'remainingOwnerId',
    ({ draft }) => isSaid(draft.remainingOwnerId),
    'Who does what remains is missing: name that person in the closing form.',
  ),
  escalatedTo: needs(
    'to',
    ({ draft }) => isSaid(draft.to),
    'Where it goes is missing: choose product, leadership, a save play or a process in the closing form.',
  ),
  receiver: needs(
    'receiverId',
    ({ draft }) => isSaid(draft.receiverId),
    'Who receives it is missing: name one person in the closing form.',
  ),
  reference: needs(
    'reference',
    ({ draft }) => isSaid(draft.reference),
    'The reference is missing: write in the closing form where it is known there, such as a ticket or an issue.',
  ),
  escalationReason: needs(
    'reason',
    ({ draft }) => isSaid(draft.reason),
    'The reason is missing: write in the closing form why it goes there.',
  ),
  followUpAt: needs(
    'followUpAt',
    ({ draft, terms }) => Number(draft.followUpAt ?? 0) > terms.now,
    'The date of the follow-up is missing, or has passed: say in the closing form when the receiver is asked what became of it.',
  ),
  churnedAt: needs(
    'churnedAt',
    ({ draft }) => Number(draft.churnedAt ?? 0) > 0,
    'The date is missing: say in the closing form when the customer left.',
  ),
  lesson: needs(
    'lessonsLearned',
    ({ state }) => isSaid(state.personal.lessonsLearned),
    'The lesson is missing: write in the record what is to be learned from it.',
  ),
  withdrawalReason: needs(
    'reason',
    ({ draft }) => isSaid(draft.reason),
    'The reason is missing: write in the closing form why the case is withdrawn.',
  ),
} as const satisfies Readonly<Record<string, Requirement>>;

type Row = Closing['outcome'] | 'no_response';

const { rootCauseArea, rootCause, evidence, correctiveAction } = NEEDS;
const CAUSE: readonly Requirement[] = [rootCauseArea, rootCause, evidence];

/**
 * What each ending asks for, and nothing else is mandatory (issue 6). `no_response` is the other way to end as partially
 * resolved: nobody could be asked what he wants, nor whether it is well.
 * @internal
 */
export const CLOSING_TABLE: Readonly<Record<Row, readonly Requirement[]>> = {
  resolved: [NEEDS.statedIssue, NEEDS.desiredOutcome, ...CAUSE, correctiveAction, NEEDS.confirmation],
  partially_resolved: [
    ...[NEEDS.statedIssue, NEEDS.desiredOutcome, ...CAUSE, correctiveAction, NEEDS.confirmationOrAttempts],
    ...[NEEDS.remaining, NEEDS.remainingOwner],
  ],
  no_response: [
    ...[NEEDS.attempts, NEEDS.attemptsOverTime, NEEDS.issueOrWords, ...CAUSE, correctiveAction],
    ...[NEEDS.remaining, NEEDS.remainingOwner],
  ],
  escalated: [NEEDS.escalatedTo, NEEDS.receiver, NEEDS.reference, NEEDS.escalationReason, NEEDS.followUpAt],
  churned: [NEEDS.churnedAt, ...CAUSE, NEEDS.lesson],
  withdrawn: [NEEDS.withdrawalReason],
};

/**
 * Pure: what is still missing for an ending, in the order of the table; empty = the case may end so.
 * @param closing what a person has said of it; no more than the outcome tells all that it would ask for
 */
export function missingFor(
  state: DetractorCase,
  closing: Closing | ClosingDraft,
  terms: ClosingTerms,
): readonly Missing[] {
  const looked = { state, draft: closing satisfies ClosingDraft, terms };
  return [...CLOSING_TABLE[rowOf(closing)], ...ownFields(looked)].flatMap((requirement) =>
    requirement.isMet(looked) ? [] : [{ field: requirement.field, message: requirement.message(looked) }],
  );
}

function rowOf({ outcome, because }: ClosingDraft): Row {
  return outcome === 'partially_resolved' && because === 'no_response' ? because : outcome;
}

/** What the tenant itself asks for beside the table. */
function ownFields({ draft, terms }: Looked): readonly Requirement[] {
  return terms.extraFields
    .filter(({ requiredFor }) => requiredFor.includes(draft.outcome))
    .map(({ id, label }) =>
      needs(
        `extra.${id}`,
        ({ state }) => isSaid(extraOf(state.personal)[id]),
        `"${label}" is missing: fill it in in the record.`,
      ),
    );
}

function isSaid(text: string | number | null | undefined): boolean {
  return typeof text === 'string' && text.trim() !== '';
}

function isConfirmed({ documentation }: DetractorCase): boolean {
  return documentation.confirmation !== null;
}

function asksForEvidence({ classification, documentation }: DetractorCase): boolean {
  return classification.flags.includes('repeat_failure') || documentation.causeId !== null;
}

function hasTried(state: DetractorCase, { noResponse }: ClosingTerms): boolean {
  return attemptsOf(state).length >= noResponse.attempts;
}

function tryAgain({ state, terms }: Looked): string {
  return `log ${terms.noResponse.attempts} attempts to reach them, of which there are ${attemptsOf(state).length}`;
}

function dayOf(at: number | null): string {
  return at === null ? 'a day that is not known yet' : new Date(at).toISOString().slice(0, 10);
}
