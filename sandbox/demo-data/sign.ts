import { createHmac } from 'node:crypto';

export interface StandardWebhook {
  /** Stays the same over retries. */
  readonly id: string;
  /** Seconds since the epoch, fresh with every attempt. */
  readonly timestampS: number;
  readonly body: string;
  /** `whsec_` and the key in base64. */
  readonly secret: string;
}

/** The headers of a signed request, as the sender's side of Standard Webhooks 1.0.0 has it (spec/standard-webhooks.md). */
export function signStandardWebhook({ id, timestampS, body, secret }: StandardWebhook): Record<string, string> {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestampS}.${body}`, 'utf8').digest('base64');
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestampS),
    'webhook-signature': `v1,${signature}`,
  };
}
