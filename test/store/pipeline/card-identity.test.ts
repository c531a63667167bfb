import { callerFinder } from '../../../src/http/card/identify';
import { cardKeys, renewCardKey } from '../../../src/pipeline/settings/card-key';
import { connectTenant } from '../../../src/pipeline/settings/connect-tenant';
import { OPERATOR } from '../../../src/pipeline/settings/operator';
import type { CrmUser } from '../../../src/domain/types';
import { ENGINES } from '../../harness/databases';
import { connected, newInput, staffed } from '../publish/given-tenant';
import { freshTables, NINE, type Tables } from '../tables/given';

const KEY = /^[A-Za-z0-9+/]{43}=$/;

describe.each(ENGINES)('on %s', (engine) => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });

  describe('the key of a Salesforce card', () => {
    test('is made when the org is connected, stays when it is connected again, and is sealed', async () => {
      const input = newInput({ crm: 'salesforce' });
      const { loop, tenant } = await connected(tables, input);
      const keys = await cardKeys(loop, tenant.tenantId);
      expect(keys).toEqual([expect.stringMatching(KEY)]);
      await connectTenant(loop, staffed(), input);
      expect(await cardKeys(loop, tenant.tenantId)).toEqual(keys);
      const rows = await tables.db.query<{ sealed: string }>('select sealed from tenant_secrets');
      expect(rows.map(({ sealed }) => sealed).join()).not.toContain(keys[0]);
    });

    test('is not made for a portal, which signs by the secret of the app', async () => {
      const { loop, tenant } = await connected(tables);
      expect(await cardKeys(loop, tenant.tenantId)).toEqual([]);
    });

    test('is renewed without a gap: the one before signs until the next renewal, or ends at once', async () => {
      const { loop, tenant } = await connected(tables, newInput({ crm: 'salesforce' }));
      const { tenantId } = tenant;
      const [first] = await cardKeys(loop, tenantId);
      const second = await renewCardKey(loop, tenantId, { endOlder: false, by: OPERATOR });
      expect(await cardKeys(loop, tenantId)).toEqual([second, first]);
      const third = await renewCardKey(loop, tenantId, { endOlder: false, by: OPERATOR });
      expect(await cardKeys(loop, tenantId)).toEqual([third, second]);
      const fourth = await renewCardKey(loop, tenantId, { endOlder: true, by: OPERATOR });
      expect(await cardKeys(loop, tenantId)).toEqual([fourth]);
      const events = await loop.stores.settingsLog.list(loop.db, tenantId, 3);
      expect(events.map(({ body }) => body)).toEqual([
        { type: 'card_key_renewed', olderEnds: true },
        { type: 'card_key_renewed', olderEnds: false },
        { type: 'card_key_renewed', olderEnds: false },
      ]);
    });
  });

  describe('whoever signed', () => {
    const user = (id: string, changed: Partial<CrmUser> = {}): CrmUser => ({
      ...{ id, name: id, email: '', active: true, licensed: true, managerId: null, timeZone: null, away: [] },
      ...changed,
    });

    test('is the user with that login, never one whose id is the same number', async () => {
      const { loop, tenant } = await connected(tables);
      const users = [
        user('101', { loginId: '900' }),
        user('900', { loginId: '901' }),
        user('102', { loginId: '902', active: false }),
        user('103', { loginId: '902' }),
        user('104'),
      ];
      await loop.stores.tenants.saveDirectory(loop.db, tenant.tenantId, { readAt: NINE, users });
      const who = async (loginId: string): Promise<string | null | undefined> =>
        (await callerFinder(loop)({ crm: 'hubspot', orgId: tenant.orgId, loginId }))?.userId;
      expect(await Promise.all(['900', '901', '101', '902', '104', '1'].map(who))).toEqual([
        ...['101', '900', null, '103', '104', null],
      ]);
    });

    test('for an org that is not connected, or is one of the other CRM, is nobody', async () => {
      const { loop, tenant } = await connected(tables);
      const find = callerFinder(loop);
      const claim = { crm: 'hubspot', orgId: tenant.orgId, loginId: '101' } as const;
      await expect(find(claim)).resolves.toMatchObject({ tenantId: tenant.tenantId, userId: '101' });
      await expect(find({ ...claim, orgId: 'none' })).resolves.toBeNull();
      await expect(find({ ...claim, crm: 'salesforce' })).resolves.toBeNull();
    });
  });
});
