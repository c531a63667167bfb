import type { CaseCommand } from '../../../src/domain/case-commands';
import { decideOutreach, reassign, setRecord } from './commands';
import {
  HOUR_MS,
  MONDAY,
  complete,
  ended,
  given,
  response,
  timer,
  touched,
  unsafe,
  walk,
  when,
  type Story,
  type Then,
} from './given';

const OPEN = given(response(walk()));
const TOUCHED = touched(OPEN);
const UNSURE = given(response(walk({ match: { outcome: 'unmatched', evidence: 'nobody' } })));
const types = (decided: readonly { readonly type: string }[]) => decided.map(({ type }) => type);
const openTasks = ({ state }: Story, kind = 'owner') =>
  state!.tasks.filter((task) => task.status === 'open' && task.kind === kind);
const completed = (story: Story, at = MONDAY, change: object = {}) =>
  when(story, { ...complete(story, 'owner', at), ...change }, at);
/** The task of the owner completed hour by hour, from Monday morning on. */
const fought = (story: Story, times: number): Then => {
  const hours = Array.from({ length: times }, (_, n) => MONDAY + n * HOUR_MS);
  return hours.reduce<Then>((now, at) => completed(now, at), { ...story, decided: [], refusal: null });
};

describe('a completed task', () => {
  test('of the first touch is an outreach by the word of its owner, and the next is opened', () => {
    const at = MONDAY + HOUR_MS;
    const then = completed(OPEN, at);
    expect(types(then.decided)).toEqual(['touched', 'clock_met', 'status_changed', 'task_closed', 'task_opened']);
    expect(then.state!.touches).toEqual([
      { channel: null, result: 'attempted', at, source: 'self_reported', n: 1, by: 'csm', linked: null, undone: false },
    ]);
    expect(then.state!.clocks.first_touch).toMatchObject({ status: 'met', stoppedAt: at });
    expect(openTasks(then)).toMatchObject([{ purpose: 'next_step', n: 2 }]);
  });

  test('that the CRM dates before the response counts from the response: its clock may be behind', () => {
    expect(completed(OPEN, MONDAY - 5000)).toMatchObject({ refusal: null, state: { firstTouchAt: MONDAY } });
  });

  test('of a next step and of a confirmation is taken by the word of its owner', () => {
    const agreed = completed(TOUCHED);
    expect(types(agreed.decided)).toEqual(['task_closed', 'step_done', 'status_changed', 'task_opened']);
    expect(agreed.state).toMatchObject({ status: 'in_progress', doneSteps: ['next_step'] });
    expect(openTasks(agreed)).toMatchObject([{ purpose: 'confirm', dueAt: agreed.state!.clocks.resolution!.dueAt }]);
    const asked = completed(agreed);
    expect(types(asked.decided)).toEqual(['task_closed', 'step_done', 'task_opened']);
    expect(openTasks(asked)).toMatchObject([{ purpose: 'set_outcome' }]);
  });

  test('to take a case over takes it over', () => {
    const then = completed(given(response(unsafe())), MONDAY + HOUR_MS / 2);
    expect(then.state).toMatchObject({ clocks: { acknowledgement: { status: 'met' } } });
    expect(openTasks(then)).toMatchObject([{ purpose: 'first_touch' }]);
  });

  test('to find out whom it is about, or to wait for a decision, is asked for again', () => {
    for (const story of [UNSURE, given(response(walk({ mayContact: false })))]) {
      const { purpose } = openTasks(story)[0]!;
      const then = completed(story);
      expect(then.decided).toMatchObject([
        { type: 'task_closed', n: 1, status: 'done' },
        { type: 'task_reopened', purpose },
        { type: 'task_opened', task: { n: 2, purpose } },
      ]);
      expect(then.state!.firstTouchAt).toBeNull();
    }
  });

  test('of who was told says that he knows, whoever ticked it off, and holds the chain up once', () => {
    const late = when(OPEN, timer(OPEN, 100), MONDAY + 25 * HOUR_MS);
    const then = when(late, { ...complete(late, 'acknowledgement'), by: 'workflow' });
    expect(then.decided).toMatchObject([{ type: 'task_closed' }, { type: 'raise_acknowledged', by: 'manager' }]);
    expect(openTasks(then, 'acknowledgement')).toEqual([]);
  });

  test('of a review is done where a look was asked for, and refused where words are', () => {
    const review = (purpose: 'look_closer' | 'decide_raise' | 'decide_contact' | 'decide_owner' | 'follow_up') =>
      given(response(walk()), {
        type: 'task_opened',
        task: { kind: 'review', n: 1, purpose, ownerId: 'manager', status: 'open', dueAt: MONDAY },
      });
    for (const purpose of ['look_closer', 'decide_owner', 'follow_up'] as const)
      expect(types(when(review(purpose), complete(review(purpose), 'review')).decided)).toEqual(['task_closed']);
    for (const purpose of ['decide_raise', 'decide_contact'] as const)
      expect(when(review(purpose), complete(review(purpose), 'review')).refusal).toBe('not_possible');
  });

  test('that is not open, or never was, changes nothing', () => {
    const then = completed(TOUCHED);
    expect(when(then, complete(TOUCHED)).refusal).toBe('already_so');
    expect(when(OPEN, complete(OPEN, 'review')).refusal).toBe('nothing_to_decide');
    expect(completed(ended(TOUCHED)).refusal).toBe('already_so');
  });

  test('of somebody who is told of a case that has ended is done all the same', () => {
    const over = ended(OPEN);
    const diverted = when(over, response(unsafe()));
    expect(openTasks(diverted, 'acknowledgement')).toHaveLength(1);
    const then = when(diverted, complete(diverted, 'acknowledgement'));
    expect(openTasks(then, 'acknowledgement')).toEqual([]);
  });
});

describe('an automation that completes the task again and again', () => {
  const LAST = completed(completed(TOUCHED));
  const THRICE = fought(LAST, 3);
  const STOPPED = completed(THRICE, MONDAY + 3 * HOUR_MS);

  test('is answered three times by the task anew', () => {
    expect(openTasks(THRICE)).toMatchObject([{ purpose: 'set_outcome', n: 7 }]);
    expect(THRICE.state!.reopenings).toHaveLength(3);
    expect(types(THRICE.decided)).toEqual(['task_closed', 'task_reopened', 'task_opened']);
  });

  test('is left alone the fourth time in a day, and the manager is told', () => {
    expect(types(STOPPED.decided)).toEqual(['reopening_stopped', 'raised', 'task_opened']);
    expect(STOPPED.decided).toContainEqual({ type: 'raised', to: 'manager', because: 'reopenings' });
    expect(openTasks(STOPPED)).toEqual(openTasks(THRICE));
    expect(openTasks(STOPPED, 'acknowledgement')).toMatchObject([{ ownerId: 'manager' }]);
    expect(completed(STOPPED, MONDAY + 4 * HOUR_MS).refusal).toBe('already_so');
  });

  test('tells nobody of his own case, nor who has been told and not answered', () => {
    const fourth = (change: object) => types(completed(THRICE, MONDAY + 3 * HOUR_MS, change).decided);
    expect(fourth({ raiseTo: null })).toEqual(['reopening_stopped']);
    expect(fourth({ raiseTo: 'csm' })).toEqual(['reopening_stopped']);
    const told = when(THRICE, timer(THRICE, 100, { clock: 'resolution' }), MONDAY + 3 * HOUR_MS);
    expect(types(completed(told, MONDAY + 3 * HOUR_MS).decided)).toEqual(['reopening_stopped']);
    const knows = when(told, complete(told, 'acknowledgement'));
    expect(types(completed(knows, MONDAY + 3 * HOUR_MS).decided)).toEqual(['reopening_stopped', 'task_opened']);
  });

  test('is given another chance after a day, counted from when we hear of it', () => {
    const at = MONDAY + 3 * HOUR_MS;
    const nextDay = at + 24 * HOUR_MS;
    expect(completed(STOPPED, nextDay - 1).refusal).toBe('already_so');
    const then = completed(STOPPED, at, { heardAt: nextDay });
    expect(types(then.decided)).toEqual(['task_closed', 'task_reopened', 'task_opened']);
    expect(completed(STOPPED, nextDay).state).toMatchObject({ reopeningStoppedAt: null, reopenings: [nextDay] });
  });

  test.each<[string, CaseCommand]>([
    ['writes something down', setRecord({ statedIssue: 'late' })],
    ['gives it to somebody else', reassign('liaison')],
  ])('is given another chance when a person %s', (_, command) => {
    const worked = when(STOPPED, command, MONDAY + 4 * HOUR_MS);
    expect(worked.state).toMatchObject({ reopeningStoppedAt: null, reopenings: [] });
    expect(types(completed(worked, MONDAY + 5 * HOUR_MS).decided)).toContain('task_reopened');
  });

  test('is given none because it acknowledges what the manager was told, or reaches out by a tick', () => {
    const knows = when(STOPPED, complete(STOPPED, 'acknowledgement'));
    expect(knows.state!.reopeningStoppedAt).toBe(MONDAY + 3 * HOUR_MS);
    const blocked = given(response(walk({ mayContact: false })));
    const left = fought(blocked, 4);
    const allowed = when(left, decideOutreach(true));
    expect(completed(allowed).state!.reopeningStoppedAt).not.toBeNull();
  });
});

describe('a task that was deleted in the CRM', () => {
  const gone = (from: Story, at = MONDAY) => when(from, { ...complete(from, 'owner', at), gone: true }, at);

  test('of the owner is opened anew under the next number, whatever it asked for, and says nothing of outreach', () => {
    const opened = given(response(walk()));
    const again = gone(opened);
    expect(types(again.decided)).toEqual(['task_closed', 'task_reopened', 'task_opened']);
    expect(again.decided[0]).toMatchObject({ n: 1, status: 'cancelled' });
    expect(openTasks(again)).toMatchObject([{ purpose: 'first_touch', n: 2 }]);
    expect(again.state).toMatchObject({ firstTouchAt: null, touches: [], reopenings: [MONDAY] });
    expect(openTasks(gone(TOUCHED))).toMatchObject([{ purpose: 'next_step' }]);
  });

  test('four times in a day is left alone, and the manager is told', () => {
    const thrice = gone(gone(gone(TOUCHED)));
    expect(types(gone(thrice).decided)).toEqual(['reopening_stopped', 'raised', 'task_opened']);
    expect(gone(gone(thrice)).refusal).toBe('already_so');
  });

  test('of somebody else is left alone', () => {
    const blocked = given(response(walk({ mayContact: false })));
    expect(when(blocked, { ...complete(blocked, 'review'), gone: true }).refusal).toBe('not_possible');
  });
});
