import type { HolidayReading } from '../../../src/calendar-ports';
import { readIcs, type IcsTerms } from '../../../src/calendars/read-ics';

const TERMS: IcsTerms = {
  ...{ known: null, includeAll: false, include: [] },
  years: { from: 2026, to: 2028 },
  timeZone: 'Europe/Berlin',
};
const calendar = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Example//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
let uids = 0;
const event = (...lines: readonly string[]): readonly string[] => [
  'BEGIN:VEVENT',
  ...(lines.some((line) => line.startsWith('UID')) ? [] : [`UID:${++uids}@example`]),
  ...lines,
  'END:VEVENT',
];
const found = (reading: HolidayReading) => {
  if (!reading.ok) throw new Error(reading.problems.join('; '));
  return reading.preview;
};
const read = async (lines: readonly string[], terms: Partial<IcsTerms> = {}) =>
  found(await readIcs(calendar(...lines), { ...TERMS, ...terms }));
const dated = async (lines: readonly string[], terms: Partial<IcsTerms> = {}) =>
  (await read(lines, terms)).rows.map(({ date, closed }) => [date, closed === null ? 'all day' : closed.join(' ')]);

const NEW_YORK = [
  'BEGIN:VTIMEZONE',
  'TZID:Eastern Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16011104T020000',
  'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11',
  'TZOFFSETFROM:-0400',
  'TZOFFSETTO:-0500',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010311T020000',
  'RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3',
  'TZOFFSETFROM:-0500',
  'TZOFFSETTO:-0400',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

describe('an iCalendar file of holidays', () => {
  test('closes the days of an all-day event; its end does not count', async () => {
    expect(await dated(event('DTSTART;VALUE=DATE:20271224', 'DTEND;VALUE=DATE:20271227', 'SUMMARY:Christmas'))).toEqual(
      [
        ['2027-12-24', 'all day'],
        ['2027-12-25', 'all day'],
        ['2027-12-26', 'all day'],
      ],
    );
    expect(await dated(event('DTSTART;VALUE=DATE:20270301', 'SUMMARY:Founders Day'))).toEqual([
      ['2027-03-01', 'all day'],
    ]);
  });

  test('closes to the zone that each end of an event is in, and never for no time', async () => {
    expect(
      await dated(
        event(
          'DTSTART;TZID=America/New_York:20270618T100000',
          'DTEND;TZID=Europe/Berlin:20270618T180000',
          'SUMMARY:Two',
        ),
      ),
    ).toEqual([['2027-06-18', '16:00 18:00']]);
    expect(await dated(event('DTSTART:20270618T100030', 'DTEND:20270618T100045', 'SUMMARY:Short'))).toEqual([
      ['2027-06-18', '10:00 10:01'],
    ]);
  });

  test('takes no exception of one event for another', async () => {
    const lines = [
      ...event('UID:a', 'DTSTART;VALUE=DATE:20260301', 'RRULE:FREQ=YEARLY', 'SUMMARY:Kept'),
      ...event('UID:b', 'DTSTART;VALUE=DATE:20260301', 'RRULE:FREQ=YEARLY', 'SUMMARY:Moved'),
      ...event('UID:b', 'RECURRENCE-ID;VALUE=DATE:20270301', 'DTSTART;VALUE=DATE:20270302', 'SUMMARY:Moved'),
    ];
    const { rows } = await read(lines, { years: { from: 2027, to: 2027 } });
    expect(rows.map(({ date, name }) => [date, name])).toEqual([
      ['2027-03-01', 'Kept'],
      ['2027-03-02', 'Moved'],
    ]);
  });

  test('of far too many days is refused', async () => {
    const many = Array.from({ length: 5001 }, () => event('DTSTART;VALUE=DATE:20270301', 'SUMMARY:Day')).flat();
    expect(await readIcs(calendar(...many), TERMS)).toEqual({
      ok: false,
      problems: ['5001 closed days in these years: this is no calendar of holidays'],
    });
  });

  test('may have folded lines and escaped commas', async () => {
    const { rows } = await read(
      event('DTSTART;VALUE=DATE:20270301', 'SUMMARY:Day of the found', ' ers\\, all of', '  them'),
    );
    expect(rows).toMatchObject([{ name: 'Day of the founders, all of them', taken: true }]);
  });

  test('repeats yearly, by date and by weekday, within the years', async () => {
    expect(await dated(event('DTSTART;VALUE=DATE:19900501', 'RRULE:FREQ=YEARLY', 'SUMMARY:May Day'))).toEqual([
      ['2026-05-01', 'all day'],
      ['2027-05-01', 'all day'],
      ['2028-05-01', 'all day'],
    ]);
    const thanks = event(
      'DTSTART;VALUE=DATE:20201126',
      'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH',
      'SUMMARY:Thanksgiving',
    );
    expect(await dated(thanks)).toEqual([
      ['2026-11-26', 'all day'],
      ['2027-11-25', 'all day'],
      ['2028-11-23', 'all day'],
    ]);
  });

  test('leaves out excepted and cancelled repeats, and moves those that were moved', async () => {
    const lines = [
      ...event(
        'UID:party',
        'DTSTART;VALUE=DATE:20260610',
        'RRULE:FREQ=YEARLY',
        'EXDATE;VALUE=DATE:20270610',
        'SUMMARY:Summer party',
      ),
      ...event(
        'UID:party',
        'RECURRENCE-ID;VALUE=DATE:20280610',
        'DTSTART;VALUE=DATE:20280617',
        'SUMMARY:Summer party, moved',
      ),
    ];
    expect(await dated(lines)).toEqual([
      ['2026-06-10', 'all day'],
      ['2028-06-17', 'all day'],
    ]);
    const cancelled = event(
      'UID:party',
      'RECURRENCE-ID;VALUE=DATE:20280610',
      'DTSTART;VALUE=DATE:20280610',
      'STATUS:CANCELLED',
      'SUMMARY:x',
    );
    expect(await dated([...lines.slice(0, 7), ...cancelled])).toEqual([['2026-06-10', 'all day']]);
  });

  test('lists cancelled events and those without a date as ignored', async () => {
    const { rows, ignored } = await read([
      ...event('DTSTART;VALUE=DATE:20270301', 'STATUS:CANCELLED', 'SUMMARY:Called off'),
      ...event('SUMMARY:Some day'),
      ...event('DTSTART:20270301T100000Z', 'SUMMARY:A moment'),
    ]);
    expect(rows).toEqual([]);
    expect(ignored).toEqual(
      expect.arrayContaining([
        { name: 'Called off', why: 'it is cancelled' },
        { name: 'Some day', why: 'it has no start' },
        { name: 'A moment', why: 'it takes no time' },
      ]),
    );
  });

  test('closes a part of the day for a timed event, on the wall clock of the calendar', async () => {
    const timed = (start: string, end: string) => event(`DTSTART${start}`, `DTEND${end}`, 'SUMMARY:All hands');
    expect(await dated(timed(':20270301T080000Z', ':20270301T093000Z'))).toEqual([['2027-03-01', '09:00 10:30']]);
    expect(await dated(timed(':20270301T090000', ':20270301T120000'))).toEqual([['2027-03-01', '09:00 12:00']]);
    // 08:00 in New York in summer is 14:00 in Berlin: the file's own zone, and one that only this machine knows.
    const outlook = timed(';TZID=Eastern Standard Time:20270701T080000', ';TZID=Eastern Standard Time:20270701T100000');
    expect(await dated([...NEW_YORK, ...outlook])).toEqual([['2027-07-01', '14:00 16:00']]);
    const iana = timed(';TZID=America/New_York:20270701T080000', ';TZID=America/New_York:20270701T100000');
    expect(await dated(iana)).toEqual([['2027-07-01', '14:00 16:00']]);
  });

  test('ignores a timed event in a zone nobody knows, and one that is shown as free', async () => {
    const mars = event(
      'DTSTART;TZID=Mars/Olympus:20270701T080000',
      'DTEND;TZID=Mars/Olympus:20270701T100000',
      'SUMMARY:Landing',
    );
    expect((await read(mars)).ignored).toEqual([{ name: 'Landing', why: 'its time zone is unknown' }]);
    const lunch = event('DTSTART:20270301T110000Z', 'DTEND:20270301T120000Z', 'TRANSP:TRANSPARENT', 'SUMMARY:Lunch');
    expect((await read(lunch)).rows).toMatchObject([{ taken: false, why: 'a part of the day, shown as free' }]);
  });

  test('spans days from one time to another', async () => {
    const move = event('DTSTART:20270301T150000', 'DTEND:20270303T100000', 'SUMMARY:Office moves');
    expect(await dated(move)).toEqual([
      ['2027-03-01', '15:00 24:00'],
      ['2027-03-02', 'all day'],
      ['2027-03-03', '00:00 10:00'],
    ]);
  });

  test('with a mixed feed marks what looks like an observance', async () => {
    const { rows } = await read([
      ...event(
        'DTSTART;VALUE=DATE:20270214',
        "SUMMARY:Valentine's Day",
        'DESCRIPTION:Observance\\nTo hide observances\\, go to settings',
      ),
      ...event('DTSTART;VALUE=DATE:20270326', 'SUMMARY:Good Friday', 'DESCRIPTION:Public holiday'),
      ...event('DTSTART;VALUE=DATE:20270314', 'SUMMARY:Daylight Saving Time starts', 'CATEGORIES:Season'),
    ]);
    expect(rows.map(({ date, taken, looksLikeObservance }) => [date, taken, looksLikeObservance])).toEqual([
      ['2027-02-14', false, true],
      ['2027-03-14', false, true],
      ['2027-03-26', true, false],
    ]);
  });

  test('stops reading a rule that never ends', async () => {
    const { ignored, rows } = await read(
      event('DTSTART:19700101T000000Z', 'DTEND:19700101T000001Z', 'RRULE:FREQ=SECONDLY', 'SUMMARY:Tick'),
    );
    expect(rows).toEqual([]);
    expect(ignored).toEqual([{ name: 'Tick', why: 'it repeats too often to be a holiday' }]);
  });

  test.each([
    ['', /no calendar|no iCalendar/],
    ['hello', /no iCalendar file, or it is broken/],
    ['BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270301\r\n', /broken/],
    ['BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ann\r\nEND:VCARD\r\n', /there is no calendar in this file/],
  ])('that is broken is refused in words: %j', async (text, problem) => {
    const reading = await readIcs(text, TERMS);
    expect(reading).toEqual({ ok: false, problems: [expect.stringMatching(problem) as string] });
  });

  test('with a date that does not exist says so and reads the rest', async () => {
    const { rows, ignored } = await read([
      ...event('DTSTART;VALUE=DATE:2027AB01', 'SUMMARY:Nonsense'),
      ...event('DTSTART;VALUE=DATE:20270301', 'SUMMARY:Founders Day'),
    ]);
    expect(rows).toHaveLength(1);
    expect(ignored).toMatchObject([{ name: 'Nonsense', why: expect.stringContaining('cannot be read') as string }]);
  });
});
