import type { Instant } from '../domain/types';

/** What came over the wire, unjudged. */
export interface Answered {
  readonly kind: 'answered';
  readonly status: number;
  readonly header: (name: string) => string | null;
  readonly text: string;
}

/** `sent` = false only when no connection came about, so that nothing can have happened. */
export interface Broken {
  readonly kind: 'broken';
  readonly sent: boolean;
  readonly because: string;
}

/** Failures that come before the first byte of a request is written. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** @param timedOut true = we ended it ourselves, whatever the error says */
export function brokenBy(error: unknown, timedOut: boolean): Broken {
  if (timedOut) return { kind: 'broken', sent: true, because: 'timeout' };
  const code = codeOf(error);
  return { kind: 'broken', sent: !NEVER_SENT.has(code), because: code };
}

/** fetch says "fetch failed" and hides the reason in its cause, of whatever make. */
function codeOf(error: unknown): string {
  for (let one = error; typeof one === 'object' && one !== null; one = 'cause' in one ? one.cause : null) {
    if ('code' in one && typeof one.code === 'string') return one.code;
  }
  return 'broken connection';
}

/** @returns undefined for a text that is no JSON */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const SECOND_MS = 1_000;
const DAY_MS = 86_400_000;

/**
 * How long the other side asks us to stay away, in seconds or as an HTTP date; null where it does not say. At least a
 * second, at most a day: what lies beyond is a mistake of somebody's. @param now machine time, ms @returns ms
 */
export function retryAfterMs(header: string | null, now: Instant): number | null {
  if (header === null) return null;
  const seconds = Number(header);
  const waitMs = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(header) - now;
  return Number.isFinite(waitMs) ? Math.min(Math.max(waitMs, SECOND_MS), DAY_MS) : null;
}
