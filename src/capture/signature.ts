import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Instant } from '../domain/types';
import type { SignatureScheme } from './signature-schemes';

export interface SignedRequest {
  /** Names in lower case, one entry per header line: Node's `headersDistinct`. */
  readonly headers: { readonly [name: string]: readonly string[] | undefined };
  /** The bytes as received (after inflation), never a decoded text: decoding maps different bodies to one. */
  readonly body: Buffer;
}

export interface SignatureCheck {
  /** Every secret that is live; more than one while a sender rotates. */
  readonly secrets: readonly string[];
  /** Machine time, ms since the epoch. */
  readonly nowMs: Instant;
}

export type SignatureRefusal =
  | 'no_usable_secret'
  | 'missing_header'
  | 'repeated_header'
  | 'bad_id'
  | 'bad_timestamp'
  | 'outside_tolerance'
  | 'no_match';

export type SignatureVerdict = { readonly ok: true } | { readonly ok: false; readonly reason: SignatureRefusal };

/** The specification asks for ids without a dot: `a.b` with time `c` would sign the same text as `a` with time `b.c`. */
const ID = /^[^.]{1,256}$/;
const UNIX_S = /^\d{1,12}$/;
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const HEX = /^[0-9a-f]+$/i;

/**
 * Judges whether a request was signed with one of the live secrets. Pure: the time is passed in.
 * Anything it does not understand is a refusal, an empty secret included.
 */
export function verifySignature(
  scheme: SignatureScheme,
  request: SignedRequest,
  { secrets, nowMs }: SignatureCheck,
): SignatureVerdict {
  const keys = secrets.map((secret) => keyOf(secret, scheme.key)).filter((key) => key.length > 0);
  if (keys.length === 0) return { ok: false, reason: 'no_usable_secret' };
  const head = readHead(scheme, request, nowMs);
  if ('refusal' in head) return { ok: false, reason: head.refusal };

  const claims = (request.headers[scheme.header] ?? []).flatMap((line) => digestsOf(line, scheme));
  const genuine = keys.some((key) => {
    const digest = createHmac(scheme.algorithm, key).update(head.text).update(request.body).digest();
    return claims.some((claim) => claim.length === digest.length && timingSafeEqual(claim, digest));
  });
  return genuine ? { ok: true } : { ok: false, reason: 'no_match' };
}

/** What is signed before the body, once every header that takes part has been found sound. */
function readHead(
  { header, list, signed, idHeader, timestamp }: SignatureScheme,
  { headers }: SignedRequest,
  nowMs: Instant,
): { readonly text: string } | { readonly refusal: SignatureRefusal } {
  const once = [idHeader, timestamp?.header, list ? null : header].filter((name) => typeof name === 'string');
  if ([...once, header].some((name) => !headers[name]?.[0])) return { refusal: 'missing_header' };
  if (once.some((name) => headers[name]?.length !== 1)) return { refusal: 'repeated_header' };

  const id = idHeader === null ? '' : (headers[idHeader]?.[0] ?? '');
  const stamp = timestamp === null ? '' : (headers[timestamp.header]?.[0] ?? '');
  if (idHeader !== null && !ID.test(id)) return { refusal: 'bad_id' };
  if (timestamp !== null) {
    const seconds = secondsOf(stamp, timestamp.format);
    if (seconds === null) return { refusal: 'bad_timestamp' };
    // Whole seconds on both sides, as the specification's own libraries compare them.
    if (Math.abs(Math.floor(nowMs / 1000) - seconds) > timestamp.toleranceS) return { refusal: 'outside_tolerance' };
  }
  // One pass, so that an id which spells a placeholder stays what it is.
  const template = signed.slice(0, -'{body}'.length);
  return { text: template.replace(/\{(id|timestamp)\}/g, (_, name) => (name === 'id' ? id : stamp)) };
}

function keyOf(secret: string, transform: SignatureScheme['key']): Buffer {
  if (transform === 'text') return Buffer.from(secret, 'utf8');
  const encoded = secret.replace(/^whsec_/, '');
  // Node decodes whatever looks like base64 and skips the rest: a mistyped secret would become a short, weak key.
  return BASE64.test(encoded) ? Buffer.from(encoded, 'base64') : Buffer.alloc(0);
}

function secondsOf(stamp: string, format: 'unix_s' | 'iso'): number | null {
  if (format === 'unix_s') return UNIX_S.test(stamp) ? Number(stamp) : null;
  const ms = ISO.test(stamp) ? Date.parse(stamp) : Number.NaN;
  return Number.isNaN(ms) ? null : Math.floor(ms / 1000);
}

/** A proxy may have joined two header lines with ", ", which leaves a comma at the end of a list entry. */
function digestsOf(line: string, { list, prefix, encodings }: SignatureScheme): readonly Buffer[] {
  const entries = list ? line.split(/ +/).map((entry) => entry.replace(/,$/, '')) : [line];
  return entries
    .filter((entry) => entry.startsWith(prefix))
    .flatMap((entry) => encodings.flatMap((encoding) => decoded(entry.slice(prefix.length), encoding)));
}

function decoded(text: string, encoding: 'hex' | 'base64'): readonly Buffer[] {
  return (encoding === 'hex' ? HEX : BASE64).test(text) ? [Buffer.from(text, encoding)] : [];
}
