import type { RaiseState } from '../../../src/domain/types';
import { timersOf } from '../../../src/pipeline/clocks/clock-timers';
import { timer, when } from '../domain/given';
import { at, text } from '../sla/given';
import { calendarFor, clockOf, openedAt, pause, reachOut } from './given-clocks';

const MONDAY = at('2026-11-16T08:00:00Z');
const DAY_MS = 86_400_000;
const OPEN = openedAt(MONDAY);
const named = (clock: ReturnType<typeof clockOf>) =>
  timersOf(clock, calendarFor).map(({ what, threshold, fireAt }) => `${what} ${threshold} ${text(fireAt)}`);

describe('what is to happen to a clock', () => {
  test('while it runs: the thresholds of its policy', () => {
    expect(named(clockOf(OPEN, 'first_touch'))).toEqual([
      ...[
        'threshold 50 2026-11-16T12:00:00Z',
        'threshold 75 2026-11-16T14:00:00Z',
        'threshold 100 2026-11-17T08:00:01Z',
      ],
    ]);
  });

  test('while it stands still: that it goes on, and no warning', () => {
    const paused = pause(OPEN, MONDAY + 3 * DAY_MS, MONDAY);
    expect(named(clockOf(paused))).toEqual(['resume 0 2026-11-19T08:00:00Z']);
    expect(named(clockOf(paused, 'first_touch'))).toHaveLength(3);
  });

  test('once it has stopped: nothing', () => {
    expect(named(clockOf(reachOut(OPEN, MONDAY, MONDAY), 'first_touch'))).toEqual([]);
  });

  const missed = (raise: Partial<RaiseState>) => {
    const late = when(OPEN, timer(OPEN, 100, { clock: 'resolution' }), MONDAY + 9 * DAY_MS);
    return { ...clockOf(late), raise: { ...clockOf(late).raise!, ...raise } };
  };
  const next = { step: 'decide', at: MONDAY + 10 * DAY_MS } as const;
  const acknowledged = { by: 'manager', lapsesAt: MONDAY + 11 * DAY_MS };

  test.each<[string, Partial<RaiseState>, readonly string[]]>([
    ['nobody above the owner is asked', {}, []],
    ['the manager has to decide', { next }, ['raise 1001 2026-11-26T08:00:00Z']],
    ['a sponsor is told', { next: { ...next, step: 'sponsor' } }, ['raise 1002 2026-11-26T08:00:00Z']],
    ['somebody has said that he knows', { next, acknowledged }, ['lapse 1000 2026-11-27T08:00:00Z']],
    ['the manager has decided', { next, decided: true }, []],
  ])('once it is missed and %s', (_, raise, expected) => {
    expect(named(missed(raise))).toEqual(expected);
  });

  test('of a clock that does not say at which per cent: the usual ones', () => {
    const { thresholds: _, ...plan } = clockOf(OPEN).plan;
    expect(timersOf({ ...clockOf(OPEN), plan }, calendarFor).map(({ threshold }) => threshold)).toEqual([75, 100]);
  });
});
