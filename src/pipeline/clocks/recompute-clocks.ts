import type { KeptTimer, TimerRow } from '../../case-ports';
import type { CaseCommand } from '../../domain/case-commands';
import type { CaseClock, DetractorCase } from '../../domain/case-state';
import { isGoing, isPaused, movedLegs } from '../../domain/clock-legs';
import { CLOCK_KINDS, type ClockMove, type Instant } from '../../domain/types';
import { reach } from '../../sla/legs';
import type { Tenant } from '../../store-ports';
import { applyCommands, type CommandItem } from '../deciding/apply-commands';
import { createBreath } from '../breathe';
import { loadCalendarBook, type CalendarBook } from './calendar-book';
import type { Loop } from '../loop';
import { datedPlan } from './move-clocks';
import { byClock } from './plan-clocks';
import { timerRows } from './save-clocks';

/** As many cases as one transaction locks. */
const PAGE = 200;
/** A timer that fired longer ago than this has had its effect, or none: 10 minutes, in ms. */
const SETTLED_MS = 600_000;

/** What a look at all open clocks found. */
export interface Recount {
  readonly openCases: number;
  /** Cases of which a deadline moved. */
  readonly moved: number;
  /** Timers that had got lost, or were set to another moment than their clock leads to. */
  readonly rearmed: number;
}

/** Looks at the open clocks of every tenant: for the night. One that fails leaves the others theirs. */
export async function recomputeClocks(loop: Loop): Promise<void> {
  for (const tenant of await loop.stores.tenants.tenants(loop.db)) {
    const { tenantId } = tenant;
    try {
      const found = await recomputeTenant(loop, tenant);
      const log = found.moved + found.rearmed > 0 ? loop.log.warn.bind(loop.log) : loop.log.info.bind(loop.log);
      log({ tenantId, ...found, zones: process.versions['tz'] }, 'open deadlines were worked out again');
    } catch (error) {
      loop.log.error({ err: error, tenantId }, 'open deadlines could not be worked out again');
    }
  }
}

/**
 * Walks every open clock of a tenant through its legs with the zone data of this Node, which changes with it: where a
 * deadline is another one now, the case says so by an event. And sets timers again that have fired without an effect, as
 * where a worker of an older release did not know what they were for.
 * @internal exported for its tests
 */
export async function recomputeTenant(loop: Loop, tenant: Tenant): Promise<Recount> {
  const { tenantId } = tenant;
  const calendars = await loadCalendarBook(loop, loop.db, tenantId);
  const total = { openCases: 0, moved: 0, rearmed: 0 };
  const breathe = createBreath();
  for (let after = ''; ;) {
    const keys = await loop.stores.cases.openKeys(loop.db, tenantId, { after, limit: PAGE });
    if (keys.length === 0) return total;
    const now = await loop.clock.now();
    const states = [...(await loop.stores.cases.load(loop.db, tenantId, keys)).values()];
    total.openCases += states.length;
    const by = { tenant, calendars, now };
    const elsewhere = states.filter((state) => recount(state, by) !== null);
    total.moved += await moveAll(loop, by, elsewhere);
    // What has moved has its timers set anew.
    const asBefore = states.filter((state) => !elsewhere.includes(state));
    total.rearmed += await rearm(loop, by, asBefore);
    after = keys.at(-1) ?? after;
    await breathe();
  }
}

interface By {
  readonly tenant: Tenant;
  readonly calendars: CalendarBook;
  readonly now: Instant;
}

async function moveAll(loop: Loop, by: By, states: readonly DetractorCase[]): Promise<number> {
  const { tenantId, settings } = by.tenant;
  if (states.length === 0) return 0;
  const items = states.map((state) => itemOf(state, by));
  const batch = { tenantId, at: by.now, settings, readsLoads: false, items };
  const { refusals } = await loop.db.tx((sql) => applyCommands(loop, sql, batch));
  loop.wake.ring('crm');
  return items.length - refusals.size;
}

function itemOf({ caseKey }: DetractorCase, by: By): CommandItem {
  return {
    caseKey,
    accountId: null,
    actor: { kind: 'clock', id: 'zone data' },
    command: ({ state }) => {
      const command = state === null || state.closedAt !== null ? null : recount(state, by);
      return command && { command };
    },
  };
}

/** null = every deadline is where its legs lead. */
function recount({ clocks }: DetractorCase, by: By): CaseCommand | null {
  const moves = byClock((kind) => moveOf(clocks[kind], by));
  if (moves.first_touch === null && moves.resolution === null) return null;
  return { kind: 'retime', because: 'zone_data', timing: { moves } };
}

/** What was missed was missed, and where a clock stands still nobody knows its deadline. */
function moveOf(clock: CaseClock | undefined, { calendars, now }: By): ClockMove | null {
  if (!isGoing(clock) || isPaused(clock) || clock.status === 'breached') return null;
  const { legs, plan } = clock;
  if (reach(legs, plan.budgetS, calendars.of)?.at === clock.dueAt) return null;
  const moved = movedLegs(clock, plan, { at: now, because: 'zone_data' });
  return { plan: datedPlan(plan, moved, { calendarOf: calendars.of, now }), floored: false };
}

async function rearm(loop: Loop, { tenant, calendars, now }: By, states: readonly DetractorCase[]): Promise<number> {
  const { clocks } = loop.stores;
  const { tenantId } = tenant;
  const keys = states.map(({ caseKey }) => caseKey);
  const kept = new Map((await clocks.timers(loop.db, tenantId, keys)).map((timer) => [nameOf(timer), timer]));
  const wanted = states.flatMap((state) =>
    CLOCK_KINDS.flatMap((kind) => {
      const clock = state.clocks[kind];
      return isGoing(clock) ? wantedTimers(state.caseKey, clock, calendars) : [];
    }),
  );
  const lost = wanted.filter((timer) => isLost(timer, kept.get(nameOf(timer)), now));
  if (lost.length > 0) await clocks.rearm(loop.db, tenantId, lost);
  return lost.length;
}

/** Those whose effect the case does not have. */
function wantedTimers(caseKey: string, clock: CaseClock, calendars: CalendarBook): readonly TimerRow[] {
  const warned = clock.warnedThreshold ?? 0;
  return timerRows({ caseKey, clock }, calendars.of).filter(
    ({ what, threshold }) => what !== 'threshold' || threshold >= 100 || threshold > warned,
  );
}

function isLost({ what, threshold, fireAt }: TimerRow, kept: KeptTimer | undefined, now: Instant): boolean {
  if (kept === undefined || kept.state === 'stale') return true;
  // The opening after a deadline that did not move may have.
  if (kept.state === 'pending') return kept.fireAt !== fireAt;
  // A warning that a later one has taken the place of is not given any more.
  const passedOver = what === 'threshold' && (threshold < 100 || kept.state === 'superseded');
  return !passedOver && kept.fireAt < now - SETTLED_MS;
}

function nameOf({ caseKey, clock, cycle, generation, threshold }: TimerRow): string {
  return JSON.stringify([caseKey, clock, cycle, generation, threshold]);
}
