import { Readable } from 'node:stream';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import request from 'supertest';
import { createHttp } from '../../../src/http/server';
import type { ReceiveResult } from '../../../src/pipeline/intake/receive';
import { AppError } from '../../../src/errors';
import { DatabaseUnavailable } from '../../../src/store/unavailable';
import { closeAll, KEY, NOBODY, rawSocket, serve, until } from './serve';

const LIMIT = 512 * 1024;
/** No character set knows these bytes. */
const NOT_TEXT = Buffer.from([0xff, 0xfe, 0x00, 0xc3, 0x28, 0x0d, 0x0a, 0x80]);

const post = (url: string, init: RequestInit = {}): Promise<Response> => fetch(url, { method: 'POST', ...init });
const bytes = (buffer: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(buffer);
const chunked = (body: Buffer): RequestInit => ({
  body: Readable.toWeb(Readable.from([body.subarray(0, body.length / 2), body.subarray(body.length / 2)])) as never,
  duplex: 'half',
});
const problem = async (response: Response): Promise<object> => {
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  return (await response.json()) as object;
};

afterEach(closeAll);

describe('a delivery', () => {
  test('is answered 200 once it has been received', async () => {
    const { intake, received, lines } = await serve();
    const response = await post(intake, { body: '{"score":3}' });
    expect([response.status, await response.json()]).toEqual([200, { received: true }]);
    expect(received).toMatchObject([{ connectionKey: KEY, body: Buffer.from('{"score":3}') }]);
    expect(lines).toEqual([]);
  });

  test('reaches the pipeline with exactly the bytes that were sent', async () => {
    const { intake, received } = await serve();
    const bodies = fc.oneof(
      fc.constant(NOT_TEXT),
      fc.uint8Array({ maxLength: 2_000 }).map((array) => Buffer.from(array)),
    );
    await fc.assert(
      fc.asyncProperty(bodies, fc.constantFrom('plain', 'chunked'), async (body, how) => {
        const response = await post(intake, how === 'plain' || body.length < 2 ? { body: bytes(body) } : chunked(body));
        expect(response.status).toBe(200);
        expect(received.at(-1)?.body.equals(body)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['application/x-www-form-urlencoded', 'response%5Bscore%5D=3&response%5Btext%5D=a+b'],
    ['application/json; charset=utf-16', '{"score":3}'],
    ['application/vnd.vendor.v2+json', '{"score": 3}'],
    ['multipart/form-data', 'no boundary'],
    ['not a media type', '{}'],
  ])('of type %s is not interpreted', async (contentType, body) => {
    const { intake, received } = await serve();
    expect((await post(intake, { body, headers: { 'content-type': contentType } })).status).toBe(200);
    expect(received).toMatchObject([{ contentType, body: Buffer.from(body) }]);
  });

  test('may have no type and no body', async () => {
    const { intake, received } = await serve();
    expect((await post(intake, { body: bytes(NOT_TEXT) })).status).toBe(200);
    expect((await post(intake)).status).toBe(200);
    expect(received).toMatchObject([
      { contentType: null, body: NOT_TEXT },
      { contentType: null, body: Buffer.alloc(0) },
    ]);
  });

  test('brings each header line as an entry of its own', async () => {
    const { url, received } = await serve();
    const { send, answer } = await rawSocket(url);
    send(`POST /v1/in/${KEY} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 0\r\n`);
    send('Webhook-Id: one\r\nwebhook-id: two\r\nX-Once: 1\r\n\r\n');
    expect(await answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(received).toMatchObject([{ headers: { 'webhook-id': ['one', 'two'], 'x-once': ['1'] } }]);
  });

  test('is named by its key in the spelling of the URL', async () => {
    const { url, received } = await serve();
    await post(`${url}/v1/in/aB%2Fc`);
    expect(received).toMatchObject([{ connectionKey: 'aB/c' }]);
  });
});

describe('a compressed delivery', () => {
  const body = Buffer.from(JSON.stringify({ score: 3, comment: 'again '.repeat(50) }));

  test.each([
    ['gzip', gzipSync(body)],
    ['GZIP', gzipSync(body)],
    ['deflate', deflateSync(body)],
    ['br', brotliCompressSync(body)],
  ])('(%s) is inflated', async (encoding, packed) => {
    const { intake, received } = await serve();
    const response = await post(intake, { body: bytes(packed), headers: { 'content-encoding': encoding } });
    expect(response.status).toBe(200);
    expect(received[0]?.body.equals(body)).toBe(true);
  });

  test.each(['compress', 'gzip, gzip', 'aws-chunked', 'x'])('in an unknown encoding (%s) is 415', async (encoding) => {
    const { intake, received } = await serve();
    const response = await post(intake, { body: 'x', headers: { 'content-encoding': encoding } });
    expect([response.status, received]).toEqual([415, []]);
    expect(await problem(response)).toMatchObject({ code: 'unsupported_encoding', status: 415 });
  });

  test.each([
    ['not gzip', Buffer.from('{"score":3}')],
    ['cut off', gzipSync(body).subarray(0, 40)],
    ['damaged', Buffer.concat([gzipSync(body).subarray(0, -8), Buffer.alloc(8)])],
  ])('that is %s is 400', async (_, packed) => {
    const { intake, received } = await serve();
    const response = await post(intake, { body: bytes(packed), headers: { 'content-encoding': 'gzip' } });
    expect([response.status, received]).toEqual([400, []]);
    expect(await problem(response)).toMatchObject({ code: 'unreadable_body' });
  });
});

describe('the size limit', () => {
  test('takes a body that just fits, inflated or not', async () => {
    const { intake, received } = await serve();
    const largest = Buffer.alloc(LIMIT, 'a');
    const packed = { body: bytes(gzipSync(largest)), headers: { 'content-encoding': 'gzip' } };
    expect((await post(intake, { body: bytes(largest) })).status).toBe(200);
    expect((await post(intake, chunked(largest))).status).toBe(200);
    expect((await post(intake, packed)).status).toBe(200);
    expect(received.map(({ body }) => body.length)).toEqual([LIMIT, LIMIT, LIMIT]);
  });

  test.each([
    ['with its length declared', { body: bytes(Buffer.alloc(LIMIT + 1)) }],
    ['chunked', chunked(Buffer.alloc(LIMIT + 1))],
    ['after inflation', { body: bytes(gzipSync(Buffer.alloc(LIMIT + 1))), headers: { 'content-encoding': 'gzip' } }],
    ['a bomb', { body: bytes(gzipSync(Buffer.alloc(64 << 20))), headers: { 'content-encoding': 'gzip' } }],
  ])('answers 413 to a larger one: %s', async (_, init) => {
    const { intake, received } = await serve();
    const response = await post(intake, init);
    expect([response.status, received]).toEqual([413, []]);
    expect(await problem(response)).toMatchObject({ code: 'body_too_large', status: 413 });
  });
});

describe('a refusal', () => {
  test.each<[number, string, ReceiveResult]>([
    [404, 'unknown_connection', { kind: 'unknown_connection' }],
    [401, 'bad_signature', { kind: 'bad_signature', reason: 'no_match' }],
  ])('of the pipeline is %i %s', async (status, code, result) => {
    const { intake } = await serve({ receive: () => Promise.resolve(result) });
    const response = await post(intake, { body: '{}' });
    expect(response.status).toBe(status);
    expect(response.headers.get('retry-after')).toBeNull();
    expect(await problem(response)).toMatchObject({ code, status });
  });

  test('of a path that cannot be decoded is 404', async () => {
    const { url, received } = await serve();
    const response = await post(`${url}/v1/in/%E0%A4%A`);
    expect([response.status, received]).toEqual([404, []]);
    expect(await problem(response)).toMatchObject({ code: 'not_found' });
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('of %s is 405 and names what is taken', async (method) => {
    const { intake } = await serve();
    const response = await fetch(intake, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
    expect(await problem(response)).toMatchObject({ code: 'method_not_allowed' });
  });
});

describe('a fault of ours', () => {
  test.each<[string, Error]>([
    ['database_unavailable', new DatabaseUnavailable('connect ECONNREFUSED 10.0.0.7:5432', new Error('refused'))],
    ['intake_failed', new Error('10.0.0.7 has a bug')],
    // Typeform switches a webhook off at the first 404: no fault may look like one.
    ['intake_failed', new AppError('not_found', '10.0.0.7 is not found')],
  ])('(%s) asks the sender to come back and tells nothing of the inside', async (code, error) => {
    const { intake } = await serve({ receive: () => Promise.reject(error) });
    const response = await post(intake, { body: '{}' });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    const body = await problem(response);
    expect(body).toMatchObject({ code, status: 503 });
    expect(JSON.stringify(body)).not.toContain('10.0.0.7');
  });
});

describe('more requests than may be under way', () => {
  const held = () => {
    const waiting: (() => void)[] = [];
    const receive = () => new Promise<ReceiveResult>((resolve) => waiting.push(() => resolve({ kind: 'accepted' })));
    return { receive, release: () => waiting.splice(0).forEach((resume) => resume()) };
  };

  test('are 503 and have a second try soon, while those under way go on', async () => {
    const { receive, release } = held();
    const { intake, received } = await serve({ receive, maxInFlight: 2 });
    const running = [post(intake, { body: '1' }), post(intake, { body: '2' })];
    await until(() => received.length === 2);

    const refused = await post(intake, { body: '3' });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await problem(refused)).toMatchObject({ code: 'overloaded' });
    expect((await fetch(intake)).status).toBe(200);

    release();
    expect((await Promise.all(running)).map(({ status }) => status)).toEqual([200, 200]);
    const again = post(intake, { body: '3' });
    await until(() => received.length === 3);
    release();
    expect((await again).status).toBe(200);
  });

  test.each(['', 'Content-Encoding: gzip\r\n'])('are not those whose sender hung up midway (%j)', async (header) => {
    const { url, intake, lines } = await serve({ maxInFlight: 1 });
    const { send, cut } = await rawSocket(url);
    send(`POST /v1/in/${KEY} HTTP/1.1\r\nHost: a\r\nContent-Length: 900\r\n${header}\r\n`);
    send(gzipSync('x').subarray(0, 10));
    while ((await post(intake)).status !== 503);
    cut();
    await until(() => lines.some(({ fields }) => 'code' in fields && fields.code === 'unreadable_body'));
    expect((await post(intake)).status).toBe(200);
  });

  test('are counted until the pipeline has ended, also when the sender has left', async () => {
    const { receive, release } = held();
    const { url, intake, received } = await serve({ receive, maxInFlight: 1 });
    const { send, cut, answer } = await rawSocket(url);
    send(`POST /v1/in/${KEY} HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nx`);
    await until(() => received.length === 1);
    cut();
    await answer;
    expect((await post(intake)).status).toBe(503);
    release();
    const next = post(intake);
    await until(() => received.length === 2);
    release();
    expect((await next).status).toBe(200);
  });
});

describe('GET and HEAD', () => {
  test.each([`/v1/in/${KEY}`, '/v1/in/no-such-key', '/v1/in/a/b', '/v1/in/%E0%A4%A', '/v1/in'])(
    'of %s answer 200 and the same, without asking whether the key exists',
    async (path) => {
      const { url, received } = await serve({ receive: () => Promise.resolve({ kind: 'unknown_connection' }) });
      const [get, head] = await Promise.all([fetch(url + path), fetch(url + path, { method: 'HEAD' })]);
      expect([get.status, await get.text()]).toEqual([200, 'Survey responses are received here, by POST.\n']);
      expect([head.status, await head.text()]).toEqual([200, '']);
      expect(received).toEqual([]);
    },
  );
});

test('the app also stands alone, without a server of its own', async () => {
  const log = { debug: jest.fn(), info: jest.fn(), warn: jest.fn(), error: jest.fn(), child: jest.fn() };
  const app = createHttp({
    receive: () => Promise.resolve({ kind: 'accepted' }),
    readiness: () => Promise.resolve({ ready: true, checks: {} }),
    metrics: () => Promise.resolve(''),
    log,
    card: NOBODY,
  });
  await request(app).post(`/v1/in/${KEY}`).send({ score: 3 }).expect(200, { received: true });
});
