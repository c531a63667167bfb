import fc from 'fast-check';
import { asLine, asText, lastLines, unitsOf } from '../../../src/crm-adapters/salesforce/text';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });
const printable = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => !/\p{Cc}/u.test(text));

describe('text for Salesforce', () => {
  test('that fits stays as it is', () => {
    fc.assert(fc.property(printable, (text) => asText(text, 10_000) === text && asLine(text, 10_000) === text));
  });

  test('fits into its room as Salesforce counts it and is cut between characters', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 60 }), (text, room) => {
        const cut = asText(text, room);
        const whole = asText(text, 10_000);
        expect(unitsOf(cut)).toBeLessThanOrEqual(room);
        expect(cut === whole || whole.startsWith(cut.replace(/…$/, ''))).toBe(true);
        expect(cut).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  test('counts a line end as the two characters it is stored as', () => {
    expect(unitsOf('a\nb')).toBe(4);
    expect(asText('a\nb', 4)).toBe('a\nb');
    expect(asText('a\nb', 3)).toBe('a…');
  });

  test('has no control characters, one kind of line end and no half characters', () => {
    expect(asText('a\u0000b\u0007c\r\nd\te\rf\ud83dg\uffff', 100)).toBe('abc\nd\te\nf\ufffdg');
  });

  test('of one line has no line ends', () => {
    fc.assert(fc.property(anyText, (text) => !/[\n\r\t]/.test(asLine(text, 255))));
    expect(asLine('NPS 3:\r\n\tAcme', 255)).toBe('NPS 3: Acme');
  });

  test('of a log keeps the newest lines, in order', () => {
    fc.assert(
      fc.property(fc.array(printable, { maxLength: 30 }), fc.integer({ min: 1, max: 400 }), (lines, room) => {
        const log = lastLines(lines, room);
        expect(unitsOf(log)).toBeLessThanOrEqual(room);
        const kept = log === '' ? [] : log.split('\n');
        const newest = lines.slice(lines.length - kept.length);
        expect(kept.slice(1)).toEqual(newest.slice(1));
      }),
    );
    const lines = Array.from({ length: 5_000 }, (_, n) => `line ${n} `.padEnd(40, '.'));
    expect(lastLines(lines, 32_768).split('\n').at(-1)).toBe(lines.at(-1));
    expect(lastLines(['x'.repeat(100)], 10)).toBe('xxxxxxxxx…');
  });
});
