import nock from 'nock';
import { refreshHubspotToken } from '../../../src/crm-adapters/hubspot/oauth';
import { CrmUnavailable } from '../../../src/ports';
import { guardNetwork } from '../guard-network';

const OPTIONS = {
  baseUrl: 'https://api.hubapi.com',
  apiVersion: '2026-09',
  clientId: 'client',
  clientSecret: 's3cret',
  refreshToken: 'refresh-1',
  now: () => 1_000_000,
};
const token = (): nock.Interceptor => nock(OPTIONS.baseUrl).post('/oauth/2026-09/token');

guardNetwork();

describe('exchanging a refresh token', () => {
  test('sends a form to the dated path, and keeps the refresh token that comes back', async () => {
    let sent: unknown;
    nock(OPTIONS.baseUrl)
      .post('/oauth/2026-09/token', (body: unknown) => {
        sent = body;
        return true;
      })
      .matchHeader('content-type', /^application\/x-www-form-urlencoded/)
      .reply(200, { access_token: 'access-2', refresh_token: 'refresh-2', expires_in: 1_800, hub_id: 7 });
    expect(await refreshHubspotToken(OPTIONS)).toEqual({
      dead: false,
      accessToken: 'access-2',
      refreshToken: 'refresh-2',
      expiresAt: 2_800_000,
    });
    expect(sent).toEqual({
      grant_type: 'refresh_token',
      client_id: 'client',
      client_secret: 's3cret',
      refresh_token: 'refresh-1',
    });
  });

  test('keeps the old refresh token where none comes back', async () => {
    token().reply(200, { access_token: 'access-2', expires_in: 1_800 });
    expect(await refreshHubspotToken(OPTIONS)).toMatchObject({ dead: false, refreshToken: 'refresh-1' });
  });

  test.each([
    [{ status: 'BAD_REFRESH_TOKEN', error: 'invalid_grant' }, 'BAD_REFRESH_TOKEN'],
    [{ error: 'invalid_grant' }, 'invalid_grant'],
    [{}, 'status 400'],
  ])('is dead where HubSpot says so: %j', async (body, reason) => {
    token().reply(400, body);
    expect(await refreshHubspotToken(OPTIONS)).toEqual({ dead: true, reason });
  });

  test.each([
    [429, { message: 'limit' }],
    [500, {}],
    [502, '<html>'],
    [400, '<html>blocked by the edge</html>'],
    [200, '{"access_token":"acc'],
    [200, { access_token: '', expires_in: 1_800 }],
    [200, { access_token: 'x' }],
  ])('is not dead for %i %j', async (status, body) => {
    token().reply(status, body);
    await expect(refreshHubspotToken(OPTIONS)).rejects.toBeInstanceOf(CrmUnavailable);
  });

  test('that finds nobody says when to come back, and tells no secret', async () => {
    token().replyWithError(new Error('connect ECONNREFUSED with s3cret refresh-1'));
    const error: unknown = await refreshHubspotToken(OPTIONS).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ retryAt: 1_005_000 });
    expect(`${String(error)} ${String((error as Error).cause)}`).not.toMatch(/s3cret|refresh-1/);
  });
});
