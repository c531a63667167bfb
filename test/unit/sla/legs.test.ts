import fc from 'fast-check';
import type { ClockLeg } from '../../../src/domain/types';
import { withPauses, type Calendar } from '../../../src/sla/calendar';
import { add, elapsed } from '../../../src/sla/clock';
import { project, reach, type CalendarRef } from '../../../src/sla/legs';
import { at, calendarOf, HOUR_S, leg, text } from './given';

const office = calendarOf();
const early = calendarOf({ timeZone: 'Asia/Kolkata' });
const calendarFor = ({ calendarId }: CalendarRef): Calendar => (calendarId === 'kolkata' ? early : office);

function projected(legs: readonly ClockLeg[], budgetS: number, now: string) {
  const { dueAt, ...rest } = project(legs, budgetS, { calendarOf: calendarFor, now: at(now) });
  return { dueAt: text(dueAt), ...rest };
}

describe('a cycle of legs', () => {
  test('with one running leg is due after its budget', () => {
    expect(projected([leg('2026-11-16T10:00:00Z')], 8 * HOUR_S, '2026-11-16T12:30:30Z')).toEqual({
      dueAt: '2026-11-17T10:00:00Z',
      elapsedS: 2.5 * HOUR_S + 30,
      remainingS: 5.5 * HOUR_S - 30,
    });
  });

  test('has no due time while paused, and keeps what is left', () => {
    const legs = [
      leg('2026-11-16T10:00:00Z', '2026-11-16T12:00:00Z'),
      leg('2026-11-16T12:00:00Z', null, { state: 'paused', reason: 'waiting for the customer' }),
    ];
    const still = { dueAt: null, elapsedS: 2 * HOUR_S, remainingS: 6 * HOUR_S };
    expect(projected(legs, 8 * HOUR_S, '2026-11-16T13:00:00Z')).toEqual(still);
    expect(projected(legs, 8 * HOUR_S, '2026-12-16T13:00:00Z')).toEqual(still);
  });

  test('walks what is left through the calendar of its newest leg', () => {
    const legs = [
      leg('2026-11-16T15:00:00Z', '2026-11-16T16:00:00Z'),
      // The new owner sits in India, where it is half past nine in the evening.
      leg('2026-11-16T16:00:00Z', null, { calendarId: 'kolkata', reason: 'owner changed' }),
    ];
    expect(projected(legs, 4 * HOUR_S, '2026-11-17T04:30:00Z')).toEqual({
      dueAt: '2026-11-17T06:30:00Z',
      elapsedS: 2 * HOUR_S,
      remainingS: 2 * HOUR_S,
    });
  });

  test('says below zero how late it is, and keeps the due time it missed', () => {
    expect(projected([leg('2026-11-16T10:00:00Z')], 2 * HOUR_S, '2026-11-16T15:00:00Z')).toEqual({
      dueAt: '2026-11-16T12:00:00Z',
      elapsedS: 5 * HOUR_S,
      remainingS: -3 * HOUR_S,
    });
  });

  test('that is stopped counts to its stop and keeps its due time', () => {
    const legs = [leg('2026-11-16T10:00:00Z', '2026-11-16T11:00:00Z')];
    expect(projected(legs, 2 * HOUR_S, '2026-11-20T15:00:00Z')).toEqual({
      dueAt: '2026-11-16T12:00:00Z',
      elapsedS: HOUR_S,
      remainingS: HOUR_S,
    });
  });

  test('is due in an earlier leg when a tighter budget was used up there', () => {
    const legs = [leg('2026-11-16T10:00:00Z', '2026-11-16T14:00:00Z'), leg('2026-11-16T14:00:00Z')];
    expect(projected(legs, 3 * HOUR_S, '2026-11-16T15:00:00Z').dueAt).toBe('2026-11-16T13:00:00Z');
  });

  test('whose budget fits a leg exactly is due at its closing instant, to the millisecond', () => {
    const legs = [
      leg('2026-11-16T10:00:00.100Z', '2026-11-16T10:00:00.300Z'),
      leg('2026-11-16T15:00:00.200Z', '2026-11-16T17:00:00Z', { reason: 'tier changed' }),
      leg('2026-11-16T17:00:00Z', null, { reason: 'owner changed' }),
    ];
    expect(reach(legs, 2 * HOUR_S, calendarFor)?.at).toBe(at('2026-11-16T17:00:00Z'));
  });

  test('is in time by elapsed: a touch after closing on the due day is not late', () => {
    const legs = [leg('2026-11-16T15:00:00Z', '2026-11-16T18:05:00Z')];
    expect(projected(legs, 2 * HOUR_S, '2026-11-18T00:00:00Z')).toMatchObject({ elapsedS: 2 * HOUR_S, remainingS: 0 });
  });
});

describe('wherever a cycle is cut into legs', () => {
  const hour = fc.integer({ min: 1, max: 200_000 });

  test('it elapses and is due as if it were not', () => {
    fc.assert(
      fc.property(fc.array(hour, { maxLength: 5 }), hour, hour, (lengths, budgetS, later) => {
        const start = at('2026-11-13T14:00:00Z');
        const cuts = lengths.reduce((all, s) => [...all, (all.at(-1) ?? start) + s * 1000], [start]);
        const legs = cuts.map((from, i) => leg(text(from)!, text(cuts[i + 1] ?? null)));
        const now = start + later * 1000;
        const whole = { dueAt: add(office, start, budgetS), elapsedS: elapsed(office, start, now) };
        const projection = project(legs, budgetS, { calendarOf: calendarFor, now });
        expect(projection).toEqual({ ...whole, remainingS: budgetS - whole.elapsedS });
      }),
      { numRuns: 500 },
    );
  });

  test('paused legs count as pauses of the calendar do', () => {
    fc.assert(
      fc.property(fc.array(hour, { minLength: 2, maxLength: 6 }), hour, (lengths, budgetS) => {
        const start = at('2026-11-13T14:00:00Z');
        const cuts = lengths.reduce((all, s) => [...all, (all.at(-1) ?? start) + s * 1000], [start]).slice(0, -1);
        const legs = cuts.map((from, i) =>
          leg(text(from)!, text(cuts[i + 1] ?? null), {
            state: i % 2 === 1 && i < cuts.length - 1 ? 'paused' : 'running',
          }),
        );
        const pauses = legs.flatMap(({ state, fromAt, toAt }) =>
          state === 'paused' ? [{ start: fromAt, end: toAt! }] : [],
        );
        expect(reach(legs, budgetS, calendarFor)?.at).toBe(add(withPauses(office, pauses), start, budgetS));
      }),
      { numRuns: 500 },
    );
  });
});
