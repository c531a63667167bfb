import type { HolidayPreview } from '../calendar-ports';
import type { CrmBusinessHours, CrmHoliday } from '../ports';
import { judged, type FoundEntry, type ObservanceTerms } from './observances';

export interface CrmSuggestion {
  /** A calendar's zone and week, as the CRM has them. */
  readonly calendar: {
    readonly timeZone: string;
    readonly week: { readonly [day: string]: readonly (readonly [string, string])[] };
  };
  readonly name: string;
  readonly preview: HolidayPreview;
}

export type CrmSuggestionResult =
  { readonly ok: true; readonly suggestion: CrmSuggestion } | { readonly ok: false; readonly message: string };

/**
 * A calendar as the CRM's business hours and holidays suggest it. The CRM does not say which holiday belongs to which hours,
 * so all are shown.
 * @param wanted name or id of the business hours; null = the CRM's default ones
 */
export function readCrmHours(
  { hours, holidays }: { readonly hours: readonly CrmBusinessHours[]; readonly holidays: readonly CrmHoliday[] },
  wanted: string | null,
  terms: ObservanceTerms,
): CrmSuggestionResult {
  const named = hours.map(({ name }) => `"${name}"`).join(', ');
  if (hours.length === 0)
    return { ok: false, message: 'the CRM has no business hours: set them up there, or propose holidays here' };
  const chosen = hours.find(({ id, name, isDefault }) =>
    wanted === null ? isDefault : id === wanted || name === wanted,
  );
  if (chosen === undefined) {
    const what =
      wanted === null ? 'none of the business hours is the default' : `there are no business hours "${wanted}"`;
    return { ok: false, message: `${what}: choose ${named} with --hours` };
  }
  const week = Object.fromEntries(Object.entries(chosen.week).map(([day, window]) => [day, [window]]));
  const rows = judged(holidays.flatMap(entriesOf), terms);
  const calendar = { timeZone: chosen.timeZone, week };
  return { ok: true, suggestion: { calendar, name: chosen.name, preview: { rows, ignored: [] } } };
}

function entriesOf({ name, dates, closed }: CrmHoliday): readonly FoundEntry[] {
  return dates.map((date) => ({ date, name, closed, substitute: false, about: '', free: null }));
}
