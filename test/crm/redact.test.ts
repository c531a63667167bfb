import fc from 'fast-check';
import { withoutValues } from '../../src/crm-adapters/redact';

const VERBATIM = 'Your invoice was wrong twice and Ada Lovelace is furious about it.';

describe('a refusal in the words of a CRM', () => {
  test.each([
    ['quoted', `"${VERBATIM}" was not valid for detractor_verbatim`],
    ['bare', `${VERBATIM} was not valid`],
    ['cut', `detractor_verbatim: Your invoice was wrong twi... is too long`],
    ['inside JSON', JSON.stringify([{ message: `${VERBATIM} is no number`, name: 'detractor_verbatim' }])],
  ])('loses what the customer wrote: %s', (_name, message) => {
    expect(withoutValues(message, [VERBATIM])).not.toMatch(/invoice|furious|Ada/);
  });

  test('keeps what helps an admin', () => {
    const message = 'Property values were not valid: [{"error":"INVALID_OPTION","name":"detractor_tier"}]';
    expect(withoutValues(message, [VERBATIM, 'high', '3'])).toBe(message);
    expect(withoutValues('Owner 1003 is deactivated and cannot be set.', ['1003'])).toContain('1003');
  });

  test('loses short values where they are quoted, and addresses everywhere', () => {
    const message = `"Acme" and 'Acme' are taken by ada@acme.example`;
    expect(withoutValues(message, ['Acme'])).toBe(`"…" and '…' are taken by …`);
  });

  test('is never longer than a person reads', () => {
    expect(withoutValues('word '.repeat(500), []).length).toBeLessThanOrEqual(301);
  });

  test('holds no stretch of twelve characters of anything sent', () => {
    const parts = fc.array(fc.string({ minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.string({ minLength: 12, maxLength: 80 }), parts, fc.nat(40), (value, words, cut) => {
        const clean = withoutValues(words.join(value.slice(0, Math.max(12, cut))), [value]);
        for (let n = 0; n + 12 <= value.length; n += 1) expect(clean).not.toContain(value.slice(n, n + 12));
      }),
    );
  });
});
