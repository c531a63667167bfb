import { createHash } from 'node:crypto';
import type { Reply, TestOrg } from './client';
import { openOrg, reply, seed, text } from './client';

describe('oauth', () => {
  let org: TestOrg;
  let clock = Date.UTC(2026, 10, 21);
  beforeEach(async () => {
    org = await openOrg({ now: () => clock, accessTokenTtlS: 7200 });
  });
  afterEach(() => org.close());

  const form = async (path: string, fields: Readonly<Record<string, string>>): Promise<Reply> => {
    const client = { client_id: org.clientId, client_secret: org.clientSecret };
    const body = new URLSearchParams({ ...client, ...fields });
    return reply(await fetch(`${org.url}/services/oauth2/${path}`, { method: 'POST', body }));
  };
  const refresh = (refreshToken = org.refreshToken, more: Readonly<Record<string, string>> = {}) =>
    form('token', { grant_type: 'refresh_token', refresh_token: refreshToken, ...more });
  const ask = async (token: string): Promise<Reply> =>
    reply(await fetch(`${org.url}/services/data/v64.0/limits`, { headers: { Authorization: `Bearer ${token}` } }));

  test('a refresh answers everything a client needs, and a new refresh token', async () => {
    const { status, body } = await refresh();
    expect(status).toBe(200);
    expect(Object.keys(body).sort()).toEqual([
      'access_token',
      'id',
      'instance_url',
      'issued_at',
      'refresh_token',
      'scope',
      'signature',
      'token_type',
    ]);
    expect(body).toMatchObject({
      instance_url: org.url,
      id: `${org.url}/id/${org.orgId}/${org.userId}`,
      issued_at: String(clock),
      token_type: 'Bearer',
    });
    expect((await ask(text(body['access_token']))).status).toBe(200);
  });

  test('the old refresh token dies at once, its successor works, sessions live on', async () => {
    const first = await refresh();
    expect(await refresh()).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant', error_description: 'expired access/refresh token' },
    });
    expect((await refresh(text(first.body['refresh_token']))).status).toBe(200);
    expect((await ask(text(first.body['access_token']))).status).toBe(200);
  });

  test('without rotation a refresh tells no refresh token and the old one stays', async () => {
    await org.control('/__options', { rotateRefreshToken: false });
    expect((await refresh()).body).not.toHaveProperty('refresh_token');
    expect((await refresh()).status).toBe(200);
  });

  test('a session ends with INVALID_SESSION_ID, and a 401 tells no allowance', async () => {
    const token = text((await refresh()).body['access_token']);
    clock += 7_200_000;
    const answer = await ask(token);
    expect(answer).toMatchObject({
      status: 401,
      body: [{ message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }],
    });
    expect(answer.headers.get('sforce-limit-info')).toBeNull();
    expect(answer.headers.get('www-authenticate')).toBe('Token');
    expect((await ask('stranger')).status).toBe(401);
    expect((await fetch(`${org.url}/services/data/v64.0/limits`)).status).toBe(401);
    expect(org.stats().apiUsage.used).toBe(0);
  });

  const redirect = 'http://127.0.0.1:9/callback';
  const consent = async (more: Readonly<Record<string, string>> = {}): Promise<string> => {
    const query = new URLSearchParams({ client_id: org.clientId, redirect_uri: redirect, state: 's-1', ...more });
    const url = `${org.url}/services/oauth2/authorize?${query.toString()}`;
    const answer = await fetch(url, { redirect: 'manual' });
    const target = new URL(answer.headers.get('location') ?? '');
    expect(target.origin + target.pathname).toBe(redirect);
    expect(target.searchParams.get('state')).toBe('s-1');
    return target.searchParams.get('code') ?? '';
  };
  const exchange = (code: string, more: Readonly<Record<string, string>> = {}) =>
    form('token', { grant_type: 'authorization_code', code, redirect_uri: redirect, ...more });

  test('the code of the consent redirect works once and for its redirect uri', async () => {
    const code = await consent();
    const granted = await exchange(code);
    expect(granted.status).toBe(200);
    expect((await refresh(text(granted.body['refresh_token']))).status).toBe(200);
    expect((await refresh()).status).toBe(200);
    expect((await exchange(code)).body).toMatchObject({ error: 'invalid_grant' });
    const elsewhere = await exchange(await consent(), { redirect_uri: 'http://elsewhere.example' });
    expect(elsewhere.body).toMatchObject({ error: 'redirect_uri_mismatch' });
    const late = await consent();
    clock += 900_000;
    expect((await exchange(late)).body).toMatchObject({ error: 'invalid_grant' });
  });

  test('PKCE is checked where it was begun', async () => {
    const verifier = 'v'.repeat(43);
    const challenge = { code_challenge: createHash('sha256').update(verifier).digest('base64url') };
    expect((await exchange(await consent(challenge))).body).toMatchObject({ error: 'invalid_grant' });
    expect((await exchange(await consent(challenge), { code_verifier: 'other' })).status).toBe(400);
    expect((await exchange(await consent(challenge), { code_verifier: verifier })).status).toBe(200);
  });

  test.each([
    ['a wrong refresh token', { refresh_token: 'x' }, 'invalid_grant'],
    ['a wrong secret', { client_secret: 'x' }, 'invalid_client'],
    ['a wrong client', { client_id: 'x' }, 'invalid_client_id'],
    ['a wrong grant', { grant_type: 'password' }, 'unsupported_grant_type'],
  ])('%s is a 400 %s', async (_, fields, error) => {
    expect(await refresh(org.refreshToken, fields)).toMatchObject({ status: 400, body: { error } });
  });

  test('client credentials give a session without a refresh token, in the form or in a Basic header', async () => {
    const granted = await form('token', { grant_type: 'client_credentials' });
    expect(granted.status).toBe(200);
    expect(granted.body).not.toHaveProperty('refresh_token');
    const basic = Buffer.from(`${org.clientId}:${org.clientSecret}`).toString('base64');
    const answer = await fetch(`${org.url}/services/oauth2/token`, {
      method: 'POST',
      headers: { Authorization: `Basic ${basic}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    expect(answer.status).toBe(200);
  });

  test('revoking a refresh token ends the sessions made from it', async () => {
    const { body } = await refresh();
    expect((await form('revoke', { token: text(body['refresh_token']) })).status).toBe(200);
    expect((await ask(text(body['access_token']))).status).toBe(401);
    expect((await refresh(text(body['refresh_token']))).status).toBe(400);
    expect((await form('revoke', { token: 'x' })).status).toBe(400);
  });

  test('the id of a token answer tells who it is, to its own session only', async () => {
    const { body } = await refresh();
    const headers = { Authorization: `Bearer ${text(body['access_token'])}` };
    const who = await reply(await fetch(text(body['id']), { headers }));
    expect(who.body).toMatchObject({ user_id: org.userId, organization_id: org.orgId, active: true });
    const info = await reply(await fetch(`${org.url}/services/oauth2/userinfo`, { headers }));
    expect(info.body).toMatchObject({ user_id: org.userId });
    expect((await fetch(text(body['id']))).status).toBe(403);
  });

  test('a user who was deactivated gets no more sessions', async () => {
    await org.call('PATCH', `/sobjects/User/${org.userId}`, { IsActive: false });
    expect((await refresh()).body).toMatchObject({ error: 'invalid_grant', error_description: 'inactive user' });
  });

  test('token answers can name another address', async () => {
    await org.control('/__options', { instanceUrl: 'https://moved.my.salesforce.com' });
    expect((await refresh()).body).toMatchObject({ instance_url: 'https://moved.my.salesforce.com' });
  });

  test('a write can be made in the name of a person', async () => {
    const ids = await seed(org, { users: [{ FirstName: 'Ann', LastName: 'A', Email: 'ann@us.example' }] });
    const ann = ids['User']?.[0] ?? '';
    await org.createAs(ann, 'Account', { Name: 'A' });
    await org.call('POST', '/sobjects/Account', { Name: 'B' });
    expect(await org.records('Account')).toMatchObject([
      { LastModifiedById: ann, OwnerId: ann },
      { LastModifiedById: org.userId },
    ]);
  });
});
