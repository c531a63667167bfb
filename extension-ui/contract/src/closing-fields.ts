import type { CaseCard, Outcome } from './view';

/** The closing form, by field: see `ClosingForm`. */
export type ClosingField =
  | 'because'
  | 'statedIssue'
  | 'desiredOutcome'
  | 'nextStep'
  | 'nextStepOn'
  | 'rootCauseArea'
  | 'rootCause'
  | 'evidence'
  | 'actionText'
  | 'actionOwnerId'
  | 'actionDue'
  | 'confirmedBy'
  | 'confirmedOn'
  | 'confirmedVia'
  | 'confirmationProof'
  | 'lessonsLearned'
  | 'remaining'
  | 'remainingOwnerId'
  | 'to'
  | 'receiverId'
  | 'reference'
  | 'reason'
  | 'followUpOn'
  | 'churnedOn';

/** A field of the form, or one of the tenant's own. */
export type ShownField = ClosingField | `extra.${string}`;

const ISSUE: readonly ClosingField[] = ['statedIssue', 'desiredOutcome'];
const CAUSE: readonly ClosingField[] = ['rootCauseArea', 'rootCause', 'evidence'];
const ACTION: readonly ClosingField[] = ['actionText', 'actionOwnerId', 'actionDue'];
const CONFIRMATION: readonly ClosingField[] = ['confirmedBy', 'confirmedOn', 'confirmedVia', 'confirmationProof'];
const REMAINING: readonly ClosingField[] = ['remaining', 'remainingOwnerId'];

/** What each way to end shows, in order: what it asks for, and what helps. */
const ROWS: Readonly<Record<Outcome | 'no_response', readonly ClosingField[]>> = {
  resolved: [...ISSUE, ...CAUSE, ...ACTION, ...CONFIRMATION, 'lessonsLearned'],
  partially_resolved: [...ISSUE, ...CAUSE, ...ACTION, ...CONFIRMATION, ...REMAINING, 'lessonsLearned'],
  no_response: ['statedIssue', ...CAUSE, ...ACTION, ...REMAINING, 'lessonsLearned'],
  escalated: ['to', 'receiverId', 'reference', 'reason', 'followUpOn'],
  churned: ['churnedOn', ...CAUSE, 'lessonsLearned'],
  withdrawn: ['reason'],
};

/** What can be written down while the case stays open. */
const RECORD: readonly ClosingField[] = [
  ...ISSUE,
  ...(['nextStep', 'nextStepOn'] as const),
  ...CAUSE,
  ...ACTION,
  ...CONFIRMATION,
  'lessonsLearned',
];

/** What a person has chosen of the ways to end; '' = he only writes down what he has found out. */
export interface Chosen {
  readonly outcome: Outcome | '';
  readonly because: 'remaining' | 'no_response';
}

/** Pure: the fields that the chosen outcome shows, in order; others stay hidden and keep what they hold. */
export function closingFields({ extraFields }: CaseCard, { outcome, because }: Chosen): readonly ShownField[] {
  const own = extraFields
    .filter(({ requiredFor }) => outcome === '' || requiredFor.includes(outcome))
    .map(({ id }): ShownField => `extra.${id}`);
  if (outcome === '') return [...RECORD, ...own];
  if (outcome !== 'partially_resolved') return [...ROWS[outcome], ...own];
  return ['because', ...ROWS[because === 'no_response' ? because : outcome], ...own];
}

const ASKED_AS: Readonly<Partial<Record<ShownField, string>>> = {
  actionText: 'correctiveAction',
  actionOwnerId: 'correctiveAction',
  actionDue: 'correctiveAction',
  confirmedBy: 'confirmation',
  confirmedOn: 'confirmation',
  confirmedVia: 'confirmation',
  confirmationProof: 'confirmation',
  nextStepOn: 'nextStep',
  followUpOn: 'followUpAt',
  churnedOn: 'churnedAt',
};

/** Pure: the name by which the closing table asks for what a field of the form holds: the `field` of a `Need`. */
export function askedAs(field: ShownField): string {
  return ASKED_AS[field] ?? field;
}

/**
 * Pure: what one of the tenant's own fields may hold, each once, in the order of its admin. What it holds already stays to be seen, even
 * where the admin has taken it out of the list since.
 */
export function ownChoices(choices: readonly string[], value: string): readonly string[] {
  return [...new Set([...choices, ...(value === '' ? [] : [value])])];
}
