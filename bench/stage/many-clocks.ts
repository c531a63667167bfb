import type { ClockOffice } from './clock-office';

const KEY = `lpad(n::text, 32, '0')`;
const BLOCK = 50_000;

/**
 * Open cases with two running clocks each, whose next timer is due a month from now: what a tick has to find its way
 * past. Their states are left out, because nobody reads them.
 */
export async function addOpenClocks(
  { loop, tenantId, connectionId }: ClockOffice,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<void> {
  for (let start = from; start < to; start += BLOCK) {
    const range = [tenantId, connectionId, start / 2, Math.min(start + BLOCK, to) / 2 - 1];
    await loop.db.tx(async (sql) => {
      // Every row has what it points at; checking a million times that it does would be most of the time.
      await sql.query('set local session_replication_role = replica');
      await sql.query(RESPONSES, range);
      await sql.query(CASES, range);
      const cases = [tenantId, ...range.slice(2)];
      await sql.query(CLOCKS, cases);
      await sql.query(TIMERS, cases);
    });
  }
  for (const table of ['responses', 'cases', 'clocks', 'timers']) await loop.db.query(`vacuum analyze ${table}`);
  // Else the server writes it all out while something is measured.
  await loop.db.query('checkpoint');
}

const RESPONSES = `
  insert into responses (tenant_id, connection_id, response_id, received_at, registers, version, stage, bucket)
  select $1, $2, ${KEY}, '2026-01-01', '{}', 1, 'settled', 'case' from generate_series($3::int, $4::int) n`;

const CASES = `
  insert into cases (tenant_id, case_key, connection_id, response_id, status, process, tier, owner_id, seq, head_hash,
    opened_at, state, personal)
  select $1, ${KEY}, $2, ${KEY}, 'open', 'standard', 'medium', 'csm', 1, '', '2026-01-01', '{}', '{}'
  from generate_series($3::int, $4::int) n`;

const CLOCKS = `
  insert into clocks (tenant_id, case_key, clock, cycle, status, budget_n, budget_unit, budget_s, start_at, due_at,
    remaining_s, generation)
  select $1, ${KEY}, clock, 1, 'running', 1, 'bd', 28800, now(), now() + interval '30 days' + n * interval '1 second',
    28800, 1
  from generate_series($2::int, $3::int) n, unnest(array['first_touch', 'resolution']) clock`;

const TIMERS = `
  insert into timers (tenant_id, case_key, clock, cycle, generation, threshold, fire_at)
  select $1, ${KEY}, clock, 1, 1, 100, now() + interval '30 days' + n * interval '1 second'
  from generate_series($2::int, $3::int) n, unnest(array['first_touch', 'resolution']) clock`;

interface Wanted {
  readonly count: number;
  /** Tells them from those made before. */
  readonly batch: string;
}

/** As many more cases exactly like the office's own, state and tasks and all, whose first touch is not due yet. */
export async function addCases({ loop, tenantId, caseKey }: ClockOffice, { count, batch }: Wanted): Promise<void> {
  const { db } = loop;
  const keys = [tenantId, caseKey, batch, count];
  await db.tx(async (sql) => {
    await sql.query(COPY_RESPONSES, keys);
    await sql.query(COPY_CASES, keys);
    for (const table of ['clocks', 'clock_legs', 'tasks']) await sql.query(copyOf(table), keys);
    await sql.query(COPY_TIMERS, keys);
    await sql.query(HUSH, [tenantId, caseKey]);
  });
}

const KEYS = `(select $3::text || lpad(n::text, 30, '0') as key from generate_series(1, $4::int) n) k`;

const COPY_RESPONSES = `
  insert into responses select (jsonb_populate_record(r, jsonb_build_object('response_id', key))).*
  from responses r join cases c using (tenant_id, connection_id, response_id), ${KEYS}
  where c.tenant_id = $1 and c.case_key = $2`;

const COPY_CASES = `
  insert into cases select (jsonb_populate_record(c, jsonb_build_object('case_key', key, 'response_id', key,
    'state', c.state || jsonb_build_object('caseKey', key, 'responseId', key)))).*
  from cases c, ${KEYS} where c.tenant_id = $1 and c.case_key = $2`;

function copyOf(table: string): string {
  return `
    insert into ${table} select (jsonb_populate_record(t, jsonb_build_object('case_key', key))).*
    from ${table} t, ${KEYS} where t.tenant_id = $1 and t.case_key = $2`;
}

/** The breach alone: what is measured is one kind of work. */
const COPY_TIMERS = `
  insert into timers select (jsonb_populate_record(t, jsonb_build_object('case_key', key, 'state', 'pending'))).*
  from timers t, ${KEYS}
  where t.tenant_id = $1 and t.case_key = $2 and t.clock = 'first_touch' and t.threshold = 100`;

/** The case that is copied does nothing itself. */
const HUSH = `update timers set state = 'superseded' where tenant_id = $1 and case_key = $2 and state = 'pending'`;

/** Makes the missed deadlines of a batch due, spread evenly over a time from now on. 0 = all at once, now. */
export async function makeDue(
  { loop, tenantId }: ClockOffice,
  { batch, spreadMs }: { readonly batch: string; readonly spreadMs: number },
): Promise<void> {
  await loop.db.query(
    `update timers t set fire_at = clock_timestamp() + r.place * $3::float8 * interval '1 millisecond'
     from (select case_key, percent_rank() over (order by case_key) as place from timers
       where tenant_id = $1 and case_key like $2 and state = 'pending') r
     where t.tenant_id = $1 and t.case_key = r.case_key and t.state = 'pending'`,
    [tenantId, `${batch}0%`, spreadMs],
  );
}

/** What finds missed deadlines without timers: every open clock is looked at. @returns how many it found */
export async function sweep({ loop, tenantId }: ClockOffice, limit: number): Promise<number> {
  const found = await loop.db.query(
    `select case_key, clock from clocks where tenant_id = $1 and status = 'running' and due_at < clock_timestamp()
     order by due_at limit $2`,
    [tenantId, limit],
  );
  return found.length;
}
