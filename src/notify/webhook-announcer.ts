import type { Announcer, MachineTime, WebhookMessage, WebhookOutcome } from '../ports';
import { post, unreached, type Posted } from './post';
import { signStandardWebhook } from './standard-webhook';

export interface WebhookTerms {
  readonly now: MachineTime;
  readonly timeoutMs: number;
  /** true = receivers on this host and in private networks too: for tests, the demo, and a network one trusts. */
  readonly allowPrivate: boolean;
}

/** What a reference may look like: shown to people and stored, and whoever answered chose it. */
const REFERENCE = /^[\x21-\x7e](?:[\x20-\x7e]{0,198}[\x21-\x7e])?$/;

/** Sends signed webhooks, each call once: whoever calls tries again. */
export function webhookAnnouncer(terms: WebhookTerms): Announcer {
  return {
    webhook: async (message) => {
      try {
        return outcomeOf(await sent(message, terms), message);
      } catch (error) {
        return { status: 'failed', message: unreached(error) };
      }
    },
  };
}

async function sent({ id, url, body, secret }: WebhookMessage, terms: WebhookTerms): Promise<Posted> {
  const timestampS = Math.floor(terms.now() / 1000);
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'detractor-loop',
    ...signStandardWebhook({ id, timestampS, body, secret }),
  };
  const { timeoutMs, allowPrivate } = terms;
  return post({ url: new URL(url), headers, body, timeoutMs, allowPrivate });
}

function outcomeOf(answer: Posted, { id }: WebhookMessage): WebhookOutcome {
  const { status } = answer;
  if (status >= 200 && status < 300) return { status: 'taken', reference: referenceOf(answer) ?? id };
  const redirect = status >= 300 && status < 400 ? ': redirects are not followed, give the address itself' : '';
  return { status: 'failed', message: `the receiver answered ${status}${redirect}` };
}

/** What the receiver calls it: a header, or `id` in its JSON. */
function referenceOf({ headers, text }: Posted): string | null {
  const named = headers['webhook-reference'] ?? idIn(text);
  const reference = typeof named === 'number' ? String(named) : named;
  return typeof reference === 'string' && REFERENCE.test(reference) ? reference : null;
}

function idIn(text: string): unknown {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null && 'id' in body ? body.id : null;
  } catch {
    return null;
  }
}
