import fc from 'fast-check';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { configSchema, environment, readConfig, requireSealingKeys } from '../../src/config';
import { SetupError } from '../../src/errors';
import { read } from '../drift/repository';

const KEY = Buffer.alloc(32, 1).toString('base64');
const OLD_KEY = Buffer.alloc(32, 2).toString('base64');

const problem = (env: Record<string, string>): string => {
  try {
    readConfig(env);
  } catch (error) {
    expect(error).toBeInstanceOf(SetupError);
    expect((error as SetupError).exitCode).toBe(78);
    return (error as SetupError).message;
  }
  throw new Error('it was accepted');
};

describe('readConfig', () => {
  test('needs nothing', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 8080,
      databaseUrl: null,
      dataDir: './data',
      sealingKeys: [],
      logLevel: 'info',
      hubspot: {
        ...{ baseUrl: 'https://api.hubapi.com', apiVersion: '2026-09' },
        ...{ client: null, signingSecrets: [], accessToken: null },
      },
      salesforce: { loginUrl: 'https://login.salesforce.com', apiVersion: '64.0', client: null },
      publicUrl: null,
      allowPrivateWebhooks: false,
      teamsHosts: ['logic.azure.com', 'api.powerplatform.com'],
      mail: null,
      role: 'all',
    });
  });

  test('takes everything', () => {
    expect(
      readConfig({
        HOST: '0.0.0.0',
        PORT: '0',
        DATABASE_URL: 'postgresql://loop@db:5432/loop',
        DATA_DIR: '/var/lib/loop',
        SEALING_KEYS: `${KEY}, ${OLD_KEY}`,
        LOG_LEVEL: 'debug',
        HUBSPOT_BASE_URL: 'http://127.0.0.1:4010/',
        HUBSPOT_API_VERSION: '2027-03',
        HUBSPOT_CLIENT_ID: 'id',
        HUBSPOT_CLIENT_SECRET: 'hush',
        HUBSPOT_SIGNING_SECRETS: 'older, private',
        HUBSPOT_ACCESS_TOKEN: 'pat',
        SALESFORCE_LOGIN_URL: 'https://acme.my.salesforce.com/',
        SALESFORCE_API_VERSION: '66.0',
        SALESFORCE_CLIENT_ID: 'sf-id',
        SALESFORCE_CLIENT_SECRET: 'sf-hush',
        PUBLIC_URL: 'https://loop.example/hooks/',
        ALLOW_PRIVATE_WEBHOOKS: 'true',
        TEAMS_WEBHOOK_HOSTS: 'logic.azure.us, flow.acme.example',
        SMTP_URL: 'smtps://loop%40acme.example:p%40ss%2Fword@mail.acme.example',
        MAIL_FROM: 'Detractor Loop <loop@acme.example>',
        ROLE: 'worker',
      }),
    ).toEqual({
      host: '0.0.0.0',
      port: 0,
      databaseUrl: 'postgresql://loop@db:5432/loop',
      dataDir: '/var/lib/loop',
      sealingKeys: [KEY, OLD_KEY],
      logLevel: 'debug',
      hubspot: {
        baseUrl: 'http://127.0.0.1:4010',
        apiVersion: '2027-03',
        client: { id: 'id', secret: 'hush' },
        signingSecrets: ['hush', 'older', 'private'],
        accessToken: 'pat',
      },
      salesforce: {
        loginUrl: 'https://acme.my.salesforce.com',
        apiVersion: '66.0',
        client: { id: 'sf-id', secret: 'sf-hush' },
      },
      publicUrl: 'https://loop.example/hooks',
      allowPrivateWebhooks: true,
      teamsHosts: ['logic.azure.us', 'flow.acme.example'],
      mail: {
        host: 'mail.acme.example',
        port: 465,
        security: 'tls',
        login: { user: 'loop@acme.example', password: 'p@ss/word' },
        from: { name: 'Detractor Loop', address: 'loop@acme.example' },
      },
      role: 'worker',
    });
  });

  test('takes a variable that is set to nothing as not set', () => {
    const empty = Object.fromEntries(Object.keys(configSchema.shape).map((name) => [name, ' ']));
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  test('has the defaults that .env.example shows', () => {
    expect(readConfig(parseEnv(read('.env.example')))).toEqual(readConfig({}));
  });

  test.each([
    ['PORT', '80800'],
    ['PORT', '-1'],
    ['PORT', 'http'],
    ['PORT', '80.5'],
    ['DATABASE_URL', 'mysql://root@db/loop'],
    ['DATABASE_URL', 'db.internal'],
    ['SEALING_KEYS', 'c2hvcnQ='],
    ['SEALING_KEYS', `${KEY},`],
    ['SEALING_KEYS', `${KEY},${KEY}`],
    ['SEALING_KEYS', `${KEY.slice(0, -3)}*A=`],
    ['LOG_LEVEL', 'loud'],
    ['HUBSPOT_BASE_URL', 'api.hubapi.com'],
    ['HUBSPOT_BASE_URL', 'file:///etc/passwd'],
    ['HUBSPOT_API_VERSION', 'v3'],
    ['HUBSPOT_CLIENT_ID', 'alone'],
    ['HUBSPOT_CLIENT_SECRET', 'alone'],
    ['PUBLIC_URL', 'loop.example'],
    ['TEAMS_WEBHOOK_HOSTS', 'https://acme.example/'],
    ['TEAMS_WEBHOOK_HOSTS', 'com'],
    ['SMTP_URL', 'smtp://alone.example'],
    ['MAIL_FROM', 'alone@acme.example'],
    ['ROLE', 'queen'],
  ])('refuses %s=%s and names it', (name, value) => {
    expect(problem({ [name]: value })).toContain(name);
  });

  test('lists every problem at once', () => {
    const message = problem({ PORT: 'x', LOG_LEVEL: 'x', ROLE: 'x', HUBSPOT_CLIENT_ID: 'x', SEALING_KEYS: `${KEY},x` });
    expect(message.split('\n')).toEqual([
      'The settings cannot be used:',
      '  PORT must be a port, for instance 8080',
      '  SEALING_KEYS: key 2 is not 32 bytes in base64; make one with: openssl rand -base64 32',
      '  LOG_LEVEL must be one of silent, error, warn, info, debug',
      '  ROLE must be one of all, http, worker',
      '  HUBSPOT_CLIENT_ID and HUBSPOT_CLIENT_SECRET go together: set both (from the app page in HubSpot) or neither',
    ]);
  });

  describe('the mail server', () => {
    const FROM = 'loop@acme.example';
    const server = (url: string, from = FROM): object | null => readConfig({ SMTP_URL: url, MAIL_FROM: from }).mail;

    test.each([
      ['smtps://mail.example', 465, 'tls'],
      ['smtps://localhost:2465', 2465, 'tls'],
      ['smtp://mail.example', 587, 'starttls'],
      ['smtp://mail.example:25/?tls=required', 25, 'starttls'],
      ['smtp://mail.example:25?tls=off', 25, 'none'],
      ['smtp://localhost:25', 25, 'none'],
      ['smtp://user:secret@127.0.0.1:25', 25, 'none'],
      ['smtp://[::1]', 587, 'none'],
      ['smtp://127.0.0.1?tls=required', 587, 'starttls'],
    ])('%s is port %i with %s', (url, port, security) => {
      expect(server(url)).toMatchObject({ port, security });
    });

    test.each([
      ['no address', 'mail.example'],
      ['another protocol', 'http://mail.example'],
      ['no host', 'smtp://'],
      ['a host that is none', 'smtp://mail%0d%0aexample'],
      ['a path', 'smtp://mail.example/inbox'],
      ['an option it does not have', 'smtp://mail.example?secure=false'],
      ['a second option', 'smtp://mail.example?tls=required&x=1'],
      ['a password that is not %-encoded', 'smtp://user:50%@mail.example'],
      ['two answers about TLS', 'smtps://mail.example?tls=off'],
    ])('is not %s', (_what, url) => {
      expect(problem({ SMTP_URL: url, MAIL_FROM: FROM })).toMatch(/^ {2}SMTP_URL (must look like|takes|says)/m);
    });

    test('never gets a password in the clear over a network', () => {
      expect(problem({ SMTP_URL: 'smtp://user:hush@mail.example?tls=off', MAIL_FROM: FROM })).toContain(
        'SMTP_URL would send its password in the clear: leave ?tls=off out',
      );
    });

    test.each([
      ['loop@acme.example', { name: '', address: 'loop@acme.example' }],
      ['<loop@acme.example>', { name: '', address: 'loop@acme.example' }],
      ['"Loop, Acme" <loop@acme.example>', { name: 'Loop, Acme', address: 'loop@acme.example' }],
      ['Büro <loop@acme.example>', { name: 'Büro', address: 'loop@acme.example' }],
    ])('%s is who the mail is from', (from, expected) => {
      expect(server('smtps://mail.example', from)).toMatchObject({ from: expected });
    });

    test.each(['loop', 'Loop loop@acme.example', 'A <a@b.example>, B <c@d.example>', 'A\r\nBcc: x <a@b.example>'])(
      'nobody sends as %j',
      (from) => {
        expect(problem({ SMTP_URL: 'smtps://mail.example', MAIL_FROM: from })).toContain(
          'MAIL_FROM must be an address',
        );
      },
    );
  });

  test('never repeats a value: it may be a secret', () => {
    const secret = fc.stringMatching(/^~[A-Za-z0-9]{12,20}~$/);
    const names = ['DATABASE_URL', 'SEALING_KEYS', 'PORT', 'HUBSPOT_BASE_URL', 'ROLE', 'SMTP_URL'];
    fc.assert(
      fc.property(fc.constantFrom(...names), secret, (name, value) => {
        expect(problem({ [name]: value })).not.toContain(value);
      }),
    );
  });
});

describe('requireSealingKeys', () => {
  test('gives the keys, the current one first', () => {
    expect(requireSealingKeys(readConfig({ SEALING_KEYS: `${KEY},${OLD_KEY}` }))).toEqual([KEY, OLD_KEY]);
  });

  test('says how to make one when there is none, with the exit code of a set-up fault', () => {
    const ask = (): unknown => requireSealingKeys(readConfig({}));
    expect(ask).toThrow(SetupError);
    expect(ask).toThrow(/SEALING_KEYS.*openssl rand -base64 32/s);
  });
});

describe('environment', () => {
  const home = process.cwd();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'loop-config-'));

  afterAll(() => {
    process.chdir(home);
    fs.rmSync(folder, { recursive: true });
  });

  test('has .env of the working directory below it, and leaves the process as it was', () => {
    fs.writeFileSync(path.join(folder, '.env'), 'LOOP_TEST_ONLY=file\nPATH=file\n');
    process.chdir(folder);
    expect(environment()).toMatchObject({ LOOP_TEST_ONLY: 'file', PATH: process.env.PATH });
    expect(process.env).not.toHaveProperty('LOOP_TEST_ONLY');
  });
});
