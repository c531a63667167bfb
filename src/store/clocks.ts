import type { ClockRow, ClockStore, KeptTimer, TimerRow } from '../case-ports';
import type { Instant } from '../domain/types';
import { toTimestamp } from './sql';

export const clockStore: ClockStore = {
  async save(sql, tenantId, rows) {
    await sql.query(SAVE, [tenantId, JSON.stringify(rows.map(clockColumns))]);
  },

  async saveLegs(sql, tenantId, rows) {
    if (rows.length === 0) return;
    const stored = rows.map((row) => ({ ...row, fromAt: toTimestamp(row.fromAt), toAt: orNull(row.toAt) }));
    const json = JSON.stringify(stored);
    await sql.query(DROP_LEGS, [tenantId, json]);
    await sql.query(SAVE_LEGS, [tenantId, json]);
  },

  async setTimers(sql, tenantId, rows) {
    if (rows.length === 0) return;
    const stored = timersJson(rows);
    await sql.query(RETIRE, [tenantId, stored]);
    await sql.query(SET_TIMERS, [tenantId, stored]);
  },

  async timers(sql, tenantId, caseKeys) {
    return sql.query<KeptTimer>(
      `select case_key as "caseKey", clock, cycle, generation, what, threshold, fire_at as "fireAt", state
       from timers where tenant_id = $1 and case_key = any($2::text[])`,
      [tenantId, caseKeys],
    );
  },

  async rearm(sql, tenantId, rows) {
    await sql.query(REARM, [tenantId, timersJson(rows)]);
  },

  async dropTimers(sql, tenantId, clocks) {
    if (clocks.length === 0) return;
    await sql.query(RETIRE, [tenantId, JSON.stringify(clocks.map(({ caseKey, clock }) => ({ caseKey, clock })))]);
  },

  async nextDue(sql) {
    const [row] = await sql.query<{ at: Instant | null }>(
      `select min(fire_at) as at from timers where state = 'pending'`,
    );
    return row?.at ?? null;
  },

  async dueTenants(sql, now) {
    const rows = await sql.query<{ tenantId: number }>(
      `select distinct tenant_id as "tenantId" from timers where state = 'pending' and fire_at <= $1 order by 1`,
      [toTimestamp(now)],
    );
    return rows.map(({ tenantId }) => tenantId);
  },

  async claimDue(sql, tenantId, { now, limit, except = [] }) {
    const rows = await sql.query<TimerRow & { state: string }>(CLAIM_DUE, [tenantId, toTimestamp(now), limit, except]);
    const fired = rows.flatMap(({ state, ...timer }) => (state === 'fired' ? [timer] : []));
    // An update returns its rows in no order.
    return fired.sort((a, b) => a.fireAt - b.fireAt);
  },
};

const SAVE = `
  insert into clocks (tenant_id, case_key, clock, cycle, status, budget_n, budget_unit, budget_s, start_at, due_at,
    remaining_s, generation, breached_at)
  select $1, "caseKey", clock, cycle, status, "budgetN", "budgetUnit", "budgetS", "startAt", "dueAt", "remainingS",
    generation, "breachedAt"
  from jsonb_to_recordset($2::jsonb) as r("caseKey" text, clock text, cycle int, status text, "budgetN" int,
    "budgetUnit" text, "budgetS" int, "startAt" timestamptz, "dueAt" timestamptz, "remainingS" int, generation int,
    "breachedAt" timestamptz)
  on conflict (tenant_id, case_key, clock, cycle) do update set status = excluded.status, budget_n = excluded.budget_n,
    budget_unit = excluded.budget_unit, budget_s = excluded.budget_s, due_at = excluded.due_at,
    remaining_s = excluded.remaining_s, generation = excluded.generation, breached_at = excluded.breached_at`;

// The case is what counts: whatever else is stored of its clocks is left over from a release that kept legs here alone.
const DROP_LEGS = `
  delete from clock_legs l using (
    select "caseKey", clock, cycle, max(leg) as legs
    from jsonb_to_recordset($2::jsonb) as r("caseKey" text, clock text, cycle int, leg int)
    group by "caseKey", clock, cycle) r
  where l.tenant_id = $1 and l.case_key = r."caseKey" and l.clock = r.clock and l.cycle = r.cycle and l.leg > r.legs`;

// Closed legs first: a clock may have one open leg only, at every moment.
const SAVE_LEGS = `
  insert into clock_legs (tenant_id, case_key, clock, cycle, leg, from_at, to_at, calendar_id, calendar_version,
    time_zone, state, reason)
  select $1, "caseKey", clock, cycle, leg, "fromAt", "toAt", "calendarId", "calendarVersion",
    "timeZone", state, reason
  from jsonb_to_recordset($2::jsonb) as r("caseKey" text, clock text, cycle int, leg int, "fromAt" timestamptz,
    "toAt" timestamptz, "calendarId" text, "calendarVersion" int, "timeZone" text, state text, reason text)
  order by "toAt" is null, leg
  on conflict (tenant_id, case_key, clock, cycle, leg) do update set from_at = excluded.from_at, to_at = excluded.to_at,
    calendar_id = excluded.calendar_id, calendar_version = excluded.calendar_version, time_zone = excluded.time_zone,
    state = excluded.state, reason = excluded.reason`;

// One that is being fired right now is passed over: whoever fires it waits for the case that we hold, and then finds that
// its generation is over. Rows that name a generation retire the others of their clock, rows that name none retire all.
// Looked up from the rows that are given: the other way round every timer there is would be read (measured at a million).
const RETIRE = `
  with retired as (
    select t.case_key, t.clock, t.cycle, t.generation, t.threshold
    from (select distinct "caseKey", clock, cycle, generation
        from jsonb_to_recordset($2::jsonb) as r("caseKey" text, clock text, cycle int, generation int)) r
      join timers t on t.tenant_id = $1 and t.case_key = r."caseKey" and t.clock = r.clock and t.state = 'pending'
        and (r.generation is null or (t.cycle, t.generation) <> (r.cycle, r.generation))
    for no key update of t skip locked)
  update timers t set state = 'stale' from retired r
  where t.tenant_id = $1 and t.case_key = r.case_key and t.clock = r.clock and t.cycle = r.cycle
    and t.generation = r.generation and t.threshold = r.threshold`;

const REARM = `
  insert into timers as t (tenant_id, case_key, clock, cycle, generation, what, threshold, fire_at)
  select $1, "caseKey", clock, cycle, generation, what, threshold, "fireAt"
  from jsonb_to_recordset($2::jsonb)
    as r("caseKey" text, clock text, cycle int, generation int, what text, threshold int, "fireAt" timestamptz)
  on conflict (tenant_id, case_key, clock, cycle, generation, threshold) do update
    set state = 'pending', fire_at = excluded.fire_at`;

const SET_TIMERS = `${REARM} where t.state in ('pending', 'stale')`;

// After downtime several thresholds of a clock may have passed: the highest speaks, the others are superseded; what is of
// another kind speaks beside it. So the limit counts clocks and kinds: the lower ones must not fill a batch and speak
// before the highest.
const CLAIM_DUE = `
  with due as (
    select t.* from timers t
    where t.tenant_id = $1 and t.state = 'pending' and t.fire_at <= $2 and t.case_key <> all($4::text[]) and not exists (
      select 1 from timers h
      where h.tenant_id = $1 and h.case_key = t.case_key and h.clock = t.clock and h.cycle = t.cycle
        and h.generation = t.generation and h.what = t.what and h.threshold > t.threshold and h.state = 'pending'
        and h.fire_at <= $2)
    order by t.fire_at limit $3 for no key update of t skip locked)
  update timers t set state = case when t.threshold = d.threshold then 'fired' else 'superseded' end
  from due d
  where t.tenant_id = $1 and t.case_key = d.case_key and t.clock = d.clock and t.cycle = d.cycle
    and t.generation = d.generation and t.what = d.what and t.threshold <= d.threshold and t.state = 'pending'
    and t.fire_at <= $2
  returning t.case_key as "caseKey", t.clock, t.cycle, t.generation, t.what, t.threshold, t.fire_at as "fireAt", t.state`;

function clockColumns(row: ClockRow): object {
  const { plan, ...clock } = row;
  return {
    ...clock,
    budgetN: plan.budget.n,
    budgetUnit: plan.budget.unit,
    budgetS: plan.budgetS,
    startAt: toTimestamp(plan.startAt),
    dueAt: orNull(row.dueAt),
    breachedAt: orNull(row.breachedAt),
  };
}

function timersJson(rows: readonly TimerRow[]): string {
  return JSON.stringify(rows.map((row) => ({ ...row, fireAt: toTimestamp(row.fireAt) })));
}

function orNull(at: Instant | null): string | null {
  return at === null ? null : toTimestamp(at);
}
