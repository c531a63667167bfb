import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Instant } from '../../domain/types';
import type { CallRefusal, CallVerdict, SignedCall } from '../../signed-ports';

const SIGNATURE = 'x-hubspot-signature-v3';
const TIMESTAMP = 'x-hubspot-request-timestamp';

/** Into the past and into the future. ms */
const TOLERANCE_MS = 300_000;
const MS = /^\d{12,14}$/;
const ID = /^\d{1,20}$/;
const SHA256_BASE64 = /^[A-Za-z0-9+/]{43}=$/;

/** What HubSpot's proxy adds to the query of each call; a card that sends one itself would have it twice. */
const ADDED = ['portalId', 'userId', 'userEmail', 'appId'] as const;

/** The only escapes that are decoded before signing: https://developers.hubspot.com/docs/api/webhooks/validating-requests */
const DECODED: { readonly [escape: string]: string } = {
  ...{ '%3A': ':', '%2F': '/', '%3F': '?', '%40': '@', '%21': '!', '%24': '$' },
  ...{ '%27': "'", '%28': '(', '%29': ')', '%2A': '*', '%2C': ',', '%3B': ';' },
};

export interface HubspotSigning {
  /** Client secrets that are live; several while one is being replaced. */
  readonly secrets: readonly string[];
  /** What HubSpot calls us by, without a trailing slash: it is signed, and the header `Host` is anybody's word. */
  readonly publicUrl: string;
}

/** Whether a request carries a signature of HubSpot, good or bad. */
export function isHubspotCall({ headers }: SignedCall): boolean {
  return headers[SIGNATURE] !== undefined;
}

/**
 * Judges a request of a card by its signature v3, over the bytes. Portal and user are read from the query only, which is
 * in the signed part.
 */
export function judgeHubspotCall(
  call: SignedCall,
  { secrets, publicUrl }: HubspotSigning,
  nowMs: Instant,
): CallVerdict {
  const keys = secrets.filter((secret) => secret !== '');
  if (keys.length === 0) return refused('no_usable_secret');
  const head = headOf(call, nowMs);
  if ('refusal' in head) return refused(head.refusal);
  const url = `${publicUrl}${call.target}`;
  // HubSpot's documentation decodes; its own signer, as published with its development tools, does not.
  const texts = [...new Set([decoded(url), url])];
  const genuine = keys.some((key) => texts.some((text) => isSignedBy(key, { call, text, ...head })));
  if (!genuine) return refused('no_match');
  const identity = identityOf(call.target);
  return identity === null ? refused('bad_identity') : { ok: true, claim: { crm: 'hubspot', ...identity } };
}

interface Head {
  readonly stamp: string;
  readonly digest: Buffer;
}

function headOf({ headers }: SignedCall, nowMs: Instant): Head | { readonly refusal: CallRefusal } {
  const signatures = headers[SIGNATURE] ?? [];
  const stamps = headers[TIMESTAMP] ?? [];
  const [signature] = signatures;
  const [stamp] = stamps;
  if (signature === undefined || stamp === undefined) return { refusal: 'missing_header' };
  if (signatures.length > 1 || stamps.length > 1) return { refusal: 'repeated_header' };
  if (!MS.test(stamp)) return { refusal: 'bad_timestamp' };
  if (Math.abs(nowMs - Number(stamp)) > TOLERANCE_MS) return { refusal: 'outside_tolerance' };
  if (!SHA256_BASE64.test(signature)) return { refusal: 'no_match' };
  return { stamp, digest: Buffer.from(signature, 'base64') };
}

function isSignedBy(
  secret: string,
  { call, text, stamp, digest }: Head & { readonly call: SignedCall; readonly text: string },
): boolean {
  const mac = createHmac('sha256', secret).update(`${call.method}${text}`).update(call.body).update(stamp).digest();
  return timingSafeEqual(mac, digest);
}

function decoded(url: string): string {
  return url.replace(/%[0-9a-f]{2}/gi, (escape) => DECODED[escape.toUpperCase()] ?? escape);
}

function identityOf(target: string): { readonly orgId: string; readonly loginId: string } | null {
  const query = new URLSearchParams(target.slice(target.indexOf('?') + 1 || target.length));
  if (ADDED.some((name) => query.getAll(name).length > 1)) return null;
  const orgId = query.get('portalId') ?? '';
  const loginId = query.get('userId') ?? '';
  return ID.test(orgId) && ID.test(loginId) ? { orgId, loginId } : null;
}

function refused(reason: CallRefusal): CallVerdict {
  return { ok: false, reason };
}
