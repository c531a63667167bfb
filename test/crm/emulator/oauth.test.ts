import type { Reply, TestPortal } from './client';
import { V, openPortal, reply, text } from './client';

describe('oauth', () => {
  let portal: TestPortal;
  let clock = Date.UTC(2026, 10, 21);
  beforeEach(async () => {
    portal = await openPortal({ now: () => clock, accessTokenTtlS: 1800 });
  });
  afterEach(() => portal.close());

  const form = async (path: string, fields: Readonly<Record<string, string>>): Promise<Reply> => {
    const client = { client_id: portal.clientId, client_secret: portal.clientSecret };
    return reply(
      await fetch(portal.url + path, { method: 'POST', body: new URLSearchParams({ ...client, ...fields }) }),
    );
  };
  const refresh = (fields: Readonly<Record<string, string>> = {}) =>
    form(`/oauth/${V}/token`, { grant_type: 'refresh_token', refresh_token: portal.refreshToken, ...fields });
  const useToken = async (token: string): Promise<Reply> =>
    reply(await fetch(`${portal.url}/crm/owners/${V}`, { headers: { Authorization: `Bearer ${token}` } }));

  test('a refresh token buys an access token that lives for expires_in seconds', async () => {
    const { status, body } = await refresh();
    expect(status).toBe(200);
    expect(body).toMatchObject({ expires_in: 1800, hub_id: portal.portalId, token_type: 'bearer' });
    expect(body['refresh_token']).toBe(portal.refreshToken);
    const token = text(body['access_token']);
    expect(token.length).toBeGreaterThanOrEqual(300);
    expect((await useToken(token)).status).toBe(200);
    clock += 1_800_000;
    expect(await useToken(token)).toMatchObject({ status: 401, body: { category: 'EXPIRED_AUTHENTICATION' } });
  });

  test('no token and a strange token are INVALID_AUTHENTICATION', async () => {
    expect(await useToken('stranger')).toMatchObject({ status: 401, body: { category: 'INVALID_AUTHENTICATION' } });
    expect((await fetch(`${portal.url}/account-info/${V}/details`)).status).toBe(401);
    expect(portal.stats().byStatus).toEqual({ '401': 2 });
  });

  test('the code of the consent redirect works once and for its redirect uri', async () => {
    const redirect = 'http://127.0.0.1:9/callback';
    const query = new URLSearchParams({ client_id: portal.clientId, redirect_uri: redirect, state: 's-1' });
    const consent = async (): Promise<URL> => {
      const answer = await fetch(`${portal.url}/oauth/authorize?${query.toString()}`, { redirect: 'manual' });
      expect(answer.status).toBe(302);
      return new URL(answer.headers.get('location') ?? '');
    };
    const target = await consent();
    expect(target.origin + target.pathname).toBe(redirect);
    expect(target.searchParams.get('state')).toBe('s-1');
    const code = target.searchParams.get('code') ?? '';
    const fields = { grant_type: 'authorization_code', code, redirect_uri: redirect };
    const granted = await form('/oauth/v3/token', fields);
    expect(granted.status).toBe(200);
    expect(await refresh({ refresh_token: text(granted.body['refresh_token']) })).toMatchObject({ status: 200 });
    expect(await form('/oauth/v3/token', fields)).toMatchObject({ status: 400, body: { status: 'BAD_AUTH_CODE' } });
    const second = (await consent()).searchParams.get('code') ?? '';
    const elsewhere = { ...fields, code: second, redirect_uri: 'http://elsewhere.example' };
    expect(await form('/oauth/v3/token', elsewhere)).toMatchObject({ body: { status: 'BAD_REDIRECT_URI' } });
  });

  test.each([
    ['a wrong refresh token', { refresh_token: 'x' }, 'BAD_REFRESH_TOKEN'],
    ['a wrong secret', { client_secret: 'x' }, 'BAD_CLIENT_SECRET'],
    ['a wrong client', { client_id: 'x' }, 'BAD_CLIENT_ID'],
    ['a wrong grant', { grant_type: 'password' }, 'BAD_GRANT_TYPE'],
  ])('%s is a 400 %s', async (_, fields, code) => {
    expect(await refresh(fields)).toMatchObject({ status: 400, body: { status: code } });
  });

  test('rotation can be switched on: the old refresh token dies, its access tokens live on', async () => {
    await portal.control('/__options', { rotateRefreshToken: true });
    const first = await refresh();
    expect(first.body['refresh_token']).not.toBe(portal.refreshToken);
    expect((await refresh()).body).toMatchObject({ error: 'invalid_grant' });
    expect((await useToken(text(first.body['access_token']))).status).toBe(200);
  });

  test('introspection and revocation', async () => {
    const token = text((await refresh()).body['access_token']);
    const known = await form(`/oauth/${V}/token/introspect`, { token });
    expect(known.body).toMatchObject({ active: true, hub_id: portal.portalId, expires_in: 1800 });
    expect((await form(`/oauth/${V}/token/revoke`, { token: portal.refreshToken })).status).toBe(204);
    expect((await form(`/oauth/${V}/token/introspect`, { token })).body).toEqual({ active: false });
    expect((await useToken(token)).status).toBe(401);
    expect((await refresh()).status).toBe(400);
  });

  test('client credentials give a token without a refresh token', async () => {
    const { status, body } = await form(`/oauth/${V}/token`, { grant_type: 'client_credentials' });
    expect(status).toBe(200);
    expect(body).not.toHaveProperty('refresh_token');
  });

  test('the token endpoint takes forms only', async () => {
    const answer = await portal.call('POST', `/oauth/${V}/token`, { grant_type: 'refresh_token' });
    expect(answer.status).toBe(415);
  });
});
