import * as fc from 'fast-check';
import { CES_1_7, CSAT_0_2, CSAT_1_5, NPS } from '../../../src/domain/band';
import { cleanText, cutText } from '../../../src/capture/clean-json';
import { event, observed, parse } from './parse-generic';

const scoreOf = (score: unknown, more: object = {}, settings: unknown = {}) =>
  observed(event({ score, ...more }), settings).fields.score;
const refusal = (score: unknown, more: object = {}, settings: unknown = {}) => {
  const result = parse(event({ score, ...more }), settings);
  return result.kind === 'unusable' ? result.reason : result.kind;
};

describe('a score', () => {
  test.each([
    [7, 7],
    ['7', 7],
    [' 7 ', 7],
    ['7.0', 7],
    ['07', 7],
    [0, 0],
    ['0', 0],
    ['-0', 0],
    [10, 10],
  ])('%p is read as %p', (raw, value) => {
    expect(scoreOf(raw)).toStrictEqual({ value, scale: NPS });
  });

  test('as JSON writes numbers is a number', () => {
    const raw = (score: string) =>
      observed(`{"type":"r.created","data":{"response_id":"1","scale":"nps","score":${score}}}`);
    expect(raw('7.0').fields.score?.value).toBe(7);
    expect(raw('1e1').fields.score?.value).toBe(10);
    expect(raw('-0').fields.score?.value).toStrictEqual(0);
  });

  test.each([null, undefined, '', '   ', '\t', 'n/a', 'N/A', ' n/a '])('%p is no score, and never a 0', (raw) => {
    expect(scoreOf(raw)).toBeNull();
  });

  test('no score needs no scale', () => {
    expect(scoreOf('', { scale: undefined })).toBeNull();
    expect(scoreOf(null, { scale: 'stars' })).toBeNull();
  });

  test.each(['seven', '1e1', '0x7', '7,5', '7/10', '+7', '7.', '.7', 'NaN', 'Infinity', '٧', true, false, [], [7], {}])(
    '%p is refused',
    (raw) => {
      expect(refusal(raw)).toBe('data.score: send a number, or null where there is no score');
    },
  );

  test.each([-1, 11, 7.5, '11', '-1', '7.5', 1e300])('%p is no answer on 0 to 10', (raw) => {
    expect(refusal(raw)).toBe('data.score: send a whole number from 0 to 10 (nps), or correct the scale');
  });

  test('that overflows a number is refused', () => {
    expect(parse('{"type":"r.created","data":{"response_id":"1","scale":"nps","score":1e999}}').kind).toBe('unusable');
  });
});

describe('the scale of a score', () => {
  test('is named or spelled out', () => {
    expect(scoreOf(3, { scale: 'csat' })?.scale).toEqual(CSAT_1_5);
    expect(scoreOf(3, { scale: 'ces' })?.scale).toEqual(CES_1_7);
    expect(scoreOf(1, { scale: 'binary' })?.scale.metric).toBe('binary');
    expect(scoreOf(3, { scale: { min: 1, max: 4, higher_is_better: false } })?.scale).toEqual({
      metric: 'custom',
      min: 1,
      max: 4,
      higherIsBetter: false,
    });
  });

  test('comes from the connection where the body names none', () => {
    expect(scoreOf(2, { scale: undefined }, { scale: 'csat' })?.scale).toEqual(CSAT_1_5);
    expect(refusal(2, { scale: undefined })).toBe(
      'data.scale: send "nps", "csat", "ces", "binary" or {"min": 1, "max": 5}, or set the scale of the connection',
    );
  });

  test('takes the range of the connection for a bare name of the same metric only', () => {
    const settings = { scale: CSAT_0_2 };
    expect(scoreOf(2, { scale: 'csat' }, settings)?.scale).toEqual(CSAT_0_2);
    expect(scoreOf(2, { scale: 'nps' }, settings)?.scale).toEqual(NPS);
    expect(scoreOf(2, { scale: { metric: 'csat', min: 1, max: 5 } }, settings)?.scale).toEqual(CSAT_1_5);
  });

  test.each([
    'stars',
    5,
    {},
    { min: 5, max: 1 },
    { min: 1, max: 1 },
    { min: '1', max: '5' },
    { metric: 'nps', min: 1, max: 5 },
    { metric: 'binary', min: 0, max: 2 },
  ])('is refused as %j', (scale) => {
    expect(refusal(3, { scale })).toBe('data.scale: send "nps", "csat", "ces", "binary" or {"min": 1, "max": 5}');
  });
});

describe('a comment', () => {
  const commentOf = (comment: unknown) => observed(event({ comment }));

  test.each([
    ['right to left', 'שירות איטי مرحبا'],
    ['markup', '<b>slow</b> & "expensive" <script>alert(1)</script>'],
    ['emoji and joined letters', '👩‍👩‍👧 é\u0301'],
    ['line breaks and spaces', '  one\r\ntwo '],
  ])('is kept as written: %s', (_, comment) => {
    expect(commentOf(comment).fields.comment).toBe(comment);
  });

  test('loses what the database cannot hold', () => {
    expect(commentOf('a\u0000b').fields.comment).toBe('ab');
    expect(commentOf('\ud800a\udc00b👍').fields.comment).toBe('\ufffda\ufffdb👍');
  });

  test.each(['', ' \n ', '\u0000', null, undefined])('%j is no comment', (comment) => {
    expect(commentOf(comment).fields.comment).toBeNull();
  });

  test('is cut at 20,000 characters, never in the middle of one, and says so', () => {
    expect(commentOf('x'.repeat(20_000))).toMatchObject({ fields: { comment: 'x'.repeat(20_000) }, problems: [] });
    const { fields, problems } = commentOf(`${'x'.repeat(19_999)}👍tail`);
    expect(fields.comment).toBe('x'.repeat(19_999));
    expect(problems).toEqual(['data.comment: only its first 20000 characters are kept']);
  });

  test('that is a number is its digits; another shape is left out', () => {
    expect(commentOf(5).fields.comment).toBe('5');
    expect(commentOf(['a'])).toMatchObject({
      fields: { comment: null },
      problems: ['data.comment: send the comment as one text'],
    });
  });

  test('cleaning and cutting give text that JSON and PostgreSQL both take, and change nothing twice', () => {
    const texts = fc.array(fc.constantFrom('a', '\0', '\ud83d', '\udc4d', '👍', 'é')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.nat(12), (text, max) => {
        const clean = cutText(cleanText(text), max);
        expect(clean.length).toBeLessThanOrEqual(max);
        expect(clean).not.toMatch(/\0|\p{Surrogate}/u);
        expect(cutText(cleanText(clean), max)).toBe(clean);
      }),
    );
  });
});

describe('who wrote', () => {
  const personOf = (respondent: unknown) => observed(event({ respondent }));

  test.each([
    [' Ann.Lee@Example.COM ', 'ann.lee@example.com'],
    ['a+tag@sub.example.co', 'a+tag@sub.example.co'],
    ['jürgen@müller.example', 'jürgen@müller.example'],
  ])('the e-mail %p is %p', (raw, email) => {
    expect(personOf({ email: raw })).toMatchObject({ fields: { person: { email } }, problems: [] });
  });

  test.each([
    'ann',
    'ann@',
    '@example.com',
    'a@b',
    'a@b.',
    'a b@c.example',
    'a@b.example, c@d.example',
    'A <a@b.example>',
    7,
  ])('the e-mail %p is left out, and nothing else is', (email) => {
    const { fields, problems } = personOf({ email, external_id: 'u1' });
    expect(fields.person).toEqual({ externalId: 'u1', email: null, name: null, phone: null });
    expect(problems).toEqual(['data.respondent.email: send one plain e-mail address']);
  });

  test('nobody is null, and a long id stays a text', () => {
    expect(personOf({ email: '', name: null }).fields).toMatchObject({ person: null, company: null });
    expect(personOf({ external_id: '4802463602049999123' }).fields.person?.externalId).toBe('4802463602049999123');
    expect(personOf({ external_id: 4802463602049999 }).fields.person?.externalId).toBe('4802463602049999');
    expect(personOf({ external_id: 2 ** 60 })).toMatchObject({
      fields: { person: null },
      problems: [expect.stringContaining('data.respondent.external_id: ')],
    });
  });

  test('a respondent that is no object is left out', () => {
    expect(personOf('Ann')).toMatchObject({ fields: { person: null }, problems: ['data.respondent: send an object'] });
  });
});

describe('the other fields', () => {
  test('a channel we have no word for is other', () => {
    const channelOf = (channel: unknown) => observed(event({ channel })).fields.channel;
    expect(channelOf('In_App')).toBe('in_app');
    expect(channelOf('carrier pigeon')).toBe('other');
    expect(channelOf('')).toBeNull();
  });

  test('an unreadable time of answer is left out: the clock then starts at receipt', () => {
    expect(observed(event({ responded_at: 'yesterday' }))).toMatchObject({
      fields: { respondedAt: null },
      problems: ['data.responded_at: send an ISO 8601 time with its zone, such as 2026-11-20T10:15:00Z'],
    });
  });

  test('answers keep their order and values; a bad one goes alone', () => {
    const { fields, problems } = observed(
      event({ answers: [{ id: 1, type: 'rating', value: { a: [1] } }, { type: 'text' }, { id: 'q', value: null }] }),
    );
    expect(fields.answers).toEqual([
      { id: '1', label: null, type: 'other', value: { a: [1] } },
      { id: 'q', label: null, type: 'other', value: null },
    ]);
    expect(problems).toEqual([expect.stringMatching(/^data\.answers\.1: send /)]);
  });

  test('at most 200 answers and properties are kept', () => {
    const answers = Array.from({ length: 201 }, (_, id) => ({ id, value: id }));
    const properties = Object.fromEntries(answers.map(({ id }) => [`p${id}`, id]));
    const { fields, problems } = observed(event({ answers, properties }));
    expect(fields.answers).toHaveLength(200);
    expect(Object.keys(fields.properties ?? {})).toHaveLength(200);
    expect(problems).toEqual([
      'data.answers: only the first 200 are kept',
      'data.properties: only the first 200 are kept',
    ]);
  });

  test('a property is a scalar; others are left out without repeating their name', () => {
    const { fields, problems } = observed(event({ properties: { plan: 'team', 'ann@b.example': { x: 1 }, n: null } }));
    expect(fields.properties).toEqual({ plan: 'team', n: null });
    expect(problems).toEqual(['data.properties (number 2): send a text, a number or a boolean']);
  });

  test('in a delta an unreadable field is not stated, so it clears nothing', () => {
    const { fields, problems } = observed(
      event({ mode: 'delta', comment: {}, complete: 'maybe', respondent: 'Ann', answers: 'none', language: 'en' }),
    );
    expect(fields).toEqual({ language: 'en' });
    expect(problems).toHaveLength(4);
  });
});
