import * as fc from 'fast-check';
import { BINARY, CES_1_7, CSAT_0_2, CSAT_1_5, NPS, bandOf, inScale } from '../../../src/domain/band';
import type { Band, Scale } from '../../../src/domain/types';

const custom = (min: number, max: number, higherIsBetter = true): Scale => ({
  metric: 'custom',
  min,
  max,
  higherIsBetter,
});
const ORDER: readonly Band[] = ['detractor', 'passive', 'promoter'];

/** One letter a value, from the lowest answer of the scale to the highest. */
const bands = (scale: Scale): string =>
  Array.from({ length: scale.max - scale.min + 1 }, (_, step) => bandOf({ value: scale.min + step, scale }))
    .map((band) => ({ detractor: 'D', passive: 'p', promoter: 'P' })[band])
    .join('');

describe('bandOf', () => {
  test.each([
    ['NPS 0-10', NPS, 'DDDDDDDppPP'],
    ['CES 1-7', CES_1_7, 'DDDppPP'],
    ['CSAT 1-5', CSAT_1_5, 'DDpPP'],
    ['CSAT 0-2', CSAT_0_2, 'DpP'],
    ['binary', BINARY, 'DP'],
    ['CSAT 1-3, by thirds', { ...CSAT_1_5, max: 3 }, 'DpP'],
    ['CES 1-5, by thirds', { ...CES_1_7, max: 5 }, 'DDpPP'],
    ['a custom 0-3, whose inner values lie exactly on the thirds', custom(0, 3), 'DDPP'],
    ['a custom -2 to 2', custom(-2, 2), 'DDpPP'],
  ])('%s', (_, scale, expected) => {
    expect(bands(scale)).toBe(expected);
  });

  test('mirrors a scale on which a high value is bad', () => {
    expect(bands({ ...CES_1_7, higherIsBetter: false })).toBe('PPppDDD');
    expect(bands({ ...CSAT_1_5, higherIsBetter: false })).toBe('PPpDD');
    expect(bands(custom(1, 3, false))).toBe('PpD');
  });

  test('thirds are thirds whatever the rounding of the range', () => {
    expect(bandOf({ value: 0.1, scale: custom(0, 0.3) })).toBe('detractor');
    expect(bandOf({ value: 0.3, scale: custom(0.1, 0.4) })).toBe('promoter');
  });

  test('a better answer never has a worse band', () => {
    const scales = fc.constantFrom(NPS, CES_1_7, CSAT_1_5, CSAT_0_2, BINARY, custom(0, 100), custom(-3, 4, false));
    fc.assert(
      fc.property(scales, fc.nat(100), fc.nat(100), (scale, a, b) => {
        const at = (step: number) => scale.min + (step % (scale.max - scale.min + 1));
        const [low, high] = [Math.min(at(a), at(b)), Math.max(at(a), at(b))];
        const [worse, better] = scale.higherIsBetter ? [low, high] : [high, low];
        const rank = (value: number) => ORDER.indexOf(bandOf({ value, scale }));
        expect(rank(worse)).toBeLessThanOrEqual(rank(better));
      }),
    );
  });

  test('a value that is no answer on the scale is a fault, never a band', () => {
    for (const value of [-1, 11, 7.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => bandOf({ value, scale: NPS })).toThrow(RangeError);
    }
    expect(() => bandOf({ value: 3, scale: custom(3, 3) })).toThrow(RangeError);
  });
});

describe('inScale', () => {
  test('takes whole numbers only where the metric has no fractions', () => {
    expect(inScale(7.5, NPS)).toBe(false);
    expect(inScale(0.5, BINARY)).toBe(false);
    expect(inScale(4.5, CSAT_1_5)).toBe(true);
  });

  test('takes both ends and nothing beyond', () => {
    expect([0, 10].every((value) => inScale(value, NPS))).toBe(true);
    expect([-1, 11].some((value) => inScale(value, NPS))).toBe(false);
  });
});
