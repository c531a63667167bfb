// Made by scripts/build-lwc-contract.mjs from extension-ui/contract/src. Change it there.
const ISSUE = ['statedIssue', 'desiredOutcome'];
const CAUSE = ['rootCauseArea', 'rootCause', 'evidence'];
const ACTION = ['actionText', 'actionOwnerId', 'actionDue'];
const CONFIRMATION = ['confirmedBy', 'confirmedOn', 'confirmedVia', 'confirmationProof'];
const REMAINING = ['remaining', 'remainingOwnerId'];
/** What each way to end shows, in order: what it asks for, and what helps. */
const ROWS = {
  resolved: [...ISSUE, ...CAUSE, ...ACTION, ...CONFIRMATION, 'lessonsLearned'],
  partially_resolved: [...ISSUE, ...CAUSE, ...ACTION, ...CONFIRMATION, ...REMAINING, 'lessonsLearned'],
  no_response: ['statedIssue', ...CAUSE, ...ACTION, ...REMAINING, 'lessonsLearned'],
  escalated: ['to', 'receiverId', 'reference', 'reason', 'followUpOn'],
  churned: ['churnedOn', ...CAUSE, 'lessonsLearned'],
  withdrawn: ['reason'],
};
/** What can be written down while the case stays open. */
const RECORD = [...ISSUE, ...['nextStep', 'nextStepOn'], ...CAUSE, ...ACTION, ...CONFIRMATION, 'lessonsLearned'];
/** Pure: the fields that the chosen outcome shows, in order; others stay hidden and keep what they hold. */
export function closingFields({ extraFields }, { outcome, because }) {
  const own = extraFields
    .filter(({ requiredFor }) => outcome === '' || requiredFor.includes(outcome))
    .map(({ id }) => `extra.${id}`);
  if (outcome === '') return [...RECORD, ...own];
  if (outcome !== 'partially_resolved') return [...ROWS[outcome], ...own];
  return ['because', ...ROWS[because === 'no_response' ? because : outcome], ...own];
}
const ASKED_AS = {
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
export function askedAs(field) {
  return ASKED_AS[field] ?? field;
}
/**
 * Pure: what one of the tenant's own fields may hold, each once, in the order of its admin. What it holds already stays to be seen, even
 * where the admin has taken it out of the list since.
 */
export function ownChoices(choices, value) {
  return [...new Set([...choices, ...(value === '' ? [] : [value])])];
}
