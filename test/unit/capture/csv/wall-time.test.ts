import { compileDateFormat, readFormattedTime, readIsoTime } from '../../../../src/capture/csv/wall-time';

const at = (iso: string): number => Date.parse(iso);

describe('a time in a cell', () => {
  test.each([
    ['2026-11-18T10:15:30Z', '2026-11-18T10:15:30Z', 0],
    ['2026-11-18 10:15', '2026-11-18T10:15:00Z', null],
    ['2026-11-18', '2026-11-18T00:00:00Z', null],
    ['2026-11-18 10:15:30 UTC', '2026-11-18T10:15:30Z', 0],
    ['2026-11-18T10:15:30.250+05:30', '2026-11-18T10:15:30.250Z', 330],
    ['2026-11-18 10:15:30 -0800', '2026-11-18T10:15:30Z', -480],
    ['2028-02-29', '2028-02-29T00:00:00Z', null],
  ])('%s', (text, wall, offsetMin) => {
    expect(readIsoTime(text)).toEqual({ wallMs: at(wall), offsetMin });
  });

  test.each([
    '18/11/2026 12:00',
    '11/18/26',
    '2026-02-29',
    '2026-13-01',
    '2026-11-18 25:00',
    '1795097038',
    'yesterday',
    '2026-11-18T10:00+99:99',
    '2026-11-18T10:00+15:00',
  ])('%s is none', (text) => expect(readIsoTime(text)).toBeNull());

  test.each([
    ['DD/MM/YYYY HH:mm', '18/11/2026 12:05', '2026-11-18T12:05:00Z'],
    ['MM/DD/YYYY', '03/04/2026', '2026-03-04T00:00:00Z'],
    ['D.M.YYYY H:mm', '3.4.2026 9:05', '2026-04-03T09:05:00Z'],
    ['M/D/YYYY h:mm A', '3/4/2026 12:05 am', '2026-03-04T00:05:00Z'],
    ['M/D/YYYY h:mm A', '3/4/2026 1:05 PM', '2026-03-04T13:05:00Z'],
    ['MMM D, YYYY', 'September 7, 2026', '2026-09-07T00:00:00Z'],
    ['D MMM YYYY HH:mm:ss Z', '7 Sep 2026 10:00:01 +0200', '2026-09-07T10:00:01Z'],
  ])('in the format %s: %s', (format, text, wall) => {
    const compiled = compileDateFormat(format);
    if (!compiled.ok) throw new Error(compiled.reason);
    expect(readFormattedTime(text, compiled.pattern)?.wallMs).toBe(at(wall));
  });

  test.each([
    ['DD/MM/YYYY', '31/04/2026'],
    ['DD/MM/YYYY', '11/18/2026'],
    ['DD/MM/YYYY', '2026-11-18'],
    ['M/D/YYYY h:mm A', '3/4/2026 13:05 PM'],
    ['D MMM YYYY', '7 Foo 2026'],
  ])('in the format %s: %s is none', (format, text) => {
    const compiled = compileDateFormat(format);
    expect(compiled.ok && readFormattedTime(text, compiled.pattern)).toBeNull();
  });

  test.each([
    ['HH:mm', 'it needs YYYY'],
    ['DD/MM/YYYY hh:mm', 'hh and A'],
    ['DD/DD/MM/YYYY', 'twice'],
  ])('%s is no format', (format, reason) => {
    expect(compileDateFormat(format)).toEqual({ ok: false, reason: expect.stringContaining(reason) as string });
  });
});
