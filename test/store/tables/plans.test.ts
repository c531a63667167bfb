import type { Sql } from '../../../src/store/sql';
import { freshDb } from '../../harness/databases';
import { leg, NINE, tablesOf, timer, type Tables } from './given';
import { ANY, viewer } from './given-queue';

/** 100 tenants that have been at it for a while: 60,000 deliveries and responses done, a few to do, a file that waits. */
const FILL = `
  insert into tenants (name, crm, org_id, settings, created_at)
  select 't', 'hubspot', n, '{}', now() from generate_series(1, 100) n;
  insert into lanes (tenant_id, dest) select tenant_id, d from tenants, unnest(array['intake', 'crm']) d;
  insert into deliveries (tenant_id, connection_id, delivery_key, received_at, headers, state, bucket)
  select 1 + n % 100, 1, n, now(), '{}', case when n % 500 = 0 then 'new' else 'done' end, case when n % 500 = 0 then null else 'parsed' end
  from generate_series(1, 60000) n;
  insert into deliveries (tenant_id, connection_id, delivery_key, received_at, headers, state, import_id)
  select 1, 1, 'row ' || n, now(), '{}', 'import', 1 from generate_series(1, 30000) n;
  insert into responses (tenant_id, connection_id, response_id, received_at, registers, version, stage, bucket)
  select 1 + n % 100, 1, n, now(), jsonb_build_object('person', jsonb_build_object('value', jsonb_build_object(
    'email', n % 9000 || '@customer.example'))), 1, case when n % 700 = 0 then 'gather' when n % 900 = 0 then 'process' else 'settled' end, 'pending'
  from generate_series(1, 60000) n;
  insert into outbox (tenant_id, dest, case_key, wanted, sent, priority, due_at)
  select 1 + n % 100, 'crm', n, 5, case when n % 400 = 0 then 4 else 5 end, 1, now() from generate_series(1, 30000) n;
  insert into timers (tenant_id, case_key, clock, cycle, generation, threshold, fire_at, state)
  select 1 + n % 100, n, 'first_touch', 1, 1, 100, timestamptz '2026-09-15 09:00Z' + n * interval '1 hour',
    case when n % 10 = 0 then 'pending' else 'fired' end
  from generate_series(-20000, 20000) n;
  insert into cases (tenant_id, case_key, connection_id, response_id, account_id, contact_id, status, process, tier, owner_id, seq,
    head_hash, opened_at, closed_at, state, personal)
  select 1 + n % 100, n, 1, n, case when n % 11 > 0 then n % 1000 end, n % 3000, 'open', 'standard', 'low', '1', 1, '', now(),
    case when n % 7 = 0 then null else now() end, '{}', '{}' from generate_series(1, 20000) n;
  insert into case_events (tenant_id, case_key, seq, type, at, actor, body, prev_hash, hash)
  select 1 + n % 100, n, seq, 'touched', now(), '{}', '{}', '', '' from generate_series(1, 20000) n, generate_series(1, 3) seq;
  insert into crm_records (tenant_id, case_key, record, crm_id, digest)
  select 1 + n % 100, n, case when n % 2 = 0 then 'case' else 'task' end, n, '' from generate_series(1, 40000) n;
  insert into tasks (tenant_id, case_key, kind, n, purpose, owner_id, status, due_at)
  select 1 + n % 3, n, case when n % 2 = 0 then 'owner' else 'review' end, 1, 'first_touch', n % 40,
    case when n % 5 = 0 then 'done' else 'open' end, timestamptz '2026-09-15 09:00Z' + n % 900 * interval '1 hour'
  from generate_series(1, 20000) n;
  insert into case_queue (tenant_id, case_key, ended, rank, due_at, owner_id, status, reason, segment, decision, alike)
  select 1 + n % 100, n, n % 50 = 0, n % 8, timestamptz '2026-09-15 09:00Z' + n % 900 * interval '1 hour', n % 40, 'open',
    'usability', null, n % 9 = 0, n % 90 from generate_series(1, 60000) n;
  insert into notices (tenant_id, about, seq, kind, user_id, channel, clock, cycle, not_before, state)
  select 1 + n % 100, n, 1, 'breached', '1', case when n % 2 = 0 then 'crm' else 'email' end, 'first_touch', 1,
    timestamptz '2026-09-15 09:00Z' + (n - 39000) * interval '1 minute', case when n % 10 < 2 then 'waiting' else 'sent' end
  from generate_series(1, 40000) n;`;

/** What is asked every second, or for every request, by every worker. */
const HOT = [
  ...['deliveries', 'responses', 'outbox', 'timers', 'cases', 'case_events', 'notices', 'tasks', 'case_queue'],
  'crm_records',
];

const VIEWERS = [
  ['a csm', viewer({ userId: '3', seesAll: false })],
  ['a manager', viewer({ userId: '3', team: ['4', '5', '6'], seesAll: false })],
  ['a coordinator', viewer({ userId: '3' })],
] as const;
const LISTS = [
  ['everything', ANY],
  ['what is due today', { ...ANY, flags: ['due_today'] }],
  ['what he is asked', { ...ANY, scope: 'asked' }],
  ['one owner', { ...ANY, ownerIds: ['7'] }],
  ['overdue follow-ups', { ...ANY, flags: ['follow_up_overdue'] }],
] as const;

describe('on postgres, with full tables', () => {
  let tables: Tables;
  beforeAll(async () => {
    tables = tablesOf(await freshDb('postgres'));
    await tables.db.tx(async (sql) => {
      // Rows of the hot tables alone: what they point to does not matter to a plan.
      await sql.query('set local session_replication_role = replica');
      await sql.query(FILL);
    });
    await tables.db.query('vacuum analyze');
  });

  /** The plan of each statement that `work` sends, instead of running it. */
  async function plansOf(work: (sql: Sql) => Promise<unknown>): Promise<string> {
    const lines: string[] = [];
    const explaining: Sql = {
      query: async <R>(text: string, values?: readonly unknown[]) => {
        const plan = await tables.db.query<{ 'QUERY PLAN': string }>(`explain (costs off) ${text}`, values);
        lines.push(...plan.map((row) => row['QUERY PLAN']));
        return [] as readonly R[];
      },
    };
    await work(explaining);
    return lines.join('\n');
  }

  const lane = { tenantId: 1, dest: 'crm', fence: 0, budget: {} } as const;
  const lease = { owner: 'me', seconds: 60 };
  const missed = { about: '5', kinds: ['breached'], deadline: { clock: 'first_touch', cycle: 1 } } as const;
  test.each<readonly [string, (sql: Sql) => Promise<unknown>]>([
    ['picking a lane with deliveries', (sql) => tables.stores.lanes.pick(sql, 'intake', lease)],
    ['picking a lane with writes', (sql) => tables.stores.lanes.pick(sql, 'crm', lease)],
    ['claiming deliveries', (sql) => tables.stores.deliveries.claim(sql, 1, 100)],
    [
      'knowing rows of a file again',
      (sql) =>
        tables.stores.imports.known(sql, 1, { connectionId: 1, deliveryKeys: ['5', 'row 7'], responseIds: ['100'] }),
    ],
    ['claiming responses', (sql) => tables.stores.responses.claim(sql, 1, { stage: 'process', limit: 50 })],
    ['claiming writes', (sql) => tables.stores.outbox.claim(sql, lane, { rows: 100, urgentOnly: false })],
    ['looking for due timers', (sql) => tables.stores.clocks.dueTenants(sql, NINE)],
    ['asking for the next due timer', (sql) => tables.stores.clocks.nextDue(sql)],
    ['setting timers', (sql) => tables.stores.clocks.setTimers(sql, 1, [timer('100'), timer('200')])],
    ['dropping timers', (sql) => tables.stores.clocks.dropTimers(sql, 1, [timer('100'), timer('200')])],
    ['writing legs', (sql) => tables.stores.clocks.saveLegs(sql, 1, [leg('100')])],
    ['firing timers', (sql) => tables.stores.clocks.claimDue(sql, 1, { now: NINE, limit: 100 })],
    ['loading responses', (sql) => tables.stores.responses.load(sql, 1, [{ connectionId: 1, responseId: '100' }])],
    ['loading a case', (sql) => tables.stores.cases.loadForUpdate(sql, 1, ['100'])],
    ['counting what people carry', (sql) => tables.stores.loads.read(sql, 1)],
    ['listing open cases', (sql) => tables.stores.cases.openKeys(sql, 1, { after: '5', limit: 100 })],
    ['listing whom ended cases ask', (sql) => tables.stores.cases.askedAfterEnd(sql, 1, { after: '5', upTo: '500' })],
    ['looking for notices', (sql) => tables.stores.notices.dueTenants(sql, { now: NINE, channels: ['email'] })],
    ['showing notices to the lanes', (sql) => tables.stores.notices.ripen(sql, NINE)],
    [
      'claiming notices',
      (sql) => tables.stores.notices.claim(sql, 1, { now: NINE, channels: ['email', 'slack'], limit: 10, leaseS: 60 }),
    ],
    ['dropping notices', (sql) => tables.stores.notices.dropPending(sql, 1, missed)],
    ['forgetting notices', (sql) => tables.stores.notices.forget(sql, NINE - 39_000 * 60_000, 1000)],
    ['asking who has heard', (sql) => tables.stores.notices.heard(sql, 1, missed)],
    ['finding who has something due', (sql) => tables.stores.digests.owners(sql, 1, NINE)],
    [
      'listing what is due to somebody',
      (sql) => tables.stores.digests.due(sql, 1, { userId: '3', dueBefore: NINE, limit: 200 }),
    ],
    ...VIEWERS.flatMap(([who, viewer]) =>
      LISTS.map(
        ([what, filters]) =>
          [
            `a page of ${what} for ${who}`,
            (sql: Sql) =>
              tables.stores.queue.page(sql, 1, {
                viewer,
                filters,
                after: { rank: 3, dueAt: NINE, caseKey: '5' },
                limit: 51,
              }),
          ] as const,
      ),
    ),
    ...VIEWERS.map(
      ([who, viewer]) =>
        [`counting for ${who}`, (sql: Sql) => tables.stores.queue.counts(sql, 1, { viewer, filters: ANY })] as const,
    ),
    ...(['account', 'contact', 'ticket'] as const).map(
      (type) =>
        [
          `the cases on a record: ${type}`,
          (sql: Sql) => tables.stores.cases.onRecord(sql, 1, { record: { type, id: '5' }, open: 40, ended: 20 }),
        ] as const,
    ),
    ...([null, NINE] as const).map(
      (after) =>
        [
          `what somebody answered ${after === null ? 'last' : 'next'}`,
          (sql: Sql) => tables.stores.responses.answers(sql, 1, { emails: ['a@customer.example'], after, limit: 5 }),
        ] as const,
    ),
    ['finding related cases', (sql) => tables.stores.cases.related(sql, 1, { accountIds: ['5'], closedSince: NINE })],
  ])('%s reads no table from end to end', async (_, work) => {
    const plan = await plansOf(work);
    expect(plan).toMatch(/Scan/);
    expect(HOT.filter((table) => new RegExp(`Seq Scan on ${table}\\b`).test(plan))).toEqual([]);
  });

  test.each([
    ['a csm', VIEWERS[0][1], 'case_queue_of_owner'],
    ['a coordinator', VIEWERS[2][1], 'case_queue_order'],
  ] as const)('a page of the queue for %s is read from the index alone', async (_, who, index) => {
    const want = { viewer: who, filters: ANY, after: null, limit: 51 };
    const plan = await plansOf((sql) => tables.stores.queue.page(sql, 1, want));
    expect(plan).toContain(`Index Only Scan using ${index} on case_queue`);
  });

  test('a page of everything is not sorted: it is read in its order', async () => {
    const want = { viewer: VIEWERS[2][1], filters: ANY, after: { rank: 3, dueAt: NINE, caseKey: '5' }, limit: 51 };
    expect(await plansOf((sql) => tables.stores.queue.page(sql, 1, want))).not.toMatch(/Sort/);
  });
});
