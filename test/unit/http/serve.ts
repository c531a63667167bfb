import net from 'node:net';
import { listen, type Listening } from '../../../src/http/listen';
import { createHttp, type HttpDeps } from '../../../src/http/server';
import type { CardDeps } from '../../../src/http/card/card';
import type { Log } from '../../../src/log-port';
import type { ReceivedRequest } from '../../../src/pipeline/intake/receive';

/** As long as real ones, so that a test can look for it in the log. */
export const KEY = '4kQm81ZxTq0LrWc7Yh2NvB5s';

export interface Line {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly msg: string;
  readonly fields: object;
}

export interface Served {
  readonly url: string;
  readonly intake: string;
  readonly received: readonly ReceivedRequest[];
  readonly lines: readonly Line[];
  readonly close: () => Promise<void>;
}

/** Nobody is let in, and there is nothing to ask. */
export const NOBODY: CardDeps = {
  judge: () => Promise.resolve({ ok: false, reason: 'unsigned' }),
  callerOf: () => Promise.resolve(null),
  now: Date.now,
  routes: [],
  counters: { count: () => undefined },
};

const opened: Listening[] = [];

/** Serves the real thing on a free port of this machine; what it receives and logs is kept. */
export async function serve(parts: Partial<HttpDeps> & { readonly graceMs?: number } = {}): Promise<Served> {
  const { graceMs = 5_000, receive = () => Promise.resolve({ kind: 'accepted' }), ...rest } = parts;
  const received: ReceivedRequest[] = [];
  const lines: Line[] = [];
  const app = createHttp({
    receive: (request) => {
      received.push(request);
      return receive(request);
    },
    readiness: () => Promise.resolve({ ready: true, checks: {} }),
    metrics: () => Promise.resolve(''),
    log: recorder(lines),
    card: NOBODY,
    ...rest,
  });
  const listening = await listen(app, { host: '127.0.0.1', port: 0, graceMs });
  opened.push(listening);
  return {
    url: listening.url,
    intake: `${listening.url}/v1/in/${KEY}`,
    received,
    lines,
    close: () => listening.close(),
  };
}

/** For afterEach. */
export async function closeAll(): Promise<void> {
  await Promise.all(opened.splice(0).map((one) => one.close()));
}

function recorder(lines: Line[]): Log {
  const write = (level: Line['level']) => (fields: object, msg: string) => void lines.push({ level, msg, fields });
  return {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    child: () => recorder(lines),
  };
}

/** A socket for what no HTTP client would send. `answer` resolves with everything that came once the other side ends. */
export async function rawSocket(url: string): Promise<{
  readonly send: (bytes: string | Buffer) => void;
  readonly cut: () => void;
  readonly soFar: () => string;
  readonly answer: Promise<string>;
}> {
  const socket = net.connect({ host: '127.0.0.1', port: Number(new URL(url).port) });
  await new Promise((resolve) => socket.once('connect', resolve));
  let text = '';
  socket.on('data', (chunk) => (text += chunk.toString('latin1')));
  socket.on('error', () => undefined);
  const answer = new Promise<string>((resolve) => socket.once('close', () => resolve(text)));
  return { send: (bytes) => void socket.write(bytes), cut: () => socket.destroy(), soFar: () => text, answer };
}

/** Resolves as soon as `condition` holds; the test's own limit ends a condition that never does. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resume) => setImmediate(resume));
}
