// Made by scripts/build-lwc-contract.mjs from extension-ui/contract/src. Change it there.
/** Days and wall clocks of a zone, by Intl alone: a card has no calendar of its own. */
const DAY_MS = 86_400_000;
const READERS = new Map();
/** The zone as Intl knows it; one that this host does not know is read, and named, as UTC. */
export function knownZone(timeZone) {
  try {
    readerOf(timeZone);
    return timeZone;
  } catch {
    return 'UTC';
  }
}
/** Pure: an instant on the wall of a zone. @param at ms since the epoch */
export function wallOf(at, timeZone) {
  const parts = new Map(
    readerOf(knownZone(timeZone))
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type) => parts.get(type) ?? 0;
  return {
    ...{ year: part('year'), month: part('month'), day: part('day') },
    ...{ hour: part('hour'), minute: part('minute'), second: part('second') },
  };
}
/** Pure: days between the epoch and a date on a wall. */
export function dayNumber({ year, month, day }) {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}
/** Pure: "2026-11-24", as date inputs take it. @param at ms since the epoch */
export function dateOf(at, timeZone) {
  return new Date(dayNumber(wallOf(at, timeZone)) * DAY_MS).toISOString().slice(0, 10);
}
/** Pure: the last second of a date on the wall of a zone; null = there is no such date. ms since the epoch */
export function lastSecondOf(date, timeZone) {
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
function firstInstantOf(midnight, timeZone) {
  const [before, after] = [offsetAt(midnight - DAY_MS, timeZone), offsetAt(midnight + DAY_MS, timeZone)];
  const early = midnight - before;
  if (offsetAt(early, timeZone) === before) return early;
  const late = midnight - after;
  return offsetAt(late, timeZone) === after ? late : early;
}
function offsetAt(at, timeZone) {
  const { hour, minute, second, ...date } = wallOf(at, timeZone);
  return dayNumber(date) * DAY_MS + ((hour * 60 + minute) * 60 + second) * 1000 - Math.floor(at / 1000) * 1000;
}
/** Making one costs a hundred times what using it does. */
function readerOf(timeZone) {
  const known = READERS.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' },
  });
  READERS.set(timeZone, made);
  return made;
}
