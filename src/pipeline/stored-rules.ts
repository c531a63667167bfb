import type { Route } from '../domain/types';
import type { RuleSet } from '../rules/schema';
import { createMemory } from './immutable';
import type { Loop } from './loop';
import { storedRuleSet } from './stored-rule-set';

const read = createMemory<RuleSet>(100);

/**
 * The version of the rules that a route was made by; open cases keep theirs.
 * @param active what counts now: stands in for a version that is not stored
 */
export async function rulesOf(
  loop: Loop,
  { tenantId, route }: { readonly tenantId: number; readonly route: Route },
  active: RuleSet,
): Promise<RuleSet> {
  const { ruleSetId: id, ruleSetVersion: version } = route;
  if (id === active.id && version === active.version) return active;
  const stored = await loop.stores.tenants.document(loop.db, tenantId, { kind: 'rule_set', id, version });
  if (stored === null) return active;
  return read(loop.stores, [tenantId, id, version], () => storedRuleSet(stored));
}
