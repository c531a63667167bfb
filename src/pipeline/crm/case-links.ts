import type { Crm } from '../../ports';
import type { Tenant } from '../../store-ports';
import type { Loop } from '../loop';

/** Where a person looks at cases; null = not in the CRM yet, or nobody knows where. */
export type CaseLinks = ReadonlyMap<string, string | null>;

/** CRM ids of cases that the CRM has. */
export async function crmIdsOf(
  loop: Loop,
  tenantId: number,
  caseKeys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await loop.stores.outbox.records(loop.db, tenantId, caseKeys);
  return new Map(rows.flatMap(({ caseKey, record, crmId }) => (record === 'case' ? [[caseKey, crmId] as const] : [])));
}

/** The links of these cases. Nobody is asked: the CRM is opened with a permit under which nothing is sent. */
export async function caseLinks(loop: Loop, tenant: Tenant, caseKeys: readonly string[]): Promise<CaseLinks> {
  const ids = await crmIdsOf(loop, tenant.tenantId, caseKeys);
  if (ids.size === 0) return new Map();
  try {
    const { crm } = await loop.crm.open(tenant, { budget: {}, permit: { mayStillSend: () => false } });
    return await linksBy(crm, ids);
  } catch (error) {
    loop.log.warn({ err: error, tenantId: tenant.tenantId }, 'nobody knows where cases are in the CRM');
    return new Map([...ids.keys()].map((caseKey) => [caseKey, null]));
  }
}

async function linksBy(crm: Crm, ids: ReadonlyMap<string, string>): Promise<CaseLinks> {
  const links = new Map<string, string | null>();
  for (const [caseKey, id] of ids) links.set(caseKey, await crm.recordUrl(id));
  return links;
}
