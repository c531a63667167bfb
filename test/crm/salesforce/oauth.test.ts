import nock from 'nock';
import { fetchSalesforceToken } from '../../../src/crm-adapters/salesforce/oauth';
import { CrmUnavailable } from '../../../src/ports';
import { guardNetwork } from '../guard-network';

const ORG = '00D5g000004xYzAEAU';
const OPTIONS = {
  loginUrl: 'https://login.salesforce.com',
  clientId: 'client',
  clientSecret: 's3cret',
  refreshToken: 'refresh-1',
  now: () => 1_000_000,
};
const GRANT = {
  access_token: `${ORG}!access-2`,
  instance_url: 'https://acme.my.salesforce.com',
  id: `https://login.salesforce.com/id/${ORG}/0055g00000AbCdEAAV`,
  signature: 'c2lnbmF0dXJl',
  issued_at: '1772442000000',
  token_type: 'Bearer',
  scope: 'api refresh_token',
};
const token = (): nock.Interceptor => nock(OPTIONS.loginUrl).post('/services/oauth2/token');

/** Answers a grant and keeps what was asked. */
function answering(body: object): { readonly sent: () => unknown } {
  let sent: unknown;
  nock(OPTIONS.loginUrl)
    .post('/services/oauth2/token', (form: unknown) => {
      sent = form;
      return true;
    })
    .matchHeader('content-type', /^application\/x-www-form-urlencoded/)
    .reply(200, body);
  return { sent: () => sent };
}

guardNetwork();

describe('a refresh token', () => {
  test('is exchanged by a form, and the one that comes back is the one to keep', async () => {
    const { sent } = answering({ ...GRANT, refresh_token: 'refresh-2' });
    expect(await fetchSalesforceToken(OPTIONS)).toEqual({
      dead: false,
      accessToken: `${ORG}!access-2`,
      refreshToken: 'refresh-2',
      instanceUrl: 'https://acme.my.salesforce.com',
      expiresAt: null,
      orgId: ORG,
    });
    expect(sent()).toEqual({
      grant_type: 'refresh_token',
      client_id: 'client',
      client_secret: 's3cret',
      refresh_token: 'refresh-1',
    });
  });

  test('stays the same where none comes back', async () => {
    answering(GRANT);
    expect(await fetchSalesforceToken(OPTIONS)).toMatchObject({ dead: false, refreshToken: 'refresh-1' });
  });

  test('that was rotated is not lost over an oddity beside it', async () => {
    answering({ access_token: 'a', refresh_token: 'refresh-2', instance_url: 7, id: null, expires_in: 'soon' });
    expect(await fetchSalesforceToken(OPTIONS)).toEqual({
      dead: false,
      accessToken: 'a',
      refreshToken: 'refresh-2',
      instanceUrl: null,
      expiresAt: null,
      orgId: null,
    });
  });

  test('in a chain of rotations each is used once', async () => {
    let held = 'refresh-1';
    for (const next of ['refresh-2', 'refresh-3', 'refresh-4']) {
      const { sent } = answering({ ...GRANT, refresh_token: next });
      const result = await fetchSalesforceToken({ ...OPTIONS, refreshToken: held });
      expect(sent()).toMatchObject({ refresh_token: held });
      held = result.dead ? 'none' : (result.refreshToken ?? 'none');
      expect(held).toBe(next);
    }
  });
});

test('client credentials have no refresh token, and an end where Salesforce names one', async () => {
  const { sent } = answering({ ...GRANT, instance_url: `${GRANT.instance_url}/`, expires_in: '7200' });
  expect(await fetchSalesforceToken({ ...OPTIONS, refreshToken: null })).toMatchObject({
    dead: false,
    refreshToken: null,
    instanceUrl: 'https://acme.my.salesforce.com',
    expiresAt: 8_200_000,
  });
  expect(sent()).toEqual({ grant_type: 'client_credentials', client_id: 'client', client_secret: 's3cret' });
});

test.each([
  [400, { error: 'invalid_grant', error_description: 'expired access/refresh token' }],
  [400, { error: 'invalid_grant', error_description: 'inactive user' }],
  [400, { error: 'invalid_client_id', error_description: 'client identifier invalid' }],
  [401, { error: 'invalid_client', error_description: 'invalid client credentials' }],
  [400, { error: 'inactive_org' }],
] as const)('is dead where Salesforce says so: %i %j', async (status, body) => {
  token().reply(status, body);
  expect(await fetchSalesforceToken(OPTIONS)).toEqual({ dead: true, reason: body.error });
});

test.each([
  [400, { error: 'unknown_error', error_description: 'retry your request' }],
  [400, { error: 'invalid_grant', error_description: 'login rate exceeded' }],
  [429, { message: 'limit' }],
  [500, { error: 'server_error' }],
  [503, '<html>'],
  [400, '<html>blocked by the edge</html>'],
  [200, '{"access_token":"00D'],
  [200, { access_token: '' }],
  [302, ''],
])('is not dead for %i %j', async (status, body) => {
  token().reply(status, body);
  await expect(fetchSalesforceToken(OPTIONS)).rejects.toBeInstanceOf(CrmUnavailable);
});

test('that finds nobody says when to come back, and tells no secret', async () => {
  token().replyWithError(new Error('connect ECONNREFUSED with s3cret refresh-1'));
  const error: unknown = await fetchSalesforceToken(OPTIONS).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ retryAt: 1_005_000 });
  expect(`${String(error)} ${String((error as Error).cause)}`).not.toMatch(/s3cret|refresh-1/);
});
