import type { HolidayRow, PreviewRow } from '../calendar-ports';
import type { KnownDate } from './propose-holidays';

/** An entry of a file, with whatever else it says about itself. */
export interface FoundEntry extends HolidayRow {
  /** Its description and categories. */
  readonly about: string;
  /** Why the file itself says that nobody is off; null = it does not say. */
  readonly free: string | null;
}

export interface ObservanceTerms {
  /** What the library says of the dates; null = no country was given. */
  readonly known: ReadonlyMap<string, KnownDate> | null;
  /** true = observances are taken too. */
  readonly includeAll: boolean;
  /** Names to take whatever they look like, in any case. */
  readonly include: readonly string[];
}

/**
 * Names of days that have a name and no day off, in the languages the service reads. Public holiday feeds are full of them,
 * and each one silently lengthens deadlines (facts of other help desks: Zammad #390).
 */
const NAMES = [
  /valentin|mother'?s day|father'?s day|muttertag|vatertag|f[êe]te des (m[èe]res|p[èe]res)|d[ií]a (de la madre|del padre)|dia d[ao]s? (m[ãa]e|pai)s?/,
  /daylight saving|summer time|sommerzeit|winterzeit|zeitumstellung|heure d'(été|hiver)|horario de (verano|invierno)|hor[áa]rio de ver[ãa]o/,
  /halloween|april fool|groundhog|cinco de mayo|nikolaus|walpurgis|black friday|cyber monday|tax day|earth day|flag day/,
  /(women|teachers?|grandparents|administrative professionals|boss|nurses|children)'?s?'? day|weltfrauentag/,
  /equinox|solstice|full moon|new moon|vollmond|neumond|[ée]quinoxe|solsticio|(first day|beginning|start) of (spring|summer|autumn|fall|winter)/,
  /(fr[üu]hlings|sommer|herbst|winter)anfang|\badvent\b|\bweek \d+|kalenderwoche|\bkw ?\d+|week-?end|wochenende/,
] as const;
/** What feeds write into the description of such days. */
const ABOUT =
  /\b(observance|season|not a public holiday|gedenktag|jahrestag|feiertag: nein|school holiday|optional holiday)\b/;
/** Google's feeds say so of a day off, whatever else is in the description. */
const SAYS_PUBLIC = /^\s*(public|national|federal|bank) holiday|^\s*gesetzlicher feiertag|^\s*jour f[ée]ri[ée]/;

/** Far more closed days than years of holidays have. */
const MOST_DAYS = 5000;

/** What is wrong with so many closed days in one file; null = nothing. */
export function tooManyDays(days: number): string | null {
  return days > MOST_DAYS ? `${days} closed days in these years: this is no calendar of holidays` : null;
}

/** Says of each entry whether it is taken, and why: what looks like an observance is not, unless it is asked for. */
export function judged(entries: readonly FoundEntry[], terms: ObservanceTerms): readonly PreviewRow[] {
  const wanted = new Set(terms.include.map((name) => name.toLowerCase()));
  return entries
    .map(({ about, free, ...row }): PreviewRow => {
      if (wanted.has(row.name.toLowerCase()))
        return { ...row, taken: true, why: 'asked for', looksLikeObservance: false };
      if (free !== null) return { ...row, taken: false, why: free, looksLikeObservance: false };
      const doubt = doubtAbout(row, about, terms.known?.get(row.date) ?? null);
      if (doubt === null) return { ...row, taken: true, why: said(row, terms), looksLikeObservance: false };
      const why = terms.includeAll ? `${doubt}; observances are asked for` : doubt;
      return { ...row, taken: terms.includeAll, why, looksLikeObservance: true };
    })
    .toSorted((a, b) => a.date.localeCompare(b.date) || a.name.localeCompare(b.name));
}

/** Why it looks as if nobody were off that day; null = it does not. */
function doubtAbout({ name }: HolidayRow, about: string, known: KnownDate | null): string | null {
  if (known?.dayOff === true) return null;
  const lower = name.toLowerCase().replaceAll('’', "'");
  if (NAMES.some((pattern) => pattern.test(lower))) return 'looks like an observance by its name';
  const told = about.toLowerCase();
  if (ABOUT.test(told) && !SAYS_PUBLIC.test(told)) return 'looks like an observance by its description';
  return known === null ? null : `looks like an observance: "${known.name}" is no day off there`;
}

function said({ date }: HolidayRow, { known }: ObservanceTerms): string {
  if (known === null) return 'holiday';
  return known.has(date) ? 'day off there too' : 'only in the file';
}
