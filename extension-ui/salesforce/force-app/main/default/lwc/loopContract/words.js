// Made by scripts/build-lwc-contract.mjs from extension-ui/contract/src. Change it there.
/**
 * Every word that the cards say themselves is in the files `words*.ts`. What the service says comes with the view: names,
 * sentences of rules, what an ending still needs.
 */
export const WORDS = {
  product: 'Detractor Loop',
  loading: 'Reading the case',
  retry: 'Retry',
  again: 'Send again',
  more: 'More',
  less: 'Less',
  back: 'Back',
  cancel: 'Cancel',
  save: 'Save',
  dismiss: 'Dismiss',
  open: 'Open',
  add: 'Add',
  remove: 'Remove',
  search: 'Search',
  copy: 'Copy',
  copied: 'Copied',
  finished: 'done',
  choose: 'Choose',
  change: 'Change',
  time: 'Time',
  undo: 'Undo',
  yes: 'Yes',
  no: 'No',
  late: 'Late',
  dueSoon: 'Due soon',
  noScore: 'No score',
  unknownContact: 'Unknown contact',
  noComment: 'They left no comment.',
  likely: 'Likely',
  none: {
    title: 'Nothing open',
    text: 'No case is open here.',
    last: 'Last response',
    neverAsked: 'No response is known.',
  },
  several: { all: 'All cases', open: 'Open', ended: 'Ended' },
  restricted: {
    title: 'Handled in a restricted process',
    reader: 'Restricted: shown here only, and nowhere in the CRM.',
    handedOn: 'Somebody else has this case now',
  },
  unreachable: {
    title: 'Detractor Loop does not answer',
    text: 'Nothing is lost. What is in the CRM stays as it is.',
  },
  stale: { cannotWrite: 'The service does not answer. You can read, and keep typing: nothing is lost.' },
  unanswered: 'No answer came. Sending it again does it once only.',
  refused: { title: 'Not done', caseStaysOpen: 'The case stays open.' },
  closing: {
    title: 'Close the case',
    record: 'Document the case',
    stillNeeds: 'Still needed',
    ready: 'Nothing is missing.',
    staysOpen: 'It stays open: only write down',
    another: 'Add another corrective action',
  },
  linkable: { title: 'Link one that is there', none: 'No other corrective action is open.', use: 'Link' },
  closed: {
    title: 'Closed',
    nextScore: 'Next score',
    followUp: 'Asked again on',
    remaining: 'What remains',
    receiver: 'With',
    reference: 'Reference',
    reason: 'Reason',
  },
  next: 'Next step',
  details: {
    title: 'Details',
    reason: 'Why they are unhappy',
    tier: 'Why this risk',
    owner: 'Why this owner',
    trace: 'Rules in order',
    matched: 'fits',
    notMatched: 'does not fit',
    deadline: 'Why this deadline',
    checks: 'Checks',
    history: 'History',
    related: 'Related cases',
  },
  guidance: {
    title: 'How to go about it',
    checklist: 'Checklist',
    talkingPoints: 'Talking points',
    draft: 'Draft',
    confirmation: 'Ask whether it is well now',
  },
  evidence: { tickets: 'Recent tickets', noTickets: 'No recent tickets.' },
  replies: { title: 'Replies', none: 'No reply yet.', use: 'Use as proof' },
  activities: { title: 'Already in the CRM', none: 'Nothing else in the CRM.', use: 'Count it' },
  leave: {
    title: 'My leave',
    from: 'From',
    to: 'Until',
    delegate: 'Who stands in',
    save: 'I am away',
    end: 'I am back',
    openEnd: 'until further notice',
  },
  person: { away: 'away', none: 'Nobody found.' },
};
/** Sentences with something in them. All pure. */
export const SAY = {
  /** "NPS 3 of 10" */
  score: ({ metric, value, max }) => `${metric.toUpperCase()} ${value} of ${max}`,
  /** "as of 10:42" */
  asOf: (time) => `as of ${time}`,
  /** "2 open cases" */
  openCases: (count) => `${count} open ${count === 1 ? 'case' : 'cases'}`,
  /** "Told: Dana Okafor, Ivy Chen" */
  told: (names) => `Told: ${names.join(', ')}`,
  /** "Owner: Ivy Chen" */
  owner: (name) => `Owner: ${name}`,
  /** "72 % sure" */
  confidence: (share) => `${Math.round(share * 100)} % sure`,
  /** "3 points" */
  points: (points) => `${points} ${Math.abs(points) === 1 ? 'point' : 'points'}`,
  /** "of 8 business hours" */
  ofBudget: (budget) => `of ${budget}`,
  /** "Still needed: 3" */
  needs: (count) => (count === 0 ? WORDS.closing.ready : `${WORDS.closing.stillNeeds}: ${count}`),
  /** "until 10:52" */
  until: (time) => `until ${time}`,
  /** What a case says to whoever may not read it. */
  unread: ({ restricted }) => (restricted ? WORDS.restricted.title : WORDS.restricted.handedOn),
  /** "due tomorrow 11:20 Europe/Paris" */
  due: (moment) => `due ${moment}`,
  /** "closed Tue 24 Nov 11:20 Europe/Paris" */
  closed: (moment) => `closed ${moment}`,
  /** "by Ivy Chen" */
  by: (name) => `by ${name}`,
};
