import { evaluate } from './evaluate';
import type { RuleFacts } from './fields';
import type { Rule, RuleSet } from './schema';

/** The first rule that matches, without saying why. @throws Error for a set without an enabled catch-all */
export function firstMatch(ruleSet: RuleSet, facts: RuleFacts): Rule {
  return evaluate(ruleSet, facts).rule;
}
