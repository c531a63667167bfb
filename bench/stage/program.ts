import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** The product as it ships: its command line, in a process of its own, with these settings and no others. */
export interface Place {
  /** Working directory, without a `.env` of somebody's. */
  readonly dir: string;
  readonly env: Readonly<Record<string, string>>;
}

export interface RunningService {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const CLI = path.join(__dirname, '../../src/cli.js');
const PATIENCE_MS = 60_000;

/** Runs a command to its end. @returns what it printed, as JSON. @throws what it said on stderr */
export async function runCommand(place: Place, args: readonly string[]): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, [CLI, ...args], options(place));
  return stdout.trim() === '' ? null : (JSON.parse(stdout) as unknown);
}

/** Starts `serve` on a free port and waits until it answers. */
export async function startService(place: Place, role: 'all' | 'http'): Promise<RunningService> {
  const port = await freePort();
  const child = serve({ ...place, env: { ...place.env, ROLE: role, PORT: String(port) } });
  const url = `http://127.0.0.1:${port}`;
  await answering(`${url}/health/ready`, child);
  return { url, stop: () => end(child) };
}

function serve(place: Place): ChildProcess {
  const log = fs.openSync(path.join(place.dir, 'service.log'), 'a');
  const child = spawn(process.execPath, [...profiling(), CLI, 'serve'], {
    ...options(place),
    stdio: ['ignore', log, log],
  });
  fs.closeSync(log);
  endWithUs(child);
  return child;
}

/** `BENCH_PROFILE=<directory>` leaves a CPU profile of every service process there. */
function profiling(): readonly string[] {
  const dir = process.env['BENCH_PROFILE'] ?? '';
  return dir === '' ? [] : ['--cpu-prof', `--cpu-prof-dir=${dir}`];
}

function options({ dir, env }: Place): { readonly cwd: string; readonly env: NodeJS.ProcessEnv } {
  return { cwd: dir, env: { PATH: process.env['PATH'], LOG_LEVEL: 'warn', ...env } };
}

/** However we end: a server that was left behind would spoil the next measurement. */
export function endWithUs(child: ChildProcess): void {
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    const ready = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    if (child.exitCode !== null || performance.now() > until) throw new Error('the service does not come up');
    await sleep(50);
  }
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
