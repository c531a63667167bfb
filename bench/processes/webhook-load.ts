import net from 'node:net';
import { once } from 'node:events';
import { signStandardWebhook } from '../../sandbox/demo-data/sign';
import { percentile } from '../percentile';
import type { FromLoad, LoadResult, LoadSpec } from '../stage/load';
import { answerAt } from '../stage/responses';

/*
 * The senders of survey answers. Bytes go straight into sockets and answers are only looked at, because every cycle spent
 * here is missing in the server that shares the machine.
 */

interface Sender {
  /** Resolves to the status of the answer. */
  send(request: Buffer): Promise<number>;
  close(): void;
}

async function main(spec: LoadSpec): Promise<void> {
  const requests = Array.from({ length: spec.requests }, (_, n) => requestOf(spec, n));
  const senders = await Promise.all(Array.from({ length: spec.connections }, () => openSender(new URL(spec.url))));
  tell({ kind: 'prepared' });
  await once(process, 'message');
  const result = await run(spec, requests, senders);
  for (const sender of senders) sender.close();
  tell({ kind: 'done', result });
  process.disconnect();
}

function requestOf({ url, secret, wave }: LoadSpec, n: number): Buffer {
  const { host, pathname } = new URL(url);
  const { id, body } = answerAt(n, wave);
  const signed = signStandardWebhook({ id: `msg-${id}`, timestampS: Math.floor(Date.now() / 1000), body, secret });
  const headers = {
    host,
    'user-agent': 'survey-tool/1.0',
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    ...signed,
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`POST ${pathname} HTTP/1.1\r\n${lines.join('')}\r\n${body}`);
}

async function run(spec: LoadSpec, requests: readonly Buffer[], senders: readonly Sender[]): Promise<LoadResult> {
  const waits: number[] = [];
  let refused = 0;
  let next = 0;
  const startedAt = performance.now();
  const dueMs = (n: number): number => (spec.perSecond === null ? 0 : (n * 1000) / spec.perSecond);
  const work = async (sender: Sender): Promise<void> => {
    for (let n = next++; n < requests.length; n = next++) {
      const early = dueMs(n) - (performance.now() - startedAt);
      if (early > 0) await new Promise((resume) => setTimeout(resume, early));
      const sentAt = performance.now();
      const status = await sender.send(requests[n] ?? Buffer.alloc(0));
      waits.push(performance.now() - sentAt);
      if (status !== 200) refused += 1;
    }
  };
  await Promise.all(senders.map(work));
  const seconds = (performance.now() - startedAt) / 1000;
  return { seconds, p50Ms: percentile(waits, 0.5), p99Ms: percentile(waits, 0.99), refused };
}

async function openSender({ hostname, port }: URL): Promise<Sender> {
  const socket = net.connect({ host: hostname, port: Number(port), noDelay: true });
  await once(socket, 'connect');
  let answer = '';
  let waiting: { resolve: (status: number) => void; reject: (error: Error) => void } | null = null;
  socket.on('data', (chunk: Buffer) => {
    answer += chunk.toString('latin1');
    const status = statusOf(answer);
    if (status === null) return;
    answer = '';
    waiting?.resolve(status);
  });
  socket.on('error', (error) => waiting?.reject(error));
  socket.on('end', () => waiting?.reject(new Error('the server hung up')));
  return {
    send: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(request);
      }),
    close: () => socket.destroy(),
  };
}

/** @returns null until the answer is complete. */
function statusOf(answer: string): number | null {
  const head = answer.indexOf('\r\n\r\n');
  if (head === -1) return null;
  const length = /\r\ncontent-length: (\d+)/i.exec(answer)?.[1] ?? '0';
  return answer.length < head + 4 + Number(length) ? null : Number(answer.slice(9, 12));
}

function tell(message: FromLoad): void {
  process.send?.(message);
}

// Ends with its parent, however that one ended.
process.once('disconnect', () => process.exit());

void main(JSON.parse(process.argv[2] ?? '') as LoadSpec);
