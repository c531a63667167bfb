import crypto from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SetupError } from '../errors';

/** Lets go of the directory. */
export type Unlock = () => Promise<void>;

const ATTEMPTS = 3;
/** sockaddr_un.sun_path holds 108 bytes on Linux and 104 on macOS, with the closing zero: `man 7 unix`. */
const MAX_SOCKET_PATH_BYTES = 103;
const LOCK_FILE = /^lock-(\d+)-[0-9a-f]+\.sock$/;

/**
 * Takes the data directory for this process, or fails: PGlite itself takes no lock, and two openers of one directory
 * lose acknowledged rows (electric-sql/pglite#1106).
 *
 * Each process listens on a socket of its own in the directory, and only then looks for the others. Of two that start
 * together the one that listened later sees the earlier one, so at most one stays. The kernel ends a socket with its
 * process: one that refuses is left over from a kill -9, and since no name is used twice, removing it can never hit a
 * live one. A frozen holder still accepts (the kernel does it), so it keeps its lock.
 * @throws SetupError naming the holder's pid when another process has the directory.
 */
export async function lockDataDir(dir: string): Promise<Unlock> {
  if (process.platform === 'win32') return lockNamedPipe(dir);
  for (let attempt = 1; ; attempt += 1) {
    const own = await listenIn(dir);
    let holder: string | null = 'unknown';
    try {
      holder = await findLiveOther(dir, own.name);
    } finally {
      if (holder !== null) await own.unlock();
    }
    if (holder === null) return own.unlock;
    if (attempt === ATTEMPTS) throw inUse(dir, holder);
    // Two that started together both stood back: whoever wakes first gets it.
    await sleep(crypto.randomInt(20, 200));
  }
}

/** Listens under a name nobody looks at, then renames: a name that others see always belongs to a listening socket. */
async function listenIn(dir: string): Promise<{ readonly name: string; readonly unlock: Unlock }> {
  const name = `lock-${process.pid}-${crypto.randomBytes(4).toString('hex')}.sock`;
  const hidden = socketPath(path.join(dir, `.${name}`));
  const server = await listen(hidden);
  const seen = path.join(dir, name);
  fs.renameSync(hidden, seen);
  const unlock = async (): Promise<void> => {
    fs.rmSync(seen, { force: true });
    await new Promise((resolve) => server.close(resolve));
  };
  return { name, unlock };
}

/** The pid of another live process in the directory; removes what dead ones left. */
async function findLiveOther(dir: string, own: string): Promise<string | null> {
  for (const name of fs.readdirSync(dir)) {
    const pid = LOCK_FILE.exec(name)?.[1];
    if (pid === undefined || name === own) continue;
    if (await isListening(path.join(dir, name))) return pid;
    fs.rmSync(path.join(dir, name), { force: true });
  }
  return null;
}

function isListening(file: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = net.connect(socketPath(file));
    probe.once('connect', () => {
      probe.destroy();
      resolve(true);
    });
    // Refused: its process is gone. No such file: it let go meanwhile. Anything else proves nothing, so it counts as alive.
    probe.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code !== 'ECONNREFUSED' && error.code !== 'ENOENT'),
    );
  });
}

function listen(address: string): Promise<net.Server> {
  return new Promise((resolve, reject) => {
    const server = net.createServer((peer) => peer.destroy());
    server.once('error', reject);
    server.listen(address, () => resolve(server.unref()));
  });
}

/** Whichever way of writing the path is shorter; a socket cannot be reached by a long one. */
function socketPath(file: string): string {
  const absolute = path.resolve(file);
  const relative = path.relative(process.cwd(), absolute);
  const shorter = relative.length < absolute.length ? relative : absolute;
  if (Buffer.byteLength(shorter) > MAX_SOCKET_PATH_BYTES) {
    throw new SetupError(
      `the path ${path.dirname(absolute)} is too long for a lock socket: choose a shorter data directory`,
    );
  }
  return shorter;
}

/** A named pipe goes with its process, so one fixed name is enough. */
async function lockNamedPipe(dir: string): Promise<Unlock> {
  const id = crypto.createHash('sha256').update(path.resolve(dir).toLowerCase()).digest('hex').slice(0, 24);
  try {
    const server = await listen(`\\\\.\\pipe\\detractor-loop-${id}`);
    return async () => {
      await new Promise((resolve) => server.close(resolve));
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') throw inUse(dir, 'unknown');
    throw error;
  }
}

function inUse(dir: string, pid: string): SetupError {
  return new SetupError(
    `the data directory ${dir} is in use by process ${pid}; stop it first, or set DATABASE_URL to a PostgreSQL server, which several may share`,
  );
}
