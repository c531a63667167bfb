import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { openDatabase, type Db } from '../../src/store/db';
import { freshPostgresUrl } from '../harness/databases';
import { tempDir } from '../harness/temp-dir';
import { newTenant, tablesOf } from '../store/tables/given';
import { startMailServer, type MailServer } from '../unit/notify/mail-server';
import { startReceiver, type Receiver } from '../unit/notify/receiver';

const CLI = path.join(__dirname, '../../dist/src/cli.js');
const KEY = Buffer.alloc(32, 7).toString('base64');

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The compiled command line, a receiver of webhooks and a mail server on this machine. */
describe('ways to people, from the command line', () => {
  const dir = tempDir();
  let databaseUrl = '';
  let db: Db;
  let receiver: Receiver;
  let mailServer: MailServer;
  let hook = '';

  beforeAll(async () => {
    databaseUrl = await freshPostgresUrl();
    db = await openDatabase(databaseUrl);
    await newTenant(tablesOf(db));
    receiver = await startReceiver(({ path: at }, response) =>
      at === '/slack' ? response.end('ok') : response.writeHead(404).end(),
    );
    mailServer = await startMailServer();
    hook = `http://127.0.0.1:${receiver.port}`;
  });
  afterAll(async () => {
    await mailServer.close();
    await receiver.close();
    await db.close();
  });

  const cli = (
    args: readonly string[],
    { input = '', env = {} }: { input?: string; env?: object } = {},
  ): Promise<Ended> => {
    const base = { PATH: process.env['PATH'], DATABASE_URL: databaseUrl, SEALING_KEYS: KEY };
    const child = spawn(process.execPath, [CLI, 'notify', ...args], { cwd: dir, env: { ...base, ...env } });
    const read = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (read.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (read.stderr += chunk.toString()));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...read })));
  };
  const allowed = { ALLOW_PRIVATE_WEBHOOKS: 'true' };

  test('a webhook is stored, tried, shown without its secret, and forgotten', async () => {
    const set = await cli(['set-slack', '--url', '-'], { input: `${hook}/slack\n`, env: allowed });
    expect([set.code, JSON.parse(set.stdout)]).toEqual([
      0,
      expect.objectContaining({ channel: 'slack', changed: true }),
    ]);
    const tried = await cli(['test', '--to', 'slack'], { env: allowed });
    expect([tried.code, JSON.parse(tried.stdout)]).toEqual([0, { to: 'slack', status: 'taken' }]);
    expect(receiver.received.at(-1)?.body).toContain('This is a test of Detractor Loop');
    const { stdout } = await cli(['show']);
    expect(JSON.parse(stdout)).toMatchObject({ mail: null, slack: { host: '127.0.0.1', posts: null }, teams: null });
    for (const said of [set.stdout, stdout]) expect(said).not.toContain(hook);
    expect((await cli(['clear', 'slack'])).code).toBe(0);
    const gone = await cli(['test', '--to', 'slack']);
    expect([gone.code, gone.stderr]).toEqual([78, expect.stringContaining('notify set-slack')]);
  });

  test('a message that is not taken ends with 1 and says why', async () => {
    writeFileSync(path.join(dir, 'teams.txt'), `${hook}/gone\n`);
    expect((await cli(['set-teams', '--file', 'teams.txt'], { env: allowed })).code).toBe(0);
    const { code, stdout } = await cli(['test', '--to', 'teams'], { env: allowed });
    expect([code, JSON.parse(stdout)]).toEqual([
      1,
      { to: 'teams', status: 'failed', message: 'the receiver answered 404', again: false },
    ]);
  });

  test('an address of another host is refused, and not repeated', async () => {
    for (const channel of ['slack', 'teams']) {
      const { code, stdout, stderr } = await cli([`set-${channel}`, '--url', '-'], { input: `${hook}/hush` });
      expect([code, stdout]).toEqual([64, '']);
      expect(stderr).not.toContain('hush');
    }
    expect((await cli(['set-slack', '--url', 'https://hooks.slack.com/services/x'])).code).toBe(64);
    expect((await cli(['set-slack'])).code).toBe(64);
    expect((await cli(['set-slack', '--file', 'none.txt'])).code).toBe(64);
    expect((await cli(['test', '--to', 'pigeon'])).code).toBe(64);
  });

  test('a mail is sent over the server that is set, and without one the fix is named', async () => {
    const env = { SMTP_URL: `smtp://127.0.0.1:${mailServer.port}`, MAIL_FROM: 'Loop <loop@acme.example>' };
    const { code, stdout } = await cli(['test', '--to', 'mail:me@acme.example'], { env });
    expect([code, JSON.parse(stdout)]).toEqual([0, { to: 'mail', status: 'taken' }]);
    expect(mailServer.mails).toMatchObject([{ from: 'loop@acme.example', to: ['me@acme.example'] }]);
    const none = await cli(['test', '--to', 'mail:me@acme.example']);
    expect([none.code, none.stderr]).toEqual([78, expect.stringContaining('SMTP_URL and MAIL_FROM')]);
  });
});
