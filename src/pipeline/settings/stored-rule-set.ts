import { ruleSetSchema, type RuleSet } from '../../rules/schema';
import type { StoredDocument } from '../../store-ports';

/** A stored rule set under the version it is stored as, which is the one that decisions name. */
export function storedRuleSet({ body, version }: StoredDocument): RuleSet {
  return ruleSetSchema.parse({ ...(body as object), version });
}
