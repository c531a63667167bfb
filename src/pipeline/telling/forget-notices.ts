import type { Loop } from '../loop';

/** Who heard of a missed deadline is asked when it turns out otherwise, which is a matter of days. 90 days, in ms. */
const KEPT_MS = 90 * 86_400_000;
const BATCH = 1000;

/** Deletes notices that were due long ago and are done with; what still waits is kept. @returns how many */
export async function forgetNotices(loop: Pick<Loop, 'db' | 'stores' | 'clock'>): Promise<number> {
  const before = (await loop.clock.now()) - KEPT_MS;
  for (let total = 0; ;) {
    const forgotten = await loop.stores.notices.forget(loop.db, before, BATCH);
    total += forgotten;
    if (forgotten < BATCH) return total;
  }
}
