import { createHmac } from 'node:crypto';
import type { SignedRequest } from '../../../src/capture/signature';

export const SECRET = `whsec_${Buffer.from('twenty-four bytes of key').toString('base64')}`;

interface Message {
  readonly id: string;
  readonly timestamp: string | number;
  readonly body: Buffer;
}

/** `v1,<base64>` as the specification describes it, written without looking at the verifier. */
export function standardSignature({ id, timestamp, body }: Message, secret = SECRET): string {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const signed = Buffer.concat([Buffer.from(`${id}.${timestamp}.`), body]);
  return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
}

/** A request signed by the given secret, one line a header. */
export function standardRequest(message: Message, secret = SECRET): SignedRequest {
  return {
    headers: {
      'webhook-id': [message.id],
      'webhook-timestamp': [String(message.timestamp)],
      'webhook-signature': [standardSignature(message, secret)],
    },
    body: message.body,
  };
}
