import type { HolidayReading } from '../../../src/calendar-ports';
import { readCsv } from '../../../src/calendars/read-csv';

const TERMS = { known: null, includeAll: false, include: [] };
const read = (...lines: readonly string[]): HolidayReading => readCsv(lines.join('\n'), TERMS);
const rowsOf = (reading: HolidayReading) => {
  if (!reading.ok) throw new Error(reading.problems.join('; '));
  return reading.preview.rows;
};

describe('a CSV file of holidays', () => {
  test('closes a day a line', () => {
    expect(rowsOf(read('date,name', '2027-12-27,Company day', '2027-01-04,"Inventory, all day"'))).toMatchObject([
      { date: '2027-01-04', name: 'Inventory, all day', closed: null, taken: true },
      { date: '2027-12-27', name: 'Company day', closed: null, taken: true },
    ]);
  });

  test('closes a part of a day between two times, or to its end', () => {
    const rows = rowsOf(
      read('Date;Name;From;To', '2027-12-24;Eve;14:00;', '2027-06-01;Party;12:00;13:30', '2027-06-02;Late;;10:00'),
    );
    expect(rows.map(({ closed }) => closed)).toEqual([
      ['12:00', '13:30'],
      ['00:00', '10:00'],
      ['14:00', '24:00'],
    ]);
  });

  test('may have a byte order mark, CRLF, blank lines and columns in any order', () => {
    expect(rowsOf(readCsv('\uFEFFname,date\r\n\r\nFounders Day,2027-03-01\r\n', TERMS))).toMatchObject([
      { date: '2027-03-01', name: 'Founders Day' },
    ]);
  });

  test('with faults is refused whole, and each fault names its line', () => {
    expect(
      read(
        'date,name,from,to',
        '24.12.2027,Eve,,',
        '2027-02-30,Never,,',
        '2027-05-01,,,',
        '2027-05-02,Day,25:00,',
        '2027-05-03,Day,18:00,09:00',
      ),
    ).toEqual({
      ok: false,
      problems: [
        'line 2: "24.12.2027" is no date: write it as YYYY-MM-DD',
        'line 3: "2027-02-30" is no date: write it as YYYY-MM-DD',
        'line 4: the name is missing: it is what a deadline is explained with',
        'line 5: "25:00" is no time: write it as HH:MM',
        'line 6: it is closed from 18:00 to 09:00: end after it begins',
      ],
    });
  });

  test.each([
    ['day,name\n2027-01-01,New Year', /line 1: no column is called "day"/],
    ['date\n2027-01-01', /line 1: write the names of the columns/],
    ['', /line 1: write the names of the columns/],
    ['date,name\n2027-01-01,New Year,extra', /Invalid Record Length/],
    ['date,name\n2027-01-01,"New Year', /Quote Not Closed/],
  ])('that is no such file is refused: %j', (text, problem) => {
    const reading = readCsv(text, TERMS);
    expect(reading).toEqual({ ok: false, problems: [expect.stringMatching(problem) as string] });
  });

  test('of far too many days is refused', () => {
    const reading = read('date,name', ...Array.from({ length: 5001 }, () => '2027-01-01,Day'));
    expect(reading.ok ? [] : reading.problems).toEqual([
      '5001 closed days in these years: this is no calendar of holidays',
    ]);
  });

  test('tells the first twenty faults of many', () => {
    const reading = read('date,name', ...Array.from({ length: 30 }, () => 'x,y'));
    expect(reading.ok ? [] : reading.problems).toHaveLength(21);
  });
});
