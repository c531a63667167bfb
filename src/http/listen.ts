import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { SetupError } from '../errors';

export interface Address {
  readonly host: string;
  /** 0 = any free one. */
  readonly port: number;
  /** How long `close` waits for running requests. (Default: 10 s) */
  readonly graceMs?: number;
}

export interface Listening {
  /** What it can be reached at from this machine. */
  readonly url: string;
  /** Takes no new request, lets the running ones finish, and cuts those that outlast the grace. */
  readonly close: () => Promise<void>;
}

/** A sender that dawdles holds a place. `keepAliveTimeout` outlasts the 60 s for which load balancers keep idle sockets. */
const TIMEOUTS = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
} as const;
const GRACE_MS = 10_000;

/**
 * Serves `app` until closed.
 * @throws SetupError when the address cannot be had.
 */
export async function listen(app: RequestListener, { host, port, graceMs = GRACE_MS }: Address): Promise<Listening> {
  const server = createServer(TIMEOUTS, app);
  const drain = drainer(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(asSetupError(error, host, port)));
    server.listen(port, host, resolve);
  });
  return {
    url: urlOf(server.address() as AddressInfo),
    close: () =>
      new Promise((resolve) => {
        const cut = setTimeout(() => server.closeAllConnections(), graceMs);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        drain();
      }),
  };
}

/**
 * Node's own `close` waits for sockets that have not asked anything yet, and stops looking at its timeouts: a browser
 * that connects in advance would hold the process. So sockets are counted here.
 */
function drainer(server: Server): () => void {
  const sockets = new Set<Socket>();
  const running = new Map<ServerResponse, Socket>();
  let draining = false;

  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('request', (request, response) => {
    running.set(response, request.socket);
    response.once('close', () => {
      running.delete(response);
      if (draining) request.socket.destroySoon();
    });
  });
  return () => {
    draining = true;
    const busy = new Set(running.values());
    for (const socket of sockets) if (!busy.has(socket)) socket.destroy();
    for (const response of running.keys()) if (!response.headersSent) response.setHeader('Connection', 'close');
  };
}

function asSetupError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const fix: { readonly [code: string]: string } = {
    EADDRINUSE: 'it is in use: stop the other process or set PORT',
    EACCES: 'it may not be used: set PORT above 1023',
    EADDRNOTAVAIL: 'this machine does not have that address: set HOST',
    ENOTFOUND: 'no such name: set HOST',
  };
  const known = fix[error.code ?? ''];
  return known === undefined ? error : new SetupError(`Cannot listen on ${host}:${port}: ${known}`);
}

function urlOf({ address, family, port }: AddressInfo): string {
  const reachable = address === '0.0.0.0' ? '127.0.0.1' : address === '::' ? '::1' : address;
  return `http://${family === 'IPv6' ? `[${reachable}]` : reachable}:${port}`;
}
