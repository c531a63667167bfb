import { lookup as resolve, type LookupAddress } from 'node:dns';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address';

export interface Post {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** For the whole exchange, name look-up to last byte. */
  readonly timeoutMs: number;
  /** true = addresses of this host and of private networks too. */
  readonly allowPrivate: boolean;
}

export interface Posted {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** At most 64 KB of it. */
  readonly text: string;
}

/** More than anybody needs to say "done". */
const MAX_BYTES = 65_536;

/**
 * Posts once and follows no redirect. The address that is connected to is the one that was judged, so a name cannot
 * point elsewhere in between.
 * @throws Error when nothing is answered in time, or the address is private
 */
export async function post(request: Post): Promise<Posted> {
  const { url, allowPrivate } = request;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // A literal address is never looked up, so it is judged here.
  if (!allowPrivate && isIP(host) !== 0 && !isPublicAddress(host)) throw notPublic();
  return exchange(request);
}

/** Why there is no answer, without the request itself: an error may quote an address with a password in it. */
export function unreached(error: unknown): string {
  const { code, message } = error as Partial<NodeJS.ErrnoException>;
  if (code === 'ABORT_ERR') return 'the receiver did not answer in time';
  if (code !== undefined) return `the receiver could not be reached: ${code}`;
  return message ?? 'the receiver could not be reached';
}

function exchange({ url, headers, body, timeoutMs, allowPrivate }: Post): Promise<Posted> {
  return new Promise((done, failed) => {
    const { request } = url.protocol === 'https:' ? https : http;
    const sent = request(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      signal: AbortSignal.timeout(timeoutMs),
      // One connection a request: a kept one would skip the look-up, and hold the process open.
      agent: false,
      ...(allowPrivate ? {} : { lookup: publicLookup }),
    });
    sent.on('error', failed);
    sent.on('response', (response) => {
      read(response).then((text) => {
        done({ status: response.statusCode ?? 0, headers: response.headers, text });
      }, failed);
    });
    sent.end(body);
  });
}

async function read(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes >= MAX_BYTES) break;
  }
  return Buffer.concat(chunks).subarray(0, MAX_BYTES).toString('utf8');
}

/** Node's own look-up, without the addresses that are not of the internet. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) {
      callback(error, '');
      return;
    }
    const open = addresses.filter(({ address }) => isPublicAddress(address));
    answer(open, { all: options.all === true, callback });
  });
};

function answer(
  addresses: readonly LookupAddress[],
  { all, callback }: { readonly all: boolean; readonly callback: Parameters<LookupFunction>[2] },
): void {
  const [first] = addresses;
  if (first === undefined) callback(notPublic(), '');
  else if (all) callback(null, [...addresses]);
  else callback(null, first.address, first.family);
}

function notPublic(): Error {
  return new Error('its address is not one of the public internet');
}
