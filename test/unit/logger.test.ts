import fc from 'fast-check';
import { createLogger } from '../../src/logger';
import type { Log } from '../../src/log-port';

const PERSON = 'Jane Roe wrote: I am furious';

const capture = (
  write: (log: Log) => void,
  level: 'info' | 'debug' | 'error' | 'silent' = 'debug',
): readonly string[] => {
  const lines: string[] = [];
  write(createLogger(level, { write: (line: string) => void lines.push(line) }));
  return lines;
};
const logged = (fields: object): Record<string, unknown> =>
  JSON.parse(capture((log) => log.info(fields, 'told'))[0] ?? '{}') as Record<string, unknown>;

/** An error as pg throws it, with what the server and the driver hang on it. */
const pgError = (code: string, message: string): Error =>
  Object.assign(new Error(message), {
    code,
    severity: 'ERROR',
    detail: `Failing row contains (1, ${PERSON}).`,
    where: `unnamed portal parameter $1 = '${PERSON}'`,
    internalQuery: `select '${PERSON}'`,
    query: `insert into responses values ('${PERSON}')`,
    params: [PERSON],
    schema: 'public',
    table: 'responses',
    constraint: 'responses_score_check',
  });

describe('a line', () => {
  test('is JSON with level, time, process, message and fields', () => {
    expect(logged({ tenantId: 7, ms: 12.5, at: new Date(0), big: 3n, none: null })).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
      pid: process.pid,
      msg: 'told',
      tenantId: 7,
      ms: 12.5,
      at: '1970-01-01T00:00:00.000Z',
      big: '3',
      none: null,
    });
  });

  test('carries what its parents carry', () => {
    const [line] = capture((log) => log.child({ tenantId: 7 }).child({ lane: 'crm' }).warn({ due: 3 }, 'told'));
    expect(JSON.parse(line ?? '')).toMatchObject({ level: 'warn', tenantId: 7, lane: 'crm', due: 3 });
  });

  test('below the level is not written', () => {
    const all = (log: Log): void => {
      for (const level of ['debug', 'info', 'warn', 'error'] as const) log[level]({}, level);
    };
    expect([capture(all, 'debug').length, capture(all, 'info').length, capture(all, 'error').length]).toEqual([
      4, 3, 1,
    ]);
    expect(capture(all, 'silent')).toEqual([]);
  });
});

describe('secrets and personal data', () => {
  test.each([
    'authorization',
    'accessToken',
    'refresh_token',
    'clientSecret',
    'secrets',
    'password',
    'set-cookie',
    'webhook-signature',
    'apiKey',
    'sealingKeys',
    'connectionKey',
    'email',
    'contactEmail',
    'verbatim',
    'comment',
    'rawBody',
    'payload',
    'contactName',
    'first_name',
    'phone',
  ])('under %s are left out, at any depth and in a child', (name) => {
    const deep = { request: { attempts: [{ headers: { [name]: PERSON } }] } };
    const nested = { [name]: { inner: [PERSON] } };
    const lines = capture((log) => {
      log.info({ [name]: PERSON }, 'told');
      log.info(deep, 'told');
      log.info(nested, 'told');
      log.child(deep).info({}, 'told');
    });
    expect(lines).toHaveLength(4);
    expect(lines.join('')).not.toContain('Jane');
    expect(lines.every((line) => line.includes('[redacted]'))).toBe(true);
  });

  test('are not suspected in counts', () => {
    expect(logged({ tokens: 12, bodyBytes: 512, commentSeen: true, email: null })).toMatchObject({
      tokens: 12,
      bodyBytes: 512,
      commentSeen: true,
      email: null,
    });
  });

  test('do not pass as an address or a connection URL inside a text', () => {
    expect(logged({ note: 'sent to jane@example.com, cc', url: 'postgres://loop:hush@db/loop' })).toMatchObject({
      note: 'sent to [redacted], cc',
      url: 'postgres://loop:[redacted]/loop',
    });
  });

  test('do not pass as bytes', () => {
    expect(logged({ received: Buffer.from(PERSON) })).toMatchObject({ received: `[${PERSON.length} bytes]` });
  });

  test('do not pass wherever they hang in a tree, as long as their name says what they are', () => {
    const tree = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.record({ comment: fc.constant(PERSON), score: fc.nat(10) }),
        fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
        fc.dictionary(fc.constantFrom('a', 'response', 'list'), tie('tree'), { minKeys: 1 }),
      ),
    })).tree;
    fc.assert(fc.property(tree, (value) => !JSON.stringify(logged({ value })).includes('Jane')));
  });
});

describe('an error', () => {
  test('of the database says what and where, never with which values', () => {
    const error = pgError(
      '23514',
      'new row for relation "responses" violates check constraint "responses_score_check"',
    );
    const line = logged({ err: error });
    expect(JSON.stringify(line)).not.toContain('Jane');
    expect(line.err).toMatchObject({
      type: 'Error',
      message: error.message,
      code: '23514',
      table: 'responses',
      constraint: 'responses_score_check',
    });
    expect(Object.keys(line.err as object)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(detail|where|internalQuery|query|params)$/)]),
    );
  });

  test.each([
    ['22P02', `invalid input syntax for type integer: "${PERSON}"`],
    ['22007', `invalid input syntax for type timestamp: "7 "${PERSON}" 8"`],
  ])('of the database that quotes a value (%s) loses it', (code, message) => {
    const line = logged({ err: new Error('the batch failed', { cause: pgError(code, message) }) });
    expect(JSON.stringify(line)).not.toContain('Jane');
    expect(line.err).toMatchObject({ message: 'the batch failed', cause: { code } });
  });

  test('of JSON.parse loses the text it could not read', () => {
    const failed = (): unknown => {
      try {
        return JSON.parse(PERSON);
      } catch (error) {
        return error;
      }
    };
    expect(failed()).toMatchObject({ name: 'SyntaxError', message: expect.stringContaining('Roe') as string });
    expect(JSON.stringify(logged({ error: failed() }))).not.toContain('Roe');
  });

  test('keeps the frames of its stack but not the message in front of them', () => {
    const { err } = logged(new Error(`no answer for\njane@example.com`)) as {
      err: { stack: string[]; message: string };
    };
    expect(err.message).toBe('no answer for\n[redacted]');
    expect(err.stack[0]).toMatch(/^ {4}at .*logger\.test\.ts/);
    expect(JSON.stringify(err)).not.toContain('jane');
  });

  test('that is its own cause, and a circle of objects, still end', () => {
    const error = new Error('round');
    error.cause = error;
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(logged({ error, circle })).toMatchObject({ error: { cause: { message: 'round' } } });
  });
});
