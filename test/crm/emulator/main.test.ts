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
}

describe('the sandbox program', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'prints one ready line, serves, and stops cleanly on %s',
    async (signal) => {
      const { child, ended } = start('--limit', '2', '--no-custom-objects', '--no-task-unique');
      const [line] = (await once(child.stdout ?? child, 'data')) as [Buffer];
      const { ready, hubspot } = JSON.parse(line.toString()) as Ready;
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

  test('--help tells every option and exits 0', async () => {
    const { code, stdout } = await start('--help').ended;
    expect(code).toBe(0);
    for (const option of ['--port', '--limit', '--latency', '--no-custom-objects', '--no-task-unique']) {
      expect(stdout).toContain(option);
    }
  });

  test.each([[['--nonsense']], [['--port', 'http']]])('%j is a usage error', async (args) => {
    const { code, stdout, stderr } = await start(...args).ended;
    expect(code).toBe(64);
    expect(stdout).toBe('');
    expect(stderr).toContain('sandbox:');
  });

  test('a port that is taken is said, not thrown', async () => {
    const blocker = createServer();
    blocker.listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    const { code, stderr } = await start('--port', String((blocker.address() as AddressInfo).port)).ended;
    expect(code).toBe(69);
    expect(stderr).toContain('EADDRINUSE');
    blocker.close();
  });
});
