import fc from 'fast-check';
import { explainReasonLine } from '../../../src/classify/explain-reason';
import { loadLanguages } from '../../../src/classify/load-languages';
import { reasonModel } from '../../harness/reason-model';

beforeAll(loadLanguages);

const explain = (question: unknown): ReturnType<typeof explainReasonLine> =>
  explainReasonLine(JSON.stringify(question), reasonModel());

describe('explain reason', () => {
  test('answers with the reason and the words that say so', () => {
    const text = '😤 Great tool, but nobody answers our tickets';
    const answer = explain({ text, score: 3 });
    expect(answer).toMatchObject({ language: 'en', primary: 'support_experience', confident: true, flags: [] });
    expect(answer).not.toHaveProperty('signals');
    const evidence = 'evidence' in answer ? answer.evidence : [];
    expect(evidence.length).toBeGreaterThan(0);
    for (const { quote, start, end } of evidence) expect(text.slice(start, end)).toBe(quote);
  });

  test('traces every signal it was given, and what was missing', () => {
    const answer = explain({ text: 'The invoice is wrong', signals: { unpaidInvoices: 2, ageS: 3_600 } });
    expect(answer).toMatchObject({
      primary: 'billing_pricing',
      signals: [
        { signal: 'open_high_priority_tickets', value: 'missing', ageS: null, moved: [] },
        {
          signal: 'unpaid_invoices',
          value: 2,
          ageS: 3_600,
          moved: [{ reason: 'billing_pricing', logOdds: 0.6 }],
        },
        { signal: 'days_since_go_live', value: 'missing' },
        { signal: 'usage_change_percent', value: 'missing' },
      ],
    });
  });

  test('signals say nothing for a customer who said nothing', () => {
    const answer = explain({ text: '', signals: { tickets: { openHighPriority: 9 }, unpaidInvoices: 9 } });
    expect(answer).toMatchObject({ primary: 'unclear', confidence: 1 });
    expect('signals' in answer ? (answer.signals ?? []).flatMap(({ moved }) => moved) : null).toEqual([]);
  });

  test.each([
    ['not JSON', '{', 'invalid_json'],
    ['an empty line', '', 'invalid_json'],
    ['a number', '7', 'invalid_argument'],
    ['no text', '{"score":3}', 'invalid_argument'],
    ['a score off the scale', '{"text":"ok","score":11}', 'invalid_argument'],
    ['signals of another kind', '{"text":"ok","signals":[]}', 'invalid_argument'],
  ])('%s is refused in words', (_name, line, code) => {
    const answer = explainReasonLine(line, reasonModel());
    expect(answer).toMatchObject({ error: { code } });
  });

  test('whatever stands in the line, there is an answer', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.string({ unit: 'binary' }).map((text) => JSON.stringify({ text })),
        ),
        (line) => {
          const answer = explainReasonLine(line, reasonModel());
          expect('error' in answer || 'primary' in answer).toBe(true);
        },
      ),
    );
  });
});
