import fc from 'fast-check';
import { elapsed, add } from '../../../src/sla/clock';
import { budgetOf, budgetSeconds, pickZone, policySchema, type Policy } from '../../../src/sla/policy';
import { TIERS } from '../../../src/domain/types';
import { at, calendarOf, HOUR_S, text } from './given';

const standard = policySchema.parse({});
const office = calendarOf();

describe('a policy', () => {
  test('that says nothing has the defaults', () => {
    const inWords = (clock: 'first_touch' | 'resolution') =>
      TIERS.map((tier) => budgetOf(standard, clock, tier)).map(({ n, unit }) => `${n} ${unit}`);
    expect(inWords('first_touch')).toEqual(['4 bh', '8 bh', '1 bd', '2 bd']);
    expect(inWords('resolution')).toEqual(['3 bd', '5 bd', '10 bd', '15 bd']);
    expect(standard).toMatchObject({ thresholds: [75, 100], zoneSource: 'owner', calendarId: 'default' });
  });

  test('that names one budget keeps the other defaults', () => {
    const policy = policySchema.parse({ budgets: { first_touch: { critical: { n: 1, unit: 'bh' } } } });
    expect(budgetOf(policy, 'first_touch', 'critical')).toEqual({ n: 1, unit: 'bh' });
    expect(budgetOf(policy, 'first_touch', 'high')).toEqual({ n: 8, unit: 'bh' });
  });

  test.each<[string, unknown]>([
    ['no budget at all', { budgets: { first_touch: { critical: { n: 0, unit: 'bh' } } } }],
    ['half a business day', { budgets: { first_touch: { low: { n: 0.5, unit: 'bd' } } } }],
    ['calendar days', { budgets: { first_touch: { low: { n: 1, unit: 'd' } } } }],
    ['a misspelt tier', { budgets: { first_touch: { urgent: { n: 1, unit: 'bd' } } } }],
    ['thresholds without the breach', { thresholds: [75] }],
    ['a threshold twice', { thresholds: [75, 75, 100] }],
    ['a fixed zone source without a zone', { zoneSource: 'fixed' }],
    ['a fixed zone nobody knows', { zoneSource: 'fixed', fixedZone: 'Mars/Olympus' }],
  ])('cannot have %s', (_, input) => {
    expect(policySchema.safeParse(input).success).toBe(false);
  });
});

describe('a budget', () => {
  test('in business hours is that many open hours', () => {
    expect(budgetSeconds({ n: 4, unit: 'bh' }, at('2026-11-21T10:00:00Z'), office)).toBe(4 * HOUR_S);
  });

  test.each([
    ['the same time on the next working day', '2026-11-16T11:00:00Z', '2026-11-17T11:00:00Z'],
    ['over the weekend', '2026-11-20T11:00:00Z', '2026-11-23T11:00:00Z'],
    ['from after closing: the end of the next working day', '2026-11-16T20:00:00Z', '2026-11-17T17:00:00Z'],
    ['from the weekend: Monday counts whole', '2026-11-21T08:00:00Z', '2026-11-23T17:00:00Z'],
    ['from before opening: the end of that day', '2026-11-16T05:00:00Z', '2026-11-16T17:00:00Z'],
  ])('of one business day is due %s', (_, start, due) => {
    const seconds = budgetSeconds({ n: 1, unit: 'bd' }, at(start), office);
    expect(text(add(office, at(start), seconds))).toBe(due);
  });

  test('in business days is whole seconds, whatever the start', () => {
    const half = calendarOf({ overrides: { '2026-11-17': [['09:00', '12:00']] } });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 * 86_400_000 }), fc.integer({ min: 1, max: 10 }), (ms, n) => {
        const start = at('2026-11-13T08:00:00Z') + ms;
        const seconds = budgetSeconds({ n, unit: 'bd' }, start, half);
        expect(Number.isInteger(seconds)).toBe(true);
        expect(elapsed(half, start, add(half, start, seconds))).toBe(seconds);
      }),
    );
  });
});

describe('the zone of a clock', () => {
  const known = { owner: 'Asia/Kolkata', account: 'Europe/Paris', tenant: 'America/New_York' };
  const policy = (change: Partial<Policy>): Policy => ({ ...standard, ...change });

  test.each([
    ['owner', 'Asia/Kolkata'],
    ['account', 'Europe/Paris'],
    ['tenant', 'America/New_York'],
    ['fixed', 'UTC'],
  ] as const)('is that of the %s when the policy says so', (source, timeZone) => {
    expect(pickZone(policy({ zoneSource: source, fixedZone: 'UTC' }), known)).toEqual({ source, timeZone });
  });

  test('falls back past what is missing or unknown to this Node', () => {
    expect(pickZone(standard, { ...known, owner: null })).toEqual({ source: 'account', timeZone: 'Europe/Paris' });
    expect(pickZone(standard, { ...known, owner: 'Mars/Olympus', account: null })).toEqual({
      source: 'tenant',
      timeZone: 'America/New_York',
    });
    expect(pickZone(policy({ zoneSource: 'tenant' }), { ...known, tenant: null })).toBeNull();
  });
});
