import fc from 'fast-check';
import { subjectOf } from '../../src/crm-adapters/handover-subject';

describe('the subject of an announcement', () => {
  const key = 'abc_handover_1';
  const text = fc.string({ unit: 'binary', maxLength: 400 });

  test('is one line that fits and holds the whole key, whatever the words are', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 255 }), (words, room) => {
        const subject = subjectOf(words, key, room);
        expect(subject).toContain(key);
        expect(subject.length).toBeLessThanOrEqual(room);
        expect(subject).not.toMatch(/[\r\n\t]/);
        expect(subjectOf(subject, key, room)).toBe(subject);
      }),
    );
  });

  test('names the key once, where the caller has put it', () => {
    expect(subjectOf(`Case ${key} to legal`, key, 255)).toBe(`Case ${key} to legal`);
    expect(subjectOf('To legal', key, 255)).toBe(`To legal [${key}]`);
    expect(subjectOf(`${'long '.repeat(60)}${key}`, key, 60)).toMatch(/… \[abc_handover_1\]$/);
  });
});
