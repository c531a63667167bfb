import { crmCredentials, type CrmGrant } from '../../../src/pipeline/crm/crm-credentials';
import { CrmUnavailable, type TenantCredentials } from '../../../src/ports';
import { ENGINES } from '../../harness/databases';
import { freshTables, newTenant, NINE, type Tables, type Tenancy } from '../tables/given';

const grantOf = (n: number): CrmGrant => ({
  accessToken: `access-${n}`,
  refreshToken: `refresh-${n}`,
  instanceUrl: `https://org-${n}.my.salesforce.com`,
  expiresAt: null,
});
const accessOf = (n: number) => ({ token: `access-${n}`, instanceUrl: `https://org-${n}.my.salesforce.com` });

describe.each(ENGINES)('credentials on %s', (engine) => {
  let tables: Tables;
  let own: Tenancy;
  /** Renewals asked of the vendor, by what they were asked with. */
  let asked: object[];

  beforeAll(async () => {
    tables = await freshTables(engine);
  });

  beforeEach(async () => {
    own = await newTenant(tables);
    asked = [];
  });

  const keep = (held: object): Promise<boolean> =>
    tables.stores.setup.saveSecret(tables.db, own.tenantId, {
      name: 'crm',
      value: JSON.stringify(held),
      expected: null,
    });
  const held = async (): Promise<unknown> =>
    JSON.parse((await tables.stores.setup.secret(tables.db, own.tenantId, 'crm'))?.value ?? '{}');
  const open = (
    changed: {
      gapMs?: number;
      setup?: Tables['stores']['setup'];
      grant?: (n: number) => Promise<CrmGrant | null> | CrmGrant | null;
    } = {},
  ): TenantCredentials =>
    crmCredentials(
      {
        db: tables.db,
        setup: changed.setup ?? tables.stores.setup,
        now: () => NINE,
        ...(changed.gapMs === undefined ? {} : { gapMs: changed.gapMs }),
        grant: async (one) => {
          asked.push(one);
          return changed.grant === undefined ? grantOf(asked.length) : changed.grant(asked.length);
        },
      },
      own.tenantId,
    );

  test('a token of a private app is used as it is, and there is no other', async () => {
    await keep({ kind: 'static', accessToken: 'pat' });
    expect(await open().access()).toEqual({ token: 'pat', instanceUrl: null });
    expect(await open().renew('pat')).toBeNull();
    expect(asked).toEqual([]);
  });

  test('the first token is fetched, kept, and used until it is refused', async () => {
    await keep({ kind: 'client_credentials' });
    expect(await open().access()).toEqual(accessOf(1));
    expect(await open().access()).toEqual(accessOf(1));
    expect(asked).toHaveLength(1);
    expect(await held()).toMatchObject({ kind: 'client_credentials', accessToken: 'access-1', expiresAt: null });
  });

  test('a rotated refresh token replaces the old one before the new access token is handed out', async () => {
    await keep({ kind: 'oauth', refreshToken: 'refresh-0' });
    expect(await open().access()).toEqual(accessOf(1));
    expect(await held()).toMatchObject({ refreshToken: 'refresh-1', accessToken: 'access-1' });
    expect(asked).toMatchObject([{ refreshToken: 'refresh-0' }]);
  });

  test('credentials that somebody sets anew may be renewed at once', async () => {
    await keep({ kind: 'oauth', refreshToken: 'refresh-0' });
    await open().access();
    await keep({ kind: 'oauth', refreshToken: 'refresh-5' });
    expect(await open().access()).toEqual(accessOf(2));
    expect(asked[1]).toMatchObject({ refreshToken: 'refresh-5' });
  });

  test('a vendor that names no refresh token has not changed it', async () => {
    await keep({ kind: 'oauth', refreshToken: 'refresh-0' });
    await open({ grant: () => ({ ...grantOf(1), refreshToken: null, instanceUrl: null }) }).access();
    expect(await held()).toMatchObject({ refreshToken: 'refresh-0', accessToken: 'access-1', instanceUrl: null });
  });

  test('a 401 that lasts is answered with one renewal a minute, whoever asks', async () => {
    await keep({ kind: 'oauth', refreshToken: 'refresh-0', accessToken: 'access-0', expiresAt: null });
    expect(await open().renew('access-0')).toEqual(accessOf(1));
    const waits = await Promise.all(
      [1, 2, 3].map(() =>
        open()
          .renew('access-1')
          .catch((error: unknown) => error),
      ),
    );
    for (const wait of waits) {
      expect(wait).toBeInstanceOf(CrmUnavailable);
      expect((wait as CrmUnavailable).retryAt - NINE).toBeGreaterThan(50_000);
      expect((wait as CrmUnavailable).retryAt - NINE).toBeLessThanOrEqual(60_000);
    }
    expect(asked).toHaveLength(1);
  });

  test('two requests of one session that are refused together share one renewal', async () => {
    await keep({ kind: 'oauth', refreshToken: 'refresh-0', accessToken: 'access-0', expiresAt: null });
    const session = open();
    expect(await Promise.all([session.renew('access-0'), session.renew('access-0')])).toEqual([
      accessOf(1),
      accessOf(1),
    ]);
    expect(asked).toHaveLength(1);
  });

  test('of many who renew at once one asks the vendor, and nobody gets what is already dead', async () => {
    await keep({ kind: 'oauth', refreshToken: 'refresh-0', accessToken: 'access-0', expiresAt: null });
    const got = await Promise.all(
      Array.from({ length: 8 }, () =>
        open()
          .renew('access-0')
          .catch((error: unknown) => error),
      ),
    );
    expect(asked).toHaveLength(1);
    expect(got.filter((one) => !(one instanceof CrmUnavailable))).toContainEqual(accessOf(1));
    expect(await open().renew('access-0')).toEqual(accessOf(1));
    expect(asked).toHaveLength(1);
  });

  test('whoever was faster wins: his token is used, and ours is not stored over it', async () => {
    await keep({ kind: 'oauth', refreshToken: 'refresh-0', accessToken: 'access-0', expiresAt: null });
    const slow = open({
      grant: async () => {
        await keep({ kind: 'oauth', refreshToken: 'refresh-9', accessToken: 'access-9', expiresAt: null });
        return grantOf(1);
      },
    });
    expect(await slow.renew('access-0')).toEqual({ token: 'access-9', instanceUrl: null });
    expect(await held()).toMatchObject({ refreshToken: 'refresh-9' });
  });

  test('a refresh token that somebody has used since is not used again', async () => {
    await keep({ kind: 'oauth', refreshToken: 'refresh-0', accessToken: 'access-0', expiresAt: null });
    const { setup } = tables.stores;
    const slept: typeof setup = {
      ...setup,
      claimRenewal: async (...given) => {
        await keep({ kind: 'oauth', refreshToken: 'refresh-9', accessToken: 'access-9', expiresAt: null });
        return setup.claimRenewal(...given);
      },
    };
    expect(await open({ setup: slept }).renew('access-0')).toEqual({ token: 'access-9', instanceUrl: null });
    expect(asked).toEqual([]);
  });

  test('what the vendor does not take any more is null, and no token is sent instead', async () => {
    await keep({ kind: 'oauth', refreshToken: 'dead', accessToken: 'access-0', expiresAt: null });
    expect(await open({ grant: () => null }).renew('access-0')).toBeNull();
  });

  test('a token near its end is renewed early, and still used where that fails', async () => {
    await keep({ kind: 'oauth', refreshToken: 'refresh-0', accessToken: 'access-0', expiresAt: NINE + 30_000 });
    const down = open({ grant: () => Promise.reject(new CrmUnavailable('down', NINE + 5_000)) });
    expect(await down.access()).toEqual({ token: 'access-0', instanceUrl: null });
    await keep({ kind: 'oauth', refreshToken: 'refresh-0', accessToken: 'access-0', expiresAt: NINE - 1 });
    await expect(down.access()).rejects.toBeInstanceOf(CrmUnavailable);
  });
});
