import type { Json } from '../../domain/types';
import { createReplay, type ReplayReport } from '../../rules/replay';
import type { RuleSet } from '../../rules/schema';
import type { Tenant } from '../../store-ports';
import type { Loop } from '../loop';
import { pastDecisions, type WatchDecisions } from './past-decisions';
import { daysAgo } from './stored-decisions';
import { storedRuleSet } from './stored-rule-set';

export interface ReplayWish {
  readonly draft: RuleSet;
  readonly days: number;
  readonly watch?: WatchDecisions;
}

/**
 * Who would get what: the draft against what counts, over the decisions of the last days. Nothing is written. A tenant
 * without decisions, or without rules, has an empty report.
 */
export async function replayDraft(loop: Loop, { tenantId }: Tenant, wish: ReplayWish): Promise<ReplayReport> {
  const stored = await loop.stores.tenants.activeRuleSet(loop.db, tenantId);
  const active = stored === null ? wish.draft : storedRuleSet(stored);
  const { add, report } = createReplay({ active, draft: wish.draft });
  const { watch } = wish;
  const fromAt = await daysAgo(loop, wish.days);
  for await (const item of pastDecisions(loop, tenantId, { fromAt, ...(watch === undefined ? {} : { watch }) }))
    add(item);
  return report();
}

/** Enough to see where it goes; the whole of it is the report's. */
const MOST_SHIFTS = 20;

/** What is kept with a version: the counts, without a row a case. */
export function replaySummary(report: ReplayReport, days: number): Json {
  const { decisions, changed, newlyUnroutable, byRule, byOwner, byTier } = report;
  const most = (shifts: ReplayReport['byRule']): Json => shifts.slice(0, MOST_SHIFTS).map((shift) => ({ ...shift }));
  return {
    days,
    decisions,
    changed,
    newlyUnroutable,
    byRule: most(byRule),
    byOwner: most(byOwner),
    byTier: most(byTier),
  };
}
