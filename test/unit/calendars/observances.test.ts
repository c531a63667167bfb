import { judged, type FoundEntry, type ObservanceTerms } from '../../../src/calendars/observances';

const entry = (name: string, changed: Partial<FoundEntry> = {}): FoundEntry => ({
  ...{ date: '2027-02-14', name, closed: null, substitute: false, about: '', free: null },
  ...changed,
});
const one = (found: FoundEntry, changed: Partial<ObservanceTerms> = {}) =>
  judged([found], { known: null, includeAll: false, include: [], ...changed })[0];

describe('entries of a holiday feed that close nothing', () => {
  test.each([
    "Valentine's Day",
    'Mother’s Day',
    "Father's Day",
    'Muttertag',
    'Fête des Mères',
    'Día de la Madre',
    'Dia dos Pais',
    'Daylight Saving Time starts',
    'Beginn der Sommerzeit',
    'Halloween',
    'Black Friday',
    'First day of spring',
    'Herbstanfang',
    'Week 12',
    'Wochenende',
    'Advent Sunday',
  ])('are marked and left out: %s', (name) => {
    expect(one(entry(name))).toMatchObject({ taken: false, looksLikeObservance: true });
  });

  test.each(['Christmas Day', "King's Birthday", 'Neujahr', 'Fête nationale', 'Founders Day', "Washington's Birthday"])(
    'are not those with a day off: %s',
    (name) => {
      expect(one(entry(name))).toMatchObject({ taken: true, looksLikeObservance: false });
    },
  );

  test('are told by their description too, unless it says that the day is a public holiday', () => {
    const about = 'Observance\nTo hide observances, go to Google Calendar Settings > Holidays';
    expect(one(entry('Tax filing day', { about }))).toMatchObject({ taken: false, looksLikeObservance: true });
    expect(one(entry('Jubilee', { about: 'Jahrestag' }))).toMatchObject({ taken: false });
    expect(one(entry('New Year', { about: 'Public holiday' }))).toMatchObject({ taken: true });
    expect(one(entry('New Year', { about: 'Public holiday, observance in some schools' }))).toMatchObject({
      taken: true,
    });
  });

  test('are told by the country, which also says that a doubtful one is a day off', () => {
    const known = new Map([
      ['2027-02-14', { name: 'Something', dayOff: false }],
      ['2027-03-08', { name: "Women's Day", dayOff: true }],
    ]);
    expect(one(entry('Carnival'), { known })).toMatchObject({
      ...{ taken: false, looksLikeObservance: true },
      why: 'looks like an observance: "Something" is no day off there',
    });
    expect(one(entry("Women's Day", { date: '2027-03-08' }), { known })).toMatchObject({
      taken: true,
      why: 'day off there too',
    });
    expect(one(entry('Founders Day', { date: '2027-04-01' }), { known })).toMatchObject({
      taken: true,
      why: 'only in the file',
    });
  });

  test('are taken by name, or all of them', () => {
    expect(one(entry('Halloween'), { include: ['halloween'] })).toMatchObject({ taken: true, why: 'asked for' });
    expect(one(entry('Halloween'), { includeAll: true })).toMatchObject({ taken: true, looksLikeObservance: true });
  });

  test('say so themselves where they are shown as free', () => {
    expect(one(entry('Lunch', { free: 'shown as free' }))).toMatchObject({ taken: false, why: 'shown as free' });
  });
});
