import { listen } from '../listen';
import { createListener } from '../serve';
import type { SalesforceStats } from './control-endpoints';
import { readStats } from './control-endpoints';
import type { SalesforceOptions } from './options';
import { DEFAULT_OPTIONS } from './options';
import { createOrg } from './org';
import { longId } from './record-id';
import { emulate } from './emulate';

export interface StartOptions extends Partial<SalesforceOptions> {
  /** 0 (the default) takes a free port. */
  readonly port?: number;
  /** 15 or 18 characters. */
  readonly orgId?: string;
  /** IANA zone of the org and of its integration user. */
  readonly timeZone?: string;
  /** Milliseconds since the epoch; tests pass their own to stand still or to jump. */
  readonly now?: () => number;
}

/** A running emulator. `close` destroys every socket, kept-alive ones included. */
export interface RunningSalesforce {
  /** Login host and instance in one. */
  readonly url: string;
  readonly orgId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshToken: string;
  /** A session of the integration user that never ends, for tests and tools. */
  readonly token: string;
  /** The integration user. */
  readonly userId: string;
  readonly stats: () => SalesforceStats;
  readonly close: () => Promise<void>;
}

const DEFAULT_ORG_ID = '00D5g000004XyZa';

/** Starts an org without customers on 127.0.0.1; rejects when the port is taken or the org id is none. */
export async function startSalesforce(options: StartOptions = {}): Promise<RunningSalesforce> {
  const { port = 0, orgId: given = DEFAULT_ORG_ID, timeZone = 'Europe/Berlin', now = Date.now, ...changed } = options;
  const orgId = longId(given);
  if (orgId?.startsWith('00D') !== true) throw new TypeError(`not an org id: ${given}`);
  const org = createOrg({ orgId, timeZone, now, options: { ...DEFAULT_OPTIONS, ...changed } });
  const { url, close } = await listen(createListener(emulate(org)), port);
  org.url = url;
  return {
    url,
    orgId,
    clientId: org.tokens.clientId,
    clientSecret: org.tokens.clientSecret,
    refreshToken: org.tokens.firstRefreshToken,
    token: org.tokens.staticToken,
    userId: org.userId,
    stats: () => readStats(org),
    close,
  };
}
