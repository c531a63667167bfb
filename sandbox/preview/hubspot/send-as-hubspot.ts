import { createHmac } from 'node:crypto';
import type { Viewer } from '../model';
import type { HubspotSide } from '../options';

/** What a card asks by `hubspot.fetch`. */
export interface CardCall {
  readonly url: string;
  readonly method: string;
  /** null = none. */
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

/** An answer of HubSpot's proxy, status and body. */
export interface ProxyAnswer {
  readonly status: number;
  readonly body: object;
}

export interface Proxy {
  readonly app: Pick<HubspotSide, 'portalId' | 'clientSecret' | 'appId'>;
  /** The only address that the app's `permittedUrls.fetch` names. */
  readonly serviceUrl: string;
  readonly viewer: Viewer;
  /** Machine time, ms. */
  readonly now: () => number;
}

/**
 * The escapes that HubSpot's page on validating requests decodes before signing, and no others. Written down once more:
 * the service has its own list, so that one misreading cannot hide in both.
 */
const DECODED: Readonly<Record<string, string>> = {
  '%3A': ':',
  '%2F': '/',
  '%3F': '?',
  '%40': '@',
  '%21': '!',
  '%24': '$',
  '%27': "'",
  '%28': '(',
  '%29': ')',
  '%2A': '*',
  '%2C': ',',
  '%3B': ';',
};

/** As HubSpot documents it: once more after a lost connection or a 5xx. */
const TRIES = 2;
const REFUSED_FROM = 300;

/** Sends a card's call on, as HubSpot's proxy does: with the identity in the query, signed (v3), its answer wrapped. */
export async function sendAsHubspot(proxy: Proxy, call: CardCall): Promise<ProxyAnswer> {
  if (Object.keys(call.headers).some((name) => name.toLowerCase() !== 'authorization'))
    return refusal("Invalid Request Headers provided. Only 'Authorization' header is allowed from hubspot.fetch()");
  if (!call.url.startsWith(`${proxy.serviceUrl}/`)) return refusal('The address is not among permittedUrls.fetch');
  const url = withIdentity(proxy, call.url);
  const sent = await attempt(proxy, { ...call, url }, TRIES);
  return sent === null ? brokenAnswer(proxy) : wrapped(proxy, sent);
}

function withIdentity({ app, viewer }: Proxy, given: string): string {
  const url = new URL(given);
  const identity = { userId: viewer.id, portalId: app.portalId, userEmail: viewer.email, appId: app.appId };
  const added = Object.entries(identity).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  url.search = [url.search.slice(1), ...added].filter((part) => part !== '').join('&');
  return url.href;
}

/**
 * Signature v3: method, address, body and time in ms, HMAC-SHA256 by the app's secret, base64.
 * @internal exported for its tests
 */
export function signatureOf(
  secret: string,
  call: { readonly method: string; readonly url: string; readonly body: string; readonly atMs: number },
): string {
  const url = call.url.replace(/%[0-9A-F]{2}/g, (escape) => DECODED[escape] ?? escape);
  return createHmac('sha256', secret).update(`${call.method}${url}${call.body}${call.atMs}`).digest('base64');
}

interface Sent {
  readonly status: number;
  readonly text: string;
}

async function attempt(proxy: Proxy, call: CardCall, left: number): Promise<Sent | null> {
  const body = call.body === null ? '' : JSON.stringify(call.body);
  const atMs = proxy.now();
  const init = {
    method: call.method,
    headers: {
      'content-type': 'application/json',
      ...call.headers,
      'x-hubspot-signature-v3': signatureOf(proxy.app.clientSecret, { ...call, body, atMs }),
      'x-hubspot-request-timestamp': String(atMs),
    },
    redirect: 'manual' as const,
    signal: AbortSignal.timeout(call.timeoutMs),
    ...(body === '' ? {} : { body }),
  };
  const sent = await fetch(call.url, init).then(
    async (response): Promise<Sent> => ({ status: response.status, text: await response.text() }),
    () => null,
  );
  const again = left > 1 && (sent === null || sent.status >= 500);
  return again ? attempt(proxy, call, left - 1) : sent;
}

function wrapped({ app }: Proxy, { status, text }: Sent): ProxyAnswer {
  const responseBody = readJson(text);
  const context = { appServerStatusCode: [String(status)], portalId: [String(app.portalId)] };
  if (status < REFUSED_FROM) return { status: 200, body: { status: 'success', responseBody, context } };
  const message = 'Error returned from Request Uri';
  return { status: 200, body: { status: 'error', category: 'BAD_GATEWAY', message, responseBody, context } };
}

function brokenAnswer({ app }: Proxy): ProxyAnswer {
  const message = 'The app did not answer';
  const context = { portalId: [String(app.portalId)] };
  return { status: 200, body: { status: 'error', category: 'BAD_GATEWAY', message, context } };
}

function refusal(message: string): ProxyAnswer {
  return { status: 400, body: { status: 'error', category: 'VALIDATION_ERROR', message } };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
