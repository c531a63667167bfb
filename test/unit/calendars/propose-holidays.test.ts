import type { HolidayPlace, HolidayRow } from '../../../src/calendar-ports';
import { isMissing } from '../../../src/calendars/load-libraries';
import { holidaySource, knownDates } from '../../../src/calendars/propose-holidays';

const place = (country: string, region: string | null = null, changed: Partial<HolidayPlace> = {}): HolidayPlace => ({
  ...{ country, region, language: 'en', bank: false },
  ...changed,
});

const proposed = async (where: HolidayPlace, from = 2027, to = from): Promise<readonly HolidayRow[]> => {
  const proposal = await holidaySource.propose(where, { from, to });
  if (!proposal.ok) throw new Error(proposal.message);
  return proposal.rows;
};
const dates = async (...asked: Parameters<typeof proposed>): Promise<readonly string[]> =>
  (await proposed(...asked)).map(({ date }) => date);

describe('holidays proposed from a country', () => {
  test('are those of the region', async () => {
    const bavaria = await dates(place('DE', 'BY'));
    const all = ['2027-01-01', '2027-01-06', '2027-03-26', '2027-03-29', '2027-05-01', '2027-05-06', '2027-05-17'];
    expect(bavaria).toEqual(expect.arrayContaining([...all, '2027-05-27', '2027-10-03', '2027-11-01', '2027-12-25']));
    // Epiphany is Bavaria's, the Reformation Brandenburg's.
    const brandenburg = await dates(place('DE', 'BB'));
    expect(brandenburg).not.toContain('2027-01-06');
    expect(brandenburg).toContain('2027-10-31');
    expect(bavaria).not.toContain('2027-10-31');
  });

  test('are named in the language asked for', async () => {
    const named = async (language: string | null) =>
      (await proposed(place('DE', 'BY', { language }))).find(({ date }) => date === '2027-03-26')?.name;
    expect([await named(null), await named('de'), await named('en')]).toEqual([
      'Karfreitag',
      'Karfreitag',
      'Good Friday',
    ]);
  });

  test('include half days of offices where they are asked for, closed from their time on', async () => {
    const eve = (rows: readonly HolidayRow[]) => rows.find(({ date }) => date === '2026-12-24') ?? null;
    expect(eve(await proposed(place('DE', 'BB'), 2026))).toBeNull();
    expect(eve(await proposed(place('DE', 'BB', { bank: true }), 2026))).toMatchObject({ closed: ['14:00', '24:00'] });
  });

  test('include the days given instead of a weekend', async () => {
    const england = await proposed(place('GB', 'ENG'), 2027);
    const christmas = england.filter(({ date }) => date >= '2027-12-24');
    expect(christmas.map(({ date, substitute }) => [date, substitute])).toEqual([
      ['2027-12-25', false],
      ['2027-12-26', false],
      ['2027-12-27', true],
      ['2027-12-28', true],
    ]);
    const states = await proposed(place('US'), 2027);
    const given = states.filter(({ substitute }) => substitute).map(({ date }) => date);
    expect(given).toEqual(['2027-06-18', '2027-07-05', '2027-12-24', '2027-12-31']);
  });

  test('move with Easter and with the weekday', async () => {
    expect(await dates(place('US'), 2026)).toEqual(
      expect.arrayContaining(['2026-01-19', '2026-05-25', '2026-09-07', '2026-11-26']),
    );
    const france = await dates(place('FR'), 2026);
    expect(france).toEqual(expect.arrayContaining(['2026-04-06', '2026-05-14', '2026-07-14', '2026-11-11']));
    expect(france).not.toContain('2026-04-03');
    expect(await dates(place('FR', '67'), 2026)).toContain('2026-04-03');
  });

  test('of a region of India are its own', async () => {
    expect(await dates(place('IN'), 2026)).toEqual(expect.arrayContaining(['2026-01-26', '2026-08-15', '2026-10-02']));
  });

  test('that begin at sunset are the days that follow it', async () => {
    // Ramazan Bayramı 2026: Friday 20 to Sunday 22 March.
    const spring = (await dates(place('TR'), 2026)).filter((date) => date.startsWith('2026-03'));
    expect(spring).toEqual(['2026-03-20', '2026-03-21', '2026-03-22']);
  });

  test('cover every year asked for, in order, a date once', async () => {
    const three = await dates(place('DE', 'BY'), 2026, 2028);
    expect(new Set(three.map((date) => date.slice(0, 4)))).toEqual(new Set(['2026', '2027', '2028']));
    expect(three).toEqual([...new Set(three)].toSorted());
  });

  test.each([
    [place('ZZ'), /unknown country "ZZ": there is AD Andorra, AE United Arab Emirates/],
    [place('DE', 'XX'), /unknown region "XX" of DE: there is BB Brandenburg/],
    [place('DE', 'BY-ZZ'), /unknown part "ZZ" of DE-BY: there is A Stadt Augsburg/],
    [place('DE', 'BY', { language: 'fr' }), /no names in "fr" for DE: choose one of de, en/],
  ])('of a place that is not known are refused with what there is', async (where, message) => {
    const proposal = await holidaySource.propose(where, { from: 2027, to: 2027 });
    expect(proposal).toEqual({ ok: false, message: expect.stringMatching(message) as string });
  });

  test('country and region are read in any case', async () => {
    expect(await dates(place('de', 'by'))).toEqual(await dates(place('DE', 'BY')));
  });

  test('days without a day off are known as such', async () => {
    const found = await knownDates(place('US'), { from: 2027, to: 2027 });
    if (!found.ok) throw new Error(found.message);
    expect(found.dates.get('2027-02-14')).toEqual({ name: "Valentine's Day", dayOff: false });
    expect(found.dates.get('2027-11-25')).toMatchObject({ dayOff: true });
  });

  test('a missing library is told from a broken one', () => {
    const fault = (message: string, code: string) => Object.assign(new Error(message), { code });
    expect(isMissing(fault("Cannot find package 'date-holidays' imported from /app", 'ERR_MODULE_NOT_FOUND'))).toBe(
      true,
    );
    expect(isMissing(fault("Cannot find module 'moment'", 'MODULE_NOT_FOUND'))).toBe(false);
    expect(isMissing(new Error('date-holidays'))).toBe(false);
  });
});
