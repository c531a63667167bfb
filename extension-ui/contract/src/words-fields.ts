/** Of a field: what it is called, and what to write in it. */
export interface FieldWords {
  readonly label: string;
  readonly hint: string;
}

/** Labels and hints of all forms, by field. */
export const FIELDS = {
  outcome: { label: 'How does it end?', hint: '' },
  because: { label: 'Why only partially?', hint: '' },
  statedIssue: { label: 'Stated issue', hint: 'What the customer says is wrong' },
  desiredOutcome: { label: 'Desired outcome', hint: 'What the customer wants to be different' },
  nextStep: { label: 'Next step', hint: 'What you agreed on with the customer' },
  nextStepOn: { label: 'By when', hint: '' },
  rootCauseArea: { label: 'Where the cause lay', hint: '' },
  rootCause: { label: 'Root cause', hint: 'Why it came about, not what the customer noticed' },
  evidence: { label: 'Evidence', hint: 'A link, a CRM record, a file or a ticket that shows it' },
  actionText: { label: 'Corrective action', hint: 'What changes, so that it does not happen again' },
  actionOwnerId: { label: 'Who does it', hint: '' },
  actionDue: { label: 'By when', hint: '' },
  confirmedBy: { label: 'Who said that it is well', hint: 'A name' },
  confirmedOn: { label: 'When', hint: '' },
  confirmedVia: { label: 'How', hint: '' },
  confirmationProof: { label: 'Proof', hint: 'Their words, or a link to their reply' },
  lessonsLearned: { label: 'Lesson', hint: 'What is to be learned from it' },
  remaining: { label: 'What remains to be done', hint: '' },
  remainingOwnerId: { label: 'Who does it', hint: '' },
  to: { label: 'Where does it go?', hint: '' },
  receiverId: { label: 'Who receives it', hint: 'One person' },
  reference: { label: 'Reference', hint: 'Where it is known there: a ticket, an issue' },
  reason: { label: 'Reason', hint: 'Why it ends so' },
  followUpOn: { label: 'Ask what became of it on', hint: 'The receiver is asked on that day' },
  churnedOn: { label: 'When did they leave?', hint: '' },
  result: { label: 'What happened?', hint: '' },
  channel: { label: 'How?', hint: '' },
  at: { label: 'When', hint: 'Left empty: just now' },
  note: { label: 'Note', hint: 'A sentence is enough' },
  ref: { label: 'Address or id', hint: 'https://... for a link' },
  name: { label: 'Name', hint: '' },
} as const satisfies Readonly<Record<string, FieldWords>>;

/** What a form says itself, before the service is asked. */
export const NEEDED = {
  result: 'Say what happened.',
  channel: 'Say how.',
  note: 'Say why, in a sentence.',
  person: 'Choose a person.',
  choice: 'Choose one.',
  day: 'Choose a day.',
  laterDay: 'Choose a day that is still to come.',
  outcome: 'Choose how it ends.',
  action: 'The corrective action is half there: say what is done, by whom, and by when.',
  confirmation: 'The confirmation is half there: say who, when, how, and add the proof.',
  nextStep: 'The next step is half there: say what happens, and by when.',
} as const;
