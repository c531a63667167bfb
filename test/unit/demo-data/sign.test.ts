import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { signStandardWebhook } from '../../../sandbox/demo-data/sign';
import { WORLD } from './sample-world';

const secretOf = (bytes: Uint8Array): string => `whsec_${Buffer.from(bytes).toString('base64')}`;

describe('a signature of the survey tool', () => {
  test('is the one the standardwebhooks package makes', () => {
    fc.assert(
      fc.property(
        fc.record({
          bytes: fc.uint8Array({ minLength: 24, maxLength: 64 }),
          id: fc.string({ minLength: 1 }),
          timestampS: fc.integer({ min: 0, max: 4e9 }),
          body: fc.string({ unit: 'binary' }),
        }),
        ({ bytes, id, timestampS, body }) => {
          const secret = secretOf(bytes);
          expect(signStandardWebhook({ id, timestampS, body, secret })).toEqual({
            'webhook-id': id,
            'webhook-timestamp': String(timestampS),
            'webhook-signature': new Webhook(secret).sign(id, new Date(timestampS * 1000), body),
          });
        },
      ),
    );
  });

  test('is accepted by the package for a real request, and refused once the body is another', () => {
    const { webhookId: id, body } = WORLD.deliveries[0]!;
    const secret = secretOf(Buffer.alloc(32, 7));
    const timestampS = Math.floor(Date.now() / 1000);
    const headers = signStandardWebhook({ id, timestampS, body, secret });
    const webhook = new Webhook(secret);
    expect(webhook.verify(body, headers)).toEqual(JSON.parse(body));
    expect(() => webhook.verify(`${body} `, headers)).toThrow('No matching signature found');
  });
});
