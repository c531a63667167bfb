import { explainLegs } from '../../../src/sla/explain-legs';
import { compileCalendar, type Calendar } from '../../../src/sla/calendar';
import type { CalendarRef } from '../../../src/sla/legs';
import { at, calendarOf, HOUR_S, leg, text } from './given';

const OFFICE = calendarOf({ holidays: ['2026-11-17'], names: { '2026-11-17': 'Founders Day' } }).definition;
const calendarFor = ({ timeZone }: CalendarRef): Calendar => compileCalendar({ ...OFFICE, timeZone });
const PARIS = { timeZone: 'Europe/Paris' };
const explained = (...legs: readonly ReturnType<typeof leg>[]) => explainLegs(legs, 4 * HOUR_S, calendarFor);

describe('the arithmetic of a deadline', () => {
  test('of one leg is that of its budget', () => {
    expect(explained(leg('2026-11-16T15:10:00Z', null, PARIS)).lines).toEqual([
      'Mon 16 Nov 16:10 + 50 min to closing at 17:00',
      'Tue 17 Nov closed: Founders Day',
      'Wed 18 Nov 09:00 + 3 h 10 = 12:10 Europe/Paris',
    ]);
  });

  test('adds up as it is shown, where it began within a second', () => {
    expect(explained(leg('2026-11-16T15:10:30.700Z', null, PARIS)).lines).toEqual([
      'Mon 16 Nov 16:10:30 + 49 min 30 s to closing at 17:00',
      'Tue 17 Nov closed: Founders Day',
      'Wed 18 Nov 09:00 + 3 h 10 min 30 s = 12:10:30 Europe/Paris',
    ]);
  });

  test('as data says what counted, what did not, and by which calendar on whose wall clock', () => {
    const { steps } = explained(leg('2026-11-16T15:10:00Z', null, PARIS));
    const place = { calendar: 'default v1', zone: 'Europe/Paris' };
    expect(steps.map(({ fromAt, toAt, ...step }) => ({ ...step, from: text(fromAt), to: text(toAt) }))).toEqual([
      { kind: 'open', from: '2026-11-16T15:10:00Z', to: '2026-11-16T16:00:00Z', seconds: 3000, name: null, ...place },
      {
        ...{ kind: 'holiday', from: '2026-11-16T23:00:00Z', to: '2026-11-17T23:00:00Z', seconds: 0 },
        ...{ name: 'Founders Day', ...place },
      },
      { kind: 'open', from: '2026-11-18T08:00:00Z', to: '2026-11-18T11:10:00Z', seconds: 11_400, name: null, ...place },
    ]);
    expect(steps.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(4 * HOUR_S);
  });

  test('over a pause and another owner tells what happened when, each on its own wall clock', () => {
    const legs = [
      leg('2026-11-16T15:00:00Z', '2026-11-16T16:00:00Z', PARIS),
      leg('2026-11-16T16:00:00Z', '2026-11-18T09:00:00Z', { ...PARIS, state: 'paused', reason: 'waiting_on_customer' }),
      leg('2026-11-18T09:00:00Z', '2026-11-18T10:00:00Z', { ...PARIS, reason: 'customer_replied' }),
      leg('2026-11-18T10:00:00Z', null, { timeZone: 'America/New_York', reason: 'owner' }),
    ];
    const { lines, steps } = explained(...legs);
    expect(lines).toEqual([
      'Mon 16 Nov 16:00 + 1 h to closing at 17:00',
      'Mon 16 Nov 17:00 waiting for the customer until Wed 18 Nov 10:00: 1 h do not count',
      'Wed 18 Nov 10:00 the customer has replied, Europe/Paris',
      'Wed 18 Nov 10:00 + 1 h to 11:00',
      'Wed 18 Nov 05:00 another owner, America/New_York',
      'Wed 18 Nov 05:00 is outside hours, next opening Wed 18 Nov 09:00',
      'Wed 18 Nov 09:00 + 2 h = 11:00 America/New_York',
      '= 4 h in all',
    ]);
    const counted = steps.filter(({ kind }) => kind === 'open').reduce((sum, { seconds }) => sum + seconds, 0);
    expect(counted).toBe(4 * HOUR_S);
    expect(steps.find(({ kind }) => kind === 'paused')).toMatchObject({
      seconds: HOUR_S,
      toAt: at('2026-11-18T09:00:00Z'),
    });
  });

  test('of a pause on a holiday says that it cost nothing', () => {
    const legs = [
      leg('2026-11-16T16:00:00Z', '2026-11-17T09:00:00Z'),
      leg('2026-11-17T09:00:00Z', '2026-11-17T15:00:00Z', { state: 'paused' }),
      leg('2026-11-17T15:00:00Z', null, { reason: 'person' }),
    ];
    const { lines } = explained(...legs);
    expect(lines).toContain('Tue 17 Nov 09:00 waiting for the customer until Tue 17 Nov 15:00: nothing was open');
    expect(lines.at(-2)).toBe('Wed 18 Nov 09:00 + 3 h = 12:00 UTC');
  });

  test('of a clock that stands still says what is left of it', () => {
    const paused = leg('2026-11-16T15:00:00Z', null, { state: 'paused' });
    expect(explained(leg('2026-11-16T12:00:00Z', '2026-11-16T15:00:00Z'), paused).lines).toEqual([
      'Mon 16 Nov 12:00 + 3 h to 15:00',
      'Mon 16 Nov 15:00 UTC waiting for the customer: 3 h of 4 h used, 1 h left',
    ]);
  });

  test('of a deadline that had passed before something moved ends where it passed', () => {
    const moved = leg('2026-11-16T16:00:00Z', null, { reason: 'owner' });
    expect(explained(leg('2026-11-16T10:00:00Z', '2026-11-16T16:00:00Z'), moved).lines).toEqual([
      'Mon 16 Nov 10:00 + 4 h = 14:00 UTC',
    ]);
  });

  test('says nothing of a leg in which no time passed', () => {
    const legs = [
      leg('2026-11-16T10:00:00Z', '2026-11-16T11:00:00Z'),
      leg('2026-11-16T11:00:00Z', '2026-11-16T11:00:00Z', { state: 'paused' }),
      leg('2026-11-16T11:00:00Z', null, { reason: 'retier' }),
    ];
    expect(explained(...legs).lines).toEqual([
      'Mon 16 Nov 10:00 + 1 h to 11:00',
      'Mon 16 Nov 11:00 another risk tier, UTC',
      'Mon 16 Nov 11:00 + 3 h = 14:00 UTC',
      '= 4 h in all',
    ]);
  });
});
