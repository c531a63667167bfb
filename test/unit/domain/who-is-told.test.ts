import type { CaseChange } from '../../../src/domain/case-happenings';
import { withdrawalsIn } from '../../../src/domain/case-happenings';
import type { Actor, CaseEvent, CaseEventBody } from '../../../src/domain/case-events';
import type { CaseTask, DetractorCase } from '../../../src/domain/case-state';
import type { NoticeKind } from '../../../src/domain/notice';
import type { UndoableKind } from '../../../src/domain/undo';
import { stillHolds, whatIsPosted, whoIsTold } from '../../../src/domain/who-is-told';
import { evolve } from '../../../src/domain/evolve';
import { changeOwner, decideOutreach, handOver, reassign } from './commands';
import {
  commented,
  ended,
  given,
  happy,
  HOUR_MS,
  MONDAY,
  response,
  routeTo,
  timer,
  touched,
  walk,
  when,
} from './given';
import { closed, CLOSINGS, reopening, undoing } from './given-endings';
import type { Story } from './given';
import { between, TO_ALL } from './given-changes';

const CLOCKWORK: Actor = { kind: 'clock', id: 'timer' };
const RAISING = routeTo('csm', { raiseTo: { id: 'manager', via: 'manager_of' } });
const OPEN = given(response(walk()));

const NOTHING = given();
const told = (change: CaseChange, readers: Partial<Parameters<typeof whoIsTold>[1]> = {}): readonly string[] =>
  whoIsTold(change, { ...TO_ALL, ...readers }).map(({ kind, userId }) => `${kind} ${userId}`);

/** The case after what the engine says of it, be it that this test alone says it. */
const then = (story: Story, ...bodies: readonly CaseEventBody[]): Story => {
  const events = bodies.map((body, n): CaseEvent => ({
    ...{ seq: story.events.length + n + 1, at: MONDAY + HOUR_MS, actor: CLOCKWORK, body, personal: {} },
  }));
  return {
    state: events.reduce<DetractorCase | null>(evolve, story.state),
    events: [...story.events, ...events],
  };
};
const dueAt = OPEN.state!.clocks.first_touch!.plan.dueAt;
const BREACHED: CaseEventBody = { type: 'breached', clock: 'first_touch', dueAt, next: null };
const ack = (ownerId: string, n = 1): CaseEventBody => ({
  type: 'task_opened',
  task: { kind: 'acknowledgement', purpose: 'acknowledge', ownerId, n, status: 'open', dueAt },
});
const review = (ownerId: string, purpose: CaseTask['purpose'], n = 1): CaseEventBody => ({
  type: 'task_opened',
  task: { kind: 'review', purpose, ownerId, n, status: 'open', dueAt },
});
const breached = (): Story =>
  then(OPEN, BREACHED, { type: 'raised', to: 'manager', because: 'breach' }, ack('manager'));
const verdict = { stoppedAt: dueAt - HOUR_MS, usedS: 3600, inTime: true };
const withdrawn = (story: Story): Story => then(story, { type: 'breach_withdrawn', clock: 'first_touch', verdict });

const escalated = () => closed(touched(OPEN), CLOSINGS.escalated);
const undone = (of: UndoableKind, after: Story) => when(after, undoing(of, touched(OPEN), after));

describe('who is told of what', () => {
  test.each<readonly [string, CaseChange, readonly string[]]>([
    ['an opening', between(NOTHING, OPEN), ['assigned csm']],
    [
      'an opening that the rules raise',
      between(NOTHING, given(response(walk({ route: RAISING })))),
      ['raised manager', 'assigned csm'],
    ],
    [
      'an opening where nobody may be contacted',
      between(NOTHING, given(response(walk({ mayContact: false })))),
      ['decision_needed director', 'assigned csm'],
    ],
    ['another owner', between(OPEN, when(OPEN, reassign('liaison'))), ['reassigned liaison']],
    [
      'a stand-in',
      between(touched(OPEN), when(touched(OPEN), changeOwner('leave', 'delegate', MONDAY))),
      ['reassigned delegate'],
    ],
    [
      'an account in other hands after a touch',
      between(touched(OPEN), when(touched(OPEN), changeOwner('account_moved', 'new csm'))),
      ['decision_needed csm', 'decision_needed new csm'],
    ],
    ['a hand-over', between(OPEN, when(OPEN, handOver('legal'))), ['reassigned legal lead']],
    ['a comment that follows its score', between(OPEN, when(OPEN, response(commented()))), ['customer_replied csm']],
    [
      'a comment that moves the case',
      between(OPEN, when(OPEN, response(commented({ route: routeTo('billing') })))),
      ['reassigned billing'],
    ],
    ['a score that was corrected upward', between(OPEN, when(OPEN, response(happy()))), []],
    ['the same response again', between(OPEN, when(OPEN, response(walk()))), []],
    ['three quarters of the time', between(OPEN, when(OPEN, timer(OPEN, 75))), ['due_soon csm']],
    ['a missed deadline', between(OPEN, breached()), ['breached csm', 'breached manager']],
    [
      'a missed deadline of somebody whose manager knows of the case',
      (() => {
        const raised = given(response(walk({ route: RAISING })));
        return between(raised, then(raised, BREACHED));
      })(),
      ['breached csm', 'breached manager'],
    ],
    ['one that was not missed after all', between(breached(), withdrawn(breached())), []],
    ['a deadline that was missed and kept in one go', between(OPEN, withdrawn(then(OPEN, BREACHED))), []],
    [
      'a manager who has to decide',
      between(breached(), then(breached(), review('manager', 'decide_raise'))),
      ['decision_needed manager'],
    ],
    [
      'a sponsor',
      between(breached(), then(breached(), { type: 'raised', to: 'sponsor', because: 'sponsor' }, ack('sponsor', 2))),
      ['raised sponsor'],
    ],
    [
      'a manager who takes over by himself',
      between(
        breached(),
        then(breached(), {
          ...{ type: 'assigned', ownerId: 'manager', route: routeTo('manager'), because: 'raised', cover: null },
        }),
      ),
      ['raised manager'],
    ],
    ['an escalated case', between(touched(OPEN), escalated()), ['raised liaison']],
    [
      'an escalated case whose receiver has left',
      between(
        escalated(),
        when(escalated(), { kind: 'ask_another', gone: ['liaison'], to: 'director', dueAt: MONDAY }),
      ),
      ['raised director'],
    ],
    [
      'an escalated case that is pending',
      between(
        escalated(),
        when(escalated(), { kind: 'follow_up', result: 'pending', nextAt: MONDAY + HOUR_MS, note: null }),
      ),
      [],
    ],
    [
      'what somebody else has to do after the end',
      between(touched(OPEN), closed(touched(OPEN), CLOSINGS.partially_resolved)),
      ['raised liaison'],
    ],
    ['one that is opened again', between(escalated(), when(escalated(), reopening())), ['assigned csm']],
    ['an ending that is undone', between(escalated(), undone('close', escalated())), ['assigned csm']],
    [
      'an ending that is undone while a manager knows of a missed deadline',
      (() => {
        const late = when(OPEN, timer(OPEN, 100));
        const ended = closed(late, CLOSINGS.escalated);
        return between(ended, when(ended, undoing('close', late, ended)));
      })(),
      ['assigned csm'],
    ],
    [
      'a reassignment that is undone',
      between(when(touched(OPEN), reassign('liaison')), undone('reassign', when(touched(OPEN), reassign('liaison')))),
      ['reassigned csm'],
    ],
    [
      'two owners one after the other',
      between(OPEN, when(when(OPEN, reassign('liaison')), reassign('seller'))),
      ['reassigned seller'],
    ],
    [
      'a decision that is somebody else’s at once',
      between(
        OPEN,
        then(OPEN, review('csm', 'decide_owner'), {
          ...{ type: 'task_reassigned', kind: 'review', n: 1, ownerId: 'manager' },
        }),
      ),
      ['decision_needed manager'],
    ],
    ['a task to look closer', between(OPEN, then(OPEN, review('csm', 'look_closer'))), []],
    [
      'an answer that ends a pause',
      (() => {
        const { plan } = OPEN.state!.clocks.resolution!;
        const resumed = { type: 'clock_resumed', clock: 'resolution', plan, pausedS: 0 } as const;
        return between(OPEN, then(OPEN, { ...resumed, because: 'customer_replied' }));
      })(),
      ['customer_replied csm'],
    ],
    [
      'a withdrawn case that turns bad again',
      (() => {
        const over = when(OPEN, response(happy()));
        return between(over, when(over, response(walk({ score: { value: 1, scale: walk().score!.scale } }))));
      })(),
      ['assigned csm'],
    ],
    [
      'words after the end that another process must see',
      (() => {
        const over = ended(OPEN);
        return between(over, then(over, ack('safety lead')));
      })(),
      ['raised safety lead'],
    ],
  ])('%s', (_, change, expected) => {
    expect(told(change)).toEqual(expected);
  });

  test('a person is not told what he has just done himself, here or in the CRM', () => {
    const change = (actor: Actor): CaseChange => between(OPEN, when(OPEN, reassign('liaison')), actor);
    expect(told(change({ kind: 'user', id: 'liaison' }))).toEqual([]);
    expect(told(change({ kind: 'crm', id: 'liaison' }))).toEqual([]);
    expect(told(change({ kind: 'user', id: 'csm' }))).toEqual(['reassigned liaison']);
    expect(told(change({ kind: 'source', id: 'liaison' }))).toEqual(['reassigned liaison']);
  });

  test('the person complained about is told nothing', () => {
    expect(told(between(OPEN, breached()), { aboutId: 'manager' })).toEqual(['breached csm']);
    expect(told(between(NOTHING, OPEN), { aboutId: 'csm' })).toEqual([]);
  });

  test('an owner who is the manager hears once', () => {
    const raised = then(OPEN, { type: 'raised', to: 'csm', because: 'breach' });
    expect(told(between(raised, then(raised, BREACHED)))).toEqual(['breached csm']);
  });

  test('who does not care for the greater thing hears of the lesser one', () => {
    const change = between(NOTHING, given(response(walk({ mayContact: false, contactDecider: 'csm' }))));
    expect(told(change)).toEqual(['decision_needed csm']);
    expect(told(change, { wants: (_, kind) => kind !== 'decision_needed' })).toEqual(['assigned csm']);
  });

  test('names the deadline that was missed last, and none where a rule asked for it', () => {
    const first = breached();
    const resolution: CaseEventBody = { ...BREACHED, clock: 'resolution' };
    const later = then(first, resolution);
    const second = { ...later, state: evolve(first.state, { ...later.events.at(-1)!, at: MONDAY + 2 * HOUR_MS }) };
    const raisedBy = (because: 'breach' | 'rule') =>
      whoIsTold(between(second, then(second, { type: 'raised', to: 'director', because })), TO_ALL);
    expect(raisedBy('breach')).toMatchObject([{ kind: 'raised', deadline: { clock: 'resolution' } }]);
    expect(raisedBy('rule')).toMatchObject([{ kind: 'raised', deadline: null }]);
  });

  test('names the deadline it is about, and the one that a correction is about', () => {
    const [first] = whoIsTold(between(OPEN, breached()), TO_ALL);
    expect(first).toMatchObject({ deadline: { clock: 'first_touch', cycle: 1, dueAt } });
    const change = between(breached(), withdrawn(breached()));
    expect(withdrawalsIn(change)).toMatchObject([{ seq: change.events[0]!.seq, deadline: { clock: 'first_touch' } }]);
  });
});

describe('what a channel is told', () => {
  const posts =
    (...kinds: readonly NoticeKind[]) =>
    (kind: NoticeKind) =>
      kinds.includes(kind);

  test('is one thing a change: the most important of what is posted there', () => {
    const change = between(OPEN, breached());
    expect(whatIsPosted(change, posts('raised', 'breached'))?.kind).toBe('breached');
    expect(whatIsPosted(change, posts('raised'))?.kind).toBe('raised');
    expect(whatIsPosted(change, posts('assigned'))).toBeNull();
  });

  test('is nothing of a case that has ended', () => {
    expect(whatIsPosted(between(NOTHING, ended(OPEN)), posts('assigned'))).toBeNull();
  });
});

describe('by the time it is told', () => {
  const first = (change: CaseChange) => whoIsTold(change, TO_ALL)[0]!;
  const assigned = first(between(NOTHING, OPEN));
  const soon = first(between(OPEN, when(OPEN, timer(OPEN, 75))));
  const missed = first(between(OPEN, breached()));
  const asked = first(between(NOTHING, given(response(walk({ mayContact: false })))));
  const blocked = given(response(walk({ mayContact: false })));
  const moved = (story: Story): Story => {
    const { plan } = story.state!.clocks.first_touch!;
    const later = { ...plan, dueAt: plan.dueAt + HOUR_MS };
    return then(story, { type: 'clock_rebudgeted', clock: 'first_touch', plan: later, because: 'retier' });
  };
  test.each<readonly [string, Parameters<typeof stillHolds>[0], Story, boolean]>([
    ['an assignment stands', assigned, OPEN, true],
    ['somebody else has the case', assigned, when(OPEN, reassign('liaison')), false],
    ['the case has ended', assigned, ended(OPEN), false],
    ['a warning stands', soon, OPEN, true],
    ['the deadline has moved', soon, moved(OPEN), false],
    ['the deadline was missed before the warning was told', soon, breached(), false],
    ['a correction stands', { ...missed, kind: 'breach_withdrawn' }, ended(withdrawn(breached())), true],
    ['a missed deadline stands', missed, breached(), true],
    ['it was not missed after all', missed, withdrawn(breached()), false],
    [
      'it was missed in an earlier round',
      { ...missed, deadline: { ...missed.deadline!, cycle: 0 } },
      breached(),
      false,
    ],
    ['who missed it has given the case away', missed, when(breached(), reassign('liaison')), false],
    ['a decision is still asked for', asked, blocked, true],
    ['it has been decided', asked, when(blocked, decideOutreach(true)), false],
    ['a channel is told of a case whoever has it', { ...assigned, userId: '' }, when(OPEN, reassign('liaison')), true],
    ['a channel is told of a decision that is still asked for', { ...asked, userId: '' }, blocked, true],
    [
      'a channel is not told of one that was made',
      { ...asked, userId: '' },
      when(blocked, decideOutreach(true)),
      false,
    ],
    ['a channel is not told of one that has ended', { ...assigned, userId: '' }, ended(OPEN), false],
  ])('%s: %#', (...[, notice, story, holds]) => {
    expect(stillHolds(notice, story.state!)).toBe(holds);
  });
});
