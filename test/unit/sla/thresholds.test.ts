import fc from 'fast-check';
import type { ClockLeg } from '../../../src/domain/types';
import { elapsed, isOpen, nextOpen } from '../../../src/sla/clock';
import { project, type CalendarRef } from '../../../src/sla/legs';
import { firings } from '../../../src/sla/thresholds';
import { at, calendarOf, HOUR_S, leg, text } from './given';

const office = calendarOf();
const kolkata = calendarOf({ timeZone: 'Asia/Kolkata' });
const calendarFor = ({ calendarId }: CalendarRef) => (calendarId === 'kolkata' ? kolkata : office);

function fired(legs: readonly ClockLeg[], budgetS: number, thresholds = [75, 100]) {
  return firings(legs, { budgetS, thresholds }, calendarFor).map(({ threshold, fireAt }) => [threshold, text(fireAt)]);
}

describe('the timers of a clock', () => {
  test('come at their share of the budget, the breach a second after it', () => {
    expect(fired([leg('2026-11-16T10:00:00Z')], 4 * HOUR_S, [50, 75, 100, 150])).toEqual([
      [50, '2026-11-16T12:00:00Z'],
      [75, '2026-11-16T13:00:00Z'],
      [100, '2026-11-16T14:00:01Z'],
      [150, '2026-11-16T16:00:01Z'],
    ]);
  });

  test('wait for the opening when their share ends at closing', () => {
    expect(fired([leg('2026-11-20T15:00:00Z')], 2 * HOUR_S, [100])).toEqual([[100, '2026-11-23T09:00:01Z']]);
    expect(fired([leg('2026-11-20T15:00:00Z')], 4 * HOUR_S, [50])).toEqual([[50, '2026-11-23T09:00:00Z']]);
  });

  test('are none while the clock is paused', () => {
    const paused = leg('2026-11-16T16:00:00Z', null, { state: 'paused' });
    expect(fired([leg('2026-11-16T10:00:00Z', '2026-11-16T16:00:00Z'), paused], 8 * HOUR_S)).toEqual([]);
  });

  test('open in the zone of the owner who has the case then', () => {
    const legs = [
      leg('2026-11-16T15:00:00Z', '2026-11-16T17:00:00Z'),
      leg('2026-11-16T17:00:00Z', null, { calendarId: 'kolkata', reason: 'owner changed' }),
    ];
    // Used up when London closed; the first second past it is the first in India, at 09:00 there.
    expect(fired(legs, 2 * HOUR_S)).toEqual([
      [75, '2026-11-16T16:30:00Z'],
      [100, '2026-11-17T03:30:01Z'],
    ]);
  });

  test('fire in open time, at the first whole second past their share', () => {
    const second = fc.integer({ min: 0, max: 900_000 });
    fc.assert(
      fc.property(second, fc.integer({ min: 4, max: 200_000 }), (start, budgetS) => {
        const from = at('2026-11-13T08:00:00Z') + start * 1000;
        const legs = [leg(text(from)!)];
        const [soon, breach] = firings(legs, { budgetS, thresholds: [75, 100] }, calendarFor);
        expect(isOpen(office, soon!.fireAt)).toBe(true);
        expect(elapsed(office, from, soon!.fireAt)).toBe(Math.ceil(budgetS * 0.75));
        expect(elapsed(office, from, breach!.fireAt)).toBe(budgetS + 1);
        const { dueAt } = project(legs, budgetS, { calendarOf: calendarFor, now: from });
        expect(breach!.fireAt).toBe(nextOpen(office, dueAt!) + 1000);
      }),
      { numRuns: 500 },
    );
  });

  test('are in open time for a start between two seconds as well', () => {
    const legs = [leg('2026-11-20T15:00:00.500Z')];
    const [soon] = firings(legs, { budgetS: 10_000, thresholds: [72, 100] }, calendarFor);
    expect(isOpen(office, soon!.fireAt)).toBe(true);
  });
});
