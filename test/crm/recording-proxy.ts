import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as it went over the wire; the token is left out. */
export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
}

export interface RecordingProxy {
  readonly url: string;
  readonly requests: Recorded[];
  close(): Promise<void>;
}

/** Passes everything on to `target` and keeps what was asked. */
export async function startRecordingProxy(target: string): Promise<RecordingProxy> {
  const requests: Recorded[] = [];
  const server = createServer((req, res) => {
    void pass(target, req, requests).then(async (answer) => {
      res.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'application/json' });
      res.end(await answer.text());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function pass(target: string, req: IncomingMessage, requests: Recorded[]): Promise<Response> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const { method = 'GET', url: path = '/' } = req;
  requests.push({ method, path, ...(text === '' ? {} : { body: JSON.parse(text) as unknown }) });
  const headers = { 'content-type': 'application/json', authorization: req.headers.authorization ?? '' };
  return fetch(target + path, { method, headers, ...(text === '' ? {} : { body: text }) });
}
