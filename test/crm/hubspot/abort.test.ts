import type { Server, Socket } from 'node:net';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { openTestTransport } from './transport-harness';

const REQUEST = { method: 'POST', path: '/crm/objects/2026-09/tasks/batch/create', body: { inputs: [] } } as const;

/** A server that does to the socket what the test wants, once the request is there. */
async function listen(
  behave: (socket: Socket) => void,
): Promise<{ url: string; closed: Promise<void>; server: Server }> {
  let gone: () => void;
  const closed = new Promise<void>((resolve) => void (gone = resolve));
  const server = createServer((socket) => {
    socket.on('close', () => gone());
    socket.on('error', () => undefined);
    socket.once('data', () => behave(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, closed, server };
}

const HEAD = 'HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n';

describe('over a real socket', () => {
  let server: Server | undefined;
  afterEach(() => void server?.close());

  test.each([
    ['that never answers', (): void => undefined],
    [
      'that stops in the middle of the body',
      (socket: Socket): void => void socket.write(`${HEAD}Content-Length: 99\r\n\r\n{"res`),
    ],
  ])('a server %s is hung up on: the connection is closed, not left behind', async (_name, behave) => {
    const there = await listen(behave);
    server = there.server;
    const { transport } = openTestTransport({ baseUrl: there.url, timeoutMs: 1_000 });
    expect(await transport.send(REQUEST)).toMatchObject({ kind: 'later', mayHaveHappened: true, because: 'timeout' });
    await there.closed;
  });

  test.each([
    ['before any answer', (socket: Socket): void => void socket.destroy()],
    ['in the middle of the body', (socket: Socket): void => void socket.end(`${HEAD}Content-Length: 99\r\n\r\n{"res`)],
    [
      'in the middle of a chunk',
      (socket: Socket): void => void socket.end(`${HEAD}Transfer-Encoding: chunked\r\n\r\n63\r\n{"res`),
    ],
  ])('a connection that ends %s leaves the outcome unknown', async (_name, behave) => {
    const there = await listen(behave);
    server = there.server;
    // node-fetch 2 does not notice a body that ends before its Content-Length: our own time limit does.
    const { transport } = openTestTransport({ baseUrl: there.url, timeoutMs: 200 });
    expect(await transport.send(REQUEST)).toMatchObject({ kind: 'later', mayHaveHappened: true });
  });

  test('a port that nobody listens on means nothing has happened', async () => {
    const there = await listen(() => undefined);
    await new Promise((resolve) => there.server.close(resolve));
    const { transport } = openTestTransport({ baseUrl: there.url });
    expect(await transport.send(REQUEST)).toMatchObject({ kind: 'later', mayHaveHappened: false });
  });
});
