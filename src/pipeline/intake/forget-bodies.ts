import type { Loop } from '../loop';

const DAY_MS = 86_400_000;
const BATCH = 500;

/**
 * Drops the raw bodies of old deliveries, which hold names and verbatims: they are kept for as long as each tenant wants to
 * be able to read them again. What they said lives on in their responses. @returns how many.
 */
export async function forgetBodies(loop: Pick<Loop, 'db' | 'stores' | 'clock'>): Promise<number> {
  const now = await loop.clock.now();
  let total = 0;
  for (const { tenantId, settings } of await loop.stores.tenants.tenants(loop.db)) {
    const which = { before: now - settings.retention.bodiesDays * DAY_MS, limit: BATCH };
    for (let forgotten = BATCH; forgotten === BATCH; total += forgotten)
      forgotten = await loop.stores.deliveries.forgetBodies(loop.db, tenantId, which);
  }
  return total;
}
