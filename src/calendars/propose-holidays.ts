import type { HolidaysTypes } from 'date-holidays';
import type { HolidayPlace, HolidayProposal, HolidayRow, HolidaySource, YearSpan } from '../calendar-ports';
import { loadHolidays } from './load-libraries';
import { rowsBetween } from './split-days';

type Library = Awaited<ReturnType<typeof loadHolidays>>;

/** What the licence of the data asks for (CC-BY-3.0); said wherever a proposal is shown. */
export const ATTRIBUTION =
  'Holidays by date-holidays (https://github.com/commenthol/date-holidays), data CC BY 3.0, Christian Schinnerl and ' +
  'contributors; check them before you publish.';

const DAY_MS = 86_400_000;
/** The library begins days of the Hebrew and Islamic calendars at sunset, told by an offset behind the date. */
const FROM_SUNSET = / [+-]\d{4}$/;

/** The days off of 207 countries, from the library of holidays. */
export const holidaySource: HolidaySource = {
  async propose(place, years): Promise<HolidayProposal> {
    const Holidays = await loadHolidays();
    const found = findPlace(Holidays, place);
    if (!found.ok) return found;
    const types = place.bank ? ['public', 'bank'] : ['public'];
    const days = daysOf(found.holidays, place, years).filter(({ type }) => types.includes(type));
    return { ok: true, rows: oneADate(days.flatMap(rowsOf), years) };
  },
};

/** What the library says of one date: whether it is a day off, or only has a name. */
export interface KnownDate {
  readonly name: string;
  readonly dayOff: boolean;
}

export type KnownDates =
  | { readonly ok: true; readonly dates: ReadonlyMap<string, KnownDate> }
  | { readonly ok: false; readonly message: string };

/** Every date of a place that the library has a name for: what a file is compared with. @throws SetupError as `propose` */
export async function knownDates(place: HolidayPlace, years: YearSpan): Promise<KnownDates> {
  const Holidays = await loadHolidays();
  const found = findPlace(Holidays, place);
  if (!found.ok) return found;
  const dates = new Map<string, KnownDate>();
  for (const day of daysOf(found.holidays, place, years)) {
    const dayOff = day.type === 'public' || day.type === 'bank';
    for (const { date } of rowsOf(day)) if (dayOff || !dates.has(date)) dates.set(date, { name: day.name, dayOff });
  }
  return { ok: true, dates };
}

type FoundPlace =
  { readonly ok: true; readonly holidays: InstanceType<Library> } | { readonly ok: false; readonly message: string };

/** The library takes any region and answers for the whole country: a slip would leave out days without a word. */
function findPlace(Holidays: Library, { country, region, language }: HolidayPlace): FoundPlace {
  const lists = new Holidays();
  const code = keyIn(lists.getCountries('en'), country);
  if (code === null) return unknown(`country "${country}"`, lists.getCountries('en'));
  const [state = null, part = null] = splitOnce(region);
  const states = lists.getStates(code, 'en');
  const stateCode = state === null ? undefined : keyIn(states, state);
  if (stateCode === null) return unknown(`region "${region}" of ${code}`, states);
  const parts = stateCode === undefined ? {} : lists.getRegions(code, stateCode, 'en');
  const partCode = part === null ? undefined : keyIn(parts, part);
  if (partCode === null) return unknown(`part "${part}" of ${code}-${stateCode}`, parts);
  // On the wall clock of UTC a day has 24 hours and "14:00" stays 14:00, whatever the zone.
  const place = {
    country: code,
    ...(stateCode === undefined ? {} : { state: stateCode }),
    ...(partCode === undefined ? {} : { region: partCode }),
  };
  const holidays = new Holidays(place, { timezone: 'UTC' });
  const languages = [...new Set([...holidays.getLanguages(), 'en'])];
  if (language === null || languages.includes(language)) return { ok: true, holidays };
  return { ok: false, message: `no names in "${language}" for ${code}: choose one of ${languages.join(', ')}` };
}

function splitOnce(region: string | null): readonly string[] {
  if (region === null) return [];
  const at = region.indexOf('-');
  return at < 0 ? [region] : [region.slice(0, at), region.slice(at + 1)];
}

function keyIn(list: { readonly [key: string]: string } | undefined, wanted: string): string | null {
  return Object.keys(list ?? {}).find((key) => key.toLowerCase() === wanted.toLowerCase()) ?? null;
}

function unknown(
  what: string,
  list: { readonly [key: string]: string } | undefined,
): { readonly ok: false; readonly message: string } {
  const there = Object.entries(list ?? {}).map(([key, name]) => `${key} ${name}`);
  const listed = there.length === 0 ? 'there is none, leave it out' : `there is ${there.join(', ')}`;
  return { ok: false, message: `unknown ${what}: ${listed}` };
}

/** A year early: what began in December may last into January. */
function daysOf(
  holidays: InstanceType<Library>,
  { language }: HolidayPlace,
  { from, to }: YearSpan,
): readonly HolidaysTypes.Holiday[] {
  const years = Array.from({ length: to - from + 2 }, (_, n) => from - 1 + n);
  return years.flatMap((year) => holidays.getHolidays(year, language ?? undefined));
}

/** The rows of one entry: a date each, the first and the last may be parts of days. */
function rowsOf(day: HolidaysTypes.Holiday): readonly HolidayRow[] {
  const named = { name: day.name, substitute: day.substitute === true };
  const lastsMs = day.end.getTime() - day.start.getTime();
  if (FROM_SUNSET.test(day.date)) {
    const firstMs = Date.parse(`${day.date.slice(0, 10)}T00:00:00Z`);
    return rowsBetween(named, firstMs, firstMs + Math.max(1, Math.floor(lastsMs / DAY_MS)) * DAY_MS);
  }
  const startMs = Date.parse(`${day.date.slice(0, 19).replace(' ', 'T')}Z`);
  return rowsBetween(named, startMs, startMs + lastsMs);
}

/** Where several fall on a date the whole day counts, and the names stand together. */
function oneADate(rows: readonly HolidayRow[], { from, to }: YearSpan): readonly HolidayRow[] {
  const byDate = new Map<string, HolidayRow>();
  for (const row of rows.filter(({ date }) => date >= `${from}-01-01` && date <= `${to}-12-31`)) {
    const known = byDate.get(row.date);
    byDate.set(row.date, known === undefined ? row : joined(known, row));
  }
  return [...byDate.values()].toSorted((a, b) => a.date.localeCompare(b.date));
}

function joined(a: HolidayRow, b: HolidayRow): HolidayRow {
  const name = a.name === b.name ? a.name : `${a.name}, ${b.name}`;
  const closed = a.closed === null || b.closed === null ? null : widest(a.closed, b.closed);
  return { date: a.date, name, closed, substitute: a.substitute && b.substitute };
}

function widest(a: NonNullable<HolidayRow['closed']>, b: NonNullable<HolidayRow['closed']>): HolidayRow['closed'] {
  return [a[0] < b[0] ? a[0] : b[0], a[1] > b[1] ? a[1] : b[1]];
}
