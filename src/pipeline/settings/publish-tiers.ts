import { hitCounts, tierOf } from '../../classify/tier';
import { lintTierList } from '../../classify/tier-lint';
import { tierListSchema, type TierList } from '../../classify/tier-list';
import { TIERS, type Instant, type Json, type Tier, type TierResult } from '../../domain/types';
import type { StoredDecision, Tenant } from '../../store-ports';
import type { Loop } from '../loop';
import type { Approval, DraftProblem, Published } from './publication';
import { nameOf, publishDocument, unknownVersion } from './publish-document';
import { completed } from './publish-rules';
import { daysAgo, storedDecisions } from './stored-decisions';

/** What a tier list would make of the cases of the last days. */
export interface TierReplay {
  readonly cases: number;
  /** Cases whose tier would be another one. */
  readonly changed: number;
  readonly before: Readonly<Record<Tier, number>>;
  readonly after: Readonly<Record<Tier, number>>;
}

export interface TierDraft {
  readonly approval: Approval;
  /** How far back the replay looks. */
  readonly replayDays: number;
}

/** Publishes a tier list: what a file says, or an older version. */
export async function publishTierList(
  loop: Loop,
  tenant: Tenant,
  draft: TierDraft & ({ readonly body: unknown } | { readonly version: number }),
): Promise<Published> {
  const { tenants } = loop.stores;
  const active = await tenants.activeTierList(loop.db, tenant.tenantId);
  const old = 'version' in draft ? draft.version : null;
  const id = active?.id ?? 'default';
  const stored =
    old === null ? null : await tenants.document(loop.db, tenant.tenantId, { kind: 'tier_list', id, version: old });
  if (old !== null && stored === null) return unknownVersion('tier_list', id, old);
  const candidate = completed('body' in draft ? draft.body : stored?.body, id);
  const problems = tierProblems(candidate, tenant);
  const list = tierListSchema.safeParse(candidate);
  const before = active === null ? null : tierListSchema.parse(active.body);
  const fromAt = await daysAgo(loop, draft.replayDays);
  const replay = list.success ? await replayTiers(loop, tenant.tenantId, { list: list.data, before, fromAt }) : null;
  return publishDocument(loop, tenant, {
    approval: draft.approval,
    draft: {
      ...{ kind: 'tier_list', id: list.data?.id ?? id, body: candidate, rollbackTo: old, problems },
      replay: replay === null ? null : ({ days: draft.replayDays, ...replay } satisfies Json),
      against: active === null ? null : nameOf(active),
    },
  });
}

function tierProblems(candidate: unknown, { settings }: Pick<Tenant, 'settings'>): readonly DraftProblem[] {
  return lintTierList(candidate, { mapping: settings.mapping }).map(({ criterionId, ...problem }) => ({
    ...problem,
    where: criterionId,
  }));
}

async function replayTiers(
  loop: Loop,
  tenantId: number,
  { list, before, fromAt }: { readonly list: TierList; readonly before: TierList | null; readonly fromAt: Instant },
): Promise<TierReplay> {
  const pairs = [...(await latestDecisions(loop, tenantId, fromAt)).values()].map((decision) => {
    const input = tierInputOf(decision);
    return {
      was: before === null ? decision.record.tier.tier : tierOf(input, before).tier,
      is: tierOf(input, list).tier,
    };
  });
  return {
    cases: pairs.length,
    changed: pairs.filter(({ was, is }) => was !== is).length,
    before: counted(pairs.map(({ was }) => was)),
    after: counted(pairs.map(({ is }) => is)),
  };
}

/** In how many of these cases each criterion of the active list earned points. */
export async function tierHits(
  loop: Loop,
  tenantId: number,
  days: number,
): Promise<{ readonly cases: number; readonly hits: ReadonlyMap<string, number> }> {
  const decisions = await latestDecisions(loop, tenantId, await daysAgo(loop, days));
  const results = [...decisions.values()].map(({ record }): TierResult => record.tier);
  return { cases: results.length, hits: hitCounts(results) };
}

/** The last decision about each case. */
async function latestDecisions(
  loop: Loop,
  tenantId: number,
  fromAt: Instant,
): Promise<ReadonlyMap<string, StoredDecision>> {
  const latest = new Map<string, StoredDecision>();
  for await (const page of storedDecisions(loop, tenantId, fromAt)) {
    for (const decision of page) latest.set(decision.caseKey, decision);
  }
  return latest;
}

function tierInputOf({ facts, record }: StoredDecision): Parameters<typeof tierOf>[0] {
  const { response, classification, process, history, at } = record;
  return { score: response.score, facts, flags: classification.flags, process, history, now: at };
}

function counted(tiers: readonly Tier[]): Readonly<Record<Tier, number>> {
  const count = (tier: Tier): number => tiers.filter((one) => one === tier).length;
  return Object.fromEntries(TIERS.map((tier) => [tier, count(tier)])) as Record<Tier, number>;
}
