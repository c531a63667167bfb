import { NOTE, confirm, decideOutreach, verify } from './commands';
import {
  HOUR_MS,
  MONDAY,
  atTier,
  checks,
  commented,
  ended,
  given,
  response,
  routeTo,
  touched,
  unsafe,
  walk,
  when,
  type Story,
} from './given';

const UNMATCHED = { outcome: 'unmatched', evidence: 'no contact' } as const;
const OPEN = given(response(walk()));
const VERIFIER = routeTo('verifier', { ruleId: 'verification' });
const UNSURE = given(response(walk({ match: UNMATCHED, checks: checks('subject_certain'), route: VERIFIER })));
const CONTRADICTION = commented({ checks: checks('score_fits_comment'), route: VERIFIER });
const types = (decided: readonly { readonly type: string }[]) => decided.map(({ type }) => type);
const openTasks = ({ state }: Story) => state!.tasks.filter(({ status }) => status === 'open');

describe('a person who finds out whom it is about', () => {
  const found = walk({ route: routeTo('csm'), factsId: 7, ...atTier('critical') });
  const then = when(UNSURE, verify({ walk: found }), MONDAY + HOUR_MS);

  test('lets the walk go on: subject, risk, owner and first touch', () => {
    expect(then.state).toMatchObject({
      ...{ status: 'open', accountId: 'account', contactId: 'contact', factsId: 7, ownerId: 'csm' },
      ...{ tier: { tier: 'critical' }, personal: { note: NOTE, contactName: 'Ada' } },
    });
    expect(openTasks(then)).toMatchObject([{ purpose: 'first_touch', ownerId: 'csm', n: 2 }]);
  });

  test('moves no clock', () => {
    expect(then.state!.clocks).toEqual(UNSURE.state!.clocks);
    expect(openTasks(then)).toMatchObject([{ dueAt: MONDAY + 24 * HOUR_MS }]);
  });

  test('may say that it is nobody of the CRM', () => {
    const nobody = { outcome: 'unmatched', evidence: 'a person looked' } as const;
    const decided = when(UNSURE, verify({ walk: walk({ match: nobody, checks: checks('subject_certain') }) }));
    expect(decided.state).toMatchObject({ status: 'open', match: nobody, accountId: null });
    const again = walk({ match: UNMATCHED, checks: checks('subject_certain') });
    expect(when(decided, response(again)).state).toMatchObject({ status: 'open' });
  });

  test('asks for a click where the subject he found fails a check', () => {
    const closed = when(UNSURE, verify({ walk: walk({ checks: checks('account_open') }) }));
    expect(closed.state).toMatchObject({ status: 'open', checksConfirmedAt: null });
  });

  test('leaves the reasons as they are where the customer has said more than the case has heard', () => {
    const { personal, classification } = walk();
    const more = { ...classification, flags: ['churn_intent' as const], evidence: [] };
    const unheard = walk({ personal: { ...personal, verbatim: 'And we are leaving.' }, classification: more });
    const { state } = when(UNSURE, verify({ walk: unheard }));
    expect(state).toMatchObject({ status: 'open', classification: UNSURE.state!.classification });
    expect(state!.personal.verbatim).toBe(UNSURE.state!.personal.verbatim);
    expect(when({ ...UNSURE, state }, response(unheard)).state).toMatchObject({ classification: more });
  });

  test('is asked for nothing once it is known, nor after the end', () => {
    expect(when(OPEN, verify()).refusal).toBe('nothing_to_decide');
    expect(when(ended(UNSURE), verify()).refusal).toBe('closed_case');
  });
});

describe('words that contradict their score', () => {
  const doubtful = given(response(CONTRADICTION));

  test('are settled by the verifier first, though it is known whom it is about', () => {
    expect(doubtful.state).toMatchObject({ status: 'needs_verification', ownerId: 'verifier', accountId: 'account' });
    expect(openTasks(doubtful)).toMatchObject([{ purpose: 'verify', ownerId: 'verifier' }]);
  });

  test('once confirmed open the case, and the walk goes on where it is given', () => {
    expect(when(doubtful, confirm()).state).toMatchObject({ status: 'open', ownerId: 'verifier' });
    const { checks: failed } = CONTRADICTION;
    const then = when(doubtful, confirm({ walk: commented({ checks: failed, route: routeTo('csm') }) }));
    expect(then.state).toMatchObject({ status: 'open', ownerId: 'csm', checksConfirmedAt: MONDAY });
    expect(openTasks(then)).toMatchObject([{ purpose: 'first_touch', ownerId: 'csm' }]);
    expect(then.state!.clocks).toEqual(doubtful.state!.clocks);
    expect(when(then, response(commented({ checks: failed, route: routeTo('csm') }))).decided).toEqual([]);
  });

  test('send an open case back as long as nobody has reached out', () => {
    const then = when(OPEN, response(CONTRADICTION));
    expect(then.state).toMatchObject({ status: 'needs_verification', ownerId: 'verifier' });
    expect(openTasks(then)).toMatchObject([{ purpose: 'verify', n: 2 }]);
    expect(when(then, response(CONTRADICTION)).decided).toEqual([]);
    expect(when(touched(OPEN), response(CONTRADICTION)).state).toMatchObject({ status: 'contacted', ownerId: 'csm' });
  });

  test('leave a case where it is that another process has', () => {
    const doubtful = unsafe({ checks: checks('score_fits_comment') });
    const then = when(given(response(unsafe())), response(doubtful));
    expect(then.state).toMatchObject({ status: 'open', ownerId: 'safety lead' });
    expect(openTasks(then)).toMatchObject([{ purpose: 'take_over' }]);
  });

  test('are not confirmed for a subject that is unknown', () => {
    const both = given(response(commented({ match: UNMATCHED, checks: checks('score_fits_comment') })));
    expect(when(both, confirm()).state).toMatchObject({ status: 'needs_verification', checksConfirmedAt: MONDAY });
  });
});

describe('checks that fail', () => {
  const bounced = given(response(walk({ checks: checks('email_deliverable') })));

  test('leave the case open, and ask for one click', () => {
    expect(bounced.state).toMatchObject({ status: 'open', checksConfirmedAt: null });
    const then = when(bounced, confirm({ note: NOTE }));
    expect(types(then.decided)).toEqual(['checks_confirmed']);
    expect(then.state).toMatchObject({ checksConfirmedAt: MONDAY, personal: { note: NOTE } });
    expect(when(then, confirm()).refusal).toBe('already_so');
    expect(when(OPEN, confirm()).refusal).toBe('nothing_to_decide');
  });

  test('are recorded when they change, and not when only a record has aged', () => {
    const aged = walk({ checks: checks().map((one) => ({ ...one, detail: 'a day older' })) });
    expect(when(OPEN, response(aged)).decided).toEqual([]);
    const then = when(OPEN, response(walk({ checks: checks('account_open') })));
    expect(types(then.decided)).toEqual(['checked']);
    expect(then.state!.log.at(-1)!.text).toBe('To be confirmed: the account is closed');
  });

  test('ask again when another one fails, not when one passes again', () => {
    const confirmed = when(bounced, confirm());
    expect(when(confirmed, response(walk())).state).toMatchObject({ checksConfirmedAt: MONDAY });
    const more = walk({ checks: checks('email_deliverable', 'account_open') });
    expect(when(confirmed, response(more)).state).toMatchObject({ checksConfirmedAt: null });
  });
});

describe('a contact that must not be contacted', () => {
  const blocked = given(response(walk({ mayContact: false })));

  test('has a case all the same; the manager is asked', () => {
    expect(blocked.state).toMatchObject({ status: 'open', outreach: 'blocked', ownerId: 'csm' });
    expect(openTasks(blocked)).toMatchObject([
      { kind: 'review', purpose: 'decide_contact', ownerId: 'director', dueAt: walk().timing.ackDueAt },
      { kind: 'owner', purpose: 'first_touch', ownerId: 'csm' },
    ]);
  });

  test.each([
    [true, 'allowed'],
    [false, 'blocked'],
  ] as const)('allowed %s by the manager: outreach is %s, whatever the CRM says next', (allow, outreach) => {
    const then = when(blocked, decideOutreach(allow));
    expect(then.state).toMatchObject({ outreach, personal: { note: NOTE } });
    expect(openTasks(then)).toMatchObject([{ kind: 'owner' }]);
    for (const mayContact of [true, false]) expect(when(then, response(walk({ mayContact }))).decided).toEqual([]);
  });

  test('may be allowed later, and is decided once', () => {
    const no = when(blocked, decideOutreach(false));
    expect(when(no, decideOutreach(false)).refusal).toBe('already_so');
    const yes = when(no, decideOutreach(true));
    expect(yes.state).toMatchObject({ outreach: 'allowed' });
    expect(when(yes, decideOutreach(true)).refusal).toBe('nothing_to_decide');
    expect(when(OPEN, decideOutreach(false)).refusal).toBe('nothing_to_decide');
  });

  test('is as the CRM says until somebody has decided', () => {
    const later = when(OPEN, response(walk({ mayContact: false })));
    expect(later.state).toMatchObject({ outreach: 'blocked' });
    const cleared = when(later, response(walk()));
    expect(cleared.state).toMatchObject({ outreach: 'allowed' });
    expect(openTasks(cleared)).toMatchObject([{ kind: 'owner' }]);
    expect(openTasks(when(cleared, response(walk({ mayContact: false }))))).toMatchObject([
      { kind: 'owner' },
      { kind: 'review', n: 2 },
    ]);
  });
});
