import { withPauses } from '../../../src/sla/calendar';
import { add, elapsed, isOpen, periods } from '../../../src/sla/clock';
import { explainAdd } from '../../../src/sla/explain';
import { project } from '../../../src/sla/legs';
import { readCalendar } from '../../../src/sla/read-calendar';
import { firings } from '../../../src/sla/thresholds';
import { at, calendarOf, everyDay, HOUR_S, leg, text, weekdays, type CalendarInput } from './given';

/** Each test is a bug that users of another tool had to report. Monday is 2026-11-16. */
describe('mistakes that others made', () => {
  const friday = at('2026-11-20T16:00:00Z');
  const office = calendarOf();

  test.each<[string, Partial<CalendarInput>, string]>([
    ['the zone', { timeZone: 'America/New_York' }, '2026-11-20T20:00:00Z'],
    ['the week', { week: everyDay([['09:00', '17:00']]) }, '2026-11-21T12:00:00Z'],
    [
      'a second window',
      {
        week: weekdays([
          ['09:00', '10:00'],
          ['11:00', '17:00'],
        ]),
      },
      '2026-11-23T13:00:00Z',
    ],
    ['an override', { overrides: { '2026-11-23': [['13:00', '17:00']] } }, '2026-11-23T16:00:00Z'],
    ['a holiday', { holidays: ['2026-11-23'] }, '2026-11-24T12:00:00Z'],
    ['a break', { breaks: { '2026-11-23': [['10:00', '10:30']] } }, '2026-11-23T12:30:00Z'],
  ])('chatwoot/chatwoot#13392: %s is not only a setting, it moves the deadline', (_, change, due) => {
    expect(text(add(office, friday, 4 * HOUR_S))).toBe('2026-11-23T12:00:00Z');
    expect(text(add(calendarOf(change), friday, 4 * HOUR_S))).toBe(due);
  });

  test('Chatwoot: a calendar that never opens is refused, the clock does not fall back to wall time', () => {
    expect(readCalendar({ timeZone: 'UTC', week: { mon: [], sun: [] } }).ok).toBe(false);
  });

  test('glpi-project/glpi#6902: the time of a pause is not lost when the tier changes', () => {
    const legs = [
      leg('2026-11-16T09:00:00Z', '2026-11-16T10:00:00Z'),
      leg('2026-11-16T10:00:00Z', '2026-11-16T15:00:00Z', { state: 'paused', reason: 'waiting for the customer' }),
      leg('2026-11-16T15:00:00Z', '2026-11-16T16:00:00Z'),
      leg('2026-11-16T16:00:00Z', null, { reason: 'tier changed' }),
    ];
    const project4 = project(legs, 4 * HOUR_S, { calendarOf: () => office, now: at('2026-11-16T16:30:00Z') });
    expect(project4).toEqual({ dueAt: at('2026-11-17T10:00:00Z'), elapsedS: 2.5 * HOUR_S, remainingS: 1.5 * HOUR_S });
  });

  test('glpi-project/glpi#14937: closed hours inside a pause are not counted as paused time', () => {
    const paused = withPauses(office, [{ start: at('2026-11-16T16:00:00Z'), end: at('2026-11-17T10:00:00Z') }]);
    expect(text(add(paused, at('2026-11-16T15:00:00Z'), 2 * HOUR_S))).toBe('2026-11-17T11:00:00Z');
  });

  test('Dynamics: a pause that is set on a holiday shifts the deadline by its working hours', () => {
    const calendar = calendarOf({ holidays: ['2026-11-17'] });
    const paused = withPauses(calendar, [{ start: at('2026-11-17T11:00:00Z'), end: at('2026-11-18T12:00:00Z') }]);
    const start = at('2026-11-16T16:00:00Z');
    expect(text(add(calendar, start, 2 * HOUR_S))).toBe('2026-11-18T10:00:00Z');
    expect(text(add(paused, start, 2 * HOUR_S))).toBe('2026-11-18T13:00:00Z');
  });

  test('a pause wholly outside hours costs nothing', () => {
    const paused = withPauses(office, [{ start: at('2026-11-20T17:00:00Z'), end: at('2026-11-23T09:00:00Z') }]);
    expect(add(paused, friday, 4 * HOUR_S)).toBe(add(office, friday, 4 * HOUR_S));
  });

  test('zammad/zammad#4432: no reminder outside hours, also when its share of the budget ends at closing', () => {
    const timers = firings([leg('2026-11-20T14:00:00Z')], { budgetS: 4 * HOUR_S, thresholds: [75, 100] }, () => office);
    expect(timers.map(({ fireAt }) => text(fireAt))).toEqual(['2026-11-23T09:00:00Z', '2026-11-23T10:00:01Z']);
    expect(timers.every(({ fireAt }) => isOpen(office, fireAt))).toBe(true);
  });

  test('zammad/zammad#390: the holidays that lengthened a deadline are in its explanation', () => {
    const calendar = calendarOf({ holidays: ['2026-11-23', '2026-11-24'], names: { '2026-11-24': 'Founders Day' } });
    const words = explainAdd(calendar, friday, add(calendar, friday, 4 * HOUR_S));
    expect(words).toContain('Mon 23 Nov closed: holiday');
    expect(words).toContain('Tue 24 Nov closed: Founders Day');
  });

  test('Zammad: the seconds of the start are kept, and two pauses in one minute both count', () => {
    const start = at('2026-11-16T13:26:36Z');
    const paused = withPauses(office, [
      { start: at('2026-11-16T14:00:05Z'), end: at('2026-11-16T14:00:10Z') },
      { start: at('2026-11-16T14:00:20Z'), end: at('2026-11-16T14:00:40Z') },
    ]);
    expect(text(add(paused, start, HOUR_S))).toBe('2026-11-16T14:27:01Z');
  });

  test('zendesk/biz: an overnight window that reaches a holiday is not dropped whole', () => {
    const nights = calendarOf({ week: weekdays([['22:00', '06:00']]), holidays: ['2026-11-17'] });
    const [night] = periods(nights, at('2026-11-16T12:00:00Z'), 1);
    expect([text(night!.start), text(night!.end)]).toEqual(['2026-11-16T22:00:00Z', '2026-11-17T06:00:00Z']);
  });

  test('HubSpot: holidays are accounted for', () => {
    const calendar = calendarOf({ holidays: ['2026-11-17'] });
    expect(elapsed(calendar, at('2026-11-16T09:00:00Z'), at('2026-11-18T17:00:00Z'))).toBe(16 * HOUR_S);
  });

  test.each([3600, 3601])('Frappe: a hold of %i seconds is held to the second', (held) => {
    const from = at('2026-11-16T10:00:00Z');
    const paused = withPauses(office, [{ start: from, end: from + held * 1000 }]);
    expect(add(paused, from, HOUR_S)).toBe(from + (held + HOUR_S) * 1000);
  });

  test('business time across a spring change ends: no walk runs in circles', () => {
    const nights = calendarOf({ timeZone: 'America/New_York', week: everyDay([['02:00', '03:00']]) });
    // 8 March has no hour from two to three.
    expect(text(add(nights, at('2026-03-07T08:00:00Z'), HOUR_S))).toBe('2026-03-09T07:00:00Z');
  });
});
