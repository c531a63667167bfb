import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HubspotStats } from './control-endpoints';
import { readStats } from './control-endpoints';
import type { HubspotOptions } from './options';
import { DEFAULT_OPTIONS } from './options';
import { createPortal } from './portal';
import { createListener } from './serve';

export interface StartOptions extends Partial<HubspotOptions> {
  /** 0 (the default) takes a free port. */
  readonly port?: number;
  readonly portalId?: number;
  /** IANA zone of the account. */
  readonly timeZone?: string;
  /** Milliseconds since the epoch; tests pass their own to stand still or to jump. */
  readonly now?: () => number;
}

/** A running emulator. `close` destroys every socket, kept-alive ones included. */
export interface RunningHubspot {
  readonly url: string;
  readonly portalId: number;
  readonly token: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshToken: string;
  readonly stats: () => HubspotStats;
  readonly close: () => Promise<void>;
}

const DEFAULT_PORTAL_ID = 8_675_309;

/** Starts an empty portal on 127.0.0.1; rejects when the port is taken. */
export async function startHubspot(options: StartOptions = {}): Promise<RunningHubspot> {
  const { port = 0, portalId = DEFAULT_PORTAL_ID, timeZone = 'Europe/Berlin', now = Date.now, ...changed } = options;
  const portal = createPortal({ portalId, timeZone, now, options: { ...DEFAULT_OPTIONS, ...changed } });
  const server = createServer(createListener(portal));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  const { tokens } = portal;
  return {
    url: `http://127.0.0.1:${bound}`,
    portalId,
    token: tokens.staticToken,
    clientId: tokens.clientId,
    clientSecret: tokens.clientSecret,
    refreshToken: tokens.firstRefreshToken,
    stats: () => readStats(portal),
    close: async () => {
      const closed = new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
      server.closeAllConnections();
      await closed;
    },
  };
}
