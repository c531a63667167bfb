import type { ClockRow, LegRow, TimerRow } from '../case-ports';
import type { CaseClock, DetractorCase } from '../domain/case-state';
import type { Effect } from '../domain/effects';
import type { ClockKind, Instant } from '../domain/types';
import type { Calendar } from '../sla/calendar';
import { project, type CalendarOf, type Leg } from '../sla/legs';
import { policySchema } from '../sla/policy';
import { firings } from '../sla/thresholds';
import type { Sql } from '../sql-port';
import { calendarIn } from './calendars';
import type { Loop } from './loop';

type ClockEffect = Extract<Effect, { readonly kind: 'start_clock' | 'move_clock' | 'stop_clock' }>;

interface ClockChange {
  readonly key: { readonly caseKey: string; readonly clock: ClockKind; readonly cycle: number };
  readonly clock: CaseClock;
  readonly effect: ClockEffect;
}

interface Work {
  readonly tenantId: number;
  readonly at: Instant;
  readonly changed: readonly { readonly state: DetractorCase; readonly effects: readonly Effect[] }[];
}

interface Rows {
  readonly clock: ClockRow;
  readonly legs: readonly LegRow[];
  readonly timers: readonly TimerRow[];
}

/** Writes clocks, their legs and timers from what the cases decided. Due, remaining and generation come from the legs. */
export async function saveClocks(loop: Loop, sql: Sql, work: Work): Promise<void> {
  const changes = work.changed.flatMap(({ state, effects }) => effects.flatMap((effect) => clockChange(state, effect)));
  if (changes.length === 0) return;
  const { clocks, tenants } = loop.stores;
  const { tenantId, at } = work;
  const active = policySchema.parse((await tenants.activePolicy(sql, tenantId))?.body ?? {});
  const source = { loop, sql, tenantId, known: new Map<string, Calendar>() };
  const rows = new Map<string, Rows>();
  const begun = new Set<string>();
  for (const change of changes) {
    const name = JSON.stringify(change.key);
    const starts = change.effect.kind === 'start_clock';
    if (starts) begun.add(name);
    const known = rows.get(name)?.legs;
    const before = starts ? [] : (known ?? (await clocks.legs(sql, tenantId, change.key)));
    const legs = begun.has(name) ? legsBegun(before, change, at) : legsAfter(before, change, at);
    const calendarOf = await calendarsOf(source, legs);
    const { thresholds = active.thresholds } = change.clock.plan;
    rows.set(name, clockRows(change, legs, { thresholds, calendarOf, now: at }));
  }
  await store(loop, sql, { tenantId, rows: [...rows.values()] });
}

async function store(
  { stores: { clocks } }: Loop,
  sql: Sql,
  { tenantId, rows }: { readonly tenantId: number; readonly rows: readonly Rows[] },
): Promise<void> {
  const saved = rows.map(({ clock }) => clock);
  await clocks.save(sql, tenantId, saved);
  await clocks.saveLegs(sql, tenantId, legsOf(rows));
  await clocks.dropTimers(sql, tenantId, saved);
  await clocks.setTimers(sql, tenantId, timersOf(rows));
}

function clockChange({ caseKey }: DetractorCase, effect: Effect): readonly ClockChange[] {
  if (effect.kind !== 'start_clock' && effect.kind !== 'move_clock' && effect.kind !== 'stop_clock') return [];
  const clock = effect.as;
  return [{ key: { caseKey, clock: effect.clock, cycle: clock.cycle }, clock, effect }];
}

/** Pure. */
function clockRows(
  { key, clock }: ClockChange,
  legs: readonly LegRow[],
  by: { readonly thresholds: readonly number[]; readonly calendarOf: CalendarOf; readonly now: Instant },
): Rows {
  const { status, plan, generation, breachedAt } = clock;
  const { budgetS } = plan;
  const walked = legs.map(legOf);
  const { dueAt, remainingS } = project(walked, budgetS, by);
  const fire = status === 'running' ? firings(walked, { budgetS, thresholds: by.thresholds }, by.calendarOf) : [];
  return {
    clock: { ...key, plan, status, dueAt, remainingS, generation, breachedAt },
    legs,
    timers: fire.map((firing) => ({ ...key, generation, ...firing })),
  };
}

/** What moves in the moment it begins has only ever run as it was moved to. */
function legsBegun(before: readonly LegRow[], change: ClockChange, at: Instant): readonly LegRow[] {
  const { effect } = change;
  if (effect.kind !== 'move_clock') return legsAfter(before, change, at);
  return legsAfter([], { ...change, effect: { kind: 'start_clock', clock: effect.clock, as: effect.as } }, at);
}

/** A start opens the first leg; a move closes the open one and goes on in a new one; a stop only closes. */
function legsAfter(before: readonly LegRow[], { key, clock, effect }: ClockChange, at: Instant): readonly LegRow[] {
  // A breached clock runs on: how late the touch was is part of the record.
  if (effect.kind === 'stop_clock' && effect.status === 'breached') return before;
  const closed = before.map((leg) => (leg.toAt === null ? { ...leg, toAt: at } : leg));
  if (effect.kind === 'stop_clock') return closed;
  const { calendarId, calendarVersion, timeZone, startAt } = clock.plan;
  const fromAt = before.length === 0 ? startAt : at;
  const reason = effect.kind === 'start_clock' ? 'started' : effect.reason;
  const opened = { leg: before.length + 1, fromAt, toAt: null, state: 'running', reason } as const;
  return [...closed, { ...key, ...opened, calendarId, calendarVersion, timeZone }];
}

/** The zone is part of a leg's calendar: the id carries it, so that each leg is walked on its own wall clock. */
function legOf({ fromAt, toAt, calendarVersion, state, reason, ...leg }: LegRow): Leg {
  return { from: fromAt, to: toAt, calendarId: zonedId(leg), calendarVersion, state, reason };
}

function zonedId({ calendarId, timeZone }: Pick<LegRow, 'calendarId' | 'timeZone'>): string {
  return `${calendarId} ${timeZone}`;
}

/** Each calendar is fetched once for all clocks of a batch: `known` is theirs. */
async function calendarsOf(
  { loop, sql, tenantId, known }: CalendarSource,
  legs: readonly LegRow[],
): Promise<CalendarOf> {
  for (const leg of legs) {
    const { calendarId: id, calendarVersion: version, timeZone } = leg;
    const name = `${zonedId(leg)} ${version}`;
    if (known.has(name)) continue;
    const stored = await loop.stores.tenants.calendar(sql, tenantId, { id, version });
    if (stored === null) throw new Error(`calendar ${id} v${version} is gone`);
    known.set(name, calendarIn(tenantId, stored, timeZone));
  }
  return ({ calendarId, calendarVersion }) => {
    const calendar = known.get(`${calendarId} ${calendarVersion}`);
    if (calendar === undefined) throw new Error(`a leg names calendar ${calendarId} v${calendarVersion}`);
    return calendar;
  };
}

interface CalendarSource {
  readonly loop: Loop;
  readonly sql: Sql;
  readonly tenantId: number;
  readonly known: Map<string, Calendar>;
}

function legsOf(rows: readonly Rows[]): readonly LegRow[] {
  return rows.flatMap(({ legs }) => legs);
}

function timersOf(rows: readonly Rows[]): readonly TimerRow[] {
  return rows.flatMap(({ timers }) => timers);
}
