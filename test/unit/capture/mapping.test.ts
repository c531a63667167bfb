import { CSAT_0_2, NPS } from '../../../src/domain/band';
import { valueAt } from '../../../src/capture/mapping';
import { sourceConfigSchema } from '../../../src/capture/source';
import { fixture, observed, parse } from './parse-generic';

const settings = (fields: object, more: object = {}) => ({ scale: 'nps', mapping: { fields, ...more } });

describe('a tool that cannot shape its JSON', () => {
  const mapped = JSON.parse(fixture('other-tool.settings.json')) as object;

  test('is read through the mapping of its connection', () => {
    expect(observed(fixture('other-tool.json'), mapped)).toEqual({
      responseId: 'ck7f0q2',
      mode: 'snapshot',
      kind: 'updated',
      version: { at: Date.UTC(2026, 10, 19, 14, 4, 58, 31), seq: null },
      fields: {
        score: { value: 3, scale: NPS },
        comment: 'Search is slow on big accounts.',
        complete: true,
        person: { externalId: 'u-9', email: 'jo@lumen.example', name: null, phone: null },
        company: null,
        respondedAt: 1795097038000,
        survey: { id: 'sv-5', name: 'Product pulse' },
        channel: null,
        language: null,
        answers: null,
        properties: { plan: 'team' },
      },
      problems: [],
    });
  });

  test('has its own names of events', () => {
    const sent = (event: unknown) => parse({ event, data: { id: 'r1' } }, mapped).kind;
    expect(sent('responseFinished')).toBe('observations');
    expect(sent('testEndpoint')).toBe('test');
    expect(['surveyOpened', undefined, 5, 'constructor', '__proto__'].map(sent)).toEqual(Array(5).fill('ignored'));
    expect(observed({ id: 1 }, settings({ response_id: 'id' })).kind).toBe('updated');
    const otherwise = { event: { path: 'event', kinds: {}, otherwise: 'created' } };
    for (const event of [undefined, 'toString', '__proto__']) {
      expect(observed({ id: 1, event }, settings({ response_id: 'id' }, otherwise)).kind).toBe('created');
    }
  });

  test('may wrap its responses in a list', () => {
    const listed = settings({ response_id: 'id', score: 'answers.0.value' }, { items: 'page.items' });
    const body = { page: { items: [{ id: 1, answers: [{ value: '4' }] }, { id: 2 }, { score: 3 }] } };
    expect(parse(body, listed)).toMatchObject({
      observations: [
        { responseId: '1', fields: { score: { value: 4 } } },
        { responseId: '2', fields: { score: null } },
      ],
      problems: [expect.stringMatching(/^\[2\]\.id \(mapped to response_id\): send a text/)],
    });
    expect(parse({ page: {} }, listed)).toEqual({
      kind: 'unusable',
      reason: 'page.items: is not a list, as the mapping expects',
    });
  });

  test('as a delta states what it has', () => {
    const delta = settings({ response_id: 'id', comment: 'why', score: 'rating' }, { mode: 'delta' });
    expect(observed({ id: 'a', why: 'slow' }, delta).fields).toEqual({ comment: 'slow' });
    expect(observed({ id: 'a', rating: null }, delta).fields).toEqual({ score: null });
  });

  test('is told about its own paths, never its values', () => {
    const fields = { response_id: 'id', score: 'nps.rating', 'respondent.email': 'who', updated_at: 't' };
    expect(parse({ id: 1, nps: { rating: 'great' } }, settings(fields))).toEqual({
      kind: 'unusable',
      reason: 'nps.rating (mapped to score): send a number, or null where there is no score',
    });
    expect(observed({ id: 1, who: 'Ann Lee' }, settings(fields)).problems).toEqual([
      'who (mapped to respondent.email): send one plain e-mail address',
    ]);
  });
});

describe('times in a mapping', () => {
  const at = (value: unknown, as: string) =>
    observed({ id: 1, t: value }, settings({ response_id: 'id', updated_at: { path: 't', as } })).version.at;

  test('may be seconds or milliseconds, as numbers or digits', () => {
    expect(at(1795097038, 'unix_s')).toBe(1795097038000);
    expect(at('1795097038', 'unix_s')).toBe(1795097038000);
    expect(at('1795097038.5', 'unix_s')).toBe(1795097038500);
    expect(at(1795097038031, 'unix_ms')).toBe(1795097038031);
    expect(at('2026-11-19T14:04:58Z', 'unix_s')).toBe(1795097098000);
  });

  test('that are none are refused', () => {
    for (const t of ['soon', '', 1e30, '9999999999999999', [1795097038], true]) {
      const result = parse({ id: 1, t }, settings({ response_id: 'id', updated_at: { path: 't', as: 'unix_s' } }));
      expect(result).toEqual({
        kind: 'unusable',
        reason: 't (mapped to updated_at): send an ISO 8601 time with its zone, such as 2026-11-20T10:15:00Z',
      });
    }
  });
});

describe('valueAt', () => {
  const body = JSON.parse('{"a":{"b":[{"c":1}],"d.e":2,"f/g":3,"h~i":4,"":5},"__proto__":{"x":6}}') as unknown;

  test.each([
    ['a.b.0.c', 1],
    ['/a/b/0/c', 1],
    ['/a/d.e', 2],
    ['/a/f~1g', 3],
    ['/a/h~0i', 4],
    ['/a/', 5],
    ['a.b.1', undefined],
    ['a.b.length.toFixed', undefined],
    ['a.toString', undefined],
    ['constructor.name', undefined],
    ['a.d.e', undefined],
  ])('%s', (path, value) => {
    expect(valueAt(body, path)).toBe(value);
  });

  test('leads nowhere from what is no object', () => {
    for (const root of [null, undefined, 5, 'text']) expect(valueAt(root, 'length')).toBeUndefined();
  });
});

describe('the settings of a connection', () => {
  test('may be empty', () => {
    expect(sourceConfigSchema.parse({})).toEqual({ scale: null, mapping: null });
  });

  test('name a scale or spell it out', () => {
    expect(sourceConfigSchema.parse({ scale: 'nps' }).scale).toEqual(NPS);
    expect(sourceConfigSchema.parse({ scale: { metric: 'csat', min: 0, max: 2 } }).scale).toEqual(CSAT_0_2);
  });

  test('read back from the database are what was stored', () => {
    const stored = sourceConfigSchema.parse(JSON.parse(fixture('other-tool.settings.json')));
    expect(sourceConfigSchema.parse(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
  });

  test.each([
    ['an unknown setting', { scales: 'nps' }],
    ['a scale without a range', { scale: { metric: 'csat' } }],
    ['an nps on five points', { scale: { metric: 'nps', min: 1, max: 5 } }],
    ['a mapping without the response id', { mapping: { fields: { score: 'x' } } }],
    ['a field we do not have', { mapping: { fields: { response_id: 'id', rating: 'x' } } }],
    ['an empty path', { mapping: { fields: { response_id: '' } } }],
    ['a property name that is none', { mapping: { fields: { response_id: 'id', 'properties.__proto__': 'x' } } }],
    ['an unknown coercion', { mapping: { fields: { response_id: 'id', updated_at: { path: 't', as: 'days' } } } }],
  ])('refuse %s', (_, config) => {
    expect(sourceConfigSchema.safeParse(config).success).toBe(false);
  });
});
