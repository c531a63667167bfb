/**
 * What calendars are filled from, at configuration time alone: a deadline is worked out from the calendar as it is stored,
 * never from one of these.
 */

/** A day, or a part of one, on which nobody works. Dates and times are those of the calendar's wall clock. */
export interface HolidayRow {
  /** "2026-12-25". */
  readonly date: string;
  readonly name: string;
  /** From when to when it is closed, "14:00" to "24:00"; null = the whole day. */
  readonly closed: readonly [from: string, to: string] | null;
  /** true = given because the holiday itself falls on a weekend. */
  readonly substitute: boolean;
}

/** A row with what is to become of it, for a person to look over. */
export interface PreviewRow extends HolidayRow {
  readonly taken: boolean;
  /** Why it is taken, or not. */
  readonly why: string;
  /** It has a name and no day off: Valentine's Day, the beginning of summer time. */
  readonly looksLikeObservance: boolean;
}

export interface HolidayPreview {
  readonly rows: readonly PreviewRow[];
  /** What no row could be made of, with the reason. */
  readonly ignored: readonly { readonly name: string; readonly why: string }[];
}

export type HolidayReading =
  | { readonly ok: true; readonly preview: HolidayPreview }
  /** One sentence a fault; each names its line or entry where there is one. */
  | { readonly ok: false; readonly problems: readonly string[] };

/** Which holidays a calendar follows. */
export interface HolidayPlace {
  /** "DE". */
  readonly country: string;
  /** "BY", or "BY-A" for a part of it; null = those of the whole country. */
  readonly region: string | null;
  /** ISO 639-1, of the names; null = the country's own. */
  readonly language: string | null;
  /** true = also days on which only banks and offices close, which half days mostly are. */
  readonly bank: boolean;
}

/** Both years count. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

export type HolidayProposal =
  { readonly ok: true; readonly rows: readonly HolidayRow[] } | { readonly ok: false; readonly message: string };

export interface HolidaySource {
  /**
   * The days off of a place, by date; an unknown place is refused with what there is.
   * @throws SetupError where what knows them is not installed
   */
  propose(place: HolidayPlace, years: YearSpan): Promise<HolidayProposal>;
}
