import { STATUS_CODES } from 'node:http';
import express, { type Request, type Response } from 'express';
import { AppError, ERROR_CODES } from '../../../src/errors';
import { sha256Hex } from '../../../src/crypto';
import { listen } from '../../../src/http/listen';
import { answerProblems, PROBLEMS, type Trace } from '../../../src/http/problem';
import { createLogger } from '../../../src/logger';
import { DatabaseUnavailable } from '../../../src/store/unavailable';
import { read } from '../../drift/repository';
import { closeAll, KEY, serve } from './serve';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

afterEach(closeAll);

describe('problem details', () => {
  test('say what RFC 9457 asks for, the documented code and which request it was', async () => {
    const { url } = await serve();
    const response = await fetch(`${url}/nowhere`, { headers: { 'x-request-id': 'forged' } });
    const requestId = response.headers.get('x-request-id');
    expect(requestId).toMatch(UUID);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
    expect(await response.json()).toEqual({
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
      detail: 'There is nothing at this address.',
      code: 'not_found',
      instance: `urn:uuid:${requestId ?? ''}`,
    });
  });

  test.each(ERROR_CODES)('of %s have a status that HTTP knows and one sentence', (code) => {
    const { status, detail, retryAfterS } = PROBLEMS[code];
    expect(STATUS_CODES[status]).toBeDefined();
    expect(detail).toMatch(/^[A-Z].*\.$/);
    expect(retryAfterS !== undefined).toBe(status === 503);
  });

  test('of a fault that nobody foresaw are 500 and say no more than that', async () => {
    const { url, lines } = await serve({ metrics: () => Promise.reject(new TypeError('reading "hush"')) });
    const response = await fetch(`${url}/metrics`);
    const text = await response.text();
    expect([response.status, JSON.parse(text)]).toEqual([500, expect.objectContaining({ code: 'internal' })]);
    expect(text).not.toContain('hush');
    expect(lines).toMatchObject([{ level: 'error', fields: { code: 'internal', err: { name: 'TypeError' } } }]);
  });

  test('cannot be sent any more once an answer has begun: the connection is cut', async () => {
    const lines: object[] = [];
    const log = createLogger('debug', { write: (line: string) => void lines.push(JSON.parse(line) as object) });
    const app = express().use((asked: Request, response: Response<unknown, Trace>) => {
      response.locals.requestId = 'id';
      response.write('half an answer');
      answerProblems(log)(new Error('too late'), asked, response);
    });
    const { url, close } = await listen(app, { host: '127.0.0.1', port: 0 });
    await expect(fetch(url).then((response) => response.text())).rejects.toThrow();
    expect(lines).toMatchObject([{ level: 'error', requestId: 'id', code: 'internal' }]);
    await close();
  });
});

describe('the log', () => {
  const secret = { body: '{"comment":"I am furious"}', headers: { 'webhook-signature': 'v1,hush' } };
  const fault = new AppError('database_unavailable', 'gone', { cause: new Error('connect ECONNREFUSED') });

  test('has a refusal once, as info, by a hash of the key and without what was sent', async () => {
    const { intake, lines } = await serve({
      receive: () => Promise.resolve({ kind: 'bad_signature', reason: 'outside_tolerance' }),
    });
    const response = await fetch(intake, { method: 'POST', ...secret });
    expect(lines).toEqual([
      {
        level: 'info',
        msg: 'request refused',
        fields: {
          requestId: response.headers.get('x-request-id'),
          code: 'bad_signature',
          status: 401,
          method: 'POST',
          connection: sha256Hex(KEY).slice(0, 12),
          reason: 'outside_tolerance',
        },
      },
    ]);
  });

  test.each([
    ['database_unavailable', fault],
    ['database_unavailable', new DatabaseUnavailable('gone', new Error('connect ECONNREFUSED'))],
    ['intake_failed', new Error('bug', { cause: new Error('connect ECONNREFUSED') })],
  ])('has a fault (%s) once, as error, with its cause', async (code, error) => {
    const { intake, lines } = await serve({ receive: () => Promise.reject(error) });
    await fetch(intake, { method: 'POST', ...secret });
    expect(lines).toMatchObject([{ level: 'error', msg: 'request failed', fields: { code, status: 503 } }]);
  });

  test('as it is written holds neither the key nor anything that was sent', async () => {
    let written = '';
    const log = createLogger('debug', { write: (line: string) => void (written += line) });
    for (const receive of [
      () => Promise.reject(fault),
      () => Promise.reject(new Error('bug', { cause: fault })),
      () => Promise.resolve({ kind: 'unknown_connection' } as const),
    ]) {
      const { intake } = await serve({ receive, log });
      await fetch(intake, { method: 'POST', ...secret });
    }
    expect(written.match(/"requestId"/g)).toHaveLength(3);
    expect(written).toContain('ECONNREFUSED');
    expect(written).not.toMatch(new RegExp(`${KEY}|furious|hush`));
  });
});

describe('docs/errors.md', () => {
  const rows = [...read('docs/errors.md').matchAll(/^\| `(\w+)` +\| (\d{3}) +\| (.+?) +\| (.+?) +\|$/gm)];

  test('has one row a code, with the status it is answered with', () => {
    expect(rows.map(([, code, status]) => [code, Number(status)])).toEqual(
      ERROR_CODES.map((code) => [code, PROBLEMS[code].status]),
    );
  });
});
