import { DEFAULT_PLAYS } from '../../../src/domain/default-plays';
import type { TaskRecord } from '../../../src/domain/crm-record';
import { renderCase } from '../../../src/domain/render-case';
import { CAUTION } from '../../../src/domain/render-guidance';
import { renderTask } from '../../../src/domain/render-task';
import { REASONS } from '../../../src/domain/types';
import { ACKNOWLEDGE, NOTE, handOver } from './commands';
import { BINARY, CSAT_1_5 } from '../../../src/domain/band';
import {
  COMMENT,
  HOUR_MS,
  MONDAY,
  atTier,
  classified,
  commented,
  given,
  happy,
  response,
  routeTo,
  timer,
  unsafe,
  walk,
  when,
  type Story,
} from './given';

const STORY = given(response(walk()), response(commented({ route: routeTo('csm', { ruleId: 'billing' }) })));
const BILLING = DEFAULT_PLAYS.find(({ id }) => id === 'billing_pricing')!;
const record = ({ state }: Story) => renderCase(state!);
/** What the CRM says of its people. */
const ZONES = new Map([['csm', 'Europe/Berlin']]);
const tasks = ({ state }: Story): readonly TaskRecord[] =>
  state!.tasks.map((task) => renderTask(state!, task, { zones: ZONES, play: null }));
const paragraph = (story: Story, heading: string, n = 0) =>
  tasks(story)[n]!.body.find((part) => part.heading === heading)?.text;

const RUNNING = {
  ...{ status: 'running', breachedAt: null, cycle: 1, elapsedMinutes: null, pausedMinutes: 0, verdict: 'open' },
};

describe('a case as the CRM shows it', () => {
  test('has everything the case is known by', () => {
    expect(record(STORY)).toEqual({
      caseKey: 'case1',
      title: 'NPS 3/10: Acme (billing and pricing)',
      status: 'open',
      process: 'standard',
      restricted: false,
      score: 3,
      scoreMax: 10,
      metric: 'nps',
      verbatim: COMMENT,
      reason: 'billing_pricing',
      secondaryReasons: [],
      reasonConfidence: 0.9,
      reasonEvidence: ['invoice'],
      flags: [],
      tier: 'medium',
      ownerId: 'csm',
      ownerReason: 'Because 3 is low, to csm',
      raisedToId: null,
      contactId: 'contact',
      accountId: 'account',
      accountName: 'Acme',
      respondedAt: MONDAY,
      openedAt: MONDAY,
      clocks: [
        { clock: 'first_touch', dueAt: MONDAY + 24 * HOUR_MS, ...RUNNING },
        { clock: 'resolution', dueAt: MONDAY + 240 * HOUR_MS, ...RUNNING },
      ],
      leadCaseKey: null,
      previousCaseKey: null,
      log: [
        '2026-03-02T09:00Z Opened: Because 3 is low, to csm',
        '2026-03-02T09:00Z The customer added or changed the comment',
        '2026-03-02T09:00Z Assigned: Because 3 is low, to csm',
      ],
      queueRank: 6,
      firstTouchAt: null,
      closedAt: null,
      documentation: {
        ...{ statedIssue: null, desiredOutcome: null, nextStep: null, nextStepDueAt: null },
        ...{ rootCauseArea: null, rootCause: null, evidence: [], correctiveActions: 0, causeId: null },
        ...{ confirmedAt: null, confirmedBy: null, lessonsLearned: null },
      },
      ending: null,
    });
  });

  test('names the manager who was told last, and the breach', () => {
    const late = when(STORY, timer(STORY, 100, { cameDueAt: MONDAY + HOUR_MS }), MONDAY + HOUR_MS);
    expect(record(late)).toMatchObject({
      raisedToId: 'manager',
      clocks: [{ clock: 'first_touch', status: 'breached', breachedAt: MONDAY + HOUR_MS }, { status: 'running' }],
    });
  });

  test.each([
    ['a flagged comment without a score', { score: null }, 'Flagged comment: Acme (reason unclear)'],
    ['a score of nothing', { score: { value: 0, scale: BINARY } }, 'Score 0/1: Acme (reason unclear)'],
    ['another metric', { score: { value: 2, scale: CSAT_1_5 } }, 'CSAT 2/5: Acme (reason unclear)'],
    [
      'no account',
      { personal: { ...walk().personal, accountName: null } },
      'NPS 3/10: unknown account (reason unclear)',
    ],
  ])('is titled for %s', (_, change, title) => {
    expect(record(given(response(walk(change)))).title).toBe(title);
  });

  test('leaves markup in the words of a customer as it is: escaping is the adapter’s', () => {
    const verbatim = '<b>Bad</b> & "worse"';
    const story = given(response(walk({ personal: { ...walk().personal, verbatim, accountName: '<i>Acme</i>' } })));
    expect(record(story)).toMatchObject({ verbatim, accountName: '<i>Acme</i>' });
    expect(tasks(story)[0]!.subject).toContain('<i>Acme</i>');
    expect(paragraph(story, 'What the customer said')).toBe(verbatim);
  });
});

describe('a task as its owner reads it', () => {
  test('is the same task for ever, by its key', () => {
    const raised = given(response(walk({ route: routeTo('csm', { raiseTo: { id: 'manager', via: 'm' } }) })));
    expect(tasks(raised).map(({ taskKey }) => taskKey)).toEqual(['case1_acknowledgement_1', 'case1_owner_1']);
    const again = when(when(raised, response(happy())), response(walk()));
    expect(tasks(again).map(({ taskKey }) => taskKey)).toContain('case1_owner_2');
  });

  test('says what was said, why, how urgent, until when and why he', () => {
    expect(tasks(STORY)).toEqual([
      {
        taskKey: 'case1_owner_1',
        kind: 'owner',
        ownerId: 'csm',
        status: 'open',
        priority: 'medium',
        dueAt: MONDAY + 24 * HOUR_MS,
        remindAt: null,
        dueTimeZone: 'Europe/Berlin',
        subject: 'Reach out: NPS 3/10: Acme (billing and pricing)',
        body: [
          { heading: 'What the customer said', text: COMMENT },
          { heading: 'Score', text: '3 of 10' },
          { heading: 'Reason', text: 'billing and pricing' },
          { heading: 'Risk', text: 'medium: low score' },
          {
            heading: 'First touch due',
            text: 'Tuesday 3 March 2026, 10:00, Europe/Berlin (budget: 1 business day)',
          },
          { heading: 'Why this deadline', text: 'counted' },
          { heading: 'What to do', text: BILLING.checklist.join('\n') },
          { heading: 'What to say', text: BILLING.talkingPoints.join('\n') },
          { heading: 'Draft message', text: expect.stringContaining('invoice') as string },
          { heading: 'Why you', text: 'Because 3 is low, to csm' },
          { heading: 'What happened', text: record(STORY).log.join('\n') },
        ],
      },
    ]);
  });

  test('says that there was nothing beyond the score, and that a reason is a guess', () => {
    const story = given(response(walk(classified({ primary: 'usability', secondary: ['product_gap'] }))));
    expect(paragraph(story, 'What the customer said')).toBe('Nothing beyond the score.');
    expect(paragraph(story, 'Reason')).toBe('usability; also product gap (a suggestion, 30 % sure)');
  });

  test.each([
    ['critical', 'high', '4 business hours'],
    ['high', 'high', '8 business hours'],
    ['medium', 'medium', '1 business day'],
    ['low', 'low', '2 business days'],
  ] as const)('of a %s case has priority %s and a budget of %s', (tier, priority, budget) => {
    const story = given(response(walk(atTier(tier))));
    expect(tasks(story)[0]!.priority).toBe(priority);
    expect(paragraph(story, 'First touch due')).toContain(`(budget: ${budget})`);
  });

  test.each([
    ['Europe/Berlin', 'Monday 2 March 2026, 10:01, Europe/Berlin'],
    ['Pacific/Auckland', 'Monday 2 March 2026, 22:01, Pacific/Auckland'],
    ['America/Los_Angeles', 'Monday 2 March 2026, 01:01, America/Los_Angeles'],
  ])('is due on the wall clock of %s, rounded up to the minute', (timeZone, text) => {
    const { timing } = walk();
    const first_touch = { ...timing.plans.first_touch, timeZone, dueAt: MONDAY + 1 };
    const story = given(response(walk({ timing: { ...timing, plans: { ...timing.plans, first_touch } } })));
    expect(paragraph(story, 'First touch due')).toBe(`${text} (budget: 1 business day)`);
  });

  test('says midnight as the start of a day', () => {
    const { timing } = walk();
    const first_touch = { ...timing.plans.first_touch, timeZone: 'UTC', dueAt: Date.UTC(2026, 2, 3) };
    const story = given(response(walk({ timing: { ...timing, plans: { ...timing.plans, first_touch } } })));
    expect(paragraph(story, 'First touch due')).toContain('Tuesday 3 March 2026, 00:00, UTC');
  });

  test('gives guidance for every reason, and the cautions of its flags before it', () => {
    for (const primary of REASONS) {
      const story = given(response(walk(classified({ primary }))));
      for (const heading of ['What to do', 'What to say', 'Draft message']) {
        expect(paragraph(story, heading)!.length).toBeGreaterThan(40);
      }
    }
    const story = given(response(walk(classified({ flags: ['churn_intent', 'executive'] }))));
    const { churn_intent, executive } = CAUTION;
    expect(paragraph(story, 'What to say')!.startsWith(`${churn_intent}\n${executive}\n`)).toBe(true);
  });

  test('to verify asks to find the person out first', () => {
    const evidence = '2 candidates';
    const ambiguous = given(response(walk({ match: { outcome: 'ambiguous', candidates: [], evidence } })));
    expect(tasks(ambiguous)[0]!.subject).toBe('Find out who this is: NPS 3/10: Acme (reason unclear)');
    expect(paragraph(ambiguous, 'What to do')).toMatch(/^Several accounts fit \(2 candidates\)/);
    const unmatched = given(response(walk({ match: { outcome: 'unmatched', evidence: 'no contact' } })));
    expect(paragraph(unmatched, 'What to do')).toMatch(/^Nobody in the CRM fits \(no contact\)/);
    expect(paragraph(when(unmatched, response(walk())), 'What to do')).toBe('It is known now (e-mail).');
  });

  test('to acknowledge asks the manager for nothing but that', () => {
    const story = given(response(walk({ route: routeTo('csm', { raiseTo: { id: 'manager', via: 'm' } }) })));
    expect(tasks(story)[0]!).toMatchObject({
      kind: 'acknowledgement',
      ownerId: 'manager',
      dueAt: walk().timing.ackDueAt,
    });
    expect(tasks(story)[0]!.subject).toMatch(/^Please acknowledge: /);
    expect(paragraph(story, 'What to do')).toMatch(/^You are told/);
    expect(paragraph(story, 'Why you')).toBeUndefined();
  });
});

describe('a restricted case', () => {
  const aboutOwner = commented({ classification: { ...commented().classification, flags: ['about_owner'] } });

  test.each([
    ['handed over from the start', given(response(unsafe()))],
    ['handed over later', when(STORY, response(unsafe()))],
    ['handed over by a person', when(STORY, handOver('non_conformance'))],
    ['taken over', when(when(STORY, handOver('legal')), ACKNOWLEDGE)],
    ['about its owner', given(response(aboutOwner))],
    ['about its owner, as it turned out later', when(STORY, response(aboutOwner))],
    ['handed over and breached', when(given(response(unsafe())), timer(given(response(unsafe())), 100))],
  ])('%s shows no score, no words and no quotes anywhere', (_, story) => {
    expect(record(story)).toMatchObject({
      restricted: true,
      title: 'Restricted follow-up: Acme',
      score: null,
      scoreMax: null,
      verbatim: null,
      reasonEvidence: [],
    });
    const everything = JSON.stringify([record(story), tasks(story)]);
    for (const secret of [COMMENT, 'invoice', 'Because 3', '3/10', '3 of 10', NOTE, 'Draft'])
      expect(everything).not.toContain(secret);
  });

  test('still says what to do, until when and what happened', () => {
    const story = when(STORY, response(unsafe()));
    expect(tasks(story)[1]!.subject).toBe('Take over: Restricted follow-up: Acme');
    expect(tasks(story)[1]!.body).toEqual([
      { heading: 'What the customer said', text: 'Shown in the case card to those who may see it, and nowhere else.' },
      { heading: 'Process', text: 'safety' },
      {
        heading: 'Take over by',
        text: 'Monday 2 March 2026, 11:00, Europe/Berlin (budget: 1 business hour)',
      },
      { heading: 'First touch due', text: expect.stringContaining('10:00, Europe/Berlin') as string },
      { heading: 'Why this deadline', text: 'counted' },
      { heading: 'What to do', text: expect.stringMatching(/^You have this case for the safety process/) as string },
      { heading: 'What happened', text: record(story).log.join('\n') },
    ]);
    const taken = when(story, ACKNOWLEDGE);
    expect(paragraph(taken, 'What to do', 1)).toBe('It has been taken over.');
    expect(paragraph(taken, 'What to do', 2)).toBe('Read the case card before you reach out.');
    expect(record(story).log).toContain('2026-03-02T09:00Z Handed over to the safety process');
    expect(record(story).log.at(-1)).toBe('2026-03-02T09:00Z Assigned');
  });
});
