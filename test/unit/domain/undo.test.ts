import type { CaseCommand } from '../../../src/domain/case-commands';
import { decide } from '../../../src/domain/decide';
import { effectsOf } from '../../../src/domain/effects';
import type { UndoableKind } from '../../../src/domain/undo';
import { undoCommand } from '../../../src/domain/undo-command';
import { ACKNOWLEDGE, announce, correctReason, handOver, reassign } from './commands';
import {
  HOUR_MS,
  MONDAY,
  atTier,
  given,
  response,
  routeTo,
  timer,
  touch,
  touched,
  waitUntil,
  walk,
  when,
  type Story,
  type Then,
} from './given';
import { closed, CLOSINGS, undoing } from './given-endings';

const OPEN = given(response(walk(atTier('high'))));
const TOUCHED = touched(OPEN);
const AT = MONDAY + 2 * HOUR_MS;
const MINUTE_MS = 60_000;

const openTasks = ({ state }: Story) => state!.tasks.filter(({ status }) => status === 'open');
const did = (story: Story, command: CaseCommand, at = AT): Then => when(story, command, at);
/** Taken back a moment later, be it that more has happened since. */
const undone = (of: UndoableKind, [before, after]: readonly [Story, Story], now: Story = after): Then =>
  when(now, undoing(of, before, after), AT + 5 * MINUTE_MS);
const waiting = (story: Story) => did(story, waitUntil(story, MONDAY + 72 * HOUR_MS, AT));
const called = (story: Story, result: 'spoke' | 'attempted' = 'spoke', said: object | null = null) =>
  did(story, { ...touch(story, { channel: 'call', result, at: AT }, AT), note: 'Ocelot: she was out', said });

describe('a touch that is taken back', () => {
  test('counts for nothing: the first touch is to be made in the time that is left', () => {
    const back = undone('touch', [OPEN, called(OPEN)]);
    expect(back.state).toMatchObject({ status: 'open', firstTouchAt: null, personal: { note: null } });
    expect(back.state!.touches).toMatchObject([{ n: 1, undone: true }]);
    const { first_touch: before } = OPEN.state!.clocks;
    expect(back.state!.clocks.first_touch).toEqual({ ...before, generation: before!.generation + 2 });
    expect(openTasks(back)).toMatchObject([{ kind: 'owner', purpose: 'first_touch', n: 3, dueAt: before!.dueAt }]);
  });

  test('was not: what the customer said in it was not said', () => {
    const said = { statedIssue: 'Ocelot: the export', nextStep: { text: 'Ocelot: mend it', dueAt: AT + 24 * HOUR_MS } };
    const back = undone('touch', [OPEN, called(OPEN, 'spoke', said)]);
    expect(back.state!.personal).toMatchObject({ statedIssue: null, nextStep: null });
    expect(back.state!.documentation).toEqual(OPEN.state!.documentation);
  });

  test('leaves what somebody has written since', () => {
    const after = called(OPEN, 'spoke', { statedIssue: 'Ocelot: the export', desiredOutcome: 'Ocelot: all rows' });
    const since = did(after, { kind: 'set_record', change: { statedIssue: 'Ocelot: the import' } });
    const back = undone('touch', [OPEN, after], since);
    expect(back.state!.personal).toMatchObject({ statedIssue: 'Ocelot: the import', desiredOutcome: null });
  });

  test('keeps its number: the next one is another', () => {
    const back = undone('touch', [OPEN, called(OPEN)]);
    expect(called(back).state!.touches.map(({ n }) => n)).toEqual([1, 2]);
    expect(called(back).state!.firstTouchAt).toBe(AT);
  });

  test('that was not the first leaves the others as they are', () => {
    const second = called(TOUCHED);
    const back = undone('touch', [TOUCHED, second], called(second, 'attempted'));
    expect(back.state!.touches.map(({ undone }) => undone)).toEqual([false, true, false]);
    expect(back.state!.firstTouchAt).toBe(MONDAY);
  });

  test('that ended a pause leaves the case waiting as it was', () => {
    const before = waiting(TOUCHED);
    const at = AT + HOUR_MS;
    const after = when(before, touch(before, { result: 'spoke', at }, at), at);
    const back = undone('touch', [before, after]);
    expect(back.state).toMatchObject({ status: 'waiting_on_customer', clocks: { resolution: { status: 'paused' } } });
    expect(openTasks(back)).toMatchObject([{ dueAt: MONDAY + 72 * HOUR_MS }]);
  });

  test('that came late leaves the deadline missed, and whoever was told is asked again', () => {
    const late = when(OPEN, timer(OPEN, 100), MONDAY + 9 * HOUR_MS);
    const after = when(late, touch(late, { at: MONDAY + HOUR_MS }, MONDAY + 10 * HOUR_MS), MONDAY + 10 * HOUR_MS);
    expect(after.state!.raisedTo).toEqual([]);
    const back = undone('touch', [late, after]);
    expect(back.state).toMatchObject({ raisedTo: ['manager'], clocks: { first_touch: { status: 'breached' } } });
    expect(openTasks(back).map(({ purpose }) => purpose)).toEqual(['acknowledge', 'first_touch']);
    const since = did(after, { kind: 'raise', to: 'manager', note: 'Ocelot', ackDueAt: AT });
    const asked = openTasks(undone('touch', [late, after], since));
    expect(asked.map(({ purpose }) => purpose)).toEqual(['acknowledge', 'first_touch']);
  });

  test('stays where there is another one since, until that one is taken back too', () => {
    const first = called(OPEN);
    const second = called(first, 'attempted');
    expect(undone('touch', [OPEN, first], second).refusal).toBe('changed_meanwhile');
    const one = undone('touch', [first, second]);
    expect(one.state!.touches.map(({ undone }) => undone)).toEqual([false, true]);
    const none = undone('touch', [OPEN, first], one);
    expect(none.state).toMatchObject({
      firstTouchAt: null,
      status: 'open',
      touches: [{ undone: true }, { undone: true }],
    });
  });
});

describe('a pause that is taken back', () => {
  test('never was: the clock runs as it ran', () => {
    const back = undone('wait', [TOUCHED, waiting(TOUCHED)]);
    const { resolution: before } = TOUCHED.state!.clocks;
    expect(back.state!.status).toBe('contacted');
    expect(back.state!.clocks.resolution).toEqual({ ...before, generation: before!.generation + 2 });
    expect(openTasks(back)).toMatchObject([{ n: 2, dueAt: before!.dueAt }]);
  });

  test('stays where the customer has replied', () => {
    const after = waiting(TOUCHED);
    const since = did(
      after,
      response(walk({ ...atTier('high', AT), personal: { ...walk().personal, verbatim: 'Ocelot' } })),
    );
    expect(since.state!.status).toBe('in_progress');
    expect(undone('wait', [TOUCHED, after], since).refusal).toBe('changed_meanwhile');
  });
});

describe('a reassignment that is taken back', () => {
  test('gives the case back to whom it was taken from, on his wall clock', () => {
    const back = undone('reassign', [TOUCHED, did(TOUCHED, reassign('new yorker'))]);
    expect(back.state).toMatchObject({ ownerId: 'csm', overrides: { owner: false }, route: TOUCHED.state!.route });
    expect(back.state!.clocks.resolution!.plan.timeZone).toBe('Europe/Berlin');
    expect(openTasks(back)).toMatchObject([{ ownerId: 'csm', n: 2 }]);
  });

  test('tells nobody any more whom only that one would have been told', () => {
    const route = routeTo('liaison', { raiseTo: { id: 'director', via: 'named_user' } });
    const after = did(TOUCHED, reassign('liaison', { route }));
    expect(after.state!.raisedTo).toEqual(['director']);
    const back = undone('reassign', [TOUCHED, after]);
    expect(back.state!.raisedTo).toEqual([]);
    expect(openTasks(back).map(({ kind }) => kind)).toEqual(['owner']);
  });

  test('leaves those who were told of something else since', () => {
    const route = routeTo('liaison', { raiseTo: { id: 'director', via: 'named_user' } });
    const after = did(TOUCHED, reassign('liaison', { route }));
    const since = did(after, { kind: 'raise', to: 'manager', note: 'Ocelot', ackDueAt: AT });
    const back = undone('reassign', [TOUCHED, after], since);
    expect(back.state!.raisedTo).toEqual(['manager']);
    expect(openTasks(back)).toMatchObject([{ kind: 'owner' }, { kind: 'acknowledgement', ownerId: 'manager' }]);
  });

  test('is possible though somebody has been warned since', () => {
    const after = did(TOUCHED, reassign('new yorker'));
    const since = did(after, timer(after, 75, { clock: 'resolution' }));
    expect(since.decided).toMatchObject([{ type: 'warned' }]);
    expect(undone('reassign', [TOUCHED, after], since).state!.ownerId).toBe('csm');
  });

  test('leaves what was decided meanwhile about something else', () => {
    const after = did(TOUCHED, reassign('liaison'));
    const since = did(after, correctReason('support_experience'));
    const back = undone('reassign', [TOUCHED, after], since);
    expect(back.state).toMatchObject({ ownerId: 'csm', overrides: { owner: false, reason: 'support_experience' } });
  });

  test('stays where somebody has given it to a third', () => {
    const after = did(TOUCHED, reassign('liaison'));
    const decision = decide(did(after, reassign('manager')).state, undoing('reassign', TOUCHED, after));
    expect(decision).toMatchObject({ ok: false, refusal: { code: 'changed_meanwhile' } });
    expect(decision).toMatchObject({ refusal: { message: expect.stringContaining('its owner') as string } });
  });
});

describe('a hand-over that is taken back', () => {
  test('was none; its number is used up', () => {
    const back = undone('hand_over', [TOUCHED, did(TOUCHED, handOver('legal'))]);
    expect(back.state).toMatchObject({ process: 'standard', ownerId: 'csm', handover: { n: 1 } });
    expect(back.state).toMatchObject({
      overrides: { process: null },
      clocks: { acknowledgement: { status: 'cancelled' } },
    });
    expect(openTasks(back)).toMatchObject([{ purpose: 'next_step', ownerId: 'csm' }]);
    expect(did(back, handOver('legal')).state!.handover!.n).toBe(2);
  });

  test('leaves the case with the process that had it, which is asked to take it over as it was', () => {
    const before = did(TOUCHED, handOver('legal'));
    const back = undone('hand_over', [before, did(before, handOver('safety'))]);
    expect(back.state).toMatchObject({
      process: 'legal',
      ownerId: 'legal lead',
      handover: { n: 2, process: 'legal', acknowledgedAt: null },
    });
    expect(back.state!.clocks.acknowledgement).toMatchObject({
      cycle: 2,
      status: 'running',
      dueAt: before.state!.clocks.acknowledgement!.dueAt,
    });
    expect(openTasks(back)).toMatchObject([{ purpose: 'take_over', ownerId: 'legal lead' }]);
  });

  test('leaves the case taken over by the process that had it', () => {
    const before = did(did(TOUCHED, handOver('legal')), ACKNOWLEDGE);
    const back = undone('hand_over', [before, did(before, handOver('safety'))]);
    expect(back.state!.handover).toEqual({ ...before.state!.handover, n: 2 });
    expect(back.state!.clocks.acknowledgement!.status).toBe('cancelled');
    expect(openTasks(back)).toMatchObject([{ purpose: 'next_step', ownerId: 'legal lead' }]);
  });

  test('stays where it has been taken over, and not where it was only announced', () => {
    const after = did(TOUCHED, handOver('legal'));
    const { handover } = after.state!;
    const silently = { ...after, state: { ...after.state!, handover: { ...handover!, acknowledgedAt: AT } } };
    expect(undone('hand_over', [TOUCHED, after], silently).refusal).toBe('changed_meanwhile');
    expect(undone('hand_over', [TOUCHED, after], did(after, ACKNOWLEDGE)).refusal).toBe('changed_meanwhile');
    expect(undone('hand_over', [TOUCHED, after], did(after, announce(1))).state!.process).toBe('standard');
  });
});

describe('an ending that is taken back', () => {
  test.each(Object.entries(CLOSINGS))('as %s: the case goes on without a new cycle', (_, how) => {
    const linked = did(TOUCHED, { kind: 'link_action', actionId: 'action 1' });
    const back = undone('close', [linked, closed(TOUCHED, how, AT)]);
    expect(back.state).toMatchObject({ status: 'contacted', closedAt: null, closure: null });
    expect(back.state!.clocks.resolution).toMatchObject({ cycle: 1, status: 'running', stoppedAt: null });
    expect(openTasks(back).filter(({ kind }) => kind !== 'owner')).toEqual([]);
    expect(openTasks(back)).toHaveLength(1);
  });

  test('keeps what was written down with it: nothing a person typed is lost', () => {
    const linked = did(TOUCHED, { kind: 'link_action', actionId: 'action 1' });
    const back = undone('close', [linked, closed(TOUCHED, CLOSINGS.partially_resolved, AT)]);
    expect(back.state!.personal).toMatchObject({
      rootCause: expect.stringContaining('pager') as string,
      remaining: null,
    });
    expect(back.state!.documentation).toMatchObject({ rootCauseArea: 'product', confirmation: { channel: 'call' } });
  });

  test('stays where the receiver has said what became of it', () => {
    const after = closed(TOUCHED, CLOSINGS.escalated, AT);
    const said = did(after, { kind: 'follow_up', result: 'saved', nextAt: null, note: null });
    expect(undone('close', [TOUCHED, after], said).refusal).toBe('changed_meanwhile');
  });
});

describe('taking back', () => {
  test('is done once', () => {
    const cases: readonly (readonly [UndoableKind, Story, Then])[] = [
      ['touch', OPEN, called(OPEN)],
      ['wait', TOUCHED, waiting(TOUCHED)],
      ['reassign', TOUCHED, did(TOUCHED, reassign('liaison'))],
      ['hand_over', TOUCHED, did(TOUCHED, handOver('legal'))],
    ];
    for (const [of, before, after] of cases) {
      expect(undone(of, [before, after], undone(of, [before, after])).refusal).toBe('already_so');
    }
  });

  test('goes backwards through what one person did', () => {
    const first = did(TOUCHED, reassign('new yorker'));
    const second = waiting(first);
    const one = undone('wait', [first, second]);
    expect(undone('reassign', [TOUCHED, first], one).state!.ownerId).toBe('csm');
    const other = did(waiting(TOUCHED), reassign('new yorker'));
    const back = undone('reassign', [waiting(TOUCHED), other]);
    expect(undone('wait', [TOUCHED, waiting(TOUCHED)], back).state!.status).toBe('contacted');
  });

  test('says what has changed, and who did the last thing', () => {
    const after = called(OPEN);
    const { state } = called(after, 'attempted');
    const acts = [{ seq: state!.seq, at: AT, by: { kind: 'user', id: 'manager' }, text: 'A call' }] as const;
    expect(decide({ ...state!, acts }, undoing('touch', OPEN, after))).toMatchObject({
      refusal: {
        message: expect.stringMatching(/first reached out to.* The last thing somebody did: A call\.$/u) as string,
      },
    });
  });

  test('stores the clocks it puts back', () => {
    const after = waiting(TOUCHED);
    const back = undone('wait', [TOUCHED, after]);
    expect(effectsOf(after.state, back.events.slice(after.events.length))).toContainEqual({
      ...{ kind: 'save_clock', clock: 'resolution', as: back.state!.clocks.resolution },
    });
  });

  test('is of a range that somebody did', () => {
    expect(() => undoCommand(OPEN.events, { of: 'touch', fromSeq: 1, toSeq: 2 })).toThrow('from 1 to 2');
    expect(() => undoCommand(OPEN.events, { of: 'touch', fromSeq: 2, toSeq: 99 })).toThrow('from 2 to 99');
  });
});
