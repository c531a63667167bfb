import type { Instant } from '../domain/types';

const DAY_MS = 86_400_000;

/** Cases that went from one rule, owner or tier to another. */
export interface Shift {
  readonly from: string;
  readonly to: string;
  readonly decisions: number;
}

/** Cases given to one person, by UTC day. */
export interface DayLoad {
  readonly cases: number;
  readonly maxPerDay: number;
  /** Over all days of the replay, also those without a case. */
  readonly meanPerDay: number;
}

export interface OwnerDayLoad {
  readonly ownerId: string;
  readonly before: DayLoad;
  readonly after: DayLoad;
}

/** The UTC day of an instant, counted from the epoch. */
export function dayOf(at: Instant): number {
  return Math.floor(at / DAY_MS);
}

/** Counts what moved from where to where. */
export function createShifts(): {
  readonly add: (from: string, to: string) => void;
  readonly list: () => readonly Shift[];
} {
  const counts = new Map<string, Map<string, number>>();
  return {
    add: (from, to) => {
      if (from === to) return;
      const row = counts.get(from) ?? new Map<string, number>();
      counts.set(from, row.set(to, (row.get(to) ?? 0) + 1));
    },
    list: () =>
      [...counts]
        .flatMap(([from, row]) => [...row].map(([to, decisions]) => ({ from, to, decisions })))
        .toSorted((a, b) => b.decisions - a.decisions || compare(a.from, b.from) || compare(a.to, b.to)),
  };
}

/** Counts the cases that people are given, day by day. */
export function createDayLoads(): {
  readonly add: (side: 'before' | 'after', ownerId: string, at: Instant) => void;
  readonly list: (days: number) => readonly OwnerDayLoad[];
} {
  const sides = { before: new Map<string, Map<number, number>>(), after: new Map<string, Map<number, number>>() };
  return {
    add: (side, ownerId, at) => {
      const days = sides[side].get(ownerId) ?? new Map<number, number>();
      sides[side].set(ownerId, days.set(dayOf(at), (days.get(dayOf(at)) ?? 0) + 1));
    },
    list: (days) =>
      [...new Set([...sides.before.keys(), ...sides.after.keys()])].toSorted(compare).map((ownerId) => ({
        ownerId,
        before: dayLoad(sides.before.get(ownerId), days),
        after: dayLoad(sides.after.get(ownerId), days),
      })),
  };
}

function dayLoad(counts: ReadonlyMap<number, number> = new Map(), days: number): DayLoad {
  const all = [...counts.values()];
  const cases = all.reduce((sum, n) => sum + n, 0);
  return { cases, maxPerDay: Math.max(0, ...all), meanPerDay: days === 0 ? 0 : cases / days };
}

/** By code units: the same order on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
