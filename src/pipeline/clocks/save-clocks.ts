import type { ClockRow, LegRow, TimerRow } from '../../case-ports';
import type { CaseClock, DetractorCase } from '../../domain/case-state';
import type { Effect } from '../../domain/effects';
import type { Instant } from '../../domain/types';
import { project, type CalendarOf } from '../../sla/legs';
import type { Sql } from '../../sql-port';
import { calendarsNamed } from './calendar-book';
import { timersOf } from './clock-timers';
import type { Loop } from '../loop';

interface Work {
  readonly tenantId: number;
  readonly at: Instant;
  readonly changed: readonly { readonly state: DetractorCase; readonly effects: readonly Effect[] }[];
}

interface Changed {
  readonly caseKey: string;
  readonly clock: CaseClock;
}

/** Writes clocks, their legs and timers as the cases have them: due, remaining and generation come from the legs alone. */
export async function saveClocks(loop: Loop, sql: Sql, { tenantId, at, changed }: Work): Promise<void> {
  const clocks = clocksOf(changed);
  if (clocks.length === 0) return;
  const refs = clocks.flatMap(({ clock }) => clock.legs);
  const calendarOf = await calendarsNamed(loop, sql, { tenantId, refs });
  const rows = clocks.map((one) => clockRow(one, { calendarOf, now: at }));
  const store = loop.stores.clocks;
  await store.save(sql, tenantId, rows);
  await store.saveLegs(sql, tenantId, clocks.flatMap(legRows));
  await store.dropTimers(
    sql,
    tenantId,
    rows.filter(({ status }) => status !== 'running'),
  );
  await store.setTimers(
    sql,
    tenantId,
    clocks.flatMap((one) => timerRows(one, calendarOf)),
  );
}

/** Each cycle as it was left: a decision may end one and begin the next. */
function clocksOf(changed: Work['changed']): readonly Changed[] {
  const found = new Map<string, Changed>();
  for (const { state, effects } of changed) {
    const { caseKey } = state;
    for (const effect of effects) {
      if (effect.kind !== 'save_clock') continue;
      found.set(JSON.stringify([caseKey, effect.clock, effect.as.cycle]), { caseKey, clock: effect.as });
    }
  }
  return [...found.values()];
}

function keyOf({ caseKey, clock }: Changed): Pick<ClockRow, 'caseKey' | 'clock' | 'cycle'> {
  return { caseKey, clock: clock.plan.clock, cycle: clock.cycle };
}

function clockRow(one: Changed, by: { readonly calendarOf: CalendarOf; readonly now: Instant }): ClockRow {
  const { status, plan, legs, dueAt, generation, breachedAt } = one.clock;
  const { remainingS } = project(legs, plan.budgetS, by);
  return { ...keyOf(one), status, plan, dueAt, remainingS, generation, breachedAt };
}

function legRows(one: Changed): readonly LegRow[] {
  return one.clock.legs.map((leg, n) => ({ ...keyOf(one), leg: n + 1, ...leg }));
}

/** Pure. */
export function timerRows(one: Changed, calendarOf: CalendarOf): readonly TimerRow[] {
  const { generation } = one.clock;
  return timersOf(one.clock, calendarOf).map((timer) => ({ ...keyOf(one), generation, ...timer }));
}
