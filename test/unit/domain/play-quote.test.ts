import fc from 'fast-check';
import { quoteOf } from '../../../src/domain/play';

const cite = (text: string, words: string): string | null => {
  const start = text.indexOf(words);
  const evidence = [{ for: 'billing_pricing' as const, start, end: start + words.length }];
  return quoteOf(text, { evidence, reason: 'billing_pricing' });
};

describe('quoteOf', () => {
  test.each([
    ['Nice tool. The price went up by 40 % in May! Nobody told us.', 'price', 'The price went up by 40 % in May!'],
    ['the price went up', 'price', 'the price went up'],
    ['Version 2.0 costs 3.5 times as much. Why?', 'costs', 'Version 2.0 costs 3.5 times as much.'],
    ['good support\nprice too high\nslow', 'price', 'price too high'],
    ['They said: "the price is fixed." It was not.', 'price', 'They said: "the price is fixed."'],
    ['Is the price right? Hardly.', 'price', 'Is the price right?'],
    [
      `${'very '.repeat(60)}nice, but the price is too high, ${'really '.repeat(40)}`,
      'price',
      'but the price is too high,',
    ],
    [`${'a'.repeat(300)}price${'b'.repeat(300)}`, 'price', 'price'],
  ])('%s', (text, words, quote) => {
    expect(cite(text, words)).toBe(quote);
  });

  test('cites nothing where nothing speaks for the reason', () => {
    const evidence = [{ for: 'churn_intent' as const, start: 0, end: 4 }];
    expect(quoteOf('we leave', { evidence, reason: 'usability' })).toBeNull();
    expect(quoteOf(null, { evidence, reason: 'churn_intent' })).toBeNull();
  });

  test('is always a stretch of the text, and never long', () => {
    const words = fc.array(fc.constantFrom('price', 'up', '. ', '! ', ', ', '\n', ' ', 'ä', '"'), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.nat(60), fc.nat(20), (some, start, length) => {
        const text = some.join('');
        const end = Math.min(text.length, start + length);
        const evidence = [{ for: 'usability' as const, start: Math.min(start, end), end }];
        const quote = quoteOf(text, { evidence, reason: 'usability' }) ?? '';
        expect(text).toContain(quote);
        expect(quote.length).toBeLessThanOrEqual(240);
      }),
    );
  });
});
