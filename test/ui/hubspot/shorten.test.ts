import fc from 'fast-check';
import { shorten } from '../../../extension-ui/hubspot/src/app/cards/face/shorten';

describe('a text that is cut short', () => {
  test('is one that fits, as it was', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(shorten(text, text.length)).toBe(text)));
  });

  test('is never longer than it may be, but for the dots, and begins as the text does', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2 }), fc.nat({ max: 200 }), (text, room) => {
        const most = 1 + (room % (text.length - 1));
        const short = shorten(text, most);
        expect(short.length).toBeLessThanOrEqual(most + 1);
        expect(text.startsWith(short.slice(0, -1))).toBe(true);
        expect(short.endsWith('…')).toBe(true);
      }),
    );
  });

  test('is cut between words, where there are any', () => {
    expect(shorten('Nobody owns it, and the file is late.', 20)).toBe('Nobody owns it, and…');
    expect(shorten('あ'.repeat(30), 20)).toBe(`${'あ'.repeat(20)}…`);
  });
});
