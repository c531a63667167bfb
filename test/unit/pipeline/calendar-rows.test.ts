import fc from 'fast-check';
import type { HolidayRow } from '../../../src/calendar-ports';
import { definitionOf, effectOf, withProposal, withRows } from '../../../src/pipeline/settings/calendar-rows';
import { compileCalendar, dayOfDate } from '../../../src/sla/calendar';
import { isOpen } from '../../../src/sla/clock';
import { readCalendar } from '../../../src/sla/read-calendar';

const DAY = [['09:00', '17:00']];
const PLAIN = definitionOf({ timeZone: 'Europe/Berlin', week: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY } });
const row = (date: string, closed: HolidayRow['closed'] = null, name = 'Closed'): HolidayRow => ({
  ...{ date, name, closed, substitute: false },
});

describe('closed days in a calendar', () => {
  test('are holidays with their names, once and in order, on a closed weekday too', () => {
    const changed = withRows(PLAIN, [
      row('2027-12-27', null, 'Given'),
      row('2027-12-25', null, 'Christmas'),
      row('2027-12-25'),
    ]);
    expect(changed.holidays).toEqual(['2027-12-25', '2027-12-27']);
    expect(changed.names).toEqual({ '2027-12-25': 'Christmas', '2027-12-27': 'Given' });
    expect(effectOf(PLAIN, row('2027-12-25'))).toBe('closed_already');
    expect(effectOf(PLAIN, row('2027-12-27'))).toBe('closes_day');
    expect(effectOf(changed, row('2027-12-27'))).toBe('closed_already');
  });

  test('that close at a time end the windows of the day there', () => {
    const split = definitionOf({
      ...PLAIN,
      week: {
        ...PLAIN.week,
        fri: [
          ['08:00', '12:00'],
          ['13:00', '18:00'],
          ['20:00', '02:00'],
        ],
      },
    });
    const changed = withRows(split, [row('2027-12-24', ['14:00', '24:00'])]);
    expect(changed.overrides).toEqual({
      '2027-12-24': [
        ['08:00', '12:00'],
        ['13:00', '14:00'],
      ],
    });
    expect(effectOf(PLAIN, row('2027-12-24', ['14:00', '24:00']))).toBe('shortens_day');
  });

  test('that close after hours, or on a closed day, change nothing', () => {
    expect(withRows(PLAIN, [row('2027-12-24', ['18:00', '24:00']), row('2027-12-26', ['14:00', '24:00'])])).toEqual(
      PLAIN,
    );
  });

  test('that close in the middle are breaks, the same one once', () => {
    const noon = row('2027-06-01', ['12:00', '13:30']);
    expect(withRows(PLAIN, [noon, noon]).breaks).toEqual({ '2027-06-01': [['12:00', '13:30']] });
  });

  test('keep the name that a date has', () => {
    const named = { ...PLAIN, names: { '2027-12-27': 'Company day' } };
    expect(withRows(named, [row('2027-12-27')]).names).toEqual({ '2027-12-27': 'Company day' });
  });

  test('say where they come from when they were proposed', () => {
    const place = { country: 'DE', region: 'BY', language: null, bank: false };
    const changed = withProposal(PLAIN, { place, rows: [row('2027-12-27')], untilYear: 2029 });
    expect(changed.origin).toEqual({ ...place, untilYear: 2029 });
    expect(readCalendar(changed).ok).toBe(true);
  });

  test('are closed then, and nothing else is', () => {
    const times = fc
      .integer({ min: 0, max: 95 })
      .map((n) => `${String(Math.floor(n / 4)).padStart(2, '0')}:${String((n % 4) * 15).padStart(2, '0')}`);
    const window = fc.tuple(times, times).filter(([from, to]) => from < to);
    fc.assert(
      fc.property(window, fc.constantFrom(null, 1), fc.integer({ min: 0, max: 27 }), ([from, to], whole, n) => {
        const date = `2027-06-${String(n + 1).padStart(2, '0')}`;
        const added = row(date, whole === null ? null : [from, to]);
        const before = compileCalendar(PLAIN);
        const after = compileCalendar(withRows(PLAIN, [added]));
        for (let quarter = 0; quarter < 96; quarter += 1) {
          const minutes = quarter * 15;
          const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
          const at = dayOfDate(date) * 86_400_000 + minutes * 60_000 - 2 * 3_600_000;
          const closed = added.closed === null || (time >= added.closed[0] && time < added.closed[1]);
          expect(isOpen(after, at)).toBe(isOpen(before, at) && !closed);
        }
      }),
      { numRuns: 200 },
    );
  });
});
