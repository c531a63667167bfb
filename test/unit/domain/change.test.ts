import { CSAT_1_5 } from '../../../src/domain/band';
import {
  COMMENT,
  HOUR_MS,
  MONDAY,
  atTier,
  checks,
  classified,
  commented,
  ended,
  given,
  happy,
  response,
  routeTo,
  timer,
  touched,
  walk,
  when,
  type Story,
} from './given';

const OPEN = given(response(walk()));
const RAISED = { raiseTo: { id: 'manager', via: 'manager_of' } };
const BILLING = routeTo('billing csm', { ruleId: 'billing' });
const types = (decided: readonly { readonly type: string }[]) => decided.map(({ type }) => type);
const openTasks = ({ state }: Story) => state!.tasks.filter(({ status }) => status === 'open');

describe('a comment that follows its score', () => {
  test('lands on the case and gives it a reason; no second case, no second task', () => {
    const then = when(OPEN, response(commented()));
    expect(types(then.decided)).toEqual(['response_changed', 'classified']);
    expect(then.state).toMatchObject({
      caseKey: 'case1',
      personal: { verbatim: COMMENT },
      classification: { primary: 'billing_pricing' },
    });
    expect(then.state!.tasks).toHaveLength(1);
    expect(then.state!.log.at(-1)!.text).toBe('The customer added or changed the comment');
  });

  test('takes an untouched case and its task to another owner', () => {
    const then = when(OPEN, response(commented({ route: BILLING })));
    expect(then.state).toMatchObject({ ownerId: 'billing csm', route: { ruleId: 'billing' } });
    expect(openTasks(then)).toMatchObject([{ kind: 'owner', n: 1, ownerId: 'billing csm' }]);
  });

  test('leaves a touched case with the person who spoke', () => {
    const then = when(touched(OPEN), response(commented({ route: BILLING })));
    expect(types(then.decided)).toEqual(['response_changed', 'classified']);
    expect(then.state!.ownerId).toBe('csm');
  });

  test('says why anew when the same owner has it for another reason', () => {
    const then = when(OPEN, response(commented({ route: routeTo('csm', { ruleId: 'billing' }) })));
    expect(types(then.decided)).toEqual(['response_changed', 'classified', 'assigned']);
    expect(then.state!.route.ruleId).toBe('billing');
  });

  test('another trace to the same decision is no event', () => {
    const trace = [{ ruleId: 'most', ruleName: 'Most', matched: true, failed: null }];
    expect(when(OPEN, response(walk({ route: routeTo('csm', { trace }) }))).decided).toEqual([]);
  });

  test('tells the manager once, when it makes a rule raise', () => {
    const raising = commented({ route: routeTo('csm', { ruleId: 'high arr', ...RAISED }) });
    const then = when(OPEN, response(raising));
    expect(then.state!.raisedTo).toEqual(['manager']);
    const later = when(then, response({ ...raising, route: { ...raising.route, ruleId: 'higher arr' } }));
    expect(types(later.decided)).toEqual(['assigned']);
  });

  test('says who is told, also when it is the same rule that raises now', () => {
    const then = when(OPEN, response(walk({ route: routeTo('csm', RAISED) })));
    expect(types(then.decided)).toEqual(['assigned', 'raised', 'task_opened']);
    expect(then.state!.route.raiseTo).toEqual(RAISED.raiseTo);
  });

  test('takes back the acknowledgement of a manager who becomes the owner', () => {
    const raised = given(response(walk({ route: routeTo('csm', RAISED) })));
    const then = when(raised, response(commented({ route: routeTo('manager', { ruleId: 'billing' }) })));
    expect(openTasks(then)).toMatchObject([{ kind: 'owner', ownerId: 'manager' }]);
  });

  test('asks the manager of those who have it now, and no longer the one before', () => {
    const raised = given(response(walk({ route: routeTo('csm', RAISED) })));
    const product = commented({ route: routeTo('liaison', { raiseTo: { id: 'head', via: 'manager_of' } }) });
    const then = when(raised, response(product));
    expect(openTasks(then)).toMatchObject([
      { kind: 'owner', ownerId: 'liaison' },
      { kind: 'acknowledgement', ownerId: 'head' },
    ]);
    expect(then.state!.raisedTo).toEqual(['head']);
    const back = when(then, response({ ...product, route: routeTo('csm', RAISED) }));
    expect(openTasks(back)).toMatchObject([
      { kind: 'owner', ownerId: 'csm' },
      { kind: 'acknowledgement', ownerId: 'manager' },
    ]);
  });

  test('leaves a manager who was told of a missed deadline with his acknowledgement', () => {
    const raised = given(response(walk({ route: routeTo('csm', RAISED) })));
    const missed = when(raised, timer(raised, 100, { raiseTo: 'manager' }));
    const then = when(missed, response(commented({ route: routeTo('liaison', { ruleId: 'product' }) })));
    expect(openTasks(then)).toMatchObject([
      { kind: 'acknowledgement', ownerId: 'manager' },
      { kind: 'owner', ownerId: 'liaison' },
    ]);
  });
});

describe('what else may change', () => {
  test('the scale alone', () => {
    const then = when(OPEN, response(walk({ score: { value: 3, scale: { ...CSAT_1_5, min: 0 } } })));
    expect(then.decided).toMatchObject([{ type: 'response_changed', scoreChanged: true, commentChanged: false }]);
    expect(then.state!.scale!.max).toBe(5);
  });

  test('a name in the CRM is kept without telling anybody', () => {
    const then = when(OPEN, response(walk({ personal: { ...walk().personal, accountName: 'Acme Ltd' } })));
    expect(types(then.decided)).toEqual(['response_changed']);
    expect(then.state!.personal.accountName).toBe('Acme Ltd');
    expect(then.state!.log).toHaveLength(1);
  });

  test('facts read again that say the same are no event', () => {
    expect(when(OPEN, response(walk({ factsId: 2 }))).decided).toEqual([]);
  });
});

describe('a subject found out later', () => {
  const unsure = given(response(walk({ match: { outcome: 'unmatched', evidence: 'no contact' } })));

  test('opens the case, and the first touch takes the place of the search', () => {
    const then = when(unsure, response(walk({ route: BILLING })));
    expect(then.state).toMatchObject({ status: 'open', accountId: 'account', ownerId: 'billing csm' });
    expect(then.state!.tasks).toMatchObject([
      { n: 1, purpose: 'verify', ownerId: 'csm', status: 'cancelled' },
      { n: 2, purpose: 'first_touch', ownerId: 'billing csm', status: 'open', dueAt: MONDAY + 24 * HOUR_MS },
    ]);
    expect(then.state!.clocks.first_touch).toMatchObject({ cycle: 1, generation: 1, status: 'running' });
  });

  test('keeps the deadline of its new risk tier on the new task', () => {
    const then = when(unsure, response(walk(atTier('high'))));
    expect(openTasks(then)).toMatchObject([{ purpose: 'first_touch', dueAt: MONDAY + 8 * HOUR_MS }]);
  });

  test('keeps the deadline that has passed', () => {
    const then = when(when(unsure, timer(unsure, 100)), response(walk(atTier('low'))));
    expect(openTasks(then)).toMatchObject([
      { kind: 'acknowledgement' },
      { purpose: 'first_touch', dueAt: MONDAY + 24 * HOUR_MS },
    ]);
  });

  test('a match that is lost again takes nothing away that was known', () => {
    const match = { outcome: 'unmatched', evidence: 'gone' } as const;
    const gone = walk({ match, route: routeTo('verifier'), mayContact: false, factsId: 2, ...atTier('low') });
    const then = when(OPEN, response({ ...gone, checks: checks('subject_certain') }));
    expect(then.decided).toEqual([]);
  });
});

describe('a score corrected upward', () => {
  test('ends an untouched case, its tasks and its clocks', () => {
    const raised = given(response(walk({ route: routeTo('csm', RAISED) })));
    const then = when(raised, response(happy()), MONDAY + HOUR_MS);
    expect(then.state).toMatchObject({ status: 'withdrawn', closedAt: MONDAY + HOUR_MS, score: 9, band: 'promoter' });
    expect(then.state!.tasks.map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
    expect(Object.values(then.state!.clocks).map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
    expect(when(then, response(happy())).decided).toEqual([]);
  });

  test('leaves the end of a touched case to its owner', () => {
    const then = when(touched(OPEN), response(happy()));
    expect(types(then.decided)).toEqual(['response_changed']);
    expect(then.state).toMatchObject({ status: 'contacted', score: 9, tier: { tier: 'medium' } });
    expect(openTasks(then)).toHaveLength(1);
  });

  test('with a new comment brings the reasons that quote it', () => {
    const late = {
      ...commented(),
      ...happy(),
      personal: commented().personal,
      classification: commented().classification,
    };
    expect(types(when(touched(OPEN), response(late)).decided)).toEqual(['response_changed', 'classified']);
    const then = when(OPEN, response(late));
    expect(then.state).toMatchObject({ status: 'withdrawn', classification: { primary: 'billing_pricing' } });
  });

  test('a breach that was recorded stays recorded', () => {
    const late = when(OPEN, timer(OPEN, 100));
    const then = when(late, response(happy()));
    expect(then.state!.clocks).toMatchObject({
      first_touch: { status: 'breached' },
      resolution: { status: 'cancelled' },
    });
  });
});

describe('a score lowered again', () => {
  const raised = walk({ route: routeTo('csm', RAISED) });
  const withdrawn = given(response(raised), response(happy()));

  test('starts the case over: a new cycle of clocks, a new task, the manager told again', () => {
    const then = when(withdrawn, response(raised));
    expect(then.state).toMatchObject({ status: 'open', closedAt: null, score: 3, raisedTo: ['manager'] });
    expect(then.state!.clocks).toMatchObject({
      first_touch: { cycle: 2, status: 'running', breachedAt: null },
      resolution: { cycle: 2, status: 'running' },
    });
    expect(openTasks(then)).toMatchObject([
      { kind: 'acknowledgement', n: 2, ownerId: 'manager' },
      { kind: 'owner', n: 2, ownerId: 'csm', purpose: 'first_touch' },
    ]);
    expect(when(then, response(raised)).decided).toEqual([]);
  });

  test('takes the owner, tier and match of its new walk', () => {
    const match = { outcome: 'unmatched', evidence: 'no contact' } as const;
    const then = when(withdrawn, response(walk({ route: BILLING, match, ...atTier('critical') })));
    expect(then.state).toMatchObject({
      status: 'needs_verification',
      ownerId: 'billing csm',
      tier: { tier: 'critical' },
    });
    expect(openTasks(then)).toMatchObject([{ purpose: 'verify', n: 2, dueAt: MONDAY + 4 * HOUR_MS }]);
  });

  test('moves the deadline of its own task only', () => {
    const moved = when(when(withdrawn, response(walk())), response(walk(atTier('low'))));
    const owner = moved.state!.tasks.filter(({ kind }) => kind === 'owner');
    expect(owner.map(({ dueAt }) => (dueAt - MONDAY) / HOUR_MS)).toEqual([24, 48]);
  });

  test('takes its own task to another owner only', () => {
    const moved = when(when(withdrawn, response(walk())), response(walk({ route: BILLING })));
    const owner = moved.state!.tasks.filter(({ kind }) => kind === 'owner');
    expect(owner.map(({ ownerId }) => ownerId)).toEqual(['csm', 'billing csm']);
  });

  test('a timer of the cycle before is stale', () => {
    const old = timer(given(response(raised)), 100);
    expect(when(when(withdrawn, response(raised)), old).refusal).toBe('stale_timer');
  });
});

describe('a case that a person has ended', () => {
  const closed = ended(OPEN);

  test('keeps its ending: the late comment is recorded, nothing is reopened', () => {
    const then = when(closed, response(commented({ route: BILLING, ...atTier('critical') })));
    expect(types(then.decided)).toEqual(['response_changed', 'classified']);
    expect(then.state).toMatchObject({
      status: 'resolved',
      ownerId: 'csm',
      tier: { tier: 'medium' },
      personal: { verbatim: COMMENT },
      classification: { primary: 'billing_pricing' },
    });
    expect(openTasks(then)).toEqual([]);
    expect(when(then, response(commented({ route: BILLING, ...atTier('critical') }))).decided).toEqual([]);
  });

  test.each(['resolved', 'partially_resolved', 'escalated', 'churned'] as const)('%s outlasts any score', (status) => {
    for (const next of [happy(), walk({ score: { value: 0, scale: walk().score!.scale } })]) {
      expect(when(ended(OPEN, status), response(next)).state!.status).toBe(status);
    }
  });

  test('is not reclassified for signals that changed since', () => {
    expect(when(closed, response(walk(classified({ primary: 'usability' })))).decided).toEqual([]);
  });
});
