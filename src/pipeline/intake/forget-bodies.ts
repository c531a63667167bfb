import type { Loop } from '../loop';

/** Raw bodies hold names and verbatims: they are kept as long as a replay may need them, and no longer. 30 days, in ms. */
const KEPT_MS = 30 * 86_400_000;
const BATCH = 500;

/** Drops the raw bodies of old deliveries; what they said lives on in their responses. @returns how many. */
export async function forgetBodies(loop: Pick<Loop, 'db' | 'stores' | 'clock'>): Promise<number> {
  const before = (await loop.clock.now()) - KEPT_MS;
  for (let total = 0; ;) {
    const forgotten = await loop.stores.deliveries.forgetBodies(loop.db, before, BATCH);
    total += forgotten;
    if (forgotten < BATCH) return total;
  }
}
