import { firstLegs, movedLegs } from '../../../src/domain/clock-legs';
import { renderCase } from '../../../src/domain/render-case';
import { renderTask } from '../../../src/domain/render-task';
import {
  HOUR_MS,
  MONDAY,
  atTier,
  given,
  happy,
  response,
  timer,
  touch,
  touched,
  waitUntil,
  walk,
  when,
  type Story,
} from './given';

const OPEN = given(response(walk(atTier('high'))));
const DUE = MONDAY + 8 * HOUR_MS;
const LATE = when(OPEN, timer(OPEN, 100), DUE + 1000);
const shown = ({ state }: Story) => renderCase(state!).clocks;

describe('the CRM has our verdict', () => {
  const in_time = touched(OPEN, DUE);
  const withdrawn = when(LATE, touch(LATE, { at: DUE }, DUE + HOUR_MS), DUE + HOUR_MS);
  test.each([
    ['of what is still to be done', OPEN, { verdict: 'open', breachedAt: null, elapsedMinutes: null }],
    ['of what was done at the very end', in_time, { verdict: 'in_time', elapsedMinutes: 480 }],
    ['of what is missed', LATE, { verdict: 'late', status: 'breached', breachedAt: DUE + 1000 }],
    ['of what was done late', touched(LATE, DUE + HOUR_MS), { verdict: 'late', elapsedMinutes: 540 }],
    ['of a breach that was none', withdrawn, { verdict: 'in_time', status: 'met', breachedAt: null }],
    ['of what nobody has to do', when(OPEN, response(happy())), { verdict: 'open', status: 'cancelled' }],
  ])('%s', (...[, story, expected]) => {
    expect(shown(story)[0]).toMatchObject(expected);
  });

  test('and, while we wait, what was used, and no due time', () => {
    const waiting = when(OPEN, waitUntil(OPEN, MONDAY + 30 * HOUR_MS, MONDAY + HOUR_MS), MONDAY + HOUR_MS);
    expect(shown(waiting)[1]).toMatchObject({ status: 'paused', dueAt: null, elapsedMinutes: 60, pausedMinutes: 0 });
  });
});

describe('a task reminds', () => {
  const remindAt = MONDAY + 6 * HOUR_MS;
  const reminder = ({ state }: Story) => {
    const first_touch = state!.clocks.first_touch!;
    const clocks = { ...state!.clocks, first_touch: { ...first_touch, plan: { ...first_touch.plan, remindAt } } };
    return renderTask({ ...state!, clocks }, state!.tasks[0]!, { zones: new Map(), play: null }).remindAt;
  };

  test('while its deadline is ahead, and not once it was missed or met', () => {
    expect([OPEN, LATE, touched(OPEN)].map(reminder)).toEqual([remindAt, null, null]);
  });
});

describe('a clock that moves', () => {
  const { plan } = OPEN.state!.clocks.first_touch!;
  const to = { ...plan, timeZone: 'America/New_York' };
  const legs = movedLegs({ legs: firstLegs(plan), begunAt: MONDAY }, to, { at: DUE, because: 'owner' });

  test('in the moment it begins to be counted has only ever run so, however far back it starts', () => {
    const moved = movedLegs({ legs: firstLegs(plan), begunAt: DUE }, to, { at: DUE, because: 'owner' });
    expect(moved).toEqual([{ ...firstLegs(plan)[0], timeZone: 'America/New_York' }]);
  });

  test.each([
    ['in the same moment as before', DUE],
    ['as of a moment before it moved last', DUE - HOUR_MS],
  ])('%s goes on from there: no moment counts twice', (_, at) => {
    const again = movedLegs({ legs, begunAt: MONDAY }, plan, { at, because: 'retier' });
    expect(again).toEqual([legs[0], { ...legs[1], timeZone: 'Europe/Berlin' }]);
  });
});
