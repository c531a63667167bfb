import type { ErasedResponse } from '../../audit-ports';
import type { Instant } from '../../domain/types';
import type { Tenant } from '../../store-ports';
import type { Loop } from '../loop';
import { eraseCases } from './erase-cases';

const DAY_MS = 86_400_000;
/** Responses erased in one transaction. */
const BATCH = 50;

/**
 * Erases what has been kept for longer than each tenant wants, counted from the end of a case; of a response without one
 * from its receipt. What is still worked on stays, however old. @returns how many responses.
 */
export async function applyRetention(loop: Loop): Promise<number> {
  let total = 0;
  for (const tenant of await loop.stores.tenants.tenants(loop.db)) {
    try {
      total += await retainTenant(loop, tenant);
    } catch (error) {
      // One that fails leaves the others theirs.
      loop.log.error({ err: error, tenantId: tenant.tenantId }, 'personal data could not be erased in time');
    }
  }
  return total;
}

/** The same for one tenant. @returns how many responses; 0 also where none are to be erased by time. */
async function retainTenant(loop: Loop, tenant: Tenant): Promise<number> {
  const { personalDays } = tenant.settings.retention;
  if (personalDays === null) return 0;
  const at = await loop.clock.now();
  const before = at - personalDays * DAY_MS;
  let after: ErasedResponse | null = null;
  for (let total = 0; ;) {
    const rows = await eraseBatch(loop, { tenant, at, which: { before, after, limit: BATCH } });
    total += rows.length;
    after = rows.at(-1) ?? null;
    if (rows.length < BATCH) return total;
  }
}

type Wanted = Parameters<Loop['stores']['erasure']['expired']>[2];

async function eraseBatch(
  loop: Loop,
  { tenant, at, which }: { readonly tenant: Tenant; readonly at: Instant; readonly which: Wanted },
): Promise<readonly ErasedResponse[]> {
  const { erasure } = loop.stores;
  const { tenantId } = tenant;
  const rows = await loop.db.tx(async (sql) => {
    await erasure.takeIntake(sql, tenantId);
    const expired = await erasure.expired(sql, tenantId, which);
    const caseKeys = expired.flatMap(({ caseKey }) => caseKey ?? []);
    const actor = { kind: 'clock', id: 'retention' } as const;
    if (expired.length > 0) await eraseCases(loop, sql, { tenant, at, actor, caseKeys, responses: expired });
    return expired;
  });
  if (rows.length > 0) loop.wake.ring('crm');
  return rows;
}
