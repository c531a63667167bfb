import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { deliveryKey } from '../../../src/capture/delivery-key';

describe('deliveryKey', () => {
  test('is the SHA-256 of id, zero byte and body, in hex', () => {
    expect(deliveryKey('msg_1', Buffer.from('{}'))).toBe(createHash('sha256').update('msg_1\0{}').digest('hex'));
    expect(deliveryKey(null, Buffer.from('{}'))).toBe(createHash('sha256').update('\0{}').digest('hex'));
  });

  test('tells apart whatever differs in id or body, byte for byte', () => {
    const parts = fc.tuple(fc.option(fc.stringMatching(/^[a-c]{1,3}$/)), fc.uint8Array({ maxLength: 3 }));
    fc.assert(
      fc.property(parts, parts, ([id, body], [otherId, otherBody]) => {
        const same = id === otherId && Buffer.compare(body, otherBody) === 0;
        expect(deliveryKey(id, Buffer.from(body)) === deliveryKey(otherId, Buffer.from(otherBody))).toBe(same);
      }),
    );
  });
});
