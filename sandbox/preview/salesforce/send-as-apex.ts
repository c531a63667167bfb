import { createHmac } from 'node:crypto';
import type { Viewer } from '../model';
import type { SalesforceSide } from '../options';

/** What the Lightning card asks of the org's Apex class. */
export interface ApexCall {
  readonly method: 'GET' | 'POST';
  /** Path and query. */
  readonly target: string;
  /** '' = none. */
  readonly body: string;
}

export interface ApexContext {
  readonly org: Pick<SalesforceSide, 'orgId' | 'cardKey'>;
  /** What the Named Credential leads to. */
  readonly serviceUrl: string;
  readonly viewer: Viewer;
  /** Machine time, ms. */
  readonly now: () => number;
}

/** An answer of the service; null = none came. */
export type ApexAnswer = { readonly status: number; readonly text: string } | null;

const TIMEOUT_MS = 15_000;

/**
 * Does what the org's Apex class does: signs with the org's key, in the name of who is logged in, and calls by the Named
 * Credential. Org and user never come from the component. Written from docs/api.md, once more.
 */
export async function sendAsApex(context: ApexContext, call: ApexCall): Promise<ApexAnswer> {
  const { org, viewer, serviceUrl } = context;
  const atMs = context.now();
  const init = {
    method: call.method,
    headers: {
      'x-loop-org': org.orgId,
      'x-loop-user': viewer.id,
      'x-loop-timestamp': String(atMs),
      'x-loop-signature': signatureOf({ ...call, org, userId: viewer.id, atMs }),
      ...(call.method === 'GET' ? {} : { 'content-type': 'application/json' }),
    },
    redirect: 'manual' as const,
    signal: AbortSignal.timeout(TIMEOUT_MS),
    ...(call.method === 'GET' ? {} : { body: call.body }),
  };
  return fetch(`${serviceUrl}${call.target}`, init).then(
    async (response) => ({ status: response.status, text: await response.text() }),
    () => null,
  );
}

/**
 * `v1=` and the HMAC-SHA256, base64, over seven lines.
 * @internal exported for its tests
 */
export function signatureOf(
  call: ApexCall & { readonly org: ApexContext['org']; readonly userId: string; readonly atMs: number },
): string {
  const lines = ['v1', call.method, call.target, String(call.atMs), call.org.orgId, call.userId, call.body];
  const mac = createHmac('sha256', Buffer.from(call.org.cardKey, 'base64')).update(lines.join('\n'));
  return `v1=${mac.digest('base64')}`;
}
