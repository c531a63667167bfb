import { FIELDS, NAMES, askedAs, ownChoices } from 'c/loopContract';

/** How each field is drawn; any other is a line of text. */
const PARTS = {
  because: 'choice',
  rootCauseArea: 'choice',
  confirmedVia: 'choice',
  to: 'choice',
  statedIssue: 'long',
  desiredOutcome: 'long',
  nextStep: 'long',
  rootCause: 'long',
  actionText: 'long',
  lessonsLearned: 'long',
  remaining: 'long',
  reason: 'long',
  nextStepOn: 'date',
  actionDue: 'date',
  confirmedOn: 'date',
  followUpOn: 'date',
  churnedOn: 'date',
  actionOwnerId: 'person',
  remainingOwnerId: 'person',
  receiverId: 'person',
  evidence: 'evidence',
};

const CHOICES = {
  because: NAMES.because,
  rootCauseArea: NAMES.area,
  confirmedVia: NAMES.channel,
  to: NAMES.target,
};

const optionsOf = (names) =>
  (Array.isArray(names) ? names : Object.entries(names)).map(([value, label]) => ({ value, label }));

/** What the template needs to know of one field. */
export function partOf(field, { card, form, asked }) {
  const own = field.startsWith('extra.') ? field.slice('extra.'.length) : null;
  const extra = own === null ? null : card.extraFields.find(({ id }) => id === own);
  const value = own === null ? form[field] : (form.extra[own] ?? '');
  const choices = extra?.choices ?? null;
  const kind = choices === null ? (PARTS[field] ?? 'line') : 'choice';
  const words = own === null ? FIELDS[field] : { label: extra.label, hint: '' };
  return {
    field,
    label: words.label,
    hint: words.hint,
    value,
    required: asked.includes(askedAs(field)),
    isLine: kind === 'line',
    isLong: kind === 'long',
    isDate: kind === 'date',
    isPerson: kind === 'person',
    isEvidence: kind === 'evidence',
    isChoice: kind === 'choice',
    options: kind === 'choice' ? optionsOf(CHOICES[field] ?? ownChoices(choices, value).map((one) => [one, one])) : [],
    // The help stands where its group begins.
    beginsAction: field === 'actionText',
    beginsConfirmation: field === 'confirmedBy',
  };
}
