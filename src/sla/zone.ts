import type { Instant } from '../domain/types';

/** One IANA time zone. Wall times are milliseconds since 1970-01-01T00:00 on the clock of that zone. */
export interface Zone {
  /** As the caller wrote it: Intl would rename Asia/Kolkata to Asia/Calcutta, which nobody who lives there expects. */
  readonly name: string;
  /** Milliseconds to add to an instant to get its wall time. Instants of the years 1 to 9999. */
  readonly offsetAt: (at: Instant) => number;
}

interface Change {
  readonly from: Instant;
  readonly offset: number;
}

export const DAY_MS = 86_400_000;
const PROBE_MS = 7 * DAY_MS;
/** 52 whole probe steps: a cached stretch begins and ends on a probe. */
const STRETCH_MS = 52 * PROBE_MS;

/** Keyed in lower case, as Intl reads names: spellings cannot grow it beyond the zones there are. */
const offsetsByZone = new Map<string, Zone['offsetAt']>();

/** The zone of that IANA name, or null when the zone data of this Node has no such zone. Plain offsets are refused. */
export function zoneNamed(name: string): Zone | null {
  const key = name.toLowerCase();
  let offsetAt = offsetsByZone.get(key);
  if (offsetAt === undefined) {
    const format = /^[a-z]/.test(key) ? formatFor(name) : null;
    if (format === null) return null;
    offsetAt = cachedOffsets(format);
    offsetsByZone.set(key, offsetAt);
  }
  return { name, offsetAt };
}

/**
 * The instant a wall time names, read as Temporal's "compatible": a wall time inside a gap moves forward by the gap,
 * one that comes twice is the first.
 */
export function instantOf(zone: Zone, wallMs: number): Instant {
  const before = zone.offsetAt(wallMs - DAY_MS);
  const after = zone.offsetAt(wallMs + DAY_MS);
  const early = wallMs - before;
  if (before === after || zone.offsetAt(early) === before) return early;
  const late = wallMs - after;
  return zone.offsetAt(late) === after ? late : early;
}

/** The first instant of a local day (days since 1970-01-01 on the wall); where midnight is skipped, the end of the gap. */
export function startOfDay(zone: Zone, day: number): Instant {
  const wallMs = day * DAY_MS;
  const at = instantOf(zone, wallMs);
  const offset = zone.offsetAt(at);
  const skippedMs = at + offset - wallMs;
  return skippedMs === 0 ? at : firstWith(at - skippedMs, at, (moment) => zone.offsetAt(moment) === offset);
}

/** The local day (days since 1970-01-01 on the wall) an instant falls on. */
export function dayOf(zone: Zone, at: Instant): number {
  return Math.floor((at + zone.offsetAt(at)) / DAY_MS);
}

/** The instant on another local day that shows the same wall time as `at`; `at` itself on its own day. */
export function sameTimeOn(zone: Zone, at: Instant, day: number): Instant {
  const days = day - dayOf(zone, at);
  return days === 0 ? at : instantOf(zone, at + zone.offsetAt(at) + days * DAY_MS);
}

function cachedOffsets(format: Intl.DateTimeFormat): (at: Instant) => number {
  const stretches = new Map<number, readonly Change[]>();
  return (at) => {
    const index = Math.floor(at / STRETCH_MS);
    let changes = stretches.get(index);
    if (changes === undefined) {
      changes = changesIn(format, index * STRETCH_MS);
      stretches.set(index, changes);
    }
    let offset = 0;
    for (const change of changes) {
      if (change.from > at) break;
      offset = change.offset;
    }
    return offset;
  };
}

/** Probes weekly and bisects a difference to the second: no zone has ever changed and changed back within a week. */
function changesIn(format: Intl.DateTimeFormat, start: Instant): readonly Change[] {
  const changes: Change[] = [{ from: start, offset: rawOffset(format, start) }];
  let offset = rawOffset(format, start);
  for (let probe = start + PROBE_MS; probe <= start + STRETCH_MS; probe += PROBE_MS) {
    let low = probe - PROBE_MS;
    while (rawOffset(format, probe) !== offset) {
      const old = offset;
      low = firstWith(low, probe, (at) => rawOffset(format, at) !== old);
      offset = rawOffset(format, low);
      changes.push({ from: low, offset });
    }
  }
  return changes;
}

/** The first whole second in (low, high] where `holds` is true, given that it is false at low and true at high. */
function firstWith(low: Instant, high: Instant, holds: (at: Instant) => boolean): Instant {
  let [no, yes] = [low / 1000, high / 1000];
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2);
    if (holds(middle * 1000)) yes = middle;
    else no = middle;
  }
  return yes * 1000;
}

function rawOffset(format: Intl.DateTimeFormat, at: Instant): number {
  // "11/20/2026, 10:15:00": the parts in the order month, day, year, hour, minute, second.
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = format.format(at).split(/\D+/).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second) - at;
}

function formatFor(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch {
    return null;
  }
}
