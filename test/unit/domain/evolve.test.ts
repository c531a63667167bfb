import type { CaseEvent } from '../../../src/domain/case-events';
import { NO_DOCUMENTATION, NO_TEXTS } from '../../../src/domain/documentation';
import { evolve } from '../../../src/domain/evolve';
import { renderActivity } from '../../../src/domain/render-activity';
import { MONDAY, commented, given, response, routeTo, walk } from './given';

const OPEN = given(response(walk()));
const next = (body: CaseEvent['body'], personal: CaseEvent['personal'] = {}): CaseEvent => ({
  ...{ seq: OPEN.events.length + 1, at: MONDAY + 1, actor: { kind: 'user', id: 'u' } },
  ...{ body, personal },
});
const ROUTED = { type: 'assigned', ownerId: 'other', route: routeTo('other'), because: 'routed', cover: null } as const;
const assigned = next(ROUTED);

describe('folding', () => {
  test('starts with the opening and has only one', () => {
    expect(() => evolve(null, assigned)).toThrow("a case starts with 'opened', not with 'assigned'");
    expect(() => evolve(OPEN.state, OPEN.events[0]!)).toThrow('case case1 is opened twice');
  });

  test('changes nothing that was folded before', () => {
    const before = JSON.stringify(OPEN.state);
    evolve(OPEN.state, assigned);
    expect(JSON.stringify(OPEN.state)).toBe(before);
  });

  test('takes the number of the event', () => {
    expect(evolve(OPEN.state, assigned).seq).toBe(OPEN.events.length + 1);
  });

  test('keeps personal fields that an event does not state, and clears those it states as null', () => {
    const story = given(response(walk()), response(commented()));
    const { personal } = evolve(story.state, next({ type: 'diverted', process: 'legal' }, { verbatim: null }));
    expect(personal).toEqual({ ...walk().personal, ...NO_TEXTS, verbatim: null });
  });

  test('closes a task by kind and number', () => {
    const acknowledge = { ...OPEN.state!.tasks[0]!, kind: 'acknowledgement', purpose: 'acknowledge' } as const;
    const both = evolve(OPEN.state, next({ type: 'task_opened', task: acknowledge }));
    const { tasks } = evolve(both, next({ type: 'task_closed', kind: 'acknowledgement', n: 1, status: 'done' }));
    expect(tasks.map(({ kind, status }) => [kind, status])).toEqual([
      ['owner', 'open'],
      ['acknowledgement', 'done'],
    ]);
  });
});

describe('events of an earlier release', () => {
  const without = (body: object, ...names: readonly string[]) =>
    Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name))) as CaseEvent['body'];

  test('fold to what they meant', () => {
    const opening = { ...OPEN.events[0]!, body: without(OPEN.events[0]!.body, 'checks', 'outreach') };
    const state = evolve(null, opening);
    expect(state).toMatchObject({ checks: [], outreach: 'allowed', checksConfirmedAt: null, handover: null });
    expect(evolve(state, next(without(ROUTED, 'because', 'cover')))).toMatchObject({
      ...{ ownerId: 'other', cover: null, overrides: { owner: false } },
      log: [{ text: 'Opened' }, { text: 'Assigned' }],
    });
  });
});

describe('what persons did before there was a record', () => {
  const made = { channel: 'call', result: 'wrote', at: MONDAY, source: 'self_reported' } as const;
  const state = evolve(OPEN.state, next({ type: 'touched', touch: made, by: 'csm' }));

  test('is a touch that we write to the CRM, and nothing more', () => {
    expect(state.touches).toEqual([{ ...made, n: 1, by: 'csm', linked: null, undone: false }]);
    expect(state).toMatchObject({
      firstTouchAt: MONDAY,
      documentation: NO_DOCUMENTATION,
      closure: null,
      doneSteps: [],
    });
    expect(renderActivity(state, state.touches[0]!)).toMatchObject({ contactId: 'contact', linked: null });
  });
});

describe('the log', () => {
  test('says what happened, and not what only the machinery needs', () => {
    expect(OPEN.state!.log).toEqual([{ at: MONDAY, text: 'Opened', detail: 'Because 3 is low, to csm' }]);
  });

  test('keeps the last thirty lines', () => {
    const told = next({ type: 'raised', to: 'manager', because: 'rule' });
    const lines = Array.from({ length: 40 }, (_, n) => ({ ...told, at: MONDAY + n }));
    const { log } = lines.reduce(evolve, OPEN.state)!;
    expect(log).toHaveLength(30);
    expect(log.every(({ text }) => text === 'The manager was told at once')).toBe(true);
  });

  test('says once what two events of one moment say alike', () => {
    const told = next({ type: 'raised', to: 'manager', because: 'rule' });
    const again = { ...told, body: { type: 'raised', to: 'director', because: 'rule' } } as const;
    expect([told, again].reduce(evolve, OPEN.state)!.log).toHaveLength(2);
    expect([told, { ...again, at: MONDAY + 2 }].reduce(evolve, OPEN.state)!.log).toHaveLength(3);
  });

  test.each([
    [true, true, 'The customer changed the score and the comment'],
    [true, false, 'The customer changed the score'],
    [false, true, 'The customer added or changed the comment'],
  ])('score changed %s, comment changed %s', (scoreChanged, commentChanged, text) => {
    const body = { type: 'response_changed', score: 2, scale: null, band: null, scoreChanged, commentChanged } as const;
    expect(evolve(OPEN.state, next(body)).log.at(-1)).toEqual({ at: MONDAY + 1, text, detail: null });
  });

  test('tells a warning from a breach, and whom the manager was told of', () => {
    const dueAt = MONDAY;
    const texts = [
      next({ type: 'warned', clock: 'first_touch', threshold: 75, dueAt }),
      next({ type: 'breached', clock: 'resolution', dueAt }),
      next({ type: 'raised', to: 'manager', because: 'breach' }),
      next({ type: 'status_changed', from: 'open', to: 'in_progress', because: 'work began' }),
    ].map((event) => evolve(OPEN.state, event).log.at(-1)!.text);
    expect(texts).toEqual([
      'The first touch deadline is near',
      'The resolution deadline has passed',
      'The manager was told of the breach',
      'open -> in progress: work began',
    ]);
  });

  test.each<[CaseEvent['body'], string]>([
    [{ type: 'step_done', step: 'confirm' }, 'The task was completed: the customer was asked'],
    [
      { type: 'task_reopened', purpose: 'set_outcome' },
      'The task was completed, and is asked for again: nobody has said in the case card how it ended',
    ],
    [
      { type: 'reopening_stopped' },
      'The task is completed or deleted again and again: it is left alone until a person acts',
    ],
    [
      { type: 'task_reopened', purpose: 'confirm', because: 'gone' },
      'The task is gone from the CRM, and is asked for again',
    ],
    [{ type: 'action_linked', actionId: '7' }, 'A corrective action was linked'],
    [{ type: 'cause_left', causeId: '7' }, 'It has a cause of its own after all'],
    [{ type: 'undone', of: 'touch', fromSeq: 3, toSeq: 5, restored: {} }, 'The outreach was undone'],
    [{ type: 'erased' }, 'What was personal was erased'],
    [
      { type: 'documented', fields: ['rootCause', 'evidence'], change: {}, likeSymptom: true },
      'Written down: root cause, evidence (the root cause reads like the stated issue)',
    ],
  ])('of work says %j', (body, text) => {
    expect(evolve(OPEN.state, next(body)).log.at(-1)!.text).toBe(text);
  });
});
