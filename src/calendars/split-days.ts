import type { HolidayRow } from '../calendar-ports';

const DAY_MS = 86_400_000;

/**
 * What is closed from one wall time to another, a row a date.
 * @param startMs wall time in ms since 1970-01-01T00:00 of the same clock, as `endMs`, which does not count
 */
export function rowsBetween(
  named: Pick<HolidayRow, 'name' | 'substitute'>,
  startMs: number,
  endMs: number,
): readonly HolidayRow[] {
  const rows: HolidayRow[] = [];
  if (endMs <= startMs) return rows;
  for (let dayMs = Math.floor(startMs / DAY_MS) * DAY_MS; dayMs < endMs; dayMs += DAY_MS) {
    const whole = startMs <= dayMs && endMs >= dayMs + DAY_MS;
    const closed = whole ? null : ([timeIn(dayMs, startMs, Math.floor), timeIn(dayMs, endMs, Math.ceil)] as const);
    rows.push({ ...named, date: dateOf(dayMs), closed });
  }
  return rows;
}

/** The date of a wall time, "2026-12-24". */
function dateOf(wallMs: number): string {
  return new Date(wallMs).toISOString().slice(0, 10);
}

/** A wall time as a time of that day, from "00:00" to "24:00"; `whole` makes whole minutes, so that none is left open. */
function timeIn(dayMs: number, wallMs: number, whole: (minutes: number) => number): string {
  const minutes = whole(Math.min(Math.max(wallMs - dayMs, 0), DAY_MS) / 60_000);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
