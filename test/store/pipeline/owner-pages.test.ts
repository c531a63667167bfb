import fc from 'fast-check';
import { lookAfterOwners } from '../../../src/pipeline/owners/look-after-owners';
import { ENGINES } from '../../harness/databases';
import { freshTables, NINE, type Tables } from '../tables/given';
import { caseOf, forAll, hear, openCasesBy, say, decideAll, STAFF, user, type Said } from './given-cases';
import { crm } from './given-loop';
import { away, countOf, DAY_MS, newWatch, round, staff, touch, type Watch } from './given-rounds';

const { carla, mona, liam, petra, sven } = STAFF;
const EVERYBODY = [carla, mona, liam, petra, sven];
const RULES = [forAll([{ strategy: 'account_csm' }, { strategy: 'account_owner' }])];
const low = (n: number): readonly Said[] =>
  Array.from({ length: n }, (_, at) => ({ id: `r${at}`, score: 5, comment: 'The dashboard is confusing.' }));

describe.each(ENGINES)('on %s, rounds over open cases', (engine) => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });

  const begin = ({ db, tenantId }: Watch): Promise<unknown> =>
    db.query(
      `insert into owner_rounds (tenant_id, due_at, reread_after) values ($1, '-infinity', 'infinity')
       on conflict (tenant_id) do update set due_at = '-infinity', after_key = ''`,
      [tenantId],
    );

  test('a thousand cases are looked at a hundred at a time, and the rest later, by whoever comes', async () => {
    const watch = await newWatch(tables, { rules: RULES });
    await say(watch, low(1000));
    await decideAll(watch);
    expect(await openCasesBy(watch)).toEqual({ [carla]: 1000 });
    await staff(
      watch,
      [mona, liam, petra, sven].map((id) => user(id)),
    );
    await begin(watch);
    const looked = (): Promise<number> => lookAfterOwners(watch.loop, watch.lane, crm());
    expect([await looked(), await looked(), await looked()]).toEqual([100, 100, 100]);
    expect(await openCasesBy(watch)).toEqual({ [carla]: 700, [sven]: 300 });
    // A page that ended in the middle is begun anew, and finds nothing in what was done.
    await watch.db.query(`update owner_rounds set after_key = '' where tenant_id = $1`, [watch.tenantId]);
    const pages: number[] = [];
    for (let n = await looked(); n > 0; n = await looked()) pages.push(n);
    expect(pages).toEqual(Array.from({ length: 10 }, () => 100));
    expect(await openCasesBy(watch)).toEqual({ [sven]: 1000 });
    expect(watch.loop.logged.filter(({ message }) => message === 'a case was looked after')).toHaveLength(1000);
    expect(await watch.stores.cases.verifyChains(watch.db, watch.tenantId)).toBeNull();
  }, 120_000);

  test('a case that cannot be judged keeps its owner, and nobody else', async () => {
    const watch = await newWatch(tables, { rules: RULES });
    await hear(watch, ...low(3));
    await watch.db.query(
      `update cases set state = state #- '{route,owner}' where tenant_id = $1 and response_id = 'r1'`,
      [watch.tenantId],
    );
    await staff(
      watch,
      [mona, liam, petra, sven].map((id) => user(id)),
    );
    await away(watch, sven, { from: 0, to: null, delegate: mona });
    await round(watch);
    expect((await caseOf(watch, 'r0')).ownerId).toBe(mona);
    expect((await caseOf(watch, 'r2')).ownerId).toBe(mona);
  });

  test('who has lost the lane changes nothing', async () => {
    const watch = await newWatch(tables, { rules: RULES });
    await hear(watch, ...low(1));
    await staff(
      watch,
      [mona, liam, petra, sven].map((id) => user(id)),
    );
    await begin(watch);
    const lanes = { ...watch.stores.lanes, holds: () => Promise.resolve(false) };
    const lost = { ...watch.loop, stores: { ...watch.loop.stores, lanes } };
    await lookAfterOwners(lost, watch.lane, crm());
    expect((await caseOf(watch, 'r0')).ownerId).toBe(carla);
  });

  const leave = fc.record({
    from: fc.integer({ min: -2, max: 20 }),
    days: fc.option(fc.integer({ min: 1, max: 30 })),
    delegate: fc.option(fc.constantFrom(...EVERYBODY)),
  });
  const world = fc.record({
    leave: fc.array(fc.tuple(fc.constantFrom(...EVERYBODY), leave), { maxLength: 5 }),
    gone: fc.uniqueArray(fc.constantFrom(...EVERYBODY), { maxLength: 4 }),
    day: fc.integer({ min: 0, max: 25 }),
  });

  test('whatever becomes of people, every case has one who is named, its chain holds, and a second look finds nothing', async () => {
    const history = fc.asyncProperty(fc.array(world, { minLength: 1, maxLength: 3 }), async (worlds) => {
      const watch = await newWatch(tables, { rules: RULES });
      await hear(watch, ...low(2));
      await touch(watch, 'r1');
      for (const { leave: spans, gone, day } of worlds) {
        watch.time.now = Math.max(watch.time.now, NINE + day * DAY_MS);
        await staff(
          watch,
          EVERYBODY.map((id) => user(id, { active: !gone.includes(id) })),
        );
        for (const id of EVERYBODY) await away(watch, id);
        for (const [id, { from, days, delegate }] of spans) {
          const fromAt = NINE + from * DAY_MS;
          const to = days === null ? null : fromAt + days * DAY_MS;
          await away(watch, id, { from: fromAt, to, ...(delegate === null || delegate === id ? {} : { delegate }) });
        }
        await round(watch);
        const events = await countOf(watch, 'case_events');
        await round(watch);
        expect(await countOf(watch, 'case_events')).toBe(events);
        for (const id of ['r0', 'r1']) {
          const state = await caseOf(watch, id);
          const open = state.tasks.filter(({ kind, status }) => kind === 'owner' && status === 'open');
          expect(open).toMatchObject([{ ownerId: state.ownerId }]);
          // Who is gone has it only where nobody is left whom the rules, the program owner or his managers lead to.
          expect([petra, ...EVERYBODY.filter((one) => !gone.includes(one))]).toContain(state.ownerId);
        }
      }
      expect(await watch.stores.cases.verifyChains(watch.db, watch.tenantId)).toBeNull();
    });
    await fc.assert(history, { numRuns: engine === 'pglite' ? 15 : 30 });
  }, 120_000);
});
