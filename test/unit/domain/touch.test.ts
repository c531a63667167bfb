import { ACKNOWLEDGE, decideOutreach } from './commands';
import {
  HOUR_MS,
  MONDAY,
  atTier,
  ended,
  given,
  happy,
  response,
  resumption,
  routeTo,
  timer,
  timingAt,
  touch,
  unsafe,
  waitUntil,
  walk,
  when,
  type Story,
} from './given';

const OPEN = given(response(walk(atTier('high'))));
const DUE = MONDAY + 8 * HOUR_MS;
const types = (decided: readonly { readonly type: string }[]) => decided.map(({ type }) => type);
const openTasks = ({ state }: Story) => state!.tasks.filter(({ status }) => status === 'open');
const breached = (at = DUE + 1000) => when(OPEN, timer(OPEN, 100), at);
const touchedAt = (story: Story, at: number, heardAt = at) => when(story, touch(story, { at }, heardAt), heardAt);

describe('a touch', () => {
  test('in time meets the clock at the instant it happened, be it heard of late', () => {
    const then = touchedAt(OPEN, MONDAY + HOUR_MS, MONDAY + 2 * HOUR_MS);
    expect(types(then.decided)).toEqual(['touched', 'clock_met', 'status_changed', 'task_closed', 'task_opened']);
    expect(then.state).toMatchObject({ status: 'contacted', firstTouchAt: MONDAY + HOUR_MS });
    expect(then.state!.clocks.first_touch).toMatchObject({
      ...{ status: 'met', stoppedAt: MONDAY + HOUR_MS, usedS: 3600, breachedAt: null, raise: null },
      legs: [{ fromAt: MONDAY, toAt: MONDAY + HOUR_MS }],
    });
  });

  test('is what the owner was asked for; the one next step is due when it has to be resolved', () => {
    const then = touchedAt(OPEN, MONDAY + HOUR_MS);
    expect(then.state!.tasks).toMatchObject([
      { kind: 'owner', purpose: 'first_touch', n: 1, status: 'done' },
      { kind: 'owner', purpose: 'next_step', n: 2, status: 'open', dueAt: MONDAY + 80 * HOUR_MS },
    ]);
  });

  test('at the very end of the budget is in time, after it is late', () => {
    expect(touchedAt(OPEN, DUE).state!.clocks.first_touch).toMatchObject({ status: 'met', usedS: 8 * 3600 });
    const late = touchedAt(OPEN, DUE + 60_000);
    expect(types(late.decided).slice(0, 3)).toEqual(['touched', 'breached', 'clock_met']);
    expect(late.state!.clocks.first_touch).toMatchObject({ status: 'breached', stoppedAt: DUE + 60_000, raise: null });
  });

  test('that was in time and synced late withdraws the breach by an event of its own', () => {
    const late = breached();
    expect(openTasks(late)).toMatchObject([{ kind: 'owner' }, { kind: 'acknowledgement', ownerId: 'manager' }]);
    const then = touchedAt(late, DUE - HOUR_MS, DUE + 2 * HOUR_MS);
    expect(then.decided).toContainEqual({
      ...{ type: 'breach_withdrawn', clock: 'first_touch' },
      verdict: { stoppedAt: DUE - HOUR_MS, usedS: 7 * 3600, inTime: true },
    });
    expect(then.state!.clocks.first_touch).toMatchObject({ status: 'met', breachedAt: null });
    expect(openTasks(then)).toMatchObject([{ kind: 'owner', purpose: 'next_step' }]);
    expect(then.state!.raisedTo).toEqual([]);
  });

  test('that was late never withdraws a breach, and leaves who was told to know of it', () => {
    const then = touchedAt(breached(), DUE + HOUR_MS);
    expect(types(then.decided)).not.toContain('breach_withdrawn');
    expect(then.state!.clocks.first_touch).toMatchObject({
      ...{ status: 'breached', breachedAt: DUE + 1000, stoppedAt: DUE + HOUR_MS, usedS: 9 * 3600, raise: null },
    });
    expect(openTasks(then).map(({ kind }) => kind)).toEqual(['acknowledgement', 'owner']);
  });

  test('that withdraws a breach leaves whom a rule told, and who was told of another breach', () => {
    const raiseTo = { id: 'director', via: 'manager_of' };
    const told = given(response(walk({ ...atTier('high'), route: routeTo('csm', { raiseTo }) })));
    const late = when(told, timer(told, 100), DUE + 1000);
    const then = touchedAt(late, MONDAY, DUE + HOUR_MS);
    expect(openTasks(then)).toMatchObject([{ ownerId: 'director' }, { kind: 'owner' }]);
    const both = when(late, timer(late, 100, { clock: 'resolution' }), MONDAY + 81 * HOUR_MS);
    expect(openTasks(touchedAt(both, MONDAY, MONDAY + 82 * HOUR_MS)).map(({ ownerId }) => ownerId)).toEqual([
      ...['director', 'manager', 'csm'],
    ]);
  });

  test('takes back the question how a missed deadline goes on', () => {
    const asked = given(
      response(walk(atTier('high'))),
      { type: 'breached', clock: 'first_touch', dueAt: DUE },
      {
        type: 'task_opened',
        task: { kind: 'review', n: 1, purpose: 'decide_raise', ownerId: 'manager', status: 'open', dueAt: DUE },
      },
    );
    expect(openTasks(touchedAt(asked, DUE + HOUR_MS)).map(({ purpose }) => purpose)).toEqual(['next_step']);
  });

  test('after the first is recorded, and changes no clock', () => {
    const once = touchedAt(OPEN, MONDAY + HOUR_MS);
    const twice = touchedAt(once, MONDAY + 2 * HOUR_MS);
    expect(types(twice.decided)).toEqual(['touched']);
    expect(twice.state).toMatchObject({ firstTouchAt: MONDAY + HOUR_MS, clocks: once.state!.clocks });
  });

  test('that turns out to have been earlier moves the stop, and may withdraw the breach', () => {
    const late = touchedAt(breached(), DUE + HOUR_MS);
    const then = touchedAt(late, DUE - HOUR_MS, DUE + 2 * HOUR_MS);
    expect(types(then.decided)).toEqual(['touched', 'breach_withdrawn', 'task_closed']);
    expect(then.state!.clocks.first_touch).toMatchObject({ status: 'met', stoppedAt: DUE - HOUR_MS });
    const earlier = touchedAt(touchedAt(OPEN, MONDAY + 2 * HOUR_MS), MONDAY + HOUR_MS, MONDAY + 3 * HOUR_MS);
    expect(earlier.state!.clocks.first_touch).toMatchObject({ status: 'met', stoppedAt: MONDAY + HOUR_MS });
  });

  test('of a case that waits to be verified opens it', () => {
    const unsure = given(response(walk({ match: { outcome: 'unmatched', evidence: 'nobody' } })));
    const then = touchedAt(unsure, MONDAY);
    expect(then.state).toMatchObject({ status: 'contacted' });
    expect(then.state!.tasks).toMatchObject([
      { purpose: 'verify', status: 'done' },
      { purpose: 'next_step', status: 'open' },
    ]);
  });

  test('of a case that another process has counts too; its owner still has to take it over', () => {
    const then = touchedAt(given(response(unsafe())), MONDAY);
    expect(then.state).toMatchObject({ status: 'contacted', clocks: { first_touch: { status: 'met' } } });
    expect(openTasks(then)).toMatchObject([{ purpose: 'take_over' }]);
    expect(openTasks(when(then, ACKNOWLEDGE))).toMatchObject([{ purpose: 'next_step' }]);
  });

  test('never lets the first-touch clock stand still, and by writing alone nobody stops waiting', () => {
    const waiting = when(OPEN, waitUntil(OPEN, MONDAY + 48 * HOUR_MS));
    expect(waiting.state!.clocks.first_touch).toMatchObject({ status: 'running', dueAt: DUE });
    const wrote = touchedAt(waiting, MONDAY + HOUR_MS);
    expect(wrote.state).toMatchObject({ status: 'waiting_on_customer', clocks: { resolution: { status: 'paused' } } });
    expect(openTasks(wrote)).toMatchObject([{ purpose: 'next_step', dueAt: MONDAY + 48 * HOUR_MS }]);
  });

  test('of who speaks to the customer ends the waiting', () => {
    const waiting = when(OPEN, waitUntil(OPEN, MONDAY + 48 * HOUR_MS));
    const at = MONDAY + 3 * HOUR_MS;
    const then = when(waiting, touch(waiting, { at, result: 'spoke' }), at);
    expect(then.state).toMatchObject({ status: 'in_progress', clocks: { resolution: { status: 'running' } } });
    expect(then.state!.clocks.resolution).toMatchObject({ pausedS: 3 * 3600, dueAt: MONDAY + 83 * HOUR_MS });
    expect(resumption(then)).toBeNull();
  });

  test.each([
    ['before the response', OPEN, { at: MONDAY - 1 }, 'not_possible'],
    ['of a case that has ended', ended(OPEN), { at: MONDAY }, 'closed_case'],
    ['where outreach is blocked', given(response(walk({ mayContact: false }))), { at: MONDAY }, 'not_allowed'],
  ])('%s is refused', (...[, story, made, code]) => {
    expect(when(story, touch(story, made), MONDAY).refusal).toBe(code);
  });

  test('from before the customer turned unhappy again is refused: it was about something else', () => {
    const withdrawn = when(OPEN, response(happy()), MONDAY + HOUR_MS);
    const timing = timingAt('high', DUE);
    const first_touch = { ...timing.plans.first_touch, startAt: DUE, dueAt: DUE + 8 * HOUR_MS };
    const again = walk({ ...atTier('high'), timing: { ...timing, plans: { ...timing.plans, first_touch } } });
    const back = when(withdrawn, response(again), DUE);
    expect(back.state!.clocks.first_touch).toMatchObject({ cycle: 2, status: 'running', plan: { startAt: DUE } });
    expect(touchedAt(back, DUE - 1, DUE + HOUR_MS).refusal).toBe('not_possible');
    expect(touchedAt(back, DUE, DUE + HOUR_MS).state!.clocks.first_touch).toMatchObject({ status: 'met', cycle: 2 });
  });

  test('is possible once the manager has allowed it', () => {
    const blocked = given(response(walk({ mayContact: false })));
    expect(touchedAt(when(blocked, decideOutreach(true)), MONDAY).refusal).toBeNull();
  });
});

describe('what a touch brings along', () => {
  const said = {
    ...{ statedIssue: 'The invoice was wrong', desiredOutcome: 'A credit note' },
    nextStep: { text: 'Send it', dueAt: MONDAY + 48 * HOUR_MS },
  };
  const call = { type: 'call', id: '7' } as const;
  const spoke = (story: Story, at = MONDAY) => touch(story, { at, channel: 'call', result: 'spoke' });

  test('of a talk is written down with it, and leads to the question whether it is well', () => {
    const then = when(OPEN, { ...spoke(OPEN), said });
    expect(types(then.decided)).toEqual([
      ...['touched', 'clock_met', 'status_changed', 'documented', 'status_changed', 'task_closed', 'task_opened'],
    ]);
    expect(then.state).toMatchObject({ status: 'in_progress', personal: { statedIssue: 'The invoice was wrong' } });
    expect(openTasks(then)).toMatchObject([{ purpose: 'confirm', n: 2, dueAt: said.nextStep.dueAt }]);
  });

  test('is never asked for: who was not reached has said nothing', () => {
    const then = when(OPEN, { ...touch(OPEN, { channel: 'call', result: 'attempted' }), said: null });
    expect(then).toMatchObject({ refusal: null, state: { status: 'contacted' } });
    const replied = when(OPEN, { ...touch(OPEN, { result: 'wrote' }), said: { statedIssue: 'The invoice' } });
    expect(replied).toMatchObject({ refusal: null, state: { personal: { statedIssue: 'The invoice' } } });
  });

  test('may be impossible: then nothing of it is kept', () => {
    const before = { at: MONDAY - 1, channel: 'call', by: 'Ada', proof: 'said so' } as const;
    expect(when(OPEN, { ...spoke(OPEN), said: { confirmation: before } })).toMatchObject({
      ...{ refusal: 'not_possible', decided: [] },
    });
  });

  test('of an activity that the CRM has is linked, once', () => {
    const then = when(OPEN, { ...spoke(OPEN), linked: call });
    expect(then.state!.touches).toMatchObject([{ n: 1, linked: call }]);
    expect(then.state!.log.at(-3)!.text).toBe('A call: somebody spoke to the customer (linked in the CRM)');
    expect(when(then, { ...spoke(then), linked: call }).refusal).toBe('already_so');
    expect(when(then, { ...spoke(then), linked: { type: 'email', id: '7' } }).refusal).toBeNull();
  });

  test('of an activity that was taken back may be linked again', () => {
    const linked = { ...spoke(OPEN), linked: call };
    const { state } = when(OPEN, linked);
    const touches = state!.touches.map((one) => ({ ...one, undone: true }));
    const undone = { type: 'undone', of: 'touch', fromSeq: 1, toSeq: 1, restored: { touches } } as const;
    const again = when(given(response(walk(atTier('high'))), linked, undone), linked);
    expect(again.state!.touches).toMatchObject([
      { n: 1, undone: true },
      { n: 2, undone: false, linked: call },
    ]);
  });

  test('of another contact of the account names that one, and only another', () => {
    const reached = (contactId: string) => when(OPEN, touch(OPEN, { contactId }));
    expect(reached('boss').state!.touches).toMatchObject([{ contactId: 'boss' }]);
    expect(reached('boss').state!.clocks.first_touch!.status).toBe('met');
    expect(reached('boss').decided[0]).toMatchObject({ type: 'touched', touch: { contactId: 'boss' } });
    expect(reached('contact').state!.touches[0]).not.toHaveProperty('contactId');
  });
});
