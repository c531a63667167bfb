import { listen } from '../listen';
import { createListener } from '../serve';
import type { HubspotStats } from './control-endpoints';
import { readStats } from './control-endpoints';
import type { HubspotOptions } from './options';
import { DEFAULT_OPTIONS } from './options';
import { createPortal } from './portal';
import { emulate } from './emulate';

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
  const { url, close } = await listen(createListener(emulate(portal)), port);
  const { tokens } = portal;
  return {
    url,
    portalId,
    token: tokens.staticToken,
    clientId: tokens.clientId,
    clientSecret: tokens.clientSecret,
    refreshToken: tokens.firstRefreshToken,
    stats: () => readStats(portal),
    close,
  };
}
