import { inputOf } from '../../rules/reevaluate';
import { FIELDS } from '../../rules/fields';
import type { LintContext } from '../../rules/problem';
import { ruleFacts } from '../../rules/rule-facts';
import type { Rule, RuleSet } from '../../rules/schema';
import type { ReplayItem } from '../../rules/replay';
import type { Tenant } from '../../store-ports';
import type { Loop } from '../loop';
import { pastDecisions, type WatchDecisions } from './past-decisions';
import { daysAgo } from './stored-decisions';
import { storedRuleSet } from './stored-rule-set';

/** How far back a rule may not have been hit before it is called unused. */
const DAYS = 90;
/** With fewer cases "never hit" says nothing about the rule. */
const ENOUGH_CASES = 50;

/** What the rules of a tenant are checked against: people, mapping, documents, and what the last 90 days held. */
export async function ruleLintContext(loop: Loop, tenant: Tenant, watch?: WatchDecisions): Promise<LintContext> {
  const directory = await loop.stores.tenants.directory(loop.db, tenant.tenantId);
  const stored = await loop.stores.tenants.activeRuleSet(loop.db, tenant.tenantId);
  return {
    ...(directory === null ? {} : { directory }),
    ...(await presentContext(loop, tenant)),
    ...(stored === null ? {} : await seenBy(loop, tenant, { active: storedRuleSet(stored), watch })),
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

interface Looking {
  readonly active: RuleSet;
  readonly watch: WatchDecisions | undefined;
}

/** Cases by rule, and how often each field was filled in. */
async function seenBy(
  loop: Loop,
  { tenantId, settings }: Tenant,
  { active, watch }: Looking,
): Promise<Pick<LintContext, 'hits' | 'fill'>> {
  const madeBy = new Map<string, Made>();
  const filled = new Map<string, number>();
  let decisions = 0;
  const since = { fromAt: await daysAgo(loop, DAYS), ...(watch === undefined ? {} : { watch }) };
  for await (const item of pastDecisions(loop, tenantId, since)) {
    decisions += 1;
    const { route, ruleSet } = item.decision.record;
    madeBy.set(item.decision.caseKey, { ruleId: route.ruleId, ruleSet });
    for (const field of fieldsOf(item, active)) filled.set(field, (filled.get(field) ?? 0) + 1);
  }
  if (decisions === 0) return {};
  const known = [...Object.keys(FIELDS), ...Object.keys(settings.mapping.attributes).map((name) => `attr.${name}`)];
  const fill = new Map([...known, ...filled.keys()].map((field) => [field, (filled.get(field) ?? 0) / decisions]));
  return { fill, hits: await hitsOf(loop, tenantId, { made: [...madeBy.values()], active }) };
}

function fieldsOf(item: ReplayItem, active: RuleSet): readonly string[] {
  return Object.keys(ruleFacts(inputOf(item, active)));
}

interface Made {
  readonly ruleId: string;
  readonly ruleSet: { readonly id: string; readonly version: number };
}

/** A rule that is not in the answer is not judged: too few cases have been decided since it says what it says. */
async function hitsOf(
  loop: Loop,
  tenantId: number,
  { made, active }: { readonly made: readonly Made[]; readonly active: RuleSet },
): Promise<ReadonlyMap<string, number>> {
  const asked = new Map<string, number>();
  for (const [ref, cases] of counted(made.map(({ ruleSet }) => JSON.stringify([ruleSet.id, ruleSet.version])))) {
    const [id, version] = JSON.parse(ref) as [string, number];
    const stored = await loop.stores.tenants.document(loop.db, tenantId, { kind: 'rule_set', id, version });
    const rules = stored === null ? [] : storedRuleSet(stored).rules;
    for (const rule of rules) asked.set(conditionOf(rule), (asked.get(conditionOf(rule)) ?? 0) + cases);
  }
  const judged = active.rules.filter((rule) => (asked.get(conditionOf(rule)) ?? 0) >= ENOUGH_CASES);
  return new Map([...judged.map(({ id }) => [id, 0] as const), ...counted(made.map(({ ruleId }) => ruleId))]);
}

/** A rule of the same id that asks for something else is another rule, and so is one that was switched off. */
function conditionOf({ id, when, enabled }: Rule): string {
  return JSON.stringify([id, enabled, when]);
}

function counted(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
