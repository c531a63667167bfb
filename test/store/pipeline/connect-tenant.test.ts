import { connectTenant } from '../../../src/pipeline/settings/connect-tenant';
import { ENGINES } from '../../harness/databases';
import { freshTables, newTenant, openCase, tenant, type Tables } from '../tables/given';
import { crm, loopOn } from './given-loop';

describe.each(ENGINES)('on %s', (engine) => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });

  test('connecting a tenant again gives what its CRM refused another try', async () => {
    const own = await newTenant(tables);
    const { caseKey } = (await openCase(own)).state;
    const { outbox, lanes } = tables.stores;
    await outbox.mark(tables.db, own.tenantId, [{ caseKey, version: 2, urgent: true, holdS: 0 }]);
    const lane = await lanes.pick(tables.db, 'crm', { owner: 'me', seconds: 3600 });
    if (lane === null) throw new Error('no lane has work');
    await outbox.claim(tables.db, lane, { rows: 1, urgentOnly: false });
    const error = { record: 'case', field: 'amount', message: 'required' };
    await outbox.finish(tables.db, lane, [{ caseKey, version: 2, outcome: { kind: 'rejected', error } }]);
    const rejected = async () => (await tables.stores.report.ofTenant(tables.db, own.tenantId)).rejected;
    expect(await rejected()).toHaveLength(1);

    const stored = await tables.stores.tenants.tenant(tables.db, own.tenantId);
    const ready = {
      ready: true,
      storesCasesAs: 'ticket',
      taskKey: 'unique',
      created: [],
      missing: [],
      config: {},
    } as const;
    const settings = { ...tenant().settings, people: { ...tenant().settings.people, programOwner: '101' } };
    const again = await connectTenant(loopOn(tables), crm({ provision: () => Promise.resolve(ready) }), {
      ...{ name: 'Portal', crm: 'hubspot', orgId: stored?.orgId ?? '', settings, calendar: null, credentials: {} },
    });
    expect(again.tenantId).toBe(own.tenantId);
    expect(await rejected()).toEqual([]);
  });
});
