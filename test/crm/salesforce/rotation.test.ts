import type { RunningSalesforce } from '../../../sandbox/salesforce/start';
import { startSalesforce } from '../../../sandbox/salesforce/start';
import type { TokenResult } from '../../../src/crm-adapters/salesforce/oauth';
import { fetchSalesforceToken } from '../../../src/crm-adapters/salesforce/oauth';
import { readSalesforceOrg } from '../../../src/crm-adapters/salesforce/open-salesforce';
import type { CrmAccess } from '../../../src/ports';
import { CrmAuthLost } from '../../../src/ports';

let salesforce: RunningSalesforce;
beforeEach(async () => {
  salesforce = await startSalesforce();
});
afterEach(() => salesforce.close());

const fetchToken = (refreshToken: string | null): Promise<TokenResult> => {
  const { url: loginUrl, clientId, clientSecret } = salesforce;
  return fetchSalesforceToken({ loginUrl, clientId, clientSecret, refreshToken, now: Date.now });
};
const accessOf = (result: TokenResult): CrmAccess => {
  if (result.dead) throw new Error(result.reason);
  return { token: result.accessToken, instanceUrl: result.instanceUrl };
};
const readOrg = (access: CrmAccess): ReturnType<typeof readSalesforceOrg> => {
  const log = { debug: () => undefined, warn: () => undefined };
  return readSalesforceOrg({ loginUrl: salesforce.url, apiVersion: '64.0', now: Date.now, log }, access);
};

test('each refresh token works once, and the next one takes over', async () => {
  const first = await fetchToken(salesforce.refreshToken);
  expect(first).toMatchObject({ dead: false, orgId: salesforce.orgId });
  const second = await fetchToken(first.dead ? null : first.refreshToken);
  expect(second).toMatchObject({ dead: false });
  expect(await fetchToken(salesforce.refreshToken)).toEqual({ dead: true, reason: 'invalid_grant' });
});

test.each([
  ['a refresh token', (): string | null => salesforce.refreshToken],
  ['client credentials', (): string | null => null],
])('with %s we learn whose token it is', async (_name, refreshToken) => {
  const access = accessOf(await fetchToken(refreshToken()));
  expect(await readOrg(access)).toEqual({ orgId: salesforce.orgId });
});

test('a token nobody knows is a lost credential', async () => {
  await expect(readOrg({ token: 'stranger', instanceUrl: salesforce.url })).rejects.toBeInstanceOf(CrmAuthLost);
});

test('an app nobody knows is dead', async () => {
  const { url: loginUrl, clientId, refreshToken } = salesforce;
  const result = await fetchSalesforceToken({
    loginUrl,
    clientId,
    clientSecret: 'wrong',
    refreshToken,
    now: Date.now,
  });
  expect(result).toMatchObject({ dead: true });
});
