import fc from 'fast-check';
import type { World } from '../../../sandbox/demo-data/world';
import { makeWorld, worldOf } from '../../../sandbox/demo-data/world';
import { END_AT, WORLD, detractors } from './sample-world';

const HALVES = [worldOf(WORLD, 'hubspot'), worldOf(WORLD, 'salesforce')] as const;
const PARTS = ['companies', 'contacts', 'tickets', 'responses', 'deliveries'] as const;

const idOf = (thing: World[(typeof PARTS)[number]][number]): string => JSON.stringify(thing);

describe('the two CRMs', () => {
  test.each(PARTS)('share out all %s, none of them twice', (part) => {
    const both = HALVES.flatMap((half) => half[part].map(idOf));
    expect(both.sort()).toEqual(WORLD[part].map(idOf).sort());
  });

  test('have the same team', () => {
    expect(HALVES.map(({ owners, managers }) => ({ owners, managers }))).toEqual([
      { owners: WORLD.owners, managers: WORLD.managers },
      { owners: WORLD.owners, managers: WORLD.managers },
    ]);
  });

  const markingsOf = (world: World): readonly string[] => detractors(world).flatMap(({ markings }) => markings);

  test('both know customers of every region, segment and language', () => {
    for (const half of HALVES) {
      expect(new Set(half.companies.map(({ region }) => region)).size).toBe(3);
      expect(new Set(half.companies.map(({ segment }) => segment)).size).toBe(3);
      expect(new Set(half.companies.map(({ language }) => language)).size).toBe(5);
    }
  });

  test('both hear of churn, of executives and of repeated failure; what was said once is shared out', () => {
    const [here, there] = HALVES.map((half) => new Set(markingsOf(half)));
    for (const half of [here, there]) {
      expect([...(half ?? [])]).toEqual(expect.arrayContaining(['churn_intent', 'executive', 'repeat_failure']));
    }
    const single = ['safety', 'legal', 'regulated_complaint', 'about_owner'] as const;
    expect(single.filter((one) => here?.has(one))).toHaveLength(2);
    expect(single.filter((one) => there?.has(one))).toHaveLength(2);
  });

  test('both have an unknown writer, a customer without a CSM and one whose CSM has left', () => {
    const flaws = HALVES.map((half) => half.responses.map(({ exception }) => exception));
    for (const half of flaws) {
      expect(half).toEqual(expect.arrayContaining(['unmatched', 'csm_missing', 'csm_deactivated']));
    }
  });

  test('add up to what a world of any seed has, half of it each', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const world = makeWorld({ seed, endAt: END_AT });
        for (const crm of ['hubspot', 'salesforce'] as const) {
          const half = worldOf(world, crm);
          const known = new Set(half.companies.map(({ key }) => key));
          expect([half.companies.length, half.responses.length, detractors(half).length]).toEqual([700, 217, 39]);
          expect(half.contacts.filter(({ companyKeys }) => !companyKeys.every((key) => known.has(key)))).toEqual([]);
          expect(half.deliveries.filter(({ body, responseId }) => !body.includes(responseId))).toEqual([]);
        }
      }),
      { numRuns: 8 },
    );
  });
});
