import type { CaseCommand } from '../../../src/domain/case-commands';
import type { ClockMove } from '../../../src/domain/types';
import { moveTo, type Terms } from '../../../src/pipeline/clocks/move-clocks';
import { changeOwner, correctTier, handOver, reassign, toStandard } from './commands';
import {
  HOUR_MS,
  MONDAY,
  atTier,
  commented,
  given,
  response,
  routeTo,
  timer,
  timingAt,
  touched,
  waitUntil,
  walk,
  when,
  type Story,
} from './given';
import { CALENDARS } from './given-timing';

const OPEN = given(response(walk(atTier('high'))));
const AT = MONDAY + 2 * HOUR_MS;
const NEW_YORK = 'America/New_York';
const clock = ({ state }: Story) => state!.clocks.first_touch!;
const reasons = (story: Story) => clock(story).legs.map(({ reason }) => reason);

/** What a high risk is given, by the clocks of these tests. */
const PROMISED = { first_touch: { budgetS: 8 * 3600 }, resolution: { budgetS: 80 * 3600 } };

const TERMS: Terms = {
  ...{ budget: { n: 8, unit: 'bh' }, calendarId: 'always', calendarVersion: 1, timeZone: 'Europe/Berlin' },
  ...{ zoneSource: 'owner', thresholds: [75, 100], published: 'policy' },
};

function retime({ state }: Story, change: Partial<Terms>, at = AT): CaseCommand {
  const by = { calendarOf: CALENDARS.of, now: at };
  const move = (kind: 'first_touch' | 'resolution'): ClockMove | null =>
    moveTo(state!.clocks[kind], { ...TERMS, ...change }, by);
  return {
    kind: 'retime',
    because: 'policy',
    timing: { moves: { first_touch: move('first_touch'), resolution: null } },
  };
}

describe('another owner', () => {
  test.each<[string, CaseCommand]>([
    ['by a person', reassign('new yorker')],
    ['because the one before is gone', changeOwner('deactivated', 'new yorker')],
    ['of another process', handOver('legal', { route: routeTo('new yorker', { process: 'legal' }) })],
    ['because a reason was put right', correctTier('high', { route: routeTo('new yorker'), reroute: true })],
    ['because the words name another', response(commented({ ...atTier('high'), route: routeTo('new yorker') }))],
  ])('%s reads the deadlines on his wall clock; what was promised stays', (_, command) => {
    const before = given(response(walk(atTier(command.kind === 'correct_tier' ? 'medium' : 'high'))));
    const then = when(before, command, AT);
    expect(then.state!.ownerId).toBe('new yorker');
    for (const kind of ['first_touch', 'resolution'] as const) {
      const { plan, legs } = then.state!.clocks[kind]!;
      expect(plan).toMatchObject({ timeZone: NEW_YORK, ...PROMISED[kind] });
      expect(legs).toMatchObject([
        { timeZone: 'Europe/Berlin', toAt: AT },
        { timeZone: NEW_YORK, toAt: null },
      ]);
    }
  });

  test('who lives where the one before did opens no leg', () => {
    expect(reasons(when(OPEN, reassign('liaison'), AT))).toEqual(['started']);
  });

  test('in the moment in which the case opens is the one it was timed for', () => {
    const then = when(OPEN, reassign('new yorker'));
    expect(clock(then).legs).toMatchObject([{ reason: 'started', timeZone: NEW_YORK, fromAt: MONDAY, toAt: null }]);
  });

  test('who gets it back has its deadlines back on his wall clock', () => {
    const there = when(OPEN, handOver('legal', { route: routeTo('new yorker', { process: 'legal' }) }), AT);
    const back = when(there, toStandard(), AT + HOUR_MS);
    expect(reasons(back)).toEqual(['started', 'owner', 'owner']);
    expect(clock(back).plan.timeZone).toBe('Europe/Berlin');
  });

  test('of a missed deadline moves its clock, and not the deadline', () => {
    const late = when(OPEN, timer(OPEN, 100), MONDAY + 9 * HOUR_MS);
    const then = when(late, reassign('new yorker'), MONDAY + 10 * HOUR_MS);
    expect(clock(then)).toMatchObject({
      status: 'breached',
      dueAt: MONDAY + 8 * HOUR_MS,
      plan: { timeZone: NEW_YORK },
    });
  });

  test('of what has been done moves nothing', () => {
    const then = when(touched(OPEN), reassign('new yorker'), AT);
    expect(clock(then).legs).toHaveLength(1);
    expect(then.state!.clocks.resolution!.legs).toHaveLength(2);
  });
});

describe('a changed policy', () => {
  test('moves what is open, from where it is', () => {
    const then = when(OPEN, retime(OPEN, { budget: { n: 12, unit: 'bh' } }), AT);
    expect(then.decided).toMatchObject([{ type: 'clock_rebudgeted', clock: 'first_touch', because: 'policy' }]);
    expect(clock(then)).toMatchObject({ dueAt: MONDAY + 12 * HOUR_MS, generation: 2 });
    expect(then.state!.tasks).toMatchObject([{ purpose: 'first_touch', dueAt: MONDAY + 12 * HOUR_MS }]);
  });

  test('leaves no floor: who publishes it has seen what it does', () => {
    const at = MONDAY + 7 * HOUR_MS;
    expect(clock(when(OPEN, retime(OPEN, { budget: { n: 4, unit: 'bh' } }, at), at)).dueAt).toBe(MONDAY + 4 * HOUR_MS);
  });

  test('that changes nothing is refused, and so is the same change again', () => {
    expect(when(OPEN, retime(OPEN, {}), AT).refusal).toBe('already_so');
    const command = retime(OPEN, { thresholds: [50, 100] });
    const then = when(OPEN, command, AT);
    expect(clock(then).plan.thresholds).toEqual([50, 100]);
    expect(when(then, command, AT).refusal).toBe('already_so');
  });

  test('undoes no breach, and changes nothing of what it was missed by', () => {
    const late = when(OPEN, timer(OPEN, 100), MONDAY + 9 * HOUR_MS);
    const at = MONDAY + 10 * HOUR_MS;
    expect(when(late, retime(late, { budget: { n: 40, unit: 'bh' } }, at), at).refusal).toBe('already_so');
    const moved = when(late, retime(late, { budget: { n: 40, unit: 'bh' }, calendarVersion: 2 }, at), at);
    expect(clock(moved)).toMatchObject({ status: 'breached', dueAt: MONDAY + 8 * HOUR_MS, plan: { budgetS: 28_800 } });
  });

  test('keeps what a floor left, until the tier changes again', () => {
    const at = MONDAY + 7 * HOUR_MS;
    const floored = when(OPEN, correctTier('critical', { timing: timingAt('critical', at) }), at);
    expect(clock(floored)).toMatchObject({ dueAt: MONDAY + 9 * HOUR_MS, plan: { floored: true } });
    const calendar = { budget: { n: 4, unit: 'bh' }, calendarVersion: 2 } as const;
    const then = when(floored, retime(floored, calendar, at + 1000), at + 1000);
    expect(clock(then)).toMatchObject({ dueAt: MONDAY + 9 * HOUR_MS, plan: { floored: true, calendarVersion: 2 } });
    const looser = when(then, correctTier('medium', { timing: timingAt('medium', at + 2000) }), at + 2000);
    expect(clock(looser).dueAt).toBe(MONDAY + 24 * HOUR_MS);
    expect(clock(looser).plan).not.toHaveProperty('floored');
  });

  test('finds a pause as it was', () => {
    const until = MONDAY + 48 * HOUR_MS;
    const waiting = when(OPEN, waitUntil(OPEN, until, MONDAY), MONDAY);
    const by = { calendarOf: CALENDARS.of, now: AT };
    const terms: Terms = { ...TERMS, budget: { n: 40, unit: 'bh' } };
    const moves = { first_touch: null, resolution: moveTo(waiting.state!.clocks.resolution, terms, by) };
    const then = when(waiting, { kind: 'retime', because: 'calendar', timing: { moves } }, AT);
    expect(then.state!.clocks.resolution).toMatchObject({
      ...{ status: 'paused', dueAt: null, resumeAt: until },
      plan: { budgetS: 144_000, dueAt: until + 40 * HOUR_MS },
    });
  });
});
