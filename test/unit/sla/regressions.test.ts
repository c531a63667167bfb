import fc from 'fast-check';
import { withPauses } from '../../../src/sla/calendar';
import { add, elapsed, isOpen, periods } from '../../../src/sla/clock';
import { explainAdd } from '../../../src/sla/explain';
import { project } from '../../../src/sla/legs';
import { readCalendar } from '../../../src/sla/read-calendar';
import { firings } from '../../../src/sla/thresholds';
import { at, calendarOf, everyDay, HOUR_S, leg, runs, text, weekdays, type CalendarInput } from './given';

function clockTime(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

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

  test('Frappe: a hold across a holiday costs the working hours on both sides of it, to the second', () => {
    const calendar = calendarOf({ holidays: ['2026-11-17'] });
    // Ten minutes before closing on Monday, two hours and a half on Wednesday, nothing on Tuesday.
    const hold = { start: at('2026-11-16T16:50:00Z'), end: at('2026-11-18T11:30:00Z') };
    const start = at('2026-11-16T16:00:00Z');
    const [plain, held] = [add(calendar, start, HOUR_S), add(withPauses(calendar, [hold]), start, HOUR_S)];
    expect([text(plain), text(held)]).toEqual(['2026-11-16T17:00:00Z', '2026-11-18T11:40:00Z']);
    expect(elapsed(calendar, hold.start, hold.end)).toBe(10 * 60 + 150 * 60);
    expect(elapsed(calendar, start, held)).toBe(HOUR_S + 10 * 60 + 150 * 60);
  });

  test('Frappe: late on Friday, the rest of the budget is Monday morning', () => {
    expect(text(add(office, at('2026-11-20T16:59:30Z'), 60))).toBe('2026-11-23T09:00:30Z');
    expect(text(add(office, at('2026-11-20T17:00:00Z'), 60))).toBe('2026-11-23T09:01:00Z');
  });

  test('Frappe: two holidays before a weekend are both left out, and told', () => {
    const calendar = calendarOf({ holidays: ['2026-11-19', '2026-11-20'] });
    const start = at('2026-11-18T16:00:00Z');
    const due = add(calendar, start, 2 * HOUR_S);
    expect(text(due)).toBe('2026-11-23T10:00:00Z');
    expect(explainAdd(calendar, start, due)).toEqual([
      'Wed 18 Nov 16:00 + 1 h to closing at 17:00',
      'Thu 19 Nov closed: holiday',
      'Fri 20 Nov closed: holiday',
      'Sat 21 Nov to Sun 22 Nov closed',
      'Mon 23 Nov 09:00 + 1 h = 10:00 UTC',
    ]);
  });

  test('frappe/helpdesk#2212: a lunch break does not count, as two windows or as a break of one date', () => {
    const lunch = calendarOf({
      week: weekdays([
        ['09:00', '12:00'],
        ['13:00', '17:00'],
      ]),
    });
    const once = calendarOf({ breaks: { '2026-11-16': [['12:00', '13:00']] } });
    for (const calendar of [lunch, once]) {
      expect(text(add(calendar, at('2026-11-16T11:00:00Z'), 2 * HOUR_S))).toBe('2026-11-16T14:00:00Z');
    }
  });

  test('frappe/erpnext#38745: no deadline lies before its start, wherever the owner is', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Asia/Kolkata', 'UTC', 'America/New_York', 'Pacific/Pago_Pago']) {
      const calendar = calendarOf({ timeZone });
      for (let hour = 0; hour < 48; hour += 1) {
        const start = friday + hour * HOUR_S * 1000;
        expect(elapsed(calendar, start, add(calendar, start, HOUR_S))).toBe(HOUR_S);
      }
    }
  });

  test('Zammad: 23:59 is one minute short of a day, 24:00 is the whole of it', () => {
    const until = (end: string) => calendarOf({ week: everyDay([['00:00', end]]) });
    const day = [at('2026-11-16T00:00:00Z'), at('2026-11-17T00:00:00Z')] as const;
    expect(elapsed(until('23:59'), ...day)).toBe(24 * HOUR_S - 60);
    expect(elapsed(until('24:00'), ...day)).toBe(24 * HOUR_S);
    expect(isOpen(until('24:00'), day[1] - 1000)).toBe(true);
    expect(isOpen(until('23:59'), day[1] - 1000)).toBe(false);
  });

  test('Zammad: two pauses that begin in the same minute and overlap count once', () => {
    const paused = withPauses(office, [
      { start: at('2026-11-16T14:00:05Z'), end: at('2026-11-16T14:30:00Z') },
      { start: at('2026-11-16T14:00:50Z'), end: at('2026-11-16T15:00:00Z') },
    ]);
    expect(text(add(paused, at('2026-11-16T13:30:00Z'), HOUR_S))).toBe('2026-11-16T15:29:55Z');
  });

  test('a pause that lies wholly on a holiday does not shift the deadline', () => {
    const calendar = calendarOf({ holidays: ['2026-11-17'] });
    const paused = withPauses(calendar, [{ start: at('2026-11-17T09:00:00Z'), end: at('2026-11-17T17:00:00Z') }]);
    const start = at('2026-11-16T16:00:00Z');
    expect(add(paused, start, 2 * HOUR_S)).toBe(add(calendar, start, 2 * HOUR_S));
  });

  test('a touch at 18:05 is in time on a clock that was due at 18:00 closing, one after the next opening is not', () => {
    const calendar = calendarOf({ week: weekdays([['09:00', '18:00']]) });
    const [start, budgetS] = [at('2026-11-16T16:00:00Z'), 2 * HOUR_S];
    expect(text(add(calendar, start, budgetS))).toBe('2026-11-16T18:00:00Z');
    expect(elapsed(calendar, start, at('2026-11-16T18:05:00Z'))).toBe(budgetS);
    expect(elapsed(calendar, start, at('2026-11-17T09:00:00Z'))).toBe(budgetS);
    expect(elapsed(calendar, start, at('2026-11-17T09:00:01Z'))).toBe(budgetS + 1);
  });

  test('whatever is closed while a budget runs moves the deadline: no setting is only a setting', () => {
    const hours = fc
      .tuple(fc.integer({ min: 0, max: 22 }), fc.integer({ min: 1, max: 23 }))
      .filter(([opens, closes]) => opens < closes)
      .map(([opens, closes]): [string, string] => [clockTime(opens), clockTime(closes)]);
    const start = fc.integer({ min: 0, max: 14 * 24 * 60 }).map((minute) => friday + minute * 60_000);
    fc.assert(
      fc.property(hours, start, fc.integer({ min: 1, max: 30 * HOUR_S }), (window, from, amount) => {
        const week = everyDay([window]);
        const open = calendarOf({ week });
        const due = add(open, from, amount);
        const [first] = periods(open, from, 1);
        const date = new Date(first!.start).toISOString().slice(0, 10);
        const weekday = (['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const)[
          new Date(first!.start).getUTCDay()
        ]!;
        const closings: readonly Partial<CalendarInput>[] = [
          { holidays: [date] },
          { overrides: { [date]: [] } },
          { breaks: { [date]: [['00:00', '24:00']] } },
          { week: { ...week, [weekday]: [] } },
        ];
        for (const closing of closings) {
          expect(add(calendarOf({ week, ...closing }), from, amount)).toBeGreaterThan(due);
        }
        expect(add(withPauses(open, [{ ...first! }]), from, amount)).toBeGreaterThan(due);
      }),
      runs(300),
    );
  });

  test('business time across a spring change ends: no walk runs in circles', () => {
    const nights = calendarOf({ timeZone: 'America/New_York', week: everyDay([['02:00', '03:00']]) });
    // 8 March has no hour from two to three.
    expect(text(add(nights, at('2026-03-07T08:00:00Z'), HOUR_S))).toBe('2026-03-09T07:00:00Z');
  });
});
