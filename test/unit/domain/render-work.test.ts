import type { LoggedTouch } from '../../../src/domain/case-state';
import { renderActivity } from '../../../src/domain/render-activity';
import { renderTask, type TaskContext } from '../../../src/domain/render-task';
import { closed, CLOSINGS } from './given-endings';
import { setRecord } from './commands';
import {
  HOUR_MS,
  MONDAY,
  atTier,
  complete,
  given,
  response,
  timer,
  touch,
  touched,
  unsafe,
  walk,
  when,
  type Story,
} from './given';

const OPEN = given(response(walk(atTier('low'))));
const LAST = [0, 1].reduce<Story>((story) => when(story, complete(story)), touched(OPEN));
const CONTEXT: TaskContext = { zones: new Map(), play: null };
const task = ({ state }: Story, context: Partial<TaskContext> = {}) =>
  renderTask(
    state!,
    state!.tasks.findLast(({ kind }) => kind === 'owner')!,
    { ...CONTEXT, ...context },
  );
const toDo = (story: Story, context?: Partial<TaskContext>) =>
  task(story, context).body.find(({ heading }) => heading === 'What to do')!.text;

describe('the task that asks how a case ended', () => {
  test('names what each ending still needs, and only that', () => {
    expect(toDo(LAST).split('\n')).toEqual([
      'Say in the case card how it ended.',
      'What each ending still needs:',
      'resolved: stated issue, desired outcome, area of the root cause, root cause, corrective action, confirmation of the customer',
      'partially resolved: stated issue, desired outcome, area of the root cause, root cause, corrective action, confirmation of the customer, what remains, who does what remains',
      'escalated: where it goes, who receives it, reference, reason, date of the follow-up',
      'churned: date, area of the root cause, root cause, lesson',
      'withdrawn: reason',
      'partially resolved, because nobody answers: more attempts, stated issue, area of the root cause, root cause, corrective action, what remains, who does what remains',
    ]);
    const known = when(LAST, setRecord({ statedIssue: 'a', rootCauseArea: 'other', lessonsLearned: 'b' }));
    expect(toDo(known)).toContain('\nchurned: date, root cause\n');
  });

  test('says so where it was completed in vain, and what the tenant asks for beside', () => {
    const again = when(LAST, complete(LAST));
    expect(toDo(again)).toMatch(/^This task was completed or deleted, but nobody has said how the case ended/);
    const extraFields = [{ id: 'refund', label: 'Refund', requiredFor: ['churned'] }];
    const closing = { noResponse: { attempts: 1, overBd: 2 }, extraFields };
    expect(toDo(LAST, { closing })).toContain('churned: date, area of the root cause, root cause, lesson, Refund');
  });

  test('shows what was agreed, but for a restricted case', () => {
    const next = setRecord({ nextStep: { text: 'Send the credit note', dueAt: MONDAY + HOUR_MS } });
    const agreed = when(touched(OPEN), next);
    expect(task(agreed).body).toContainEqual({ heading: 'What was agreed', text: 'Send the credit note' });
    expect(task(agreed)).toMatchObject({ dueAt: MONDAY + HOUR_MS, remindAt: null });
    expect(JSON.stringify(task(when(agreed, response(unsafe()))))).not.toContain('credit note');
  });
});

describe('the task of who does what remains', () => {
  test('says what that is, but for a restricted case', () => {
    const told = ({ state }: Story) => JSON.stringify(renderTask(state!, state!.tasks.at(-1)!, CONTEXT).body);
    const left = closed(touched(OPEN), CLOSINGS.partially_resolved);
    expect(told(left)).toContain('what remains to be done is with you');
    expect(told(left)).toContain(CLOSINGS.partially_resolved.remaining);
    const unsafely = closed(touched(given(response(unsafe()))), CLOSINGS.partially_resolved);
    expect(told(unsafely)).toContain('what remains to be done is with you');
    expect(told(unsafely)).not.toContain(CLOSINGS.partially_resolved.remaining);
  });
});

describe('the tasks before it', () => {
  test('tell what to do where nobody answers, once somebody has tried', () => {
    expect(toDo(touched(OPEN))).toContain(
      'No answer yet: 1 of 3 attempts are logged. After 3 attempts over 10 business',
    );
    const spoke = when(OPEN, touch(OPEN, { result: 'spoke' }));
    expect(toDo(spoke)).not.toContain('No answer yet');
  });

  test('come first where a deadline was missed, whatever the tier, until they are done', () => {
    expect(task(OPEN).priority).toBe('low');
    const late = when(OPEN, timer(OPEN, 100), MONDAY + 49 * HOUR_MS);
    expect(task(late).priority).toBe('high');
    const reached = touched(late, MONDAY + 50 * HOUR_MS);
    expect(
      reached.state!.tasks.map((one) => renderTask(reached.state!, one, { zones: new Map(), play: null })),
    ).toMatchObject([
      { priority: 'low', status: 'done' },
      { kind: 'acknowledgement' },
      { priority: 'low', status: 'open' },
    ]);
  });
});

describe('the priority of what is done', () => {
  test('stays that of its tier, whatever is late by now', () => {
    const late = when(touched(OPEN), timer(OPEN, 100, { clock: 'resolution' }), MONDAY + 481 * HOUR_MS);
    const rendered = late.state!.tasks.map((one) => renderTask(late.state!, one, { zones: new Map(), play: null }));
    expect(rendered.filter(({ kind }) => kind === 'owner')).toMatchObject([
      { status: 'done', priority: 'low' },
      { status: 'open', priority: 'high' },
    ]);
  });
});

describe('a reminder', () => {
  const { timing, tier } = atTier('low');
  const remindAt = MONDAY + 48 * HOUR_MS;
  const plans = { ...timing.plans, resolution: { ...timing.plans.resolution, remindAt } };
  const reached = touched(given(response(walk({ tier, timing: { ...timing, plans } }))));
  const agreedFor = (dueAt: number) => task(when(reached, setRecord({ nextStep: { text: 'Call back', dueAt } })));

  test('of what was agreed comes before it is due, or not at all', () => {
    expect(task(reached).remindAt).toBe(remindAt);
    expect(agreedFor(remindAt).remindAt).toBe(remindAt);
    expect(agreedFor(remindAt - 1).remindAt).toBeNull();
  });
});

describe('an outreach as the CRM shows it', () => {
  const logged = (change: Partial<LoggedTouch> = {}): LoggedTouch => ({
    ...{ channel: 'call', result: 'spoke', at: MONDAY, source: 'self_reported', n: 2, by: 'csm' },
    ...{ linked: null, undone: false },
    ...change,
  });
  const render = (change?: Partial<LoggedTouch>, story = OPEN) => renderActivity(story.state!, logged(change));

  test('is one activity on contact and account, the same for ever', () => {
    expect(render()).toEqual({
      ...{ activityKey: 'case1_touch_2', channel: 'call', result: 'spoke', at: MONDAY, ownerId: 'csm' },
      ...{ contactId: 'contact', accountId: 'account', linked: null, status: 'done' },
      subject: 'Survey follow-up, call: spoke to the customer',
      body: [
        { heading: 'Outreach', text: 'call: spoke to the customer.' },
        { heading: 'Case', text: 'case1' },
      ],
    });
    expect(render({}, when(OPEN, response(unsafe())))).toEqual(render());
  });

  test('hangs on whom it reached, keeps what it stands for, and says when it was taken back', () => {
    const linked = { type: 'meeting', id: '7' } as const;
    expect(render({ contactId: 'boss', linked, undone: true })).toMatchObject({
      ...{ contactId: 'boss', linked, status: 'undone' },
      body: [{ text: expect.stringContaining('another contact') as unknown }, {}],
    });
  });

  test('is none where a task was ticked off: nobody said how', () => {
    expect(render({ channel: null })).toBeNull();
    expect(render({ channel: null, linked: { type: 'task', id: '7' } })).toMatchObject({
      ...{ linked: { type: 'task', id: '7' }, subject: 'Survey follow-up, an activity: spoke to the customer' },
    });
  });
});
