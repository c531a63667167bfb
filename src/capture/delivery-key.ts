import { createHash } from 'node:crypto';

/**
 * What makes two requests one delivery: the signed id header (null where the source has none), a zero byte, the raw
 * body; SHA-256, hex. Timestamp and signature are left out because a sender renews them with every retry, and the
 * body is kept in because some senders reuse an id.
 */
export function deliveryKey(idHeader: string | null, body: Buffer): string {
  return createHash('sha256')
    .update(idHeader ?? '', 'utf8')
    .update(Buffer.of(0))
    .update(body)
    .digest('hex');
}
