import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';

/** The built program, as `npm run sandbox` starts it (the build runs before the tests do). */
const MAIN = join(__dirname, '../../../dist/sandbox/main.js');

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(...args: readonly string[]): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, stdout, stderr }));
  return { child, ended };
}

interface Ready {
  readonly ready: boolean;
  readonly hubspot: Readonly<Record<'url' | 'token' | 'clientId' | 'clientSecret', string>> & { portalId: number };
  readonly salesforce: Readonly<
    Record<'url' | 'orgId' | 'token' | 'clientId' | 'clientSecret' | 'refreshToken', string>
  >;
}

async function readyLine(child: ChildProcess): Promise<Ready> {
  const [line] = (await once(child.stdout ?? child, 'data')) as [Buffer];
  return JSON.parse(line.toString()) as Ready;
}

/** A refresh as the service makes it: the line must be enough for it. */
async function accessToken({ url, clientId, clientSecret, refreshToken }: Ready['salesforce']): Promise<string> {
  const form = { grant_type: 'refresh_token', client_id: clientId, client_secret: clientSecret };
  const body = new URLSearchParams({ ...form, refresh_token: refreshToken });
  const answer = await fetch(`${url}/services/oauth2/token`, { method: 'POST', body });
  return ((await answer.json()) as { readonly access_token: string }).access_token;
}

describe('the sandbox program', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'prints one ready line, serves, and stops cleanly on %s',
    async (signal) => {
      const { child, ended } = start('--limit', '2', '--no-custom-objects', '--no-task-unique');
      const { ready, hubspot } = await readyLine(child);
      expect(ready).toBe(true);
      const headers = { Authorization: `Bearer ${hubspot.token}` };
      const account = await fetch(`${hubspot.url}/account-info/2026-09/details`, { headers });
      expect(await account.json()).toMatchObject({ portalId: hubspot.portalId });
      expect(account.headers.get('x-hubspot-ratelimit-max')).toBe('2');
      const options = await (await fetch(`${hubspot.url}/__options`)).json();
      expect(options).toMatchObject({ customObjects: false, taskUnique: false });
      child.kill(signal);
      const { code, stdout, stderr } = await ended;
      expect({ code, stderr, lines: stdout.trimEnd().split('\n').length }).toEqual({ code: 0, stderr: '', lines: 1 });
    },
  );

  test('names the org and what is needed to get a session in it', async () => {
    const { child, ended } = start('--salesforce-limit', '7', '--no-package', '--no-rotation');
    const { salesforce } = await readyLine(child);
    const headers = { Authorization: `Bearer ${await accessToken(salesforce)}` };
    const { url } = salesforce;
    const q = encodeURIComponent('SELECT Id FROM Organization');
    const answer = await fetch(`${url}/services/data/v64.0/query?q=${q}`, { headers });
    expect(await answer.json()).toMatchObject({ totalSize: 1, records: [{ Id: salesforce.orgId }] });
    expect(answer.headers.get('sforce-limit-info')).toBe('api-usage=1/7');
    const options = await (await fetch(`${url}/__options`)).json();
    expect(options).toMatchObject({ packageInstalled: false, rotateRefreshToken: false });
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
  });

  test.each(['hubspot', 'salesforce'] as const)('--crm %s starts that one alone', async (crm) => {
    const { child, ended } = start('--crm', crm);
    expect(Object.keys(await readyLine(child))).toEqual(['ready', crm]);
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
  });

  test('--help tells every option and exits 0', async () => {
    const { code, stdout } = await start('--help').ended;
    expect(code).toBe(0);
    const hubspot = ['--port', '--limit', '--no-custom-objects', '--no-task-unique'];
    const salesforce = ['--salesforce-port', '--salesforce-limit', '--no-package', '--no-rotation'];
    for (const option of ['--crm', '--latency', ...hubspot, ...salesforce]) expect(stdout).toContain(option);
  });

  test.each([
    [['--nonsense']],
    [['--port', 'http']],
    [['--salesforce-port', 'http']],
    [['--salesforce-limit', '0']],
    [['--crm', 'sugar']],
  ])('%j is a usage error', async (args) => {
    const { code, stdout, stderr } = await start(...args).ended;
    expect(code).toBe(64);
    expect(stdout).toBe('');
    expect(stderr).toContain('sandbox:');
  });

  test.each(['--port', '--salesforce-port'])('a %s that is taken is said, not thrown', async (option) => {
    const blocker = createServer();
    blocker.listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    const { code, stderr } = await start(option, String((blocker.address() as AddressInfo).port)).ended;
    expect(code).toBe(69);
    expect(stderr).toContain('EADDRINUSE');
    blocker.close();
  });
});
