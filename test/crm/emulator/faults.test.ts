import type { TestPortal } from './client';
import { V, openPortal, reply, text } from './client';

const CREATE = `/crm/objects/${V}/contacts`;

describe('ordered faults', () => {
  let portal: TestPortal;
  beforeEach(async () => {
    portal = await openPortal();
  });
  afterEach(() => portal.close());

  const order = (fault: object) => portal.control('/__faults', fault);
  const create = (email: string) => portal.call('POST', CREATE, { properties: { email }, associations: [] });

  test('resetBefore cuts the line before anything happened', async () => {
    await order({ match: { method: 'POST', path: CREATE }, kind: 'resetBefore' });
    await expect(create('a@x.example')).rejects.toThrow('fetch failed');
    expect(await portal.records('contacts')).toHaveLength(0);
    expect((await create('a@x.example')).status).toBe(201);
    expect(portal.stats()).toMatchObject({ faults: 1, byStatus: { reset: 1, '201': 1 } });
  });

  test('resetAfter commits and loses the answer', async () => {
    await order({ match: { path: CREATE }, kind: 'resetAfter' });
    await expect(create('a@x.example')).rejects.toThrow('fetch failed');
    expect(await portal.records('contacts')).toHaveLength(1);
    expect((await create('a@x.example')).status).toBe(409);
  });

  test('garbage commits and answers half a body', async () => {
    await order({ kind: 'garbage' });
    await expect(create('a@x.example')).rejects.toThrow(SyntaxError);
    expect(await portal.records('contacts')).toHaveLength(1);
  });

  test('status answers what was ordered and does nothing', async () => {
    const html = '<html>Bad gateway</html>';
    await order({ kind: 'status', status: 502, body: html, headers: { 'Retry-After': '3' } });
    const answer = await fetch(portal.url + CREATE, { method: 'POST' });
    expect(answer.status).toBe(502);
    expect(answer.headers.get('retry-after')).toBe('3');
    expect(await answer.text()).toBe(html);
    await order({ kind: 'status', status: 429 });
    expect((await create('a@x.example')).body).toMatchObject({ policyName: 'TEN_SECONDLY_ROLLING' });
    await order({ kind: 'status' });
    expect((await create('a@x.example')).status).toBe(500);
    expect(await portal.records('contacts')).toHaveLength(0);
  });

  test('latency delays its own request and no other', async () => {
    await order({ match: { method: 'POST' }, kind: 'latency', ms: 100 });
    const finished: string[] = [];
    const slow = create('a@x.example').then((answer) => finished.push(`POST ${answer.status}`));
    const fast = portal.call('GET', CREATE).then((answer) => finished.push(`GET ${answer.status}`));
    await Promise.all([slow, fast]);
    expect(finished).toEqual(['GET 200', 'POST 201']);
  });

  test('a client that gives up while it waits has still written', async () => {
    await order({ kind: 'latency', ms: 80 });
    const impatient = fetch(portal.url + CREATE, {
      method: 'POST',
      headers: { Authorization: `Bearer ${portal.token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ properties: { email: 'a@x.example' }, associations: [] }),
      signal: AbortSignal.timeout(20),
    });
    await expect(impatient).rejects.toThrow();
    while ((await portal.records('contacts')).length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await portal.records('contacts')).toHaveLength(1);
  });

  test('expireToken kills the presented token until it is refreshed, the static one for one request', async () => {
    const grant = async (): Promise<string> => {
      const fields = { grant_type: 'refresh_token', refresh_token: portal.refreshToken };
      const client = { client_id: portal.clientId, client_secret: portal.clientSecret };
      const body = new URLSearchParams({ ...fields, ...client });
      const answer = await reply(await fetch(`${portal.url}/oauth/${V}/token`, { method: 'POST', body }));
      return text(answer.body['access_token']);
    };
    const ask = async (token: string) =>
      reply(await fetch(`${portal.url}/crm/owners/${V}`, { headers: { Authorization: `Bearer ${token}` } }));
    const token = await grant();
    await order({ match: { path: '/crm' }, kind: 'expireToken' });
    expect(await ask(token)).toMatchObject({ status: 401, body: { category: 'EXPIRED_AUTHENTICATION' } });
    expect((await ask(token)).status).toBe(401);
    expect((await ask(await grant())).status).toBe(200);
    await order({ match: { path: '/crm' }, kind: 'expireToken' });
    expect((await ask(portal.token)).status).toBe(401);
    expect((await ask(portal.token)).status).toBe(200);
  });

  test('faults queue: each spoils its number of matching requests, in the order they were ordered', async () => {
    await order({ match: { path: 'contacts' }, kind: 'status', status: 503, times: 2 });
    await order({ match: { path: 're:^/crm/objects/[^/]+/contacts$' }, kind: 'status', status: 423 });
    await order({ match: { method: 'PATCH' }, kind: 'status', status: 418 });
    const seen = [];
    for (let n = 0; n < 4; n += 1) seen.push((await create(`${n}@x.example`)).status);
    expect(seen).toEqual([503, 503, 423, 201]);
    expect(portal.stats().faultsPending).toBe(1);
  });

  test.each([
    ['a kind it does not know', { kind: 'explode' }],
    ['a broken expression', { kind: 'resetAfter', match: { path: 're:(' } }],
    ['a misspelt field', { kind: 'resetAfter', matches: {} }],
  ])('%s is refused', async (_, fault) => {
    expect((await portal.call('POST', '/__faults', fault)).status).toBe(400);
  });

  test('down cuts every line until it is up again, and nothing is lost', async () => {
    await create('a@x.example');
    await portal.control('/__options', { down: true });
    await expect(create('b@x.example')).rejects.toThrow('fetch failed');
    await portal.control('/__options', { down: false });
    expect((await create('a@x.example')).status).toBe(409);
  });
});
