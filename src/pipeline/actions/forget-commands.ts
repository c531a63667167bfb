import type { Loop } from '../loop';

/** Nobody sends a request again after a month, and what was done stands in the case. 30 days, in ms. */
const KEPT_MS = 30 * 86_400_000;
const BATCH = 1000;

/** Deletes what is written down of commands that were sent long ago. @returns how many */
export async function forgetCommands(loop: Pick<Loop, 'db' | 'stores' | 'clock'>): Promise<number> {
  const before = (await loop.clock.now()) - KEPT_MS;
  for (let total = 0; ;) {
    const forgotten = await loop.stores.commands.forget(loop.db, before, BATCH);
    total += forgotten;
    if (forgotten < BATCH) return total;
  }
}
