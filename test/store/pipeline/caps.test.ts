import fc from 'fast-check';
import { processResponses } from '../../../src/pipeline/deciding/process';
import type { CrmUser } from '../../../src/domain/types';
import { ENGINES } from '../../harness/databases';
import { freshTables, type Tables } from '../tables/given';
import { decideAll, forAll, newOffice, openCasesBy, say, STAFF, user, type Office, type Said } from './given-cases';

const POOL = ['p1', 'p2', 'p3', 'p4'] as const;
const users: readonly CrmUser[] = [...POOL, STAFF.petra].map((id) => user(id));
const low = (n: number, from = 0): readonly Said[] =>
  Array.from({ length: n }, (_, at) => ({ id: `r${from + at}`, score: 2, comment: 'It is slow.' }));

describe.each(ENGINES)('on %s', (engine) => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });

  /** Several who decide at the same time, as after a lane has changed hands. */
  const together = async (office: Office, workers: number): Promise<void> => {
    const work = async (): Promise<void> => {
      while ((await processResponses(office.loop, office.lane)) > 0);
    };
    await Promise.all(Array.from({ length: workers }, work));
  };

  const pools = fc.record({
    strategy: fc.constantFrom('round_robin', 'least_open_cases'),
    members: fc.uniqueArray(fc.record({ user: fc.constantFrom(...POOL), weight: fc.constantFrom(1, 2, 0.5) }), {
      selector: (member) => member.user,
      minLength: 1,
    }),
    cap: fc.option(fc.integer({ min: 1, max: 9 })),
    each: fc.option(fc.integer({ min: 1, max: 9 })),
    waves: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 3 }),
    workers: fc.integer({ min: 1, max: 4 }),
    batch: fc.integer({ min: 1, max: 7 }),
  });

  test('nobody gets more open cases than his caps allow, however many decide at once; everybody is answered', async () => {
    const arrangement = fc.asyncProperty(pools, async ({ strategy, members, cap, each, waves, workers, batch }) => {
      const office = await newOffice(tables, {
        batch,
        users,
        settings: { people: { pools: { team: { members, cap } }, caps: { each } } },
        rules: [forAll([{ strategy: strategy as 'round_robin', pool: 'team' }])],
      });
      let said = 0;
      for (const wave of waves) {
        await say(office, low(wave, said));
        said += wave;
        await together(office, workers);
      }
      const open = await openCasesBy(office);
      expect(Object.values(open).reduce((sum, n) => sum + n, 0)).toBe(said);
      const limit = Math.min(cap ?? Infinity, each ?? Infinity);
      for (const { user: id } of members) expect(open[id] ?? 0).toBeLessThanOrEqual(limit);
      const spare = Math.max(0, said - limit * members.length);
      expect(open[STAFF.petra] ?? 0).toBe(Number.isFinite(limit) ? spare : 0);
      expect(office.loop.logged).toEqual([]);
    });
    await fc.assert(arrangement, { numRuns: engine === 'postgres' ? 25 : 8 });
  }, 180_000);

  test('a thousand responses are spread evenly over a pool', async () => {
    const members = POOL.map((id) => ({ user: id }));
    const office = await newOffice(tables, {
      users,
      settings: { people: { pools: { team: { members } } } },
      rules: [forAll([{ strategy: 'round_robin', pool: 'team' }])],
    });
    await say(office, low(1000));
    await (engine === 'postgres' ? together(office, 3) : decideAll(office));
    expect(await openCasesBy(office)).toEqual({ p1: 250, p2: 250, p3: 250, p4: 250 });
  });
});
