import { Client } from '@hubspot/api-client';
import ApiDecoratorService from '@hubspot/api-client/lib/src/services/ApiDecoratorService';
import type { Request } from '@hubspot/api-client/lib/src/services/http/Request';

export interface HubspotRequest {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** From the root, query included. */
  readonly path: string;
  readonly body?: object;
}

/** What came over the wire, unjudged. */
export type Exchange =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly header: (name: string) => string | null;
      readonly text: string;
    }
  /** `sent` = false only when no connection came about, so that nothing can have happened. */
  | { readonly kind: 'broken'; readonly sent: boolean; readonly because: string };

export interface ExchangeOptions {
  readonly baseUrl: string;
  readonly accessToken: string;
  /** For the whole exchange, body included. */
  readonly timeoutMs: number;
}

/** Failures that come before the first byte of a request is written. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** Sends one request once, through HubSpot's client. Never throws and never tries again. */
export async function exchange(request: HubspotRequest, options: ExchangeOptions): Promise<Exchange> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), options.timeoutMs);
  try {
    const client = new Client({ accessToken: options.accessToken, basePath: options.baseUrl });
    const response = await withSignal(stop.signal, () => client.apiRequest(request));
    const text = await response.text();
    return { kind: 'answered', status: response.status, header: (name) => response.headers.get(name), text };
  } catch (error) {
    if (stop.signal.aborted) return { kind: 'broken', sent: true, because: 'timeout' };
    const code = codeOf(error);
    return { kind: 'broken', sent: !NEVER_SENT.has(code), because: code };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * `apiRequest` hands node-fetch neither the configured agent nor a signal (13.5.0, client.js and http/Request.js), so a
 * hung server would hold the socket for ever. The client's own decorator hook is the one place where a signal can be
 * put in. The hook is global to the process and `new Client()` empties it, hence set and emptied around the call, which
 * applies it before it returns.
 */
function withSignal<T>(signal: AbortSignal, call: () => T): T {
  const hook = ApiDecoratorService.getInstance();
  hook.setDecorators([
    {
      decorate:
        (send: (request: Pick<Request, 'getUrl' | 'getSendData'>) => unknown) =>
        (request: Request): unknown =>
          send({
            getUrl: () => request.getUrl(),
            // A redirected POST would arrive as a GET elsewhere; HubSpot's API redirects nothing.
            getSendData: () => ({ ...request.getSendData(), signal, redirect: 'manual' }),
          }),
    },
  ]);
  try {
    return call();
  } finally {
    hook.setDecorators([]);
  }
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'broken connection';
}
