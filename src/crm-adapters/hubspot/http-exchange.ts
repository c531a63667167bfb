import { Client } from '@hubspot/api-client';
import ApiDecoratorService from '@hubspot/api-client/lib/src/services/ApiDecoratorService';
import type { Request } from '@hubspot/api-client/lib/src/services/http/Request';
import type { Answered, Broken } from '../exchange';
import { brokenBy } from '../exchange';

export interface HubspotRequest {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** From the root, query included. */
  readonly path: string;
  readonly body?: object;
}

export interface ExchangeOptions {
  readonly baseUrl: string;
  readonly accessToken: string;
  /** For the whole exchange, body included. */
  readonly timeoutMs: number;
}

/** Sends one request once, through HubSpot's client. Never throws and never tries again. */
export async function exchange(request: HubspotRequest, options: ExchangeOptions): Promise<Answered | Broken> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), options.timeoutMs);
  try {
    const client = new Client({ accessToken: options.accessToken, basePath: options.baseUrl });
    const response = await withSignal(stop.signal, () => client.apiRequest(request));
    const text = await response.text();
    return { kind: 'answered', status: response.status, header: (name) => response.headers.get(name), text };
  } catch (error) {
    return brokenBy(error, stop.signal.aborted);
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
