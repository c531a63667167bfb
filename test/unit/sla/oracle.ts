import vm from 'node:vm';
import type { Temporal as TemporalApi } from 'temporal-polyfill' with { 'resolution-mode': 'import' };
import type { CalendarInput } from './given';

/**
 * The same questions answered a second time, slowly and by other means: Temporal's own zone arithmetic one local date
 * at a time, then a sweep over all window and break edges. It takes nothing from the engine but the calendar's shape.
 */
export interface Oracle {
  add(seconds: number): number;
  subtract(seconds: number): number;
  elapsed(to: number): number;
  nextOpen(): number;
  prevOpen(): number;
  isOpen(): boolean;
  periods(count: number): [number, number][];
  addBusinessDays(days: number): number;
}

export interface Asked {
  readonly calendar: CalendarInput;
  readonly from: number;
  readonly pauses: readonly (readonly [from: number, to: number])[];
}

type Temporal = typeof TemporalApi;
type Stretch = { start: number; end: number; date: string };

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
/** Days looked at on either side of `from`: enough for every budget the properties ask for. */
const REACH = 45;

/** temporal-polyfill is an ES module; Jest's own loader cannot import one on Node 20, Node's can. */
export async function loadTemporal(): Promise<Temporal> {
  const load = vm.compileFunction("return import('temporal-polyfill')", [], {
    filename: __filename,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  }) as () => Promise<{ Temporal: Temporal }>;
  return (await load()).Temporal;
}

/** Throws when an answer lies outside the days looked at. */
export function oracleOf(temporal: Temporal, asked: Asked): Oracle {
  const { calendar, from } = asked;
  const open = sweep(placed(temporal, asked, 'breaks'), placed(temporal, asked, 'windows'));
  const counted = open.flatMap((stretch) => minus(stretch, asked.pauses));
  const here = temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(calendar.timeZone);
  const nextOpen = (at: number): number => {
    const found = needed(open.find(({ end }) => end > at));
    return Math.max(found.start, at);
  };
  const prevOpen = (): number => Math.min(needed(open.findLast(({ start }) => start < from)).end, from);
  return {
    nextOpen: () => nextOpen(from),
    isOpen: () => open.some(({ start, end }) => start <= from && from < end),
    prevOpen,
    periods: (count) =>
      open
        .filter(({ end }) => end > from)
        .slice(0, count)
        .map(({ start, end }) => [Math.max(start, from), end]),
    elapsed: (to) => {
      if (to - from > (REACH - 1) * 86_400_000) return unseen();
      return counted.reduce((sum, s) => sum + Math.max(0, Math.min(s.end, to) - Math.max(s.start, from)), 0) / 1000;
    },
    add: (seconds) => {
      if (seconds === 0) return nextOpen(from);
      let left = seconds * 1000;
      for (const { start, end } of counted.filter((s) => s.end > from)) {
        const begin = Math.max(start, from);
        if (end - begin >= left) return begin + left;
        left -= end - begin;
      }
      return unseen();
    },
    subtract: (seconds) => {
      if (seconds === 0) return prevOpen();
      let left = seconds * 1000;
      for (const { start, end } of counted.filter((s) => s.start < from).reverse()) {
        const finish = Math.min(end, from);
        if (finish - start >= left) return finish - left;
        left -= finish - start;
      }
      return unseen();
    },
    addBusinessDays: (days) => {
      let date = here.toPlainDate();
      for (let left = days; left > 0;) {
        date = date.add({ days: 1 });
        if (open.some((stretch) => stretch.date === date.toString())) left -= 1;
        if (date.since(here.toPlainDate()).days > REACH) return unseen();
      }
      if (days === 0) return nextOpen(from);
      const same = date
        .toPlainDateTime(here.toPlainTime())
        .toZonedDateTime(calendar.timeZone, { disambiguation: 'compatible' });
      return nextOpen(same.epochMilliseconds);
    },
  };
}

/** Every window or break that a date of the reach writes down, as Temporal places it. */
function placed(temporal: Temporal, { calendar, from }: Asked, what: 'windows' | 'breaks'): Stretch[] {
  const { timeZone } = calendar;
  const middle = temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timeZone).toPlainDate();
  const found: Stretch[] = [];
  for (let n = -REACH; n <= REACH; n += 1) {
    const today = middle.add({ days: n });
    const tomorrow = today.add({ days: 1 });
    const place = (date: typeof today, time: string): number =>
      date
        .toPlainDateTime(time.startsWith('24') ? '00:00' : time)
        .toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds;
    const dayEnd = tomorrow.toZonedDateTime(timeZone).epochMilliseconds;
    const written = what === 'breaks' ? (calendar.breaks?.[today.toString()] ?? []) : windowsOf(calendar, today);
    for (const [opens, closes] of written) {
      const start = place(today, opens);
      const end = place(closes.startsWith('24') || closes <= opens ? tomorrow : today, closes);
      if (end > start && start < dayEnd) found.push({ start, end, date: today.toString() });
    }
  }
  return found;
}

function windowsOf(calendar: CalendarInput, date: TemporalApi.PlainDate): readonly (readonly [string, string])[] {
  const key = date.toString();
  if (calendar.holidays?.includes(key)) return [];
  return calendar.overrides?.[key] ?? calendar.week[DAYS[date.dayOfWeek - 1]!] ?? [];
}

/** Cuts time at every edge and keeps the pieces that a window covers and no break does; one window, one stretch. */
function sweep(breaks: readonly Stretch[], windows: readonly Stretch[]): Stretch[] {
  const byStart = [...windows].sort((a, b) => a.start - b.start);
  const edges = [...new Set([...breaks, ...windows].flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const result: (Stretch & { of: Stretch })[] = [];
  edges.slice(1).forEach((end, i) => {
    const start = edges[i]!;
    const of = byStart.find((window) => window.start <= start && window.end >= end);
    if (of === undefined || breaks.some((pause) => pause.start <= start && pause.end >= end)) return;
    const last = result.at(-1);
    if (last?.of === of && last.end === start) last.end = end;
    else result.push({ start, end, date: of.date, of });
  });
  return result;
}

function minus(stretch: Stretch, pauses: Asked['pauses']): Stretch[] {
  return pauses.reduce<Stretch[]>(
    (rest, [from, to]) =>
      rest.flatMap((piece) =>
        [
          { ...piece, end: Math.min(piece.end, from) },
          { ...piece, start: Math.max(piece.start, to) },
        ]
          .filter(({ start, end }) => end > start && to > from)
          .concat(to > from ? [] : [piece]),
      ),
    [stretch],
  );
}

function needed<T>(found: T | undefined): T {
  return found ?? unseen();
}

function unseen(): never {
  throw new Error('The oracle does not look that far');
}
