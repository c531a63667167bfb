import nock from 'nock';
import type { CrmAccess } from '../../../src/ports';
import { CrmAuthLost, CrmUnavailable } from '../../../src/ports';
import { guardNetwork } from '../guard-network';
import type { Opened } from './transport-harness';
import { accessTo, INSTANCE, openTestTransport } from './transport-harness';

const PATH = '/services/data/v64.0/composite/graph';
const REQUEST = { method: 'POST', path: '/composite/graph', body: { graphs: [{ text: 'Ada is furious' }] } } as const;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;

const salesforce = (): nock.Interceptor => nock(INSTANCE).post(PATH);
const open = (options: Parameters<typeof openTestTransport>[1] = {}): Opened => openTestTransport({}, options);
const error = (errorCode: string, message = 'm'): object[] => [{ message, errorCode }];
const info = (used: number, limit: number): Record<string, string> => ({
  'Sforce-Limit-Info': `api-usage=${used}/${limit}`,
});

guardNetwork();

describe('a request', () => {
  test('goes to the instance of the token, with token, version, client and JSON', async () => {
    let headers: Record<string, string | string[] | undefined> = {};
    let body: unknown;
    salesforce().reply(function (_uri, sent) {
      headers = this.req.headers;
      body = sent;
      return [200, { graphs: [] }];
    });
    expect(await open().transport.send(REQUEST)).toEqual({ kind: 'ok', body: { graphs: [] } });
    expect(body).toEqual(REQUEST.body);
    expect(headers).toMatchObject({
      authorization: 'Bearer token-1',
      'content-type': 'application/json',
      'sforce-call-options': 'client=DetractorLoop',
      'sforce-duplicate-rule-header': 'allowSave=true',
    });
  });

  test('is sent once, whatever comes back', async () => {
    for (const status of [300, 400, 403, 404, 405, 409, 410, 412, 415, 420, 428, 429, 500, 502, 503, 504]) {
      salesforce().reply(status, {});
      expect((await open().transport.send(REQUEST)).kind).not.toBe('ok');
    }
  });

  test('a read is not repeated either, although the client could', async () => {
    nock(INSTANCE).get('/services/data/v64.0/limits').reply(503, {});
    expect(await open().transport.send({ method: 'GET', path: '/limits' })).toMatchObject({ kind: 'later' });
  });

  test('that was surely not taken is put off by short waits, twice at most', async () => {
    salesforce().times(3).reply(429, '', { 'retry-after': '1' });
    const { transport, slept } = open();
    expect(await transport.send(REQUEST)).toMatchObject({ kind: 'later', mayHaveHappened: false });
    expect(slept).toEqual([SECOND, SECOND]);
  });
});

describe('answers that say yes', () => {
  test.each([200, 201])('%i with JSON', async (status) => {
    salesforce().reply(status, { graphs: [] });
    expect(await open().transport.send(REQUEST)).toEqual({ kind: 'ok', body: { graphs: [] } });
  });

  test('204 without a body', async () => {
    salesforce().reply(204);
    expect(await open().transport.send(REQUEST)).toEqual({ kind: 'ok', body: undefined });
  });
});

describe('answers after which nobody knows', () => {
  test.each([
    ['a body cut in the middle', 200, '{"graphs":[{"graphId":"g0"'],
    ['a page of HTML with a 200', 200, '<html><body>We are down for maintenance</body></html>'],
    ['an empty 200', 200, ''],
    ['500', 500, error('UNKNOWN_EXCEPTION')],
    ['503 with HTML', 503, '<html>Service unavailable</html>'],
    ['503 with a code', 503, error('SERVER_UNAVAILABLE')],
    ['420 of the edge', 420, ''],
    ['408', 408, ''],
    ['a lock on the whole request', 400, error('UNABLE_TO_LOCK_ROW')],
  ])('%s', async (_name, status, body) => {
    salesforce().reply(status, body);
    const { transport, now } = open();
    const answer = await transport.send(REQUEST);
    expect(answer).toMatchObject({ kind: 'later', mayHaveHappened: true, at: now() + 5 * SECOND });
  });

  test.each(['ECONNRESET', 'EPIPE', 'ETIMEDOUT'])('%s while sending or waiting', async (code) => {
    salesforce().replyWithError(Object.assign(new Error('broken'), { code }));
    expect(await open().transport.send(REQUEST)).toMatchObject({ kind: 'later', mayHaveHappened: true, because: code });
  });

  test('no answer within the time limit', async () => {
    salesforce().delay(60_000).reply(200, { graphs: [] });
    const { transport } = openTestTransport({ timeoutMs: 40 });
    expect(await transport.send(REQUEST)).toMatchObject({ kind: 'later', mayHaveHappened: true, because: 'timeout' });
    nock.abortPendingRequests();
  });
});

describe('answers after which nothing has happened', () => {
  test.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'CERT_HAS_EXPIRED'])('%s: no connection', async (code) => {
    salesforce().replyWithError(Object.assign(new Error('no'), { code }));
    expect(await open().transport.send(REQUEST)).toMatchObject({ kind: 'later', mayHaveHappened: false });
  });

  test.each([
    ['403 with a page of the edge', 403],
    ['404 with a page of the edge', 404],
    ['a redirect, which is not followed', 302],
  ])('%s', async (_name, status) => {
    salesforce().reply(status, '<html></html>', { location: 'https://elsewhere.example/' });
    expect(await open().transport.send(REQUEST)).toMatchObject({ kind: 'later', mayHaveHappened: false });
  });
});

describe('answers that say no', () => {
  test.each([
    [400, { errorCode: 'MALFORMED_ID', message: 'bad id', fields: ['Id'] }, ['Id']],
    [404, { errorCode: 'NOT_FOUND', message: 'The requested resource does not exist' }, []],
    [400, { errorCode: 'INVALID_FIELD', message: "No such column 'X__c'" }, []],
    [200, { errorCode: 'REQUIRED_FIELD_MISSING', message: 'm', fields: ['Name'] }, ['Name']],
    [400, { statusCode: 'STRING_TOO_LONG', message: 'm', fields: ['Title__c'] }, ['Title__c']],
  ] as const)('%i %j', async (status, body, fields) => {
    salesforce().reply(status, [body]);
    const code = 'errorCode' in body ? body.errorCode : body.statusCode;
    expect(await open().transport.send(REQUEST)).toEqual({
      kind: 'refused',
      refusal: { status, code, message: body.message, fields },
    });
  });

  test.each([300, 400, 413, 414, 431])('%i without words of Salesforce', async (status) => {
    salesforce().reply(status, '<html></html>');
    expect(await open().transport.send(REQUEST)).toMatchObject({
      kind: 'refused',
      refusal: { status, code: `HTTP_${status}` },
    });
  });

  test.each(['API_DISABLED_FOR_ORG', 'API_CURRENTLY_DISABLED', 'INSUFFICIENT_ACCESS_OR_READONLY', 'NOT_LISTED'])(
    '403 %s is about what the app may do',
    async (code) => {
      salesforce().reply(403, error(code));
      expect(await open().transport.send(REQUEST)).toMatchObject({ kind: 'auth_lost' });
    },
  );
});

describe('a session that ended', () => {
  const renewing = (instanceUrl: string | null = INSTANCE): { refused: string[]; options: object } => {
    const refused: string[] = [];
    const renew = async (token: string): Promise<CrmAccess> => {
      refused.push(token);
      return accessTo(instanceUrl, 'token-2');
    };
    return { refused, options: { credentials: { access: () => Promise.resolve(accessTo(INSTANCE)), renew } } };
  };

  test.each([401, 403, 200])('%i renews once and sends again with the new token', async (status) => {
    salesforce().matchHeader('authorization', 'Bearer token-1').reply(status, error('INVALID_SESSION_ID'));
    salesforce().matchHeader('authorization', 'Bearer token-2').reply(200, { graphs: [] });
    const { refused, options } = renewing();
    expect((await open(options).transport.send(REQUEST)).kind).toBe('ok');
    expect(refused).toEqual(['token-1']);
  });

  test('follows an org that has moved to another instance', async () => {
    salesforce().reply(401, error('INVALID_SESSION_ID'));
    nock('https://acme2.my.salesforce.com').post(PATH).reply(200, { graphs: [] });
    const { options } = renewing('https://acme2.my.salesforce.com');
    expect((await open(options).transport.send(REQUEST)).kind).toBe('ok');
  });

  test('for ever costs two requests and one renewal', async () => {
    salesforce().twice().reply(401, error('INVALID_SESSION_ID'));
    const { refused, options } = renewing();
    expect(await open(options).transport.send(REQUEST)).toMatchObject({ kind: 'auth_lost' });
    expect(refused).toHaveLength(1);
  });

  test('without a fresh token is the end of the credentials', async () => {
    salesforce().reply(401, error('INVALID_SESSION_ID'));
    expect(await open().transport.send(REQUEST)).toMatchObject({ kind: 'auth_lost' });
  });

  test.each([
    [
      'CrmUnavailable',
      new CrmUnavailable('token endpoint down', 42),
      { kind: 'later', at: 42, mayHaveHappened: false },
    ],
    ['CrmAuthLost', new CrmAuthLost('app removed'), { kind: 'auth_lost', message: 'app removed' }],
  ])('with a renewal that throws %s', async (_name, thrown, expected) => {
    salesforce().reply(401, error('INVALID_SESSION_ID'));
    const credentials = { access: () => Promise.resolve(accessTo(INSTANCE)), renew: () => Promise.reject(thrown) };
    expect(await open({ credentials }).transport.send(REQUEST)).toMatchObject(expected);
  });

  test('asks for the lease again before the second request', async () => {
    salesforce().reply(401, error('INVALID_SESSION_ID'));
    let asked = 0;
    const { options } = renewing();
    const { transport } = open({ ...options, permit: { mayStillSend: () => (asked += 1) === 1 } });
    expect(await transport.send(REQUEST)).toMatchObject({ kind: 'later', mayHaveHappened: false });
  });

  test('a token that does not say where to call is renewed before anything is sent', async () => {
    salesforce().matchHeader('authorization', 'Bearer token-2').reply(200, { graphs: [] });
    const credentials = {
      access: () => Promise.resolve(accessTo(null, '')),
      renew: () => Promise.resolve(accessTo(INSTANCE, 'token-2')),
    };
    expect((await open({ credentials }).transport.send(REQUEST)).kind).toBe('ok');
  });
});

describe('where a token may go', () => {
  test.each([
    'https://evil.example',
    'https://salesforce.com.evil.example',
    'https://evilsalesforce.com',
    'http://acme.my.salesforce.com',
    'https://acme.my.salesforce.com:8443',
    'https://user:pw@acme.my.salesforce.com',
    'https://127.0.0.1',
    'http://169.254.169.254',
    'http://127.0.0.1:5555',
    'file:///etc/passwd',
    'not an address',
  ])('not to %s', async (instanceUrl) => {
    const { transport } = openTestTransport({ loginUrl: 'http://127.0.0.1:4444' }, { instanceUrl });
    expect(await transport.send(REQUEST)).toMatchObject({ kind: 'auth_lost' });
  });

  test.each([
    'https://acme.my.salesforce.com/',
    'https://acme--dev.sandbox.my.salesforce.com',
    'https://agency.my.salesforce.mil',
    'https://acme.my.sfcrmapps.cn',
    'http://127.0.0.1:4444',
  ])('to %s', async (instanceUrl) => {
    nock(instanceUrl.replace(/\/$/, '')).post(PATH).reply(200, {});
    const { transport } = openTestTransport({ loginUrl: 'http://127.0.0.1:4444' }, { instanceUrl });
    expect((await transport.send(REQUEST)).kind).toBe('ok');
  });
});

describe('the calls an org has left', () => {
  test('are remembered as Salesforce tells them, and never guessed', async () => {
    const { transport, now } = open();
    expect(transport.budget()).toEqual({});
    salesforce().reply(200, {}, info(18, 15_000));
    await transport.send(REQUEST);
    expect(transport.budget()).toEqual({ api: { tokens: 14_982, at: now() } });
    salesforce().reply(503, '');
    await transport.send(REQUEST);
    expect(transport.budget()).toEqual({ api: { tokens: 14_982, at: now() } });
  });

  test('are gone for a quarter of an hour when Salesforce says so; one call then asks again', async () => {
    const { transport, now, pass } = open();
    salesforce().reply(403, error('REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.'));
    const until = now() + 15 * MINUTE;
    expect(await transport.send(REQUEST)).toMatchObject({ kind: 'later', at: until, mayHaveHappened: false });
    pass(14 * MINUTE);
    expect(await transport.send(REQUEST)).toMatchObject({ kind: 'later', at: until });
    pass(MINUTE);
    salesforce().reply(200, {});
    expect((await transport.send(REQUEST)).kind).toBe('ok');
    expect(transport.budget()).toEqual({});
  });

  test('saved as none, let nothing be sent', async () => {
    const { now } = open();
    const { transport } = open({ budget: { api: { tokens: 0, at: now() - MINUTE } } });
    expect(await transport.send(REQUEST)).toMatchObject({ kind: 'later', at: now() + 14 * MINUTE });
  });

  test('are none where the usage has reached the limit, although this call was still served', async () => {
    const { transport, now } = open();
    salesforce().reply(200, {}, info(15_000, 15_000));
    expect((await transport.send(REQUEST)).kind).toBe('ok');
    expect(await transport.send(REQUEST)).toMatchObject({ kind: 'later', at: now() + 15 * MINUTE });
  });

  test('are not touched by too many long requests at a time', async () => {
    const { transport, now } = open();
    salesforce().reply(403, error('REQUEST_LIMIT_EXCEEDED', 'ConcurrentPerOrgLongTxn Limit exceeded.'), info(1, 100));
    expect(await transport.send(REQUEST)).toMatchObject({ kind: 'later', at: now() + MINUTE });
    expect(transport.budget()).toEqual({ api: { tokens: 99, at: now() } });
  });
});

describe('the log', () => {
  test('knows path, status and code, and nothing that was sent or said', async () => {
    salesforce().reply(400, error('FIELD_CUSTOM_VALIDATION_EXCEPTION', 'Ada is furious is too long'));
    const { transport, logged } = open();
    await transport.send(REQUEST);
    expect(logged).toEqual([
      {
        method: 'POST',
        path: '/composite/graph',
        status: 400,
        verdict: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
        message: 'salesforce did not do it',
      },
    ]);
  });

  test('a broken line shows its code only, and no token', async () => {
    salesforce().replyWithError(Object.assign(new Error('Bearer token-1 was cut off'), { code: 'ECONNRESET' }));
    const { transport, logged } = open();
    const answer = await transport.send(REQUEST);
    expect(JSON.stringify([answer, logged])).not.toContain('token-1');
  });
});
