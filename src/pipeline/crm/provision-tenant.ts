import type { ProvisionReport } from '../../ports';
import type { Tenant } from '../../store-ports';
import type { Loop } from '../loop';
import { isObserved } from './observe';

/**
 * Checks a tenant's CRM or creates what is missing there; then what waited for it or was rejected is written. In observe
 * mode it only checks, whatever is asked: `missing` is what going live would create.
 */
export async function provisionTenant(loop: Loop, tenant: Tenant, asked: 'check' | 'apply'): Promise<ProvisionReport> {
  const plan = isObserved(tenant) ? 'check' : asked;
  const { crm } = await loop.crm.open(tenant, { budget: {}, permit: { mayStillSend: () => true } });
  const report = await crm.provision(plan);
  if (plan === 'check') return report;
  await loop.db.tx(async (sql) => {
    await loop.stores.setup.saveCrmConfig(sql, tenant.tenantId, report.config);
    await loop.stores.outbox.retryRejected(sql, tenant.tenantId);
    await loop.stores.lanes.wake(sql, tenant.tenantId);
  });
  loop.wake.ring('crm');
  return report;
}
