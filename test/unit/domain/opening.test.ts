import { HOUR_MS, MONDAY, classified, given, happy, response, routeTo, timer, walk, when } from './given';

const NOTHING = given();
const RAISED = routeTo('csm', { raiseTo: { id: 'manager', via: 'manager_of' } });

describe('a detractor', () => {
  const then = when(NOTHING, response(walk()));

  test('opens one case, clocked twice, with one owner task', () => {
    expect(then.decided.map(({ type }) => type)).toEqual(['opened', 'clock_started', 'clock_started', 'task_opened']);
    expect(then.state).toMatchObject({ caseKey: 'case1', status: 'open', score: 3, band: 'detractor', ownerId: 'csm' });
    expect(then.state!.clocks).toMatchObject({
      first_touch: { status: 'running', cycle: 1, dueAt: MONDAY + 24 * HOUR_MS },
      resolution: { status: 'running', cycle: 1, dueAt: MONDAY + 240 * HOUR_MS },
    });
    expect(then.state!.tasks).toEqual([
      {
        ...{ kind: 'owner', n: 1, purpose: 'first_touch', ownerId: 'csm', status: 'open' },
        dueAt: MONDAY + 24 * HOUR_MS,
      },
    ]);
  });

  test('brings the contact and account of its match, and the person apart from the event body', () => {
    expect(then.state).toMatchObject({ accountId: 'account', contactId: 'contact', personal: { contactName: 'Ada' } });
    expect(JSON.stringify(then.decided)).not.toContain('Ada');
  });

  test('is linked to the other cases of its account', () => {
    const near = (caseKey: string, closedAt: number | null) => ({ caseKey, ownerId: 'csm', openedAt: 0, closedAt });
    const history = { lead: near('lead', null), previous: near('before', 1) };
    const { state } = when(NOTHING, response(walk(), history));
    expect(state).toMatchObject({ leadCaseKey: 'lead', previousCaseKey: 'before' });
  });

  test('judged twice is decided once', () => {
    expect(when(then, response(walk())).decided).toEqual([]);
    const noMatch = walk({ match: { outcome: 'unmatched', evidence: 'no e-mail' } });
    expect(when(given(response(noMatch)), response(noMatch)).decided).toEqual([]);
  });
});

describe('a subject that is not certain', () => {
  test.each([
    ['unmatched', { outcome: 'unmatched', evidence: 'no contact has this e-mail' }],
    ['ambiguous', { outcome: 'ambiguous', candidates: [], evidence: '2 candidates' }],
  ] as const)('%s: somebody finds out first', (_, match) => {
    const { state } = when(NOTHING, response(walk({ match })));
    expect(state).toMatchObject({ status: 'needs_verification', accountId: null, contactId: null });
    expect(state!.tasks).toMatchObject([{ kind: 'owner', purpose: 'verify', ownerId: 'csm', status: 'open' }]);
    expect(Object.keys(state!.clocks)).toEqual(['first_touch', 'resolution']);
  });
});

describe('a rule that raises', () => {
  test('gives the manager a task of his own, beside the task of the owner', () => {
    const { state, decided } = when(NOTHING, response(walk({ route: RAISED })));
    expect(decided).toContainEqual({ type: 'raised', to: 'manager', because: 'rule' });
    expect(state!.raisedTo).toEqual(['manager']);
    expect(state!.tasks).toMatchObject([
      { kind: 'acknowledgement', n: 1, purpose: 'acknowledge', ownerId: 'manager', dueAt: walk().timing.ackDueAt },
      { kind: 'owner', n: 1, ownerId: 'csm' },
    ]);
  });

  test('raises to nobody when the owner is that person', () => {
    const route = routeTo('manager', { raiseTo: { id: 'manager', via: 'manager_of' } });
    const { state } = when(NOTHING, response(walk({ route })));
    expect(state!.raisedTo).toEqual([]);
    expect(state!.tasks.map(({ kind }) => kind)).toEqual(['owner']);
  });
});

describe('no case', () => {
  test('for a response that needs none', () => {
    expect(when(NOTHING, response(happy()))).toMatchObject({ decided: [], refusal: null, state: null });
  });

  test('for a timer without one', () => {
    expect(when(NOTHING, timer(NOTHING, 100)).refusal).toBe('unknown_case');
  });
});

test('a comment without a score opens a case that says so', () => {
  const { state } = when(
    NOTHING,
    response(walk({ score: null, band: null, ...classified({ flags: ['churn_intent'] }) })),
  );
  expect(state).toMatchObject({ score: null, scale: null, band: null, status: 'open' });
});
