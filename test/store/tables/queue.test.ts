import * as fc from 'fast-check';
import { queueRank } from '../../../src/domain/queue-rank';
import { REASONS, TIERS } from '../../../src/domain/types';
import { QUEUE_FLAGS, QUEUE_SCOPES, type QueueFilters } from '../../../src/queue-ports';
import { ENGINES } from '../../harness/databases';
import { anySteps } from '../../unit/domain/arbitraries';
import { lived } from '../../unit/domain/lived';
import { freshTables, HOUR_MS, newTenant, NINE, openCase, type Tables, type Tenancy } from './given';
import { ANY, expected, listed, put, viewer, walk, type Listed } from './given-queue';

const OPEN = ['needs_verification', 'open', 'contacted', 'in_progress', 'waiting_on_customer'] as const;
const PEOPLE = ['101', '102', '103', '104'] as const;

const anyListed = (n: number): fc.Arbitrary<Listed> =>
  fc
    .record({
      tier: fc.constantFrom(...TIERS),
      late: fc.boolean(),
      // Few moments, so that many are due at once.
      dueAt: fc.option(fc.integer({ min: -3, max: 3 }).map((hours) => NINE + hours * 10 * HOUR_MS)),
      ownerId: fc.constantFrom(...PEOPLE),
      status: fc.constantFrom(...OPEN, ...OPEN, 'escalated', 'resolved'),
      reason: fc.constantFrom(...REASONS),
      segment: fc.constantFrom(null, 'mid', 'smb'),
      decision: fc.boolean(),
      askedId: fc.constantFrom(null, null, ...PEOPLE),
      followUpAt: fc.option(fc.integer({ min: -3, max: 3 }).map((hours) => NINE + hours * 10 * HOUR_MS)),
    })
    .map((one) => ({ ...one, followUpAt: one.status === 'escalated' ? one.followUpAt : null, key: `case ${n}` }));

const some = <T>(values: readonly T[]): fc.Arbitrary<readonly T[]> => fc.subarray([...values], { maxLength: 2 });
const anyFilters: fc.Arbitrary<QueueFilters> = fc.record({
  scope: fc.constantFrom(...QUEUE_SCOPES),
  flags: some(QUEUE_FLAGS),
  tiers: some(TIERS),
  reasons: some(REASONS),
  segments: some(['mid', 'smb']),
  ownerIds: some(PEOPLE),
});
const anyViewer = fc
  .record({ userId: fc.constantFrom(...PEOPLE), team: fc.subarray([...PEOPLE]), seesAll: fc.boolean() })
  .map((who) => viewer({ ...who, team: who.team.filter((id) => id !== who.userId) }));
const anyCases = (count: number) => fc.tuple(...Array.from({ length: count }, (_, n) => anyListed(n)));

describe.each(ENGINES)('on %s, the queue', (engine) => {
  let tables: Tables;
  let own: Tenancy;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    own = await newTenant(tables);
    const other = await newTenant(tables);
    await put(other, [listed({ key: 'of somebody else', late: true, askedId: '101' })]);
  });

  const keys = (filters: Partial<QueueFilters> = {}, who = viewer()) =>
    walk(tables, { tenantId: own.tenantId, viewer: who, filters: { ...ANY, ...filters }, size: 3 });
  const counts = (filters: Partial<QueueFilters> = {}, who = viewer()) =>
    tables.stores.queue.counts(tables.db, own.tenantId, { viewer: who, filters: { ...ANY, ...filters } });

  test('has what is late first, then the higher tier, then the earlier date, and what is never due last', async () => {
    await put(own, [
      listed({ key: 'a', tier: 'low', dueAt: NINE }),
      listed({ key: 'b', tier: 'critical', dueAt: NINE + 9 }),
      listed({ key: 'c', tier: 'low', late: true, dueAt: NINE + 99 }),
      listed({ key: 'd', tier: 'critical', dueAt: null }),
      listed({ key: 'e', tier: 'critical', dueAt: NINE + 8 }),
      listed({ key: 'f', tier: 'high', late: true, dueAt: NINE + 999 }),
      listed({ key: 'g', tier: 'critical', dueAt: NINE + 8 }),
    ]);
    expect(await keys()).toEqual(['f', 'c', 'e', 'g', 'b', 'd', 'a']);
  });

  test('a case as it is opened, worked and ended is listed as it stands', async () => {
    const { state } = await openCase(own);
    const [entry] = await tables.stores.queue.page(tables.db, own.tenantId, {
      ...{ viewer: viewer(), filters: ANY, after: null, limit: 9 },
    });
    expect(entry).toEqual({
      ...{ caseKey: state.caseKey, rank: 5, dueAt: state.tasks[0]?.dueAt, ownerId: '101', status: 'open' },
      ...{ reason: 'billing_pricing', segment: null, decision: false },
    });
    await tables.db.query(`update cases set owner_id = '102', seq = seq + 1 where tenant_id = $1`, [own.tenantId]);
    expect(await counts()).toMatchObject({ matching: 1, owners: { '102': 1 } });
    await tables.db.query(`update cases set status = 'resolved', closed_at = now() where tenant_id = $1`, [
      own.tenantId,
    ]);
    expect(await counts()).toMatchObject({ matching: 0, owners: {} });
  });

  test('an escalated case is listed from its follow-up date on, until somebody says what became of it', async () => {
    const due = { key: 'a', status: 'escalated', followUpAt: NINE } as const;
    await put(own, [listed(due), listed({ ...due, key: 'b', followUpAt: NINE + 1 }), listed({ key: 'c' })]);
    expect(await keys({ flags: ['follow_up_overdue'] })).toEqual(['a']);
    expect(await keys()).toEqual(['c']);
    const said = (result: string) =>
      tables.db.query(
        `update cases set state = jsonb_set(state, '{closure,followUp}', $2) where tenant_id = $1 and case_key = 'a'`,
        [own.tenantId, JSON.stringify({ result, at: NINE })],
      );
    await said('pending');
    expect(await counts()).toMatchObject({ flags: { follow_up_overdue: 1 } });
    await said('saved');
    expect(await counts()).toMatchObject({ flags: { follow_up_overdue: 0 } });
  });

  test('lists and counts what everybody may see and asks for, whatever there is', async () => {
    await fc.assert(
      fc.asyncProperty(anyCases(12), anyFilters, anyViewer, async (cases, filters, who) => {
        await put(own, cases);
        const wanted = expected(cases, who, filters).map(({ key }) => key);
        expect(await keys(filters, who)).toEqual(wanted);
        const found = await counts(filters, who);
        const alone = (changed: Partial<QueueFilters>) => expected(cases, who, { ...ANY, ...changed }).length;
        const each = <T extends string>(list: readonly T[], of: (one: T) => Partial<QueueFilters>) =>
          Object.fromEntries(list.map((one) => [one, alone(of(one))] as const));
        const present = (of: { readonly [key: string]: number }) =>
          Object.fromEntries(Object.entries(of).filter(([, n]) => n > 0));
        expect(found).toEqual({
          matching: wanted.length,
          scopes: each(QUEUE_SCOPES, (scope) => ({ scope })),
          flags: each(QUEUE_FLAGS, (flag) => ({ flags: [flag] })),
          tiers: present(each(TIERS, (tier) => ({ tiers: [tier] }))),
          reasons: present(each(REASONS, (reason) => ({ reasons: [reason] }))),
          segments: present(each(['mid', 'smb'], (segment) => ({ segments: [segment] }))),
          owners: present(each(PEOPLE, (id) => ({ ownerIds: [id] }))),
        });
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  test('walked page by page, what does not change comes once and in its order, whatever happens to others', async () => {
    const many = 14;
    const changes = fc.array(fc.tuple(fc.nat({ max: many - 1 }), anyListed(0)), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        fc.record({ cases: anyCases(many), moved: changes, size: fc.integer({ min: 1, max: 4 }), filters: anyFilters }),
        async ({ cases, moved, size, filters }) => {
          await put(own, cases);
          const waiting = [...moved];
          const who = viewer({ userId: '101', team: ['102'] });
          const seen = await walk(tables, { tenantId: own.tenantId, viewer: who, filters, size }, async () => {
            const next = waiting.shift();
            if (next !== undefined) await put(own, [{ ...next[1], key: `case ${next[0]}` }]);
          });
          const touched = new Set(moved.slice(0, moved.length - waiting.length).map(([n]) => `case ${n}`));
          const still = (key: string): boolean => !touched.has(key);
          const wanted = expected(cases, who, filters).map(({ key }) => key);
          expect(seen.filter(still)).toEqual(wanted.filter(still));
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);

  test('ranks a case as the code does that tells the CRM', async () => {
    const states = fc
      .sample(anySteps, 300)
      .flatMap((steps) => lived(steps).flatMap(({ after }) => after.state ?? []))
      .filter((_, n) => n % 3 === 0)
      .slice(0, 2_000);
    const rows = states.map(({ personal: _personal, ...state }, n) => ({
      ...{ tenant_id: 1, case_key: String(n), status: state.status, tier: state.tier.tier, owner_id: state.ownerId },
      ...{ closed_at: state.closedAt === null ? null : 'now', state },
    }));
    const found = await tables.db.query<{ n: number; rank: number; due: number; decision: boolean }>(
      `select q.case_key::int as n, rank, due_at as due, decision
       from jsonb_populate_recordset(null::cases, $1) c, lateral (select * from case_queue_of(c)) q order by 1`,
      [JSON.stringify(rows)],
    );
    const open = states.flatMap((state, n) => (state.closedAt === null ? [{ n, state }] : []));
    const asked = (state: (typeof states)[number]) => state.tasks.filter(({ status }) => status === 'open');
    expect(open.length).toBeGreaterThan(100);
    expect(new Set(open.map(({ state }) => queueRank(state))).size).toBeGreaterThan(4);
    expect(found.filter(({ n }) => states[n]?.closedAt === null)).toEqual(
      open.map(({ n, state }) => ({
        ...{ n, rank: queueRank(state), due: asked(state).find(({ kind }) => kind === 'owner')?.dueAt },
        decision: asked(state).some(({ purpose }) => purpose.startsWith('decide_')),
      })),
    );
  });
});
