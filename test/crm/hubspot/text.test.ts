import fc from 'fast-check';
import { asHtml, asText, lastLines, MAX_TEXT } from '../../../src/crm-adapters/hubspot/text';

const UNESCAPES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '<br>': '\n',
};
const unescape = (html: string): string => html.replace(/&amp;|&lt;|&gt;|&quot;|&#39;|<br>/g, (one) => UNESCAPES[one]!);
const printable = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => !/\p{Cc}/u.test(text));

describe('text for HubSpot', () => {
  test('as HTML is the same text once a browser has read it', () => {
    fc.assert(
      fc.property(printable, (text) => {
        const html = asHtml(text, MAX_TEXT);
        expect(html.replaceAll('<br>', '')).not.toMatch(/[<>]/);
        expect(unescape(html)).toBe(text);
      }),
    );
  });

  test('as HTML fits into its room and is cut between characters and escapes', () => {
    fc.assert(
      fc.property(printable, fc.integer({ min: 1, max: 60 }), (text, room) => {
        const html = asHtml(text, room);
        expect(html.length).toBeLessThanOrEqual(room);
        expect(text.startsWith(unescape(html).replace(/…$/, ''))).toBe(true);
        expect(html).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  test('is cut at the limit without half a character', () => {
    const text = asText('🧯'.repeat(MAX_TEXT));
    expect(text.length).toBeLessThanOrEqual(MAX_TEXT);
    expect(text).not.toMatch(/\p{Surrogate}/u);
    expect(asText('short')).toBe('short');
  });

  test('has no control characters and one kind of line end', () => {
    expect(asText('a\u0000b\u0007c\r\nd\te')).toBe('abc\nd\te');
  });

  test('of a log keeps the newest lines', () => {
    const lines = Array.from({ length: 5_000 }, (_, n) => `line ${n} `.padEnd(40, '.'));
    const log = lastLines(lines);
    expect(log.length).toBeLessThanOrEqual(MAX_TEXT);
    expect(log.split('\n').at(-1)).toBe(lines.at(-1));
    expect(log.split('\n')).toEqual(lines.slice(-log.split('\n').length));
    expect(lastLines([])).toBe('');
    expect(lastLines(['x'.repeat(MAX_TEXT * 2)]).length).toBeLessThanOrEqual(MAX_TEXT);
  });
});
