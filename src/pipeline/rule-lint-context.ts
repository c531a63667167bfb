import { inputOf } from '../rules/reevaluate';
import { FIELDS } from '../rules/fields';
import type { LintContext } from '../rules/problem';
import { ruleFacts } from '../rules/rule-facts';
import type { RuleSet } from '../rules/schema';
import type { ReplayItem } from '../rules/replay';
import type { Tenant } from '../store-ports';
import type { Loop } from './loop';
import { pastDecisions } from './past-decisions';
import { daysAgo } from './stored-decisions';
import { storedRuleSet } from './stored-rule-set';

/** How far back a rule may not have been hit before it is called unused. */
const DAYS = 90;
/** With fewer cases "never hit" says nothing about the rule. */
const ENOUGH_CASES = 50;

/** What the rules of a tenant are checked against: people, mapping, documents, and what the last 90 days held. */
export async function ruleLintContext(loop: Loop, tenant: Tenant): Promise<LintContext> {
  const directory = await loop.stores.tenants.directory(loop.db, tenant.tenantId);
  const stored = await loop.stores.tenants.activeRuleSet(loop.db, tenant.tenantId);
  return {
    ...(directory === null ? {} : { directory }),
    ...(await presentContext(loop, tenant)),
    ...(stored === null ? {} : await seenBy(loop, tenant, storedRuleSet(stored))),
  };
}

/** The same without people and past: what can be read at once. */
export async function presentContext(
  loop: Loop,
  { tenantId, settings }: Pick<Tenant, 'tenantId' | 'settings'>,
): Promise<Pick<LintContext, 'settings' | 'policies' | 'plays'>> {
  const { tenants } = loop.stores;
  const ids = async (kind: 'policy' | 'play'): Promise<readonly string[]> => [
    ...new Set((await tenants.documents(loop.db, tenantId, kind)).map(({ id }) => id)),
  ];
  return { settings, policies: await ids('policy'), plays: await ids('play') };
}

/** Cases by rule, and how often each field was filled in. */
async function seenBy(
  loop: Loop,
  { tenantId, settings }: Tenant,
  active: RuleSet,
): Promise<Pick<LintContext, 'hits' | 'fill'>> {
  const ruleOf = new Map<string, string>();
  const filled = new Map<string, number>();
  let decisions = 0;
  for await (const item of pastDecisions(loop, tenantId, { fromAt: await daysAgo(loop, DAYS) })) {
    decisions += 1;
    ruleOf.set(item.decision.caseKey, item.decision.record.route.ruleId);
    for (const field of fieldsOf(item, active)) filled.set(field, (filled.get(field) ?? 0) + 1);
  }
  if (decisions === 0) return {};
  const known = [...Object.keys(FIELDS), ...Object.keys(settings.mapping.attributes).map((name) => `attr.${name}`)];
  const fill = new Map([...known, ...filled.keys()].map((field) => [field, (filled.get(field) ?? 0) / decisions]));
  return { fill, hits: hitsOf([...ruleOf.values()], active) };
}

function fieldsOf(item: ReplayItem, active: RuleSet): readonly string[] {
  return Object.keys(ruleFacts(inputOf(item, active)));
}

/** A rule that is not in the answer is not judged: it is new, or there was too little to judge by. */
function hitsOf(ruleIds: readonly string[], { rules }: RuleSet): ReadonlyMap<string, number> {
  const hits = new Map<string, number>(ruleIds.length < ENOUGH_CASES ? [] : rules.map(({ id }) => [id, 0]));
  for (const id of ruleIds) hits.set(id, (hits.get(id) ?? 0) + 1);
  return hits;
}
