import fc from 'fast-check';
import { judgeHubspotCall } from '../../../../src/crm-adapters/hubspot/signed-call';
import { judgeSalesforceCall, salesforceOrgOf } from '../../../../src/crm-adapters/salesforce/signed-call';
import { callJudge } from '../../../../src/signed-calls';
import type { CallVerdict, SignedCall } from '../../../../src/signed-ports';
import { asHubspotUser, received, signHubspot, signSalesforce, type Call, type Signed } from './sign-call';

const NOW = Date.UTC(2026, 10, 20, 10, 15);
const MINUTES = 60_000;
const SECRET = 'f6e94c08-85d0-4608-bcc6-e1850176e7b8';
const BASE = 'https://loop.example/hooks';
const signing = { secrets: [SECRET], publicUrl: BASE };

const refused = (reason: string): CallVerdict => ({ ok: false, reason }) as CallVerdict;
const withHeaders = (call: SignedCall, headers: SignedCall['headers']): SignedCall => ({
  ...call,
  headers: { ...call.headers, ...headers },
});

describe('a request of a HubSpot card', () => {
  const TARGET = asHubspotUser('/v1/card/commands', '12345', '678');
  const signed = (call: Partial<Call> = {}, by: Partial<Parameters<typeof signHubspot>[1]> = {}): Signed =>
    signHubspot(
      { method: 'POST', target: TARGET, body: '{"a":"ü"}', ...call },
      { secret: SECRET, publicUrl: BASE, atMs: NOW, ...by },
    );
  const judge = (call: SignedCall, how: Partial<typeof signing> = {}, nowMs = NOW): CallVerdict =>
    judgeHubspotCall(call, { ...signing, ...how }, nowMs);
  const good = received(signed());
  const fromPortal = { ok: true, claim: { crm: 'hubspot', orgId: '12345', loginId: '678' } };

  test('is taken in the name of the portal and user that are in the signed query', () => {
    expect(judge(good)).toEqual(fromPortal);
  });

  test('matches vectors made with openssl, of a body and of none', () => {
    const url = 'https://loop.example/v1/card/queue?userId=678&portalId=12345&userEmail=a@b.example&appId=7';
    const target = url.replace('https://loop.example', '').replace('@', '%40');
    const at = (signature: string, method: string, body: string): CallVerdict =>
      judgeHubspotCall(
        {
          ...{ method, target, body: Buffer.from(body) },
          headers: {
            'x-hubspot-signature-v3': [signature],
            'x-hubspot-request-timestamp': ['1763633700000'],
          },
        },
        { secrets: ['topsecret'], publicUrl: 'https://loop.example' },
        1_763_633_700_000,
      );
    expect(at('TUw++NhhuY5jGWwGI0sPw3fIO/WysvCWirY+p0lpr0U=', 'GET', '')).toEqual(fromPortal);
    expect(at('LFtFusCKx50oWZFLnuflT72z8wDA82gzL/70HL4tais=', 'POST', '{"x":1}')).toEqual(fromPortal);
    expect(at('TUw++NhhuY5jGWwGI0sPw3fIO/WysvCWirY+p0lpr0U=', 'POST', '')).toEqual(refused('no_match'));
  });

  test.each([
    ['REQUEST_BODY', 'jf872r5vscVcxCiDRHA4rGrqe/8BPLNVkdJSHdMnGTU='],
    ['', 'csXgk7UbrE9F8ZmMvbpuKBxqIvTSqU1EX9pI/SJtxSE='],
  ])("fits HubSpot's own vector over the body '%s', which names no portal", (body, signature) => {
    const headers = { 'x-hubspot-signature-v3': [signature], 'x-hubspot-request-timestamp': ['1632188626483'] };
    const call = { method: 'POST', target: '/webhook', body: Buffer.from(body), headers };
    const verdict = judgeHubspotCall(call, { ...signing, publicUrl: 'https://www.hubspot.com' }, 1_632_188_626_483);
    expect(verdict).toEqual(refused('bad_identity'));
  });

  test('is taken when its signer decoded nothing, as the one of the development tools', () => {
    const target = TARGET.replace('%40', '%2540');
    const raw = signHubspot({ target }, { secret: SECRET, publicUrl: BASE, atMs: NOW });
    expect(judge(received({ ...raw, target }))).toEqual(fromPortal);
  });

  test('is taken by any secret that is live, and by none when there is none', () => {
    expect(judge(good, { secrets: ['new', SECRET] })).toEqual(fromPortal);
    expect(judge(good, { secrets: ['new'] })).toEqual(refused('no_match'));
    expect(judge(received(signed({}, { secret: '' })), { secrets: [''] })).toEqual(refused('no_usable_secret'));
  });

  test.each([
    ['five minutes old', -5 * MINUTES, true],
    ['older', -5 * MINUTES - 1, false],
    ['five minutes ahead', 5 * MINUTES, true],
    ['further ahead', 5 * MINUTES + 1, false],
  ])('that is %s', (_words, offset, taken) => {
    const verdict = judge(received(signed({}, { atMs: NOW + offset })));
    expect(verdict).toEqual(taken ? fromPortal : refused('outside_tolerance'));
  });

  test.each<[string, SignedCall['headers'], string]>([
    ['without a signature', { 'x-hubspot-signature-v3': undefined }, 'missing_header'],
    ['without a time', { 'x-hubspot-request-timestamp': undefined }, 'missing_header'],
    ['with two times', { 'x-hubspot-request-timestamp': [String(NOW), String(NOW)] }, 'repeated_header'],
    ['with two signatures', { 'x-hubspot-signature-v3': ['a', 'b'] }, 'repeated_header'],
    ['with words for a time', { 'x-hubspot-request-timestamp': ['NaN'] }, 'bad_timestamp'],
    ['with seconds for a time', { 'x-hubspot-request-timestamp': ['1763633700'] }, 'bad_timestamp'],
    ['with another time than the one signed', { 'x-hubspot-request-timestamp': [String(NOW + 1)] }, 'no_match'],
    ['with half a signature', { 'x-hubspot-signature-v3': ['jf872r5v'] }, 'no_match'],
    ['with words for a signature', { 'x-hubspot-signature-v3': ['*'.repeat(44)] }, 'no_match'],
  ])('is refused %s', (_words, headers, reason) => {
    expect(judge(withHeaders(good, headers))).toEqual(refused(reason));
  });

  test('is refused for another body, method, path, user, portal or host', () => {
    const changed: readonly Partial<SignedCall>[] = [
      { body: Buffer.from('{"a":"u"}') },
      { method: 'PUT' },
      { target: TARGET.replace('commands', 'bulk') },
      { target: TARGET.replace('678', '679') },
      { target: TARGET.replace('12345', '12346') },
    ];
    expect(changed.map((change) => judge({ ...good, ...change }))).toEqual(changed.map(() => refused('no_match')));
    expect(judge(good, { publicUrl: 'https://other.example/hooks' })).toEqual(refused('no_match'));
  });

  test.each([
    ['no portal', '/v1/card/queue?userId=678'],
    ['no user', '/v1/card/queue?portalId=12345'],
    ['two portals', asHubspotUser('/v1/card/queue?portalId=1', '12345', '678')],
    ['two users', asHubspotUser('/v1/card/queue?userId=1', '12345', '678')],
    ['no query', '/v1/card/queue'],
    ['a portal that is no number', '/v1/card/queue?portalId=me&userId=1'],
    ['a hidden query', '/v1/card/queue%3FportalId=12345&userId=678'],
  ])('that names %s is refused, however well signed', (_words, target) => {
    expect(judge(received(signed({ target })))).toEqual(refused('bad_identity'));
  });
});

describe('a request of the Salesforce card', () => {
  const KEY = Buffer.alloc(32, 5).toString('base64');
  const OTHER = Buffer.alloc(32, 6).toString('base64');
  const ORG = '00D5g0000012345EAA';
  const USER = '0055g0000000AbCAAU';
  const signed = (call: Partial<Call> = {}, by: Partial<Parameters<typeof signSalesforce>[1]> = {}): Signed =>
    signSalesforce(
      { method: 'POST', target: '/v1/card/commands', body: '{"a":"ü"}', ...call },
      { key: KEY, orgId: ORG, userId: USER, atMs: NOW, ...by },
    );
  const judge = (call: SignedCall, keys: readonly string[] = [KEY], nowMs = NOW): CallVerdict =>
    judgeSalesforceCall(call, keys, nowMs);
  const good = received(signed());
  const fromOrg = { ok: true, claim: { crm: 'salesforce', orgId: ORG, loginId: USER } };

  test('is taken in the name of the org and user that are signed', () => {
    expect(judge(good)).toEqual(fromOrg);
    expect(salesforceOrgOf(good)).toBe(ORG);
  });

  test('matches a vector made with openssl', () => {
    const headers = {
      'x-loop-org': [ORG],
      'x-loop-user': [USER],
      'x-loop-timestamp': ['1763633700000'],
      'x-loop-signature': ['v1=cufDCYdNh987As19iGnpMMhAG+1ND1ABPAy38qzTFEU='],
    };
    const call = { method: 'POST', target: '/v1/card/commands?x=1', body: Buffer.from('{"x":1}'), headers };
    expect(judge(call, [KEY], 1_763_633_700_000)).toEqual(fromOrg);
  });

  test('is taken by any key of the org that is live, and by none where there is none', () => {
    expect(judge(good, [OTHER, KEY])).toEqual(fromOrg);
    expect(judge(good, [OTHER])).toEqual(refused('no_match'));
    expect(judge(good, [])).toEqual(refused('no_usable_secret'));
    expect(judge(received(signed({}, { key: '' })), [''])).toEqual(refused('no_usable_secret'));
  });

  test('is refused once it is more than five minutes off, either way', () => {
    for (const offset of [-1, 1].map((way) => way * (5 * MINUTES + 1)))
      expect(judge(received(signed({}, { atMs: NOW + offset })))).toEqual(refused('outside_tolerance'));
    expect(judge(received(signed({}, { atMs: NOW - 5 * MINUTES })))).toEqual(fromOrg);
  });

  test.each<[string, SignedCall['headers'], string]>([
    ['without an org', { 'x-loop-org': undefined }, 'missing_header'],
    ['without a user', { 'x-loop-user': undefined }, 'missing_header'],
    ['with two users', { 'x-loop-user': [USER, USER] }, 'repeated_header'],
    ['with words for a time', { 'x-loop-timestamp': ['now'] }, 'bad_timestamp'],
    ['with another user than the one signed', { 'x-loop-user': ['0055g0000000XyZAAU'] }, 'no_match'],
    ['with another org than the one signed', { 'x-loop-org': ['00D5g0000099999EAA'] }, 'no_match'],
    ['with a user that is none', { 'x-loop-user': ['me'] }, 'bad_identity'],
    ['with an id of 15 characters', { 'x-loop-org': [ORG.slice(0, 15)] }, 'bad_identity'],
    ['with another version', { 'x-loop-signature': ['v2=AAAA'] }, 'no_match'],
  ])('is refused %s', (_words, headers, reason) => {
    expect(judge(withHeaders(good, headers))).toEqual(refused(reason));
  });

  test('is refused for another body, method or target', () => {
    const changed: readonly Partial<SignedCall>[] = [
      { body: Buffer.alloc(0) },
      { method: 'GET' },
      { target: '/v1/card/bulk' },
      { target: '/v1/card/commands?x=1' },
    ];
    expect(changed.map((change) => judge({ ...good, ...change }))).toEqual(changed.map(() => refused('no_match')));
  });
});

describe('whatever comes', () => {
  const KEY = Buffer.alloc(32, 5).toString('base64');
  const judge = callJudge({
    hubspot: { signingSecrets: [SECRET] },
    publicUrl: () => BASE,
    orgKeys: (orgId) => Promise.resolve(orgId === '00D5g0000012345EAA' ? [KEY] : []),
  });
  const hubspot = signHubspot(
    { target: asHubspotUser('/v1/card/queue', '1', '2') },
    { secret: SECRET, publicUrl: BASE, atMs: NOW },
  );
  const salesforce = (orgId: string): Signed =>
    signSalesforce({ target: '/v1/card/queue' }, { key: KEY, orgId, userId: '0055g0000000AbCAAU', atMs: NOW });

  test('each vendor is known by its header, and two signatures are none', async () => {
    const good = salesforce('00D5g0000012345EAA');
    await expect(judge(received(hubspot), NOW)).resolves.toMatchObject({ ok: true, claim: { crm: 'hubspot' } });
    await expect(judge(received(good), NOW)).resolves.toMatchObject({ ok: true, claim: { crm: 'salesforce' } });
    const both = withHeaders(received(hubspot), received(good).headers);
    await expect(judge(both, NOW)).resolves.toEqual(refused('unsigned'));
    await expect(judge({ ...both, headers: {} }, NOW)).resolves.toEqual(refused('unsigned'));
  });

  test('the key of one org opens no other', async () => {
    await expect(judge(received(salesforce('00D5g0000099999EAA')), NOW)).resolves.toEqual(refused('no_usable_secret'));
  });

  test('no byte can be changed anywhere without the signature breaking', async () => {
    const bytes = fc.tuple(fc.nat({ max: 200 }), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 64 }), bytes, async (plain, [place, flip]) => {
        const text = Buffer.from(plain).toString('base64');
        const by = { key: KEY, orgId: '00D5g0000012345EAA', userId: '0055g0000000AbCAAU', atMs: NOW };
        const call = received(signSalesforce({ method: 'POST', target: '/v1/x', body: text }, by));
        const body = Buffer.from(call.body);
        const at = place % body.length;
        body[at] = (body[at] ?? 0) ^ flip;
        expect((await judge(call, NOW)).ok).toBe(true);
        expect(await judge({ ...call, body }, NOW)).toEqual(refused('no_match'));
      }),
    );
  });
});
