import fc from 'fast-check';
import { classify, NO_SIGNALS } from '../../../src/classify/classify';
import { loadLanguages } from '../../../src/classify/load-languages';
import { FLAGS, REASONS } from '../../../src/domain/types';
import { NPS } from '../../../src/domain/band';
import { reasonModel } from '../../harness/reason-model';

beforeAll(loadLanguages);

const WORDS =
  'not never but support price crashes great only reason the nicht aber Preis kündigen mais pas prix pero caro mas não , . ; again lawyer 👎'.split(
    ' ',
  );
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')),
);
const input = fc.record({
  text: fc.option(text),
  score: fc.option(fc.record({ value: fc.integer({ min: -5, max: 20 }), scale: fc.constant(NPS) })),
  language: fc.option(fc.oneof(fc.constantFrom('de', 'pt-BR', 'xx', ''), fc.string())),
  contactTitle: fc.option(fc.oneof(fc.constantFrom('CEO', 'Assistant to the CEO'), fc.string())),
  signals: fc.record({
    tickets: fc.option(fc.record({ open: fc.nat(), openHighPriority: fc.nat(), last30Days: fc.nat() })),
    unpaidInvoices: fc.option(fc.nat()),
    daysSinceGoLive: fc.option(fc.integer()),
    usageChangePercent: fc.option(fc.integer({ min: -100, max: 500 })),
    ageS: fc.option(fc.nat()),
  }),
});

describe('classify, whatever is written', () => {
  test('never throws, stays in its ranges and quotes what is there', () => {
    fc.assert(
      fc.property(input, (given) => {
        const found = classify(given, reasonModel());
        const length = given.text?.length ?? 0;
        expect(REASONS).toContain(found.primary);
        expect(found.secondary.length).toBeLessThanOrEqual(2);
        expect(new Set([found.primary, ...found.secondary]).size).toBe(1 + found.secondary.length);
        expect(found.secondary).not.toContain('unclear');
        expect(found.confidence).toBeGreaterThanOrEqual(0);
        expect(found.confidence).toBeLessThanOrEqual(1);
        expect(found.flags).toEqual(FLAGS.filter((flag) => found.flags.includes(flag)));
        for (const { start, end, for: what } of found.evidence) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(length);
          expect([found.primary, ...found.secondary, ...found.flags]).toContain(what);
        }
      }),
      { numRuns: 10_000 },
    );
  });

  test('says the same twice', () => {
    fc.assert(
      fc.property(input, (given) => expect(classify(given, reasonModel())).toEqual(classify(given, reasonModel()))),
    );
  });

  test('a reason that is named is quoted', () => {
    fc.assert(
      fc.property(input, (given) => {
        const found = classify(given, reasonModel());
        const quoted = new Set(found.evidence.map((one) => one.for));
        for (const reason of [found.primary, ...found.secondary]) {
          expect(quoted.has(reason)).toBe(reason !== 'unclear');
        }
      }),
    );
  });

  test('ten thousand words without a full stop are read to the end', () => {
    const endless = `${'the support is slow and '.repeat(2_000)} we will sue you`;
    expect(classify({ text: endless, score: null, signals: NO_SIGNALS }, reasonModel())).toMatchObject({
      primary: 'support_experience',
      flags: ['legal'],
    });
  });
});
