import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Instant } from '../../domain/types';
import type { CallRefusal, CallVerdict, SignedCall } from '../../signed-ports';

const SIGNATURE = 'x-loop-signature';
const HEADERS = { org: 'x-loop-org', user: 'x-loop-user', stamp: 'x-loop-timestamp', signature: SIGNATURE } as const;

/** Into the past and into the future. ms */
const TOLERANCE_MS = 300_000;
const MS = /^\d{12,14}$/;
/** Apex gives ids of 18 characters. */
const ORG_ID = /^00D[A-Za-z0-9]{15}$/;
const USER_ID = /^005[A-Za-z0-9]{15}$/;
const KEY = /^[A-Za-z0-9+/]{43}=$/;
const VERSION = 'v1';
const SIGNED = /^v1=([A-Za-z0-9+/]{43}=)$/;

/** Whether a request is signed as our Apex class signs, well or badly. */
export function isSalesforceCall({ headers }: SignedCall): boolean {
  return headers[SIGNATURE] !== undefined;
}

/** The org whose key has to fit; null = it names none. */
export function salesforceOrgOf({ headers }: SignedCall): string | null {
  const [orgId = '', ...others] = headers[HEADERS.org] ?? [];
  return others.length === 0 && ORG_ID.test(orgId) ? orgId : null;
}

/**
 * Judges a request of our Apex class. Who asks is a claim of the class, and the signature covers it together with method,
 * target, time and the bytes of the body; no line of it can hold a line break, so nothing can be moved between them.
 * @param keys those of the org that the request names: 32 bytes each, base64
 */
export function judgeSalesforceCall(call: SignedCall, keys: readonly string[], nowMs: Instant): CallVerdict {
  const head = headOf(call);
  if ('refusal' in head) return { ok: false, reason: head.refusal };
  const { org, user, stamp } = head;
  const claimed = SIGNED.exec(head.signature)?.[1];
  const refusal = lateness(stamp, nowMs);
  if (refusal !== null) return { ok: false, reason: refusal };
  if (!ORG_ID.test(org) || !USER_ID.test(user)) return { ok: false, reason: 'bad_identity' };
  const usable = keys.filter((key) => KEY.test(key));
  if (usable.length === 0) return { ok: false, reason: 'no_usable_secret' };
  if (claimed === undefined) return { ok: false, reason: 'no_match' };
  const text = [VERSION, call.method, call.target, stamp, org, user, ''].join('\n');
  const digest = Buffer.from(claimed, 'base64');
  const genuine = usable.some((key) => {
    const mac = createHmac('sha256', Buffer.from(key, 'base64')).update(text).update(call.body).digest();
    return timingSafeEqual(mac, digest);
  });
  return genuine
    ? { ok: true, claim: { crm: 'salesforce', orgId: org, loginId: user } }
    : { ok: false, reason: 'no_match' };
}

type Head = { readonly [part in keyof typeof HEADERS]: string };

function headOf({ headers }: SignedCall): Head | { readonly refusal: CallRefusal } {
  const lines = Object.values(HEADERS).map((name) => headers[name] ?? []);
  if (lines.some(([first]) => first === undefined)) return { refusal: 'missing_header' };
  if (lines.some((values) => values.length > 1)) return { refusal: 'repeated_header' };
  const [org = '', user = '', stamp = '', signature = ''] = lines.map(([first]) => first);
  return { org, user, stamp, signature };
}

function lateness(stamp: string, nowMs: Instant): CallRefusal | null {
  if (!MS.test(stamp)) return 'bad_timestamp';
  return Math.abs(nowMs - Number(stamp)) > TOLERANCE_MS ? 'outside_tolerance' : null;
}
