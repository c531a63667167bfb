/** Days and wall clocks of a zone, by Intl alone: a card has no calendar of its own. */

/** How an instant reads on the wall of a zone. */
export interface Wall {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const DAY_MS = 86_400_000;
const READERS = new Map<string, Intl.DateTimeFormat>();

/** The zone as Intl knows it; one that this host does not know is read, and named, as UTC. */
export function knownZone(timeZone: string): string {
  try {
    readerOf(timeZone);
    return timeZone;
  } catch {
    return 'UTC';
  }
}

/** Pure: an instant on the wall of a zone. @param at ms since the epoch */
export function wallOf(at: number, timeZone: string): Wall {
  const parts = new Map(
    readerOf(knownZone(timeZone))
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return {
    ...{ year: part('year'), month: part('month'), day: part('day') },
    ...{ hour: part('hour'), minute: part('minute'), second: part('second') },
  };
}

/** Pure: days between the epoch and a date on a wall. */
export function dayNumber({ year, month, day }: Pick<Wall, 'year' | 'month' | 'day'>): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** Pure: "2026-11-24", as date inputs take it. @param at ms since the epoch */
export function dateOf(at: number, timeZone: string): string {
  return new Date(dayNumber(wallOf(at, timeZone)) * DAY_MS).toISOString().slice(0, 10);
}

/** Pure: the last second of a date on the wall of a zone; null = there is no such date. ms since the epoch */
export function lastSecondOf(date: string, timeZone: string): number | null {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  // Some hosts read 30 February as 2 March.
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(midnight)) return null;
  if (new Date(midnight).toISOString().slice(0, 10) !== date) return null;
  return firstInstantOf(midnight + DAY_MS, timeZone) - 1000;
}

/**
 * When a date begins. A midnight that clocks jump over begins where they land; of one that comes twice, the first counts.
 * @param midnight of the date, as if the wall were UTC
 */
function firstInstantOf(midnight: number, timeZone: string): number {
  const [before, after] = [offsetAt(midnight - DAY_MS, timeZone), offsetAt(midnight + DAY_MS, timeZone)];
  const early = midnight - before;
  if (offsetAt(early, timeZone) === before) return early;
  const late = midnight - after;
  return offsetAt(late, timeZone) === after ? late : early;
}

function offsetAt(at: number, timeZone: string): number {
  const { hour, minute, second, ...date } = wallOf(at, timeZone);
  return dayNumber(date) * DAY_MS + ((hour * 60 + minute) * 60 + second) * 1000 - Math.floor(at / 1000) * 1000;
}

/** Making one costs a hundred times what using it does. */
function readerOf(timeZone: string): Intl.DateTimeFormat {
  const known = READERS.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' },
  });
  READERS.set(timeZone, made);
  return made;
}
