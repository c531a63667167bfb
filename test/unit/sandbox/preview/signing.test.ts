import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CardCall, Proxy } from '../../../../sandbox/preview/hubspot/send-as-hubspot';
import { sendAsHubspot, signatureOf as hubspotSignature } from '../../../../sandbox/preview/hubspot/send-as-hubspot';
import { sendAsApex, signatureOf as apexSignature } from '../../../../sandbox/preview/salesforce/send-as-apex';
import { listen, type Listening } from '../../../../sandbox/listen';
import { judgeHubspotCall } from '../../../../src/crm-adapters/hubspot/signed-call';

const VIEWER = { id: '60000001', ownerId: '81', name: 'Carla Test', email: 'carla+cs@crm.example' };
const SECRET = 'the-secret-of-the-app';

interface Heard {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

describe('the app behind the proxy', () => {
  const heard: Heard[] = [];
  const answers: { status: number; body: object }[] = [];
  let app: Listening;

  beforeAll(async () => {
    app = await listen((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const headers = Object.fromEntries(
          Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
        );
        const { method = '', url: target = '' } = request;
        heard.push({ method, target, headers, body: Buffer.concat(chunks).toString() });
        const { status, body } = answers.shift() ?? { status: 200, body: { ok: true } };
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
    }, 0);
  });
  beforeEach(() => {
    heard.length = 0;
    answers.length = 0;
  });
  afterAll(() => app.close());

  const proxy = (): Proxy => ({
    app: { portalId: 8675309, clientSecret: SECRET, appId: 7 },
    serviceUrl: app.url,
    viewer: VIEWER,
    now: Date.now,
  });
  const call = (target: string, more: Partial<CardCall> = {}): CardCall => ({
    ...{ url: `${app.url}${target}`, method: 'GET', body: null, headers: {}, timeoutMs: 5_000 },
    ...more,
  });

  test.each(['/v1/card/view?account=7', '/v1/card/people?q=O%27Neil%20%26%20Co', '/v1/card/commands'])(
    'the service believes who asks for %s',
    async (target) => {
      const posted = target.endsWith('commands') ? { method: 'POST', body: { note: 'Grüße, "quoted"' } } : {};
      await sendAsHubspot(proxy(), call(target, posted));
      const [got] = heard;
      const headers = Object.fromEntries(Object.entries(got!.headers).map(([name, value]) => [name, [value]]));
      const signed = { method: got!.method, target: got!.target, body: Buffer.from(got!.body), headers };
      const verdict = judgeHubspotCall(signed, { secrets: [SECRET], publicUrl: app.url }, Date.now());
      expect(verdict).toEqual({ ok: true, claim: { crm: 'hubspot', orgId: '8675309', loginId: VIEWER.id } });
    },
  );

  test('an answer comes wrapped; anything but success says so, with its body', async () => {
    answers.push({ status: 200, body: { state: 'none' } }, { status: 422, body: { errors: ['missing'] } });
    const done = await sendAsHubspot(proxy(), call('/a'));
    expect(done).toMatchObject({ status: 200, body: { status: 'success', responseBody: { state: 'none' } } });
    const refused = await sendAsHubspot(proxy(), call('/a'));
    expect(refused).toMatchObject({
      status: 200,
      body: {
        ...{ status: 'error', category: 'BAD_GATEWAY', responseBody: { errors: ['missing'] } },
        context: { appServerStatusCode: ['422'] },
      },
    });
  });

  test('a fault of the app is tried once more, with the same bytes; a refusal is not', async () => {
    answers.push({ status: 503, body: {} }, { status: 200, body: { ok: true } });
    const again = await sendAsHubspot(proxy(), call('/x', { method: 'POST', body: { requestId: 'one' } }));
    expect(again).toMatchObject({ body: { status: 'success' } });
    expect(heard.map(({ body }) => body)).toEqual(['{"requestId":"one"}', '{"requestId":"one"}']);
    answers.push({ status: 401, body: {} });
    await sendAsHubspot(proxy(), call('/x'));
    expect(heard).toHaveLength(3);
  });

  test('what the proxy does not pass on never leaves', async () => {
    const keyed = await sendAsHubspot(proxy(), call('/x', { headers: { 'Idempotency-Key': '1' } }));
    const elsewhere = await sendAsHubspot(proxy(), call('', { url: 'https://elsewhere.example/x' }));
    expect([keyed.status, elsewhere.status, heard.length]).toEqual([400, 400, 0]);
  });

  test('an app that is not there is a bad gateway without a body', async () => {
    const gone = await sendAsHubspot(
      { ...proxy(), serviceUrl: 'http://127.0.0.1:9' },
      call('', { url: 'http://127.0.0.1:9/x' }),
    );
    expect(gone.body).toMatchObject({ status: 'error', category: 'BAD_GATEWAY' });
    expect(gone.body).not.toHaveProperty('responseBody');
    const org = { orgId: 'o', cardKey: '' };
    const context = { org, serviceUrl: 'http://127.0.0.1:9', viewer: VIEWER, now: Date.now };
    await expect(sendAsApex(context, { method: 'GET', target: '/x', body: '' })).resolves.toBeNull();
  });
});

test('signature v3 is what HubSpot publishes', () => {
  const signed = { method: 'POST', url: 'https://www.hubspot.com/webhook', body: 'REQUEST_BODY', atMs: 1632188626483 };
  expect(hubspotSignature('f6e94c08-85d0-4608-bcc6-e1850176e7b8', signed)).toBe(
    'jf872r5vscVcxCiDRHA4rGrqe/8BPLNVkdJSHdMnGTU=',
  );
});

test('the Apex signature is that of docs/api.md', () => {
  const page = readFileSync(path.join(__dirname, '../../../../docs/api.md'), 'utf8');
  const vector = JSON.parse(/```json signature\n([\s\S]*?)```/.exec(page)?.[1] ?? '{}') as Record<string, string>;
  const { key = '', target = '', timestamp, org = '', user = '', body = '', signature } = vector;
  const call = { method: 'POST', target, body, org: { orgId: org, cardKey: key } } as const;
  expect(apexSignature({ ...call, userId: user, atMs: Number(timestamp) })).toBe(signature);
});
