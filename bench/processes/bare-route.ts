import { createHmac, timingSafeEqual } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import express from 'express';

/*
 * What receiving a webhook costs at the very least: one Express route that verifies the signature over the raw body and
 * answers 200. It stores nothing. Port and readiness go to the parent; the secret is the only argument.
 */

const key = Buffer.from((process.argv[2] ?? '').replace(/^whsec_/, ''), 'base64');
const app = express();

app.post('/in', express.raw({ type: () => true, limit: '512kb' }), (request, response) => {
  const { 'webhook-id': id, 'webhook-timestamp': stamp, 'webhook-signature': signature } = request.headers;
  const digest = createHmac('sha256', key)
    .update(`${String(id)}.${String(stamp)}.`)
    .update(request.body as Buffer)
    .digest();
  const claim = Buffer.from(String(signature).slice('v1,'.length), 'base64');
  const genuine = claim.length === digest.length && timingSafeEqual(claim, digest);
  response.status(genuine ? 200 : 401).end();
});

const server = app.listen(0, '127.0.0.1', () => {
  process.send?.((server.address() as AddressInfo).port);
});

// Ends with its parent, however that one ended.
process.once('disconnect', () => process.exit());
