import type { Server, Socket } from 'node:net';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Transport } from '../../../src/crm-adapters/salesforce/transport';
import { openTestTransport } from './transport-harness';

const REQUEST = { method: 'POST', path: '/composite/graph', body: { graphs: [] } } as const;

/** A server that does to the socket what the test wants, once the request is there. */
async function listen(
  behave: (socket: Socket) => void,
): Promise<{ url: string; closed: Promise<void>; server: Server; connections: () => number }> {
  let gone: () => void;
  let connections = 0;
  const closed = new Promise<void>((resolve) => void (gone = resolve));
  const server = createServer((socket) => {
    connections += 1;
    socket.on('close', () => gone());
    socket.on('error', () => undefined);
    socket.once('data', () => behave(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, closed, server, connections: () => connections };
}

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';

const transportTo = (url: string, timeoutMs: number): Transport =>
  openTestTransport({ loginUrl: url, timeoutMs }, { instanceUrl: url }).transport;

describe('over a real socket', () => {
  let server: Server | undefined;
  afterEach(() => void server?.close());

  test.each([
    ['that never answers', (): void => undefined],
    [
      'that stops in the middle of the body',
      (socket: Socket): void => void socket.write(`${HEAD}Content-Length: 99\r\n\r\n{"gra`),
    ],
  ])('a server %s is hung up on: the connection is closed, not left behind', async (_name, behave) => {
    const there = await listen(behave);
    server = there.server;
    const answer = await transportTo(there.url, 1_000).send(REQUEST);
    expect(answer).toMatchObject({ kind: 'later', mayHaveHappened: true, because: 'timeout' });
    await there.closed;
    expect(there.connections()).toBe(1);
  });

  test.each([
    ['before any answer', (socket: Socket): void => void socket.destroy()],
    ['in the middle of the body', (socket: Socket): void => void socket.end(`${HEAD}Content-Length: 99\r\n\r\n{"gra`)],
    [
      'in the middle of a chunk',
      (socket: Socket): void => void socket.end(`${HEAD}Transfer-Encoding: chunked\r\n\r\n63\r\n{"gra`),
    ],
  ])('a connection that ends %s leaves the outcome unknown, and is not tried again', async (_name, behave) => {
    const there = await listen(behave);
    server = there.server;
    const answer = await transportTo(there.url, 5_000).send(REQUEST);
    expect(answer).toMatchObject({ kind: 'later', mayHaveHappened: true });
    expect(answer).not.toMatchObject({ because: 'timeout' });
    expect(there.connections()).toBe(1);
  });

  test('a port that nobody listens on means nothing has happened', async () => {
    const there = await listen(() => undefined);
    await new Promise((resolve) => there.server.close(resolve));
    const answer = await transportTo(there.url, 5_000).send(REQUEST);
    expect(answer).toMatchObject({ kind: 'later', mayHaveHappened: false, because: 'ECONNREFUSED' });
  });
});
