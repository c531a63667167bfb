import { postJson } from '../post-json';
import type { Fetched, FetchOptions } from './wire';

/** An answer of HubSpot's proxy. */
interface Envelope {
  readonly status: 'success' | 'error';
  readonly responseBody?: unknown;
  readonly context?: { readonly appServerStatusCode?: readonly string[] };
  readonly message?: string;
}

/** What a card sees when the app could not be reached at all. */
const BAD_GATEWAY = 502;

/** `hubspot.fetch`: by way of the preview's server, which stands where HubSpot's proxy stands. @param as the viewer */
export async function hubFetch(as: string, url: string, options: FetchOptions): Promise<Fetched> {
  const { method = 'GET', body = null, timeout, headers = {} } = options;
  const { status, json } = await postJson('/preview/hubspot/fetch', {
    as,
    url,
    method,
    body,
    headers,
    ...(timeout === undefined ? {} : { timeoutMs: timeout }),
  });
  const envelope = json as Envelope;
  if (status !== 200) return { status, text: JSON.stringify(envelope) };
  const answered = Number(envelope.context?.appServerStatusCode?.[0] ?? BAD_GATEWAY);
  return { status: answered, text: JSON.stringify(envelope.responseBody ?? { message: envelope.message }) };
}
