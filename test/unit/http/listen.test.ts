import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SetupError } from '../../../src/errors';
import { listen } from '../../../src/http/listen';
import type { ReceiveResult } from '../../../src/pipeline/intake/receive';
import { closeAll, KEY, rawSocket, serve, until } from './serve';

afterEach(closeAll);

const held = () => {
  let accept = (): void => undefined;
  const answer = new Promise<ReceiveResult>((resolve) => (accept = () => resolve({ kind: 'accepted' })));
  return { receive: () => answer, accept: () => accept() };
};

describe('close', () => {
  test('lets a running request finish, takes no new one and ends', async () => {
    const { receive, accept } = held();
    const { url, intake, received, close } = await serve({ receive });
    const running = fetch(intake, { method: 'POST', body: 'x' });
    await until(() => received.length === 1);

    const closed = close();
    await expect(fetch(`${url}/health/live`)).rejects.toThrow('fetch failed');
    accept();
    const response = await running;
    expect([response.status, response.headers.get('connection')]).toEqual([200, 'close']);
    expect(await response.json()).toEqual({ received: true });
    await closed;
  });

  test('lets a request finish whose body is still on its way', async () => {
    const { url, received, close } = await serve();
    const { send, soFar, answer } = await rawSocket(url);
    send(`POST /v1/in/${KEY} HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n`);
    await until(() => soFar().includes('100 Continue'));
    send('x');
    const closed = close();
    send('y');
    expect(await answer).toMatch(/HTTP\/1\.1 200 OK\r\n.*\{"received":true\}$/s);
    await closed;
    expect(received).toMatchObject([{ body: Buffer.from('xy') }]);
  });

  test('does not wait for sockets that ask nothing', async () => {
    const { url, close } = await serve();
    const silent = await rawSocket(url);
    const halfway = await rawSocket(url);
    const idle = await rawSocket(url);
    halfway.send('POST /v1/in/x HTTP/1.1\r\nHo');
    idle.send('GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n');
    await until(() => idle.soFar().endsWith('{"live":true}'));
    await close();
    expect([await silent.answer, await halfway.answer]).toEqual(['', '']);
    expect(await idle.answer).toMatch(/^HTTP\/1\.1 200 /);
  });

  test('does not wait for the socket of an answer that had begun', async () => {
    let end = (): void => undefined;
    const begun: RequestListener = (_, response) => {
      end = () => response.end('end');
      response.write('begin, ');
    };
    const { url, close } = await listen(begun, { host: '127.0.0.1', port: 0, graceMs: 1_000_000 });
    const response = await fetch(url);
    const closed = close();
    end();
    expect(await response.text()).toBe('begin, end');
    await closed;
  });

  test('cuts what outlasts the grace', async () => {
    const { receive, accept } = held();
    const { intake, received, close } = await serve({ receive, graceMs: 1 });
    const stuck = fetch(intake, { method: 'POST' });
    await until(() => received.length === 1);
    const [outcome] = await Promise.allSettled([stuck, close()]);
    expect(outcome.status).toBe('rejected');
    accept();
  });
});

describe('listen', () => {
  test('names the fix when the port is taken, with the exit code of a set-up fault', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const failed = listen(() => undefined, { host: '127.0.0.1', port });
    await expect(failed).rejects.toThrow(SetupError);
    await expect(failed).rejects.toThrow(`127.0.0.1:${port}: it is in use: stop the other process or set PORT`);
    await new Promise((resolve) => other.close(resolve));
  });

  test('gives a URL that can be opened also when it listens everywhere', async () => {
    const { url, close } = await listen((_, response) => response.end('here'), { host: '0.0.0.0', port: 0 });
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(url)).text()).toBe('here');
    await close();
  });
});
