import type { Instant } from '../../domain/types';
import type { StoredDecision } from '../../store-ports';
import type { Loop } from '../loop';

const PAGE = 500;

/** Every stored decision of a tenant since, oldest first, a page at a time. */
export async function* storedDecisions(
  loop: Pick<Loop, 'db' | 'stores'>,
  tenantId: number,
  fromAt: Instant,
): AsyncGenerator<readonly StoredDecision[]> {
  for (let after = 0; ;) {
    const page = await loop.stores.decisions.page(loop.db, tenantId, { fromAt, after, limit: PAGE });
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    after = last.decisionId;
  }
}

/** A day, in ms. */
const DAY_MS = 86_400_000;

/** When the last so many days began. */
export async function daysAgo(loop: Pick<Loop, 'clock'>, days: number): Promise<Instant> {
  return (await loop.clock.now()) - days * DAY_MS;
}
