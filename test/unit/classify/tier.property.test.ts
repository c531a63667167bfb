import fc from 'fast-check';
import { processOf } from '../../../src/classify/diversion';
import { tierOf, type TierInput } from '../../../src/classify/tier';
import { FLAGS, TIERS, type Process, type TierPoint } from '../../../src/domain/types';
import { given, LIST, listOf, nearby, NOW, nps } from './tier-given';

const sum = (points: readonly TierPoint[]): number => points.reduce((total, { points: one }) => total + one, 0);
const flags = fc.uniqueArray(fc.constantFrom(...FLAGS));
const inputs: fc.Arbitrary<TierInput> = fc
  .record({
    score: fc.option(fc.integer({ min: 0, max: 10 }).map(nps)),
    flags,
    process: fc.constantFrom<Process>('standard', 'safety', 'legal', 'regulated', 'non_conformance'),
    attributes: fc.dictionary(
      fc.constantFrom('arr', 'renewal_date', 'usage_change_percent', 'seats'),
      fc.oneof(fc.integer(), fc.constant(null), fc.string(), fc.constantFrom('2026-03-20', '80000', '-40')),
    ),
    openHighPriority: fc.option(fc.nat(3)),
    title: fc.option(fc.constantFrom('CEO', 'Intern', '')),
    lead: fc.boolean(),
    closedDaysAgo: fc.option(fc.nat(200)),
  })
  .map(({ score, flags: some, process, attributes, openHighPriority, title, lead, closedDaysAgo }) =>
    given(
      {
        score,
        flags: some,
        process,
        history: {
          lead: lead ? nearby(null) : null,
          previous: closedDaysAgo === null ? null : nearby(closedDaysAgo),
        },
      },
      {
        attributes,
        contactTitle: title,
        tickets: openHighPriority === null ? null : { open: 3, openHighPriority, last30Days: 3 },
      },
    ),
  );
const lists = fc
  .record({
    off: fc.subarray(LIST.criteria.map(({ id }) => id)),
    order: fc.shuffledSubarray([...LIST.criteria], { minLength: 1 }),
    points: fc.integer({ min: 1, max: 9 }),
    steps: fc.array(fc.record({ upTo: fc.integer({ min: 0, max: 10 }), points: fc.integer({ min: 1, max: 9 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
    medium: fc.integer({ min: 1, max: 5 }),
    gap: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ off, order, points, steps, medium, gap }) => ({
    ...listOf(
      ...order.map((one) => ({
        ...one,
        enabled: !off.includes(one.id),
        ...(one.kind === 'score' ? { steps } : one.kind === 'process' ? {} : { points }),
      })),
    ),
    thresholds: { critical: medium + 2 * gap, high: medium + gap, medium },
  }));

describe('whatever the list and the facts', () => {
  test('the tier is what the points add up to', () => {
    fc.assert(
      fc.property(inputs, lists, (input, list) => {
        const { tier, points } = tierOf(input, list);
        const total = sum(points);
        const { critical, high, medium } = list.thresholds;
        expect(tier).toBe(total >= critical ? 'critical' : total >= high ? 'high' : total >= medium ? 'medium' : 'low');
      }),
    );
  });

  test('every criterion is traced once, in order, and a switched-off one earns nothing', () => {
    fc.assert(
      fc.property(inputs, lists, (input, list) => {
        const { points } = tierOf(input, list);
        expect(points.map(({ criterion }) => criterion)).toEqual(list.criteria.map(({ id }) => id));
        const off = points.filter((_point, index) => list.criteria[index]?.enabled === false);
        expect(off.every(({ points: earned, actual }) => earned === 0 && actual === 'off')).toBe(true);
      }),
    );
  });

  test('a lower score, another flag or a hand-over never makes a case less urgent', () => {
    fc.assert(
      fc.property(inputs, lists, fc.constantFrom(...FLAGS), (input, list, more) => {
        const flagged = [...input.flags, more];
        const worse: TierInput = {
          ...input,
          score: input.score === null ? null : nps(Math.max(0, input.score.value - 1)),
          flags: flagged,
          process: input.process === 'standard' ? processOf(flagged) : input.process,
        };
        expect(TIERS.indexOf(tierOf(worse, list).tier)).toBeLessThanOrEqual(TIERS.indexOf(tierOf(input, list).tier));
      }),
    );
  });

  test('harm, law and regulators are critical wherever that criterion is on', () => {
    fc.assert(
      fc.property(inputs, lists, fc.constantFrom<Process>('safety', 'legal', 'regulated'), (input, list, process) => {
        fc.pre(list.criteria.some(({ kind, enabled }) => kind === 'process' && enabled));
        expect(tierOf({ ...input, process, now: NOW }, list).tier).toBe('critical');
      }),
    );
  });
});
