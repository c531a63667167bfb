import { add, elapsed, isOpen, periods } from '../../../src/sla/clock';
import { readCalendar } from '../../../src/sla/read-calendar';
import { at, calendarOf, everyDay, HOUR_S, text, weekdays, type CalendarInput } from './given';

function openOn(input: Partial<CalendarInput>, from: string, to: string): (string | null)[][] {
  return periods(calendarOf(input), at(from), 50)
    .filter(({ start }) => start < at(to))
    .map(({ start, end }) => [text(start), text(end)]);
}

function problemsOf(input: unknown): string[] {
  const reading = readCalendar(input);
  return reading.ok ? [] : reading.problems.map(({ path, message }) => `${path}: ${message}`);
}

describe('a date', () => {
  test('with an override has its windows and no others', () => {
    const overrides: CalendarInput['overrides'] = { '2026-11-17': [['13:00', '14:00']], '2026-11-18': [] };
    expect(openOn({ overrides }, '2026-11-16T17:00:00Z', '2026-11-19T10:00:00Z')).toEqual([
      ['2026-11-17T13:00:00Z', '2026-11-17T14:00:00Z'],
      ['2026-11-19T09:00:00Z', '2026-11-19T17:00:00Z'],
    ]);
  });

  test('that is a holiday stays closed even with an override', () => {
    const input = { overrides: { '2026-11-17': [['13:00', '14:00']] as [string, string][] }, holidays: ['2026-11-17'] };
    expect(openOn(input, '2026-11-16T17:00:00Z', '2026-11-18T10:00:00Z')).toEqual([
      ['2026-11-18T09:00:00Z', '2026-11-18T17:00:00Z'],
    ]);
  });

  test('outside the week can be opened by an override', () => {
    const overrides: CalendarInput['overrides'] = { '2026-11-21': [['10:00', '12:00']] };
    expect(openOn({ overrides }, '2026-11-20T17:00:00Z', '2026-11-22T10:00:00Z')).toEqual([
      ['2026-11-21T10:00:00Z', '2026-11-21T12:00:00Z'],
    ]);
  });

  test('loses its breaks, also where they straddle two windows', () => {
    const week = weekdays([
      ['09:00', '12:00'],
      ['13:00', '17:00'],
    ]);
    const breaks: CalendarInput['breaks'] = {
      '2026-11-17': [
        ['11:30', '14:00'],
        ['15:00', '15:10:30'],
      ],
    };
    expect(openOn({ week, breaks }, '2026-11-17T00:00:00Z', '2026-11-18T00:00:00Z')).toEqual([
      ['2026-11-17T09:00:00Z', '2026-11-17T11:30:00Z'],
      ['2026-11-17T14:00:00Z', '2026-11-17T15:00:00Z'],
      ['2026-11-17T15:10:30Z', '2026-11-17T17:00:00Z'],
    ]);
  });
});

describe('an overnight window', () => {
  const nights: Partial<CalendarInput> = { week: weekdays([['22:00', '06:00']]) };

  test('runs into the next date, also one that is closed', () => {
    expect(openOn(nights, '2026-11-20T12:00:00Z', '2026-11-23T12:00:00Z')).toEqual([
      ['2026-11-20T22:00:00Z', '2026-11-21T06:00:00Z'],
    ]);
  });

  test('runs on into a holiday, and does not begin on one', () => {
    expect(openOn({ ...nights, holidays: ['2026-11-18'] }, '2026-11-17T12:00:00Z', '2026-11-19T12:00:00Z')).toEqual([
      ['2026-11-17T22:00:00Z', '2026-11-18T06:00:00Z'],
    ]);
  });

  test('loses the breaks of both its dates', () => {
    const breaks: CalendarInput['breaks'] = { '2026-11-17': [['23:30', '00:30']], '2026-11-18': [['02:00', '03:00']] };
    expect(openOn({ ...nights, breaks }, '2026-11-17T12:00:00Z', '2026-11-18T12:00:00Z')).toEqual([
      ['2026-11-17T22:00:00Z', '2026-11-17T23:30:00Z'],
      ['2026-11-18T00:30:00Z', '2026-11-18T02:00:00Z'],
      ['2026-11-18T03:00:00Z', '2026-11-18T06:00:00Z'],
    ]);
  });

  test('counts once where an override of the next date meets it', () => {
    const overrides: CalendarInput['overrides'] = { '2026-11-18': [['05:00', '09:00']] };
    const calendar = calendarOf({ ...nights, overrides });
    expect(elapsed(calendar, at('2026-11-17T22:00:00Z'), at('2026-11-18T12:00:00Z'))).toBe(11 * HOUR_S);
  });

  test('to 24:00 or 00:00 ends at midnight, from 00:00 to 00:00 it is a whole day', () => {
    const until = (end: string) => calendarOf({ week: weekdays([['18:00', end]]) });
    const evening = [at('2026-11-16T12:00:00Z'), at('2026-11-17T12:00:00Z')] as const;
    expect(elapsed(until('24:00'), ...evening)).toBe(6 * HOUR_S);
    expect(elapsed(until('00:00'), ...evening)).toBe(6 * HOUR_S);
    const always = calendarOf({ week: everyDay([['00:00', '00:00']]) });
    expect(elapsed(always, at('2026-11-14T00:00:00Z'), at('2026-11-21T00:00:00Z'))).toBe(7 * 24 * HOUR_S);
  });
});

describe('when the clocks change', () => {
  const always = everyDay([['00:00', '24:00']]);
  test.each<[string, string, [string, number]]>([
    ['a spring day has 23 hours', 'Europe/Paris', ['2026-03-28T23:00:00Z', 23]],
    ['an autumn day has 25 hours', 'Europe/Paris', ['2026-10-24T22:00:00Z', 25]],
    ['Lord Howe moves by half an hour', 'Australia/Lord_Howe', ['2026-04-04T13:00:00Z', 24.5]],
    ['a spring day that begins at 01:00 has 23 hours', 'America/Sao_Paulo', ['2018-11-04T03:00:00Z', 23]],
    ['an autumn day whose last hour comes twice has 25 hours', 'America/Sao_Paulo', ['2018-02-17T02:00:00Z', 25]],
  ])('%s', (_, timeZone, [midnight, hours]) => {
    const [day] = periods(calendarOf({ timeZone, week: always }), at(midnight), 1);
    expect(day).toEqual({ start: at(midnight), end: at(midnight) + hours * 3_600_000 });
  });

  test('a window inside the gap is gone, one across its edge keeps what is left', () => {
    const week = everyDay([
      ['01:00', '01:30'],
      ['02:00', '03:00'],
      ['10:00', '11:00'],
    ]);
    expect(openOn({ timeZone: 'America/New_York', week }, '2026-03-08T05:00:00Z', '2026-03-09T04:00:00Z')).toEqual([
      ['2026-03-08T06:00:00Z', '2026-03-08T06:30:00Z'],
      ['2026-03-08T14:00:00Z', '2026-03-08T15:00:00Z'],
    ]);
  });

  test('a wall time inside the gap moves forward by the gap, and nothing counts twice', () => {
    const week = everyDay([
      ['01:00', '02:30'],
      ['03:00', '04:00'],
    ]);
    expect(openOn({ timeZone: 'America/New_York', week }, '2026-03-08T05:00:00Z', '2026-03-09T04:00:00Z')).toEqual([
      ['2026-03-08T06:00:00Z', '2026-03-08T07:30:00Z'],
      ['2026-03-08T07:30:00Z', '2026-03-08T08:00:00Z'],
    ]);
  });

  test('a wall time that comes twice is the first', () => {
    const week = everyDay([['01:30', '03:00']]);
    expect(openOn({ timeZone: 'America/New_York', week }, '2026-11-01T04:00:00Z', '2026-11-01T12:00:00Z')).toEqual([
      ['2026-11-01T05:30:00Z', '2026-11-01T08:00:00Z'],
    ]);
  });

  test('a date that the zone skips has no windows, and the night before runs on', () => {
    const apia = { timeZone: 'Pacific/Apia', week: everyDay([['22:00', '06:00']]) };
    expect(openOn(apia, '2011-12-29T17:00:00Z', '2011-12-31T12:00:00Z')).toEqual([
      ['2011-12-30T08:00:00Z', '2011-12-30T16:00:00Z'],
      ['2011-12-31T08:00:00Z', '2011-12-31T16:00:00Z'],
    ]);
    const breaks: CalendarInput['breaks'] = { '2011-12-30': [['01:00', '02:00']], '2011-12-31': [['04:00', '05:00']] };
    expect(openOn({ ...apia, breaks }, '2011-12-29T17:00:00Z', '2011-12-30T20:00:00Z')).toEqual([
      ['2011-12-30T08:00:00Z', '2011-12-30T14:00:00Z'],
      ['2011-12-30T15:00:00Z', '2011-12-30T16:00:00Z'],
    ]);
  });

  test('a date that begins, ends and begins again counts once', () => {
    const stJohns = calendarOf({ timeZone: 'America/St_Johns', week: always });
    const [from, to] = [at('2010-11-05T02:30:00Z'), at('2010-11-09T03:30:00Z')];
    expect(elapsed(stJohns, from, to)).toBe((to - from) / 1000);
    for (let hour = 0; hour < 97; hour += 1) expect(isOpen(stJohns, from + hour * 3_600_000)).toBe(true);
  });
});

describe('a calendar cannot be saved', () => {
  const base = { timeZone: 'Europe/Paris', week: weekdays() };
  const days = (count: number) =>
    Array.from({ length: count }, (_, n) =>
      new Date(at('2026-01-01T00:00:00Z') + n * 86_400_000).toISOString().slice(0, 10),
    );

  test.each<[string, unknown, RegExp]>([
    ['without any window', { ...base, week: {} }, /^week: open at least one window/],
    [
      'with overrides but no week',
      { ...base, week: { mon: [] }, overrides: { '2026-01-05': [['09:00', '10:00']] } },
      /^week:/,
    ],
    ['in an unknown zone', { ...base, timeZone: 'Mars/Olympus' }, /^timeZone: name an IANA zone/],
    ['in a plain offset', { ...base, timeZone: '+01:00' }, /^timeZone: name an IANA zone/],
    [
      'with windows that overlap',
      {
        ...base,
        week: {
          mon: [
            ['09:00', '12:00'],
            ['11:59', '13:00'],
          ],
        },
      },
      /^week: windows overlap on Monday/,
    ],
    [
      'with the same window twice',
      {
        ...base,
        week: {
          mon: [
            ['09:00', '12:00'],
            ['09:00', '12:00'],
          ],
        },
      },
      /^week: windows overlap/,
    ],
    [
      'with a night that meets the morning',
      { ...base, week: { sun: [['22:00', '06:00']], mon: [['05:00', '09:00']] } },
      /^week: windows overlap on Monday/,
    ],
    [
      'with an override that overlaps itself',
      {
        ...base,
        overrides: {
          '2026-01-05': [
            ['09:00', '12:00'],
            ['10:00', '11:00'],
          ],
        },
      },
      /^overrides\.2026-01-05: windows overlap/,
    ],
    [
      'when holidays close it for more than a year',
      { ...base, holidays: days(400) },
      /^: no opening for more than 366 days after 2025-12-31/,
    ],
    [
      'when overrides do',
      { ...base, overrides: Object.fromEntries(days(400).map((day) => [day, []])) },
      /no opening for more than 366 days/,
    ],
    [
      'when breaks do',
      { ...base, breaks: Object.fromEntries(days(400).map((day) => [day, [['00:00', '24:00']]])) },
      /no opening for more than 366 days/,
    ],
    [
      'with a time nobody has',
      { ...base, week: { mon: [['9:00', '17:00']] } },
      /^week\.mon\[0\]\[0\]: write a time as "HH:MM"/,
    ],
    ['with an hour after 24', { ...base, week: { mon: [['09:00', '24:01']] } }, /^week\.mon\[0\]\[1\]: write a time/],
    [
      'with a window that starts at 24:00',
      { ...base, week: { mon: [['24:00', '01:00']] } },
      /^week\.mon\[0\]\[0\]: a window starts/,
    ],
    ['with half a window', { ...base, week: { mon: [['09:00']] } }, /^week\.mon\[0\]: a window is a pair of times/],
    [
      'with a date that does not exist',
      { ...base, holidays: ['2026-02-29'] },
      /^holidays\[0\]: write a date that exists/,
    ],
    [
      'with a date that does not exist as a key',
      { ...base, breaks: { '2026-02-29': [] } },
      /^breaks\.2026-02-29: write a date that exists/,
    ],
    ['with a misspelt field', { ...base, holiday: ['2026-01-01'] }, /Unrecognized key: "holiday"/],
    ['with a misspelt weekday', { ...base, week: { monday: [['09:00', '17:00']] } }, /Unrecognized key: "monday"/],
    ['when it is no object', null, /^: a calendar is an object with "timeZone" and "week"$/],
    ['without a zone', { week: weekdays() }, /^timeZone: name an IANA zone/],
    ['without a week', { timeZone: 'UTC' }, /^week: write the hours by weekday/],
    [
      'with a day that is no list',
      { ...base, week: { mon: null } },
      /^week\.mon: write the windows as a list of pairs/,
    ],
    ['with hours as numbers', { ...base, week: { mon: [[9, 17]] } }, /^week\.mon\[0\]\[0\]: write a time as "HH:MM"/],
    ['with overrides that are no object', { ...base, overrides: [] }, /^overrides: write windows by date/],
    [
      'with one holiday that is no list',
      { ...base, holidays: '2026-12-25' },
      /^holidays: write the holidays as a list/,
    ],
    ['with a date as a number', { ...base, holidays: [20261225] }, /^holidays\[0\]: write a date that exists/],
  ])('%s', (_, input, problem) => {
    expect(problemsOf(input).join('\n')).toMatch(problem);
  });

  test('but it can with a year of holidays less a day, and with a lone exception ten years on', () => {
    expect(problemsOf({ ...base, holidays: days(364) })).toEqual([]);
    expect(problemsOf({ ...base, holidays: [...days(300), '2036-02-03', '2019-06-06'] })).toEqual([]);
  });

  test('but touching windows can, round the clock and over the weekend', () => {
    expect(problemsOf({ ...base, week: everyDay([['09:00', '09:00']]) })).toEqual([]);
    expect(
      problemsOf({
        ...base,
        week: {
          mon: [
            ['09:00', '12:00'],
            ['12:00', '17:00'],
          ],
        },
      }),
    ).toEqual([]);
    expect(problemsOf({ ...base, week: { sun: [['22:00', '05:00']], mon: [['05:00', '09:00']] } })).toEqual([]);
  });
});

test('a calendar forgets days it worked out long ago and works them out again', () => {
  const calendar = calendarOf();
  const due = add(calendar, at('2010-01-04T09:00:00Z'), HOUR_S);
  for (let year = 2010; year < 2026; year += 5) elapsed(calendar, Date.UTC(year, 0, 1), Date.UTC(year + 5, 0, 1));
  expect(add(calendar, at('2010-01-04T09:00:00Z'), HOUR_S)).toBe(due);
});
