import fc from 'fast-check';
import { shorten } from '../../../extension-ui/hubspot/src/app/cards/face/shorten';

const line = (minLength: number): fc.Arbitrary<string> =>
  fc.string({ minLength: minLength + 2 }).map((text) => `a${text.replace(/\s+/g, ' ').slice(2)}z`);

describe('a text that is cut short', () => {
  test('is one that fits, as it was', () => {
    fc.assert(fc.property(line(1), (text) => expect(shorten(text, text.length)).toBe(text)));
  });

  test('is never longer than it may be, but for the dots, and begins as the text does', () => {
    fc.assert(
      fc.property(line(2), fc.nat({ max: 200 }), (text, room) => {
        const most = 1 + (room % (text.length - 1));
        const short = shorten(text, most);
        expect(short.length).toBeLessThanOrEqual(most + 1);
        expect(text.startsWith(short.slice(0, -1))).toBe(true);
        expect(short.endsWith('…')).toBe(true);
      }),
    );
  });

  test('is one line', () => {
    expect(shorten(' It stops at 20.\n\nWe hit that. ', 40)).toBe('It stops at 20. We hit that.');
  });

  test('is cut between words, where there are any', () => {
    expect(shorten('Nobody owns it, and the file is late.', 20)).toBe('Nobody owns it, and…');
    expect(shorten('あ'.repeat(30), 20)).toBe(`${'あ'.repeat(20)}…`);
  });
});
