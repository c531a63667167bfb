import { reevaluate, routeDifferences } from '../../rules/reevaluate';
import type { RuleSet } from '../../rules/schema';
import type { DecisionDifference, SelfCheck } from '../../store-ports';
import type { Loop } from '../loop';
import { pastDecisions, type WatchDecisions } from './past-decisions';
import { daysAgo } from './stored-decisions';
import { storedRuleSet } from './stored-rule-set';

/** How far back a nightly check looks. */
const DAYS = 90;
/** One shows that something is wrong; a page of them what it is. */
const MOST_KEPT = 50;

/**
 * Makes the stored decisions of the last days again, by the rule set, settings, people and facts they were made on. All
 * of them must come out as they were: else code has changed what stored rules mean, or somebody has changed what is
 * stored. The result is kept, and told in the log where something differs.
 */
export async function selfCheck(
  loop: Loop,
  tenantId: number,
  { days = DAYS, watch }: { readonly days?: number; readonly watch?: WatchDecisions } = {},
): Promise<SelfCheck> {
  const ruleSets = createRuleSets(loop, tenantId);
  const differences: DecisionDifference[] = [];
  let decisions = 0;
  let differing = 0;
  const fromAt = await daysAgo(loop, days);
  for await (const item of pastDecisions(loop, tenantId, { fromAt, ...(watch === undefined ? {} : { watch }) })) {
    decisions += 1;
    const { decisionId, caseKey, record } = item.decision;
    const ruleSet = await ruleSets(record.ruleSet);
    const found =
      ruleSet === null
        ? [{ field: 'ruleSet', stored: { ...record.ruleSet }, now: null }]
        : routeDifferences(record.route, reevaluate(item, ruleSet, { untraced: true }));
    if (found.length === 0) continue;
    differing += 1;
    const [first] = found;
    if (first !== undefined && differences.length < MOST_KEPT) differences.push({ decisionId, caseKey, ...first });
  }
  const check = { at: await loop.clock.now(), decisions, differing, differences };
  await loop.stores.selfChecks.save(loop.db, tenantId, check);
  if (differing > 0) {
    const { decisionId, field } = differences[0] ?? {};
    loop.log.error(
      { tenantId, decisions, differing, decisionId, field },
      'stored decisions no longer decide themselves',
    );
  }
  return check;
}

/** The self-check of every tenant: for the night. One that fails leaves the others theirs. */
export async function selfCheckAll(loop: Loop): Promise<void> {
  for (const { tenantId } of await loop.stores.tenants.tenants(loop.db)) {
    try {
      await selfCheck(loop, tenantId);
    } catch (error) {
      loop.log.error({ err: error, tenantId }, 'the self-check failed');
    }
  }
}

/** Rule sets by id and version, each read once. */
function createRuleSets(
  loop: Loop,
  tenantId: number,
): (ref: { readonly id: string; readonly version: number }) => Promise<RuleSet | null> {
  const known = new Map<string, RuleSet | null>();
  return async ({ id, version }) => {
    const key = JSON.stringify([id, version]);
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const stored = await loop.stores.tenants.document(loop.db, tenantId, { kind: 'rule_set', id, version });
    const read = stored === null ? null : storedRuleSet(stored);
    known.set(key, read);
    return read;
  };
}
