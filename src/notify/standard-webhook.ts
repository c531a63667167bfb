import { createHmac } from 'node:crypto';

const SECRET = /^(?:whsec_)?([A-Za-z0-9+/]+={0,2})$/;
/** What the specification asks of a secret: 24 to 64 bytes. */
const KEY_BYTES = { least: 24, most: 64 } as const;

export interface Signable {
  /** The same for every attempt: by it a receiver tells a repeat. */
  readonly id: string;
  /** Unix seconds of this attempt; receivers refuse old ones. */
  readonly timestampS: number;
  readonly body: string;
  /** `whsec_` and base64. */
  readonly secret: string;
}

/**
 * The headers that sign a request: HMAC-SHA256 over `id.timestamp.body` (github.com/standard-webhooks/standard-webhooks,
 * spec 1.0.0).
 * @throws Error for a secret that is none; the message does not hold it
 */
export function signStandardWebhook({ id, timestampS, body, secret }: Signable): Readonly<Record<string, string>> {
  const signature = createHmac('sha256', keyOf(secret)).update(`${id}.${timestampS}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': String(timestampS), 'webhook-signature': `v1,${signature}` };
}

function keyOf(secret: string): Buffer {
  const key = Buffer.from(SECRET.exec(secret)?.[1] ?? '', 'base64');
  if (key.length < KEY_BYTES.least || key.length > KEY_BYTES.most)
    throw new Error(`a webhook secret is whsec_ and ${KEY_BYTES.least} to ${KEY_BYTES.most} bytes of base64`);
  return key;
}
