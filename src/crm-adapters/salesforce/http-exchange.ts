import { createRequire } from 'node:module';
import { PassThrough } from 'node:stream';
import type { Connection, HttpRequest } from 'jsforce';
import type { Answered, Broken } from '../exchange';
import { brokenBy } from '../exchange';

export interface SalesforceRequest {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** Below /services/data/vNN.0, such as '/composite'. */
  readonly path: string;
  readonly body?: object;
  /** true = all else can do without it, so that to be forbidden it says nothing about the app as a whole. */
  readonly dispensable?: true;
}

export type Exchange =
  | (Answered & {
      /** Calls left to the org today, where the answer told. */
      readonly callsLeft: number | null;
    })
  | Broken;

export interface ExchangeOptions {
  /** Without a path. */
  readonly instanceUrl: string;
  readonly accessToken: string;
  /** Such as '64.0'. */
  readonly apiVersion: string;
  /** For the whole exchange, body included. */
  readonly timeoutMs: number;
}

/**
 * An admin's duplicate rule warns a person; to us it must not refuse a case. Assignment rules would move a Case that we
 * open to a queue (REST API guide, Assignment Rule Header: they run unless told not to).
 */
const HEADERS = {
  'content-type': 'application/json',
  accept: 'application/json',
  'sforce-duplicate-rule-header': 'allowSave=true',
  'sforce-auto-assign': 'FALSE',
};

/**
 * Sends one request once: jsforce makes it up from a bare connection and reads the API usage, a carrier of ours moves it.
 * No refresh token is on the connection, so that a lasting 401 is ours to judge. Never throws and never tries again.
 */
export async function exchange(request: SalesforceRequest, options: ExchangeOptions): Promise<Exchange> {
  const carried = carrier(options.timeoutMs);
  const connection = connect(options);
  const { method, path, body } = request;
  const sent = {
    method,
    url: path,
    headers: { ...HEADERS },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
  // What jsforce makes of the answer has no status, and its errors may hold the request with the token: neither is used.
  await connection.request(sent, { transport: carried }).catch(() => undefined);
  const result = carried.result();
  return result.kind === 'answered' ? { ...result, callsLeft: callsLeft(connection) } : result;
}

const load = createRequire(__filename);

/** Loaded with the first request: a third of a second and 20 MB that a service with HubSpot tenants only never needs. */
function connect({ instanceUrl, accessToken, apiVersion }: ExchangeOptions): Connection {
  const jsforce = load('jsforce/core') as { readonly Connection: typeof Connection };
  const callOptions = { client: 'DetractorLoop' };
  return new jsforce.Connection({ instanceUrl, accessToken, version: apiVersion, callOptions });
}

function callsLeft({ limitInfo: { apiUsage } }: Connection): number | null {
  return apiUsage === undefined ? null : Math.max(0, apiUsage.limit - apiUsage.used);
}

interface Carrier {
  /** What jsforce calls of a transport. */
  readonly httpRequest: (request: HttpRequest) => object;
  readonly result: () => Answered | Broken;
}

/**
 * Takes the place of jsforce's own transport, whose time limit ends with the headers (3.10.16, request.js): a server that
 * stops in the middle of a body would hold socket and lane for ever. It also reads proxies from the environment and
 * follows redirects, both of which are not for an adapter to decide.
 */
function carrier(timeoutMs: number): Carrier {
  let result: Answered | Broken = { kind: 'broken', sent: false, because: 'not sent' };
  async function carry({ url, method, headers, body }: HttpRequest): Promise<object | undefined> {
    result = await fetched(url, {
      method,
      headers: withoutLength(headers),
      ...(typeof body === 'string' ? { body } : {}),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (result.kind !== 'answered') return undefined;
    const { status, header, text } = result;
    const told = ['content-type', 'sforce-limit-info'].map((name) => [name, header(name) ?? ''] as const);
    return { statusCode: status, headers: Object.fromEntries(told), body: text };
  }
  return {
    httpRequest: (request) => Object.assign(carry(request), { stream: () => new PassThrough() }),
    result: () => result,
  };
}

async function fetched(url: string, init: RequestInit): Promise<Answered | Broken> {
  try {
    const response = await fetch(url, init);
    const text = await response.text();
    return { kind: 'answered', status: response.status, header: (name) => response.headers.get(name), text };
  } catch (error) {
    return brokenBy(error, init.signal?.aborted === true);
  }
}

/** fetch counts for itself. */
function withoutLength(headers: HttpRequest['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers ?? {}).filter(([name]) => name !== 'content-length'));
}
