import { z } from 'zod';
import { lintConditions } from './lint-fields';
import { lintOutcome, namesSomebody } from './lint-people';
import { lintGap, lintReach } from './lint-reach';
import { shapeProblems } from './lint-shape';
import { lintUse } from './lint-use';
import { refusal, type LintContext, type Problem } from './problem';
import { ruleSchema, ruleSetSchema, type Rule, type RuleSet } from './schema';

export type { LintContext, Problem } from './problem';

/**
 * Checks a rule set before it is saved.
 * @param candidate anything, typically JSON from an admin
 * @param context what the set is checked against; what it leaves out is not checked
 * @returns no 'error' where it may be published; problems of shape come alone, since the rest cannot be read without
 */
export function lintRuleSet(candidate: unknown, context: LintContext = {}): readonly Problem[] {
  const parsed = ruleSetSchema.safeParse(candidate);
  if (!parsed.success) {
    return [...shapeProblems(parsed.error.issues, candidate), ...withoutEnd(candidate, context)];
  }
  const { rules } = parsed.data;
  const enabled = rules.filter((rule) => rule.enabled);
  const found = [...duplicateIds(rules), ...rules.flatMap((rule) => lintRule(rule, context)), ...lintEnd(parsed.data)];
  const place = areReadable(rules, context) ? lintReach(enabled, context) : [];
  return [...found, ...place, ...lintUse(enabled, context)];
}

/** A set that is right but for its end: then it can be said which responses nobody would get. */
function withoutEnd(candidate: unknown, context: LintContext): readonly Problem[] {
  const parsed = rulesSchema.safeParse(candidate);
  if (!parsed.success) return [];
  const enabled = parsed.data.rules.filter((rule) => rule.enabled);
  return areReadable(enabled, context) ? lintGap(enabled, context) : [];
}

const rulesSchema = z.object({ rules: z.array(ruleSchema).min(1) });

/** Where a rule matches can be told only of conditions that mean something. */
function areReadable(rules: readonly Rule[], context: LintContext): boolean {
  return !rules.some(({ when }) => lintConditions(when, context).some(({ severity }) => severity === 'error'));
}

/** Whom a rule names matters once it is asked. */
function lintRule(rule: Rule, context: LintContext): readonly Problem[] {
  const outcome = rule.enabled ? lintOutcome(rule, context) : lintOutcome(rule, {});
  return [...lintConditions(rule.when, context), ...outcome].map((finding) => ({ ...finding, ruleId: rule.id }));
}

/** Whatever the CRM knows about an account may be empty; the last chain has to end with somebody by name. */
function lintEnd({ rules }: RuleSet): readonly Problem[] {
  const last = rules.at(-1);
  const end = last?.then.owner.at(-1);
  if (last === undefined || (end !== undefined && namesSomebody(end))) return [];
  const message =
    'the owner chain of the last rule must end in a named person: add {"strategy": "fallback_named", "user": "<id>"}';
  return [{ ...refusal('no_named_end', message), ruleId: last.id }];
}

function duplicateIds(rules: readonly Rule[]): readonly Problem[] {
  const again = rules.filter(({ id }, index) => rules.findIndex((rule) => rule.id === id) < index);
  return again.map(({ id }) => ({
    code: 'duplicate_id',
    severity: 'error',
    ruleId: id,
    message: `two rules have the id "${id}": give one of them another`,
  }));
}
