import nock from 'nock';
import { CrmAuthLost, CrmUnavailable, type CrmAccess } from '../../../src/ports';
import { guardNetwork } from '../guard-network';
import { openTestTransport } from './transport-harness';

const BASE = 'https://api.hubapi.com';
const PATH = '/crm/objects/2026-09/tickets/batch/create';
const REQUEST = {
  method: 'POST',
  path: PATH,
  body: { inputs: [{ properties: { subject: 'Ada is furious' } }] },
} as const;
const SECOND = 1_000;

const hubspot = (): nock.Interceptor => nock(BASE).post(PATH);
const open = (options: Parameters<typeof openTestTransport>[1] = {}): ReturnType<typeof openTestTransport> =>
  openTestTransport({ baseUrl: BASE }, options);

guardNetwork();

describe('a request', () => {
  test('carries the token, JSON and nothing that would make HubSpot do it twice', async () => {
    let headers: Record<string, string | string[] | undefined> = {};
    hubspot().reply(function () {
      headers = this.req.headers;
      return [201, { status: 'COMPLETE', results: [] }];
    });
    const { transport } = open();
    expect(await transport.send(REQUEST)).toEqual({ kind: 'ok', body: { status: 'COMPLETE', results: [] } });
    expect(headers).toMatchObject({ authorization: 'Bearer token-1', 'content-type': 'application/json' });
  });

  test('is sent again in no case but a short wait and one renewed token', async () => {
    for (const status of [400, 403, 404, 409, 423, 477, 500, 502, 503, 504, 521]) {
      const scope = hubspot().reply(status, {});
      const { transport } = open();
      expect((await transport.send(REQUEST)).kind).not.toBe('ok');
      expect(scope.isDone()).toBe(true);
    }
  });
});

describe('answers that say yes', () => {
  test.each([200, 201, 207])('%i with JSON', async (status) => {
    hubspot().reply(status, { results: [] });
    expect(await open().transport.send(REQUEST)).toEqual({ kind: 'ok', body: { results: [] } });
  });

  test('204 without a body', async () => {
    hubspot().reply(204);
    expect(await open().transport.send(REQUEST)).toEqual({ kind: 'ok', body: undefined });
  });
});

describe('answers after which nobody knows', () => {
  test.each([
    ['a body cut in the middle', 201, '{"status":"COMPLETE","results":[{"id":"3'],
    ['a page of HTML with a 200', 200, '<html><body>Just a moment...</body></html>'],
    ['an empty 200', 200, ''],
    ['500', 500, '{}'],
    ['502 with HTML', 502, '<html>Bad gateway</html>'],
    ['503', 503, '{}'],
    ['504', 504, ''],
    ['521', 521, '<html>web server is down</html>'],
    ['524', 524, ''],
    ['408', 408, ''],
  ])('%s', async (_name, status, body) => {
    hubspot().reply(status, body);
    const { transport, now } = open();
    const answer = await transport.send(REQUEST);
    expect(answer).toMatchObject({ kind: 'later', mayHaveHappened: true, at: now() + 5 * SECOND });
  });

  test.each(['ECONNRESET', 'EPIPE', 'ETIMEDOUT'])('%s while sending or waiting', async (code) => {
    hubspot().replyWithError(Object.assign(new Error('broken'), { code }));
    expect(await open().transport.send(REQUEST)).toMatchObject({ kind: 'later', mayHaveHappened: true, because: code });
  });

  test('no answer within the time limit', async () => {
    hubspot().delay(60_000).reply(201, { results: [] });
    const { transport } = openTestTransport({ baseUrl: BASE, timeoutMs: 40 });
    expect(await transport.send(REQUEST)).toMatchObject({ kind: 'later', mayHaveHappened: true, because: 'timeout' });
    nock.abortPendingRequests();
  });
});

describe('answers after which nothing has happened', () => {
  test.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'CERT_HAS_EXPIRED'])('%s: no connection', async (code) => {
    hubspot().replyWithError(Object.assign(new Error('no'), { code }));
    expect(await open().transport.send(REQUEST)).toMatchObject({ kind: 'later', mayHaveHappened: false });
  });

  test.each([
    ['two seconds of a lock', 423, null, 2 * SECOND],
    ['as long as a lock says', 423, '30', 30 * SECOND],
    ['as long as the move of a portal takes', 477, '7200', 7_200 * SECOND],
    ['ten minutes of a move of unknown length', 477, null, 600 * SECOND],
    ['a day at most', 477, '9999999', 86_400 * SECOND],
  ] as const)('waits %s', async (...[, status, retryAfter, waitMs]) => {
    hubspot().reply(status, { status: 'error' }, retryAfter === null ? {} : { 'retry-after': retryAfter });
    const { transport, now } = open();
    expect(await transport.send(REQUEST)).toMatchObject({ kind: 'later', mayHaveHappened: false, at: now() + waitMs });
  });

  test.each([
    ['403 with a page of the edge', 403],
    ['404 with a page of the edge', 404],
    ['a redirect, which is not followed', 302],
  ])('%s', async (_name, status) => {
    hubspot().reply(status, '<html></html>', { location: 'https://elsewhere.example/' });
    expect(await open().transport.send(REQUEST)).toMatchObject({ kind: 'later', mayHaveHappened: false });
  });
});

describe('answers that say no for good', () => {
  test('400 names property and codes', async () => {
    hubspot().reply(400, {
      status: 'error',
      category: 'VALIDATION_ERROR',
      correlationId: 'c-1',
      message: 'Property values were not valid: [{"isValid":false,"error":"INVALID_OPTION","name":"detractor_tier"}]',
    });
    expect(await open().transport.send(REQUEST)).toMatchObject({
      kind: 'refused',
      refusal: {
        status: 400,
        field: 'detractor_tier',
        codes: ['VALIDATION_ERROR', 'INVALID_OPTION'],
        correlationId: 'c-1',
      },
    });
  });

  test.each([
    ['detail', { errors: [{ message: 'm', code: 'X', context: { propertyName: ['a_field'] } }] }],
    ['in', { errors: [{ message: 'm', in: 'a_field' }] }],
    ['context', { context: { propertyName: ['a_field'] } }],
    ['required', { errors: [{ message: 'm', code: 'REQUIRED_FIELD', context: { properties: ['a_field'] } }] }],
    ['words', { message: 'Property "a_field" does not exist' }],
  ])('the property is found where HubSpot puts it: %s', async (_name, body) => {
    hubspot().reply(400, { category: 'VALIDATION_ERROR', ...body });
    expect(await open().transport.send(REQUEST)).toMatchObject({ kind: 'refused', refusal: { field: 'a_field' } });
  });

  test.each([
    {},
    { context: '{missingScopes=[a, b]}' },
    { errors: 'none' },
    { subCategory: { odd: true } },
    { message: 7 },
  ])('a body of unusual make is still a no: %j', async (body) => {
    hubspot().reply(400, body);
    expect(await open().transport.send(REQUEST)).toMatchObject({ kind: 'refused', refusal: { status: 400 } });
  });

  test.each([400, 413, 414])('%i with a page of HTML', async (status) => {
    hubspot().reply(status, '<html>too large</html>');
    expect(await open().transport.send(REQUEST)).toMatchObject({ kind: 'refused', refusal: { status } });
  });

  test('403 MISSING_SCOPES says which', async () => {
    hubspot().reply(403, {
      category: 'MISSING_SCOPES',
      errors: [{ message: 'm', context: { requiredGranularScopes: ['tickets'] } }],
    });
    expect(await open().transport.send(REQUEST)).toMatchObject({ kind: 'refused', refusal: { scopes: ['tickets'] } });
  });
});

describe('401', () => {
  test('renews once and sends again with the new token', async () => {
    const refused: string[] = [];
    hubspot().matchHeader('authorization', 'Bearer token-1').reply(401, { category: 'EXPIRED_AUTHENTICATION' });
    hubspot().matchHeader('authorization', 'Bearer token-2').reply(201, { results: [] });
    const renew = async (token: string): Promise<CrmAccess> => {
      refused.push(token);
      return { token: 'token-2', instanceUrl: null };
    };
    const { transport } = open({
      credentials: { access: () => Promise.resolve({ token: 'token-1', instanceUrl: null }), renew },
    });
    expect((await transport.send(REQUEST)).kind).toBe('ok');
    expect(refused).toEqual(['token-1']);
  });

  test('twice is the end of the credentials', async () => {
    hubspot().twice().reply(401, {});
    const credentials = {
      access: () => Promise.resolve({ token: 'token-1', instanceUrl: null }),
      renew: () => Promise.resolve({ token: 'token-2', instanceUrl: null }),
    };
    expect(await open({ credentials }).transport.send(REQUEST)).toMatchObject({ kind: 'auth_lost' });
  });

  test('and no fresh token is the end too', async () => {
    hubspot().reply(401, {});
    expect(await open().transport.send(REQUEST)).toMatchObject({ kind: 'auth_lost' });
  });

  test.each([
    [
      'CrmUnavailable',
      new CrmUnavailable('token endpoint down', 42),
      { kind: 'later', at: 42, mayHaveHappened: false },
    ],
    ['CrmAuthLost', new CrmAuthLost('app removed'), { kind: 'auth_lost', message: 'app removed' }],
  ])('with a renewal that throws %s', async (_name, error, expected) => {
    hubspot().reply(401, {});
    const credentials = {
      access: () => Promise.resolve({ token: 'token-1', instanceUrl: null }),
      renew: () => Promise.reject(error),
    };
    expect(await open({ credentials }).transport.send(REQUEST)).toMatchObject(expected);
  });

  test('asks for the lease again before the second request', async () => {
    hubspot().reply(401, {});
    let asked = 0;
    const { transport } = open({
      credentials: {
        access: () => Promise.resolve({ token: 'token-1', instanceUrl: null }),
        renew: () => Promise.resolve({ token: 'token-2', instanceUrl: null }),
      },
      permit: { mayStillSend: () => (asked += 1) === 1 },
    });
    expect(await transport.send(REQUEST)).toMatchObject({ kind: 'later', mayHaveHappened: false });
  });
});

describe('the log', () => {
  test('knows path, status, code and correlation id, and nothing that was sent or said', async () => {
    hubspot().reply(400, { category: 'VALIDATION_ERROR', correlationId: 'c-9', message: 'Ada is furious is too long' });
    const { transport, logged } = open();
    await transport.send(REQUEST);
    expect(logged).toEqual([
      {
        method: 'POST',
        path: PATH,
        status: 400,
        verdict: 'VALIDATION_ERROR',
        correlationId: 'c-9',
        message: 'hubspot did not do it',
      },
    ]);
  });
});
