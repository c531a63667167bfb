import type { ClockRow, LegRow, TimerRow } from '../case-ports';
import type { CaseClock, DetractorCase } from '../domain/case-state';
import type { Effect } from '../domain/effects';
import type { ClockKind, Instant } from '../domain/types';
import { project, type Leg } from '../sla/legs';
import { firings } from '../sla/thresholds';
import type { Calendar } from '../sla/calendar';
import { policySchema } from '../sla/policy';
import type { Sql } from '../sql-port';
import { calendarIn } from './calendars';
import type { Loop } from './loop';

interface ClockChange {
  readonly state: DetractorCase;
  readonly clock: ClockKind;
  readonly effect: Extract<Effect, { readonly kind: 'start_clock' | 'move_clock' | 'stop_clock' }>;
}

interface Work {
  readonly tenantId: number;
  readonly at: Instant;
  readonly changed: readonly { readonly state: DetractorCase; readonly effects: readonly Effect[] }[];
}

/** Writes clocks, their legs and timers from what the cases decided. Due, remaining and generation come from the legs. */
export async function saveClocks(loop: Loop, sql: Sql, work: Work): Promise<void> {
  const changes = work.changed.flatMap(({ state, effects }) => effects.flatMap((effect) => clockChange(state, effect)));
  if (changes.length === 0) return;
  const thresholds = policySchema.parse(
    (await loop.stores.tenants.activePolicy(sql, work.tenantId))?.body ?? {},
  ).thresholds;
  const rows: { clock: ClockRow; legs: readonly LegRow[]; timers: readonly TimerRow[] }[] = [];
  for (const change of changes) rows.push(await clockRows(loop, sql, { ...work, change, thresholds }));
  const { clocks } = loop.stores;
  await clocks.save(
    sql,
    work.tenantId,
    rows.map(({ clock }) => clock),
  );
  await clocks.saveLegs(
    sql,
    work.tenantId,
    rows.flatMap(({ legs }) => legs),
  );
  await clocks.dropTimers(
    sql,
    work.tenantId,
    rows.map(({ clock }) => clock),
  );
  await clocks.setTimers(
    sql,
    work.tenantId,
    rows.flatMap(({ timers }) => timers),
  );
}

function clockChange(state: DetractorCase, effect: Effect): readonly ClockChange[] {
  if (effect.kind !== 'start_clock' && effect.kind !== 'move_clock' && effect.kind !== 'stop_clock') return [];
  return [{ state, clock: effect.clock, effect }];
}

async function clockRows(
  loop: Loop,
  sql: Sql,
  { tenantId, at, change, thresholds }: Work & { readonly change: ClockChange; readonly thresholds: readonly number[] },
): Promise<{ clock: ClockRow; legs: readonly LegRow[]; timers: readonly TimerRow[] }> {
  const { state, clock: kind } = change;
  const clock = state.clocks[kind];
  if (clock === undefined) throw new Error(`case ${state.caseKey} has no ${kind} clock`);
  const key = { caseKey: state.caseKey, clock: kind, cycle: clock.cycle };
  const before = change.effect.kind === 'start_clock' ? [] : await loop.stores.clocks.legs(sql, tenantId, key);
  const legs = legsAfter(before, { change, clock, at });
  const calendar = await calendarOf(loop, sql, { tenantId, clock });
  const own = { budgetS: clock.plan.budgetS, calendarOf: () => calendar };
  const { dueAt, remainingS } = project(legs.map(legOf), own.budgetS, { calendarOf: own.calendarOf, now: at });
  const row: ClockRow = {
    ...key,
    plan: clock.plan,
    status: clock.status,
    dueAt,
    remainingS,
    generation: clock.generation,
    breachedAt: clock.breachedAt,
  };
  const fire =
    clock.status === 'running' ? firings(legs.map(legOf), { budgetS: own.budgetS, thresholds }, own.calendarOf) : [];
  return { clock: row, legs, timers: fire.map((firing) => ({ ...key, generation: clock.generation, ...firing })) };
}

/** A start opens the first leg; a move closes the open one and goes on in a new one; a stop only closes. */
function legsAfter(
  before: readonly LegRow[],
  { change, clock, at }: { readonly change: ClockChange; readonly clock: CaseClock; readonly at: Instant },
): readonly LegRow[] {
  const { effect, state } = change;
  // A breached clock runs on: how late the touch was is part of the record.
  if (effect.kind === 'stop_clock' && effect.status === 'breached') return before;
  const closed = before.map((leg) => (leg.toAt === null ? { ...leg, toAt: at } : leg));
  if (effect.kind === 'stop_clock') return closed;
  const { calendarId, calendarVersion, startAt } = clock.plan;
  const opened: LegRow = {
    caseKey: state.caseKey,
    clock: change.clock,
    cycle: clock.cycle,
    leg: before.length + 1,
    fromAt: before.length === 0 ? startAt : at,
    toAt: null,
    calendarId,
    calendarVersion,
    state: 'running',
    reason: effect.kind === 'start_clock' ? 'started' : effect.reason,
  };
  return [...closed, opened];
}

function legOf({ fromAt, toAt, calendarId, calendarVersion, state, reason }: LegRow): Leg {
  return { from: fromAt, to: toAt, calendarId, calendarVersion, state, reason };
}

async function calendarOf(
  loop: Loop,
  sql: Sql,
  { tenantId, clock }: { readonly tenantId: number; readonly clock: CaseClock },
): Promise<Calendar> {
  const { calendarId: id, calendarVersion: version, timeZone } = clock.plan;
  const stored = await loop.stores.tenants.calendar(sql, tenantId, { id, version });
  if (stored === null) throw new Error(`calendar ${id} v${version} is gone`);
  return calendarIn(tenantId, stored, timeZone);
}
