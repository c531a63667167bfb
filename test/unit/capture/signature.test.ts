import { createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { verifySignature } from '../../../src/capture/signature';
import type { SignedRequest } from '../../../src/capture/signature';
import { SIGNATURE_SCHEMES } from '../../../src/capture/signature-schemes';
import { SECRET, standardRequest, standardSignature } from './sign-request';

const NOW_MS = Date.UTC(2026, 10, 20, 10, 15);
const NOW_S = NOW_MS / 1000;
const OTHER_SECRET = `whsec_${Buffer.from('another key of the sender').toString('base64')}`;
const { standardWebhooks } = SIGNATURE_SCHEMES;
const message = { id: 'msg_1', timestamp: NOW_S, body: Buffer.from('{"score": 3}') };
const good = standardRequest(message);

const verify = (request: SignedRequest, secrets: readonly string[] = [SECRET], nowMs = NOW_MS) =>
  verifySignature(standardWebhooks, request, { secrets, nowMs });
const verifyWith = (headers: { readonly [name: string]: readonly string[] | undefined }) =>
  verify({ ...good, headers: { ...good.headers, ...headers } });
const refusal = (reason: string) => ({ ok: false, reason });

describe('a Standard Webhooks signature', () => {
  test('is accepted', () => {
    expect(verify(good)).toEqual({ ok: true });
  });

  test('matches a fixed vector made with openssl', () => {
    const signature = 'v1,Hyp4QV2TjcVyj/PV8zee5Gm8d6XihUR1SJlrUMMDIxM=';
    expect(verifyWith({ 'webhook-signature': [signature] })).toEqual({ ok: true });
  });

  test('is accepted over an empty body', () => {
    expect(verify(standardRequest({ ...message, body: Buffer.alloc(0) }))).toEqual({ ok: true });
  });

  test('is refused for a tampered body', () => {
    expect(verify({ ...good, body: Buffer.from('{"score": 9}') })).toEqual(refusal('no_match'));
  });

  test('is refused for another id or time than the one signed', () => {
    expect(verifyWith({ 'webhook-id': ['msg_2'] })).toEqual(refusal('no_match'));
    expect(verifyWith({ 'webhook-timestamp': [String(NOW_S + 1)] })).toEqual(refusal('no_match'));
  });

  test.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])('is refused without %s', (header) => {
    expect(verifyWith({ [header]: undefined })).toEqual(refusal('missing_header'));
    expect(verifyWith({ [header]: [] })).toEqual(refusal('missing_header'));
    expect(verifyWith({ [header]: [''] })).toEqual(refusal('missing_header'));
  });

  test.each(['webhook-id', 'webhook-timestamp'])('is refused when %s comes twice', (header) => {
    const line = good.headers[header]![0]!;
    expect(verifyWith({ [header]: [line, line] })).toEqual(refusal('repeated_header'));
  });

  test.each(['a.b', '.', 'x'.repeat(257)])('is refused for the id %p, although it is signed', (id) => {
    expect(verify(standardRequest({ ...message, id }))).toEqual(refusal('bad_id'));
  });

  test('takes an id of 256 characters, and one that spells a placeholder', () => {
    expect(verify(standardRequest({ ...message, id: 'x'.repeat(256) }))).toEqual({ ok: true });
    expect(verify(standardRequest({ ...message, id: '{timestamp}$&' }))).toEqual({ ok: true });
  });

  test.each(['now', '1795abc', ' 1795', '+1795', '-1', '1e9', '1.5', '0x10', '1234567890123', '١٢'])(
    'is refused for the timestamp %p, although it is signed',
    (timestamp) => {
      expect(verify(standardRequest({ ...message, timestamp }))).toEqual(refusal('bad_timestamp'));
    },
  );

  test.each([
    [-300, true],
    [300, true],
    [-301, false],
    [301, false],
  ])('of %d s from now is within the tolerance: %p', (offset, ok) => {
    const verdict = verify(standardRequest({ ...message, timestamp: NOW_S + offset }));
    expect(verdict).toEqual(ok ? { ok } : refusal('outside_tolerance'));
  });
});

describe('a list of signatures', () => {
  const genuine = standardSignature(message);
  const forged = standardSignature(message, OTHER_SECRET);

  test.each([
    ['the genuine one last', `${forged} ${genuine}`],
    ['an unknown version beside it', `v1a,${genuine.slice(3)} v2,xyz ${genuine}`],
    ['lines joined by a proxy', `${genuine}, ${forged}`],
    ['several spaces', `  ${forged}   ${genuine} `],
  ])('passes with %s', (_, header) => {
    expect(verifyWith({ 'webhook-signature': [header] })).toEqual({ ok: true });
  });

  test('may come as several header lines', () => {
    expect(verifyWith({ 'webhook-signature': [forged, genuine] })).toEqual({ ok: true });
  });

  test.each([
    ['only forged ones', `${forged} ${forged}`],
    ['the genuine digest under an unknown version', genuine.replace('v1,', 'v1a,')],
    ['no version', genuine.slice(3)],
    ['an empty digest', 'v1,'],
    ['part of the digest', genuine.slice(0, 20)],
    ['more than the digest', `${genuine}AA`],
    ['the digest in hex', `v1,${Buffer.from(genuine.slice(3), 'base64').toString('hex')}`],
    ['no base64', 'v1,!!!!'],
    ['nothing but spaces', '   '],
    ['ten thousand forged ones', 'v1,AAAA '.repeat(10_000)],
  ])('is refused with %s', (_, header) => {
    expect(verifyWith({ 'webhook-signature': [header] })).toEqual(refusal('no_match'));
  });
});

describe('the secrets of a connection', () => {
  test('count with and without the whsec_ prefix', () => {
    expect(verify(good, [SECRET.slice('whsec_'.length)])).toEqual({ ok: true });
  });

  test('rotate: any live one will do', () => {
    expect(verify(good, [OTHER_SECRET, SECRET])).toEqual({ ok: true });
    expect(verify(good, ['', SECRET])).toEqual({ ok: true });
    expect(verify(good, [OTHER_SECRET])).toEqual(refusal('no_match'));
  });

  test.each([[[]], [['']], [['whsec_']], [['', 'whsec_']], [['not base64!']]])('fail closed for %j', (secrets) => {
    const signedWithNothing = standardRequest(message, '');
    expect(verify(signedWithNothing, secrets)).toEqual(refusal('no_usable_secret'));
  });
});

describe('signatures are over bytes, not over text', () => {
  const broken = (byte: number) => Buffer.from([0x22, byte, 0x22]);

  test('a body that is not UTF-8 verifies, and its lookalike does not', () => {
    const request = standardRequest({ ...message, body: broken(0xff) });
    expect(verify(request)).toEqual({ ok: true });
    // Decoded, both bodies read `"\uFFFD"`.
    expect(verify({ ...request, body: broken(0xfe) })).toEqual(refusal('no_match'));
  });
});

describe('agrees with the library of the specification', () => {
  const texts = fc.string({ unit: 'binary', maxLength: 200 });
  const ids = fc.stringMatching(/^[\w-]{1,40}$/);

  test('on what it signs', () => {
    fc.assert(
      fc.property(texts, ids, fc.integer({ min: 0, max: 4_000_000_000 }), (text, id, timestamp) => {
        const signature = new Webhook(SECRET).sign(id, new Date(timestamp * 1000), text);
        const headers = {
          'webhook-id': [id],
          'webhook-timestamp': [String(timestamp)],
          'webhook-signature': [signature],
        };
        const request = { headers, body: Buffer.from(text) };
        expect(verify(request, [SECRET], timestamp * 1000)).toEqual({ ok: true });
      }),
    );
  });

  test('on what it refuses and accepts', () => {
    jest.useFakeTimers({ now: NOW_MS + 499 });
    const cases = fc.record({
      offset: fc.constantFrom(-301, -300, -1, 0, 299, 300, 301),
      tamper: fc.constantFrom('nothing', 'body', 'id', 'signature', 'version'),
      secret: fc.constantFrom(SECRET, OTHER_SECRET),
    });
    fc.assert(
      fc.property(texts, ids, cases, (text, id, { offset, tamper, secret }) => {
        const timestamp = NOW_S + offset;
        const signed = standardSignature({ id, timestamp, body: Buffer.from(text) }, secret);
        const headers = {
          'webhook-id': tamper === 'id' ? `${id}x` : id,
          'webhook-timestamp': String(timestamp),
          'webhook-signature':
            tamper === 'signature' ? 'v1,AAAA' : tamper === 'version' ? signed.replace('v1,', 'v9,') : signed,
        };
        const body = tamper === 'body' ? `${text}!` : text;
        const ours = verify(
          { headers: Object.fromEntries(Object.entries(headers).map(([k, v]) => [k, [v]])), body: Buffer.from(body) },
          [SECRET],
          NOW_MS + 499,
        );
        expect(ours.ok).toBe(accepts(() => new Webhook(SECRET).verify(body, headers, { jsonParse: false })));
      }),
    );
    jest.useRealTimers();
  });

  const accepts = (verification: () => unknown): boolean => {
    try {
      verification();
      return true;
    } catch {
      return false;
    }
  };
});

describe('the table of schemes', () => {
  const body = Buffer.from('{"id":"résumé"}');
  const digest = (algorithm: string, encoding: 'hex' | 'base64', ...parts: readonly (string | Buffer)[]) => {
    const hmac = createHmac(algorithm, 'a shared text');
    parts.forEach((part) => hmac.update(part));
    return hmac.digest(encoding);
  };
  const stamp = '2026-11-20T10:15:00Z';
  const rows = [
    ['delighted', { 'x-delighted-webhook-signature': `sha256=${digest('sha256', 'hex', body)}` }],
    ['typeform', { 'typeform-signature': `sha256=${digest('sha256', 'base64', body)}` }],
    ['wootric', { 'x-wootric-signature': `sha1=${digest('sha1', 'hex', body)}` }],
    ['surveyMonkey', { 'sm-signature': digest('sha1', 'base64', body) }],
    ['pendo', { 'x-pendo-signature': digest('sha256', 'hex', body) }],
    ['pendo', { 'x-pendo-signature': digest('sha256', 'base64', body) }],
    ['survicate', { hmac: digest('sha256', 'hex', body).toUpperCase() }],
    ['survicate', { hmac: digest('sha256', 'base64', body) }],
    [
      'zendesk',
      {
        'x-zendesk-webhook-signature': digest('sha256', 'base64', stamp, body),
        'x-zendesk-webhook-signature-timestamp': stamp,
      },
    ],
    ['intercom', { 'x-hub-signature': `sha1=${digest('sha1', 'hex', body)}` }],
  ] as const;
  const check = { secrets: ['an older text', 'a shared text'], nowMs: NOW_MS };
  const lines = (headers: { readonly [name: string]: string }) =>
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));

  test.each(rows)('%s: genuine, tampered, repeated, missing', (vendor, headers) => {
    const scheme = SIGNATURE_SCHEMES[vendor];
    const request = { headers: lines(headers), body };
    const line = request.headers[scheme.header]!;
    expect(verifySignature(scheme, request, check)).toEqual({ ok: true });
    expect(verifySignature(scheme, { ...request, body: Buffer.from('{}') }, check)).toEqual(refusal('no_match'));
    expect(verifySignature(scheme, request, { ...check, secrets: ['wrong'] })).toEqual(refusal('no_match'));
    expect(verifySignature(scheme, request, { ...check, secrets: [''] })).toEqual(refusal('no_usable_secret'));
    const twice = { ...request.headers, [scheme.header]: [...line, ...line] };
    expect(verifySignature(scheme, { body, headers: twice }, check)).toEqual(refusal('repeated_header'));
    expect(verifySignature(scheme, { body, headers: {} }, check)).toEqual(refusal('missing_header'));
  });

  test.each(['yesterday', '2026-11-20', '1795169700', '2026-11-20T10:15:00+01:00', '2026-13-40T10:15:00Z'])(
    'a time header that should be ISO and is %p',
    (time) => {
      const headers = lines({
        'x-zendesk-webhook-signature': digest('sha256', 'base64', time, body),
        'x-zendesk-webhook-signature-timestamp': time,
      });
      expect(verifySignature(SIGNATURE_SCHEMES.zendesk, { headers, body }, check)).toEqual(refusal('bad_timestamp'));
    },
  );

  test('one vendor does not pass at the door of another', () => {
    for (const [vendor, headers] of rows) {
      for (const [other, scheme] of Object.entries(SIGNATURE_SCHEMES)) {
        const { ok } = verifySignature(scheme, { headers: lines(headers), body }, check);
        expect([vendor, other, ok]).toEqual([vendor, other, vendor === other]);
      }
    }
  });
});
