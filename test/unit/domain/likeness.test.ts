import * as fc from 'fast-check';
import { likeness, NEARLY_EQUAL, readAlike } from '../../../src/domain/likeness';

describe('two texts', () => {
  test.each([
    ['case and punctuation', 'The invoice was wrong twice.', 'the invoice was wrong, TWICE'],
    ['an article', 'The invoice was wrong twice.', 'Invoice was wrong twice'],
    ['a number', 'The invoice was wrong twice', 'The invoices were wrong twice'],
    ['the order', 'The invoice was wrong twice', 'Twice the invoice was wrong'],
    ['a tense', 'Support takes too long to answer', 'Support took too long to answer'],
    ['whose words they are', 'The customer says the invoice was wrong twice', 'The invoice was wrong twice'],
    ['a typing error', 'The export crashes every Monday', 'The export crashs every monday!'],
    ['an article, in German', 'Die Rechnung war zweimal falsch', 'Rechnung war zweimal falsch.'],
    ['accents, in French', 'La facture était fausse deux fois', 'la facture etait fausse, deux fois'],
    ['an ending, in Russian', 'Счёт был неверным дважды', 'Счет был неверен дважды'],
    ['a numeral, in Japanese', '請求書が二回間違っていた', '請求書が2回間違っていた'],
    ['width', 'Slow', 'ｓｌｏｗ!'],
  ])('that differ by %s read alike', (_, a, b) => {
    expect(readAlike(a, b)).toBe(true);
  });

  test.each([
    ['The invoice was wrong twice.', 'Invoices are made from the old price list, which nobody updates'],
    ['Support takes too long to answer', 'Support has two people for the whole of Europe'],
    ['The export crashes every Monday', 'The export and the backup both run on Monday morning and lock each other'],
    ['Onboarding was slow', 'Onboarding has no owner'],
    ['Die Rechnung war zweimal falsch', 'Die Rechnung wird aus einer veralteten Preisliste erzeugt'],
    ['账单两次出错', '税号没有导入账单系统'],
    ['Slow', 'Query without an index'],
  ])('"%s" and its cause "%s" do not', (symptom, cause) => {
    expect(likeness(symptom, cause)).toBeLessThan(NEARLY_EQUAL - 0.05);
  });

  test('are as alike one way as the other, wholly only by the same letters, and never without a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
        expect(likeness(a, a)).toBe(/[\p{L}\p{N}]/u.test(a.normalize('NFKD')) ? 1 : 0);
      }),
    );
    expect(readAlike('?', '?')).toBe(false);
    expect(readAlike('a', 'b')).toBe(false);
  });
});
