/** What a story has to know of its case. */
export interface StoryGiven {
  readonly caseKey: string;
  readonly ownerId: string;
  /** Somebody else of the team. */
  readonly otherId: string;
}

/** One call of the card. */
export interface StoryCall {
  readonly target: '/v1/card/commands' | '/v1/card/actions';
  readonly body: object;
}

/** How one case is worked: its owner's calls, in order. */
export type Story = (given: StoryGiven) => readonly StoryCall[];

/** The evening of the demo's day, and the days after it. */
const TODAY = '2026-09-15T15:25:00Z';
const LATER = '2026-09-22T15:00:00Z';
const MUCH_LATER = '2026-11-16T15:00:00Z';

function command({ caseKey }: StoryGiven, what: object): StoryCall {
  return { target: '/v1/card/commands', body: { caseKey, command: what } };
}

const tried = (given: StoryGiven): StoryCall =>
  command(given, { kind: 'touch', channel: 'call', result: 'attempted', at: TODAY, note: 'Nobody picked up.' });

const spoke = (given: StoryGiven): StoryCall =>
  command(given, {
    ...{ kind: 'touch', channel: 'call', result: 'spoke', at: TODAY, note: 'A friendly call, and a frank one.' },
    said: {
      statedIssue: 'Three tickets about the same export went to three different people.',
      desiredOutcome: 'One person who knows the story, and an export that works.',
      nextStep: { text: 'Send the fixed export and ask whether it works.', dueAt: LATER },
    },
  });

const RECORD = {
  rootCauseArea: 'service_delivery',
  rootCause: 'Tickets lose their owner when the shift changes.',
  evidence: [{ kind: 'link', ref: 'https://wiki.example/shift-change', label: 'How tickets are handed over' }],
  lessonsLearned: 'A ticket that is opened a second time stays with whoever had it first.',
};

const documented = (given: StoryGiven): StoryCall => command(given, { kind: 'set_record', change: RECORD });

const action = ({ caseKey, ownerId }: StoryGiven): StoryCall => ({
  target: '/v1/card/actions',
  body: {
    change: {
      ...{ kind: 'create', text: 'Tickets keep their owner over a change of shift.', ownerId },
      ...{ dueAt: LATER, checkDueAt: MUCH_LATER, caseKey },
    },
  },
});

const close = (given: StoryGiven, closing: object, record: object | null = null): StoryCall =>
  command(given, { kind: 'close', closing, record, note: null });

const CONFIRMATION = {
  confirmation: {
    at: TODAY,
    channel: 'email',
    by: 'The customer',
    proof: 'E-mail of 15 September: "It works for us."',
  },
};

const REMAINING = { remaining: 'The export of archived projects is still slow.' };

/** One for every state that a day of answers does not bring by itself. */
export const STORIES: readonly Story[] = [
  (given) => [tried(given)],
  (given) => [spoke(given)],
  (given) => [
    spoke(given),
    command(given, { kind: 'wait', until: { at: LATER }, note: 'They test the fixed export.' }),
  ],
  (given) => [spoke(given), documented(given), action(given)],
  (given) => [spoke(given), documented(given), action(given), close(given, { outcome: 'resolved' }, CONFIRMATION)],
  (given) => [
    ...[spoke(given), documented(given), action(given)],
    close(given, { outcome: 'partially_resolved', ...REMAINING, remainingOwnerId: given.ownerId }, CONFIRMATION),
  ],
  (given) => [
    ...[spoke(given), documented(given)],
    close(given, {
      outcome: 'escalated',
      to: 'product',
      receiverId: given.otherId,
      reference: 'PROD-481',
      reason: 'The export needs a rebuild that only the product team can do.',
      followUpAt: MUCH_LATER,
    }),
  ],
  (given) => [spoke(given), documented(given), close(given, { outcome: 'churned', churnedAt: TODAY })],
];
