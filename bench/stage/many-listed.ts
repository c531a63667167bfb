import { REASONS, TIERS, type CrmUser } from '../../src/domain/types';
import type { Db } from '../../src/sql-port';
import type { ClockOffice } from './clock-office';

/** The people of the tenant: ten managers with ten CSMs each, and the director who sees all. */
export const CSMS = 100;
const MANAGERS = 10;
const BLOCK = 20_000;

/** Other tenants of the same database, each with so many open cases. */
export const OTHERS = { tenants: 5, casesEach: 5_000 } as const;

/** So many open cases of one tenant, each whole: copies of the one the service opened, unlike in all that is listed. */
export async function addListed({ loop, tenantId, caseKey }: ClockOffice, count: number): Promise<void> {
  const { db, stores } = loop;
  await stores.tenants.saveDirectory(db, tenantId, { readAt: Date.now(), users: staff() });
  await db.query(
    `insert into facts (tenant_id, read_at, body) select $1, now(), jsonb_build_object('attributes', jsonb_build_object('segment', s))
     from unnest(array['smb', 'mid', 'enterprise']) s`,
    [tenantId],
  );
  const others = await db.query<{ id: number }>(
    `insert into tenants (name, crm, org_id, settings, created_at)
     select 'Other', crm, org_id || n, settings, created_at from tenants, generate_series(1, $2) n where tenant_id = $1
     returning tenant_id as id`,
    [tenantId, OTHERS.tenants],
  );
  const wanted = [{ id: tenantId, cases: count }, ...others.map(({ id }) => ({ id, cases: OTHERS.casesEach }))];
  for (const { id, cases } of wanted) {
    for (let from = 0; from < cases; from += BLOCK)
      await copy(db, [tenantId, caseKey, id, from, Math.min(from + BLOCK, cases) - 1]);
  }
  for (const table of ['cases', 'tasks', 'case_queue']) await db.query(`vacuum analyze ${table}`);
  await db.query('checkpoint');
}

async function copy(db: Db, range: readonly unknown[]): Promise<void> {
  await db.tx(
    async (sql) => {
      // Every row has what it points at, and what a trigger would list one by one is listed at once below.
      await sql.query('set local session_replication_role = replica');
      await sql.query(COPY_CASES, range);
      await sql.query(COPY_TASKS, range);
      await sql.query(LIST, range.slice(2));
    },
    { longRunning: true },
  );
}

const KEY = `md5(i::text)`;
const OF = `(array['${REASONS.join("', '")}'])[1 + i % ${REASONS.length}]`;
const STATUS = `(array['open', 'open', 'contacted', 'in_progress', 'waiting_on_customer', 'needs_verification'])[1 + i % 6]`;
const TIER = `(array['${TIERS.join("', '")}'])[1 + i / 7 % ${TIERS.length}]`;
const OWNER = `'csm-' || i * 31 % ${CSMS}`;
/** Over the next thirty days; every eighth is late. */
const DUE_MS = `(extract(epoch from date_trunc('second', now())) * 1000)::bigint + (i * 7919 % 43200 - i % 8 / 7 * 50000) * 60000::bigint`;

// Beside, and not in the list of columns: there it would be worked out once a column.
const COPY_CASES = `
  insert into cases select r.* from cases c, generate_series($4::int, $5::int) i,
  lateral jsonb_populate_record(c, jsonb_build_object('tenant_id', $3::int, 'case_key', ${KEY},
    'response_id', ${KEY}, 'status', ${STATUS}, 'tier', ${TIER}, 'owner_id', ${OWNER},
    'state', c.state || jsonb_build_object('caseKey', ${KEY}, 'responseId', ${KEY}, 'status', ${STATUS}, 'ownerId', ${OWNER},
      'factsId', (select min(facts_id) from facts where tenant_id = $1) + 1 + i % 3,
      'tier', c.state -> 'tier' || jsonb_build_object('tier', ${TIER}),
      'classification', c.state -> 'classification' || jsonb_build_object('primary', ${OF}),
      'tasks', jsonb_build_array(c.state -> 'tasks' -> 0 || jsonb_build_object('ownerId', ${OWNER}, 'dueAt', ${DUE_MS})),
      'clocks', jsonb_set(c.state -> 'clocks', '{first_touch,breachedAt}'::text[], (case i % 8 when 7 then '1' else 'null' end)::jsonb)))) r
  where c.tenant_id = $1 and c.case_key = $2`;

const COPY_TASKS = `
  insert into tasks select r.* from tasks t, generate_series($4::int, $5::int) i,
  lateral jsonb_populate_record(t, jsonb_build_object('tenant_id', $3::int, 'case_key', ${KEY},
    'owner_id', ${OWNER}, 'due_at', to_timestamp((${DUE_MS}) / 1000))) r
  where t.tenant_id = $1 and t.case_key = $2 and t.kind = 'owner'`;

const LIST = `
  insert into case_queue select q.* from generate_series($2::int, $3::int) i
  join cases c on c.tenant_id = $1 and c.case_key = ${KEY}, lateral case_queue_of(c) q`;

/** So many of them change hands, as a worker would write it; nothing has been vacuumed since. */
export async function changeSome({ loop, tenantId }: ClockOffice, count: number): Promise<void> {
  await loop.db.query(
    `update cases set owner_id = 'csm-0', seq = seq + 1
     where tenant_id = $1 and case_key in (select md5((n * 17)::text) from generate_series(1, $2::int) n)`,
    [tenantId, count],
  );
}

/**
 * The list as one writes it first, from the cases and tasks themselves: all open ones are sorted for every page, and counted
 * by what is in their state.
 */
export async function listPlainly({ loop, tenantId }: ClockOffice, offset: number): Promise<void> {
  const rows = await loop.db.query(
    `select state, personal from cases where tenant_id = $1 and case_key in (
       select c.case_key from cases c join tasks t using (tenant_id, case_key)
       where c.tenant_id = $1 and c.closed_at is null and t.kind = 'owner' and t.status = 'open'
       order by c.state #>> '{clocks,first_touch,breachedAt}' is null, array_position($2, c.tier), t.due_at, c.case_key
       offset $3 limit 50)`,
    [tenantId, TIERS, offset],
  );
  if (rows.length !== 50) throw new Error(`${rows.length} rows`);
  await loop.db.query(
    `select status, tier, state #>> '{classification,primary}' as reason, owner_id, count(*) from cases
     where tenant_id = $1 and closed_at is null group by grouping sets ((1, 2, 3), (4))`,
    [tenantId],
  );
}

function staff(): readonly CrmUser[] {
  const user = (id: string, managerId: string | null): CrmUser => ({
    ...{
      id,
      email: `${id}@vendor.example`,
      name: id,
      active: true,
      licensed: null,
      managerId,
      timeZone: null,
      away: [],
    },
  });
  return [
    user('director', null),
    ...Array.from({ length: MANAGERS }, (_, n) => user(`manager-${n}`, 'director')),
    ...Array.from({ length: CSMS }, (_, n) => user(`csm-${n}`, `manager-${n % MANAGERS}`)),
  ];
}
