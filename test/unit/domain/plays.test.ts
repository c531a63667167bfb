import fc from 'fast-check';
import { DEFAULT_PLAYS } from '../../../src/domain/default-plays';
import { renderDraft, type DraftValues } from '../../../src/domain/play';
import { lintPlay } from '../../../src/domain/play-lint';
import { REASONS } from '../../../src/domain/types';

const VALUES: DraftValues = {
  account: 'Nordlicht AG',
  contact: 'Ada Brandt',
  reason: 'billing_pricing',
  quote: 'the price went up by 40 % without a word',
  owner: 'Sam Okafor',
};
const NOTHING: DraftValues = { account: null, contact: null, reason: null, quote: null, owner: null };
const play = (body: string, subject = 'Hello') => ({ draft: { subject, body } });

describe('the plays that ship', () => {
  test('one a reason, by its code', () => {
    expect(DEFAULT_PLAYS.map(({ id }) => id).toSorted()).toEqual([...REASONS].toSorted());
    expect(DEFAULT_PLAYS.every(({ id, reason }) => id === reason)).toBe(true);
  });

  test.each(DEFAULT_PLAYS)('$id can be published, and is short enough to be used', (one) => {
    expect(lintPlay(one, { policyIds: [] })).toEqual([]);
    expect(one.checklist.length).toBeGreaterThanOrEqual(3);
    expect(one.checklist.length).toBeLessThanOrEqual(6);
    expect(one.talkingPoints.length).toBeGreaterThanOrEqual(3);
    expect(one.talkingPoints.length).toBeLessThanOrEqual(5);
    expect(one.draft.body.length).toBeLessThan(1000);
  });

  test.each(DEFAULT_PLAYS)('$id: the message takes up the reason and the words, and is signed', (one) => {
    const { subject, body } = renderDraft(one, { ...VALUES, reason: one.reason });
    expect(body).toContain('You wrote: "the price went up by 40 % without a word"');
    expect(body.startsWith('Hello Ada Brandt,')).toBe(true);
    expect(body.endsWith('Sam Okafor')).toBe(true);
    expect(`${subject}${body}`).not.toMatch(/[{}]/);
    expect(one.draft.body).toContain('{{reason}}');
  });

  test.each(DEFAULT_PLAYS)('$id reads whole where nothing is known', (one) => {
    const { subject, body } = renderDraft(one, NOTHING);
    expect(body.startsWith('Hello there,')).toBe(true);
    expect(body.endsWith('Your customer success team')).toBe(true);
    expect(`${subject}\n${body}`).not.toMatch(/You wrote|""|[{}]|null|undefined|\n{3}/);
  });

  test.each(DEFAULT_PLAYS)('$id promises nothing that nobody can keep', ({ draft, talkingPoints }) => {
    const text = [draft.subject, draft.body, ...talkingPoints].join('\n');
    expect(text).not.toMatch(/guarantee|never happen again|we promise|refund you|as soon as possible|immediately/i);
  });

  test('a whole message', () => {
    const [billing] = DEFAULT_PLAYS;
    expect(billing && renderDraft(billing, VALUES)).toEqual({
      subject: 'Your feedback about what you pay and how we bill it',
      body: `Hello Ada Brandt,

Thank you for your answer to our survey. You told us about what you pay and how we bill it, and that deserves a clear reply.
You wrote: "the price went up by 40 % without a word"

I am looking at the contract and the last invoices of Nordlicht AG. If something on them is wrong, I will see that it is put right. If it is right but was badly explained, you should be able to follow it line by line.

Could you tell me which charge or change you mean? You can simply reply here, or I can call you at a time that suits you.

Kind regards
Sam Okafor`,
    });
  });
});

describe('renderDraft', () => {
  test.each([
    ['a sentence within a line', 'Thank you. You wrote: "{{quote}}." I am listening.', 'Thank you. I am listening.'],
    ['a line of its own', 'Thank you.\n\nYou wrote: "{{quote}}"\n\nI am listening.', 'Thank you.\n\nI am listening.'],
    [
      'the last sentence of a line',
      'Thank you. You wrote: "{{quote}}"\n\nI am listening.',
      'Thank you.\n\nI am listening.',
    ],
    ['the last sentence', 'Thank you! As you said: {{ quote }}', 'Thank you!'],
    ['the only sentence', 'You said {{quote}}', 'Thank you for your answer to our survey.'],
  ])('leaves out what would cite nothing: %s', (_name, template, body) => {
    expect(renderDraft(play(template), NOTHING).body).toBe(body);
    expect(renderDraft(play(template), { ...NOTHING, quote: '  ' }).body).toBe(body);
  });

  test('a subject that only cites becomes a plain one', () => {
    expect(renderDraft(play('x', '"{{quote}}"'), NOTHING).subject).toBe('Your answer to our survey');
  });

  test('a subject stays one line', () => {
    const values = { ...VALUES, quote: 'slow\r\nBcc: everybody@example.org' };
    expect(renderDraft(play('x', 'Re: {{quote}}'), values).subject).toBe('Re: slow Bcc: everybody@example.org');
  });

  test('values are quoted, not obeyed', () => {
    const values = { ...VALUES, quote: '{{owner}} $& $1 <b>{{quote}}</b>', contact: '{{account}}' };
    expect(renderDraft(play('{{contact}}: "{{quote}}"'), values).body).toBe(
      '{{account}}: "{{owner}} $& $1 <b>{{quote}}</b>"',
    );
  });

  test('what nobody knows stays as it was written', () => {
    expect(renderDraft(play('Hello {{name}} {{ x y }} {{constructor}}'), VALUES).body).toBe(
      'Hello {{name}} {{ x y }} {{constructor}}',
    );
  });

  const values = fc.record({
    account: fc.option(fc.string()),
    contact: fc.option(fc.string()),
    reason: fc.option(fc.constantFrom(...REASONS)),
    quote: fc.option(fc.string()),
    owner: fc.option(fc.string()),
  });
  const templates = fc
    .array(fc.oneof(fc.constantFrom('{{quote}}', '{{', '}}', '{{contact}}', '.', '\n', '" ', '{{x}}'), fc.string()))
    .map((parts) => parts.join(''));

  test('never throws, whatever the template and the values', () => {
    fc.assert(
      fc.property(templates, templates, values, (subject, body, known) => {
        const draft = renderDraft(play(body, subject), known);
        expect(draft.subject).not.toMatch(/[\n\r]/);
        expect(draft.body.length).toBeGreaterThan(body.trim() === '' ? -1 : 0);
      }),
    );
  });

  test('the customer’s words are cited as they are, in every play', () => {
    const said = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.constantFrom(...DEFAULT_PLAYS), values, said, (one, known, quote) => {
        expect(renderDraft(one, { ...known, quote }).body).toContain(`You wrote: "${quote}"`);
      }),
    );
  });
});

describe('lintPlay', () => {
  const [fine] = DEFAULT_PLAYS;
  const withBody = (body: string) => ({ ...fine, draft: { subject: 'x', body } });
  const found = (candidate: unknown, policyIds?: readonly string[]) =>
    lintPlay(candidate, policyIds && { policyIds }).map(({ severity, code }) => `${severity} ${code}`);

  test.each([
    ['no checklist', { ...fine, checklist: [] }, ['error shape']],
    ['a stray word', { ...fine, colour: 'red' }, ['error shape']],
    ['nothing', undefined, ['error shape']],
    ['an unknown placeholder', withBody('{{quote}} {{Contact}}'), ['error unknown_placeholder']],
    ['an empty placeholder', withBody('{{quote}} {{}}'), ['error unknown_placeholder']],
    ['an open placeholder', withBody('{{quote}} {{contact}'), ['error unclosed_placeholder']],
    ['braces within braces', withBody('{{quote}} {{{contact}}}'), []],
    ['a message that cites nothing', withBody('Hello {{contact}}'), ['warning no_quote']],
  ])('%s', (_name, candidate, problems) => {
    expect(found(candidate)).toEqual(problems);
  });

  test('a policy has to be there', () => {
    expect(found({ ...fine, policyId: 'gold' }, ['gold'])).toEqual([]);
    expect(found({ ...fine, policyId: 'gold' }, ['silver'])).toEqual(['error unknown_policy']);
  });

  test('names what there is', () => {
    expect(lintPlay(withBody('{{quote}} {{company}}'))[0]?.message).toBe(
      'the message asks for "{{company}}": there are {{account}}, {{contact}}, {{reason}}, {{quote}}, {{owner}}, in small letters',
    );
  });

  test('what it lets pass without error leaves no braces behind', () => {
    const parts = fc.constantFrom('{{quote}}', '{{contact}}', '{{', '}}', '{{ owner }}', ' a ', '.', '{', '}', '\n');
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1 }), (some) => {
        const candidate = withBody(some.join(''));
        fc.pre(lintPlay(candidate).every(({ severity }) => severity === 'warning'));
        expect(renderDraft(candidate, VALUES).body).not.toMatch(/\{\{|\}\}/);
      }),
    );
  });
});
