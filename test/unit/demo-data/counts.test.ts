import fc from 'fast-check';
import { makeWorld } from '../../../sandbox/demo-data/world';
import { END_AT, WORLD, detractors } from './sample-world';

const MINUTE_MS = 60_000;

describe('the worked example', () => {
  test('has 1,400 customers, 434 responses and 78 detractors', () => {
    expect(WORLD.companies).toHaveLength(1_400);
    expect(WORLD.responses).toHaveLength(434);
    expect(detractors(WORLD)).toHaveLength(78);
  });

  test('asks every customer once', () => {
    expect(new Set(WORLD.responses.map(({ companyKey }) => companyKey)).size).toBe(434);
  });

  test('gives an NPS of +30', () => {
    const promoters = WORLD.responses.filter(({ score }) => score >= 9).length;
    expect(Math.round(((promoters - 78) / 434) * 100)).toBe(30);
  });

  test('spreads the detractors over every score from 0 to 6', () => {
    expect(new Set(detractors(WORLD).map(({ score }) => score)).size).toBe(7);
  });

  test('lets 145 comments follow their score, 26 of them of detractors', () => {
    const late = WORLD.responses.filter(({ commentedAt }) => commentedAt !== null);
    expect(late).toHaveLength(145);
    expect(late.filter(({ score }) => score <= 6)).toHaveLength(26);
    const delays = late.map(({ respondedAt, commentedAt }) => (commentedAt ?? 0) - respondedAt);
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(20_000);
    expect(Math.max(...delays)).toBeLessThanOrEqual(6 * MINUTE_MS);
  });

  test('lies within one working day, with more answers in its first half', () => {
    const times = WORLD.responses.map(({ respondedAt }) => respondedAt);
    const startAt = END_AT - 9.5 * 60 * MINUTE_MS;
    expect(Math.min(...times)).toBeGreaterThanOrEqual(startAt);
    expect(Math.max(...times)).toBeLessThanOrEqual(END_AT - 5 * MINUTE_MS);
    const noon = (startAt + END_AT) / 2;
    expect(times.filter((at) => at < noon).length).toBeGreaterThan(434 * 0.6);
  });

  test('has tickets of the last 60 days at a quarter of the customers', () => {
    expect(new Set(WORLD.tickets.map(({ companyKey }) => companyKey)).size).toBe(350);
    const ages = WORLD.tickets.map(({ createdAt }) => END_AT - createdAt);
    expect(Math.min(...ages)).toBeGreaterThan(0);
    expect(Math.max(...ages)).toBeLessThanOrEqual(60 * 24 * 60 * MINUTE_MS);
  });

  test('leaves an open high-priority ticket where a detractor speaks of failures or of support', () => {
    const sore = detractors(WORLD).filter(({ reason }) =>
      ['reliability_performance', 'support_experience', 'service_delivery'].includes(reason ?? ''),
    );
    const burning = new Set(
      WORLD.tickets.filter(({ open, priority }) => open && priority === 'HIGH').map(({ companyKey }) => companyKey),
    );
    expect(sore.filter(({ companyKey }) => !burning.has(companyKey))).toEqual([]);
  });
});

describe('any seed', () => {
  test('gives the same bytes twice, and the same counts as every other', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 4e12 }), (seed, endAt) => {
        const world = makeWorld({ seed, endAt });
        expect(JSON.stringify(makeWorld({ seed, endAt }))).toBe(JSON.stringify(world));
        expect(world.responses).toHaveLength(434);
        expect(detractors(world)).toHaveLength(78);
        expect(world.deliveries).toHaveLength(434 + 145 + 8);
      }),
      { numRuns: 12 },
    );
  });

  test('is another world than the next one', () => {
    expect(makeWorld({ seed: 8, endAt: END_AT }).companies).not.toEqual(WORLD.companies);
  });
});
