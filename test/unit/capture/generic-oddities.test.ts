import * as fc from 'fast-check';
import { cleanJson } from '../../../src/capture/clean-json';
import { event, observed, parse } from './parse-generic';

const NOT_JSON = { kind: 'unusable', reason: 'body: send one JSON object, or a list of them, in UTF-8' };

describe('bodies that are not what they should be', () => {
  test.each(['', ' ', 'score=3&comment=slow', '{"type":', '<xml/>', '{"a":NaN}', "{'a':1}", '{"a":1}{"b":2}', '[1,]'])(
    '%p is not JSON',
    (body) => {
      expect(parse(body)).toEqual(NOT_JSON);
    },
  );

  test('a byte order mark is skipped, and bytes that are not UTF-8 do not lose the response', () => {
    expect(observed(`\uFEFF${JSON.stringify(event({ score: 3 }))}`).fields.score?.value).toBe(3);
    const [head = '', tail = ''] = JSON.stringify(event({ score: 3, comment: 'caf|!' })).split('|');
    const body = Buffer.concat([Buffer.from(head), Buffer.of(0xe9), Buffer.from(tail)]);
    expect(observed(body).fields.comment).toBe('caf\uFFFD!');
  });

  test('of two equal keys the last counts', () => {
    const body = '{"type":"r.created","data":{"response_id":"1","scale":"nps","score":9,"score":3}}';
    expect(observed(body).fields.score?.value).toBe(3);
  });

  test('nesting is limited, for the element that has it', () => {
    const deep = JSON.parse(`${'['.repeat(60)}1${']'.repeat(60)}`) as unknown;
    expect(parse(event({ properties: deep }))).toEqual({
      kind: 'unusable',
      reason: 'body: nest at most 32 levels deep',
    });
    expect(parse([event({ score: 3 }), event({ answers: deep })])).toMatchObject({
      kind: 'observations',
      problems: ['[1].body: nest at most 32 levels deep'],
    });
    const bomb = `{"type":"r.created","data":{"response_id":"1","properties":${'['.repeat(200_000)}${']'.repeat(200_000)}}}`;
    expect(parse(bomb).kind).toBe('unusable');
  });
});

describe('keys that JavaScript is touchy about', () => {
  test('__proto__ changes no prototype and is kept nowhere', () => {
    const poison = '"__proto__":{"score":0,"admin":true},"constructor":{"prototype":{"admin":true}}';
    const body = `{${poison},"type":"r.updated","data":{${poison},"response_id":"1","properties":{${poison},"plan":"team"},
      "respondent":{${poison},"name":"Ann"},"answers":[{${poison},"id":"q","value":{${poison}}}]}}`;
    const { fields } = observed(body);
    expect(fields.score).toBeNull();
    expect(fields.properties).toEqual({ plan: 'team' });
    expect(fields.person).toEqual({ externalId: null, email: null, name: 'Ann', phone: null });
    expect(JSON.stringify(fields)).not.toContain('__proto__');
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  test('__proto__ is dropped at every depth, before anybody looks', () => {
    const cleaned = cleanJson(JSON.parse('[{"__proto__":1,"a":{"__proto__":{},"b\\u0000":"c\\u0000"}}]'));
    expect(JSON.stringify(cleaned)).toBe('{"ok":true,"value":[{"a":{"b":"c"}}]}');
  });

  test('a field is only what the body itself has', () => {
    expect(observed(event({ mode: 'delta', properties: { toString: 'x', hasOwnProperty: 1 } })).fields).toEqual({
      properties: { toString: 'x', hasOwnProperty: 1 },
    });
  });
});

describe('whatever is sent', () => {
  const anyJson = fc.jsonValue({ maxDepth: 4 });
  const fieldNames = fc.constantFrom(
    ...['mode', 'score', 'scale', 'comment', 'respondent', 'survey', 'channel', 'language', 'responded_at'],
    ...['updated_at', 'seq', 'complete', 'answers', 'properties', 'response_id'],
  );
  const nearMiss = fc.tuple(fc.constantFrom('created', 'updated', 'deleted'), fc.dictionary(fieldNames, anyJson));

  test('parsing never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => expect(parse(Buffer.from(bytes))).toBeDefined()),
    );
    fc.assert(fc.property(anyJson, (json) => expect(parse(JSON.stringify(json))).toBeDefined()));
    fc.assert(fc.property(nearMiss, ([kind, data]) => expect(parse(event(data, `r.${kind}`))).toBeDefined()));
  });

  test('what is stated survives the database: JSON there and back, no NUL, no lone surrogate', () => {
    fc.assert(
      fc.property(nearMiss, ([kind, data]) => {
        const result = parse(event(data, `r.${kind}`));
        const stated = result.kind === 'observations' ? result.observations : [];
        const text = JSON.stringify(stated);
        expect(text).not.toMatch(/\\u0000|\\ud[89a-f]/);
        expect(JSON.parse(text)).toEqual(stated);
      }),
    );
  });

  test('no reason and no problem repeats it', () => {
    const secret = 'Zq7Zq7';
    const tainted = fc.constantFrom<unknown>(secret, [secret], { [secret]: secret }, `${secret}@`, [[{ id: secret }]]);
    fc.assert(
      fc.property(fc.dictionary(fieldNames, tainted), fc.constantFrom('r.created', secret), (data, type) => {
        const result = parse(event(data, type));
        const said = result.kind === 'observations' ? result.problems.join() : result.reason;
        expect(said).not.toContain(secret);
      }),
      { numRuns: 500 },
    );
  });
});
